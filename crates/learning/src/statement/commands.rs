//! Asking for a statement, and giving it.

use super::{DAYS, StatementAnswer, StatementRequest, rows};
use crate::jobs;
use crate::submission::{
    self, EvidenceItem, EvidenceKind, MOST_EVIDENCE, Signed, Submission, SubmissionError, SubmissionState,
    Witness,
};
use kernel::{
    Action, Ctx, EvidenceItemId, Fault, Problem, Resource, ResourceKind, StatementRequestId, SubmissionId,
};
use store::mail::{Mail, Recipient, queue};
use store::{Command, Refusable, Subject, Tx};

/// How many questions of one submission may be open or be sent within a day: whoever takes one back and asks again mails again.
pub const MOST_QUESTIONS_OPEN: usize = 5;

/// Why a statement could not be asked for or given.
#[derive(Debug, thiserror::Error)]
pub enum StatementError {
    /// As many are open, or were sent within a day, as may be.
    #[error("too many questions are open")]
    TooMany,
    /// It is one of their own addresses: nobody states anything of themselves.
    #[error("an address of their own")]
    OwnAddress,
    /// It was answered, declined or withdrawn, its time is over, or the work was handed in.
    #[error("no longer open")]
    Over,
    /// The work was handed in, or is somebody else's.
    #[error(transparent)]
    Work(#[from] SubmissionError),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(StatementError);

impl From<StatementError> for Fault {
    fn from(error: StatementError) -> Fault {
        Fault::Refused(match error {
            StatementError::Refusable(inner) => return inner.into(),
            StatementError::Work(inner) => return inner.into(),
            StatementError::TooMany => {
                Problem::new("learning-statement-too-many").with("most", MOST_QUESTIONS_OPEN.to_string())
            }
            StatementError::OwnAddress => Problem::new("learning-statement-own-address"),
            StatementError::Over => Problem::new("learning-statement-over"),
        })
    }
}

fn subject(submission: &Submission) -> Subject {
    Subject::new(ResourceKind::Submission, submission.id.as_str()).within(&submission.organisation)
}

/// A learner asks somebody for a statement; they are mailed a link.
#[derive(Debug, Clone)]
pub struct AskForStatement {
    /// The id it will carry.
    pub id: StatementRequestId,
    /// For which work.
    pub submission: SubmissionId,
    /// An observation or an employer's statement.
    pub kind: EvidenceKind,
    /// Who is asked.
    pub name: String,
    /// As what.
    pub position: String,
    /// At which address.
    pub email: String,
    /// What they are asked to tell of.
    pub note: String,
    /// The path that the mail leads to, which nobody else can make.
    pub path: String,
}

impl Command for AskForStatement {
    type Output = Submission;
    type Error = StatementError;
    const NAME: &'static str = "ask_for_statement";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, StatementError> {
        let draft = submission::draft(tx, ctx, &self.submission).await?;
        let asked = rows::of_submission(tx, ctx, &draft.id).await?;
        let a_day_ago = ctx.now.plus_days(-1);
        let counts = |held: &&StatementRequest| held.is_open(ctx.now) || held.asked_at > a_day_ago;
        if asked.iter().filter(counts).count() >= MOST_QUESTIONS_OPEN {
            return Err(StatementError::TooMany);
        }
        if rows::is_address_of(tx, ctx, &draft.learner, &self.email).await? {
            return Err(StatementError::OwnAddress);
        }
        // What is asked for has room when it comes: whoever answers could do nothing about it.
        let evidence = submission::rows::evidence(tx, ctx, &draft.id).await?.len();
        if evidence + asked.iter().filter(|held| held.is_open(ctx.now)).count() >= MOST_EVIDENCE {
            return Err(SubmissionError::TooMuch.into());
        }
        let request = StatementRequest {
            id: self.id.clone(),
            submission: draft.id.clone(),
            learner: draft.learner.clone(),
            kind: self.kind,
            name: self.name.clone(),
            position: self.position.clone(),
            email: self.email.clone(),
            note: self.note.clone(),
            asked_at: ctx.now,
            expires_at: ctx.now.plus_days(DAYS),
            answer: None,
        };
        rows::insert(tx, ctx, &request).await?;
        let learner = crate::rows::person(tx, ctx, &draft.learner).await?;
        let mail = Mail {
            to: Recipient::Address(self.email.clone()),
            lang: ctx.lang,
            template: "learning-statement-mail",
            arguments: vec![
                ("name", self.name.clone()),
                ("learner", learner.map(|known| known.name).unwrap_or_default()),
                ("note", self.note.clone()),
                ("path", self.path.clone()),
                ("days", DAYS.to_string()),
            ],
            calendar: None,
        };
        queue(tx, ctx, &mail).await?;
        store::jobs::enqueue(tx, ctx, jobs::EXPIRE_STATEMENT, &request.id, request.expires_at).await?;
        Ok(draft)
    }
}

/// A learner takes a question back.
#[derive(Debug, Clone)]
pub struct WithdrawQuestion {
    /// Of which work.
    pub submission: SubmissionId,
    /// Which question.
    pub request: StatementRequestId,
}

impl Command for WithdrawQuestion {
    type Output = Submission;
    type Error = StatementError;
    const NAME: &'static str = "withdraw_question";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, StatementError> {
        let draft = submission::draft(tx, ctx, &self.submission).await?;
        let request = rows::request(tx, ctx, &self.request).await?;
        let request = request.filter(|held| held.submission == draft.id).ok_or(Refusable::NotFound)?;
        rows::answer(tx, ctx, &request.id, StatementAnswer::Withdrawn).await?;
        Ok(draft)
    }
}

