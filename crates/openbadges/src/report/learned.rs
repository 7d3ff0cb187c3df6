//! What a credential says, in words that pages and tables need.

use serde_json::Value;

/// The facts of a credential.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Learned {
    /// Its id.
    pub id: Option<String>,
    /// Its types.
    pub types: Vec<String>,
    /// The title of the achievement, else of the credential.
    pub title: Option<String>,
    /// What it is about.
    pub description: Option<String>,
    /// The picture's URL.
    pub image: Option<String>,
    /// The issuer's id.
    pub issuer_id: Option<String>,
    /// The issuer's name.
    pub issuer_name: Option<String>,
    /// The subject's id.
    pub subject_id: Option<String>,
    /// The subject's identifiers, hashed or plain, as they stand.
    pub identifiers: Vec<Value>,
    /// The achievement's id.
    pub achievement_id: Option<String>,
    /// The achievement's type.
    pub achievement_type: Option<String>,
    /// How it is earned.
    pub criteria: Option<String>,
    /// Since when it holds.
    pub valid_from: Option<String>,
    /// Until when.
    pub valid_until: Option<String>,
    /// What was reached, criterion by criterion.
    pub results: Vec<LearnedResult>,
    /// What proves it.
    pub evidence: Vec<LearnedEvidence>,
    /// Skills and levels it corresponds to.
    pub alignments: Vec<LearnedTie>,
    /// Extension terms of the achievement (`ext:…`), Annex I among them.
    pub extensions: Vec<(String, Value)>,
}

/// A result, its references resolved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LearnedResult {
    /// The criterion.
    pub criterion: Option<String>,
    /// The level's name.
    pub level: Option<String>,
    /// The value.
    pub value: Option<String>,
}

/// An item of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LearnedEvidence {
    /// Where it is.
    pub id: Option<String>,
    /// Its title.
    pub name: Option<String>,
    /// Its digest.
    pub digest: Option<String>,
}

/// A tie to a framework.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LearnedTie {
    /// The node's name.
    pub name: Option<String>,
    /// The node's URI.
    pub url: Option<String>,
    /// The framework.
    pub framework: Option<String>,
}

/// The plain text of a string, a language value object, or the first of several.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Array(all) => all.first().and_then(text),
        Value::Object(object) => match object.get("@value") {
            Some(inner) => text(inner),
            None => object.values().find_map(|inner| inner.as_str().map(str::to_owned)),
        },
        _ => None,
    }
}

/// The id of something that may be written as its id alone.
fn id_of(value: &Value) -> Option<String> {
    value.as_str().or(value["id"].as_str()).map(str::to_owned)
}

fn all(value: &Value) -> &[Value] {
    match value {
        Value::Array(all) => all,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

impl Learned {
    /// Reads a credential of VC Data Model 2.0 or 1.1.
    #[must_use]
    pub fn read(credential: &Value) -> Self {
        let subject = all(&credential["credentialSubject"]).first().unwrap_or(&Value::Null);
        let achievement = &subject["achievement"];
        let first = |values: [&Value; 2]| values.into_iter().find_map(text);
        let picture = id_of(&achievement["image"]).or_else(|| id_of(&credential["image"]));
        Self {
            id: text(&credential["id"]),
            types: all(&credential["type"]).iter().filter_map(text).collect(),
            title: first([&achievement["name"], &credential["name"]])
                .or_else(|| all(&subject["hasClaim"]).first().and_then(|claim| text(&claim["title"]))),
            description: first([&achievement["description"], &credential["description"]]),
            image: picture,
            issuer_id: id_of(&credential["issuer"]),
            issuer_name: first([&credential["issuer"]["name"], &credential["issuer"]["legalName"]]),
            subject_id: text(&subject["id"]),
            identifiers: all(&subject["identifier"]).to_vec(),
            achievement_id: text(&achievement["id"]),
            achievement_type: text(&achievement["achievementType"]),
            criteria: first([&achievement["criteria"]["narrative"], &achievement["criteria"]["id"]]),
            valid_from: first([&credential["validFrom"], &credential["issuanceDate"]]),
            valid_until: first([&credential["validUntil"], &credential["expirationDate"]]),
            results: all(&subject["result"]).iter().map(|result| read_result(result, achievement)).collect(),
            evidence: all(&credential["evidence"]).iter().map(read_evidence).collect(),
            alignments: all(&achievement["alignment"]).iter().map(read_tie).collect(),
            extensions: read_extensions(achievement),
        }
    }
}

fn read_result(result: &Value, achievement: &Value) -> LearnedResult {
    let described = all(&achievement["resultDescription"]);
    let description = described.iter().find(|one| one["id"] == result["resultDescription"]);
    let levels = description.map_or(&[][..], |description| all(&description["rubricCriterionLevel"]));
    let level = levels.iter().find(|level| level["id"] == result["achievedLevel"]);
    LearnedResult {
        criterion: description.and_then(|description| text(&description["name"])),
        level: level.and_then(|level| text(&level["name"])).or_else(|| text(&result["achievedLevel"])),
        value: text(&result["value"]).or_else(|| text(&result["status"])),
    }
}

fn read_evidence(evidence: &Value) -> LearnedEvidence {
    LearnedEvidence {
        id: text(&evidence["id"]),
        name: text(&evidence["name"]),
        digest: text(&evidence["digestMultibase"]).or_else(|| text(&evidence["digestSRI"])),
    }
}

fn read_tie(alignment: &Value) -> LearnedTie {
    LearnedTie {
        name: text(&alignment["targetName"]),
        url: text(&alignment["targetUrl"]),
        framework: text(&alignment["targetFramework"]),
    }
}

fn read_extensions(achievement: &Value) -> Vec<(String, Value)> {
    let members = achievement.as_object().into_iter().flatten();
    members
        .filter(|member| member.0.starts_with("ext:"))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
