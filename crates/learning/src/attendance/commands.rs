//! What trainers write into the register.

use super::presence::{self, Presence};
use super::rows;
use crate::edition::{self, Edition, EditionState};
use crate::enrolment::{self, Enrolment, EnrolmentState};
use crate::room;
use crate::words::NotAllowed;
use kernel::{Action, Ctx, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind, Timestamp};
use store::{Command, Conflict, Refusable, Subject, Tx};

/// Why the register could not be written.
#[derive(Debug, thiserror::Error)]
pub enum AttendanceError {
    /// The edition has not begun, or is closed.
    #[error("the register is not open")]
    NoRegister,
    /// It is not on at that moment.
    #[error("nothing is held at that moment")]
    NotToday,
    /// Hours were written for a day that has not come.
    #[error("that day has not come")]
    NotYet,
    /// Who waits could not be given a seat.
    #[error(transparent)]
    Seat(#[from] enrolment::SeatError),
    /// Somebody on it has no seat in this edition.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
impl From<store::DbError> for AttendanceError {
    fn from(error: store::DbError) -> Self {
        Self::Refusable(error.into())
    }
}

impl From<kernel::Denied> for AttendanceError {
    fn from(denied: kernel::Denied) -> Self {
        Self::Refusable(denied.into())
    }
}

impl Conflict for AttendanceError {
    fn is_conflict(&self) -> bool {
        match self {
            AttendanceError::Refusable(inner) => inner.is_conflict(),
            AttendanceError::Seat(inner) => inner.is_conflict(),
            _ => false,
        }
    }
}

impl From<AttendanceError> for Fault {
    fn from(error: AttendanceError) -> Fault {
        match error {
            AttendanceError::Refusable(inner) => inner.into(),
            AttendanceError::Seat(inner) => inner.into(),
            AttendanceError::NoRegister => Fault::Refused(Problem::new("learning-no-register")),
            AttendanceError::NotYet => Fault::Refused(Problem::new("learning-hours-not-yet")),
            AttendanceError::NotToday => Fault::Refused(Problem::new("learning-not-today")),
            AttendanceError::NotAllowed(_) => Fault::Refused(Problem::new("learning-seat-moved-on")),
        }
    }
}

/// The trainer says who was there.
#[derive(Debug, Clone)]
pub struct RecordAttendance {
    /// Which edition.
    pub edition: EditionId,
    /// Seat by seat: present or absent. Whoever is not named stays as they were.
    pub register: Vec<(EnrolmentId, bool)>,
}

impl Command for RecordAttendance {
    type Output = Edition;
    type Error = AttendanceError;
    const NAME: &'static str = "record_attendance";

    fn subject(&self, edition: &Edition) -> Subject {
        register_subject(edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, AttendanceError> {
        let edition = open_register(tx, ctx, &self.edition).await?;
        for (id, present) in &self.register {
            let mut seat = seat(tx, ctx, &edition, id).await?;
            let to = if *present { EnrolmentState::Attended } else { EnrolmentState::Absent };
            move_seat(tx, ctx, &mut seat, to).await?;
            if *present {
                fill_days(tx, ctx, &edition, &seat).await?;
            } else {
                rows::remove(tx, ctx, &seat.id).await?;
            }
        }
        Ok(edition)
    }
}

/// An edition whose register the actor may write.
async fn register_of(tx: &mut Tx, ctx: &Ctx, id: &EditionId) -> Result<Edition, AttendanceError> {
    let edition = edition::rows::edition(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::Attendance, &edition.organisation);
    ctx.authorise(Action::Change, &resource)?;
    Ok(edition)
}

/// The same, while it is open.
async fn open_register(tx: &mut Tx, ctx: &Ctx, id: &EditionId) -> Result<Edition, AttendanceError> {
    let edition = register_of(tx, ctx, id).await?;
    if edition.state.has_register() { Ok(edition) } else { Err(AttendanceError::NoRegister) }
}

/// What the audit trail says of a register that was written.
fn register_subject(edition: &Edition) -> Subject {
    Subject::new(ResourceKind::Attendance, edition.id.as_str()).within(&edition.organisation)
}

/// A seat of this edition.
async fn seat(tx: &mut Tx, ctx: &Ctx, edition: &Edition, id: &EnrolmentId) -> Result<Enrolment, Refusable> {
    let found = enrolment::rows::enrolment(tx, ctx, id).await?;
    found.filter(|seat| seat.edition == edition.id).ok_or(Refusable::NotFound)
}

async fn move_seat(
    tx: &mut Tx,
    ctx: &Ctx,
    seat: &mut Enrolment,
    to: EnrolmentState,
) -> Result<(), AttendanceError> {
    if seat.state != to {
        let moved = seat.state.move_to(to)?;
        // A seat that was given to somebody else has to be found anew.
        if seat.state == EnrolmentState::Released
            && enrolment::rows::take_seats(tx, ctx, &seat.edition, 1).await?.is_none()
        {
            return Err(NotAllowed { from: seat.state.as_str(), to: to.as_str() }.into());
        }
        seat.state = moved;
        enrolment::rows::set_state(tx, ctx, seat).await?;
        if seat.state == EnrolmentState::Absent {
            room::leave(tx, ctx, &seat.edition, &seat.learner).await?;
        }
    }
    Ok(())
}

/// Whoever is said to have been there was there on every day that has come, unless something else is written.
async fn fill_days(tx: &mut Tx, ctx: &Ctx, edition: &Edition, seat: &Enrolment) -> store::Result<()> {
    let plan = &edition.plan;
    for day in presence::days(plan).into_iter().filter(|day| plan.has_come(day.starts_at, ctx.now)) {
        let whole =
            Presence { enrolment: seat.id.clone(), day: day.date, minutes: day.minutes, arrived_at: None };
        rows::note(tx, ctx, &edition.id, &whole).await?;
    }
    Ok(())
}

/// People arrive: the trainer's phone says who, and when; perhaps later, when it has a network again.
#[derive(Debug, Clone)]
pub struct CheckIn {
    /// Which edition.
    pub edition: EditionId,
    /// Seat by seat: the moment of arrival. A seat that is checked in already stays as it is.
    pub arrivals: Vec<(EnrolmentId, Timestamp)>,
}

/// What checking in came to.
#[derive(Debug, Clone)]
pub struct CheckedIn {
    /// The edition.
    pub edition: Edition,
    /// How many had lost their seat to somebody who waited, and found no other.
    pub without_seat: usize,
}

impl Command for CheckIn {
    type Output = CheckedIn;
    type Error = AttendanceError;
    const NAME: &'static str = "check_in";

    fn subject(&self, done: &CheckedIn) -> Subject {
        register_subject(&done.edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<CheckedIn, AttendanceError> {
        let mut edition = register_of(tx, ctx, &self.edition).await?;
        begin_if_due(tx, ctx, &mut edition).await?;
        if !edition.state.has_register() {
            return Err(AttendanceError::NoRegister);
        }
        let mut without_seat = 0;
        for (id, at) in &self.arrivals {
            let mut seat = seat(tx, ctx, &edition, id).await?;
            let was_released = seat.state == EnrolmentState::Released;
            match arrive(tx, ctx, &edition, &mut seat, *at).await {
                Err(AttendanceError::NotAllowed(_)) if was_released => without_seat += 1,
                other => other?,
            }
        }
        enrolment::release(tx, ctx, &edition).await?;
        Ok(CheckedIn { edition, without_seat })
    }
}

/// Somebody is there from this moment on.
async fn arrive(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    seat: &mut Enrolment,
    at: Timestamp,
) -> Result<(), AttendanceError> {
    // A phone's clock may be ahead; nobody arrives in the future.
    let at = at.min(ctx.now);
    let days = presence::days(&edition.plan);
    let day = presence::day_at(&days, at).ok_or(AttendanceError::NotToday)?;
    move_seat(tx, ctx, seat, EnrolmentState::Attended).await?;
    let arrived = Presence {
        enrolment: seat.id.clone(),
        day: day.date.clone(),
        minutes: day.minutes_from(at),
        arrived_at: Some(at),
    };
    Ok(rows::note(tx, ctx, &edition.id, &arrived).await?)
}

/// The first who checks in, within the hour before, begins the edition.
async fn begin_if_due(tx: &mut Tx, ctx: &Ctx, edition: &mut Edition) -> Result<(), AttendanceError> {
    let begins = edition.plan.starts_at.plus_minutes(-presence::EARLY) <= ctx.now;
    if begins && matches!(edition.state, EditionState::Open | EditionState::Full) {
        edition.state = edition.state.move_to(EditionState::Running)?;
        edition::rows::set_state(tx, ctx, &edition.id, edition.state).await?;
        enrolment::release_later(tx, ctx, edition).await?;
    }
    Ok(())
}

/// The trainer corrects the minutes of people, day by day.
#[derive(Debug, Clone)]
pub struct RecordHours {
    /// Which edition.
    pub edition: EditionId,
    /// Seat, day, minutes.
    pub hours: Vec<(EnrolmentId, String, i64)>,
}

impl Command for RecordHours {
    type Output = Edition;
    type Error = AttendanceError;
    const NAME: &'static str = "record_hours";

    fn subject(&self, edition: &Edition) -> Subject {
        register_subject(edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, AttendanceError> {
        let edition = open_register(tx, ctx, &self.edition).await?;
        let days = presence::days(&edition.plan);
        for (id, date, minutes) in &self.hours {
            let mut seat = seat(tx, ctx, &edition, id).await?;
            let day = days.iter().find(|day| day.date == *date).ok_or(Refusable::NotFound)?;
            if *minutes > 0 {
                if !edition.plan.has_come(day.starts_at, ctx.now) {
                    return Err(AttendanceError::NotYet);
                }
                move_seat(tx, ctx, &mut seat, EnrolmentState::Attended).await?;
            }
            let minutes = (*minutes).clamp(0, day.minutes);
            let presence =
                Presence { enrolment: seat.id.clone(), day: date.clone(), minutes, arrived_at: None };
            rows::correct(tx, ctx, &edition.id, &presence).await?;
        }
        Ok(edition)
    }
}
