//! The keys with which organisations seal, and the documents that publish them.
//!
//! ```text
//! active ──rotate──▶ retired      active | retired ──declare──▶ compromised
//! ```
//!
//! Invariants: one active key an organisation; a key that sealed something stays in the controller
//! document (`did:web`) for ever, a compromised one with the moment since when it is not to be trusted;
//! secrets leave the table only inside the [`Keyring`], which holds the key that unseals them.

mod commands;
mod handlers;
mod jobs;
mod keyring;
mod model;
mod rows;

pub(crate) use commands::active_or_new;
pub use commands::{KeyError, RotateKey};
pub use handlers::routes;
pub(crate) use handlers::{cross_origin, published};
pub use jobs::KeyOnAdmission;
pub use keyring::{Keyring, SealProblem};
pub use model::{KeyState, SigningKeyRow};
pub use rows::keys_of;
