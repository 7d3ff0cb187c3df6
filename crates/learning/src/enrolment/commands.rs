//! What learners do with seats.

use super::model::{Booked, Enrolment, EnrolmentState};
use super::{mails, rows};
use crate::edition::{self, Edition, EditionState};
use crate::jobs;
use crate::words::NotAllowed;
use kernel::{
    Action, Ctx, EditionId, EnrolmentId, Event, Fault, PersonId, Problem, Resource, ResourceKind, Timestamp,
};
use store::{Command, Refusable, Subject, Tx};

/// Why a seat could not be booked, accepted or given up.
#[derive(Debug, thiserror::Error)]
pub enum SeatError {
    /// Booking has not opened, has closed, or the edition is over or cancelled.
    #[error("the edition cannot be booked now")]
    NotBookable,
    /// They already have a seat or wait for one.
    #[error("already booked")]
    AlreadyBooked,
    /// They have something else at that time, and have not said that they know.
    #[error("overlaps with {0:?}")]
    Overlaps(String),
    /// The offer of a seat has run out.
    #[error("too late to accept")]
    TooLate,
    /// Its state does not lead there.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(SeatError);

impl From<SeatError> for Fault {
    fn from(error: SeatError) -> Fault {
        Fault::Refused(match error {
            SeatError::Refusable(inner) => return inner.into(),
            SeatError::NotBookable => Problem::new("learning-not-bookable"),
            SeatError::AlreadyBooked => Problem::new("learning-already-booked"),
            SeatError::Overlaps(title) => Problem::new("learning-overlaps").with("title", title),
            SeatError::TooLate => Problem::new("learning-too-late-to-accept"),
            SeatError::NotAllowed(_) => Problem::new("learning-seat-moved-on"),
        })
    }
}

fn seat_of(enrolment: &Enrolment) -> Resource {
    Resource::of_both(ResourceKind::Enrolment, &enrolment.learner, &enrolment.organisation)
}

fn subject(enrolment: &Enrolment) -> Subject {
    Subject::new(ResourceKind::Enrolment, enrolment.id.as_str()).within(&enrolment.organisation)
}

/// A learner asks for a seat, and gets it or a place on the waitlist.
#[derive(Debug, Clone)]
pub struct BookSeat {
    /// The id the enrolment will carry.
    pub id: EnrolmentId,
    /// In which edition.
    pub edition: EditionId,
    /// For whom.
    pub learner: PersonId,
    /// They know that they have something else at that time.
    pub despite_overlap: bool,
}

impl Command for BookSeat {
    type Output = Booked;
    type Error = SeatError;
    const NAME: &'static str = "book_seat";

