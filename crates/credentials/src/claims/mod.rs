//! Awards that wait for their owner: somebody without an account here was awarded, and got a link by mail.
//!
//! ```text
//! open ──whoever follows the link, signed in──▶ claimed (backpack, verified skills)
//!   └──cancelled by the provider, or nobody came for two years──▶ cancelled (the award is void)
//! ```
//!
//! Invariants: nobody takes an award of an organisation that they manage; the link is used once, by a button and not by
//! looking at it, because mail filters follow links; the table holds the SHA-256 of its token only; address and name are
//! kept no longer than the claim is open.

mod commands;
mod handlers;
mod pages;
mod rows;
mod samples;

pub use commands::{ClaimAward, ClaimError};
pub(crate) use commands::{Invitation, invite};
pub use handlers::routes;
pub(crate) use rows::{cancel, open_name};
pub(crate) use samples::samples;
