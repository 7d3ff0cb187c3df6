//! Who takes part: the network, its organisations, the people, what they are known by, the roles they
//! hold, the browsers they are signed in with, and what they agreed to.
//!
//! ```text
//! person ──has──▶ identifier (e-mail: claimed ─link─▶ verified)      organisation: applicant ─▶ admitted ⇄ suspended
//!   │ └──agrees──▶ consent (purpose, version)                                          └─▶ refused
//!   └──membership (role)──▶ organisation          browser ──session──▶ person
//! ```
//!
//! Invariants: an e-mail address is verified for one person at most, however many claim it; tokens are kept
//! as digests only; no answer to a visitor tells whether an account exists; roles count in admitted
//! organisations only; an organisation never loses its last manager.

mod account;
mod consent;
mod directory;
mod link;
mod membership;
mod network;
mod organisation;
mod password;
mod person;
mod samples;
mod session;
mod token;
mod vocabulary;

pub use consent::{ChangeConsent, Purpose};
pub use directory::People;
pub use membership::{AddRole, MembershipError, RemoveMember, SetRoles};
pub use network::{
    ChangeNetwork, CreateNetwork, FinishSetup, NetworkProfile, OpenSetup, SetupError, awaits_setup,
    home_network, is_empty_network,
};
pub use organisation::{
    Application, ApplyAsOrganisation, CreateOrganisation, DecideOnOrganisation, Decision, DecisionError,
    Organisation, OrganisationKind, Profile, Status, find_by_name,
};
pub use password::{Hasher, StoredPassword};
pub use person::{
    BringPerson, CreatePerson, PersonError, PersonLine, SetPassword, find_by_email, list_people,
};

use std::sync::Arc;
use store::jobs::Handler;
use web::server::Routes;

/// Version of the privacy notice that people agree to, and of the purposes that refer to it.
pub const NOTICE_VERSION: &str = "2026-11";

/// The interface text of this crate.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}

/// Every route of this crate.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .merge(person::routes())
        .merge(session::routes())
        .merge(account::routes())
        .merge(organisation::routes())
        .merge(membership::routes())
        .merge(network::routes())
}

/// Every page in every state, with sample data.
#[must_use]
pub fn samples() -> Vec<web::Sample> {
    samples::all()
}

/// The jobs of this crate: it has none of its own.
#[must_use]
pub fn handlers() -> Vec<Arc<dyn Handler>> {
    Vec::new()
}