/// Whoever was asked says that they cannot say it, or why it is not theirs to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Declines;

/// Whoever was asked answers by their link. The server acts for them: the link has proved who they are.
#[derive(Debug, Clone)]
pub struct GiveStatement {
    /// Which question.
    pub request: StatementRequestId,
    /// The id of the piece of evidence.
    pub item: EvidenceItemId,
    /// Their name, their position and their words; or that they decline.
    pub says: Result<(String, String, String), Declines>,
}

impl Command for GiveStatement {
    type Output = SubmissionId;
    type Error = StatementError;
    const NAME: &'static str = "give_statement";

    fn subject(&self, submission: &SubmissionId) -> Subject {
        Subject::new(ResourceKind::Submission, submission.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SubmissionId, StatementError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Submission))?;
        let request = rows::request(tx, ctx, &self.request).await?.ok_or(Refusable::NotFound)?;
        let work = submission::rows::submission(tx, ctx, &request.submission).await?;
        let work = work.ok_or(Refusable::NotFound)?;
        if !request.is_open(ctx.now) || work.state != SubmissionState::Draft {
            return Err(StatementError::Over);
        }
        let Ok((name, position, words)) = self.says.clone() else {
            rows::answer(tx, ctx, &request.id, StatementAnswer::Declined).await?;
            return Ok(work.id);
        };
        let signed = Some(Signed { email: request.email.clone(), at: ctx.now });
        let witness = Witness { name, position, words, signed };
        let item = EvidenceItem {
            id: self.item.clone(),
            kind: request.kind,
            task: None,
            title: format!("{}, {}", witness.name, witness.position),
            blob: None,
            link: None,
            sha256: witness.digest(),
            witness: Some(witness),
            size: 0,
        };
        submission::rows::insert_item(tx, ctx, &work.id, &item).await?;
        rows::answer(tx, ctx, &request.id, StatementAnswer::Given).await?;
        Ok(work.id)
    }
}

/// The time of a question is over: who was asked, and what, is forgotten, as of every other that is over.
#[derive(Debug, Clone)]
pub struct ExpireQuestion {
    /// Which.
    pub request: StatementRequestId,
}

impl Command for ExpireQuestion {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "expire_question";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Submission, self.request.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Submission))?;
        Ok(rows::expire(tx, ctx).await?)
    }
}
