//! What participants do in a room.

use super::access::{Part, Standing, closes_at, standing};
use super::model::MOST_MATERIALS;
use super::rows;
use crate::edition::{self, Edition};
use crate::{booking_terms, jobs};
use kernel::{
    Action, Ctx, EditionId, Fault, OrganisationId, PersonId, Problem, Resource, ResourceKind, RoomMessageId,
};
use store::{Command, Refusable, Subject, Tx};

/// Why something in a room was refused.
#[derive(Debug, thiserror::Error)]
pub enum RoomError {
    /// The room has closed.
    #[error("the room is closed")]
    Closed,
    /// They have not agreed to meet.
    #[error("not in the room")]
    NotIn,
    /// The other has not agreed to meet, or has left.
    #[error("the other is not in the room")]
    OtherNotIn,
    /// No more materials fit.
    #[error("{MOST_MATERIALS} materials at most")]
    TooManyMaterials,
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
            RoomError::OtherNotIn => Fault::Refused(Problem::new("learning-meeting-other-not-in")),
            RoomError::TooManyMaterials => Fault::Refused(
                Problem::new("learning-meeting-too-many-materials").with("most", MOST_MATERIALS.to_string()),
            ),
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
        // Whoever teaches is there already.
        if standing.part == Part::Guide {
            return Err(Refusable::NotFound.into());
        }
        close_when_used(tx, ctx, &standing).await?;
        Ok(rows::put_member(tx, ctx, &self.edition, &standing.person, &self.introduction).await?)
    }
}

/// The first who joins or writes sees to it that the room is emptied one day.
async fn close_when_used(tx: &mut Tx, ctx: &Ctx, standing: &Standing) -> store::Result<()> {
    if rows::is_used(tx, ctx, &standing.edition.id).await? {
        return Ok(());
    }
    store::jobs::enqueue(tx, ctx, jobs::CLOSE_ROOM, &standing.edition.id, standing.closes_at).await
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
        let person = own(ctx)?;
        Ok(rows::take_out(tx, ctx, &self.edition, &person).await?)
    }
}

/// The actor, who takes back what is theirs; they may do so whether or not the room is open.
fn own(ctx: &Ctx) -> Result<PersonId, RoomError> {
    let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
    ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Room, &person))?;
    Ok(person)
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
        if standing.part == Part::Seated {
            return Err(RoomError::NotIn);
        }
        close_when_used(tx, ctx, &standing).await?;
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
        if rows::report(tx, ctx, &self.message, (&standing.person, &self.why)).await? {
            super::guiding::tell_of_report(tx, ctx, &standing.edition).await?;
        }
        Ok(())
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
            return Err(RoomError::OtherNotIn);
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
        let person = own(ctx)?;
        Ok(rows::take_back(tx, ctx, &self.edition, (&person, &self.to)).await?)
    }
}

/// The room's time is over, or the edition was cancelled: what people wrote in it goes. Where the end has moved, later.
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
        let Some(edition) = edition::rows::edition(tx, ctx, &self.edition).await? else { return Ok(()) };
        let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
        let closes_at = closes_at(&edition, &terms, ctx.now);
        if ctx.now < closes_at {
            return Ok(store::jobs::enqueue(tx, ctx, jobs::CLOSE_ROOM, &self.edition, closes_at).await?);
        }
        Ok(rows::empty(tx, ctx, &self.edition).await?)
    }
}

/// An edition was moved or cancelled: its room closes at another moment.
pub(crate) async fn close_later(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    if !rows::is_used(tx, ctx, &edition.id).await? {
        return Ok(());
    }
    let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
    let closes_at = closes_at(edition, &terms, ctx.now).max(ctx.now);
    store::jobs::enqueue(tx, ctx, jobs::CLOSE_ROOM, &edition.id, closes_at).await
}

/// The terms of a provider have changed: its rooms may close at another moment.
pub(crate) async fn terms_changed(tx: &mut Tx, ctx: &Ctx, provider: &OrganisationId) -> store::Result<()> {
    for id in rows::used_of(tx, ctx, provider).await? {
        if let Some(edition) = edition::rows::edition(tx, ctx, &id).await? {
            close_later(tx, ctx, &edition).await?;
        }
    }
    Ok(())
}

/// Somebody lost their seat: they leave the room, with everything they wrote.
pub(crate) async fn leave(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    person: &PersonId,
) -> store::Result<()> {
    rows::take_out(tx, ctx, edition, person).await
}

/// Somebody is erased: they leave every room.
pub(crate) async fn forget_person(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> store::Result<()> {
    for edition in rows::rooms_of(tx, ctx, person).await? {
        rows::take_out(tx, ctx, &edition, person).await?;
    }
    Ok(())
}
