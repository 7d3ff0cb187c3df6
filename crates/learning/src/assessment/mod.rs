//! Assessment: how work is judged, by whom, and how it comes to count.
//!
//! ```text
//! submitted ──judge×k (blind)──▶ proposed {pass | revise | fail} ──validate──▶ counts
//!     ▲              └─differ─▶ moderation ─settle─┘    │
//!     └───────────────── sent back (next round) ────────┘
//! ```
//!
//! Invariants: an assessor does not validate, neither is the learner, and the trainer of the edition does
//! not validate; a pass is proposed if and only if every criterion reaches its required level; two
//! assessors who differ by more than one level, or in what they propose, are settled by a person;
//! whoever has not passed is told why.

mod achievement;
mod commands;
mod handlers;
mod mails;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{
    AssessmentError, JudgeSubmission, ModerateSubmission, NoteSealed, ValidateAssessment, ValidationDecision,
};
pub(crate) use handlers::routes;
pub use model::{CriterionMark, Judgement, Mark, Outcome, Proposal, Unsound, Verdict};
pub(crate) use pages::samples;
