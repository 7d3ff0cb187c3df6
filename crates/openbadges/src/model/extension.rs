//! The extensions of Bottega: accreditation and assessment, as terms of the context
//! [`crate::jsonld::contexts::annex_one`] (Open Badges 3.0, "Extending and profiling the standard").

use super::Achievement;
use serde_json::{Value, json};

/// By whom an achievement, or the body that awards it, is accredited.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Accreditation {
    /// Its own URL, that of the register where there is one.
    pub id: String,
    /// The accrediting body's URI.
    pub body: String,
    /// The type of accreditation, a URI (`snb/accreditation` has them).
    pub kind: Option<String>,
    /// Since when (RFC 3339).
    pub from: Option<String>,
    /// Until when (RFC 3339).
    pub until: Option<String>,
}

/// How an achievement is assessed, beyond the Annex I elements.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Assessment {
    /// Its own URL.
    pub id: String,
    /// The type of assessment, a URI (`snb/assessment` has them).
    pub kind: Option<String>,
    /// What is asked, in words.
    pub description: Option<String>,
    /// What has to be handed in.
    pub output: Option<String>,
    /// How it is judged.
    pub evaluation_method: Option<String>,
    /// Supervision and identity verification, a URI.
    pub supervision: Option<String>,
    /// Whether people work in groups.
    pub group_participation: Option<bool>,
    /// Whether groups are judged as one.
    pub group_evaluation: Option<bool>,
}

/// An object of what is there.
fn object(id: &str, kind: &str, members: &[(&str, Option<Value>)]) -> Value {
    let mut object = json!({"id": id, "type": [kind]});
    for (name, value) in members {
        if let Some(value) = value {
            object[*name] = value.clone();
        }
    }
    object
}

fn text(value: Option<&String>) -> Option<Value> {
    value.map(|text| json!(text))
}

impl Accreditation {
    /// The value of `ext:accreditation`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let members = [
            ("ext:accreditingBody", Some(json!(self.body))),
            ("ext:accreditationType", text(self.kind.as_ref())),
            ("ext:accreditedFrom", text(self.from.as_ref())),
            ("ext:accreditedUntil", text(self.until.as_ref())),
        ];
        object(&self.id, "ext:Accreditation", &members)
    }

    /// Reads the value of `ext:accreditation`; `None` without id or body.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        Some(Self {
            id: text("id")?,
            body: text("ext:accreditingBody")?,
            kind: text("ext:accreditationType"),
            from: text("ext:accreditedFrom"),
            until: text("ext:accreditedUntil"),
        })
    }
}

impl Assessment {
    /// The value of `ext:assessment`.
    #[must_use]
    pub fn to_json(&self) -> Value {
        let flag = |value: Option<bool>| value.map(Value::from);
        let members = [
            ("ext:assessmentType", text(self.kind.as_ref())),
            ("ext:assessmentDescription", text(self.description.as_ref())),
            ("ext:assessmentOutput", text(self.output.as_ref())),
            ("ext:evaluationMethod", text(self.evaluation_method.as_ref())),
            ("ext:supervision", text(self.supervision.as_ref())),
            ("ext:groupParticipation", flag(self.group_participation)),
            ("ext:groupEvaluation", flag(self.group_evaluation)),
        ];
        object(&self.id, "ext:Assessment", &members)
    }

    /// Reads the value of `ext:assessment`; `None` without id.
    #[must_use]
    pub fn read(value: &Value) -> Option<Self> {
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        Some(Self {
            id: text("id")?,
            kind: text("ext:assessmentType"),
            description: text("ext:assessmentDescription"),
            output: text("ext:assessmentOutput"),
            evaluation_method: text("ext:evaluationMethod"),
            supervision: text("ext:supervision"),
            group_participation: value["ext:groupParticipation"].as_bool(),
            group_evaluation: value["ext:groupEvaluation"].as_bool(),
        })
    }
}

impl Achievement {
    /// Adds accreditations; the credential must name the context that defines them
    /// ([`super::AchievementCredential::with_annex_one`]).
    #[must_use]
    pub fn with_accreditations(mut self, accreditations: &[Accreditation]) -> Self {
        let values: Vec<Value> = accreditations.iter().map(Accreditation::to_json).collect();
        self.other.insert(String::from("ext:accreditation"), Value::Array(values));
        self
    }

    /// Adds how it is assessed.
    #[must_use]
    pub fn with_assessment(mut self, assessment: &Assessment) -> Self {
        self.other.insert(String::from("ext:assessment"), assessment.to_json());
        self
    }

    /// Its accreditations.
    #[must_use]
    pub fn accreditations(&self) -> Vec<Accreditation> {
        let value = self.other.get("ext:accreditation");
        let all = value
            .and_then(Value::as_array)
            .map_or_else(|| value.map(std::slice::from_ref).unwrap_or_default(), Vec::as_slice);
        all.iter().filter_map(Accreditation::read).collect()
    }

    /// How it is assessed.
    #[must_use]
    pub fn assessment(&self) -> Option<Assessment> {
        self.other.get("ext:assessment").and_then(Assessment::read)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{AchievementCredential, AchievementSubject, AnnexOne, Criteria, Profile};
    use super::*;
    use crate::jsonld::{Engine, contexts};
    use crate::keys::SigningKey;
    use crate::proof::{ProofOptions, Securing, Suite, secure};

    #[test]
    fn extensions_read_back_and_are_signed() {
        let accreditation = Accreditation {
            id: "https://register.example/1".into(),
            body: "https://regione.example".into(),
            kind: Some("http://data.europa.eu/snb/accreditation/8a9f6ff4b3".into()),
            from: Some("2026-01-01T00:00:00Z".into()),
            until: None,
        };
        let assessment = Assessment {
            id: "https://skills.example/a/1#assessment".into(),
            description: Some("Prova pratica".into()),
            group_participation: Some(false),
            ..Assessment::default()
        };
        let criteria = Criteria { narrative: Some("…".into()), ..Criteria::default() };
        let achievement = Achievement::new("https://skills.example/a/1", "A", "B", criteria)
            .with_accreditations(std::slice::from_ref(&accreditation))
            .with_assessment(&assessment);
        assert_eq!(achievement.accreditations(), [accreditation]);
        assert_eq!(achievement.assessment(), Some(assessment));
        let subject = AchievementSubject::new(Some("urn:uuid:2"), achievement);
        let context = "https://skills.example/contexts/annex-one.json";
        let badge = AchievementCredential::new(
            "urn:uuid:1",
            Profile::new("did:web:skills.example", "Rete"),
            "2026-01-01T00:00:00Z",
            subject,
        )
        .with_annex_one(context, &AnnexOne::default());
        let (mut engine, key) = (Engine::new(), SigningKey::ed25519(&[7; 32]).unwrap());
        engine.register(context, &contexts::annex_one()).unwrap();
        let options =
            ProofOptions::new(Suite::EddsaRdfc2022, "did:web:skills.example#k", "2026-01-01T00:00:00Z");
        secure(&mut Securing::new(&mut engine, &key), &badge.to_json().unwrap(), &options).unwrap();
    }
}
