//! What assessors and validators do.

use super::model::{Judgement, Mark, Proposal, Unsound, Verdict};
use super::panel::{Purpose, SeatState};
use super::{achievement, appeal, mails, panel, rows};
use crate::badge;
use crate::microcredential::{self, Version};
use crate::submission::{self, Submission, SubmissionState};
use crate::words::NotAllowed;
use crate::{edition, group, recognition};
use kernel::{Action, Ctx, Event, Fault, PersonId, Problem, Resource, ResourceKind, SubmissionId};
use store::{Command, Refusable, Subject, Tx};

/// Why a judgement or a decision was refused.
#[derive(Debug, thiserror::Error)]
pub enum AssessmentError {
    /// Nobody judges their own work, nor what a fellow handed in with them.
    #[error("own work")]
    OwnWork,
    /// Whoever assessed does not validate.
    #[error("the assessor cannot validate")]
    AssessorValidates,
    /// Whoever trained does not validate.
    #[error("the trainer cannot validate")]
    TrainerValidates,
    /// Only a person judges.
    #[error("nobody to judge")]
    Nobody,
    /// They have finished, or others have: nothing can be added.
    #[error("already judged")]
    AlreadyJudged,
    /// The judgement does not hold.
    #[error(transparent)]
    Unsound(#[from] Unsound),
    /// Others judge it.
    #[error("not on the panel")]
    NotOnPanel,
    /// Their time to judge is over, and somebody else has the seat.
    #[error("too late to judge")]
    TooLate,
    /// The learner has appealed once.
    #[error("appealed already")]
    AppealedAlready,
    /// There is no decision against which one could appeal, or the rules know no appeal.
    #[error("no appeal")]
    NoAppeal,
    /// The time to appeal is over.
    #[error("too late to appeal")]
    AppealTooLate,
    /// The deadline of a revision lies in the past.
    #[error("the deadline is past")]
    DeadlinePast,
    /// Its state does not lead there.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(AssessmentError);

impl From<AssessmentError> for Fault {
    fn from(error: AssessmentError) -> Fault {
        Fault::Refused(match error {
            AssessmentError::Refusable(inner) => return inner.into(),
            AssessmentError::OwnWork => Problem::new("learning-own-work"),
            AssessmentError::AssessorValidates => Problem::new("learning-assessor-validates"),
            AssessmentError::TrainerValidates => Problem::new("learning-trainer-validates"),
            AssessmentError::Nobody => return Fault::SignInFirst,
            AssessmentError::AlreadyJudged => Problem::new("learning-already-judged"),
            AssessmentError::Unsound(unsound) => problem_of(&unsound),
            AssessmentError::NotOnPanel => Problem::new("learning-not-on-panel"),
            AssessmentError::TooLate => Problem::new("learning-turn-over"),
            AssessmentError::AppealedAlready => Problem::new("learning-appealed-already"),
            AssessmentError::NoAppeal => Problem::new("learning-no-appeal"),
            AssessmentError::AppealTooLate => Problem::new("learning-appeal-too-late"),
            AssessmentError::DeadlinePast => Problem::new("learning-deadline-past"),
            AssessmentError::NotAllowed(_) => Problem::new("learning-submission-moved-on"),
        })
    }
}

fn problem_of(unsound: &Unsound) -> Problem {
    match unsound {
        Unsound::NotJudged(count) => Problem::new("learning-not-judged").with("count", count.to_string()),
        Unsound::BelowRequired(criteria) => {
            Problem::new("learning-below-required").with("criteria", criteria.join(", "))
        }
        Unsound::AllReached => Problem::new("learning-all-reached"),
        Unsound::NoFeedback => Problem::new("learning-no-feedback"),
        Unsound::NoVerdict => Problem::new("learning-no-verdict"),
    }
}

pub(super) fn subject(submission: &Submission) -> Subject {
    Subject::new(ResourceKind::Submission, submission.id.as_str()).within(&submission.organisation)
}

/// A submission, what it is judged by, and who judges.
pub(super) struct Case {
    pub(super) submission: Submission,
    pub(super) version: Version,
    pub(super) judge: PersonId,
}

/// Loads a submission for somebody who judges it as `kind`; nobody judges their own work, nor a fellow's.
pub(super) async fn case(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &SubmissionId,
    action: Action,
    kind: ResourceKind,
) -> Result<Case, AssessmentError> {
    let submission = submission::rows::submission(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(action, &Resource::of_organisation(kind, &submission.organisation))?;
    let judge = ctx.person().cloned().ok_or(AssessmentError::Nobody)?;
    if group::makers(tx, ctx, &submission).await?.contains(&judge) {
        return Err(AssessmentError::OwnWork);
    }
    let version =
        microcredential::rows::version(tx, ctx, &submission.version).await?.ok_or(Refusable::NotFound)?;
    Ok(Case { submission, version, judge })
}

/// An assessor saves or finishes a judgement of their own, blind to the others'.
#[derive(Debug, Clone)]
pub struct JudgeSubmission {
    /// Which submission.
    pub submission: SubmissionId,
    /// What they say.
    pub judgement: Judgement,
    /// Whether that is their last word.
    pub finish: bool,
}

impl Command for JudgeSubmission {
    type Output = Submission;
    type Error = AssessmentError;
    const NAME: &'static str = "judge_submission";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, AssessmentError> {
        let case = case(tx, ctx, &self.submission, Action::Create, ResourceKind::Mark).await?;
        let Case { mut submission, version, judge } = case;
        let seat = panel::seat_of(tx, ctx, &submission, &judge).await?;
        let in_time = match seat.purpose {
            Purpose::Panel => submission.state == SubmissionState::Submitted,
            Purpose::Remark => submission.state.is_decided(),
        };
        if !in_time {
            return Err(AssessmentError::AlreadyJudged);
        }
        let judgement = self.judgement.clone().within(&version.content);
        if self.finish {
            check(ctx, &judgement, &version)?;
        }
        let mark = Mark { assessor: judge, finished_at: self.finish.then_some(ctx.now), judgement };
        rows::put_mark(tx, ctx, &submission.id, submission.round, seat.purpose, &mark).await?;
        if self.finish {
            panel::close(tx, ctx, &submission, &seat, SeatState::Finished).await?;
        }
        if self.finish && seat.purpose == Purpose::Panel {
            conclude(tx, ctx, &mut submission, &version).await?;
        }
        Ok(submission)
    }
}

fn check(ctx: &Ctx, judgement: &Judgement, version: &Version) -> Result<(), AssessmentError> {
    match judgement.check(&version.content)? {
        Verdict::Revise { deadline, .. } if *deadline <= ctx.now => Err(AssessmentError::DeadlinePast),
        _ => Ok(()),
    }
}

/// When enough have judged: one proposal, or somebody has to settle it.
async fn conclude(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &mut Submission,
    version: &Version,
) -> Result<(), AssessmentError> {
    let marks = rows::marks(tx, ctx, &submission.id, submission.round, Purpose::Panel).await?;
    let finished: Vec<&Mark> = marks.iter().filter(|mark| mark.finished_at.is_some()).collect();
    if finished.len() < panel::size(tx, ctx, submission, version).await? {
        return Ok(());
    }
    let assessors: Vec<PersonId> = finished.iter().map(|mark| mark.assessor.clone()).collect();
    let judgements: Vec<&Judgement> = finished.iter().map(|mark| &mark.judgement).collect();
    // A joined judgement that no longer holds (a level below what is required) is settled by a person too.
    let joined = Judgement::joined(&judgements).filter(|joined| joined.check(&version.content).is_ok());
    if let Some(judgement) = joined {
        return propose(tx, ctx, submission, judgement, assessors).await;
    }
    submission.state = submission.state.move_to(SubmissionState::Moderation)?;
    rows::panel::set_free(tx, ctx, &submission.id, 1).await?;
    Ok(submission::rows::update(tx, ctx, submission).await?)
}

async fn propose(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &mut Submission,
    judgement: Judgement,
    assessors: Vec<PersonId>,
) -> Result<(), AssessmentError> {
    submission.state = submission.state.move_to(SubmissionState::Proposed)?;
    submission::rows::update(tx, ctx, submission).await?;
    let proposal = Proposal {
        submission: submission.id.clone(),
        round: submission.round,
        judgement,
        assessors,
        proposed_at: ctx.now,
        validator: None,
        note: String::new(),
    };
    Ok(rows::insert_proposal(tx, ctx, &proposal).await?)
}

/// Two assessors differ: an assessor settles it, having read both.
#[derive(Debug, Clone)]
pub struct ModerateSubmission {
    /// Which submission.
    pub submission: SubmissionId,
    /// What it comes to.
    pub judgement: Judgement,
}

impl Command for ModerateSubmission {
    type Output = Submission;
    type Error = AssessmentError;
    const NAME: &'static str = "moderate_submission";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, AssessmentError> {
        let case = case(tx, ctx, &self.submission, Action::Create, ResourceKind::Mark).await?;
        let Case { mut submission, version, judge } = case;
        if submission.state != SubmissionState::Moderation {
            return Err(AssessmentError::AlreadyJudged);
        }
        let judgement = self.judgement.clone().within(&version.content);
        check(ctx, &judgement, &version)?;
        if appeal::took_part(tx, ctx, &submission).await?.contains(&judge) {
            return Err(AssessmentError::NotOnPanel);
        }
        rows::panel::set_free(tx, ctx, &submission.id, 0).await?;
        let marks = rows::marks(tx, ctx, &submission.id, submission.round, Purpose::Panel).await?;
        let mut assessors: Vec<PersonId> = marks.into_iter().map(|mark| mark.assessor).collect();
        if !assessors.contains(&judge) {
            assessors.push(judge);
        }
        propose(tx, ctx, &mut submission, judgement, assessors).await?;
        Ok(submission)
    }
}

/// What a validator decides.
#[derive(Debug, Clone)]
pub enum ValidationDecision {
    /// The proposal counts.
    Confirm,
    /// The assessors look at it again.
    SendBack {
        /// At what.
        note: String,
    },
}

/// A validator, who neither assessed nor trained, lets a proposal count or sends it back.
#[derive(Debug, Clone)]
pub struct ValidateAssessment {
    /// Which submission.
    pub submission: SubmissionId,
    /// What they decide.
    pub decision: ValidationDecision,
}

impl Command for ValidateAssessment {
    type Output = Submission;
    type Error = AssessmentError;
    const NAME: &'static str = "validate_assessment";

