//! Work handed in, and its states. Pure.

use crate::microcredential::{ChallengeTask, EvidenceRequirement};
use crate::quiz::QuizRun;
use crate::words::{NotAllowed, words};
use kernel::{
    BlobId, ChallengeTaskId, EditionId, EnrolmentId, EvidenceItemId, MicrocredentialVersionId,
    OrganisationId, PersonId, RecognitionId, SubmissionId, Timestamp, WorkGroupId,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

words! {
    /// Where a submission stands.
    SubmissionState {
        /// Being written.
        Draft = "draft",
        /// Frozen; somebody looks whether it can be assessed.
        Received = "received",
        /// Frozen, and with the assessors.
        Submitted = "submitted",
        /// Two assessors differ; somebody settles it.
        Moderation = "moderation",
        /// The judgement waits for the validator.
        Proposed = "proposed",
        /// The learner may hand in again, until a deadline.
        ToRevise = "to_revise",
        /// Not passed.
        Failed = "failed",
        /// Passed; the award is being sealed.
        Passed = "passed",
        /// The award is sealed and lies in the learner's backpack.
        Sealed = "sealed",
    }
}

impl SubmissionState {
    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Self) -> Result<Self, NotAllowed> {
        use SubmissionState::{
            Draft, Failed, Moderation, Passed, Proposed, Received, Sealed, Submitted, ToRevise,
        };
        match (self, to) {
            (Draft, Received | Submitted)
            | (Received, Submitted | ToRevise)
            | (Failed, Submitted)
            | (Submitted, Moderation | Proposed)
            | (Moderation, Proposed)
            | (Proposed, Submitted | ToRevise | Failed | Passed)
            | (Passed, Sealed) => Ok(to),
            (from, to) => Err(NotAllowed { from: from.as_str(), to: to.as_str() }),
        }
    }

    /// Whether it has been decided whether the microcredential is earned.
    #[must_use]
    pub const fn is_decided(self) -> bool {
        matches!(self, SubmissionState::Failed | SubmissionState::Passed | SubmissionState::Sealed)
    }
}

words! {
    /// What a piece of evidence is.
    EvidenceKind {
        /// A stored file.
        File = "file",
        /// An address.
        Link = "link",
        /// What somebody says who watched.
        Observation = "observation",
        /// What the employer says.
        Statement = "statement",
    }
}

impl EvidenceKind {
    /// Whether this is what a task asks for.
    #[must_use]
    pub const fn is_asked_by(self, task: &ChallengeTask) -> bool {
        matches!(
            (self, task.evidence),
            (EvidenceKind::File, EvidenceRequirement::File)
                | (EvidenceKind::Link, EvidenceRequirement::Link)
                | (EvidenceKind::Observation, EvidenceRequirement::Observation)
                | (EvidenceKind::Statement, EvidenceRequirement::Statement)
        )
    }
}

/// What somebody else says of the learner's work.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Witness {
    /// Who says it.
    pub name: String,
    /// As what: "caporeparto", "tutor".
    pub position: String,
    /// What they have seen.
    pub words: String,
    /// How it is known who said it, when they did so by a link of their own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signed: Option<Signed>,
}

/// A statement that somebody made by a link that was sent to them alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signed {
    /// The address to which the link was sent.
    pub email: String,
    /// When they made it.
    pub at: Timestamp,
}

impl Witness {
    /// SHA-256, in hex, of who says what, and, when it is signed, from which address and when.
    #[must_use]
    pub fn digest(&self) -> String {
        let said = format!("{}\n{}\n{}", self.name, self.position, self.words);
        digest_of_text(&match &self.signed {
            Some(signed) => format!("{said}\n{}\n{}", signed.email, signed.at.to_rfc3339()),
            None => said,
        })
    }
}

/// One piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EvidenceItem {
    /// Its id.
    pub id: EvidenceItemId,
    /// File, link, or somebody's words.
    pub kind: EvidenceKind,
    /// For which task a file or a link was handed in; none where nobody said so.
    pub task: Option<ChallengeTaskId>,
    /// What it shows, or the file's name.
    pub title: String,
    /// The file.
    pub blob: Option<BlobId>,
    /// The address.
    pub link: Option<String>,
    /// What a witness or the employer says.
    pub witness: Option<Witness>,
    /// SHA-256 in lower-case hex: of the file's bytes, of the address, or of what is said.
    pub sha256: String,
    /// Bytes of the file; 0 for a link.
    pub size: i64,
}

impl EvidenceItem {
    /// Whether it is what a task asks for: handed in for it or, where nobody said for which, of its kind.
    #[must_use]
    pub fn answers(&self, task: &ChallengeTask) -> bool {
        self.kind.is_asked_by(task) && self.task.as_ref().is_none_or(|of| *of == task.id)
    }

    /// The task under which it is shown: the only one that it answers.
    #[must_use]
    pub fn place<'a>(&self, tasks: &'a [ChallengeTask]) -> Option<&'a ChallengeTask> {
        let mut answered = tasks.iter().filter(|task| self.answers(task));
        answered.next().filter(|_| answered.next().is_none())
    }
}

