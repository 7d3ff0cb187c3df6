//! Learning: what can be learned, who takes part, what is handed in and how it is judged.
//!
//! ```text
//! microcredential ──▶ micro_stage ──▶ edition ──▶ enrolment ──▶ attendance ──▶ submission ──▶ assessment
//!  (what is earned)    (the offer)    (a run)      (a seat)                                      │
//!                           └─ catalogue                       Event::AssessmentValidated ◀──────┘
//! ```
//!
//! Each module tells its own story: states, invariants, who may. What other domains need of this one are
//! the views `learning_*_v` and the events it publishes; what it needs of them are `identity_*_v`, the
//! concepts in [`skills::library::Library`] and the events that its [`handlers`] react to.

pub mod assessment;
pub mod attendance;
pub mod catalogue;
pub mod edition;
pub mod enrolment;
mod jobs;
pub mod micro_stage;
pub mod microcredential;
mod names;
mod privacy;
mod rows;
mod show;
pub mod submission;
mod words;

pub use jobs::{FORGET_PERSON, NOTE_SEALED, handlers};
pub use privacy::ForgetPerson;
pub use words::NotAllowed;

/// Every route of this domain.
#[must_use]
pub fn routes() -> web::server::Routes {
    [
        microcredential::routes(),
        micro_stage::routes(),
        edition::routes(),
        catalogue::routes(),
        enrolment::routes(),
        attendance::routes(),
        submission::routes(),
        assessment::routes(),
    ]
    .into_iter()
    .fold(web::server::Routes::new(), web::server::Routes::merge)
}

/// The interface text of this domain.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}

/// Every page of this domain, in every state.
#[must_use]
pub fn samples() -> Vec<web::Sample> {
    [
        microcredential::samples(),
        micro_stage::samples(),
        edition::samples(),
        catalogue::samples(),
        enrolment::samples(),
        attendance::samples(),
        submission::samples(),
        assessment::samples(),
    ]
    .concat()
}
