//! Names for a company's seats: who is invited, and who accepts.

use super::commands::{GroupError, own, subject};
use super::model::{InvitationState, SeatGroup, SeatInvitation};
use super::{mails, rows};
use crate::edition::{self, Edition};
use crate::enrolment::{self, Enrolment, SeatError};
use kernel::{Action, Ctx, EnrolmentId, Resource, ResourceKind, SeatGroupId, SeatInvitationId};
use store::{Command, Refusable, Subject, Tx};

/// Somebody to be invited.
#[derive(Debug, Clone)]
pub struct Invited {
    /// The id the invitation will carry.
    pub id: SeatInvitationId,
    /// How they are called.
    pub name: String,
    /// Where the mail goes.
    pub email: String,
}

/// A company invites people to its seats: all of them, or none.
#[derive(Debug, Clone)]
pub struct InviteToGroup {
    /// To which seats.
    pub group: SeatGroupId,
    /// Whom.
    pub people: Vec<Invited>,
}

impl Command for InviteToGroup {
    type Output = SeatGroup;
    type Error = GroupError;
    const NAME: &'static str = "invite_to_group";

    fn subject(&self, group: &SeatGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SeatGroup, GroupError> {
        let group = own(tx, ctx, &self.group).await?;
        let edition = edition::rows::edition(tx, ctx, &group.edition).await?.ok_or(Refusable::NotFound)?;
        if group.names_until <= ctx.now || !edition.state.is_ahead() {
            return Err(GroupError::NamesClosed);
        }
        let waiting = rows::waiting(tx, ctx, &group.id).await?;
        let count = |many: usize| i64::try_from(many).unwrap_or(i64::MAX);
        let free = group.seats_open - count(waiting.len());
        if count(self.people.len()) > free {
            return Err(GroupError::TooMany(free));
        }
        let mut known: Vec<&str> = waiting.iter().map(|one| one.email.as_str()).collect();
        for person in &self.people {
            if known.contains(&person.email.as_str()) {
                return Err(GroupError::InvitedAlready(person.email.clone()));
            }
            known.push(&person.email);
            let invitation = SeatInvitation {
                id: person.id.clone(),
                group: group.id.clone(),
                name: person.name.clone(),
                email: person.email.clone(),
                state: InvitationState::Waiting,
            };
            rows::invite(tx, ctx, &invitation).await?;
            mails::invited(tx, ctx, &edition, &group, &invitation).await?;
        }
        Ok(group)
    }
}

/// A company takes an invitation back.
#[derive(Debug, Clone)]
pub struct WithdrawInvitation {
    /// Which.
    pub invitation: SeatInvitationId,
}

impl Command for WithdrawInvitation {
    type Output = SeatGroup;
    type Error = GroupError;
    const NAME: &'static str = "withdraw_invitation";

    fn subject(&self, group: &SeatGroup) -> Subject {
        subject(group)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<SeatGroup, GroupError> {
        let found = rows::invitation(tx, ctx, &self.invitation).await?.ok_or(Refusable::NotFound)?;
        let group = own(tx, ctx, &found.group).await?;
        if found.state == InvitationState::Waiting {
            rows::end(tx, ctx, &found.id, InvitationState::Withdrawn).await?;
        }
        Ok(group)
    }
}

/// Somebody who was invited takes the seat.
#[derive(Debug, Clone)]
pub struct AcceptInvitation {
    /// Which invitation.
    pub invitation: SeatInvitationId,
    /// The id their enrolment will carry.
    pub id: EnrolmentId,
    /// They know that they have something else at that time.
    pub despite_overlap: bool,
}

impl Command for AcceptInvitation {
    type Output = Enrolment;
    type Error = SeatError;
    const NAME: &'static str = "accept_invitation";

    fn subject(&self, seat: &Enrolment) -> Subject {
        Subject::new(ResourceKind::Enrolment, seat.id.as_str()).within(&seat.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, SeatError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Create, &Resource::of_person(ResourceKind::Enrolment, &person))?;
        let open = open(tx, ctx, &self.invitation).await?;
        let (invitation, mut group, edition) = open.ok_or(SeatError::LinkOver)?;
        group.seats_open -= 1;
        rows::set_seats(tx, ctx, &group).await?;
        rows::end(tx, ctx, &invitation.id, InvitationState::Accepted).await?;
        let taken =
            Enrolment { group: Some(group.id.clone()), ..Enrolment::booked(&self.id, &edition, &person) };
        enrolment::take_over(tx, ctx, &edition, &taken, self.despite_overlap).await?;
        Ok(taken)
    }
}

/// An invitation that can still be accepted, with its group and an edition that lies ahead.
pub(super) async fn open(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &SeatInvitationId,
) -> store::Result<Option<(SeatInvitation, SeatGroup, Edition)>> {
    let Some(invitation) = rows::invitation(tx, ctx, id).await? else { return Ok(None) };
    let Some(group) = rows::group(tx, ctx, &invitation.group).await? else { return Ok(None) };
    let Some(edition) = edition::rows::edition(tx, ctx, &group.edition).await? else { return Ok(None) };
    let is_open =
        invitation.state == InvitationState::Waiting && group.seats_open > 0 && ctx.now < group.names_until;
    let is_ahead = edition.state.is_ahead() && ctx.now < edition.plan.starts_at;
    Ok((is_open && is_ahead).then_some((invitation, group, edition)))
}
