//! Organisations: towns, training bodies, companies, schools, endorsers, and those who run the network.
//!
//! ```text
//! applicant ──admit──▶ admitted ⇄ suspended(reason)
//!     └──refuse(reason)──▶ refused ──admit──▶ admitted
//! ```
//!
//! Invariants: whoever applies manages the organisation from the start, but roles count only while it is
//! admitted; a refusal or suspension always says why.

mod commands;
mod handlers;
mod model;
mod pages;
mod rows;

pub use commands::{
    Application, ApplyAsOrganisation, CreateOrganisation, DecideOnOrganisation, Decision, DecisionError,
};
pub(crate) use handlers::{managed, routes};
pub use model::{Organisation, OrganisationKind, Profile, Status};
pub(crate) use pages::{apply, decision, own, tabs_of};
pub use rows::find_by_name;
pub(crate) use rows::{find, insert};
