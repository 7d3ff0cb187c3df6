//! The credential that carries a list (§2.2).

use super::{BitstringStatusList, StatusListError};
use crate::jsonld::contexts::CREDENTIALS_V2;
use serde_json::{Value, json};

/// What a list says about its entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatusPurpose {
    /// Taken back for good.
    Revocation,
    /// Not to be relied on for now.
    Suspension,
    /// A newer one can be fetched.
    Refresh,
    /// A message of the list's own.
    Message,
}

impl StatusPurpose {
    /// As written.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::Suspension => "suspension",
            Self::Refresh => "refresh",
            Self::Message => "message",
        }
    }

    /// The purpose of a word.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Revocation, Self::Suspension, Self::Refresh, Self::Message]
            .into_iter()
            .find(|purpose| purpose.as_str() == word)
    }
}

/// The unsecured credential of a list; `ttl` in milliseconds.
///
/// # Errors
/// When the list cannot be encoded.
pub fn status_list_credential(
    url: &str,
    issuer: &str,
    valid_from: &str,
    purpose: StatusPurpose,
    list: &BitstringStatusList,
    ttl: Option<u64>,
) -> Result<Value, StatusListError> {
    let mut credential = json!({
        "@context": [CREDENTIALS_V2],
        "id": url,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer,
        "validFrom": valid_from,
        "credentialSubject": {
            "id": format!("{url}#list"),
            "type": "BitstringStatusList",
            "statusPurpose": purpose.as_str(),
            "encodedList": list.encode()?,
        },
    });
    if let Some(ttl) = ttl {
        credential["credentialSubject"]["ttl"] = json!(ttl);
    }
    Ok(credential)
}

/// The list in a credential, checked to be for the purpose of the entry that leads to it.
///
/// # Errors
/// See [`StatusListError`].
pub fn read_list_credential(
    credential: &Value,
    purpose: &str,
    size: u8,
) -> Result<BitstringStatusList, StatusListError> {
    let malformed = |what: &str| StatusListError::Malformed(what.to_owned());
    let has = |value: &Value, wanted: &str| {
        value == wanted || value.as_array().is_some_and(|all| all.iter().any(|one| one == wanted))
    };
    if !has(&credential["type"], "BitstringStatusListCredential") {
        return Err(malformed("not a BitstringStatusListCredential"));
    }
    let subject = &credential["credentialSubject"];
    if !has(&subject["type"], "BitstringStatusList") {
        return Err(malformed("the subject is no BitstringStatusList"));
    }
    if !has(&subject["statusPurpose"], purpose) {
        return Err(StatusListError::Verification(format!("the list is not about {purpose}")));
    }
    let encoded = subject["encodedList"].as_str().ok_or_else(|| malformed("no encodedList"))?;
    BitstringStatusList::decode(encoded, size)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_credential_there_and_back() {
        let mut list = BitstringStatusList::new(0);
        list.set(94_567, 1).unwrap();
        let purpose = StatusPurpose::Revocation;
        let credential = status_list_credential(
            "https://a.example/s/1",
            "did:web:a.example",
            "2026-01-01T00:00:00Z",
            purpose,
            &list,
            None,
        )
        .unwrap();
        assert_eq!(read_list_credential(&credential, "revocation", 1).unwrap(), list);
        let other = read_list_credential(&credential, "suspension", 1);
        assert!(matches!(other, Err(StatusListError::Verification(_))));
    }
}
