//! What learners do to have recognised what they can do already.

use super::{Recognition, rows};
use crate::microcredential::{self, VersionState};
use crate::submission::{self, Begun, Origin, Submission, SubmissionError, SubmissionState};
use crate::{assessment, quality};
use kernel::{
    Action, Ctx, Fault, MicrocredentialVersionId, PersonId, Problem, RecognitionId, Resource, ResourceKind,
    SubmissionId,
};
use store::{Command, Refusable, Subject, Tx};

/// Why a recognition could not be asked for.
#[derive(Debug, thiserror::Error)]
pub enum RecognitionError {
    /// Only what is published can be recognised.
    #[error("not published")]
    NotPublished,
    /// They have not passed, and can still appeal.
    #[error("an appeal is possible")]
    Appealable,
    /// The work could not be begun.
    #[error(transparent)]
    Work(#[from] SubmissionError),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(RecognitionError);

impl From<RecognitionError> for Fault {
    fn from(error: RecognitionError) -> Fault {
        match error {
            RecognitionError::NotPublished => {
                Fault::Refused(Problem::new("learning-recognition-not-published"))
            }
            RecognitionError::Appealable => Fault::Refused(Problem::new("learning-recognition-appealable")),
            RecognitionError::Work(inner) => inner.into(),
            RecognitionError::Refusable(inner) => inner.into(),
        }
    }
}

fn subject(submission: &Submission) -> Subject {
    Subject::new(ResourceKind::Submission, submission.id.as_str()).within(&submission.organisation)
}

/// Somebody asks that what they can do already be recognised; one that is open is continued.
#[derive(Debug, Clone)]
pub struct AskForRecognition {
    /// The id it will carry.
    pub id: RecognitionId,
    /// The id of its portfolio.
    pub submission: SubmissionId,
    /// Who asks.
    pub learner: PersonId,
    /// As what it should be recognised.
    pub version: MicrocredentialVersionId,
    /// Where and how it was learned.
    pub reasons: String,
    /// The form of participation that the credential will name.
    pub participation_words: String,
    /// The type of assessment that the credential will name.
    pub assessment_words: String,
}

impl Command for AskForRecognition {
    type Output = Submission;
    type Error = RecognitionError;
    const NAME: &'static str = "ask_for_recognition";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, RecognitionError> {
        let found = microcredential::rows::version(tx, ctx, &self.version).await?;
        let version = found.ok_or(Refusable::NotFound)?;
        ctx.authorise(
            Action::Create,
            &Resource::of_both(ResourceKind::Submission, &self.learner, &version.organisation),
        )?;
        if version.state != VersionState::Published {
            return Err(RecognitionError::NotPublished);
        }
        if let Some(before) = rows::latest(tx, ctx, &self.learner, &self.version).await? {
            let work = submission::rows::latest(tx, ctx, before.id.as_str()).await?;
            if let Some(work) = work
                && !is_over(tx, ctx, &work).await?
            {
                return Ok(work);
            }
        }
        let recognition = Recognition {
            id: self.id.clone(),
            version: version.id.clone(),
            organisation: version.organisation.clone(),
            learner: self.learner.clone(),
            reasons: self.reasons.clone(),
            participation_words: self.participation_words.clone(),
            assessment_words: self.assessment_words.clone(),
            begun_at: ctx.now,
        };
        rows::insert(tx, ctx, &recognition).await?;
        Ok(portfolio(tx, ctx, &recognition, &self.submission, None).await?)
    }
}

/// Whether another recognition can be asked for after this one: it was not passed, or what had to be revised came too late.
async fn is_over(tx: &mut Tx, ctx: &Ctx, work: &Submission) -> Result<bool, RecognitionError> {
    match work.state {
        SubmissionState::Failed => {
            let rules = quality::rows::rules(tx, ctx, &work.organisation).await?;
            let in_time = assessment::appeal::deadline(work, &rules).is_some_and(|until| until > ctx.now);
            let appealed = assessment::rows::appeal::appeal(tx, ctx, &work.id).await?.is_some();
            if in_time && !appealed { Err(RecognitionError::Appealable) } else { Ok(true) }
        }
        SubmissionState::Draft | SubmissionState::ToRevise => {
            match submission::in_time(tx, ctx, work.origin.key()).await {
                Err(SubmissionError::TooLate) => Ok(true),
                other => Ok(other.map(|()| false)?),
            }
        }
        _ => Ok(false),
    }
}

async fn portfolio(
    tx: &mut Tx,
    ctx: &Ctx,
    recognition: &Recognition,
    id: &SubmissionId,
    before: Option<Submission>,
) -> Result<Submission, SubmissionError> {
    let begun = Begun {
        id: id.clone(),
        origin: Origin::Recognition(recognition.id.clone()),
        organisation: recognition.organisation.clone(),
        learner: recognition.learner.clone(),
        version: recognition.version.clone(),
    };
    submission::begin(tx, ctx, begun, before).await
}

/// A portfolio that came back is begun anew from what was handed in.
#[derive(Debug, Clone)]
pub struct ContinueRecognition {
    /// Which recognition.
    pub recognition: RecognitionId,
    /// The id that the new portfolio will carry.
    pub submission: SubmissionId,
}

impl Command for ContinueRecognition {
    type Output = Submission;
    type Error = RecognitionError;
    const NAME: &'static str = "continue_recognition";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, RecognitionError> {
        let found = rows::recognition(tx, ctx, &self.recognition).await?;
        let recognition = found.ok_or(Refusable::NotFound)?;
        ctx.authorise(
            Action::Create,
            &Resource::of_both(ResourceKind::Submission, &recognition.learner, &recognition.organisation),
        )?;
        let before = submission::rows::latest(tx, ctx, recognition.id.as_str()).await?;
        let before = before.ok_or(Refusable::NotFound)?;
        if before.state != SubmissionState::ToRevise {
            return Ok(before);
        }
        submission::in_time(tx, ctx, recognition.id.as_str()).await?;
        Ok(portfolio(tx, ctx, &recognition, &self.submission, Some(before)).await?)
    }
}
