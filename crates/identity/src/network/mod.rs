//! The network that a server serves: made at first start, set up once through a link on the console.
//!
//! ```text
//! (nothing) ──first start──▶ network, empty ──set-up link──▶ governance organisation and first administrator
//! ```
//!
//! Invariant: the set-up link works only while the network has no organisation, and one link at a time.

mod commands;
mod handlers;
mod pages;
mod rows;

pub use commands::{ChangeNetwork, CreateNetwork, FinishSetup, NetworkProfile, OpenSetup, SetupError};
pub(crate) use handlers::routes;
pub(crate) use pages::setup;
pub use rows::{awaits_setup, home_network, is_empty_network};