    fn subject(&self, submission: &Submission) -> Subject {
        subject(submission)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Submission, AssessmentError> {
        let case = case(tx, ctx, &self.submission, Action::Decide, ResourceKind::Validation).await?;
        let Case { mut submission, version, judge } = case;
        let proposal = rows::proposal(tx, ctx, &submission.id).await?.ok_or(Refusable::NotFound)?;
        may_validate(tx, ctx, &submission, &proposal, &judge).await?;
        match &self.decision {
            ValidationDecision::SendBack { note } => {
                submission.state = submission.state.move_to(SubmissionState::Submitted)?;
                submission.round += 1;
                rows::decide(tx, ctx, &proposal, Some(&judge), "sent_back", note).await?;
                submission::rows::update(tx, ctx, &submission).await?;
                panel::again(tx, ctx, &submission, &version).await?;
            }
            ValidationDecision::Confirm => {
                rows::decide(tx, ctx, &proposal, Some(&judge), "confirmed", "").await?;
                confirm(tx, ctx, &mut submission, &version, &proposal).await?;
            }
        }
        Ok(submission)
    }
}

async fn may_validate(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
    proposal: &Proposal,
    judge: &PersonId,
) -> Result<(), AssessmentError> {
    if proposal.assessors.contains(judge) {
        return Err(AssessmentError::AssessorValidates);
    }
    if appeal::took_part(tx, ctx, submission).await?.contains(judge) {
        return Err(AssessmentError::NotOnPanel);
    }
    let Some(edition) = submission.origin.edition() else { return Ok(()) };
    let run = edition::rows::edition(tx, ctx, edition).await?;
    if run.is_some_and(|run| run.plan.trainer == *judge) {
        return Err(AssessmentError::TrainerValidates);
    }
    Ok(())
}

async fn confirm(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &mut Submission,
    version: &Version,
    proposal: &Proposal,
) -> Result<(), AssessmentError> {
    let verdict = proposal.judgement.check(&version.content)?;
    submission.state = submission.state.move_to(match verdict {
        Verdict::Pass => SubmissionState::Passed,
        Verdict::Revise { .. } => SubmissionState::ToRevise,
        Verdict::Fail { .. } => SubmissionState::Failed,
    })?;
    submission.decided_at = Some(ctx.now);
    submission::rows::update(tx, ctx, submission).await?;
    appeal::answer(tx, ctx, submission, verdict).await?;
    if submission.state.is_decided() {
        panel::sample(tx, ctx, submission, &proposal.assessors).await?;
    }
    let event = if *verdict == Verdict::Pass {
        let evidence = submission::rows::evidence(tx, ctx, &submission.id).await?;
        let mut achievement = achievement::of(version, &proposal.judgement, &evidence);
        if let Some(recognition) = submission.origin.recognition() {
            let said =
                recognition::rows::recognition(tx, ctx, recognition).await?.ok_or(Refusable::NotFound)?;
            achievement.participation_form = said.participation_words;
            achievement.assessment_type = said.assessment_words;
        }
        achievement.picture = badge::rows::picture(tx, ctx, &version.id).await?;
        Event::AssessmentValidated {
            submission: submission.id.clone(),
            learner: submission.learner.clone(),
            organisation: submission.organisation.clone(),
            decided_at: ctx.now,
            achievement: Box::new(achievement),
        }
    } else {
        mails::answered(tx, ctx, submission, version, verdict).await?;
        Event::AssessmentAnswered { submission: submission.id.clone(), learner: submission.learner.clone() }
    };
    Ok(store::publish(tx, ctx, &event).await?)
}

/// The award of a submission was sealed.
#[derive(Debug, Clone)]
pub struct NoteSealed {
    /// Which submission.
    pub submission: SubmissionId,
}

impl Command for NoteSealed {
    type Output = ();
    type Error = AssessmentError;
    const NAME: &'static str = "note_sealed";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Submission, self.submission.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), AssessmentError> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::Submission))?;
        let found = submission::rows::submission(tx, ctx, &self.submission).await?;
        let Some(mut submission) = found else { return Ok(()) };
        // Said twice, it is true once.
        if submission.state == SubmissionState::Passed {
            submission.state = submission.state.move_to(SubmissionState::Sealed)?;
            submission::rows::update(tx, ctx, &submission).await?;
        }
        Ok(())
    }
}
