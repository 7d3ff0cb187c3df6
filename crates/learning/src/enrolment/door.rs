//! At the door: whoever waits says that they have come, and gets the seat of somebody who has not.
//!
//! A free seat goes to whoever is there while the edition is on. A seat is released only where arrivals are taken by code
//! and somebody who waits is there; nobody loses a seat to an empty chair.

use super::commands::{SeatError, confirmed, seat_of, subject};
use super::model::{Enrolment, EnrolmentState};
use super::{mails, rows};
use crate::attendance::EARLY;
use crate::edition::{self, Edition, EditionState, Session};
use crate::{attendance, booking_terms, jobs, room};
use kernel::{Action, Ctx, EditionId, EnrolmentId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// Whether somebody who waits can say that they have come: from an hour before the beginning to the end.
pub(crate) fn is_time_to_come(edition: &Edition, now: kernel::Timestamp) -> bool {
    let held = matches!(edition.state, EditionState::Open | EditionState::Full | EditionState::Running);
    held && edition.plan.starts_at.plus_minutes(-EARLY) <= now && now <= edition.plan.ends_at
}

/// Somebody on the waitlist has come, in case a seat becomes free.
#[derive(Debug, Clone)]
pub struct SayHere {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
}

impl Command for SayHere {
    type Output = Enrolment;
    type Error = SeatError;
    const NAME: &'static str = "say_here";

    fn subject(&self, enrolment: &Enrolment) -> Subject {
        subject(enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, SeatError> {
        let enrolment = rows::enrolment(tx, ctx, &self.enrolment).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &seat_of(&enrolment))?;
        let edition =
            edition::rows::edition(tx, ctx, &enrolment.edition).await?.ok_or(Refusable::NotFound)?;
        if enrolment.state != EnrolmentState::Waitlisted || !is_time_to_come(&edition, ctx.now) {
            return Err(SeatError::NotBookable);
        }
        rows::note_here(tx, ctx, &enrolment.id).await?;
        release(tx, ctx, &edition).await?;
        Ok(rows::enrolment(tx, ctx, &enrolment.id).await?.ok_or(Refusable::NotFound)?)
    }
}

/// Some time after the beginning: seats of those who have not come go to those who wait and are there.
#[derive(Debug, Clone)]
pub struct ReleaseNoShows {
    /// Of which edition.
    pub edition: EditionId,
}

impl Command for ReleaseNoShows {
    type Output = ();
    type Error = SeatError;
    const NAME: &'static str = "release_no_shows";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Edition, self.edition.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), SeatError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Enrolment))?;
        let Some(edition) = edition::rows::edition(tx, ctx, &self.edition).await? else { return Ok(()) };
        release(tx, ctx, &edition).await
    }
}

/// The edition has begun: at its hour free seats go to those who are there, and once the provider's minutes have
/// passed, seats are released.
pub(crate) async fn release_later(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
    for from in [Some(edition.plan.starts_at), terms.no_show_from(&edition.plan)].into_iter().flatten() {
        store::jobs::enqueue(tx, ctx, jobs::RELEASE_NO_SHOWS, &edition.id, from.max(ctx.now)).await?;
    }
    Ok(())
}

/// While the edition is on, as many seats as there are people who wait and are there: first those that are free, then,
/// by the provider's terms, those of whoever has not come.
pub(crate) async fn release(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> Result<(), SeatError> {
    let is_date = |date: &Session| date.starts_at <= ctx.now && ctx.now <= date.ends_at;
    if edition.state != EditionState::Running || !edition.plan.dates().iter().any(is_date) {
        return Ok(());
    }
    let terms = booking_terms::rows::terms(tx, ctx, &edition.organisation).await?;
    let is_time = terms.no_show_from(&edition.plan).is_some_and(|from| from <= ctx.now);
    let may_release = is_time && attendance::rows::has_arrivals(tx, ctx, &edition.id).await?;
    while let Some(waiting) = rows::first_here(tx, ctx, &edition.id).await? {
        if rows::take_seats(tx, ctx, &edition.id, 1).await?.is_none() {
            if !may_release {
                break;
            }
            let Some(mut missing) = rows::last_missing(tx, ctx, &edition.id).await? else { break };
            missing.state = missing.state.move_to(EnrolmentState::Released)?;
            rows::set_state(tx, ctx, &missing).await?;
            room::leave(tx, ctx, &edition.id, &missing.learner).await?;
            mails::seat_released(tx, ctx, edition, &missing).await?;
        }
        seat(tx, ctx, edition, waiting).await?;
    }
    Ok(())
}

/// Whoever waits and is there gets a seat; having come, they have accepted it.
async fn seat(tx: &mut Tx, ctx: &Ctx, edition: &Edition, mut waiting: Enrolment) -> Result<(), SeatError> {
    waiting.state = waiting.state.move_to(EnrolmentState::Offered)?.move_to(EnrolmentState::Confirmed)?;
    rows::set_state(tx, ctx, &waiting).await?;
    confirmed(tx, ctx, edition, &waiting).await
}
