//! Recipients without their name: salted hashes (Open Badges 3.0 §9.3, B.1 `IdentityObject`).

use crate::canon::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Something that identifies the recipient, hashed or plain.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct IdentityObject {
    /// `IdentityObject`
    #[serde(rename = "type")]
    pub kind: String,
    /// Whether `identityHash` is a hash.
    pub hashed: bool,
    /// `sha256$…`, or the plain value.
    pub identity_hash: String,
    /// One of the nineteen enumerated kinds, or `ext:…`.
    pub identity_type: String,
    /// What was appended before hashing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub salt: Option<String>,
}

/// The text of a hash, with its algorithm.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdentityHash(String);

impl IdentityHash {
    /// SHA-256 of the identity and then the salt.
    #[must_use]
    pub fn sha256(identity: &str, salt: &str) -> Self {
        let mut digest = Sha256::new();
        digest.update(identity);
        digest.update(salt);
        Self(format!("sha256${}", hex(&digest.finalize())))
    }

    /// `sha256$…`
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl IdentityObject {
    /// A hashed identity, e.g. of kind `emailAddress`. The salt must be random, and kept apart: forgetting it forgets
    /// the person.
    #[must_use]
    pub fn hashed(identity_type: &str, identity: &str, salt: &str) -> Self {
        Self {
            kind: String::from("IdentityObject"),
            hashed: true,
            identity_hash: IdentityHash::sha256(identity, salt).0,
            identity_type: identity_type.to_owned(),
            salt: Some(salt.to_owned()),
        }
    }
}

/// Whether an identity is the one that was hashed; `None` when the hash is of a kind not trusted (`md5`).
#[must_use]
pub fn matches_identity(object: &IdentityObject, identity: &str) -> Option<bool> {
    if !object.hashed {
        return Some(object.identity_hash == identity);
    }
    object.identity_hash.starts_with("sha256$").then(|| {
        let expected = IdentityHash::sha256(identity, object.salt.as_deref().unwrap_or_default());
        object.identity_hash.eq_ignore_ascii_case(expected.as_str())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashed_identities() {
        let object = IdentityObject::hashed("emailAddress", "a@example.org", "not-so-random-salt");
        assert_eq!(matches_identity(&object, "a@example.org"), Some(true));
        assert_eq!(matches_identity(&object, "b@example.org"), Some(false));
        let md5 = IdentityObject { identity_hash: "md5$00".into(), ..object };
        assert_eq!(matches_identity(&md5, "a@example.org"), None);
    }
}
