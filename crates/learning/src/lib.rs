//! Learning: what can be learned, who takes part, what is handed in and how it is judged.
//!
//! ```text
//! microcredential ──▶ micro_stage ──▶ edition ──▶ enrolment ──▶ attendance ──▶ submission ──▶ assessment
//!  (what is earned)    (the offer)    (a run)      (a seat)                                      │
//!         training_request ─┴─ catalogue                       Event::AssessmentValidated ◀──────┘
//! ```
//!
//! Each module tells its own story: states, invariants, who may. What other domains need of this one are
//! the views `learning_*_v` and the events it publishes; what it needs of them are `identity_*_v`, the
//! concepts in [`skills::library::Library`] and the events that its [`handlers`] react to.

pub mod assessment;
pub mod attendance;
pub mod badge;
pub mod booking_terms;
pub mod bulk;
pub mod catalogue;
pub mod classroom;
pub mod edition;
pub mod enrolment;
pub mod group;
pub mod impact;
mod jobs;
pub mod links;
pub mod micro_stage;
pub mod microcredential;
mod names;
pub mod pilot;
mod privacy;
pub mod quality;
pub mod quiz;
pub mod recognition;
pub mod room;
mod rows;
mod samples;
pub mod saved_search;
pub mod seat_group;
pub mod seat_transfer;
mod show;
pub mod statement;
pub mod submission;
mod tables;
pub mod training_request;
mod words;

pub use catalogue::Catalogue;
pub use jobs::{FORGET_PERSON, NOTE_SEALED, PLAN_IMPACT, handlers};
pub use privacy::ForgetPerson;
pub use words::NotAllowed;

/// Every route of this domain.
#[must_use]
pub fn routes() -> web::server::Routes {
    [
        microcredential::routes(),
        quality::routes(),
        micro_stage::routes(),
        edition::routes(),
        catalogue::routes(),
        enrolment::routes(),
        seat_transfer::routes(),
        seat_group::routes(),
        booking_terms::routes(),
        room::routes(),
        attendance::routes(),
        classroom::routes(),
        training_request::routes(),
        saved_search::routes(),
        submission::routes(),
        quiz::routes(),
        recognition::routes(),
        statement::routes(),
        group::routes(),
        assessment::routes(),
        bulk::routes(),
        impact::routes(),
        pilot::routes(),
        badge::routes(),
    ]
    .into_iter()
    .fold(web::server::Routes::new(), web::server::Routes::merge)
}

/// The interface text of this domain.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}

/// The interface text of design, rules and assessment.
#[must_use]
pub fn studio_locales() -> web::Locales {
    web::locales!("studio")
}

/// The interface text of catalogue, editions and seats.
#[must_use]
pub fn delivery_locales() -> web::Locales {
    web::locales!("delivery")
}

/// The interface text of many rows at once.
#[must_use]
pub fn bulk_locales() -> web::Locales {
    web::locales!("bulk")
}

/// The interface text of terms, seats that change hands and companies' seats.
#[must_use]
pub fn booking_locales() -> web::Locales {
    web::locales!("booking")
}

/// The interface text of quizzes, recognition, statements and groups.
#[must_use]
pub fn work_locales() -> web::Locales {
    web::locales!("work")
}

/// The interface text of impact.
#[must_use]
pub fn impact_locales() -> web::Locales {
    web::locales!("impact")
}

/// The interface text of pilots.
#[must_use]
pub fn pilot_locales() -> web::Locales {
    web::locales!("pilot")
}

/// The interface text of badge pictures and of addresses.
#[must_use]
pub fn badge_locales() -> web::Locales {
    web::locales!("badge")
}

/// Every page of this domain, in every state.
#[must_use]
pub fn samples() -> Vec<web::Sample> {
    [
        microcredential::samples(),
        quality::samples(),
        micro_stage::samples(),
        edition::samples(),
        catalogue::samples(),
        enrolment::samples(),
        seat_transfer::samples(),
        seat_group::samples(),
        booking_terms::samples(),
        room::samples(),
        attendance::samples(),
        classroom::samples(),
        training_request::samples(),
        saved_search::samples(),
        submission::samples(),
        quiz::samples(),
        recognition::samples(),
        statement::samples(),
        group::samples(),
        assessment::samples(),
        bulk::samples(),
        impact::samples(),
        pilot::samples(),
        badge::samples(),
    ]
    .concat()
}

#[cfg(test)]
mod tests {
    use kernel::Lang;
    use std::sync::Arc;

    fn own() -> [web::Locales; 9] {
        [
            super::locales(),
            super::delivery_locales(),
            super::studio_locales(),
            super::bulk_locales(),
            super::booking_locales(),
            super::work_locales(),
            super::impact_locales(),
            super::pilot_locales(),
            super::badge_locales(),
        ]
    }

    #[test]
    fn six_languages_are_complete() {
        for locales in own() {
            let findings = web::i18n::check(&locales);
            assert!(findings.is_empty(), "{findings:#?}");
        }
    }

    #[test]
    fn every_page_is_drawn_without_a_key_in_it() {
        let texts = web::Texts::new(&[&[web::locales()], own().as_slice()].concat()).unwrap();
        let texts = Arc::new(texts);
        for lang in Lang::ALL {
            let page = web::samples::signed_in(lang, texts.clone(), kernel::Role::ALL);
            for sample in super::samples() {
                let shown = sample.document(&page);
                let key =
                    shown.split(['>', '"', '<']).find(|part| part.trim_start().starts_with("learning-"));
                assert_eq!(key, None, "{} ({}) in {lang}", sample.name, sample.state);
            }
        }
    }
}
