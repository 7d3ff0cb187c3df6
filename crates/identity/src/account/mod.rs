//! One's own account: name, address, password, sessions, consents, organisations, data, and the way out.
//!
//! ```text
//! account ──delete, confirmed with the password──▶ erased: an id without a name; the other domains are told
//! ```
//!
//! Invariants: a new address needs its link followed before it counts; a new password ends every other
//! session; the last manager of an organisation hands over before leaving.

mod commands;
mod export;
mod handlers;
mod pages;

pub(crate) use handlers::routes;
pub(crate) use pages::{AccountForms, AccountView, account, delete};
