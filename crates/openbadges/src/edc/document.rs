//! The document, built so that the application profile `edc-generic-full` accepts it.

use super::concepts::{Concept, Texts, ects};
use serde_json::{Map, Value, json};

/// An organisation: the issuer, or the awarding body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Organisation {
    /// Its URI.
    pub id: String,
    /// Its legal name.
    pub legal_name: Texts,
    /// Its country.
    pub country: Concept,
    /// Its identifier as the seal's certificate has it, e.g. `VATIT-01234567890`.
    pub legal_identifier: Option<String>,
    /// Its site.
    pub homepage: Option<String>,
    /// How its quality is assured (Annex I, 11).
    pub quality: Option<Texts>,
}

/// The learner (Annex I, 1).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Learner {
    /// Their URI or DID.
    pub id: String,
    /// Given name.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// Date of birth, `YYYY-MM-DD`.
    pub birth_date: Option<String>,
    /// An identifier and the name of its scheme, e.g. a student number.
    pub identifier: Option<(String, String)>,
}

/// One learning outcome (Annex I, 6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// What the learner can do.
    pub title: Texts,
    /// The ESCO skills it stands for.
    pub skills: Vec<Concept>,
}

/// The assessment (Annex I, 9).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Its title.
    pub title: Texts,
    /// Its kind, of the vocabulary `snb/assessment`.
    pub kind: Option<Concept>,
    /// The grade or result.
    pub grade: Texts,
    /// Supervision and identity verification, of the vocabulary `snb/supervision-verification`.
    pub identity_verification: Option<Concept>,
}

/// A microcredential as European Digital Credential.
#[derive(Debug, Clone, PartialEq)]
pub struct EuropeanCredential {
    /// Its URI.
    pub id: String,
    /// Who seals it.
    pub issuer: Organisation,
    /// Who awards it (Annex I, 3 and 4).
    pub awarding_body: Organisation,
    /// Who earned it.
    pub learner: Learner,
    /// Its title (Annex I, 2).
    pub title: Texts,
    /// What it is about.
    pub description: Option<Texts>,
    /// The learning outcomes.
    pub outcomes: Vec<Outcome>,
    /// The workload as ISO 8601 duration, e.g. `PT50H` (Annex I, 7).
    pub workload: Option<String>,
    /// ECTS points, e.g. `2`.
    pub ects: Option<String>,
    /// The EQF level (Annex I, 8).
    pub eqf_level: Option<Concept>,
    /// The form of participation, of the vocabulary `snb/learning-assessment` (Annex I, 10).
    pub mode: Option<Concept>,
    /// The language of learning.
    pub language: Concept,
    /// The assessment.
    pub assessment: Assessment,
    /// What is required to begin.
    pub entry_requirement: Option<Texts>,
    /// When it was issued, RFC 3339 (Annex I, 5).
    pub issued: String,
    /// From when it is valid.
    pub valid_from: String,
    /// Until when.
    pub valid_until: Option<String>,
    /// The rendered picture as PNG: the profile wants one inside.
    pub picture: Vec<u8>,
}

/// The contexts of the profile.
pub const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"];

impl EuropeanCredential {
    /// The unsealed document.
    #[must_use]
    pub fn to_document(&self) -> Value {
        let mut document = json!({
            "@context": CONTEXTS,
            "id": self.id,
            "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
            "credentialSchema": {"id": "http://data.europa.eu/snb/model/ap/edc-generic-full", "type": "ShaclValidator2017"},
            "credentialProfiles": Concept::snb("credential", "e34929035b", super::text("en", "Generic")).to_json(),
            "displayParameter": self.display(),
            "issuer": self.issuer.to_json("issuer"),
            "issued": self.issued,
            "issuanceDate": self.issued,
            "validFrom": self.valid_from,
            "credentialSubject": self.learner_with_claim(),
        });
        put(&mut document, "expirationDate", self.valid_until.as_deref().map(Value::from));
        put(&mut document, "validUntil", self.valid_until.as_deref().map(Value::from));
        document
    }

    fn display(&self) -> Value {
        let png = base64_simd::STANDARD.encode_to_string(&self.picture);
        let image = json!({
            "id": "urn:epass:mediaObject:1", "type": "MediaObject", "content": png,
            "contentEncoding": Concept::snb("encoding", "6146cde7dd", super::text("en", "base64")).to_json(),
            "contentType": Concept::authority("file-type", "PNG", super::text("en", "PNG")).to_json(),
        });
        let mut display = json!({
            "id": "urn:epass:displayParameter:1", "type": "DisplayParameter",
            "title": self.title,
            "language": self.language.to_json(),
            "primaryLanguage": self.language.to_json(),
            "individualDisplay": {
                "id": "urn:epass:individualDisplay:1", "type": "IndividualDisplay",
                "language": self.language.to_json(),
                "displayDetail": {"id": "urn:epass:displayDetail:1", "type": "DisplayDetail", "image": image, "page": 1},
            },
        });
        put(&mut display, "description", self.description.as_ref().map(|text| json!(text)));
        display
    }

