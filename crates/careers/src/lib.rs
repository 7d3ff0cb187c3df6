//! Careers: from "who could I be" to "here is somebody who can do it".
//!
//! - [`frameworks`]: occupations and skills, imported or built in, and their pages;
//! - [`orientation`]: the interest questionnaire, and the occupations that agree;
//! - [`profile`]: what somebody can do, what they aim at, the gap between, and what closes it;
//! - [`dispute`]: what somebody does not agree with, and the answer;
//! - [`plan`]: the provably best set of micro-stages for the gap, within hours, money and wishes;
//! - [`reading`]: a CV or a job advertisement becomes skills, one by one;
//! - [`places`]: where municipalities lie, for journeys;
//! - [`news`]: new dates and roles, for whoever asked;
//! - [`talent`]: what companies ask for, and who fits, anonymously and with consent.
//!
//! What learning offers is read through its views ([`offers`]); credentials come in as events.

pub mod dispute;
pub mod frameworks;
pub mod news;
pub mod offers;
pub mod orientation;
pub mod places;
pub mod plan;
pub mod profile;
pub mod reading;
mod sample_data;
pub mod talent;
mod words;

pub use news::{TELL_OF_EDITION, TELL_OF_ROLE};

use frameworks::imports::{self, ImportProgress};
use frameworks::own;
use kernel::{Ctx, Fault, Role, SkillLevel};
use reading::SkillReader;
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
/// Who runs the network.
const ADMINISTRATOR: Access = Access::Role(Role::NetworkAdministrator);

/// Every route of careers.
#[must_use]
pub fn routes() -> Routes {
    framework_routes().merge(skill_routes()).merge(talent_routes())
}

/// Frameworks and orientation.
fn framework_routes() -> Routes {
    Routes::new()
        .get("/occupations", Access::Public, frameworks::occupations)
        .get("/occupations/{id}", Access::Public, frameworks::occupation)
        .get("/concepts/suggest", Access::Public, frameworks::suggest)
        .get("/concepts/{id}", Access::Public, frameworks::concept)
        .get("/frameworks", Access::Public, frameworks::frameworks)
        .get("/frameworks/{id}", Access::Public, frameworks::framework)
        .get("/frameworks/own", Access::SignedIn, own::list)
        .post("/frameworks/own", Access::SignedIn, own::create)
        .get("/frameworks/own/new", Access::SignedIn, own::new)
        .get("/frameworks/own/{id}", Access::SignedIn, own::framework)
        .get("/frameworks/own/{id}/new", Access::SignedIn, own::new_element)
        .get("/frameworks/own/{id}/elements", Access::SignedIn, own::framework)
        .post("/frameworks/own/{id}/elements", Access::SignedIn, own::save)
        .get("/frameworks/own/{id}/elements/{code}", Access::SignedIn, own::element)
        .post("/frameworks/own/{id}/delete", Access::SignedIn, own::delete)
        .post("/frameworks/own/{id}/publish", Access::SignedIn, own::publish)
        .get("/frameworks/imports", ADMINISTRATOR, imports::imports)
        .post("/frameworks/imports", ADMINISTRATOR, imports::start)
        .get("/frameworks/imports/{id}", ADMINISTRATOR, imports::import)
        .get("/ims/case/v1p1/CFDocuments", Access::Public, frameworks::documents)
        .get("/ims/case/v1p1/CFDocuments/{id}", Access::Public, frameworks::document)
        .get("/ims/case/v1p1/CFPackages/{id}", Access::Public, frameworks::package)
        .get("/ims/case/v1p1/CFItems/{id}", Access::Public, frameworks::item)
        .get("/ims/case/v1p1/CFAssociations/{id}", Access::Public, frameworks::association)
        .get("/ims/case/v1p1/CFItemAssociations/{id}", Access::Public, frameworks::item_associations)
        .get("/orientation", Access::Public, orientation::start)
        .get("/orientation/questions", Access::Public, orientation::questions)
        .post("/orientation/questions", Access::Public, orientation::answer)
        .get("/orientation/result", Access::Public, orientation::result)
        .post("/orientation/form", Access::Public, orientation::choose_form)
        .post("/orientation/restart", Access::Public, orientation::restart)
}

