//! Careers: from "who could I be" to "here is somebody who can do it".
//!
//! - [`frameworks`]: occupations and skills, imported or built in, and their pages;
//! - [`profile`]: what somebody can do, what they aim at, the gap between, and what closes it;
//! - [`talent`]: what companies ask for, and who fits, anonymously and with consent.
//!
//! What learning offers is read through its views ([`offers`]); credentials come in as events.

pub mod frameworks;
pub mod offers;
pub mod profile;
pub mod talent;
mod words;

use kernel::SkillLevel;
use web::server::{Access, Routes};

/// Not at all.
pub(crate) const LEVEL_ZERO: SkillLevel = match SkillLevel::new(0) {
    Ok(level) => level,
    Err(_) => panic!("0 is a level"),
};

/// Every route of careers.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/occupations", Access::Public, frameworks::occupations)
        .get("/occupations/{id}", Access::Public, frameworks::occupation)
        .get("/concepts/suggest", Access::Public, frameworks::suggest)
        .get("/concepts/{id}", Access::Public, frameworks::concept)
}

/// The interface text of careers.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}
