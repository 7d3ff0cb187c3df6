//! What whoever holds a mailed link does with it.
//!
//! Nobody is signed in: the token is what gives the right, so the commands run as the system and are given its digest.

use super::model::{Asked, Reply, Standing};
use super::rows;
use kernel::{Action, Ctx, EnrolmentId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// Why a link could not be used.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// It was answered before.
    #[error("answered before")]
    Answered,
    /// Its time is over.
    #[error("expired")]
    Expired,
    /// The policy, storage, or no such link.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(AnswerError);

impl From<AnswerError> for kernel::Fault {
    fn from(error: AnswerError) -> kernel::Fault {
        match error {
            AnswerError::Refusable(inner) => inner.into(),
            AnswerError::Answered => kernel::Fault::Refused(kernel::Problem::new("learning-link-answered")),
            AnswerError::Expired => kernel::Fault::Refused(kernel::Problem::new("learning-link-expired")),
        }
    }
}

/// Whoever was asked answers.
#[derive(Debug, Clone)]
pub struct AnswerCheck {
    /// Digest of the link's token.
    pub token_key: String,
    /// What they say.
    pub reply: Reply,
}

impl Command for AnswerCheck {
    type Output = EnrolmentId;
    type Error = AnswerError;
    const NAME: &'static str = "answer_impact_check";

    fn subject(&self, enrolment: &EnrolmentId) -> Subject {
        Subject::new(ResourceKind::Enrolment, enrolment.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<EnrolmentId, AnswerError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Enrolment))?;
        let check = rows::check(tx, ctx, &self.token_key).await?.ok_or(Refusable::NotFound)?;
        match check.standing(ctx.now) {
            Standing::Open => {}
            Standing::Answered => return Err(AnswerError::Answered),
            Standing::Expired => return Err(AnswerError::Expired),
        }
        let mut reply = self.reply.clone();
        match check.asked {
            Asked::Learner => reply.productive_at = None,
            Asked::Mentor | Asked::Employer => reply.changed = None,
        }
        rows::answer(tx, ctx, &check, &reply).await?;
        Ok(check.enrolment)
    }
}

/// Whoever was asked wants no more questions, of whatever training. The link may be old: this one word is always taken.
#[derive(Debug, Clone)]
pub struct StopChecks {
    /// Digest of the link's token.
    pub token_key: String,
}

impl Command for StopChecks {
    type Output = EnrolmentId;
    type Error = AnswerError;
    const NAME: &'static str = "stop_impact_checks";

    fn subject(&self, enrolment: &EnrolmentId) -> Subject {
        Subject::new(ResourceKind::Enrolment, enrolment.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<EnrolmentId, AnswerError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Enrolment))?;
        let check = rows::check(tx, ctx, &self.token_key).await?.ok_or(Refusable::NotFound)?;
        rows::stop(tx, ctx, &check.recipient).await?;
        Ok(check.enrolment)
    }
}
