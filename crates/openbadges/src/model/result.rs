//! What was achieved, criterion by criterion (B.1 `ResultDescription`, `RubricCriterionLevel`, `Result`).

use super::{Alignment, Other, Text};
use serde::{Deserialize, Serialize};

/// One kind of result that an achievement may carry.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ResultDescription {
    /// Its id, to which results refer.
    pub id: String,
    /// `ResultDescription`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its name, e.g. that of a criterion.
    pub name: Text,
    /// `RubricCriterionLevel`, `Percent`, `Status` … or `ext:…`.
    pub result_type: String,
    /// The levels of a rubric criterion, lowest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub rubric_criterion_level: Vec<RubricCriterionLevel>,
    /// The values allowed, in order.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub allowed_value: Vec<String>,
    /// The id of the level that is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_level: Option<String>,
    /// The value that is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub required_value: Option<String>,
    /// The highest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_max: Option<String>,
    /// The lowest value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_min: Option<String>,
    /// What it corresponds to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alignment: Vec<Alignment>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl ResultDescription {
    /// A criterion with its levels.
    #[must_use]
    pub fn rubric(id: &str, name: impl Into<Text>, levels: Vec<RubricCriterionLevel>) -> Self {
        Self {
            id: id.to_owned(),
            kind: vec![String::from("ResultDescription")],
            name: name.into(),
            result_type: String::from("RubricCriterionLevel"),
            rubric_criterion_level: levels,
            ..Self::default()
        }
    }
}

/// One level of a criterion.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct RubricCriterionLevel {
    /// Its id, to which results refer.
    pub id: String,
    /// `RubricCriterionLevel`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// Its name.
    pub name: Text,
    /// What it takes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Text>,
    /// Its place in a scale.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// Its points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<String>,
    /// What it corresponds to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alignment: Vec<Alignment>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl RubricCriterionLevel {
    /// A level.
    #[must_use]
    pub fn new(id: &str, name: impl Into<Text>) -> Self {
        let kind = vec![String::from("RubricCriterionLevel")];
        Self { id: id.to_owned(), kind, name: name.into(), ..Self::default() }
    }
}

/// A result that was reached (B.1 `Result`).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ResultValue {
    /// Its own id, so that it is no anonymous node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// `Result`
    #[serde(rename = "type")]
    pub kind: Vec<String>,
    /// The id of the description.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_description: Option<String>,
    /// The id of the level reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub achieved_level: Option<String>,
    /// The value reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// `Completed`, `Enrolled`, `Failed`, `InProgress`, `OnHold`, `Provisional`, `Withdrew`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What it corresponds to.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub alignment: Vec<Alignment>,
    /// Members not known here.
    #[serde(flatten)]
    pub other: Other,
}

impl ResultValue {
    /// The level reached in a criterion.
    #[must_use]
    pub fn level(id: &str, description: &str, level: &str) -> Self {
        Self {
            id: Some(id.to_owned()),
            kind: vec![String::from("Result")],
            result_description: Some(description.to_owned()),
            achieved_level: Some(level.to_owned()),
            ..Self::default()
        }
    }
}
