//! What can be achieved (B.1 `Achievement`), what it corresponds to, and what proves it.

use super::{IdentifierEntry, Image, Other, Profile, ResultDescription, Text};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A definition that many people can earn.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Achievement {
    /// A URL that stays.
    pub id: String,
    /// `Achievement`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// `MicroCredential`, one of the other thirty, or `ext:…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub achievement_type: Option<String>,
    /// Its title.
    pub name: Text,
    /// What it is about.
    pub description: Text,
    /// How it is earned.
    pub criteria: Criteria,
    /// Who made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub creator: Option<Profile>,
    /// Skills, levels and qualifications it corresponds to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alignment: Vec<Alignment>,
    /// The results it may carry.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub result_description: Vec<ResultDescription>,
    /// Credits, e.g. ECTS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credits_available: Option<serde_json::Number>,
    /// The badge's picture.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub image: Option<Image>,
    /// The language of these texts (BCP 47).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// The field, ISCED-F.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_of_study: Option<String>,
    /// A code people use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub human_code: Option<String>,
    /// A branch of the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub specialization: Option<String>,
    /// Its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Words to find it by.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tag: Vec<String>,
    /// Its numbers in registers.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub other_identifier: Vec<IdentifierEntry>,
    /// Versions and translations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<Related>,
    /// Endorsements of it, each a signed credential.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub endorsement: Vec<Value>,
    /// Members not known here, extension terms (`ext:…`) among them.
    #[serde(flatten)]
    pub other: Other,
}

impl Achievement {
    /// A definition with what is required.
    #[must_use]
    pub fn new(id: &str, name: impl Into<Text>, description: impl Into<Text>, criteria: Criteria) -> Self {
        Self {
            id: id.to_owned(),
            kind: vec![String::from("Achievement")],
            name: name.into(),
            description: description.into(),
            criteria,
            ..Self::default()
        }
    }
}

/// How an achievement is earned.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Criteria {
    /// A page that says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The text (Markdown).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<Text>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

/// A tie to a node of a framework.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Alignment {
    /// Its own id, so that it is no anonymous node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `Alignment`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// The node's name.
    pub target_name: Text,
    /// The node's official URI.
    pub target_url: String,
    /// What it says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_description: Option<Text>,
    /// The framework's name and version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_framework: Option<Text>,
    /// The node's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_code: Option<String>,
    /// `ceasn:Competency`, `CFItem` … or `ext:…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target_type: Option<String>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl Alignment {
    /// A tie.
    #[must_use]
    pub fn new(id: &str, target_name: impl Into<Text>, target_url: &str, framework: impl Into<Text>) -> Self {
        Self {
            id: Some(id.to_owned()),
            kind: vec![String::from("Alignment")],
            target_name: target_name.into(),
            target_url: target_url.to_owned(),
            target_framework: Some(framework.into()),
            ..Self::default()
        }
    }
}

/// What proves that the criteria were met.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Evidence {
    /// Where it is, or a `urn:` when it is private.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `Evidence`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// What it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// What it shows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub narrative: Option<Text>,
    /// Its kind: photograph, code, report.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub genre: Option<String>,
    /// For whom it was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub audience: Option<String>,
    /// Its digest as Multibase multihash (VC Data Model 2.0 §5.3).
    #[serde(rename = "digestMultibase", skip_serializing_if = "Option::is_none")]
    pub digest_multibase: Option<String>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl Evidence {
    /// An item with its title and, when there is a file, its digest.
    #[must_use]
    pub fn new(id: &str, name: impl Into<Text>, digest_multibase: Option<&str>) -> Self {
        Self {
            id: Some(id.to_owned()),
            kind: vec![String::from("Evidence")],
            name: Some(name.into()),
            digest_multibase: digest_multibase.map(str::to_owned),
            ..Self::default()
        }
    }
}

/// Another version or translation of an achievement.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct Related {
    /// Its id.
    pub id: String,
    /// `Related`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_language: Option<String>,
    /// Its version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}
