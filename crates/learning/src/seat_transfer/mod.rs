//! Seats that are passed on: a learner who cannot come gives the seat to somebody they choose, by a link.
//!
//! ```text
//! open ──▶ accepted (the seat is somebody else's, and was nobody's in between)
//!   └────▶ withdrawn
//! ```
//!
//! Invariants: a seat has one open link at most; a link is taken once, by somebody who is signed in and has no seat of
//! their own there; until it is taken the seat stays with its holder. Only where the provider's terms allow it.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;

pub use commands::{AcceptTransfer, OfferTransfer, WithdrawTransfer};
pub(crate) use handlers::routes;
pub(crate) use pages::samples;