    fn learner_with_claim(&self) -> Value {
        let learner = &self.learner;
        let mut person = json!({
            "id": learner.id, "type": "Person",
            "givenName": {"en": learner.given_name},
            "familyName": {"en": learner.family_name},
            "fullName": {"en": format!("{} {}", learner.given_name, learner.family_name)},
            "hasClaim": self.claim(),
        });
        put(
            &mut person,
            "dateOfBirth",
            learner.birth_date.as_ref().map(|date| json!(format!("{date}T00:00:00Z"))),
        );
        put(
            &mut person,
            "identifier",
            learner.identifier.as_ref().map(|(number, scheme)| {
                json!({"id": "urn:epass:identifier:1", "type": "Identifier", "notation": number, "schemeName": scheme})
            }),
        );
        person
    }

    fn claim(&self) -> Value {
        let mut claim = json!({
            "id": "urn:epass:learningAchievement:1", "type": "LearningAchievement",
            "title": self.title,
            "awardedBy": self.awarding("urn:epass:awardingProcess:1"),
            "provenBy": self.proven(),
            "specifiedBy": self.specification(),
        });
        put(&mut claim, "description", self.description.as_ref().map(|text| json!(text)));
        claim
    }

    fn awarding(&self, id: &str) -> Value {
        json!({"id": id, "type": "AwardingProcess", "awardingBody": self.awarding_body.to_json("awardingBody"), "awardingDate": self.issued})
    }

    fn proven(&self) -> Value {
        let assessment = &self.assessment;
        let mut specification = json!({
            "id": "urn:epass:learningAssessmentSpec:1", "type": "LearningAssessmentSpecification",
            "title": assessment.title, "language": self.language.to_json(),
        });
        put(&mut specification, "dcType", assessment.kind.as_ref().map(Concept::to_json));
        let mut proven = json!({
            "id": "urn:epass:learningAssessment:1", "type": "LearningAssessment",
            "title": assessment.title,
            "awardedBy": self.awarding("urn:epass:awardingProcess:2"),
            "grade": note("urn:epass:note:grade", &assessment.grade),
            "specifiedBy": specification,
        });
        put(&mut proven, "idVerification", assessment.identity_verification.as_ref().map(Concept::to_json));
        proven
    }

    fn specification(&self) -> Value {
        let outcomes: Vec<Value> =
            self.outcomes.iter().enumerate().map(|(place, outcome)| outcome.to_json(place + 1)).collect();
        let mut specification = json!({
            "id": "urn:epass:learningAchievementSpec:1",
            "type": if self.eqf_level.is_some() { "Qualification" } else { "LearningAchievementSpecification" },
            "title": self.title,
            "language": self.language.to_json(),
            "learningOutcome": outcomes,
        });
        let credit = |points: &String| json!({"id": "urn:epass:creditPoint:1", "type": "CreditPoint", "framework": ects().to_json(), "point": points});
        let requirement = |text: &Texts| note("urn:epass:note:requirement", text);
        put(&mut specification, "creditPoint", self.ects.as_ref().map(credit));
        put(&mut specification, "volumeOfLearning", self.workload.as_deref().map(Value::from));
        put(&mut specification, "eqfLevel", self.eqf_level.as_ref().map(Concept::to_json));
        put(&mut specification, "mode", self.mode.as_ref().map(Concept::to_json));
        put(&mut specification, "entryRequirement", self.entry_requirement.as_ref().map(requirement));
        specification
    }
}

impl Outcome {
    fn to_json(&self, number: usize) -> Value {
        let mut outcome = json!({"id": format!("urn:epass:learningOutcome:{number}"), "type": "LearningOutcome", "title": self.title});
        let skills: Vec<Value> = self.skills.iter().map(Concept::to_json).collect();
        put(&mut outcome, "relatedESCOSkill", (!skills.is_empty()).then_some(Value::Array(skills)));
        outcome
    }
}

impl Organisation {
    fn to_json(&self, role: &str) -> Value {
        let country = self.country.to_json();
        let mut organisation = json!({
            "id": self.id, "type": "Organisation",
            "legalName": self.legal_name,
            "location": {
                "id": format!("urn:epass:location:{role}"), "type": "Location",
                "address": {"id": format!("urn:epass:address:{role}"), "type": "Address", "countryCode": country.clone()},
            },
        });
        let identifier = |notation: &String| json!({"id": format!("urn:epass:legalIdentifier:{role}"), "type": "LegalIdentifier", "notation": notation, "spatial": country});
        let page = |url: &String| json!({"id": format!("urn:epass:webResource:{role}"), "type": "WebResource", "contentURL": url});
        put(&mut organisation, "eIDASIdentifier", self.legal_identifier.as_ref().map(identifier));
        put(&mut organisation, "homepage", self.homepage.as_ref().map(page));
        put(
            &mut organisation,
            "additionalNote",
            self.quality.as_ref().map(|text| note(&format!("urn:epass:note:quality:{role}"), text)),
        );
        organisation
    }
}

fn note(id: &str, text: &Texts) -> Value {
    json!({"id": id, "type": "Note", "noteLiteral": text})
}

fn put(object: &mut Value, name: &str, value: Option<Value>) {
    let members: Option<&mut Map<String, Value>> = object.as_object_mut();
    if let (Some(members), Some(value)) = (members, value) {
        members.insert(name.to_owned(), value);
    }
}
