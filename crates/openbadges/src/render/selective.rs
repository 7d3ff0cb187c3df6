//! SD-JWT credentials by a profile.

use super::facts::{Award, Definition, Issuer, best};
use super::profile::Fact;
use super::{Keys, RenderError};
use crate::sdjwt::{Issuance, issue, status_claim};
use serde_json::{Map, Value, json};

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
    for claim in &keys.profile.claims {
        let Some(value) = value(claim.fact, facts) else { continue };
        claims.insert(claim.claim.clone(), value);
        if claim.hideable {
            hidden.push(format!("/{}", claim.claim));
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
