//! What participants do in a room.

use super::access::standing;
use super::rows;
use crate::jobs;
use kernel::{Action, Ctx, EditionId, Fault, PersonId, Problem, Resource, ResourceKind, RoomMessageId};
use store::{Command, Refusable, Subject, Tx};

/// Why something in a room was refused.
#[derive(Debug, thiserror::Error)]
pub enum RoomError {
    /// The room has closed.
    #[error("the room is closed")]
    Closed,
    /// They, or the other, have not agreed to meet.
    #[error("not in the room")]
    NotIn,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(RoomError);

impl From<RoomError> for Fault {
    fn from(error: RoomError) -> Fault {
        match error {
            RoomError::Refusable(inner) => inner.into(),
            RoomError::Closed => Fault::Refused(Problem::new("learning-meeting-closed")),
            RoomError::NotIn => Fault::Refused(Problem::new("learning-meeting-not-in")),
        }
    }
}

pub(super) fn subject(edition: &EditionId) -> Subject {
    Subject::new(ResourceKind::Room, edition.as_str())
}

/// Somebody with a seat agrees to meet, or says something else of themselves.
#[derive(Debug, Clone)]
pub struct JoinRoom {
    /// The room of which edition.
    pub edition: EditionId,
    /// What they say of themselves; may be empty.
    pub introduction: String,
}

impl Command for JoinRoom {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "join_room";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let standing = standing(tx, ctx, &self.edition).await?.while_open(ctx)?;
        let own = Resource::of_person(ResourceKind::Room, &standing.person);
        ctx.authorise(Action::Create, &own)?;
        if !rows::has_members(tx, ctx, &self.edition).await? {
            store::jobs::enqueue(tx, ctx, jobs::CLOSE_ROOM, &self.edition, standing.closes_at).await?;
        }
        Ok(rows::put_member(tx, ctx, &self.edition, &standing.person, &self.introduction).await?)
    }
}

/// Somebody no longer wants to meet: what they wrote goes with them.
#[derive(Debug, Clone)]
pub struct LeaveRoom {
    /// The room of which edition.
    pub edition: EditionId,
}

impl Command for LeaveRoom {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "leave_room";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Room, &person))?;
        Ok(rows::take_out(tx, ctx, &self.edition, &person).await?)
    }
}

/// Somebody in the room, or whoever teaches, writes.
#[derive(Debug, Clone)]
pub struct WriteMessage {
    /// The id the message will carry.
    pub id: RoomMessageId,
    /// In the room of which edition.
    pub edition: EditionId,
    /// What.
    pub body: String,
}

impl Command for WriteMessage {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "write_message";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let standing = standing(tx, ctx, &self.edition).await?.while_open(ctx)?;
        if standing.part == super::access::Part::Seated {
            return Err(RoomError::NotIn);
        }
        Ok(rows::write(tx, ctx, &self.edition, &self.id, (&standing.person, &self.body)).await?)
    }
}

/// Somebody in the room finds a message that should not stand there.
#[derive(Debug, Clone)]
pub struct ReportMessage {
    /// In the room of which edition.
    pub edition: EditionId,
    /// Which.
    pub message: RoomMessageId,
    /// Why.
    pub why: String,
}

impl Command for ReportMessage {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "report_message";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let standing = standing(tx, ctx, &self.edition).await?.member_only()?;
        if !rows::has_message(tx, ctx, &self.edition, &self.message).await? {
            return Err(Refusable::NotFound.into());
        }
        rows::report(tx, ctx, &self.message, (&standing.person, &self.why)).await?;
        Ok(super::guiding::tell_of_report(tx, ctx, &standing.edition).await?)
    }
}

/// Somebody in the room gives another a contact; it is shown when the other gives theirs.
#[derive(Debug, Clone)]
pub struct GiveContact {
    /// In the room of which edition.
    pub edition: EditionId,
    /// To whom.
    pub to: PersonId,
    /// What: an address, a number.
    pub contact: String,
}

impl Command for GiveContact {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "give_contact";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let standing = standing(tx, ctx, &self.edition).await?.while_open(ctx)?.member_only()?;
        if self.to == standing.person || !rows::is_member(tx, ctx, &self.edition, &self.to).await? {
            return Err(RoomError::NotIn);
        }
        Ok(rows::give(tx, ctx, &self.edition, (&standing.person, &self.to), &self.contact).await?)
    }
}

/// Somebody takes a contact back that they gave.
#[derive(Debug, Clone)]
pub struct TakeContactBack {
    /// In the room of which edition.
    pub edition: EditionId,
    /// From whom.
    pub to: PersonId,
}

impl Command for TakeContactBack {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "take_contact_back";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Room, &person))?;
        Ok(rows::take_back(tx, ctx, &self.edition, (&person, &self.to)).await?)
    }
}

/// The room's time is over: what people wrote in it goes. Where the end has moved, later.
#[derive(Debug, Clone)]
pub struct CloseRoom {
    /// The room of which edition.
    pub edition: EditionId,
}

impl Command for CloseRoom {
    type Output = ();
    type Error = RoomError;
    const NAME: &'static str = "close_room";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RoomError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Room))?;
        let Some(edition) = crate::edition::rows::edition(tx, ctx, &self.edition).await? else {
            return Ok(());
        };
        let terms = crate::booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
        let closes_at = terms.room_closes(&edition.plan);
        if ctx.now < closes_at {
            return Ok(store::jobs::enqueue(tx, ctx, jobs::CLOSE_ROOM, &self.edition, closes_at).await?);
        }
        Ok(rows::empty(tx, ctx, &self.edition).await?)
    }
}

/// Somebody is erased: they leave every room.
pub(crate) async fn forget_person(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<()> {
    for edition in rows::rooms_of(tx, ctx, person).await? {
        rows::take_out(tx, ctx, &edition, person).await?;
    }
    Ok(())
}
