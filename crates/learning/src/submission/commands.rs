//! What learners do with their work.

use super::model::{
    EvidenceItem, EvidenceKind, Origin, Submission, SubmissionState, Witness, digest_of_text,
};
use super::rows;
use crate::enrolment::{self, EnrolmentState};
use crate::micro_stage;
use crate::microcredential;
use crate::quiz::{self, QuizRun};
use crate::words::NotAllowed;
use crate::{assessment, edition, group, jobs, quality, statement};
use kernel::{
    Action, BlobId, ChallengeTaskId, Ctx, EnrolmentId, Event, EvidenceItemId, Fault,
    MicrocredentialVersionId, OrganisationId, PersonId, Problem, Resource, ResourceKind, SubmissionId,
};
use std::collections::BTreeMap;
use store::blobs::BlobRow;
use store::{Command, Refusable, Subject, Tx};

/// How many pieces of evidence a submission may have.
pub const MOST_EVIDENCE: usize = 20;

/// Why work could not be changed or handed in.
#[derive(Debug, thiserror::Error)]
pub enum SubmissionError {
    /// They have no seat, or were not there.
    #[error("no seat from which to hand in")]
    NoSeat,
    /// The trainer has not yet written that they were there.
    #[error("not attended")]
    NotAttended,
    /// It was handed in: it is frozen.
    #[error("handed in")]
    Frozen,
    /// The deadline of the revision has passed.
    #[error("too late to revise")]
    TooLate,
    /// Nothing was written and nothing attached.
    #[error("nothing to hand in")]
    Empty,
    /// These tasks ask for an answer, a file or a link that is not there.
    #[error("{0} tasks are not answered")]
    Unanswered(usize),
    /// Several tasks ask for such evidence, or the one that was named does not.
    #[error("for which task")]
    WhichTask,
    /// A portfolio holds nothing.
    #[error("no evidence")]
    NoEvidence,
    /// It is work of a group, and somebody else hands it in.
    #[error("a fellow hands in")]
    FellowHandsIn,
    /// Somebody of the group has not said what they did.
    #[error("contributions are missing")]
    NoContribution(String),
    /// It is not written that this fellow was there.
    #[error("a fellow has not attended")]
    FellowNotAttended(String),
    /// There are as many pieces of evidence as there may be.
    #[error("too much evidence")]
    TooMuch,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(SubmissionError);

impl From<NotAllowed> for SubmissionError {
    fn from(_: NotAllowed) -> Self {
        Self::Frozen
    }
}

impl From<SubmissionError> for Fault {
    fn from(error: SubmissionError) -> Fault {
        Fault::Refused(match error {
            SubmissionError::Refusable(inner) => return inner.into(),
            SubmissionError::NoSeat => Problem::new("learning-no-seat"),
            SubmissionError::NotAttended => Problem::new("learning-not-attended"),
            SubmissionError::Frozen => Problem::new("learning-submission-frozen"),
            SubmissionError::TooLate => Problem::new("learning-too-late-to-revise"),
            SubmissionError::Empty => Problem::new("learning-submission-empty"),
            SubmissionError::Unanswered(count) => {
                Problem::new("learning-submission-unanswered").with("count", count.to_string())
            }
            SubmissionError::WhichTask => Problem::new("learning-which-task"),
            SubmissionError::NoEvidence => Problem::new("learning-recognition-no-evidence"),
            SubmissionError::FellowHandsIn => Problem::new("learning-group-fellow-hands-in"),
            SubmissionError::NoContribution(names) => {
                Problem::new("learning-group-no-contribution").with("names", names)
            }
            SubmissionError::FellowNotAttended(name) => {
                Problem::new("learning-group-fellow-not-attended").with("name", name)
            }
            SubmissionError::TooMuch => {
                Problem::new("learning-too-much-evidence").with("most", MOST_EVIDENCE.to_string())
            }
        })
    }
}

/// Whose a submission is, and who keeps it.
pub(crate) fn resource_of(submission: &Submission) -> Resource {
    Resource::of_both(ResourceKind::Submission, &submission.learner, &submission.organisation)
}

fn subject(submission: &Submission) -> Subject {
    Subject::new(ResourceKind::Submission, submission.id.as_str()).within(&submission.organisation)
}

/// A draft that its learner may change.
pub(crate) async fn draft(tx: &mut Tx, ctx: &Ctx, id: &SubmissionId) -> Result<Submission, SubmissionError> {
    let submission = rows::submission(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(Action::Change, &resource_of(&submission))?;
    if submission.state == SubmissionState::Draft { Ok(submission) } else { Err(SubmissionError::Frozen) }
}

/// A learner begins to work on the challenge; one that was begun is continued, one that is to be revised
/// is begun anew from what was handed in.
#[derive(Debug, Clone)]
pub struct StartSubmission {
    /// The id it will carry, if there is none yet.
    pub id: SubmissionId,
    /// From which seat.
    pub enrolment: EnrolmentId,
}

impl Command for StartSubmission {
    type Output = Submission;
    type Error = SubmissionError;
    const NAME: &'static str = "start_submission";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, SubmissionError> {
        let seat = enrolment::rows::enrolment(tx, ctx, &self.enrolment).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(
            Action::Create,
            &Resource::of_both(ResourceKind::Submission, &seat.learner, &seat.organisation),
        )?;
        if !matches!(seat.state, EnrolmentState::Confirmed | EnrolmentState::Attended) {
            return Err(SubmissionError::NoSeat);
        }
        let before = rows::latest(tx, ctx, seat.id.as_str()).await?;
        let before = match before {
            Some(before) if before.state != SubmissionState::ToRevise => return Ok(before),
            other => other,
        };
        in_time(tx, ctx, seat.id.as_str()).await?;
        let run = edition::rows::edition(tx, ctx, &seat.edition).await?.ok_or(Refusable::NotFound)?;
        let stage = micro_stage::rows::stage(tx, ctx, &run.stage).await?.ok_or(Refusable::NotFound)?;
        let begun = Begun {
            id: self.id.clone(),
            origin: Origin::Seat { enrolment: seat.id, edition: run.id },
            organisation: seat.organisation,
            learner: seat.learner,
            version: stage.offer.version,
        };
        begin(tx, ctx, begun, before).await
    }
}

/// What a submission is begun with.
pub(crate) struct Begun {
    /// The id it will carry.
    pub(crate) id: SubmissionId,
    /// What it comes from.
    pub(crate) origin: Origin,
    /// Who assesses.
    pub(crate) organisation: OrganisationId,
    /// Whose work it is.
    pub(crate) learner: PersonId,
    /// What it is judged by.
    pub(crate) version: MicrocredentialVersionId,
}

/// Begins a submission, from what it revises where it revises something.
pub(crate) async fn begin(
    tx: &mut Tx,
    ctx: &Ctx,
    begun: Begun,
    before: Option<Submission>,
) -> Result<Submission, SubmissionError> {
    let submission = Submission {
        id: begun.id,
        origin: begun.origin,
        group: None,
        organisation: begun.organisation,
        learner: begun.learner,
        version: before.as_ref().map_or(begun.version, |before| before.version.clone()),
        attempt: before.as_ref().map_or(1, |before| before.attempt + 1),
        state: SubmissionState::Draft,
        round: 1,
        answers: before.as_ref().map(|before| before.answers.clone()).unwrap_or_default(),
        sha256: String::new(),
        submitted_at: None,
        decided_at: None,
    };
    rows::insert(tx, ctx, &submission).await?;
    if let Some(before) = before {
        copy_evidence(tx, ctx, &before.id, &submission.id).await?;
        let version = microcredential::rows::version(tx, ctx, &submission.version).await?;
        let content = version.ok_or(Refusable::NotFound)?.content;
        quiz::carry_over(tx, ctx, &before.id, &submission.id, &content).await?;
    }
    Ok(submission)
}

/// Whether anything was written, attached or asked for from a seat: a challenge that was only opened is not begun.
pub(crate) async fn is_begun(tx: &mut Tx, ctx: &Ctx, seat: &EnrolmentId) -> store::Result<bool> {
    let Some(work) = rows::latest(tx, ctx, seat.as_str()).await? else { return Ok(false) };
    let is_blank = work.state == SubmissionState::Draft && work.attempt == 1 && work.answers.is_empty();
    Ok(!is_blank
        || !rows::evidence(tx, ctx, &work.id).await?.is_empty()
        || !quiz::rows::runs(tx, ctx, &work.id).await?.is_empty()
        || !statement::rows::of_submission(tx, ctx, &work.id).await?.is_empty()
        || group::rows::of_seat(tx, ctx, seat).await?.is_some())
}

/// A seat is given up: a challenge that was only opened from it goes too.
pub(crate) async fn discard_empty(tx: &mut Tx, ctx: &Ctx, seat: &EnrolmentId) -> store::Result<()> {
    if is_begun(tx, ctx, seat).await? { Ok(()) } else { rows::delete(tx, ctx, seat).await }
}

/// Refuses a revision after its deadline.
pub(crate) async fn in_time(tx: &mut Tx, ctx: &Ctx, origin: &str) -> Result<(), SubmissionError> {
    match assessment::rows::revision_deadline(tx, ctx, origin).await? {
        Some(deadline) if deadline <= ctx.now => Err(SubmissionError::TooLate),
        _ => Ok(()),
    }
}

/// A revision begins with the evidence of what it revises; the files are the same.
pub(crate) async fn copy_evidence(
    tx: &mut Tx,
    ctx: &Ctx,
    from: &SubmissionId,
    to: &SubmissionId,
) -> store::Result<()> {
    for mut item in rows::evidence(tx, ctx, from).await? {
        item.id = EvidenceItemId::fresh(ctx.now, ctx.entropy.as_ref());
        rows::insert_item(tx, ctx, to, &item).await?;
    }
    Ok(())
}

/// A learner saves what they have written so far.
#[derive(Debug, Clone)]
pub struct SaveDraft {
    /// Which.
    pub submission: SubmissionId,
    /// Answers by task; those of unknown tasks are dropped.
    pub answers: BTreeMap<ChallengeTaskId, String>,
}

impl Command for SaveDraft {
    type Output = Submission;
    type Error = SubmissionError;
    const NAME: &'static str = "save_draft";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, SubmissionError> {
        let mut submission = draft(tx, ctx, &self.submission).await?;
        let version = microcredential::rows::version(tx, ctx, &submission.version).await?;
        let tasks = version.ok_or(Refusable::NotFound)?.content.tasks;
        let known = |task: &ChallengeTaskId| tasks.iter().any(|held| held.id == *task);
        submission.answers = self
            .answers
            .iter()
            .filter(|(task, answer)| known(task) && !answer.is_empty())
            .map(|(task, answer)| (task.clone(), answer.clone()))
            .collect();
        rows::update(tx, ctx, &submission).await?;
        Ok(submission)
    }
}

