//! A run of a micro-stage, and its states. Pure.

use crate::words::{NotAllowed, words};
use kernel::{EditionId, MicroStageId, OrganisationId, PersonId, Timestamp, Zone};

words! {
    /// Where an edition stands.
    EditionState {
        /// It has a date; it cannot be booked yet.
        Planned = "planned",
        /// Seats are free.
        Open = "open",
        /// No seat is free; others wait.
        Full = "full",
        /// It is being held.
        Running = "running",
        /// It was held; the register can still be corrected.
        Held = "held",
        /// It is done.
        Closed = "closed",
        /// It will not be held.
        Cancelled = "cancelled",
    }
}

impl EditionState {
    /// The state after moving to `to`.
    ///
    /// # Errors
    /// When the diagram in the module documentation has no such arrow.
    pub const fn move_to(self, to: Self) -> Result<Self, NotAllowed> {
        use EditionState::{Cancelled, Closed, Full, Held, Open, Planned, Running};
        match (self, to) {
            (Planned | Full, Open)
            | (Open, Full)
            | (Planned | Open | Full | Held, Running)
            | (Running, Held)
            | (Held, Closed)
            | (Planned | Open | Full | Running, Cancelled) => Ok(to),
            (from, to) => Err(NotAllowed { from: from.as_str(), to: to.as_str() }),
        }
    }

    /// Whether it still lies ahead.
    #[must_use]
    pub const fn is_ahead(self) -> bool {
        matches!(self, EditionState::Planned | EditionState::Open | EditionState::Full)
    }

    /// Whether its register can be written.
    #[must_use]
    pub const fn has_register(self) -> bool {
        matches!(self, EditionState::Running | EditionState::Held)
    }
}

/// When, where and with whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Municipality; empty when it is online.
    pub place: String,
    /// Address and room; empty when it is online.
    pub venue: String,
    /// Address of the online room, for those who have a seat; empty when it is on site.
    pub link: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// The zone in which that was agreed.
    pub zone: Zone,
    /// Seats, 1 to 1000.
    pub seats: i64,
    /// Who holds it.
    pub trainer: PersonId,
    /// From when it can be booked.
    pub booking_opens_at: Timestamp,
    /// Until when.
    pub booking_closes_at: Timestamp,
}

/// Why a plan cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ImpossiblePlan {
    /// It ends before it begins.
    #[error("it ends before it begins")]
    EndsFirst,
    /// It is longer than a day.
    #[error("it is longer than a day")]
    TooLong,
    /// Booking closes before it opens, or after the end.
    #[error("the booking window is not before the end")]
    BookingWindow,
    /// Neither a place nor a link.
    #[error("nobody would know where to go")]
    Nowhere,
}

impl Plan {
    /// What makes the plan impossible, if anything.
    #[must_use]
    pub fn problem(&self) -> Option<ImpossiblePlan> {
        let starts_before = |moment: Timestamp| self.starts_at < moment;
        if !starts_before(self.ends_at) {
            Some(ImpossiblePlan::EndsFirst)
        } else if starts_before(self.ends_at.plus_days(-1)) {
            Some(ImpossiblePlan::TooLong)
        } else if self.booking_opens_at >= self.booking_closes_at || self.booking_closes_at > self.ends_at {
            Some(ImpossiblePlan::BookingWindow)
        } else if self.place.is_empty() && self.link.is_empty() {
            Some(ImpossiblePlan::Nowhere)
        } else {
            None
        }
    }
}

/// An edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Its id.
    pub id: EditionId,
    /// Of which offer.
    pub stage: MicroStageId,
    /// Who holds it.
    pub organisation: OrganisationId,
    /// Where it stands.
    pub state: EditionState,
    /// When, where and with whom.
    pub plan: Plan,
    /// Seats that are taken or offered to somebody.
    pub seats_taken: i64,
}

impl Edition {
    /// Seats that are free.
    #[must_use]
    pub const fn seats_left(&self) -> i64 {
        self.plan.seats - self.seats_taken
    }

    /// Whether a seat, or a place on the waitlist, can be had now.
    #[must_use]
    pub fn can_be_booked(&self, now: Timestamp) -> bool {
        matches!(self.state, EditionState::Open | EditionState::Full)
            && self.plan.booking_opens_at <= now
            && now < self.plan.booking_closes_at
    }
}

#[cfg(test)]
mod tests {
    use super::EditionState::{Cancelled, Closed, Open, Running};

    #[test]
    fn what_is_over_stays_over() {
        for to in super::EditionState::ALL {
            assert!(Closed.move_to(*to).is_err() && Cancelled.move_to(*to).is_err());
        }
        assert!(Running.move_to(Open).is_err());
    }
}
