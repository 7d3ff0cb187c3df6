//! What trainers write into the register.

use crate::edition::{self, Edition};
use crate::enrolment::{self, EnrolmentState};
use crate::words::NotAllowed;
use kernel::{Action, Ctx, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// Why the register could not be written.
#[derive(Debug, thiserror::Error)]
pub enum AttendanceError {
    /// The edition has not begun, or is closed.
    #[error("the register is not open")]
    NoRegister,
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
        let edition = edition::rows::edition(tx, ctx, &self.edition).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_organisation(ResourceKind::Attendance, &edition.organisation);
        ctx.authorise(Action::Change, &resource)?;
        if !edition.state.has_register() {
            return Err(AttendanceError::NoRegister);
        }
        for (id, present) in &self.register {
            let found = enrolment::rows::enrolment(tx, ctx, id).await?;
            let mut enrolment = found.filter(|seat| seat.edition == edition.id).ok_or(Refusable::NotFound)?;
            let to = if *present { EnrolmentState::Attended } else { EnrolmentState::Absent };
            if enrolment.state != to {
                enrolment.state = enrolment.state.move_to(to)?;
                enrolment::rows::set_state(tx, ctx, &enrolment).await?;
            }
        }
        Ok(edition)
    }
}
