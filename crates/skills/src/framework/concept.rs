//! One concept and its labels.

use super::{ConceptUri, LanguageTag};
use kernel::EqfLevel;
use serde::{Deserialize, Serialize};

/// What a concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ConceptKind {
    /// Something one can do (ESCO's skill/competence).
    Skill,
    /// Something one knows.
    Knowledge,
    /// A competence that gathers abilities and knowledge (regional repertories, DigComp).
    Competence,
    /// An occupation or professional profile.
    Occupation,
    /// A group of skills or knowledge (ESCO skill groups, ISCED-F fields).
    SkillGroup,
    /// A group of occupations (ISCO-08).
    OccupationGroup,
    /// A level of mastery.
    Level,
    /// A type of interest.
    Interest,
}

impl ConceptKind {
    /// All kinds.
    pub const ALL: [ConceptKind; 8] = [
        ConceptKind::Skill,
        ConceptKind::Knowledge,
        ConceptKind::Competence,
        ConceptKind::Occupation,
        ConceptKind::SkillGroup,
        ConceptKind::OccupationGroup,
        ConceptKind::Level,
        ConceptKind::Interest,
    ];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ConceptKind::Skill => "skill",
            ConceptKind::Knowledge => "knowledge",
            ConceptKind::Competence => "competence",
            ConceptKind::Occupation => "occupation",
            ConceptKind::SkillGroup => "skill_group",
            ConceptKind::OccupationGroup => "occupation_group",
            ConceptKind::Level => "level",
            ConceptKind::Interest => "interest",
        }
    }

    /// The kind of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    /// Whether a person can claim it (skill, knowledge or competence).
    #[must_use]
    pub const fn is_claimable(self) -> bool {
        matches!(self, ConceptKind::Skill | ConceptKind::Knowledge | ConceptKind::Competence)
    }
}

/// How widely a skill can be used again (ESCO's reuse level).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReuseLevel {
    /// In nearly every occupation.
    Transversal,
    /// In several sectors.
    CrossSector,
    /// In one sector.
    SectorSpecific,
    /// In one occupation.
    OccupationSpecific,
}

impl ReuseLevel {
    /// All levels, widest first.
    pub const ALL: [ReuseLevel; 4] = [
        ReuseLevel::Transversal,
        ReuseLevel::CrossSector,
        ReuseLevel::SectorSpecific,
        ReuseLevel::OccupationSpecific,
    ];

    /// The code as stored and as ESCO writes it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ReuseLevel::Transversal => "transversal",
            ReuseLevel::CrossSector => "cross-sector",
            ReuseLevel::SectorSpecific => "sector-specific",
            ReuseLevel::OccupationSpecific => "occupation-specific",
        }
    }

    /// The level of a code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.code() == code.trim())
    }
}

/// Whether a concept is still to be used.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "status")]
pub enum ConceptStatus {
    /// In use.
    Current,
    /// No longer to be used; what a person claimed keeps its meaning through the replacement.
    Deprecated {
        /// The concepts to use instead, none when its publisher names none.
        replaced_by: Vec<ConceptUri>,
    },
}

/// What a label is to its concept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LabelKind {
    /// The one to show.
    Preferred,
    /// A synonym, a gendered form, an abbreviation.
    Alternative,
    /// To be found, not to be shown (misspellings).
    Hidden,
}

impl LabelKind {
    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            LabelKind::Preferred => "preferred",
            LabelKind::Alternative => "alternative",
            LabelKind::Hidden => "hidden",
        }
    }

    /// The kind of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Preferred, Self::Alternative, Self::Hidden].into_iter().find(|kind| kind.code() == code)
    }
}

/// A name of a concept in one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Label {
    /// The language.
    pub language: LanguageTag,
    /// Preferred, alternative or hidden.
    pub kind: LabelKind,
    /// The words, trimmed, never empty.
    pub text: String,
}

impl Label {
    /// The label to show in a language.
    #[must_use]
    pub fn preferred(language: LanguageTag, text: impl Into<String>) -> Self {
        Self { language, kind: LabelKind::Preferred, text: text.into() }
    }

    /// A further label.
    #[must_use]
    pub fn alternative(language: LanguageTag, text: impl Into<String>) -> Self {
        Self { language, kind: LabelKind::Alternative, text: text.into() }
    }
}

/// What a concept means, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Description {
    /// The language.
    pub language: LanguageTag,
    /// The text, trimmed, never empty.
    pub text: String,
}

/// A skill, knowledge, occupation, group, level or interest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Concept {
    /// Its name for ever.
    pub uri: ConceptUri,
    /// What it is.
    pub kind: ConceptKind,
    /// Its code in the framework's own notation, e.g. `2654.1.7` or `15-1252.00`.
    pub code: Option<String>,
    /// Whether it is still to be used.
    pub status: ConceptStatus,
    /// How widely the skill can be used again.
    pub reuse: Option<ReuseLevel>,
    /// The European qualification level of a profile or competence.
    pub eqf: Option<EqfLevel>,
    /// The section of a repertory (sector, area).
    pub section: Option<String>,
    /// An occupation's interests in the order realistic, investigative, artistic, social, enterprising,
    /// conventional, on O*NET's scale 1 to 7.
    pub interests: Option<[f64; 6]>,
    /// The preparation an occupation asks: O*NET's job zone, 1 (little) to 5 (extensive).
    pub preparation: Option<u8>,
    /// Names.
    pub labels: Vec<Label>,
    /// Meanings.
    pub descriptions: Vec<Description>,
}

impl Concept {
    /// A current concept without names yet.
    #[must_use]
    pub fn new(uri: ConceptUri, kind: ConceptKind) -> Self {
        Self {
            uri,
            kind,
            code: None,
            status: ConceptStatus::Current,
            reuse: None,
            eqf: None,
            section: None,
            interests: None,
            preparation: None,
            labels: Vec::new(),
            descriptions: Vec::new(),
        }
    }

    /// The same with one label more.
    #[must_use]
    pub fn with_label(mut self, label: Label) -> Self {
        self.labels.push(label);
        self
    }

    /// The label to show in a language; none when it has none there.
    #[must_use]
    pub fn name_in(&self, language: LanguageTag) -> Option<&str> {
        self.labels
            .iter()
            .find(|label| label.language == language && label.kind == LabelKind::Preferred)
            .map(|label| label.text.as_str())
    }

    /// The meaning in a language; none when it has none there.
    #[must_use]
    pub fn description_in(&self, language: LanguageTag) -> Option<&str> {
        self.descriptions.iter().find(|text| text.language == language).map(|text| text.text.as_str())
    }

    /// Whether it is still to be used.
    #[must_use]
    pub fn is_current(&self) -> bool {
        matches!(self.status, ConceptStatus::Current)
    }
}
