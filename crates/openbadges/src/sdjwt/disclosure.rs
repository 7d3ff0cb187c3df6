//! One disclosure: salt, name and value behind a digest (RFC 9901 section 4.2).

use super::SdJwtError;
use crate::jose::{decode, encode};
use crate::json::parse_owned;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// A claim, or an element of an array, that a holder may show.
#[derive(Debug, Clone, PartialEq)]
pub struct Disclosure {
    text: String,
    name: Option<String>,
    value: Value,
}

impl Disclosure {
    /// A disclosure of a claim (with a name) or of an array element (without), under a salt of 128 bits.
    #[must_use]
    pub(super) fn new(salt: [u8; 16], name: Option<&str>, value: &Value) -> Self {
        let salt = Value::from(encode(&salt));
        let parts = match name {
            Some(name) => Value::from(vec![salt, name.into(), value.clone()]),
            None => Value::from(vec![salt, value.clone()]),
        };
        Self {
            text: encode(parts.to_string().as_bytes()),
            name: name.map(str::to_owned),
            value: value.clone(),
        }
    }

    /// Reads a disclosure.
    pub(super) fn parse(text: &str) -> Result<Self, SdJwtError> {
        let bytes = decode(text).map_err(|_| SdJwtError::Disclosure("it is not base64url"))?;
        let json = std::str::from_utf8(&bytes).map_err(|_| SdJwtError::Disclosure("it is not UTF-8"))?;
        let parts = parse_owned(json).map_err(|_| SdJwtError::Disclosure("it is not strict JSON"))?;
        let (name, value) = match parts.as_array().map(Vec::as_slice) {
            Some([Value::String(_), Value::String(name), value]) => (Some(name.clone()), value.clone()),
            Some([Value::String(_), value]) => (None, value.clone()),
            _ => return Err(SdJwtError::Disclosure("it is not an array of salt, name and value")),
        };
        if name.as_deref().is_some_and(|name| name == "_sd" || name == "...") {
            return Err(SdJwtError::Disclosure("it has a reserved name"));
        }
        Ok(Self { text: text.to_owned(), name, value })
    }

    /// The digest by which it is referred to: SHA-256 of its text.
    #[must_use]
    pub fn digest(&self) -> String {
        encode(&Sha256::digest(&self.text))
    }

    /// The text as it stands between tildes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The claim's name; `None` for an array element.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The value, which may hold digests itself.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_of_the_standards_example() {
        // RFC 9901 section 4.2.3.
        let text = "WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0";
        let disclosure = Disclosure::parse(text).unwrap();
        assert_eq!(disclosure.digest(), "X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0");
        assert_eq!((disclosure.name(), disclosure.value()), (Some("family_name"), &Value::from("Möbius")));
    }

    #[test]
    fn malformed_ones_are_refused() {
        for json in [
            "[]",
            "[1,\"a\",2]",
            "[\"s\",\"_sd\",1]",
            "[\"s\",\"...\",1]",
            "[\"s\",1,1]",
            "{}",
            "[\"s\",{\"a\":1,\"a\":2}]",
        ] {
            assert!(Disclosure::parse(&encode(json.as_bytes())).is_err(), "{json}");
        }
    }
}
