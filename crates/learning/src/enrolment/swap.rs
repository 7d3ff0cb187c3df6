//! A seat is swapped for one on another date of the same micro-stage.

use super::commands::{SeatError, check_overlap, confirmed, seat_of, subject};
use super::model::{Enrolment, EnrolmentState};
use super::rows;
use super::waitlist::give_up;
use crate::edition::{self, Edition, EditionState};
use crate::words::NotAllowed;
use crate::{booking_terms, submission};
use kernel::{Action, Ctx, EditionId, EnrolmentId};
use store::{Command, Refusable, Subject, Tx};

/// A learner swaps a seat for one on another date: both happen, or neither, so that no seat is lost.
#[derive(Debug, Clone)]
pub struct SwapSeat {
    /// The seat that is given up.
    pub enrolment: EnrolmentId,
    /// The id the new one will carry.
    pub id: EnrolmentId,
    /// On which date.
    pub to: EditionId,
    /// They know that they have something else at that time.
    pub despite_overlap: bool,
}

impl Command for SwapSeat {
    type Output = Enrolment;
    type Error = SeatError;
    const NAME: &'static str = "swap_seat";

    fn subject(&self, enrolment: &Enrolment) -> Subject {
        subject(enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, SeatError> {
        let mut old = rows::enrolment(tx, ctx, &self.enrolment).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &seat_of(&old))?;
        let from = movable(tx, ctx, &old).await?;
        let left = rows::take_seats(tx, ctx, &self.to, 1).await?;
        let to = edition::rows::edition(tx, ctx, &self.to).await?.ok_or(Refusable::NotFound)?;
        self.check(ctx, tx, &old, (&from, &to)).await?;
        match left {
            None => return Err(SeatError::Full),
            Some(0) => edition::rows::set_state(tx, ctx, &to.id, EditionState::Full).await?,
            Some(_) => {}
        }
        let new = Enrolment::booked(&self.id, &to, &old.learner);
        give_up(tx, ctx, &mut old, EnrolmentState::Cancelled).await?;
        rows::insert(tx, ctx, &new).await?;
        confirmed(tx, ctx, &to, &new).await?;
        Ok(new)
    }
}

impl SwapSeat {
    async fn check(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        old: &Enrolment,
        (from, to): (&Edition, &Edition),
    ) -> Result<(), SeatError> {
        if to.stage != from.stage || to.id == from.id {
            return Err(Refusable::NotFound.into());
        }
        if !to.can_be_booked(ctx.now) {
            return Err(SeatError::NotBookable);
        }
        let terms = booking_terms::rows::terms(tx, ctx, &from.organisation).await?;
        if terms.is_late(&from.plan, ctx.now) {
            return Err(SeatError::Late);
        }
        if rows::live(tx, ctx, &to.id, &old.learner).await?.is_some() {
            return Err(SeatError::AlreadyBooked);
        }
        check_overlap(tx, ctx, &old.learner, (to, Some(&from.id)), self.despite_overlap).await
    }
}

/// The edition of a seat that its holder may swap or pass on: it is theirs, still ahead, no company's, and nothing
/// was written for its challenge.
pub(crate) async fn movable(tx: &mut Tx, ctx: &Ctx, seat: &Enrolment) -> Result<Edition, SeatError> {
    let edition = edition::rows::edition(tx, ctx, &seat.edition).await?.ok_or(Refusable::NotFound)?;
    let is_ahead = edition.state.is_ahead() && ctx.now < edition.plan.starts_at;
    if seat.state != EnrolmentState::Confirmed || !is_ahead {
        return Err(NotAllowed { from: seat.state.as_str(), to: "somebody else's" }.into());
    }
    if seat.group.is_some() {
        return Err(SeatError::CompanySeat);
    }
    if submission::is_begun(tx, ctx, &seat.id).await? {
        return Err(SeatError::WorkBegun);
    }
    Ok(edition)
}