/// What is attached.
#[derive(Debug, Clone)]
pub enum Attachment {
    /// A file that was streamed in.
    File {
        /// Its id in the blob store.
        blob: BlobId,
        /// Its row.
        row: BlobRow,
    },
    /// An address.
    Link(String),
    /// What somebody says who watched, or the employer.
    Words {
        /// Which of the two.
        kind: EvidenceKind,
        /// Who says what.
        witness: Witness,
    },
}

/// A learner attaches a file or a link.
#[derive(Debug, Clone)]
pub struct AttachEvidence {
    /// The id it will carry.
    pub id: EvidenceItemId,
    /// To which submission.
    pub submission: SubmissionId,
    /// For which task a file or a link is handed in; needed where several ask for one.
    pub task: Option<ChallengeTaskId>,
    /// What it shows; the file's name when it is empty.
    pub title: String,
    /// What is attached.
    pub attachment: Attachment,
}

impl AttachEvidence {
    fn item(&self) -> EvidenceItem {
        let or_title =
            |other: &str| if self.title.is_empty() { other.to_owned() } else { self.title.clone() };
        match &self.attachment {
            Attachment::File { blob, row } => EvidenceItem {
                id: self.id.clone(),
                kind: EvidenceKind::File,
                task: self.task.clone(),
                title: or_title(&row.file_name),
                blob: Some(blob.clone()),
                link: None,
                witness: None,
                sha256: row.sha256.clone(),
                size: row.size,
            },
            Attachment::Link(link) => EvidenceItem {
                id: self.id.clone(),
                kind: EvidenceKind::Link,
                task: self.task.clone(),
                title: or_title(link),
                blob: None,
                link: Some(link.clone()),
                witness: None,
                sha256: digest_of_text(link),
                size: 0,
            },
            Attachment::Words { kind, witness } => EvidenceItem {
                id: self.id.clone(),
                kind: *kind,
                task: None,
                title: or_title(&format!("{}, {}", witness.name, witness.position)),
                blob: None,
                link: None,
                sha256: witness.digest(),
                witness: Some(witness.clone()),
                size: 0,
            },
        }
    }
}

