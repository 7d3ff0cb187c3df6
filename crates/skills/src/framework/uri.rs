//! The name of a concept, for ever.

use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The address by which a concept is known everywhere; cheap to clone.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ConceptUri(Arc<str>);

/// A text that cannot name a concept.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no concept address: 1 to 512 characters without spaces are expected")]
pub struct NotAConceptUri(String);

impl ConceptUri {
    /// The longest address accepted, in bytes.
    pub const LONGEST: usize = 512;

    /// Reads an address; spaces around it are ignored.
    ///
    /// # Errors
    /// When empty, longer than 512 bytes, or with spaces or control characters inside.
    pub fn parse(raw: &str) -> Result<Self, NotAConceptUri> {
        let trimmed = raw.trim();
        let wrong = trimmed.is_empty()
            || trimmed.len() > Self::LONGEST
            || trimmed.chars().any(|c| c.is_whitespace() || c.is_control());
        if wrong {
            return Err(NotAConceptUri(trimmed.chars().take(80).collect()));
        }
        Ok(Self(Arc::from(trimmed)))
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ConceptUri {
    type Error = NotAConceptUri;
    fn try_from(raw: String) -> Result<Self, NotAConceptUri> {
        Self::parse(&raw)
    }
}

impl From<ConceptUri> for String {
    fn from(uri: ConceptUri) -> String {
        uri.0.as_ref().to_owned()
    }
}

impl std::borrow::Borrow<str> for ConceptUri {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ConceptUri {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::ConceptUri;

    #[test]
    fn spaces_inside_are_refused() {
        assert!(ConceptUri::parse("http://data.europa.eu/esco/skill/1 ").is_ok());
        assert!(ConceptUri::parse("two words").is_err());
        assert!(ConceptUri::parse("  ").is_err());
        assert!(ConceptUri::parse(&"a".repeat(513)).is_err());
    }
}
