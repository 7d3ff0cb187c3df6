//! The plan: the provably best set of micro-stages for the gap, within hours and money.
//!
//! ```text
//! gap + what is on offer + what is booked already ─▶ skills::plan ─▶ the plan, its worth, the proof, the reasons
//! ```
//!
//! Invariants: an outcome says which level a stage leads to, not how many levels it adds, so each missing level
//! is a demand of its own: two stages that lead to the same level count once. Full editions and those whose
//! booking has closed are not on offer; what is booked already keeps its time free.

mod handlers;
mod model;
mod pages;
mod rows;
mod samples;

pub(crate) use handlers::plan;
pub(crate) use samples::samples;