/// What somebody can do, lacks, plans, disputes and hears of.
fn skill_routes() -> Routes {
    Routes::new()
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
        .get("/skills/nearby", Access::SignedIn, profile::nearby)
        .get("/skills/disputes", Access::SignedIn, dispute::mine)
        .post("/skills/disputes", Access::SignedIn, dispute::open)
        .get("/skills/disputes/new", Access::SignedIn, dispute::form)
        .get("/network/disputes", ADMINISTRATOR, dispute::network)
        .post("/network/disputes/{id}", ADMINISTRATOR, dispute::answer_network)
        .get("/skills/news", Access::SignedIn, news::news)
        .post("/skills/news", Access::SignedIn, news::save)
        .get("/news/{key}", Access::Public, news::stop_form)
        .post("/news/{key}", Access::Public, news::stop)
        .get("/skills/plan", Access::SignedIn, plan::plan)
        .post("/skills/plan", Access::SignedIn, plan::save)
        .post("/skills/plan/wishes", Access::SignedIn, plan::wish)
        .post("/skills/plan/book", Access::SignedIn, plan::book)
        .get("/skills/plan/swap/{id}", Access::SignedIn, plan::swap)
        .get("/skills/read", Access::SignedIn, reading::form)
        .post("/skills/read", Access::SignedIn, reading::read)
        .post("/skills/read/accept", Access::SignedIn, reading::accept)
}

/// Roles, the search for people, and contact.
fn talent_routes() -> Routes {
    Routes::new()
        .get("/talent/disputes", RECRUITER, dispute::company)
        .post("/talent/disputes/{id}", RECRUITER, dispute::answer_company)
        .get("/talent", RECRUITER, talent::overview)
        .post("/talent", RECRUITER, talent::create)
        .get("/talent/new", RECRUITER, talent::new)
        .get("/talent/contacts", RECRUITER, talent::company_contacts)
        .get("/talent/looks/{id}", RECRUITER, talent::ask_form)
        .post("/talent/looks/{id}", RECRUITER, talent::ask)
        .get("/talent/searches", RECRUITER, talent::searches)
        .get("/talent/searches/{id}", RECRUITER, talent::search)
        .get("/talent/{id}", RECRUITER, talent::role)
        .post("/talent/{id}/show", RECRUITER, talent::show)
        .post("/talent/{id}", RECRUITER, talent::save)
        .get("/talent/{id}/edit", RECRUITER, talent::edit)
        .post("/talent/{id}/skills", RECRUITER, talent::add_skill)
        .post("/talent/{id}/skills/remove", RECRUITER, talent::remove_skill)
        .get("/talent/{id}/people", RECRUITER, talent::people)
        .get("/roles", Access::Public, talent::open_roles)
        .get("/roles/{id}", Access::Public, talent::open_role)
        .post("/roles/{id}/aim", Access::SignedIn, talent::aim)
        .get("/contacts", Access::SignedIn, talent::contacts)
        .get("/contacts/looks/{id}", Access::SignedIn, talent::look_at_me)
        .get("/contacts/availability", Access::SignedIn, talent::wish)
        .post("/contacts/availability", Access::SignedIn, talent::save_wish)
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
    [
        dispute::samples(),
        frameworks::samples(),
        news::samples(),
        orientation::samples(),
        plan::samples(),
        profile::samples(),
        reading::samples(),
        talent::samples(),
    ]
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
        Arc::new(imports::ImportFiles { progress: app.service::<ImportProgress>()? }),
        Arc::new(news::TellOfEditionJob { library: library()? }),
        Arc::new(news::TellOfRoleJob { library: library()? }),
        Arc::new(profile::Forget { library: library()?, talent: talent()? }),
    ])
}

/// What careers keeps in memory.
pub struct Held {
    /// The frameworks.
    pub library: Arc<Library>,
    /// Who can be found.
    pub talent: Arc<Talent>,
    /// Finds skills in texts.
    pub reader: Arc<SkillReader>,
    /// How far imports have come.
    pub imports: Arc<ImportProgress>,
}

/// What careers keeps in memory: the frameworks (the starter is installed when there are none) and who can be
/// found. All go into [`web::server::Services`].
///
/// # Errors
/// When the database fails, or the built-in tables are broken.
pub async fn services(store: &Store, ctx: &Ctx) -> Result<Held, Fault> {
    let library = frameworks::prepare(store, ctx).await?;
    let talent = Talent::build(store, &ctx.network, &library).await.map_err(store::Refusable::from)?;
    Ok(Held {
        library: Arc::new(library),
        talent: Arc::new(talent),
        reader: Arc::default(),
        imports: Arc::default(),
    })
}
