//! Who issues, endorses or is described (Open Badges 3.0 B.1 `Profile`).

use super::{Other, Text};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// An organisation or a person.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Profile {
    /// A URL or DID: the controller of the keys, when the profile issues.
    pub id: String,
    /// `Profile`, perhaps with others.
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// Its home page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Where to write.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where to call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Its logo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// Where it sits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Its numbers in registers, such as a VAT number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_identifier: Vec<IdentifierEntry>,
    /// The organisation above it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_org: Option<Box<Profile>>,
    /// Endorsements of it, each a signed credential.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endorsement: Vec<Value>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl Profile {
    /// A profile with what is required and its name.
    #[must_use]
    pub fn new(id: &str, name: impl Into<Text>) -> Self {
        let kind = vec![String::from("Profile")];
        Self { id: id.to_owned(), kind, name: Some(name.into()), ..Self::default() }
    }
}

/// A picture (B.1 `Image`).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Image {
    /// Only its URL.
    Url(String),
    /// With a text for those who cannot see it.
    Object {
        /// Its URL or data URI.
        id: String,
        /// `Image`
        #[serde(rename = "type")]
        kind: String,
        /// The text.
        #[serde(skip_serializing_if = "Option::is_none")]
        caption: Option<String>,
    },
}

impl Image {
    /// A picture with its text.
    #[must_use]
    pub fn new(id: &str, caption: Option<&str>) -> Self {
        Self::Object { id: id.to_owned(), kind: String::from("Image"), caption: caption.map(str::to_owned) }
    }

    /// Where it is.
    #[must_use]
    pub fn id(&self) -> &str {
        match self {
            Self::Url(id) | Self::Object { id, .. } => id,
        }
    }
}

/// A number in a register (B.1 `IdentifierEntry`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct IdentifierEntry {
    /// `IdentifierEntry`
    #[serde(rename = "type")]
    pub kind: String,
    /// The number.
    pub identifier: String,
    /// Which register: one of the enumerated, or `ext:…`.
    pub identifier_type: String,
}

impl IdentifierEntry {
    /// An entry.
    #[must_use]
    pub fn new(identifier: &str, identifier_type: &str) -> Self {
        let kind = String::from("IdentifierEntry");
        Self { kind, identifier: identifier.to_owned(), identifier_type: identifier_type.to_owned() }
    }
}

/// Where somebody sits (B.1 `Address`).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Address {
    /// Its own id, so that it is no anonymous node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `Address`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Two letters, ISO 3166-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_country_code: Option<String>,
    /// The region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_region: Option<String>,
    /// The town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_locality: Option<String>,
    /// Street and number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street_address: Option<String>,
    /// The postal code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}
