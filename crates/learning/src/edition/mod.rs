//! Editions: the runs of a micro-stage.
//!
//! ```text
//! planned ──▶ open ⇄ full ──▶ running ──▶ held ──▶ closed
//!    └─────────┴──────┴──────────┴──▶ cancelled (every seat is given up, everybody is told)
//! ```
//!
//! Invariants: seats taken never exceed seats; capacity is never lowered below what is taken; a trainer
//! holds one edition at a time, and so does a room; open and full follow the seats, the other moves are made by people.

mod commands;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{ChangeEdition, CreateEdition, CreateSeries, EditionError, MoveEdition};
pub(crate) use handlers::routes;
pub use model::{Edition, EditionState, ImpossiblePlan, Plan, Session};
pub(crate) use pages::{samples, state_pill, too_few};
