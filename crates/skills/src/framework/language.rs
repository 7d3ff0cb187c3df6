//! The languages of labels: more than the interface speaks (ESCO has 28).

use kernel::Lang;
use serde::{Deserialize, Serialize};

/// A language by its ISO 639 code of two or three letters, lower case; as small as a number.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct LanguageTag([u8; 3]);

/// A text that is no language code.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is no language: a code of two or three letters is expected, such as it or en")]
pub struct NotALanguage(String);

impl LanguageTag {
    /// Reads a code; a region (`it-CH`) is ignored.
    ///
    /// # Errors
    /// When the part before the region is not two or three ASCII letters.
    pub fn parse(raw: &str) -> Result<Self, NotALanguage> {
        let primary = raw.trim().split(['-', '_']).next().unwrap_or_default();
        let wanted = matches!(primary.len(), 2 | 3) && primary.bytes().all(|b| b.is_ascii_alphabetic());
        if !wanted {
            return Err(NotALanguage(raw.chars().take(20).collect()));
        }
        let mut code = [b' '; 3];
        for (place, byte) in code.iter_mut().zip(primary.bytes()) {
            *place = byte.to_ascii_lowercase();
        }
        Ok(Self(code))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default().trim_end()
    }

    /// The interface language it is, if the interface speaks it.
    #[must_use]
    pub fn interface(self) -> Option<Lang> {
        Lang::parse(self.as_str()).ok()
    }
}

impl From<Lang> for LanguageTag {
    fn from(lang: Lang) -> Self {
        let tag = lang.tag().as_bytes();
        Self([tag[0], tag[1], b' '])
    }
}

impl TryFrom<String> for LanguageTag {
    type Error = NotALanguage;
    fn try_from(raw: String) -> Result<Self, NotALanguage> {
        Self::parse(&raw)
    }
}

impl From<LanguageTag> for String {
    fn from(tag: LanguageTag) -> String {
        tag.as_str().to_owned()
    }
}

impl std::fmt::Display for LanguageTag {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl std::fmt::Debug for LanguageTag {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "LanguageTag({self})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_codes_and_refuses_words() {
        assert_eq!(LanguageTag::parse("IT-ch").unwrap(), LanguageTag::from(Lang::It));
        assert_eq!(LanguageTag::parse("pt").unwrap().interface(), None);
        assert_eq!(LanguageTag::parse("pl").unwrap().interface(), Some(Lang::Pl));
        assert!(LanguageTag::parse("english").is_err() && LanguageTag::parse("").is_err());
    }
}
