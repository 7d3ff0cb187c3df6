//! What learners do to pass a seat on.

use super::rows;
use crate::edition::Edition;
use crate::enrolment::{self, Enrolment, EnrolmentState, SeatError};
use crate::{booking_terms, room, submission};
use kernel::{Action, Ctx, EnrolmentId, Resource, ResourceKind, SeatTransferId};
use store::{Command, Refusable, Subject, Tx};

async fn own(tx: &mut Tx, ctx: &Ctx, id: &EnrolmentId) -> Result<Enrolment, SeatError> {
    let seat = enrolment::rows::enrolment(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let resource = Resource::of_both(ResourceKind::Enrolment, &seat.learner, &seat.organisation);
    ctx.authorise(Action::Change, &resource)?;
    Ok(seat)
}

/// The edition of a seat that can be passed on, as the provider's terms are now.
pub(super) async fn transferable(tx: &mut Tx, ctx: &Ctx, seat: &Enrolment) -> Result<Edition, SeatError> {
    let edition = enrolment::movable(tx, ctx, seat).await?;
    let terms = booking_terms::rows::terms(tx, ctx, &seat.organisation).await?;
    if terms.transferable { Ok(edition) } else { Err(SeatError::NotTransferable) }
}

/// A learner makes the link by which somebody else can take their seat; an older link ends.
#[derive(Debug, Clone)]
pub struct OfferTransfer {
    /// The id the link will carry.
    pub id: SeatTransferId,
    /// Whose seat.
    pub enrolment: EnrolmentId,
}

impl Command for OfferTransfer {
    type Output = ();
    type Error = SeatError;
    const NAME: &'static str = "offer_transfer";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Enrolment, self.enrolment.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), SeatError> {
        let seat = own(tx, ctx, &self.enrolment).await?;
        transferable(tx, ctx, &seat).await?;
        rows::end(tx, ctx, &seat.id, "withdrawn").await?;
        Ok(rows::insert(tx, ctx, &self.id, &seat.id).await?)
    }
}

/// A learner takes the link back.
#[derive(Debug, Clone)]
pub struct WithdrawTransfer {
    /// Whose seat.
    pub enrolment: EnrolmentId,
}

impl Command for WithdrawTransfer {
    type Output = ();
    type Error = SeatError;
    const NAME: &'static str = "withdraw_transfer";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Enrolment, self.enrolment.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), SeatError> {
        let seat = own(tx, ctx, &self.enrolment).await?;
        Ok(rows::end(tx, ctx, &seat.id, "withdrawn").await?)
    }
}

/// Somebody takes the seat that was passed on to them.
#[derive(Debug, Clone)]
pub struct AcceptTransfer {
    /// The link.
    pub transfer: SeatTransferId,
    /// The id their enrolment will carry.
    pub id: EnrolmentId,
    /// They know that they have something else at that time.
    pub despite_overlap: bool,
}

impl Command for AcceptTransfer {
    type Output = Enrolment;
    type Error = SeatError;
    const NAME: &'static str = "accept_transfer";

    fn subject(&self, seat: &Enrolment) -> Subject {
        Subject::new(ResourceKind::Enrolment, seat.id.as_str()).within(&seat.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, SeatError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Create, &Resource::of_person(ResourceKind::Enrolment, &person))?;
        let seat = rows::seat_of(tx, ctx, &self.transfer).await?.ok_or(SeatError::LinkOver)?;
        let mut given = enrolment::rows::enrolment(tx, ctx, &seat).await?.ok_or(Refusable::NotFound)?;
        if given.learner == person {
            return Err(SeatError::AlreadyBooked);
        }
        let edition = match transferable(tx, ctx, &given).await {
            Err(SeatError::NotAllowed(_) | SeatError::WorkBegun | SeatError::NotTransferable) => {
                return Err(SeatError::LinkOver);
            }
            other => other?,
        };
        given.state = given.state.move_to(EnrolmentState::Cancelled)?;
        enrolment::rows::set_state(tx, ctx, &given).await?;
        room::leave(tx, ctx, &given.edition, &given.learner).await?;
        submission::discard_empty(tx, ctx, &given.id).await?;
        rows::end(tx, ctx, &given.id, "accepted").await?;
        let taken = Enrolment::booked(&self.id, &edition, &person);
        enrolment::take_over(tx, ctx, &edition, &taken, self.despite_overlap).await?;
        enrolment::mails::seat_passed_on(tx, ctx, &edition, &given).await?;
        Ok(taken)
    }
}
