//! What learners do with a quiz.

use super::model::{Given, Quiz};
use super::rows;
use super::run::{QuizRun, counting};
use crate::microcredential;
use crate::submission::{self, Submission, SubmissionError};
use kernel::{ChallengeTaskId, Ctx, Fault, Problem, QuizItemId, QuizRunId, ResourceKind, SubmissionId};
use store::{Command, Refusable, Subject, Tx};

/// Why a quiz could not be begun, answered or ended.
#[derive(Debug, thiserror::Error)]
pub enum QuizError {
    /// It was tried as often as it may be.
    #[error("no attempt left")]
    NoAttemptLeft,
    /// The time is over, or nothing was begun.
    #[error("no attempt is open")]
    NotOpen,
    /// The answer is not of the kind that is asked for.
    #[error("no such answer")]
    NoSuchAnswer,
    /// The work was handed in.
    #[error(transparent)]
    Work(#[from] SubmissionError),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(QuizError);

impl From<QuizError> for Fault {
    fn from(error: QuizError) -> Fault {
        Fault::Refused(match error {
            QuizError::Refusable(inner) => return inner.into(),
            QuizError::Work(inner) => return inner.into(),
            QuizError::NoAttemptLeft => Problem::new("learning-quiz-no-attempt-left"),
            QuizError::NotOpen => Problem::new("learning-quiz-not-open"),
            QuizError::NoSuchAnswer => Problem::new("form-unknown-choice"),
        })
    }
}

fn subject(run: &QuizRun) -> Subject {
    Subject::new(ResourceKind::Submission, run.submission.as_str())
}

/// The quiz of a draft, and every attempt at it.
async fn quiz_of(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &SubmissionId,
    task: &ChallengeTaskId,
) -> Result<(Quiz, Vec<QuizRun>), QuizError> {
    let draft = submission::draft(tx, ctx, submission).await?;
    let version = microcredential::rows::version(tx, ctx, &draft.version).await?;
    let tasks = version.ok_or(Refusable::NotFound)?.content.tasks;
    let quiz = tasks.iter().find(|held| held.id == *task).and_then(|task| task.asked());
    let quiz = quiz.cloned().ok_or(Refusable::NotFound)?;
    let mut runs = rows::runs(tx, ctx, submission).await?;
    runs.retain(|run| run.task == *task);
    Ok((quiz, runs))
}

/// A learner begins an attempt, or goes on with the one that is open.
#[derive(Debug, Clone)]
pub struct StartQuiz {
    /// The id it will carry, if none is open.
    pub id: QuizRunId,
    /// In which submission.
    pub submission: SubmissionId,
    /// At which task.
    pub task: ChallengeTaskId,
}

impl Command for StartQuiz {
    type Output = QuizRun;
    type Error = QuizError;
    const NAME: &'static str = "start_quiz";

    fn subject(&self, run: &QuizRun) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<QuizRun, QuizError> {
        let (quiz, runs) = quiz_of(tx, ctx, &self.submission, &self.task).await?;
        if let Some(open) = runs.iter().find(|run| run.is_open(ctx.now)) {
            return Ok(open.clone());
        }
        for over in runs.iter().filter(|run| run.finished_at.is_none()) {
            rows::update(tx, ctx, &over.clone().ended(ctx.now)).await?;
        }
        let attempt = runs.iter().map(|run| run.attempt).max().unwrap_or(0) + 1;
        if attempt > quiz.attempts {
            return Err(QuizError::NoAttemptLeft);
        }
        let run = QuizRun {
            id: self.id.clone(),
            submission: self.submission.clone(),
            task: self.task.clone(),
            attempt,
            started_at: ctx.now,
            closes_at: quiz.minutes.map(|minutes| ctx.now.plus_minutes(minutes)),
            finished_at: None,
            given: std::collections::BTreeMap::new(),
        };
        rows::insert(tx, ctx, &run).await?;
        Ok(run)
    }
}

/// A learner answers a question, or takes an answer back.
#[derive(Debug, Clone)]
pub struct AnswerQuestion {
    /// In which submission.
    pub submission: SubmissionId,
    /// At which task.
    pub task: ChallengeTaskId,
    /// Which question.
    pub question: QuizItemId,
    /// The answer; none to take it back.
    pub given: Option<Given>,
}

impl Command for AnswerQuestion {
    type Output = QuizRun;
    type Error = QuizError;
    const NAME: &'static str = "answer_question";

    fn subject(&self, run: &QuizRun) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<QuizRun, QuizError> {
        let (quiz, runs) = quiz_of(tx, ctx, &self.submission, &self.task).await?;
        let mut run = runs.into_iter().find(|run| run.is_open(ctx.now)).ok_or(QuizError::NotOpen)?;
        let question = quiz.question(&self.question).ok_or(Refusable::NotFound)?;
        match &self.given {
            Some(given) if !question.ask.takes(given) => return Err(QuizError::NoSuchAnswer),
            Some(given) => run.given.insert(question.id.clone(), given.clone()),
            None => run.given.remove(&question.id),
        };
        rows::update(tx, ctx, &run).await?;
        Ok(run)
    }
}

/// A learner ends an attempt: what is not answered counts for nothing.
#[derive(Debug, Clone)]
pub struct FinishQuiz {
    /// In which submission.
    pub submission: SubmissionId,
    /// At which task.
    pub task: ChallengeTaskId,
}

impl Command for FinishQuiz {
    type Output = QuizRun;
    type Error = QuizError;
    const NAME: &'static str = "finish_quiz";

    fn subject(&self, run: &QuizRun) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<QuizRun, QuizError> {
        let (_, runs) = quiz_of(tx, ctx, &self.submission, &self.task).await?;
        let open = runs.into_iter().find(|run| run.finished_at.is_none()).ok_or(QuizError::NotOpen)?;
        let run = open.ended(ctx.now);
        rows::update(tx, ctx, &run).await?;
        Ok(run)
    }
}

/// Ends what is still open when work is handed in, and yields every attempt.
pub(crate) async fn close_all(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
) -> store::Result<Vec<QuizRun>> {
    let mut runs = rows::runs(tx, ctx, &submission.id).await?;
    for run in runs.iter_mut().filter(|run| run.finished_at.is_none()) {
        *run = run.clone().ended(ctx.now);
        rows::update(tx, ctx, run).await?;
    }
    Ok(runs)
}

/// A revision, or a fellow's copy of what a group hands in, begins with the best attempts of what it comes from.
pub(crate) async fn carry_over(
    tx: &mut Tx,
    ctx: &Ctx,
    from: &SubmissionId,
    to: &SubmissionId,
    content: &microcredential::Content,
) -> store::Result<()> {
    let runs = rows::runs(tx, ctx, from).await?;
    for task in &content.tasks {
        let Some(best) = task.asked().and_then(|quiz| counting(&runs, &task.id, quiz)) else { continue };
        let id = QuizRunId::fresh(ctx.now, ctx.entropy.as_ref());
        rows::insert(tx, ctx, &QuizRun { id, submission: to.clone(), attempt: 0, ..best.clone() }).await?;
    }
    Ok(())
}
