//! Endorsements (Open Badges 3.0 B.1 `EndorsementCredential`): a signature behind an issuer, an achievement or an award.

use super::{CredentialReference, CredentialStatus, OneOrMany, Other, Profile, Text};
use crate::jsonld::contexts::{CREDENTIALS_V2, OPEN_BADGES_3, OPEN_BADGES_EXTENSIONS};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// An endorsement, a credential of its own that is verified on its own (§9.2).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndorsementCredential {
    /// The contexts, in order.
    #[serde(rename = "@context")]
    pub context: Vec<Value>,
    /// A URL or `urn:uuid:`.
    pub id: String,
    /// `VerifiableCredential` and `EndorsementCredential`.
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its title.
    pub name: Text,
    /// A short text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Who endorses.
    pub issuer: Profile,
    /// Since when it holds.
    pub valid_from: String,
    /// Until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
    /// What is endorsed.
    pub credential_subject: EndorsementSubject,
    /// Where its status can be asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential_status: Option<CredentialStatus>,
    /// The JSON Schemas it keeps.
    #[serde(skip_serializing_if = "OneOrMany::is_empty")]
    pub credential_schema: OneOrMany<CredentialReference>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

/// What is endorsed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EndorsementSubject {
    /// The id of the profile, achievement or credential.
    pub id: String,
    /// `EndorsementSubject`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// What the endorser says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub endorsement_comment: Option<Text>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl EndorsementCredential {
    /// An endorsement of something by its id.
    #[must_use]
    pub fn new(
        id: &str,
        name: impl Into<Text>,
        issuer: Profile,
        valid_from: &str,
        subject: &str,
        comment: &str,
    ) -> Self {
        let kinds = ["VerifiableCredential", "EndorsementCredential"];
        Self {
            context: [CREDENTIALS_V2, OPEN_BADGES_3, OPEN_BADGES_EXTENSIONS].map(|url| json!(url)).to_vec(),
            id: id.to_owned(),
            kind: kinds.map(str::to_owned).to_vec(),
            name: name.into(),
            issuer,
            valid_from: valid_from.to_owned(),
            credential_subject: EndorsementSubject {
                id: subject.to_owned(),
                kind: vec![String::from("EndorsementSubject")],
                endorsement_comment: Some(comment.into()),
                ..EndorsementSubject::default()
            },
            ..Self::default()
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
