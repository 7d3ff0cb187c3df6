//! Micro-stages: two to eight hours of focused training that lead to a microcredential.
//!
//! ```text
//! offered ⇄ withdrawn
//! ```
//!
//! Invariants: an offer leads to a published version of the same organisation and trains at least one of
//! its outcomes; each change carries a later stamp, which the catalogue ([`crate::catalogue`]) follows.

mod commands;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{ChangeMicroStage, CreateMicroStage, MoveMicroStage, OfferError};
pub(crate) use handlers::{own, routes};
pub use model::{LENGTH, MicroStage, Mode, Offer, OfferedOutcome, Payer, StageState};
pub(crate) use pages::samples;
