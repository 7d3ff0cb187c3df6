//! Every page of disputes, in every state, with invented data.

use super::pages::{self, Asking};
use super::rows::{DisputeState, Kind, StoredDispute};
use crate::profile::sample_skills;
use crate::sample_data::{self, concept};
use kernel::{DisputeId, PersonId, Problem, Role, SeededEntropy, SkillLevel};
use skills::library::Frameworks;
use web::components::FormState;
use web::{Page, Sample};

/// Samples of the pages of disputes.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("disputes/form", "wrong", |page| {
            let now = sample_data::frameworks();
            let skills = sample_skills(&now);
            let concept = concept(&now, "electrical-wiring");
            let state = FormState::empty().with("words", "no").wrong("words", Problem::new("form-required"));
            let asking = Asking { skills: &skills, concept: &concept, state: &state };
            pages::form(&signed(page, &[]), &now, &asking)
        }),
        Sample::new("disputes/mine", "empty", |page| {
            pages::mine(&signed(page, &[]), &sample_data::frameworks(), &[])
        }),
        Sample::new("disputes/mine", "full", |page| {
            let now = sample_data::frameworks();
            pages::mine(&signed(page, &[]), &now, &three(page, &now))
        }),
        Sample::new("disputes/to-answer", "empty", |page| {
            let admin = signed(page, &[Role::NetworkAdministrator]);
            pages::to_answer(&admin, &sample_data::frameworks(), &[], "/network/disputes")
        }),
        Sample::new("disputes/to-answer", "full", |page| {
            let now = sample_data::frameworks();
            let recruiter = signed(page, &[Role::Recruiter]);
            pages::to_answer(&recruiter, &now, &three(page, &now), "/talent/disputes")
        }),
    ]
}

fn signed(page: &Page, roles: &[Role]) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), roles)
}

fn three(page: &Page, now: &Frameworks) -> Vec<StoredDispute> {
    let entropy = SeededEntropy::new(12);
    let dispute = |kind: Kind, proposed: i64, state: DisputeState| StoredDispute {
        id: DisputeId::fresh(page.now, &entropy),
        person: PersonId::fresh(page.now, &entropy),
        kind,
        concept: concept(now, "electrical-wiring"),
        occupation: (kind == Kind::Requirement).then(|| concept(now, "electrician")),
        role: None,
        role_name: String::new(),
        organisation: None,
        stated: 4,
        proposed: SkillLevel::new(proposed).unwrap_or(crate::LEVEL_ZERO),
        words: String::from("In cantiere si cabla sempre in due: il livello 4 non serve per cominciare."),
        state,
        answer: if state == DisputeState::Open {
            String::new()
        } else {
            String::from("Lo abbiamo chiesto a tre aziende.")
        },
        at: page.now.plus_days(-3),
        answered_at: (state != DisputeState::Open).then_some(page.now),
    };
    vec![
        dispute(Kind::Requirement, 3, DisputeState::Open),
        dispute(Kind::Level, 5, DisputeState::Kept),
        dispute(Kind::Requirement, 0, DisputeState::Accepted),
    ]
}
