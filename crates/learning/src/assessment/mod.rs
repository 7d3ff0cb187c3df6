//! Assessment: how work is judged, by whom, and how it comes to count.
//!
//! ```text
//! [received ──admit──▶] submitted ──judge×k (blind)──▶ proposed {pass | revise | fail} ──validate──▶ counts
//!     └─return─▶ to revise  ▲              └─differ─▶ moderation ─settle─┘    │                       │
//!                           ├───────────────── sent back (next round) ────────┘                       ├─▶ remark (sample)
//!                           └───────────────── appeal (next round, other people) ◀────── fail ────────┘
//! ```
//!
//! Invariants: an assessor does not validate, neither is the learner, and the trainer of the edition does
//! not validate; who judges is chosen by load, and nobody in a conflict of interest; whoever is
//! late loses the seat to somebody else, or takes it again when nobody could; a pass is proposed if and only if
//! every criterion reaches its required level; assessors who differ by more than one level, or in what they propose,
//! are settled by a person; whoever has not passed is told why, and may appeal once: then nobody judges or validates
//! who had a part before; what is judged a second time, as a sample, changes no decision.

mod achievement;
mod admission;
mod agreement;
pub(crate) mod appeal;
mod commands;
mod evidence;
mod handlers;
mod mails;
mod model;
mod pages;
pub(crate) mod panel;
mod reassign;
pub(crate) mod rows;
mod samples;
mod turn;

pub(crate) use achievement::without_marks as achievement_without_marks;
pub use admission::{Admission, AdmitSubmission, StepDown};
pub(crate) use agreement::agreements;
pub use agreement::{Agreement, agreement, levels};
pub use appeal::{Appeal, AppealOutcome, FileAppeal};
pub use commands::{
    AssessmentError, JudgeSubmission, ModerateSubmission, NoteSealed, ValidateAssessment, ValidationDecision,
};
pub(crate) use handlers::routes;
pub use model::{CriterionMark, Judgement, Mark, Outcome, Proposal, Unsound, Verdict};
pub(crate) use pages::samples;
pub use panel::{Purpose, SeatState, sitting};
pub(crate) use reassign::orphaned;
pub use reassign::{ReassignSeats, Reassigned};
pub use turn::{EndTurn, RemindAssessor, Turn};
