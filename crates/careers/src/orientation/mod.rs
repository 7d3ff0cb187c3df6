//! Orientation: what could I become? By interests, with a short questionnaire, or by picking an occupation.
//!
//! ```text
//! begun (answers saved page by page) ──all answered──▶ finished ──▶ result: chart, table, occupations with reasons
//! ```
//!
//! Invariants: it needs no account; until somebody signs in, the questionnaire belongs to the browser that
//! began it (by the visit's guest key), afterwards to the person alone. Answers are kept as they come.

mod commands;
mod handlers;
mod pages;
mod rows;
mod samples;

pub use commands::{AdoptAssessment, AnswerError, AnswerItems, RestartAssessment};
pub use rows::Assessment;

pub(crate) use handlers::{answer, questions, restart, result, start};
pub(crate) use samples::samples;
