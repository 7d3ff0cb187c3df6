//! What learners do to work together.

use super::{DAYS, Member, WorkGroup, rows};
use crate::enrolment::{self, EnrolmentState};
use crate::quiz;
use crate::submission::{self, Begun, Origin, Submission, SubmissionError, SubmissionState};
use crate::{microcredential, submission as work};
use kernel::{
    Action, Ctx, EnrolmentId, Fault, PersonId, Problem, Resource, ResourceKind, SubmissionId, WorkGroupId,
};
use std::collections::BTreeSet;
use store::{Command, Refusable, Subject, Tx};

/// Why a group could not be formed, joined or left.
#[derive(Debug, thiserror::Error)]
pub enum GroupError {
    /// The challenge is done by everybody for themselves.
    #[error("no groups here")]
    NotAllowed,
    /// There are as many as there may be.
    #[error("full")]
    Full,
    /// They are in a group, or have handed in, be it to revise it.
    #[error("already at work")]
    AlreadyAtWork,
    /// They have no seat in that edition.
    #[error("no seat in this edition")]
    NoSeat,
    /// It was handed in, or the time to join is over.
    #[error("closed")]
    Closed,
    /// The work was handed in, or is somebody else's.
    #[error(transparent)]
    Work(#[from] SubmissionError),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(GroupError);

impl From<GroupError> for Fault {
    fn from(error: GroupError) -> Fault {
        Fault::Refused(match error {
            GroupError::Refusable(inner) => return inner.into(),
            GroupError::Work(inner) => return inner.into(),
            GroupError::NotAllowed => Problem::new("learning-group-not-allowed"),
            GroupError::Full => Problem::new("learning-group-full"),
            GroupError::AlreadyAtWork => Problem::new("learning-group-already-at-work"),
            GroupError::NoSeat => Problem::new("learning-group-no-seat"),
            GroupError::Closed => Problem::new("learning-group-closed"),
        })
    }
}

fn subject(group: &WorkGroup) -> Subject {
    Subject::new(ResourceKind::Submission, group.submission.as_str())
}

/// How many may do the work of a draft together.
async fn most(tx: &mut Tx, ctx: &Ctx, draft: &Submission) -> Result<usize, GroupError> {
    let version = microcredential::rows::version(tx, ctx, &draft.version).await?;
    let most = version.ok_or(Refusable::NotFound)?.content.basics.group_most;
    most.and_then(|most| usize::try_from(most).ok()).ok_or(GroupError::NotAllowed)
}

/// A group and its draft, for somebody who acts for themselves.
async fn load(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &WorkGroupId,
    who: &PersonId,
) -> Result<(WorkGroup, Submission), Refusable> {
    let group = rows::group(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let draft = work::rows::submission(tx, ctx, &group.submission).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(Action::Change, &Resource::of_both(ResourceKind::Submission, who, &draft.organisation))?;
    Ok((group, draft))
}

/// Refuses what was handed in.
fn still_forming(draft: &Submission) -> Result<(), GroupError> {
    if draft.state == SubmissionState::Draft { Ok(()) } else { Err(GroupError::Closed) }
}

/// A learner opens their draft to others of the same edition.
#[derive(Debug, Clone)]
pub struct FormGroup {
    /// The id it will carry.
    pub id: WorkGroupId,
    /// Which draft.
    pub submission: SubmissionId,
}

impl Command for FormGroup {
    type Output = WorkGroup;
    type Error = GroupError;
    const NAME: &'static str = "form_group";

    fn subject(&self, group: &WorkGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<WorkGroup, GroupError> {
        let draft = submission::draft(tx, ctx, &self.submission).await?;
        let Origin::Seat { enrolment, edition } = &draft.origin else { return Err(GroupError::NotAllowed) };
        most(tx, ctx, &draft).await?;
        if draft.attempt > 1 {
            return Err(GroupError::AlreadyAtWork);
        }
        if let Some(group) = rows::of_seat(tx, ctx, enrolment).await? {
            return if group.submission == draft.id { Ok(group) } else { Err(GroupError::AlreadyAtWork) };
        }
        let mut group = WorkGroup {
            id: self.id.clone(),
            edition: edition.clone(),
            submission: draft.id.clone(),
            leader: draft.learner.clone(),
            invited_until: ctx.now.plus_days(DAYS),
            members: Vec::new(),
        };
        rows::insert(tx, ctx, &group).await?;
        rows::insert_member(tx, ctx, &group.id, &draft.learner, enrolment).await?;
        let (learner, enrolment) = (draft.learner, enrolment.clone());
        group.members.push(Member { learner, enrolment, contribution: String::new() });
        Ok(group)
    }
}

/// A learner accepts to work with a group of their edition.
#[derive(Debug, Clone)]
pub struct JoinGroup {
    /// Which.
    pub group: WorkGroupId,
    /// Who.
    pub learner: PersonId,
}

impl Command for JoinGroup {
    type Output = WorkGroup;
    type Error = GroupError;
    const NAME: &'static str = "join_group";

    fn subject(&self, group: &WorkGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<WorkGroup, GroupError> {
        let (group, draft) = load(tx, ctx, &self.group, &self.learner).await?;
        still_forming(&draft)?;
        if group.member(&self.learner).is_some() {
            return Ok(group);
        }
        if group.invited_until <= ctx.now {
            return Err(GroupError::Closed);
        }
        let seat = seat_in(tx, ctx, &group, &self.learner).await?;
        let begun = work::rows::latest(tx, ctx, seat.as_str()).await?;
        let has_handed_in =
            begun.is_some_and(|work| work.state != SubmissionState::Draft || work.attempt > 1);
        if has_handed_in || rows::of_seat(tx, ctx, &seat).await?.is_some() {
            return Err(GroupError::AlreadyAtWork);
        }
        if group.members.len() >= most(tx, ctx, &draft).await? {
            return Err(GroupError::Full);
        }
        rows::insert_member(tx, ctx, &group.id, &self.learner, &seat).await?;
        Ok(group)
    }
}

/// The seat of somebody in the edition of a group.
async fn seat_in(
    tx: &mut Tx,
    ctx: &Ctx,
    group: &WorkGroup,
    who: &PersonId,
) -> Result<EnrolmentId, GroupError> {
    let seats = enrolment::rows::of_learner(tx, ctx, who).await?;
    let has_it =
        |state: EnrolmentState| matches!(state, EnrolmentState::Confirmed | EnrolmentState::Attended);
    let seat = seats.into_iter().find(|seat| seat.edition == group.edition && has_it(seat.state));
    seat.map(|seat| seat.id).ok_or(GroupError::NoSeat)
}

/// Somebody leaves a group, or whoever began takes them out; when whoever began leaves, it is dissolved.
#[derive(Debug, Clone)]
pub struct LeaveGroup {
    /// Which.
    pub group: WorkGroupId,
    /// Who acts.
    pub by: PersonId,
    /// Who leaves.
    pub member: PersonId,
}

impl Command for LeaveGroup {
    type Output = WorkGroup;
    type Error = GroupError;
    const NAME: &'static str = "leave_group";

    fn subject(&self, group: &WorkGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<WorkGroup, GroupError> {
        let (group, draft) = load(tx, ctx, &self.group, &self.by).await?;
        let may = self.by == self.member || self.by == group.leader;
        if !may || group.member(&self.by).is_none() || group.member(&self.member).is_none() {
            return Err(Refusable::NotFound.into());
        }
        still_forming(&draft)?;
        if self.member == group.leader {
            rows::delete(tx, ctx, &group.id).await?;
        } else {
            rows::delete_member(tx, ctx, &group.id, &self.member).await?;
        }
        Ok(group)
    }
}

/// Somebody of a group says what they did.
#[derive(Debug, Clone)]
pub struct SayContribution {
    /// Of which group.
    pub group: WorkGroupId,
    /// Who.
    pub learner: PersonId,
    /// What they did.
    pub contribution: String,
}

impl Command for SayContribution {
    type Output = WorkGroup;
    type Error = GroupError;
    const NAME: &'static str = "say_contribution";

    fn subject(&self, group: &WorkGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<WorkGroup, GroupError> {
        let (group, draft) = load(tx, ctx, &self.group, &self.learner).await?;
        group.member(&self.learner).ok_or(Refusable::NotFound)?;
        still_forming(&draft)?;
        rows::set_contribution(tx, ctx, &group.id, &self.learner, &self.contribution).await?;
        Ok(group)
    }
}

/// The group for which a draft is handed in; none when somebody works alone.
///
/// # Errors
/// When somebody else hands it in, somebody was not there, or has not said what they did.
pub(crate) async fn before_hand_in(
    tx: &mut Tx,
    ctx: &Ctx,
    draft: &Submission,
) -> Result<Option<WorkGroupId>, SubmissionError> {
    let Origin::Seat { enrolment, .. } = &draft.origin else { return Ok(None) };
    let Some(group) = rows::of_seat(tx, ctx, enrolment).await? else { return Ok(None) };
    if draft.attempt > 1 || group.members.len() < 2 {
        return Ok(None);
    }
    if group.submission != draft.id {
        return Err(SubmissionError::FellowHandsIn);
    }
    let mut silent = Vec::new();
    for member in &group.members {
        let origin = Origin::Seat { enrolment: member.enrolment.clone(), edition: group.edition.clone() };
        let attended = submission::attended(tx, ctx, &origin).await;
        let known = crate::rows::person(tx, ctx, &member.learner).await?;
        let name = known.map(|known| known.name).unwrap_or_default();
        match attended {
            Err(SubmissionError::NotAttended | SubmissionError::NoSeat) => {
                return Err(SubmissionError::FellowNotAttended(name));
            }
            other => other?,
        }
        if member.contribution.is_empty() {
            silent.push(name);
        }
    }
    if silent.is_empty() {
        Ok(Some(group.id))
    } else {
        Err(SubmissionError::NoContribution(silent.join(", ")))
    }
}

/// Whose work a submission is: its learner's, and that of everybody who did it with them.
pub(crate) async fn makers(
    tx: &mut Tx,
    ctx: &Ctx,
    submission: &Submission,
) -> store::Result<BTreeSet<PersonId>> {
    let mut makers = BTreeSet::from([submission.learner.clone()]);
    if let Origin::Seat { enrolment, .. } = &submission.origin
        && let Some(group) = rows::of_seat(tx, ctx, enrolment).await?
    {
        makers.extend(group.members.into_iter().map(|member| member.learner));
    }
    Ok(makers)
}

/// Everybody else of the group hands in the same, each as a submission of their own.
pub(crate) async fn after_hand_in(
    tx: &mut Tx,
    ctx: &Ctx,
    handed_in: &Submission,
) -> Result<(), SubmissionError> {
    let Some(id) = &handed_in.group else { return Ok(()) };
    let Some(group) = rows::group(tx, ctx, id).await? else { return Ok(()) };
    for member in group.members.iter().filter(|member| member.learner != group.leader) {
        hand_in_for(tx, ctx, handed_in, &group, member).await?;
    }
    Ok(())
}

/// The submission that a fellow has, with nothing attached, or a new one.
async fn emptied(
    tx: &mut Tx,
    ctx: &Ctx,
    shared: &Submission,
    group: &WorkGroup,
    member: &Member,
) -> Result<Submission, SubmissionError> {
    if let Some(own) = work::rows::latest(tx, ctx, member.enrolment.as_str()).await? {
        for item in work::rows::evidence(tx, ctx, &own.id).await? {
            submission::drop_item(tx, ctx, &item).await?;
        }
        quiz::rows::delete_runs(tx, ctx, &own.id).await?;
        return Ok(own);
    }
    let begun = Begun {
        id: SubmissionId::fresh(ctx.now, ctx.entropy.as_ref()),
        origin: Origin::Seat { enrolment: member.enrolment.clone(), edition: group.edition.clone() },
        organisation: shared.organisation.clone(),
        learner: member.learner.clone(),
        version: shared.version.clone(),
    };
    submission::begin(tx, ctx, begun, None).await
}

async fn hand_in_for(
    tx: &mut Tx,
    ctx: &Ctx,
    shared: &Submission,
    group: &WorkGroup,
    member: &Member,
) -> Result<(), SubmissionError> {
    let mut own = emptied(tx, ctx, shared, group, member).await?;
    own.answers.clone_from(&shared.answers);
    own.version.clone_from(&shared.version);
    own.group = Some(group.id.clone());
    submission::copy_evidence(tx, ctx, &shared.id, &own.id).await?;
    let version = microcredential::rows::version(tx, ctx, &shared.version).await?;
    let content = version.ok_or(Refusable::NotFound)?.content;
    quiz::carry_over(tx, ctx, &shared.id, &own.id, &content).await?;
    let evidence = work::rows::evidence(tx, ctx, &own.id).await?;
    let quizzes = quiz::close_all(tx, ctx, &own).await?;
    submission::hand_over(tx, ctx, &mut own, &evidence, &quizzes).await
}

/// Somebody who is erased leaves a group; the one who began takes it along.
pub(crate) async fn forget(tx: &mut Tx, ctx: &Ctx, id: &WorkGroupId, who: &PersonId) -> store::Result<()> {
    match rows::group(tx, ctx, id).await? {
        Some(group) if group.leader == *who => rows::delete(tx, ctx, id).await,
        _ => rows::delete_member(tx, ctx, id, who).await,
    }
}
