//! A learner's seat, and its states. Pure.

use crate::edition::Edition;
use crate::words::{NotAllowed, words};
use kernel::{EditionId, EnrolmentId, OrganisationId, PersonId, SeatGroupId, Timestamp};

words! {
    /// Where an enrolment stands.
    EnrolmentState {
        /// The seat is theirs.
        Confirmed = "confirmed",
        /// They wait for a seat.
        Waitlisted = "waitlisted",
        /// A seat was freed for them; they have until a deadline to accept it.
        Offered = "offered",
        /// They took part.
        Attended = "attended",
        /// They did not come.
        Absent = "absent",
        /// They, or the provider, gave it up.
        Cancelled = "cancelled",
        /// They did not accept in time.
        Expired = "expired",
        /// They had not come some time after the beginning, and somebody who waited was there.
        Released = "released",
    }
}

impl EnrolmentState {
    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Self) -> Result<Self, NotAllowed> {
        use EnrolmentState::{
            Absent, Attended, Cancelled, Confirmed, Expired, Offered, Released, Waitlisted,
        };
        match (self, to) {
            (Waitlisted, Offered | Cancelled)
            | (Offered, Confirmed | Expired | Cancelled)
            | (Confirmed, Attended | Absent | Cancelled | Released)
            | (Attended, Absent)
            | (Absent | Released, Attended) => Ok(to),
            (from, to) => Err(NotAllowed { from: from.as_str(), to: to.as_str() }),
        }
    }

    /// Whether it takes a seat.
    #[must_use]
    pub const fn takes_a_seat(self) -> bool {
        matches!(
            self,
            EnrolmentState::Confirmed
                | EnrolmentState::Offered
                | EnrolmentState::Attended
                | EnrolmentState::Absent
        )
    }

    /// Whether it can still be given up.
    #[must_use]
    pub const fn can_be_cancelled(self) -> bool {
        matches!(self, EnrolmentState::Confirmed | EnrolmentState::Waitlisted | EnrolmentState::Offered)
    }
}

/// One learner's seat, or place on the waitlist, in one edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// Its id.
    pub id: EnrolmentId,
    /// In which edition.
    pub edition: EditionId,
    /// Who holds the edition.
    pub organisation: OrganisationId,
    /// Whose it is.
    pub learner: PersonId,
    /// Where it stands.
    pub state: EnrolmentState,
    /// The number drawn when it began to wait; 0 when it never waited.
    pub waitlist_number: i64,
    /// Until when an offered seat can be accepted.
    pub accept_by: Option<Timestamp>,
    /// The company's seats it is one of.
    pub group: Option<SeatGroupId>,
    /// When somebody who waits said that they have come, in case a seat becomes free.
    pub here_at: Option<Timestamp>,
}

impl Enrolment {
    /// A seat as it is when it is booked.
    #[must_use]
    pub fn booked(id: &EnrolmentId, edition: &Edition, learner: &PersonId) -> Self {
        Self {
            id: id.clone(),
            edition: edition.id.clone(),
            organisation: edition.organisation.clone(),
            learner: learner.clone(),
            state: EnrolmentState::Confirmed,
            waitlist_number: 0,
            accept_by: None,
            group: None,
            here_at: None,
        }
    }
}

/// What booking came to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Booked {
    /// There was a seat.
    Seat(EnrolmentId),
    /// There was none: this is the position on the waitlist, from 1.
    Waitlist {
        /// The enrolment.
        id: EnrolmentId,
        /// From 1.
        position: i64,
    },
}

impl Booked {
    /// The enrolment.
    #[must_use]
    pub const fn id(&self) -> &EnrolmentId {
        match self {
            Booked::Seat(id) | Booked::Waitlist { id, .. } => id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::EnrolmentState::{Attended, Cancelled, Confirmed, Expired, Waitlisted};

    #[test]
    fn nobody_passes_the_waitlist_without_an_offer() {
        assert!(Waitlisted.move_to(Confirmed).is_err());
        assert!(Cancelled.move_to(Confirmed).is_err() && Expired.move_to(Confirmed).is_err());
        assert!(Attended.move_to(Cancelled).is_err());
    }
}