impl Command for AttachEvidence {
    type Output = Submission;
    type Error = SubmissionError;
    const NAME: &'static str = "attach_evidence";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, SubmissionError> {
        let submission = draft(tx, ctx, &self.submission).await?;
        if rows::evidence(tx, ctx, &submission.id).await?.len() >= MOST_EVIDENCE {
            return Err(SubmissionError::TooMuch);
        }
        let item = self.item();
        if matches!(item.kind, EvidenceKind::File | EvidenceKind::Link)
            && submission.origin.edition().is_some()
        {
            check_task(tx, ctx, &submission, &item).await?;
        }
        if let Attachment::File { blob, row } = &self.attachment {
            store::blobs::insert(tx, ctx, blob, row).await?;
        }
        rows::insert_item(tx, ctx, &submission.id, &item).await?;
        Ok(submission)
    }
}

/// A file or a link is handed in for a task that asks for one; for which has to be said where several do.
async fn check_task(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    item: &EvidenceItem,
) -> Result<(), SubmissionError> {
    let version = microcredential::rows::version(tx, ctx, &submission.version).await?;
    let tasks = version.ok_or(Refusable::NotFound)?.content.tasks;
    let answered = tasks.iter().filter(|task| item.answers(task)).count();
    let fits = if item.task.is_some() { answered == 1 } else { answered < 2 };
    if fits { Ok(()) } else { Err(SubmissionError::WhichTask) }
}

