//! Appeals: a learner who has not passed asks that other people judge.

use super::commands::{AssessmentError, subject};
use super::model::Verdict;
use super::{panel, rows};
use crate::quality::{self, Rules};
use crate::submission::{self, Submission, SubmissionState, resource_of};
use crate::words::words;
use kernel::{Action, AppealId, Ctx, SubmissionId, Timestamp};
use store::{Command, Refusable, Subject, Tx};

words! {
    /// What came of an appeal.
    AppealOutcome {
        /// The other people came to another decision.
        Upheld = "upheld",
        /// They came to the same.
        Rejected = "rejected",
    }
}

/// An appeal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Appeal {
    /// Its id.
    pub id: AppealId,
    /// The round in which other people judge.
    pub round: i64,
    /// Why.
    pub reasons: String,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// When it was decided.
    pub decided_at: Option<Timestamp>,
    /// What came of it.
    pub outcome: Option<AppealOutcome>,
}

/// Until when a decision can be appealed against; none when it cannot.
#[must_use]
pub(crate) fn deadline(submission: &Submission, rules: &Rules) -> Option<Timestamp> {
    let decided_at = submission.decided_at.filter(|_| submission.state == SubmissionState::Failed)?;
    (rules.appeal_days > 0).then(|| decided_at.plus_days(rules.appeal_days))
}

/// Who had a part in the decision that is appealed against, while other people decide anew.
pub(super) async fn took_part(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
) -> store::Result<Vec<kernel::PersonId>> {
    match rows::appeal::appeal(tx, ctx, &submission.id).await? {
        Some(appeal) if appeal.round <= submission.round => {
            rows::had_a_part(tx, ctx, &submission.id, appeal.round).await
        }
        _ => Ok(Vec::new()),
    }
}

/// Writes what came of an appeal when the other people's decision counts.
pub(super) async fn answer(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    verdict: &Verdict,
) -> store::Result<()> {
    let outcome = match verdict {
        Verdict::Pass | Verdict::Revise { .. } => AppealOutcome::Upheld,
        Verdict::Fail { .. } => AppealOutcome::Rejected,
    };
    rows::appeal::decide_appeal(tx, ctx, &submission.id, outcome).await
}

/// A learner appeals.
#[derive(Debug, Clone)]
pub struct FileAppeal {
    /// The id it will carry.
    pub id: AppealId,
    /// Against the decision on which submission.
    pub submission: SubmissionId,
    /// Why.
    pub reasons: String,
}

impl Command for FileAppeal {
    type Output = Submission;
    type Error = AssessmentError;
    const NAME: &'static str = "file_appeal";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, AssessmentError> {
        let found = submission::rows::submission(tx, ctx, &self.submission).await?;
        let mut submission = found.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &resource_of(&submission))?;
        if rows::appeal::appeal(tx, ctx, &submission.id).await?.is_some() {
            return Err(AssessmentError::AppealedAlready);
        }
        let rules = quality::rows::rules(tx, ctx, &submission.organisation).await?;
        match deadline(&submission, &rules) {
            None => return Err(AssessmentError::NoAppeal),
            Some(deadline) if deadline <= ctx.now => return Err(AssessmentError::AppealTooLate),
            Some(_) => {}
        }
        submission.state = submission.state.move_to(SubmissionState::Submitted)?;
        submission.round += 1;
        submission.decided_at = None;
        submission::rows::update(tx, ctx, &submission).await?;
        let appeal = Appeal {
            id: self.id.clone(),
            round: submission.round,
            reasons: self.reasons.clone(),
            filed_at: ctx.now,
            decided_at: None,
            outcome: None,
        };
        rows::appeal::insert_appeal(tx, ctx, &submission.id, &submission.learner, &appeal).await?;
        let version = crate::microcredential::rows::version(tx, ctx, &submission.version).await?;
        panel::assemble(tx, ctx, &submission, &version.ok_or(Refusable::NotFound)?).await?;
        Ok(submission)
    }
}
