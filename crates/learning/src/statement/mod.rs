//! Statements: what a witness, a mentor or the employer says of a learner's work, by a link and without an account.
//!
//! ```text
//! asked (mailed) ──answered by the link──▶ given: a piece of evidence
//!    ├──"I cannot say this"──▶ declined
//!    ├──the learner takes it back──▶ withdrawn
//!    └──two weeks pass, or the work is handed in──▶ over
//! ```
//!
//! Invariants: a link answers one question once, and looking at it answers nothing; who answers is the address it was mailed to,
//! and says that they are the person named; what was said never changes, and carries a hash over name, position, words, address
//! and time; the learner sees it before handing in, and may leave it out, not alter it. Of a
//! question that nobody answered, name, address and words are removed when it is over.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{
    AskForStatement, Declines, ExpireQuestion, GiveStatement, MOST_QUESTIONS_OPEN, StatementError,
    WithdrawQuestion,
};
pub(crate) use handlers::routes;
pub(crate) use pages::{questions_part, samples};

use crate::submission::EvidenceKind;
use crate::words::words;
use kernel::{PersonId, StatementRequestId, SubmissionId, Timestamp};

/// Days in which a question can be answered.
pub const DAYS: i64 = 14;

words! {
    /// What came of a question.
    StatementAnswer {
        /// It was answered.
        Given = "given",
        /// Whoever was asked cannot say it.
        Declined = "declined",
        /// The learner took it back.
        Withdrawn = "withdrawn",
    }
}

/// A question to somebody who saw the learner work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatementRequest {
    /// Its id.
    pub id: StatementRequestId,
    /// For which work.
    pub submission: SubmissionId,
    /// Who asks.
    pub learner: PersonId,
    /// What is asked for: an observation or an employer's statement.
    pub kind: EvidenceKind,
    /// Who is asked; empty when nobody answered and it is over, as address and note.
    pub name: String,
    /// As what.
    pub position: String,
    /// At which address.
    pub email: String,
    /// What they are asked to tell of.
    pub note: String,
    /// When.
    pub asked_at: Timestamp,
    /// Until when it can be answered.
    pub expires_at: Timestamp,
    /// What came of it.
    pub answer: Option<StatementAnswer>,
}

impl StatementRequest {
    /// Whether it can still be answered.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.answer.is_none() && now < self.expires_at
    }
}