/// A learner removes a piece of evidence from a draft.
#[derive(Debug, Clone)]
pub struct RemoveEvidence {
    /// From which submission.
    pub submission: SubmissionId,
    /// Which piece.
    pub item: EvidenceItemId,
}

impl Command for RemoveEvidence {
    type Output = Submission;
    type Error = SubmissionError;
    const NAME: &'static str = "remove_evidence";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, SubmissionError> {
        let submission = draft(tx, ctx, &self.submission).await?;
        let item = rows::item(tx, ctx, &submission.id, &self.item).await?.ok_or(Refusable::NotFound)?;
        drop_item(tx, ctx, &item).await?;
        Ok(submission)
    }
}

/// Removes a piece of evidence, and its file if nothing else rests on it.
pub(crate) async fn drop_item(tx: &mut Tx, ctx: &Ctx, item: &EvidenceItem) -> store::Result<()> {
    rows::delete_item(tx, ctx, &item.id).await?;
    match &item.blob {
        Some(blob) if !rows::blob_in_use(tx, ctx, blob).await? => {
            rows::delete_blob(tx, ctx, blob).await?;
            store::jobs::enqueue(tx, ctx, jobs::DELETE_FILE, blob, ctx.now).await
        }
        _ => Ok(()),
    }
}

/// A learner hands in: from then on nothing of it changes.
#[derive(Debug, Clone)]
pub struct HandIn {
    /// Which.
    pub submission: SubmissionId,
}