    fn subject(&self, booked: &Booked) -> Subject {
        Subject::new(ResourceKind::Enrolment, booked.id().as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Booked, SeatError> {
        ctx.authorise(Action::Create, &Resource::of_person(ResourceKind::Enrolment, &self.learner))?;
        // First the seat: its row's lock makes racers queue instead of failing at the end.
        let left = rows::take_seat(tx, ctx, &self.edition).await?;
        let edition = edition::rows::edition(tx, ctx, &self.edition).await?.ok_or(Refusable::NotFound)?;
        self.check(ctx, tx, &edition).await?;
        let mut enrolment = Enrolment {
            id: self.id.clone(),
            edition: self.edition.clone(),
            organisation: edition.organisation.clone(),
            learner: self.learner.clone(),
            state: EnrolmentState::Confirmed,
            waitlist_number: 0,
            accept_by: None,
        };
        // Whoever comes while others wait goes behind them.
        if left.is_none() {
            return wait(ctx, tx, &edition, enrolment).await;
        }
        rows::insert(tx, ctx, &enrolment).await?;
        if left == Some(0) {
            edition::rows::set_state(tx, ctx, &edition.id, EditionState::Full).await?;
        }
        confirmed(tx, ctx, &edition, &mut enrolment).await?;
        Ok(Booked::Seat(enrolment.id))
    }
}

impl BookSeat {
    async fn check(&self, ctx: &Ctx, tx: &mut Tx, edition: &Edition) -> Result<(), SeatError> {
        if !edition.can_be_booked(ctx.now) {
            return Err(SeatError::NotBookable);
        }
        if rows::live(tx, ctx, &self.edition, &self.learner).await?.is_some() {
            return Err(SeatError::AlreadyBooked);
        }
        match rows::overlapping(tx, ctx, &self.learner, edition).await? {
            Some(title) if !self.despite_overlap => Err(SeatError::Overlaps(title)),
            _ => Ok(()),
        }
    }
}

async fn wait(
    ctx: &Ctx,
    tx: &mut Tx,
    edition: &Edition,
    mut enrolment: Enrolment,
) -> Result<Booked, SeatError> {
    enrolment.state = EnrolmentState::Waitlisted;
    enrolment.waitlist_number = rows::draw_number(tx, ctx, &edition.id).await?;
    rows::insert(tx, ctx, &enrolment).await?;
    let position = rows::position(tx, ctx, &enrolment).await?;
    Ok(Booked::Waitlist { id: enrolment.id, position })
}

/// Tells the learner, with a calendar entry, and the other domains.
async fn confirmed(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &mut Enrolment,
) -> Result<(), SeatError> {
    mails::seat_confirmed(tx, ctx, edition, enrolment).await?;
    let day_before = edition.plan.starts_at.plus_days(-1);
    if day_before > ctx.now {
        store::jobs::enqueue(tx, ctx, jobs::REMIND, &enrolment.id, day_before).await?;
    }
    let event = Event::SeatConfirmed {
        enrolment: enrolment.id.clone(),
        edition: edition.id.clone(),
        learner: enrolment.learner.clone(),
    };
    Ok(store::publish(tx, ctx, &event).await?)
}

/// A learner accepts the seat that was freed for them.
#[derive(Debug, Clone)]
pub struct AcceptSeat {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
}

impl Command for AcceptSeat {
    type Output = Enrolment;
    type Error = SeatError;
    const NAME: &'static str = "accept_seat";

    fn subject(&self, enrolment: &Enrolment) -> Subject {
        subject(enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, SeatError> {
        let mut enrolment = rows::enrolment(tx, ctx, &self.enrolment).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &seat_of(&enrolment))?;
        let edition =
            edition::rows::edition(tx, ctx, &enrolment.edition).await?.ok_or(Refusable::NotFound)?;
        enrolment.state = enrolment.state.move_to(EnrolmentState::Confirmed)?;
        if enrolment.accept_by.is_some_and(|deadline| deadline <= ctx.now) {
            return Err(SeatError::TooLate);
        }
        enrolment.accept_by = None;
        rows::set_state(tx, ctx, &enrolment).await?;
        confirmed(tx, ctx, &edition, &mut enrolment).await?;
        Ok(enrolment)
    }
}

/// A learner gives up a seat, or a place on the waitlist.
#[derive(Debug, Clone)]
pub struct CancelSeat {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
}

impl Command for CancelSeat {
    type Output = Enrolment;
    type Error = SeatError;
    const NAME: &'static str = "cancel_seat";

    fn subject(&self, enrolment: &Enrolment) -> Subject {
        subject(enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, SeatError> {
        let mut enrolment = rows::enrolment(tx, ctx, &self.enrolment).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &seat_of(&enrolment))?;
        give_up(tx, ctx, &mut enrolment, EnrolmentState::Cancelled).await?;
        Ok(enrolment)
    }
}

/// The seat of an enrolment becomes free, and goes to the first who waits.
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
    rows::give_back_seat(tx, ctx, &enrolment.edition).await?;
    let freed = Event::SeatFreed { enrolment: enrolment.id.clone(), edition: enrolment.edition.clone() };
    store::publish(tx, ctx, &freed).await?;
    let edition = edition::rows::edition(tx, ctx, &enrolment.edition).await?.ok_or(Refusable::NotFound)?;
    fill_free_seats(tx, ctx, &edition).await?;
    Ok(())
}

/// How long a freed seat waits for an answer.
const HOURS_TO_ACCEPT: i64 = 24;

/// Offers the free seats of an edition to those who wait, in their order, each with a deadline; what is
/// left makes a full edition open again.
pub(crate) async fn fill_free_seats(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
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
    if rows::take_seat(tx, ctx, &edition.id).await?.is_none() {
        return Ok(());
    }
    let deadline = deadline_of(ctx.now, edition.plan.starts_at);
    waiting.state = EnrolmentState::Offered;
    waiting.accept_by = Some(deadline);
    rows::set_state(tx, ctx, &waiting).await?;
    store::jobs::enqueue(tx, ctx, jobs::EXPIRE_OFFER, &waiting.id, deadline).await?;
    mails::seat_offered(tx, ctx, edition, &waiting, deadline).await
}

/// A day, but never past the beginning.
fn deadline_of(now: Timestamp, starts_at: Timestamp) -> Timestamp {
    now.plus_minutes(HOURS_TO_ACCEPT * 60).min(starts_at)
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
            rows::give_back_seat(tx, ctx, &edition.id).await?;
        }
        enrolment.state = EnrolmentState::Cancelled;
        enrolment.accept_by = None;
        rows::set_state(tx, ctx, &enrolment).await?;
        mails::edition_cancelled(tx, ctx, edition, &enrolment).await?;
    }
    Ok(())
}

/// Whoever has a seat in an edition that begins tomorrow is reminded.
#[derive(Debug, Clone)]
pub struct RemindLearner {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
}

impl Command for RemindLearner {
    type Output = ();
    type Error = SeatError;
    const NAME: &'static str = "remind_learner";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Enrolment, self.enrolment.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), SeatError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Enrolment))?;
        let Some(enrolment) = rows::enrolment(tx, ctx, &self.enrolment).await? else { return Ok(()) };
        let Some(edition) = edition::rows::edition(tx, ctx, &enrolment.edition).await? else { return Ok(()) };
        let begins_soon = ctx.now < edition.plan.starts_at && edition.plan.starts_at <= ctx.now.plus_days(2);
        if enrolment.state == EnrolmentState::Confirmed && edition.state.is_ahead() && begins_soon {
            mails::reminder(tx, ctx, &edition, &enrolment).await?;
        }
        Ok(())
    }
}
