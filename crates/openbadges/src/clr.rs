//! Comprehensive Learner Records (CLR Standard 2.0): many credentials of one person under one issuer's signature.
//!
//! A CLR holds credentials that each verify alone, the achievements they speak of, and associations between
//! those achievements (is part of, precedes …). [`Clr::to_credential`] gives the unsigned credential, to be
//! secured like any other; [`Clr::read`] takes one apart and checks that its parts fit together.

use serde_json::{Map, Value, json};

/// How one achievement relates to another (section B.2, `AssociationType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Relation {
    /// The same.
    ExactMatchOf,
    /// Below it.
    IsChildOf,
    /// Above it.
    IsParentOf,
    /// A part of it.
    IsPartOf,
    /// Beside it.
    IsPeerOf,
    /// Near it.
    IsRelatedTo,
    /// Before it.
    Precedes,
    /// Replaced by it.
    ReplacedBy,
}

const RELATIONS: [(Relation, &str); 8] = [
    (Relation::ExactMatchOf, "exactMatchOf"),
    (Relation::IsChildOf, "isChildOf"),
    (Relation::IsParentOf, "isParentOf"),
    (Relation::IsPartOf, "isPartOf"),
    (Relation::IsPeerOf, "isPeerOf"),
    (Relation::IsRelatedTo, "isRelatedTo"),
    (Relation::Precedes, "precedes"),
    (Relation::ReplacedBy, "replacedBy"),
];

impl Relation {
    /// The word of the standard.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        RELATIONS.iter().find(|(relation, _)| *relation == self).map_or("isRelatedTo", |(_, word)| word)
    }

    /// Reads the word of the standard.
    #[must_use]
    pub fn parse(word: &str) -> Option<Self> {
        RELATIONS.iter().find(|(_, known)| *known == word).map(|(relation, _)| *relation)
    }
}

/// One achievement in its relation to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Association {
    /// How.
    pub relation: Relation,
    /// The id of the first achievement.
    pub source: String,
    /// The id of the second.
    pub target: String,
}

/// Why a record was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ClrError {
    /// Not a CLR credential.
    #[error("the credential is not a learner record: {0}")]
    NotAClr(&'static str),
    /// An association with something that is not in the record.
    #[error("an association names {0}, which is not in the record")]
    Dangling(String),
    /// A credential about somebody else.
    #[error("the credential {0} is about another person")]
    OtherSubject(String),
}

/// A learner record.
#[derive(Debug, Clone, PartialEq)]
pub struct Clr {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Who puts it together: a profile with `id` and `type`.
    pub issuer: Value,
    /// From when it is valid, RFC 3339.
    pub valid_from: String,
    /// The learner's id.
    pub subject: String,
    /// The credentials, each secured with a proof of its own.
    pub credentials: Vec<Value>,
    /// Achievements beyond those of the credentials, e.g. the programme they are parts of.
    pub achievements: Vec<Value>,
    /// Relations between achievements.
    pub associations: Vec<Association>,
    /// Members such as `credentialStatus`, `partial` or `description`.
    pub other: Map<String, Value>,
}

/// The contexts of a CLR, in the order the standard demands.
pub const CONTEXTS: [&str; 3] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
];

impl Clr {
    /// The credential, not yet secured.
    ///
    /// # Errors
    /// When its parts do not fit together, as [`Clr::read`] demands.
    pub fn to_credential(&self) -> Result<Value, ClrError> {
        self.check()?;
        let mut subject =
            json!({"type": ["ClrSubject"], "id": self.subject, "verifiableCredential": self.credentials});
        if !self.achievements.is_empty() {
            subject["achievement"] = json!(self.achievements);
        }
        if !self.associations.is_empty() {
            subject["association"] = self.associations.iter().map(Association::to_json).collect();
        }
        let mut credential = self.other.clone();
        credential.extend([
            ("@context".to_owned(), json!(CONTEXTS)),
            ("id".to_owned(), json!(self.id)),
            ("type".to_owned(), json!(["VerifiableCredential", "ClrCredential"])),
            ("name".to_owned(), json!(self.name)),
            ("issuer".to_owned(), self.issuer.clone()),
            ("validFrom".to_owned(), json!(self.valid_from)),
            ("credentialSubject".to_owned(), subject),
        ]);
        Ok(Value::Object(credential))
    }

    /// Takes a CLR credential apart; its proof and those of its credentials are for others to verify.
    ///
    /// # Errors
    /// When it is none, an association leads out of the record, or a credential is about somebody else.
    pub fn read(credential: &Value) -> Result<Self, ClrError> {
        let types = items(&credential["type"]);
        if !types.iter().any(|one| *one == "ClrCredential") {
            return Err(ClrError::NotAClr("its type is another"));
        }
        let text = |value: &Value, why| value.as_str().map(str::to_owned).ok_or(ClrError::NotAClr(why));
        let subject = &credential["credentialSubject"];
        let own = |items: Vec<&Value>| items.into_iter().cloned().collect::<Vec<_>>();
        let mut other = credential.as_object().cloned().unwrap_or_default();
        let known = ["@context", "id", "type", "name", "issuer", "validFrom", "credentialSubject"];
        other.retain(|name, _| !known.contains(&name.as_str()));
        let clr = Self {
            id: text(&credential["id"], "it has no id")?,
            name: text(&credential["name"], "it has no name")?,
            issuer: credential["issuer"].clone(),
            valid_from: text(&credential["validFrom"], "it has no validFrom")?,
            subject: text(&subject["id"], "its subject has no id")?,
            credentials: own(items(&subject["verifiableCredential"])),
            achievements: own(items(&subject["achievement"])),
            associations: items(&subject["association"])
                .into_iter()
                .map(Association::read)
                .collect::<Result<_, _>>()?,
            other,
        };
        clr.check()?;
        Ok(clr)
    }

