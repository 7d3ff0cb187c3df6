//! Before anybody judges: whether a submission can be assessed at all, and who steps down from its panel.

use super::commands::{AssessmentError, Case, case, subject};
use super::model::{Judgement, Proposal, Verdict};
use super::panel::{Purpose, SeatState};
use super::{mails, panel, rows};
use crate::microcredential::Version;
use crate::submission::{self, Submission, SubmissionState};
use kernel::{Action, Ctx, Event, PersonId, ResourceKind, SubmissionId, Timestamp};
use store::{Command, Subject, Tx};

/// An assessor steps down from a panel: because of a conflict of interest, or because they cannot. Somebody else gets
/// the seat.
#[derive(Debug, Clone)]
pub struct StepDown {
    /// From the panel of which submission.
    pub submission: SubmissionId,
}

impl Command for StepDown {
    type Output = Submission;
    type Error = AssessmentError;
    const NAME: &'static str = "step_down_from_panel";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, AssessmentError> {
        let case = case(tx, ctx, &self.submission, Action::Create, ResourceKind::Mark).await?;
        let Case { submission, version, judge } = case;
        let seat = panel::seat_of(tx, ctx, &submission, &judge).await?;
        panel::close(tx, ctx, &submission, &seat, SeatState::Left).await?;
        if seat.purpose == Purpose::Panel {
            panel::assemble(tx, ctx, &submission, &version).await?;
        }
        Ok(submission)
    }
}

/// Whether what was handed in can be assessed.
#[derive(Debug, Clone)]
pub enum Admission {
    /// It goes to the panel.
    Admit,
    /// It goes back to the learner.
    Return {
        /// What is missing.
        feedback: String,
        /// Until when it can be handed in again.
        deadline: Timestamp,
    },
}

/// An assessor says whether what was handed in can be assessed at all.
#[derive(Debug, Clone)]
pub struct AdmitSubmission {
    /// Which.
    pub submission: SubmissionId,
    /// What they say.
    pub admission: Admission,
}

impl Command for AdmitSubmission {
    type Output = Submission;
    type Error = AssessmentError;
    const NAME: &'static str = "admit_submission";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, AssessmentError> {
        let case = case(tx, ctx, &self.submission, Action::Create, ResourceKind::Mark).await?;
        let Case { mut submission, version, judge } = case;
        match &self.admission {
            Admission::Admit => {
                submission.state = submission.state.move_to(SubmissionState::Submitted)?;
                submission::rows::update(tx, ctx, &submission).await?;
                panel::assemble(tx, ctx, &submission, &version).await?;
            }
            Admission::Return { deadline, .. } if *deadline <= ctx.now => {
                return Err(AssessmentError::DeadlinePast);
            }
            Admission::Return { feedback, deadline } => {
                let verdict = Verdict::Revise { feedback: feedback.clone(), deadline: *deadline };
                give_back(tx, ctx, &mut submission, &version, judge, verdict).await?;
            }
        }
        Ok(submission)
    }
}

/// What cannot be assessed goes back: the same as a revision, judged by nobody.
async fn give_back(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &mut Submission,
    version: &Version,
    judge: PersonId,
    verdict: Verdict,
) -> Result<(), AssessmentError> {
    submission.state = submission.state.move_to(SubmissionState::ToRevise)?;
    submission.decided_at = Some(ctx.now);
    submission::rows::update(tx, ctx, submission).await?;
    rows::panel::set_free(tx, ctx, &submission.id, 0).await?;
    mails::answered(tx, ctx, submission, version, &verdict).await?;
    let proposal = Proposal {
        submission: submission.id.clone(),
        round: submission.round,
        judgement: Judgement { marks: Vec::new(), verdict: Some(verdict) },
        assessors: vec![judge],
        proposed_at: ctx.now,
        validator: None,
        note: String::new(),
    };
    rows::insert_proposal(tx, ctx, &proposal).await?;
    rows::decide(tx, ctx, &proposal, None, "returned", "").await?;
    let event =
        Event::AssessmentAnswered { submission: submission.id.clone(), learner: submission.learner.clone() };
    Ok(store::publish(tx, ctx, &event).await?)
}
