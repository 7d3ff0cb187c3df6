//! Recognition of prior learning: what somebody can do already, wherever they learned it, without attending.
//!
//! ```text
//! begun ──▶ portfolio (a submission of its own kind) ──hand in──▶ received ──admitted by the provider──▶ panel of two at
//!                                                                     └──returned, with what is missing     the least
//! ```
//!
//! Invariants: a person has one recognition open for a version; a portfolio holds evidence and, for every task, where it shows
//! that the task is mastered; somebody of the provider admits it before anybody judges; two at the least judge, another
//! validates; what is awarded says in its form of participation that it was recognised.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;
mod samples;

pub use commands::{AskForRecognition, ContinueRecognition, RecognitionError};
pub(crate) use handlers::routes;
pub(crate) use pages::samples;

use kernel::{MicrocredentialVersionId, OrganisationId, PersonId, RecognitionId, Timestamp};

/// A wish that what somebody can do already be recognised.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recognition {
    /// Its id.
    pub id: RecognitionId,
    /// As what.
    pub version: MicrocredentialVersionId,
    /// By whom.
    pub organisation: OrganisationId,
    /// Whose.
    pub learner: PersonId,
    /// Where and how it was learned.
    pub reasons: String,
    /// The form of participation that the credential will name, in the version's language.
    pub participation_words: String,
    /// The type of assessment that the credential will name, in the version's language.
    pub assessment_words: String,
    /// When it began.
    pub begun_at: Timestamp,
}