impl Command for HandIn {
    type Output = Submission;
    type Error = SubmissionError;
    const NAME: &'static str = "hand_in";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, SubmissionError> {
        let mut submission = draft(tx, ctx, &self.submission).await?;
        attended(tx, ctx, &submission.origin).await?;
        in_time(tx, ctx, submission.origin.key()).await?;
        submission.group = group::before_hand_in(tx, ctx, &submission).await?;
        let evidence = rows::evidence(tx, ctx, &submission.id).await?;
        let quizzes = quiz::close_all(tx, ctx, &submission).await?;
        check_whole(tx, ctx, &submission, &evidence, &quizzes).await?;
        hand_over(tx, ctx, &mut submission, &evidence, &quizzes).await?;
        group::after_hand_in(tx, ctx, &submission).await?;
        Ok(submission)
    }
}

/// Whoever has a seat was there; whoever asks for recognition need not have been.
pub(crate) async fn attended(tx: &mut Tx, ctx: &Ctx, origin: &Origin) -> Result<(), SubmissionError> {
    let Origin::Seat { enrolment, .. } = origin else { return Ok(()) };
    let seat = enrolment::rows::enrolment(tx, ctx, enrolment).await?;
    match seat.map(|seat| seat.state) {
        Some(EnrolmentState::Attended) => Ok(()),
        Some(EnrolmentState::Confirmed) => Err(SubmissionError::NotAttended),
        _ => Err(SubmissionError::NoSeat),
    }
}

/// Freezes a submission and gives it to whoever looks at it first.
pub(crate) async fn hand_over(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &mut Submission,
    evidence: &[EvidenceItem],
    quizzes: &[QuizRun],
) -> Result<(), SubmissionError> {
    submission.sha256 = submission.digest(evidence, quizzes);
    submission.submitted_at = Some(ctx.now);
    let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
    let looks_first = rules.admissibility || submission.origin.recognition().is_some();
    let to = if looks_first { SubmissionState::Received } else { SubmissionState::Submitted };
    submission.state = submission.state.move_to(to)?;
    rows::update(tx, ctx, submission).await?;
    assessment::panel::receive(tx, ctx, submission).await?;
    let event = Event::SubmissionHandedIn {
        submission: submission.id.clone(),
        learner: submission.learner.clone(),
        organisation: submission.organisation.clone(),
    };
    Ok(store::publish(tx, ctx, &event).await?)
}

/// Every task has what it asks for: an answer of its own, an attempt, a file or a link handed in for it, or words of the
/// kind; what was handed in without a word for which task counts for each of its kind. A portfolio
/// has some evidence and, for each task, where it shows that it is mastered.
async fn check_whole(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    evidence: &[EvidenceItem],
    quizzes: &[QuizRun],
) -> Result<(), SubmissionError> {
    use microcredential::EvidenceRequirement;
    if submission.origin.recognition().is_some() && evidence.is_empty() {
        return Err(SubmissionError::NoEvidence);
    }
    let is_portfolio = submission.origin.recognition().is_some();
    if submission.answers.is_empty() && evidence.is_empty() && quizzes.is_empty() {
        return Err(SubmissionError::Empty);
    }
    let version = microcredential::rows::version(tx, ctx, &submission.version).await?;
    let is_missing = |task: &&microcredential::ChallengeTask| match task.evidence {
        EvidenceRequirement::Quiz => !quizzes.iter().any(|run| run.task == task.id),
        _ if is_portfolio => !submission.answers.contains_key(&task.id),
        EvidenceRequirement::Text => !submission.answers.contains_key(&task.id),
        _ => !evidence.iter().any(|item| item.answers(task)),
    };
    let tasks = version.ok_or(Refusable::NotFound)?.content.tasks;
    match tasks.iter().filter(is_missing).count() {
        0 => Ok(()),
        count => Err(SubmissionError::Unanswered(count)),
    }
}
