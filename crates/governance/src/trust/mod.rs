//! The trust list: which organisation may award what, since when, and who accredited it.
//!
//! ```text
//! active ⇄ suspended(reason) ──withdraw(reason)──▶ withdrawn
//!    └──────────────withdraw(reason)───────────────────▲
//! ```
//!
//! Invariants: an organisation has one living entry per field; an entry is never deleted, so that what was
//! awarded under it can be explained; suspending an organisation suspends its entries.

mod commands;
mod handlers;
mod jobs;
mod model;
mod pages;
mod rows;

pub use commands::{AddTrust, ChangeTrust, TrustError, Wanted};
pub(crate) use handlers::routes;
pub(crate) use jobs::SuspendTrustJob;
pub(crate) use model::TrustEntry;
pub use model::{Step, TrustState};
pub(crate) use pages::{change, field_name, list, state_pill};
pub(crate) use rows::of_organisation;
