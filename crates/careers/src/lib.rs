//! Careers: from "who could I be" to "here is somebody who can do it".
//!
//! - [`frameworks`]: occupations and skills, imported or built in, and their pages;
//! - [`orientation`]: the interest questionnaire, and the occupations that agree;
//! - [`profile`]: what somebody can do, what they aim at, the gap between, and what closes it;
//! - `plan`: the provably best set of micro-stages for the gap;
//! - [`talent`]: what companies ask for, and who fits, anonymously and with consent.
//!
//! What learning offers is read through its views ([`offers`]); credentials come in as events.

pub mod frameworks;
pub mod offers;
pub mod orientation;
mod plan;
pub mod profile;
mod sample_data;
pub mod talent;
mod words;

use kernel::{Ctx, Fault, Role, SkillLevel};
use skills::library::Library;
use std::sync::Arc;
use store::Store;
use store::jobs::Handler;
use talent::Talent;
use web::server::{Access, App, Routes};

/// Not at all.
pub(crate) const LEVEL_ZERO: SkillLevel = match SkillLevel::new(0) {
    Ok(level) => level,
    Err(_) => panic!("0 is a level"),
};

/// Who looks for people.
const RECRUITER: Access = Access::Role(Role::Recruiter);

/// Every route of careers.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/occupations", Access::Public, frameworks::occupations)
        .get("/occupations/{id}", Access::Public, frameworks::occupation)
        .get("/concepts/suggest", Access::Public, frameworks::suggest)
        .get("/concepts/{id}", Access::Public, frameworks::concept)
        .get("/orientation", Access::Public, orientation::start)
        .get("/orientation/questions", Access::Public, orientation::questions)
        .post("/orientation/questions", Access::Public, orientation::answer)
        .get("/orientation/result", Access::Public, orientation::result)
        .post("/orientation/restart", Access::Public, orientation::restart)
        .get("/skills", Access::SignedIn, profile::overview)
        .get("/skills/claims", Access::SignedIn, profile::to_overview)
        .post("/skills/claims", Access::SignedIn, profile::add_claim)
        .post("/skills/claims/{id}/remove", Access::SignedIn, profile::remove_claim)
        .get("/skills/targets", Access::SignedIn, profile::to_overview)
        .post("/skills/targets", Access::SignedIn, profile::add_target)
        .post("/skills/targets/{id}/remove", Access::SignedIn, profile::remove_target)
        .get("/skills/checklist", Access::SignedIn, profile::checklist)
        .post("/skills/checklist", Access::SignedIn, profile::save_checklist)
        .get("/skills/gap", Access::SignedIn, profile::gap)
        .get("/skills/plan", Access::SignedIn, plan::plan)
        .get("/talent", RECRUITER, talent::overview)
        .post("/talent", RECRUITER, talent::create)
        .get("/talent/new", RECRUITER, talent::new)
        .get("/talent/contacts", RECRUITER, talent::company_contacts)
        .get("/talent/looks/{id}", RECRUITER, talent::ask_form)
        .post("/talent/looks/{id}", RECRUITER, talent::ask)
        .get("/talent/{id}", RECRUITER, talent::role)
        .post("/talent/{id}", RECRUITER, talent::save)
        .get("/talent/{id}/edit", RECRUITER, talent::edit)
        .post("/talent/{id}/skills", RECRUITER, talent::add_skill)
        .post("/talent/{id}/skills/remove", RECRUITER, talent::remove_skill)
        .get("/talent/{id}/people", RECRUITER, talent::people)
        .get("/contacts", Access::SignedIn, talent::contacts)
        .post("/contacts/{id}", Access::SignedIn, talent::answer_contact)
}

/// The interface text of careers.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}

/// Every page of careers, in every state.
#[must_use]
pub fn samples() -> Vec<web::Sample> {
    [frameworks::samples(), orientation::samples(), plan::samples(), profile::samples(), talent::samples()]
        .concat()
}

/// Who does the jobs of careers. Needs what [`services`] made.
///
/// # Errors
/// [`Fault::Internal`] when the wiring forgot a service.
pub fn handlers(app: &App) -> Result<Vec<Arc<dyn Handler>>, Fault> {
    let (library, talent) = (|| app.service::<Library>(), || app.service::<Talent>());
    Ok(vec![
        Arc::new(frameworks::ReloadLibrary { library: library()?, talent: talent()? }),
        Arc::new(profile::AddVerifiedSkills { library: library()?, talent: talent()? }),
        Arc::new(profile::RemoveVerifiedSkills { library: library()?, talent: talent()? }),
        Arc::new(profile::FollowConsent { library: library()?, talent: talent()? }),
        Arc::new(profile::Forget { library: library()?, talent: talent()? }),
    ])
}

/// What careers keeps in memory: the frameworks (the starter is installed when there are none) and who can be
/// found. Both go into [`web::server::Services`].
///
/// # Errors
/// When the database fails, or the built-in tables are broken.
pub async fn services(store: &Store, ctx: &Ctx) -> Result<(Arc<Library>, Arc<Talent>), Fault> {
    let library = frameworks::prepare(store, ctx).await?;
    let talent = Talent::build(store, &ctx.network, &library).await.map_err(store::Refusable::from)?;
    Ok((Arc::new(library), Arc::new(talent)))
}
