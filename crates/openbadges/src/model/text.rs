//! Shapes that JSON-LD allows in several forms.

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A text, plain or by language (VC Data Model 2.0 §11.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Text {
    /// One text of unsaid language.
    Plain(String),
    /// A language value object, or several.
    Tagged(Value),
}

impl Default for Text {
    fn default() -> Self {
        Self::Plain(String::new())
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::Plain(text.to_owned())
    }
}

impl From<String> for Text {
    fn from(text: String) -> Self {
        Self::Plain(text)
    }
}

impl Text {
    /// Texts by language tag.
    #[must_use]
    pub fn tagged(texts: &[(&str, &str)]) -> Self {
        let value = |(tag, text): &(&str, &str)| serde_json::json!({"@value": text, "@language": tag});
        Self::Tagged(Value::Array(texts.iter().map(value).collect()))
    }

    /// The text in a language, else any.
    #[must_use]
    pub fn best(&self, language: &str) -> &str {
        match self {
            Self::Plain(text) => text,
            Self::Tagged(value) => {
                let one = std::slice::from_ref(value);
                let all = value.as_array().map_or(one, Vec::as_slice);
                let wanted = all.iter().find(|text| text["@language"] == language).or_else(|| all.first());
                wanted.and_then(|text| text["@value"].as_str().or(text.as_str())).unwrap_or_default()
            }
        }
    }
}

/// One value or several; which of the two was written is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany<T> {
    /// Several, or one in brackets.
    Many(Vec<T>),
    /// One without brackets.
    One(T),
}

impl<T> Default for OneOrMany<T> {
    fn default() -> Self {
        Self::Many(Vec::new())
    }
}

impl<T> OneOrMany<T> {
    /// All of them.
    #[must_use]
    pub fn as_slice(&self) -> &[T] {
        match self {
            Self::Many(all) => all,
            Self::One(one) => std::slice::from_ref(one),
        }
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl<T> From<Vec<T>> for OneOrMany<T> {
    fn from(all: Vec<T>) -> Self {
        Self::Many(all)
    }
}
