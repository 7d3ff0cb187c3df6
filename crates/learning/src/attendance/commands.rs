//! What trainers write into the register.

use super::presence::{self, Presence};
use super::rows;
use crate::edition::{self, Edition, EditionState};
use crate::enrolment::{self, Enrolment, EnrolmentState};
use crate::words::NotAllowed;
use kernel::{Action, Ctx, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind, Timestamp};
use store::{Command, Refusable, Subject, Tx};

/// Why the register could not be written.
#[derive(Debug, thiserror::Error)]
pub enum AttendanceError {
    /// The edition has not begun, or is closed.
    #[error("the register is not open")]
    NoRegister,
    /// It is not on at that moment.
    #[error("nothing is held at that moment")]
    NotToday,
    /// Somebody on it has no seat in this edition.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(AttendanceError);

impl From<AttendanceError> for Fault {
    fn from(error: AttendanceError) -> Fault {
        match error {
            AttendanceError::Refusable(inner) => inner.into(),
            AttendanceError::NoRegister => Fault::Refused(Problem::new("learning-no-register")),
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
        Subject::new(ResourceKind::Attendance, edition.id.as_str()).within(&edition.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, AttendanceError> {
        let edition = register_of(tx, ctx, &self.edition).await?;
        if !edition.state.has_register() {
            return Err(AttendanceError::NoRegister);
        }
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
        seat.state = seat.state.move_to(to)?;
        enrolment::rows::set_state(tx, ctx, seat).await?;
    }
    Ok(())
}

/// Whoever is said to have been there was there on every day, unless something else is written.
async fn fill_days(tx: &mut Tx, ctx: &Ctx, edition: &Edition, seat: &Enrolment) -> store::Result<()> {
    for day in presence::days(&edition.plan) {
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

impl Command for CheckIn {
    type Output = Edition;
    type Error = AttendanceError;
    const NAME: &'static str = "check_in";

    fn subject(&self, edition: &Edition) -> Subject {
        Subject::new(ResourceKind::Attendance, edition.id.as_str()).within(&edition.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, AttendanceError> {
        let mut edition = register_of(tx, ctx, &self.edition).await?;
        let days = presence::days(&edition.plan);
        begin_if_due(tx, ctx, &mut edition).await?;
        if !edition.state.has_register() {
            return Err(AttendanceError::NoRegister);
        }
        for (id, at) in &self.arrivals {
            let mut seat = seat(tx, ctx, &edition, id).await?;
            // A phone's clock may be ahead; nobody arrives in the future.
            let at = (*at).min(ctx.now);
            let day = presence::day_at(&days, at).ok_or(AttendanceError::NotToday)?;
            move_seat(tx, ctx, &mut seat, EnrolmentState::Attended).await?;
            let arrived = Presence {
                enrolment: seat.id.clone(),
                day: day.date.clone(),
                minutes: day.minutes_from(at),
                arrived_at: Some(at),
            };
            rows::note(tx, ctx, &edition.id, &arrived).await?;
        }
        Ok(edition)
    }
}

/// The first who checks in, within the hour before, begins the edition.
async fn begin_if_due(tx: &mut Tx, ctx: &Ctx, edition: &mut Edition) -> Result<(), AttendanceError> {
    let begins = edition.plan.starts_at.plus_minutes(-presence::EARLY) <= ctx.now;
    if begins && matches!(edition.state, EditionState::Open | EditionState::Full) {
        edition.state = edition.state.move_to(EditionState::Running)?;
        edition::rows::set_state(tx, ctx, &edition.id, edition.state).await?;
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
        Subject::new(ResourceKind::Attendance, edition.id.as_str()).within(&edition.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, AttendanceError> {
        let edition = register_of(tx, ctx, &self.edition).await?;
        if !edition.state.has_register() {
            return Err(AttendanceError::NoRegister);
        }
        let days = presence::days(&edition.plan);
        for (id, date, minutes) in &self.hours {
            let mut seat = seat(tx, ctx, &edition, id).await?;
            let day = days.iter().find(|day| day.date == *date).ok_or(Refusable::NotFound)?;
            if *minutes > 0 {
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
