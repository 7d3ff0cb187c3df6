//! Who is what in a room.

use super::commands::RoomError;
use super::rows;
use crate::booking_terms::{self, Terms};
use crate::edition::{self, Edition, EditionState};
use crate::enrolment::{self, EnrolmentState};
use kernel::{Action, Ctx, EditionId, PersonId, Resource, ResourceKind, Timestamp};
use store::{Refusable, Tx};

/// What somebody is in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// They have a seat, and have not agreed to meet.
    Seated,
    /// They have a seat and agreed to meet.
    Member,
    /// They teach, and moderate.
    Guide,
}

/// A room, and what the actor is in it.
#[derive(Debug, Clone)]
pub(super) struct Standing {
    pub(super) edition: Edition,
    pub(super) person: PersonId,
    pub(super) part: Part,
    pub(super) closes_at: Timestamp,
}

/// When the room of an edition closes, or closed; that of a cancelled one at once.
pub(super) fn closes_at(edition: &Edition, terms: &Terms, now: Timestamp) -> Timestamp {
    if edition.state == EditionState::Cancelled { now } else { terms.room_closes(&edition.plan) }
}

impl Standing {
    /// Whether anything can still be written.
    pub(super) fn is_open(&self, now: Timestamp) -> bool {
        self.edition.state != EditionState::Cancelled && now < self.closes_at
    }

    /// Refuses what can only be done while the room is open.
    pub(super) fn while_open(self, ctx: &Ctx) -> Result<Self, RoomError> {
        if self.is_open(ctx.now) { Ok(self) } else { Err(RoomError::Closed) }
    }

    /// Refuses whoever has not agreed to meet.
    pub(super) fn member_only(self) -> Result<Self, RoomError> {
        if self.part == Part::Member { Ok(self) } else { Err(RoomError::NotIn) }
    }
}

/// What the actor is in the room of an edition. To whoever is nothing there it does not exist.
pub(super) async fn standing(tx: &mut Tx, ctx: &Ctx, id: &EditionId) -> Result<Standing, RoomError> {
    let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
    ctx.authorise(Action::See, &Resource::of_person(ResourceKind::Room, &person))?;
    let edition = edition::rows::edition(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
    let closes_at = closes_at(&edition, &terms, ctx.now);
    let seat = enrolment::rows::live(tx, ctx, id, &person).await?;
    let is_seated =
        seat.is_some_and(|seat| matches!(seat.state, EnrolmentState::Confirmed | EnrolmentState::Attended));
    let part = match guide(ctx, &edition) {
        Ok(()) => Part::Guide,
        Err(_) if !is_seated => return Err(Refusable::NotFound.into()),
        Err(_) if rows::is_member(tx, ctx, id, &person).await? => Part::Member,
        Err(_) => Part::Seated,
    };
    Ok(Standing { edition, person, part, closes_at })
}

/// Refuses whoever does not teach for the provider.
fn guide(ctx: &Ctx, edition: &Edition) -> Result<(), kernel::Denied> {
    ctx.authorise(Action::Decide, &Resource::of_organisation(ResourceKind::Room, &edition.organisation))
}

/// The room of an edition, for whoever teaches.
pub(super) async fn guided(tx: &mut Tx, ctx: &Ctx, id: &EditionId) -> Result<Standing, RoomError> {
    let standing = standing(tx, ctx, id).await?;
    guide(ctx, &standing.edition)?;
    Ok(standing)
}
