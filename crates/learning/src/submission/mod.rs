//! Submissions: what learners hand in.
//!
//! ```text
//! draft ──hand in──▶ [received ──▶] submitted (frozen: hash, time) ──▶ [moderation] ──▶ proposed ──▶ passed ──▶ sealed
//!                        ▲                                                 │ ├──▶ failed
//!                        └──────────────── sent back ──────────────────────┘ └──▶ to_revise
//! ```
//!
//! Invariants: what was handed in never changes (a revision is a new attempt, begun from the former);
//! evidence is seen only by the learner and by the assessors and validators of the organisation; a file
//! that nothing rests on any more is removed.

mod commands;
mod file;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{
    AttachEvidence, Attachment, HandIn, MOST_EVIDENCE, RemoveEvidence, SaveDraft, StartSubmission,
    SubmissionError,
};
pub(crate) use commands::{
    Begun, attended, begin, copy_evidence, discard_empty, draft, drop_item, hand_over, in_time, is_begun,
    resource_of,
};
pub(crate) use handlers::{TYPES, challenge, routes, show_appeal_again};
pub use model::{EvidenceItem, EvidenceKind, Origin, Signed, Submission, SubmissionState, Witness};
pub(crate) use pages::{Challenge, KINDS, handed_in, rubric, samples, signed_line, state_pill};
pub(crate) use samples::{
    challenge as sample_challenge, challenge_with_quiz as sample_with_quiz, judgement as sample_judgement,
    portfolio as sample_portfolio,
};
