//! The documents of Open Badges 2.0, section by section.

use super::Recipient;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// The context every document names.
pub const CONTEXT: &str = "https://w3id.org/openbadges/v2";

/// A document by its address, or the document itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Reference<T> {
    /// Its URL.
    Url(String),
    /// The document.
    Embedded(Box<T>),
}

/// An award of a badge (section 4.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Assertion {
    /// Always [`CONTEXT`].
    #[serde(rename = "@context")]
    pub context: Value,
    /// The URL of a hosted assertion, or any URI of a signed one.
    pub id: String,
    /// `Assertion`.
    #[serde(rename = "type")]
    pub kind: Value,
    /// To whom.
    pub recipient: Recipient,
    /// What for.
    pub badge: Reference<BadgeClass>,
    /// How it is verified.
    pub verification: Verification,
    /// When, RFC 3339.
    pub issued_on: String,
    /// Until when, RFC 3339.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub expires: Option<String>,
    /// The evidence.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub evidence: Vec<Evidence>,
    /// A story of the work.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub narrative: Option<String>,
    /// True when it was taken back.
    #[serde(skip_serializing_if = "std::ops::Not::not", default)]
    pub revoked: bool,
    /// Why it was taken back.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub revocation_reason: Option<String>,
    /// Members of other vocabularies.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A piece of evidence (section 4.7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// Its address.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub id: Option<String>,
    /// What it tells.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub narrative: Option<String>,
    /// Further members: name, description, genre, audience.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// How an assertion is verified (section 4.6): `HostedBadge` or `SignedBadge`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type")]
pub enum Verification {
    /// By asking the assertion's URL.
    #[serde(alias = "hosted")]
    HostedBadge,
    /// By the issuer's signature.
    #[serde(alias = "signed")]
    SignedBadge {
        /// The URL of the [`CryptographicKey`].
        #[serde(skip_serializing_if = "Option::is_none", default)]
        creator: Option<String>,
    },
}

/// What is awarded (section 4.2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct BadgeClass {
    /// Always [`CONTEXT`].
    #[serde(rename = "@context")]
    pub context: Value,
    /// Its URL.
    pub id: String,
    /// `BadgeClass`.
    #[serde(rename = "type")]
    pub kind: Value,
    /// Its title.
    pub name: String,
    /// What it stands for.
    pub description: String,
    /// Its picture: URL, data URL or image object.
    pub image: Value,
    /// What must be shown: URL or object with a narrative.
    pub criteria: Value,
    /// Who awards it.
    pub issuer: Reference<Issuer>,
    /// `alignment`, `tags`, `endorsement` …
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// An issuer's profile (section 4.3).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Issuer {
    /// Always [`CONTEXT`].
    #[serde(rename = "@context")]
    pub context: Value,
    /// Its URL.
    pub id: String,
    /// `Issuer` or `Profile`.
    #[serde(rename = "type")]
    pub kind: Value,
    /// Its name.
    pub name: String,
    /// Its site.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub url: Option<String>,
    /// Its address for mail.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub email: Option<String>,
    /// The URLs of its keys, or one of them.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub public_key: Option<Value>,
    /// The URL of its revocation list.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub revocation_list: Option<Reference<RevocationList>>,
    /// From where its hosted badges come: `startsWith`, `allowedOrigins`.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub verification: Option<Value>,
    /// Members of other vocabularies.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

/// A public key (section 5.4).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CryptographicKey {
    /// Always [`CONTEXT`].
    #[serde(rename = "@context")]
    pub context: Value,
    /// Its URL.
    pub id: String,
    /// `CryptographicKey`.
    #[serde(rename = "type")]
    pub kind: Value,
    /// The URL of its issuer.
    pub owner: String,
    /// The key as PEM (`SubjectPublicKeyInfo`).
    pub public_key_pem: String,
}

/// What an issuer took back (section 5.5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RevocationList {
    /// Always [`CONTEXT`].
    #[serde(rename = "@context")]
    pub context: Value,
    /// Its URL.
    pub id: String,
    /// `RevocationList`.
    #[serde(rename = "type")]
    pub kind: Value,
    /// The URL of its issuer.
    pub issuer: String,
    /// The assertions taken back.
    pub revoked_assertions: Vec<RevokedAssertion>,
}

/// One assertion that was taken back: an id alone, or with a reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum RevokedAssertion {
    /// Its id.
    Id(String),
    /// Its id and why.
    Reason {
        /// The assertion's id.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        id: Option<String>,
        /// The assertion's `uid`, from the years of version 1.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        uid: Option<String>,
        /// Why.
        #[serde(rename = "revocationReason", skip_serializing_if = "Option::is_none", default)]
        reason: Option<String>,
    },
}

/// What somebody says of a badge, an issuer or an assertion (section 5.3): an assertion whose `claim` names
/// its object.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Endorsement {
    /// Always [`CONTEXT`].
    #[serde(rename = "@context")]
    pub context: Value,
    /// Its URL.
    pub id: String,
    /// `Endorsement`.
    #[serde(rename = "type")]
    pub kind: Value,
    /// What is endorsed (`id`) and what is said of it (`endorsementComment`).
    pub claim: Value,
    /// Who says it.
    pub issuer: Reference<Issuer>,
    /// When, RFC 3339.
    pub issued_on: String,
    /// How it is verified.
    pub verification: Verification,
    /// Members of other vocabularies.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}
