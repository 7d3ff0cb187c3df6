//! The recipient of a badge: an identity, usually hashed (section 4.5).

use crate::canon::hex;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256, Sha512};

/// To whom a badge was awarded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recipient {
    /// `email`, `url`, `telephone` or another property of a profile.
    #[serde(rename = "type")]
    pub kind: String,
    /// Is the identity hashed?
    #[serde(default)]
    pub hashed: bool,
    /// The salt of the hash.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub salt: Option<String>,
    /// The identity, or `sha256$` and its hash.
    pub identity: String,
}

/// An identity that cannot be compared.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the recipient is hashed by {0}, which is not safe to compare")]
pub struct RecipientError(String);

impl Recipient {
    /// A hashed identity: SHA-256 over identity and salt.
    #[must_use]
    pub fn hashed(kind: &str, identity: &str, salt: &str) -> Self {
        let hash = hex(&Sha256::digest(format!("{identity}{salt}")));
        Self {
            kind: kind.to_owned(),
            hashed: true,
            salt: Some(salt.to_owned()),
            identity: format!("sha256${hash}"),
        }
    }

    /// Is it this identity? Mail addresses are also tried in lower case, as many issuers hash them.
    ///
    /// # Errors
    /// When the hash is MD5 or of an unknown kind: of such a badge nothing is said.
    pub fn is(&self, identity: &str) -> Result<bool, RecipientError> {
        if !self.hashed {
            return Ok(self.identity == identity
                || (self.kind == "email" && self.identity.eq_ignore_ascii_case(identity)));
        }
        let salt = self.salt.as_deref().unwrap_or_default();
        let (algorithm, hash) = self.identity.split_once('$').unwrap_or(("no method", ""));
        let lower = identity.to_lowercase();
        let candidates = if self.kind == "email" { vec![identity, &lower] } else { vec![identity] };
        for candidate in candidates {
            let salted = format!("{candidate}{salt}");
            let found = match algorithm {
                "sha256" => hex(&Sha256::digest(salted)),
                "sha512" => hex(&Sha512::digest(salted)),
                other => return Err(RecipientError(other.to_owned())),
            };
            if found.eq_ignore_ascii_case(hash) {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_compare_and_weak_ones_are_refused() {
        let recipient = Recipient::hashed("email", "anna@example.org", "deadsea");
        assert_eq!(recipient.is("anna@example.org"), Ok(true));
        assert_eq!(recipient.is("Anna@Example.org"), Ok(true));
        assert_eq!(recipient.is("bea@example.org"), Ok(false));
        let weak = Recipient { identity: "md5$00".to_owned(), ..recipient.clone() };
        assert!(weak.is("anna@example.org").is_err());
        let plain = Recipient { hashed: false, identity: "anna@example.org".to_owned(), ..recipient };
        assert_eq!(plain.is("ANNA@example.org"), Ok(true));
    }
}
