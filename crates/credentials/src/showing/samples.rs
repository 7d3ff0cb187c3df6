//! Public pages in every state.

use super::pages;
use super::shown::{Closed, Shown};
use crate::awards::{AwardRow, AwardState, CredentialRow, RevocationReason};
use crate::backpack::Share;
use crate::verification::sample_examined;
use kernel::{
    AssessedAchievement, AssessedCriterion, AssessedOutcome, AwardId, CredentialId, EqfLevel,
    MicrocredentialVersionId, Minutes, OrganisationId, OutcomeId, PersonId, RubricCriterionId, SeededEntropy,
    ShareId, SkillLevel,
};
use web::{Frame, Page, Sample};

const LEVEL: SkillLevel = match SkillLevel::new(3) {
    Ok(level) => level,
    Err(_) => panic!("3 is a level"),
};
const WORKLOAD: Minutes = match Minutes::new(390) {
    Ok(minutes) => minutes,
    Err(_) => panic!("390 minutes are a workload"),
};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("showing/public", "valid", |page| {
            public(page, AwardState::Valid, Some("Giulia Bianchi"))
        }),
        Sample::new("showing/public", "revoked", |page| {
            public(page, AwardState::Revoked(RevocationReason::AssessmentInvalid), None)
        }),
        Sample::new("showing/closed", "expired", |page| pages::closed(page, &Closed::Expired)),
        Sample::new("showing/closed", "taken back", |page| pages::closed(page, &Closed::TakenBack)),
        Sample::new("showing/standing", "valid", |page| {
            pages::standing(page, &sample_credential(page, AwardState::Valid))
        }),
        Sample::new("showing/achievement", "one", |page| {
            let credential = sample_credential(page, AwardState::Valid);
            pages::achievement(
                page,
                &credential.achievement,
                &credential.award.organisation,
                &credential.issuer,
            )
        }),
        Sample::new("showing/terms", "one", pages::terms),
    ]
}

fn public(page: &Page, state: AwardState, learner: Option<&str>) -> Frame {
    let credential = sample_credential(page, state);
    let entropy = SeededEntropy::new(11);
    let share = Share {
        id: ShareId::fresh(page.now, &entropy),
        token: "0123456789abcdef0123456789abcdef".to_owned(),
        person: PersonId::fresh(page.now, &entropy),
        credential: credential.id.clone(),
        audience: String::new(),
        show_name: learner.is_some(),
        created_at: page.now,
        expires_at: None,
        revoked_at: None,
        views: 0,
    };
    let examined = sample_examined(page, state);
    let qr = super::carriers::qr(&page.absolute(&share.path())).unwrap_or_default();
    let shown = Shown {
        share,
        credential,
        examined,
        learner: learner.map(str::to_owned),
        qr,
        drawn: Default::default(),
    };
    pages::public(page, &shown)
}

/// A credential to draw pages with.
pub(crate) fn sample_credential(page: &Page, state: AwardState) -> CredentialRow {
    let entropy = SeededEntropy::new(10);
    let achievement = sample_achievement(page.now, &entropy);
    CredentialRow {
        id: CredentialId::fresh(page.now, &entropy),
        body: "{}".to_owned(),
        sealed_at: page.now.plus_days(-9),
        award: AwardRow {
            id: AwardId::fresh(page.now, &entropy),
            organisation: OrganisationId::fresh(page.now, &entropy),
            learner: Some(PersonId::fresh(page.now, &entropy)),
            title: achievement.title.clone(),
            state,
            note: if state == AwardState::Valid { String::new() } else { "Verbale n. 12.".to_owned() },
            awarded_at: page.now.plus_days(-9),
            changed_at: page.now.plus_days(-2),
            superseded_by: None,
        },
        achievement,
        issuer: "Officina Formazione".to_owned(),
    }
}

/// What an award without marks says, to try sealing with.
#[cfg(test)]
pub(crate) fn sample_credential_without_marks(now: kernel::Timestamp) -> AssessedAchievement {
    let achievement = sample_achievement(now, &SeededEntropy::new(12));
    AssessedAchievement { criteria_results: Vec::new(), evidence: Vec::new(), ..achievement }
}

fn sample_achievement(now: kernel::Timestamp, entropy: &SeededEntropy) -> AssessedAchievement {
    let levels = ["Iniziale", "Base", "Intermedio", "Avanzato"].map(str::to_owned).into_iter().zip(0..);
    AssessedAchievement {
        version: MicrocredentialVersionId::fresh(now, entropy),
        title: "Pulire e raccontare i dati con un foglio di calcolo".to_owned(),
        description: "Dalla tabella grezza al grafico che si capisce.".to_owned(),
        language: "it".to_owned(),
        criteria: "Consegnare una tabella pulita, un grafico e una pagina che li spiega.".to_owned(),
        outcomes: vec![AssessedOutcome {
            id: OutcomeId::fresh(now, entropy),
            text: "Riconoscere e correggere errori in una tabella".to_owned(),
            concept: None,
            concept_uri: Some("http://data.europa.eu/esco/skill/example".to_owned()),
            concept_name: Some("pulire i dati".to_owned()),
            framework: Some("ESCO".to_owned()),
            level: LEVEL,
        }],
        criteria_results: vec![AssessedCriterion {
            id: RubricCriterionId::fresh(now, entropy),
            title: "Qualità della tabella".to_owned(),
            levels: levels.collect(),
            reached: 3,
            required: 1,
        }],
        workload: WORKLOAD,
        eqf_level: EqfLevel::new(4).ok(),
        assessment_type: "Prova pratica con griglia di valutazione".to_owned(),
        participation_form: "In presenza".to_owned(),
        picture: None,
        translations: Vec::new(),
        quality_assurance: "Valutazione e convalida di due persone diverse".to_owned(),
        colour: "#0b5d6b".to_owned(),
        evidence: vec![("relazione.pdf".to_owned(), "9f".repeat(32))],
    }
}