/// What a submission comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Origin {
    /// A seat.
    Seat {
        /// The seat.
        enrolment: EnrolmentId,
        /// Its edition.
        edition: EditionId,
    },
    /// A wish that what somebody can do already be recognised: nobody attended anything.
    Recognition(RecognitionId),
}

impl Origin {
    /// The id under which attempts are counted.
    #[must_use]
    pub fn key(&self) -> &str {
        match self {
            Origin::Seat { enrolment, .. } => enrolment.as_str(),
            Origin::Recognition(recognition) => recognition.as_str(),
        }
    }

    /// The edition, where somebody attended one.
    #[must_use]
    pub const fn edition(&self) -> Option<&EditionId> {
        match self {
            Origin::Seat { edition, .. } => Some(edition),
            Origin::Recognition(_) => None,
        }
    }

    /// The recognition, where nobody attended anything.
    #[must_use]
    pub const fn recognition(&self) -> Option<&RecognitionId> {
        match self {
            Origin::Seat { .. } => None,
            Origin::Recognition(recognition) => Some(recognition),
        }
    }
}

/// A submission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Submission {
    /// Its id.
    pub id: SubmissionId,
    /// What it comes from.
    pub origin: Origin,
    /// With whom it was handed in, when it was work of a group.
    pub group: Option<WorkGroupId>,
    /// Who assesses.
    pub organisation: OrganisationId,
    /// Whose work it is.
    pub learner: PersonId,
    /// What it is judged by.
    pub version: MicrocredentialVersionId,
    /// 1, 2, … A revision is a submission of its own; the former stays as it was.
    pub attempt: i64,
    /// Where it stands.
    pub state: SubmissionState,
    /// 1, 2, … Grows when a validator sends the judgement back.
    pub round: i64,
    /// Answers by task.
    pub answers: BTreeMap<ChallengeTaskId, String>,
    /// SHA-256 of what was handed in; empty before.
    pub sha256: String,
    /// When it was handed in.
    pub submitted_at: Option<Timestamp>,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
}

impl Submission {
    /// SHA-256, in hex, of everything that is handed in: answers in the order of their tasks, then
    /// evidence in the order of its ids, then what was answered in quizzes, each as one line;
    /// evidence that was handed in for a task names it.
    #[must_use]
    pub fn digest(&self, evidence: &[EvidenceItem], quizzes: &[QuizRun]) -> String {
        let mut digest = Sha256::new();
        for (task, answer) in &self.answers {
            digest.update(format!("answer {task} {}\n{answer}\n", answer.len()));
        }
        for item in evidence {
            digest.update(format!("evidence {} {} {} {}", item.id, item.kind, item.sha256, item.size));
            if let Some(task) = &item.task {
                digest.update(format!(" {task}"));
            }
            digest.update("\n");
        }
        for run in quizzes {
            let given = serde_json::to_string(&run.given).unwrap_or_default();
            digest.update(format!("quiz {} {} {}\n", run.task, run.attempt, digest_of_text(&given)));
        }
        store::blobs::hex(&digest.finalize())
    }
}

/// SHA-256 of a text, in hex.
#[must_use]
pub(super) fn digest_of_text(text: &str) -> String {
    store::blobs::hex(&Sha256::digest(text.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::SubmissionState::{Draft, Failed, Passed, Proposed, Sealed, Submitted, ToRevise};
    use crate::microcredential::EvidenceRequirement;

    #[test]
    fn a_file_stands_under_its_task_and_an_old_one_counts_for_every_task_of_its_kind() {
        let mut tasks = crate::samples::content().tasks;
        tasks.truncate(2);
        assert_eq!(tasks.len(), 2);
        for task in &mut tasks {
            task.evidence = EvidenceRequirement::File;
        }
        let mut file = crate::samples::evidence().remove(0);
        assert!(tasks.iter().all(|task| file.answers(task)), "nobody said for which");
        assert!(file.place(&tasks).is_none());
        file.task = Some(tasks[1].id.clone());
        assert_eq!(tasks.iter().map(|task| file.answers(task)).collect::<Vec<_>>(), [false, true]);
        assert_eq!(file.place(&tasks).map(|task| &task.id), Some(&tasks[1].id));
        file.task = None;
        tasks[0].evidence = EvidenceRequirement::Text;
        assert_eq!(file.place(&tasks).map(|task| &task.id), Some(&tasks[1].id), "the only one that asks");
    }

    #[test]
    fn what_was_handed_in_never_becomes_a_draft_again() {
        for from in [Submitted, Proposed, ToRevise, Failed, Passed, Sealed] {
            assert!(from.move_to(Draft).is_err());
        }
        assert!(Submitted.move_to(Passed).is_err(), "nothing passes without a proposal");
        assert!(Failed.move_to(Passed).is_err());
    }
}
