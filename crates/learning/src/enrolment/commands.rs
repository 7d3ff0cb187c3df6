//! What learners do with seats.

use super::model::{Booked, Enrolment, EnrolmentState};
use super::waitlist::give_up;
use super::{mails, rows};
use crate::edition::{self, Edition, EditionState, Plan};
use crate::words::NotAllowed;
use crate::{booking_terms, jobs};
use kernel::{Action, Ctx, EditionId, EnrolmentId, Event, Fault, PersonId, Problem, Resource, ResourceKind};
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
    /// No seat is free.
    #[error("no seat is free")]
    Full,
    /// It is past the provider's last free moment: the seat cannot be swapped any more.
    #[error("past the last free moment")]
    Late,
    /// It is past the last free moment, and the provider wants to know why.
    #[error("a reason is missing")]
    ReasonMissing,
    /// The seat is a company's, which alone says who sits on it.
    #[error("a company's seat")]
    CompanySeat,
    /// The challenge was begun from this seat.
    #[error("the challenge was begun")]
    WorkBegun,
    /// The provider does not let seats be passed on.
    #[error("seats cannot be passed on")]
    NotTransferable,
    /// The link or the invitation has been used, was taken back or has run out.
    #[error("the link has run out")]
    LinkOver,
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
            SeatError::Full => Problem::new("learning-no-seat-left"),
            SeatError::Late => Problem::new("learning-too-late-to-change"),
            SeatError::ReasonMissing => Problem::new("learning-reason-missing"),
            SeatError::CompanySeat => Problem::new("learning-company-seat"),
            SeatError::WorkBegun => Problem::new("learning-work-begun"),
            SeatError::NotTransferable => Problem::new("learning-not-transferable"),
            SeatError::LinkOver => Problem::new("learning-link-over"),
            SeatError::NotAllowed(_) => Problem::new("learning-seat-moved-on"),
        })
    }
}

pub(super) fn seat_of(enrolment: &Enrolment) -> Resource {
    Resource::of_both(ResourceKind::Enrolment, &enrolment.learner, &enrolment.organisation)
}

pub(super) fn subject(enrolment: &Enrolment) -> Subject {
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
        let left = rows::take_seats(tx, ctx, &self.edition, 1).await?;
        let edition = edition::rows::edition(tx, ctx, &self.edition).await?.ok_or(Refusable::NotFound)?;
        self.check(ctx, tx, &edition).await?;
        let enrolment = Enrolment::booked(&self.id, &edition, &self.learner);
        // Whoever comes while others wait goes behind them.
        if left.is_none() {
            return wait(ctx, tx, &edition, enrolment).await;
        }
        rows::insert(tx, ctx, &enrolment).await?;
        if left == Some(0) {
            edition::rows::set_state(tx, ctx, &edition.id, EditionState::Full).await?;
        }
        confirmed(tx, ctx, &edition, &enrolment).await?;
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
        check_overlap(tx, ctx, &self.learner, (edition, None), self.despite_overlap).await
    }
}

/// Refuses a date on which the learner has something else, unless they know; `instead` is given up for it.
pub(crate) async fn check_overlap(
    tx: &mut Tx,
    ctx: &Ctx,
    learner: &PersonId,
    (edition, instead): (&Edition, Option<&EditionId>),
    they_know: bool,
) -> Result<(), SeatError> {
    match rows::overlapping(tx, ctx, learner, &edition.id, instead).await? {
        Some(title) if !they_know => Err(SeatError::Overlaps(title)),
        _ => Ok(()),
    }
}

/// Somebody else's seat becomes this person's: a place they have on the waitlist is given up for it.
pub(crate) async fn take_over(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
    they_know: bool,
) -> Result<(), SeatError> {
    if let Some(mut held) = rows::live(tx, ctx, &edition.id, &enrolment.learner).await? {
        if held.state != EnrolmentState::Waitlisted {
            return Err(SeatError::AlreadyBooked);
        }
        give_up(tx, ctx, &mut held, EnrolmentState::Cancelled).await?;
    }
    check_overlap(tx, ctx, &enrolment.learner, (edition, None), they_know).await?;
    rows::insert(tx, ctx, enrolment).await?;
    confirmed(tx, ctx, edition, enrolment).await
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
pub(super) async fn confirmed(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
) -> Result<(), SeatError> {
    mails::seat_confirmed(tx, ctx, edition, enrolment).await?;
    remind_later(tx, ctx, edition, enrolment).await?;
    let event = Event::SeatConfirmed {
        enrolment: enrolment.id.clone(),
        edition: edition.id.clone(),
        learner: enrolment.learner.clone(),
    };
    Ok(store::publish(tx, ctx, &event).await?)
}

/// The day before, at the same hour, the learner is reminded.
async fn remind_later(tx: &mut Tx, ctx: &Ctx, edition: &Edition, enrolment: &Enrolment) -> store::Result<()> {
    let day_before = edition.plan.day_before();
    if day_before > ctx.now {
        store::jobs::enqueue(tx, ctx, jobs::REMIND, &enrolment.id, day_before).await?;
    }
    Ok(())
}

/// Time or place have changed: everybody who has a seat is told, with a calendar entry, and reminded anew on another
/// day.
pub(crate) async fn tell_of_new_plan(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    before: &Plan,
) -> store::Result<()> {
    let is_another_day = edition.plan.day_before() != before.day_before();
    for (enrolment, _) in rows::of_edition(tx, ctx, &edition.id).await? {
        if enrolment.state.takes_a_seat() {
            mails::plan_changed(tx, ctx, edition, &enrolment).await?;
            if is_another_day {
                remind_later(tx, ctx, edition, &enrolment).await?;
            }
        }
    }
    Ok(())
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
        confirmed(tx, ctx, &edition, &enrolment).await?;
        Ok(enrolment)
    }
}

/// A learner gives up a seat, or a place on the waitlist.
#[derive(Debug, Clone)]
pub struct CancelSeat {
    /// Which enrolment.
    pub enrolment: EnrolmentId,
    /// Why; needed when it is late and the provider's terms say so, may be empty otherwise.
    pub reason: String,
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
        let edition =
            edition::rows::edition(tx, ctx, &enrolment.edition).await?.ok_or(Refusable::NotFound)?;
        let terms = booking_terms::rows::terms(tx, ctx, &enrolment.organisation).await?;
        let late = enrolment.state == EnrolmentState::Confirmed && terms.is_late(&edition.plan, ctx.now);
        if late && terms.reason_when_late && self.reason.is_empty() {
            return Err(SeatError::ReasonMissing);
        }
        give_up(tx, ctx, &mut enrolment, EnrolmentState::Cancelled).await?;
        if late {
            rows::note_late(tx, ctx, &enrolment.id, &self.reason).await?;
        }
        Ok(enrolment)
    }
}

/// Whoever has a seat in an edition that begins tomorrow is reminded, once for each beginning.
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
        // Where the plan has changed, the job of the new date tells.
        let begins_soon = ctx.now < edition.plan.starts_at && edition.plan.day_before() <= ctx.now;
        let is_due = enrolment.state == EnrolmentState::Confirmed && edition.state.is_ahead() && begins_soon;
        if is_due && rows::note_reminded(tx, ctx, &enrolment.id, edition.plan.starts_at).await? {
            mails::reminder(tx, ctx, &edition, &enrolment).await?;
        }
        Ok(())
    }
}
