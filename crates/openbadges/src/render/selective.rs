//! SD-JWT credentials by profiles that are data: which claim carries which fact, and which may be hidden.

use super::facts::{Award, Definition, Issuer, best};
use super::{Keys, RenderError};
use crate::sdjwt::{Issuance, issue, status_claim};
use serde_json::{Map, Value, json};

/// A fact that a claim can carry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fact {
    /// The awarding body's name.
    IssuerName,
    /// Its country, two letters.
    Country,
    /// The learner's given name.
    GivenName,
    /// The learner's family name.
    FamilyName,
    /// The learner's date of birth.
    BirthDate,
    /// The title.
    Title,
    /// The description.
    Description,
    /// The learning outcomes, as texts.
    Outcomes,
    /// The ESCO skills, as URIs.
    Skills,
    /// The workload.
    Workload,
    /// ECTS points.
    Ects,
    /// The EQF level.
    Level,
    /// The result.
    Grade,
    /// The type of assessment.
    AssessmentType,
    /// The form of participation.
    Participation,
    /// The quality assurance.
    Quality,
    /// What is needed to begin.
    Prerequisites,
    /// The language.
    Language,
    /// The date of issue, `YYYY-MM-DD`.
    IssueDate,
    /// The last day, `YYYY-MM-DD`.
    ExpiryDate,
}

/// A profile of SD-JWT VC.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SdProfile {
    /// The credential type.
    pub vct: &'static str,
    /// Claim, fact, and whether a holder may hide it.
    pub claims: &'static [(&'static str, Fact, bool)],
}

/// The learning credential of the European wallet.
pub const EUDI_LEARNING: SdProfile = SdProfile {
    vct: "urn:eu.europa.ec.eudi:learning:credential:1",
    claims: &[
        ("issuing_authority", Fact::IssuerName, false),
        ("issuing_country", Fact::Country, false),
        ("date_of_issuance", Fact::IssueDate, false),
        ("date_of_expiry", Fact::ExpiryDate, false),
        ("family_name", Fact::FamilyName, true),
        ("given_name", Fact::GivenName, true),
        ("achievement_title", Fact::Title, true),
        ("achievement_description", Fact::Description, true),
        ("learning_outcomes", Fact::Outcomes, true),
        ("assessment_grade", Fact::Grade, true),
        ("language_of_classes", Fact::Language, true),
        ("expected_study_time", Fact::Workload, true),
        ("level_of_learning_experience", Fact::Level, true),
        ("types_of_quality_assurance", Fact::Quality, true),
        ("prerequisites_to_enroll", Fact::Prerequisites, true),
    ],
};

/// A microcredential with the eleven elements of Annex I, skills as URIs.
pub const MICROCREDENTIAL: SdProfile = SdProfile {
    vct: "urn:bottega:vct:microcredential:1",
    claims: &[
        ("awarding_body", Fact::IssuerName, false),
        ("country", Fact::Country, false),
        ("date_of_issuing", Fact::IssueDate, false),
        ("given_name", Fact::GivenName, true),
        ("family_name", Fact::FamilyName, true),
        ("birth_date", Fact::BirthDate, true),
        ("title", Fact::Title, true),
        ("learning_outcomes", Fact::Outcomes, true),
        ("skills", Fact::Skills, true),
        ("workload", Fact::Workload, true),
        ("ects", Fact::Ects, true),
        ("eqf_level", Fact::Level, true),
        ("assessment_type", Fact::AssessmentType, true),
        ("participation_form", Fact::Participation, true),
        ("quality_assurance", Fact::Quality, true),
        ("grade", Fact::Grade, true),
    ],
};

/// The SD-JWT of an award.
pub(super) fn issued(
    facts: (&Definition, &Award, &Issuer),
    keys: &Keys,
    salts: &mut dyn FnMut() -> [u8; 16],
) -> Result<String, RenderError> {
    let (_, award, issuer) = facts;
    let moment = |text: &str| {
        let parsed = text.parse::<jiff::Timestamp>();
        parsed
            .map(jiff::Timestamp::as_second)
            .map_err(|_| RenderError::Missing("dates with their zones".to_owned()))
    };
    let mut claims = Map::from_iter([
        ("vct".to_owned(), json!(keys.profile.vct)),
        ("iss".to_owned(), json!(issuer.id)),
        ("nbf".to_owned(), json!(moment(&award.issued)?)),
    ]);
    if let Some(end) = &award.valid_until {
        claims.insert("exp".to_owned(), json!(moment(end)?));
    }
    if let Some((list, index)) = &award.token_status {
        claims.insert("status".to_owned(), status_claim(*index, list));
    }
    let mut hidden = Vec::new();
    for (name, fact, hideable) in keys.profile.claims {
        let Some(value) = value(*fact, facts) else { continue };
        claims.insert((*name).to_owned(), value);
        if *hideable {
            hidden.push(format!("/{name}"));
        }
    }
    let hidden: Vec<&str> = hidden.iter().map(String::as_str).collect();
    let issuance =
        Issuance { kid: Some(keys.method), hidden: &hidden, holder: keys.holder, ..Issuance::default() };
    Ok(issue(&Value::Object(claims), &issuance, keys.signer, salts)?)
}

/// The value of a fact; `None` when it is not known.
fn value(fact: Fact, (definition, award, issuer): (&Definition, &Award, &Issuer)) -> Option<Value> {
    let language = definition.language.as_str();
    let text = |text: &str| (!text.is_empty()).then(|| json!(text));
    let day = |moment: &str| moment.get(..10).map(|day| json!(day));
    let uri = |concept: &Option<crate::edc::Concept>| concept.as_ref().map(|concept| json!(concept.id));
    let list = |items: Vec<Value>| (!items.is_empty()).then_some(Value::Array(items));
    match fact {
        Fact::IssuerName => text(best(&issuer.name, language)),
        Fact::Country => text(&issuer.country),
        Fact::GivenName => text(&award.learner.given_name),
        Fact::FamilyName => text(&award.learner.family_name),
        Fact::BirthDate => award.learner.birth_date.as_deref().and_then(text),
        Fact::Title => text(definition.title_in(language)),
        Fact::Description => text(best(&definition.description, language)),
        Fact::Outcomes => {
            list(definition.outcomes.iter().map(|outcome| json!(best(&outcome.title, language))).collect())
        }
        Fact::Skills => list(
            definition
                .outcomes
                .iter()
                .flat_map(|outcome| &outcome.skills)
                .map(|(uri, _)| json!(uri))
                .collect(),
        ),
        Fact::Workload => definition.workload.as_deref().and_then(text),
        Fact::Ects => definition.ects.as_deref().and_then(text),
        Fact::Level => definition.eqf_level.map(|level| json!(level.to_string())),
        Fact::Grade => text(best(&award.grade, language)),
        Fact::AssessmentType => uri(&definition.assessment_type),
        Fact::Participation => uri(&definition.participation),
        Fact::Quality => definition.quality.as_ref().and_then(|quality| text(best(quality, language))),
        Fact::Prerequisites => {
            definition.prerequisites.as_ref().and_then(|needed| text(best(needed, language)))
        }
        Fact::Language => text(language),
        Fact::IssueDate => day(&award.issued),
        Fact::ExpiryDate => award.valid_until.as_deref().and_then(day),
    }
}
