//! European Digital Credentials out of the facts.

use super::facts::{Award, Definition, Issuer};
use super::{Keys, RenderError, demanded};
use crate::edc::{
    Assessment, EuropeanCredential, Learner, Organisation, Outcome, country, eqf_level, esco_skill, language,
    seal,
};

/// The sealed credential.
pub(super) fn sealed(facts: (&Definition, &Award, &Issuer), keys: &Keys) -> Result<String, RenderError> {
    let (sealer, chain) = demanded(keys.seal, "the key and certificate of an electronic seal")?;
    let (definition, award, issuer) = facts;
    let moment: jiff::Timestamp =
        award.issued.parse().map_err(|_| RenderError::Missing("a date of issue with its zone".to_owned()))?;
    let document = credential(definition, award, issuer, keys.picture)?.to_document();
    Ok(seal(&document, sealer, chain, moment)?)
}

fn credential(
    definition: &Definition,
    award: &Award,
    issuer: &Issuer,
    picture: &[u8],
) -> Result<EuropeanCredential, RenderError> {
    let title = if definition.assessment.is_empty() {
        definition.title.clone()
    } else {
        definition.assessment.clone()
    };
    Ok(EuropeanCredential {
        id: award.id.replace("urn:uuid:", "urn:credential:"),
        issuer: organisation(issuer, definition, &issuer.id)?,
        awarding_body: organisation(issuer, definition, &format!("{}#awarding", issuer.id))?,
        learner: Learner {
            id: award.learner.id.clone(),
            given_name: award.learner.given_name.clone(),
            family_name: award.learner.family_name.clone(),
            birth_date: award.learner.birth_date.clone(),
            identifier: None,
        },
        title: definition.title.clone(),
        description: Some(definition.description.clone()),
        outcomes: definition.outcomes.iter().map(outcome).collect(),
        workload: definition.workload.clone(),
        ects: definition.ects.clone(),
        eqf_level: definition.eqf_level.and_then(eqf_level),
        mode: definition.participation.clone(),
        language: demanded(
            language(&definition.language),
            "a language of the European tables (definition.language)",
        )?,
        assessment: Assessment {
            title,
            kind: definition.assessment_type.clone(),
            grade: award.grade.clone(),
            identity_verification: definition.supervision.clone(),
        },
        entry_requirement: definition.prerequisites.clone(),
        issued: award.issued.clone(),
        valid_from: award.issued.clone(),
        valid_until: award.valid_until.clone(),
        picture: picture.to_vec(),
    })
}

fn organisation(issuer: &Issuer, definition: &Definition, id: &str) -> Result<Organisation, RenderError> {
    Ok(Organisation {
        id: id.to_owned(),
        legal_name: issuer.name.clone(),
        country: demanded(country(&issuer.country), "a country of Europe (issuer.country)")?,
        legal_identifier: issuer.legal_identifier.clone(),
        homepage: issuer.homepage.clone(),
        quality: definition.quality.clone(),
    })
}

fn outcome(outcome: &super::SkillOutcome) -> Outcome {
    let skills = outcome.skills.iter().map(|(uri, label)| esco_skill(uri, label.clone())).collect();
    Outcome { title: outcome.title.clone(), skills }
}
