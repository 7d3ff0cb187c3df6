//! Any credential and any presentation (VC Data Model 2.0 §4; 1.1 is read by the same types).

use super::{CredentialReference, CredentialStatus, OneOrMany, Other, RelatedResource, Text};
use crate::jsonld::contexts::{CREDENTIALS_V1, CREDENTIALS_V2};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// Somebody by id alone, or with more members (§4.7 `issuer`, §4.13 `holder`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Party {
    /// The URL.
    Id(String),
    /// The URL and what is said of it.
    Object {
        /// The URL.
        id: String,
        /// Everything else: `type`, `name` …
        #[serde(flatten)]
        other: Other,
    },
}

impl Party {
    /// The URL.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Id(id) | Self::Object { id, .. } => id,
        }
    }
}

/// Of whom something is said (§4.8 `credentialSubject`).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct CredentialSubject {
    /// The URL, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// What is said.
    #[serde(flatten)]
    pub other: Other,
}

/// A credential of any type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VerifiableCredential {
    /// §4.3
    #[serde(rename = "@context")]
    pub context: OneOrMany<Value>,
    /// §4.4
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// §4.5
    #[serde(rename = "type")]
    pub kind: OneOrMany<String>,
    /// §4.6
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub name: Option<Text>,
    /// §4.6
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub description: Option<Text>,
    /// §4.7
    pub issuer: Party,
    /// §4.9; absent in 1.1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub valid_from: Option<String>,
    /// §4.9; absent in 1.1.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub valid_until: Option<String>,
    /// 1.1 §4.6, read only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub issuance_date: Option<String>,
    /// 1.1 §4.8, read only.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expiration_date: Option<String>,
    /// §4.8
    pub credential_subject: OneOrMany<CredentialSubject>,
    /// §4.10
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub credential_status: OneOrMany<CredentialStatus>,
    /// §4.11
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub credential_schema: OneOrMany<CredentialReference>,
    /// §5.4
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub refresh_service: OneOrMany<Value>,
    /// §5.5
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub terms_of_use: OneOrMany<Value>,
    /// §5.6
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub evidence: OneOrMany<Value>,
    /// §5.3
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub related_resource: OneOrMany<RelatedResource>,
    /// Members not known here, `proof` among them.
    #[serde(flatten)]
    pub other: Other,
}

impl VerifiableCredential {
    /// Whether it follows version 1.1, which is read and never issued.
    #[must_use]
    pub fn is_version_1(&self) -> bool {
        self.context.as_slice().first().is_some_and(|first| first == CREDENTIALS_V1)
    }

    /// Since when it holds, by either version's name.
    #[must_use]
    pub fn begins(&self) -> Option<&str> {
        self.valid_from.as_deref().or(self.issuance_date.as_deref())
    }

    /// Until when it holds, by either version's name.
    #[must_use]
    pub fn ends(&self) -> Option<&str> {
        self.valid_until.as_deref().or(self.expiration_date.as_deref())
    }
}

/// A presentation (§4.13).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct VerifiablePresentation {
    /// §4.3
    #[serde(rename = "@context")]
    pub context: OneOrMany<Value>,
    /// §4.4
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// `VerifiablePresentation`
    #[serde(rename = "type")]
    pub kind: OneOrMany<String>,
    /// Who presents.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub holder: Option<Party>,
    /// The credentials: JSON-LD, or in envelopes ([`crate::jose::envelope`]).
    #[serde(skip_serializing_if = "OneOrMany::is_empty", default)]
    pub verifiable_credential: OneOrMany<Value>,
    /// Members not known here, `proof` among them.
    #[serde(flatten)]
    pub other: Other,
}

impl VerifiablePresentation {
    /// A presentation by a holder, not yet secured.
    #[must_use]
    pub fn new(holder: &str, credentials: Vec<Value>) -> Self {
        Self {
            context: OneOrMany::Many(vec![json!(CREDENTIALS_V2)]),
            id: None,
            kind: OneOrMany::Many(vec![String::from("VerifiablePresentation")]),
            holder: Some(Party::Id(holder.to_owned())),
            verifiable_credential: OneOrMany::Many(credentials),
            other: Other::new(),
        }
    }

    /// As JSON.
    ///
    /// # Errors
    /// When a member cannot be written, which only foreign members could cause.
    pub fn to_json(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn credentials_of_both_versions_keep_every_member() {
        let two = json!({"@context": [CREDENTIALS_V2], "type": ["VerifiableCredential", "X"], "issuer": {"id": "urn:i", "name": "I"},
            "validFrom": "2026-01-01T00:00:00Z", "credentialSubject": [{"id": "urn:s", "x": 1}, {"y": [2]}],
            "relatedResource": [{"id": "urn:r", "digestSRI": "sha256-AA"}], "termsOfUse": {"type": "T"}, "proof": {"type": "P"}, "z:z": null});
        let one = json!({"@context": [CREDENTIALS_V1, "urn:c"], "id": "urn:c", "type": "VerifiableCredential", "issuer": "urn:i",
            "issuanceDate": "2020-01-01T00:00:00Z", "expirationDate": "2030-01-01T00:00:00Z", "credentialSubject": {"id": "urn:s"}});
        for (document, first, begins) in
            [(two, false, "2026-01-01T00:00:00Z"), (one, true, "2020-01-01T00:00:00Z")]
        {
            let read: VerifiableCredential = serde_json::from_value(document.clone()).unwrap();
            assert_eq!(serde_json::to_value(&read).unwrap(), document);
            assert_eq!(
                (read.is_version_1(), read.begins(), read.issuer.id()),
                (first, Some(begins), "urn:i")
            );
        }
    }

    #[test]
    fn presentations_there_and_back() {
        let made = VerifiablePresentation::new("did:example:anna", vec![json!({"id": "urn:c"})]);
        let text = made.to_json().unwrap();
        assert_eq!(serde_json::from_str::<VerifiablePresentation>(&text).unwrap(), made);
        assert!(text.contains("\"holder\":\"did:example:anna\""));
    }
}
