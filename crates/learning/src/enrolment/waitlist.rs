//! Freed seats: to whom they go, until when, and what happens when nobody answers.

use super::commands::SeatError;
use super::model::{Enrolment, EnrolmentState};
use super::{door, mails, rows};
use crate::edition::{self, Edition, EditionState};
use crate::{booking_terms, jobs, room, seat_group, submission};
use kernel::{Action, Ctx, EnrolmentId, Event, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// The seat of an enrolment becomes free, and goes to the first who waits; a company's seat goes back to the company
/// while it may still name somebody.
pub(crate) async fn give_up(
    tx: &mut Tx,
    ctx: &Ctx,
    enrolment: &mut Enrolment,
    to: EnrolmentState,
) -> Result<(), SeatError> {
    let had_a_seat = enrolment.state.takes_a_seat();
    enrolment.state = enrolment.state.move_to(to)?;
    enrolment.accept_by = None;
    rows::set_state(tx, ctx, enrolment).await?;
    if !had_a_seat {
        return Ok(());
    }
    room::leave(tx, ctx, &enrolment.edition, &enrolment.learner).await?;
    submission::discard_empty(tx, ctx, &enrolment.id).await?;
    if seat_group::take_back(tx, ctx, enrolment).await? {
        return Ok(());
    }
    rows::give_back_seats(tx, ctx, &enrolment.edition, 1).await?;
    let freed = Event::SeatFreed { enrolment: enrolment.id.clone(), edition: enrolment.edition.clone() };
    store::publish(tx, ctx, &freed).await?;
    let edition = edition::rows::edition(tx, ctx, &enrolment.edition).await?.ok_or(Refusable::NotFound)?;
    Ok(fill_free_seats(tx, ctx, &edition).await?)
}

/// Offers the free seats of an edition to those who wait, in their order, each with a deadline; what is
/// left makes a full edition open again. Once it has begun they go to those who are there.
pub(crate) async fn fill_free_seats(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    if edition.state == EditionState::Running {
        return door::release_later(tx, ctx, edition).await;
    }
    if !matches!(edition.state, EditionState::Open | EditionState::Full) || edition.plan.starts_at <= ctx.now
    {
        return Ok(());
    }
    let mut left = edition.seats_left();
    while left > 0 {
        let Some(waiting) = rows::first_waiting(tx, ctx, &edition.id).await? else { break };
        offer(tx, ctx, edition, waiting).await?;
        left -= 1;
    }
    let state = if left > 0 { EditionState::Open } else { EditionState::Full };
    edition::rows::set_state(tx, ctx, &edition.id, state).await
}

async fn offer(tx: &mut Tx, ctx: &Ctx, edition: &Edition, mut waiting: Enrolment) -> store::Result<()> {
    if rows::take_seats(tx, ctx, &edition.id, 1).await?.is_none() {
        return Ok(());
    }
    let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
    let deadline = terms.accept_by(&edition.plan, ctx.now);
    waiting.state = EnrolmentState::Offered;
    waiting.accept_by = Some(deadline);
    rows::set_state(tx, ctx, &waiting).await?;
    store::jobs::enqueue(tx, ctx, jobs::EXPIRE_OFFER, &waiting.id, deadline).await?;
    mails::seat_offered(tx, ctx, edition, &waiting, deadline).await
}

/// An offered seat that nobody accepted in time goes to the next.
#[derive(Debug, Clone)]
pub struct ExpireOffer {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
}

impl Command for ExpireOffer {
    type Output = ();
    type Error = SeatError;
    const NAME: &'static str = "expire_offer";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Enrolment, self.enrolment.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), SeatError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Enrolment))?;
        let Some(mut enrolment) = rows::enrolment(tx, ctx, &self.enrolment).await? else { return Ok(()) };
        let is_over = enrolment.accept_by.is_some_and(|deadline| deadline <= ctx.now);
        if enrolment.state == EnrolmentState::Offered && is_over {
            give_up(tx, ctx, &mut enrolment, EnrolmentState::Expired).await?;
        }
        Ok(())
    }
}

/// Gives up every seat of a cancelled edition, and tells everybody.
pub(crate) async fn cancel_all(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    for (mut enrolment, _) in rows::of_edition(tx, ctx, &edition.id).await? {
        if !enrolment.state.can_be_cancelled() {
            continue;
        }
        if enrolment.state.takes_a_seat() {
            rows::give_back_seats(tx, ctx, &edition.id, 1).await?;
        }
        enrolment.state = EnrolmentState::Cancelled;
        enrolment.accept_by = None;
        rows::set_state(tx, ctx, &enrolment).await?;
        mails::edition_cancelled(tx, ctx, edition, &enrolment).await?;
    }
    seat_group::cancel_all(tx, ctx, edition).await
}
