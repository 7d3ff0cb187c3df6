//! Credentials: from the fact that somebody achieved something to a signed document that anyone can
//! verify.
//!
//! ```text
//! AssessmentValidated ─▶ award ─▶ sealed (ob3), logged ─▶ backpack ─▶ share ─▶ public page, verified
//!                          └── revoked | suspended ⇄ valid: one bit in a status list voids every form
//! ```
//!
//! Invariants: one award a submission, however often the event arrives; a key is never deleted, so
//! what it sealed stays verifiable; nothing about a person is shown but through a share of theirs;
//! what could not be checked is never shown as valid.

pub mod awards;
pub mod backpack;
pub mod claims;
pub mod keys;
pub mod log;
pub mod showing;
pub mod status;
pub mod vc_api;
pub mod verification;

use std::sync::Arc;
use store::jobs::Handler;
use web::server::{App, Routes};
use web::{Locales, Sample};

/// Every route of this domain.
#[must_use]
pub fn routes() -> Routes {
    keys::routes()
        .merge(awards::routes())
        .merge(backpack::routes())
        .merge(claims::routes())
        .merge(log::routes())
        .merge(showing::routes())
        .merge(status::routes())
        .merge(verification::routes())
}

/// Interface text.
#[must_use]
pub fn locales() -> Locales {
    web::locales!()
}

/// Interface text of many awards at once, and of those that wait for their owner.
#[must_use]
pub fn many_locales() -> Locales {
    web::locales!("many")
}

/// Every page in every state.
#[must_use]
pub fn samples() -> Vec<Sample> {
    [awards::samples(), backpack::samples(), claims::samples(), showing::samples(), verification::samples()]
        .concat()
}

/// Who does this domain's jobs.
#[must_use]
pub fn handlers(app: &App) -> Vec<Arc<dyn Handler>> {
    vec![
        Arc::new(awards::AwardOnValidation { app: app.clone() }),
        Arc::new(awards::TellMany),
        Arc::new(awards::EndClaims),
        Arc::new(keys::KeyOnAdmission { app: app.clone() }),
        Arc::new(backpack::ForgetPerson),
    ]
}
