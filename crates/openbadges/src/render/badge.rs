//! Open Badges 3.0 and 2.0.

use super::facts::{Award, Definition, Issuer, best};
use super::{RenderError, demanded, tagged};
use crate::edc::{country, eqf_level};
use crate::model::{
    Achievement, AchievementCredential, AchievementSubject, Alignment, AnnexOne, CredentialStatus, Criteria,
    IdentityObject, Image, OneOrMany, Profile, Text,
};
use crate::openbadges2::{CONTEXT, Recipient};
use serde_json::{Value, json};

/// The badge of version 3.0, not yet secured.
pub(super) fn open_badge_3(
    definition: &Definition,
    award: &Award,
    issuer: &Issuer,
) -> Result<Value, RenderError> {
    let text = |texts| Text::Tagged(tagged(texts));
    let criteria = Criteria { narrative: Some(text(&definition.criteria)), ..Criteria::default() };
    let mut achievement =
        Achievement::new(&definition.id, text(&definition.title), text(&definition.description), criteria);
    achievement.achievement_type = Some("MicroCredential".to_owned());
    achievement.in_language = Some(definition.language.clone());
    achievement.credits_available = definition.ects.as_deref().and_then(|points| points.parse().ok());
    achievement.image = definition.picture_url.as_deref().map(|url| Image::new(url, None));
    achievement.alignment = alignments(definition);
    let mut profile = Profile::new(&issuer.id, text(&issuer.name));
    profile.url.clone_from(&issuer.homepage);
    let mut subject = AchievementSubject::new(Some(&award.learner.id), achievement);
    if let Some((mail, salt)) = &award.learner.mail {
        subject.identifier.push(IdentityObject::hashed("emailAddress", mail, salt));
    }
    let mut credential = AchievementCredential::new(&award.id, profile, &award.issued, subject);
    credential.valid_until.clone_from(&award.valid_until);
    credential.credential_status = award
        .status
        .as_ref()
        .map(|(list, index)| OneOrMany::One(CredentialStatus::bitstring(list, *index, "revocation")));
    if let Some(context) = &definition.annex_one_context {
        credential = credential.with_annex_one(context, &annex_one(definition, issuer));
    }
    if let Some(gap) = credential.check().first() {
        return Err(RenderError::Missing(format!("{} at {}", gap.what, gap.pointer)));
    }
    serde_json::to_value(&credential).map_err(|error| RenderError::Missing(error.to_string()))
}

/// Skills and level as alignments, each with an id of its own.
fn alignments(definition: &Definition) -> Vec<Alignment> {
    let skills = definition.outcomes.iter().flat_map(|outcome| &outcome.skills);
    let mut alignments: Vec<Alignment> = skills
        .enumerate()
        .map(|(place, (uri, label))| {
            Alignment::new(
                &format!("{}#skill-{}", definition.id, place + 1),
                best(label, &definition.language),
                uri,
                "ESCO",
            )
        })
        .collect();
    if let Some(level) = definition.eqf_level.and_then(eqf_level) {
        let name = best(&level.label, &definition.language).to_owned();
        alignments.push(Alignment::new(&format!("{}#eqf", definition.id), name, &level.id, "EQF"));
    }
    alignments
}

fn annex_one(definition: &Definition, issuer: &Issuer) -> AnnexOne {
    let uri = |concept: &Option<crate::edc::Concept>| concept.as_ref().map(|concept| concept.id.clone());
    AnnexOne {
        issuing_country: country(&issuer.country).map(|country| country.id),
        workload: definition.workload.clone(),
        eqf_level: definition.eqf_level.and_then(eqf_level).map(|level| level.id),
        assessment_type: uri(&definition.assessment_type),
        participation_form: uri(&definition.participation),
        supervision: uri(&definition.supervision),
        prerequisites: definition
            .prerequisites
            .as_ref()
            .map(|texts| best(texts, &definition.language).to_owned()),
        ..AnnexOne::default()
    }
}

/// The assertion of version 2.0, with badge class and issuer inside.
pub(super) fn open_badge_2(
    (definition, award, issuer): (&Definition, &Award, &Issuer),
    id: &str,
    verification: &Value,
) -> Result<Value, RenderError> {
    let language = &definition.language;
    let (mail, salt) =
        demanded(award.learner.mail.as_ref(), "the learner's mail address (award.learner.mail)")?;
    let profile = demanded(
        issuer.badge2_profile.as_ref(),
        "the address of the issuer's profile of version 2.0 (issuer.badge2_profile)",
    )?;
    let picture = demanded(
        definition.picture_url.as_ref(),
        "the address of the badge's picture (definition.picture_url)",
    )?;
    let skills = definition.outcomes.iter().flat_map(|outcome| &outcome.skills);
    let alignment: Vec<Value> =
        skills.map(|(uri, label)| json!({"targetName": best(label, language), "targetUrl": uri, "targetFramework": "ESCO"})).collect();
    let mut assertion = json!({
        "@context": CONTEXT,
        "id": id,
        "type": "Assertion",
        "recipient": Recipient::hashed("email", mail, salt),
        "issuedOn": award.issued,
        "verification": verification,
        "badge": {
            "@context": CONTEXT,
            "id": definition.id,
            "type": "BadgeClass",
            "name": definition.title_in(language),
            "description": best(&definition.description, language),
            "image": picture,
            "criteria": {"narrative": best(&definition.criteria, language)},
            "alignment": alignment,
            "issuer": {
                "@context": CONTEXT,
                "id": profile,
                "type": "Issuer",
                "name": best(&issuer.name, language),
                "url": issuer.homepage,
            },
        },
    });
    if let Some(end) = &award.valid_until {
        assertion["expires"] = json!(end);
    }
    if let Some(mail) = &issuer.mail {
        assertion["badge"]["issuer"]["email"] = json!(mail);
    }
    Ok(assertion)
}
