//! Pilots: a provider tries out a microcredential in seven steps, as a quality framework asks for.
//!
//! ```text
//! team ── framework ── training ── design ── trial ── evaluation ── analysis
//! each: to do ──▶ done (with something that shows it) ──▶ to do again
//! ```
//!
//! Invariants: a pilot has all seven steps from the start; a step is done only when a note, a document or an object of the
//! provider shows it; what is linked belongs to the same provider. The manager plans; whoever sees to a step reports
//! on it, too; everybody who designs, teaches, assesses or validates there reads, and only they see to a step.

mod commands;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub(crate) use commands::Due;
pub use commands::{PilotError, PlanStep, RemindOwner, ReportStep, StartPilot};
pub(crate) use handlers::{routes, with_way};
pub use model::{Pilot, Shown, Step, StepReport};
pub(crate) use samples::all as samples;
