//! A skills framework: concepts, their labels in many languages, and how they relate.
//!
//! ESCO, O*NET, DigComp, a regional repertory and a company's own list are all one [`Framework`] with
//! [`Concept`]s and [`Relation`]s. A concept is named by its [`ConceptUri`] for ever; a new version of the
//! framework may mark it [`ConceptStatus::Deprecated`] and name what replaces it, so that what a person once
//! claimed keeps its meaning.
//!
//! ```
//! use skills::framework::{Concept, ConceptKind, ConceptUri, Label, LanguageTag};
//! let uri = ConceptUri::parse("https://example.org/skills/welding")?;
//! let english = LanguageTag::parse("en")?;
//! let concept = Concept::new(uri, ConceptKind::Skill).with_label(Label::preferred(english, "weld metal"));
//! assert_eq!(concept.name_in(english), Some("weld metal"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod concept;
mod language;
mod relation;
mod uri;

pub use concept::{Concept, ConceptKind, ConceptStatus, Description, Label, LabelKind, ReuseLevel};
pub use language::{LanguageTag, NotALanguage};
pub use relation::{Relation, RelationKind};
pub use uri::{ConceptUri, NotAConceptUri};

use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Which publisher's shape a framework has; the importers and the acknowledgement depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// European Skills, Competences, Qualifications and Occupations.
    Esco,
    /// The occupational information network of the United States.
    Onet,
    /// The European digital competence framework.
    DigComp,
    /// A regional repertory of professional profiles (shaped like the QRSP of Lombardia).
    Repertory,
    /// A package in the CASE format of 1EdTech.
    Case,
    /// What comes with the product.
    Starter,
    /// A company's or a network's own.
    Own,
}

impl Family {
    /// All families.
    pub const ALL: [Family; 7] = [
        Family::Esco,
        Family::Onet,
        Family::DigComp,
        Family::Repertory,
        Family::Case,
        Family::Starter,
        Family::Own,
    ];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Family::Esco => "esco",
            Family::Onet => "onet",
            Family::DigComp => "dig_comp",
            Family::Repertory => "repertory",
            Family::Case => "case",
            Family::Starter => "starter",
            Family::Own => "own",
        }
    }

    /// The family of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|family| family.code() == code)
    }

    /// The sentence the licence asks to be shown wherever the framework's data are shown.
    #[must_use]
    pub const fn acknowledgement(self) -> Option<&'static str> {
        match self {
            Family::Esco => Some("This service uses the ESCO classification of the European Commission."),
            Family::Onet => Some(
                "This service includes information from the O*NET Database by the U.S. Department of Labor, \
                 Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license; \
                 modifications were made.",
            ),
            Family::DigComp => {
                Some("This service uses the DigComp framework of the European Commission, under CC BY 4.0.")
            }
            Family::Repertory | Family::Case | Family::Starter | Family::Own => None,
        }
    }
}

/// What is known of a framework besides its concepts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framework {
    /// Whose shape it has.
    pub family: Family,
    /// The name people call it by, e.g. `ESCO`.
    pub name: String,
    /// The version as its publisher writes it, e.g. `1.1.1`; empty when unknown.
    pub version: String,
    /// The licence, in a few words, when its publisher names one.
    pub licence: Option<String>,
    /// The languages in which it has labels.
    pub languages: BTreeSet<LanguageTag>,
}
