//! Orientation: what could I become? By interests, with a short questionnaire, or by picking an occupation.
//!
//! ```text
//! begun (answers saved page by page) ──all answered──▶ finished ──▶ result: chart, table, occupations with reasons
//!   ▲                                                    │
//!   └──────────── a longer form (30, 60) ◀───────────────┘
//! ```
//!
//! Invariants: it needs no account; until somebody signs in, the questionnaire belongs to the browser that
//! began it (by the visit's guest key), afterwards to the person alone. Answers are kept as they come, and whoever
//! goes on with a longer form answers only what is new in it.

mod commands;
mod handlers;
mod pages;
mod rows;
mod samples;

pub use commands::{AdoptAssessment, AnswerError, AnswerItems, ChooseForm, RestartAssessment};
pub use rows::Assessment;

pub(crate) use handlers::of_person;
pub(crate) use handlers::{answer, choose_form, questions, restart, result, start};
pub(crate) use samples::samples;
