//! How concepts relate.

use super::ConceptUri;
use serde::{Deserialize, Serialize};

/// What `from` is to `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RelationKind {
    /// `from` is narrower; `to` is its broader concept.
    Broader,
    /// The skill `from` is essential for `to` (an occupation, or a skill that builds on it).
    EssentialFor,
    /// The skill `from` is optional for `to`.
    OptionalFor,
    /// The same, in another framework.
    ExactMatch,
    /// Nearly the same, in another framework.
    CloseMatch,
    /// Near by kind, without being the same (a related occupation).
    Related,
}

impl RelationKind {
    /// All kinds.
    pub const ALL: [RelationKind; 6] = [
        RelationKind::Broader,
        RelationKind::EssentialFor,
        RelationKind::OptionalFor,
        RelationKind::ExactMatch,
        RelationKind::CloseMatch,
        RelationKind::Related,
    ];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            RelationKind::Broader => "broader",
            RelationKind::EssentialFor => "essential_for",
            RelationKind::OptionalFor => "optional_for",
            RelationKind::ExactMatch => "exact_match",
            RelationKind::CloseMatch => "close_match",
            RelationKind::Related => "related",
        }
    }

    /// The kind of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One relation between two concepts, of one framework or (matches) of two.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Relation {
    /// The narrower concept, or the skill.
    pub from: ConceptUri,
    /// What it is to the other.
    pub kind: RelationKind,
    /// The broader concept, or the occupation.
    pub to: ConceptUri,
}