    fn check(&self) -> Result<(), ClrError> {
        if self.credentials.is_empty() {
            return Err(ClrError::NotAClr("it holds no credential"));
        }
        for credential in &self.credentials {
            let about = credential["credentialSubject"]["id"].as_str();
            // A credential whose subject is only a hashed identity cannot be compared here.
            if about.is_some_and(|about| about != self.subject) {
                return Err(ClrError::OtherSubject(
                    credential["id"].as_str().unwrap_or("without id").to_owned(),
                ));
            }
        }
        let ids: Vec<&str> = self.achievement_ids().collect();
        let ends =
            self.associations.iter().flat_map(|association| [&association.source, &association.target]);
        match ends.into_iter().find(|end| !ids.contains(&end.as_str())) {
            Some(end) => Err(ClrError::Dangling(end.clone())),
            None => Ok(()),
        }
    }

    /// The ids of all achievements, those of the credentials included.
    pub fn achievement_ids(&self) -> impl Iterator<Item = &str> {
        let of_credentials =
            self.credentials.iter().map(|credential| &credential["credentialSubject"]["achievement"]);
        let all = of_credentials.chain(&self.achievements);
        all.flat_map(items).filter_map(|achievement| achievement["id"].as_str())
    }
}

/// The items of an array, or the one value that stands for it.
fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Array(items) => items.iter().collect(),
        Value::Null => Vec::new(),
        one => vec![one],
    }
}

impl Association {
    fn to_json(&self) -> Value {
        json!({"type": "Association", "associationType": self.relation.as_str(), "sourceId": self.source, "targetId": self.target})
    }

    fn read(value: &Value) -> Result<Self, ClrError> {
        let text = |name: &str| value[name].as_str().map(str::to_owned);
        let parts =
            (value["associationType"].as_str().and_then(Relation::parse), text("sourceId"), text("targetId"));
        match parts {
            (Some(relation), Some(source), Some(target)) => Ok(Self { relation, source, target }),
            _ => Err(ClrError::NotAClr("an association is malformed")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn badge(id: &str, achievement: &str) -> Value {
        json!({
            "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": id,
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "name": "Badge",
            "issuer": {"id": "did:web:issuer.example", "type": ["Profile"]},
            "validFrom": "2026-11-22T09:30:00Z",
            "credentialSubject": {"id": "did:example:anna", "type": ["AchievementSubject"], "achievement": {
                "id": achievement, "type": ["Achievement"], "name": "A", "description": "…", "criteria": {"narrative": "…"}}},
            "proof": {"type": "DataIntegrityProof", "created": "2026-11-22T09:30:00Z", "cryptosuite": "eddsa-rdfc-2022",
                "verificationMethod": "did:web:issuer.example#k1", "proofPurpose": "assertionMethod", "proofValue": "z1"}
        })
    }

    fn record() -> Clr {
        Clr {
            id: "urn:uuid:clr".to_owned(),
            name: "Il percorso di Anna".to_owned(),
            issuer: json!({"id": "did:web:issuer.example", "type": ["Profile"], "name": "Comune"}),
            valid_from: "2026-11-22T09:30:00Z".to_owned(),
            subject: "did:example:anna".to_owned(),
            credentials: vec![
                badge("urn:uuid:1", "https://issuer.example/a/1"),
                badge("urn:uuid:2", "https://issuer.example/a/2"),
            ],
            achievements: vec![
                json!({"id": "https://issuer.example/a/whole", "type": ["Achievement"], "name": "W",
                "description": "…", "criteria": {"narrative": "…"}}),
            ],
            associations: vec![Association {
                relation: Relation::IsPartOf,
                source: "https://issuer.example/a/1".to_owned(),
                target: "https://issuer.example/a/whole".to_owned(),
            }],
            other: Map::new(),
        }
    }

    #[test]
    fn comes_apart_as_it_was_put_together() {
        let credential = record().to_credential().unwrap();
        assert_eq!(Clr::read(&credential), Ok(record()));
    }

    #[test]
    fn parts_that_do_not_fit_are_refused() {
        let mut dangling = record();
        dangling.associations[0].target = "https://elsewhere.example".to_owned();
        assert!(matches!(dangling.to_credential(), Err(ClrError::Dangling(_))));
        let mut other = record();
        other.subject = "did:example:bea".to_owned();
        assert!(matches!(other.to_credential(), Err(ClrError::OtherSubject(_))));
        let empty = Clr { credentials: Vec::new(), associations: Vec::new(), ..record() };
        assert!(matches!(empty.to_credential(), Err(ClrError::NotAClr(_))));
        let mut unknown = record().to_credential().unwrap();
        unknown["credentialSubject"]["association"][0]["associationType"] = json!("eats");
        assert!(Clr::read(&unknown).is_err());
        assert!(RELATIONS.iter().all(|(relation, word)| Relation::parse(word) == Some(*relation)));
    }

    #[test]
    fn the_official_schema_accepts_it() {
        let folder = std::env::var("BOTTEGA_DATA").unwrap_or_else(|_| "../../../shared/data".to_owned());
        let file = format!("{folder}/credentials/1edtech-schemas/clr_v2p0_clrcredential_schema.json");
        let Ok(schema) = std::fs::read_to_string(&file) else {
            eprintln!("skipped: {file} is absent");
            return;
        };
        let schema: Value = serde_json::from_str(&schema).unwrap();
        let validator = jsonschema::validator_for(&schema).unwrap();
        let credential = record().to_credential().unwrap();
        let faults: Vec<_> = validator
            .iter_errors(&credential)
            .map(|fault| format!("{fault} at {}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}
