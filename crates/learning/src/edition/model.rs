//! A run of a micro-stage, and its states. Pure.

use crate::micro_stage::Mode;
use crate::words::{NotAllowed, words};
use kernel::{ClassroomId, EditionId, MicroStageId, OrganisationId, PersonId, Timestamp, Zone};
use serde::{Deserialize, Serialize};

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

/// One date of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Session {
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
}

/// When, where and with whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// The dates in order, when there are several; empty when there is one, from start to end.
    pub sessions: Vec<Session>,
    /// The provider's room; its address is `place` and `venue`.
    pub room: Option<ClassroomId>,
    /// Below so many seats taken the provider is warned; 0 for none.
    pub seats_least: i64,
    /// Municipality; empty when it is online.
    pub place: String,
    /// Address and room; empty when it is online.
    pub venue: String,
    /// Address of the online room, for those who have a seat; empty when it is on site.
    pub link: String,
    /// When it begins: the first date.
    pub starts_at: Timestamp,
    /// When it ends: the last date.
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
    /// A date is longer than a day, or the whole longer than half a year.
    #[error("it is longer than a day")]
    TooLong,
    /// Two of its dates overlap.
    #[error("two dates overlap")]
    DatesOverlap,
    /// Its least number of people is above its seats.
    #[error("more people are needed than there are seats")]
    LeastAboveSeats,
    /// Repeated, a date would fall into an hour that the clocks skip.
    #[error("the clocks skip that hour")]
    SkippedHour,
    /// Booking closes before it opens, or after the end.
    #[error("the booking window is not before the end")]
    BookingWindow,
    /// One of its dates lies on a day that is over.
    #[error("a date lies in the past")]
    Past,
    /// Neither a place nor a link.
    #[error("nobody would know where to go")]
    Nowhere,
}

impl Plan {
    /// Its dates, in order; one at least.
    #[must_use]
    pub fn dates(&self) -> Vec<Session> {
        if self.sessions.is_empty() {
            vec![Session { starts_at: self.starts_at, ends_at: self.ends_at }]
        } else {
            self.sessions.clone()
        }
    }

    /// "Via Roma 1, Como", or the one that is there.
    #[must_use]
    pub fn address(&self) -> String {
        if self.venue.is_empty() { self.place.clone() } else { format!("{}, {}", self.venue, self.place) }
    }

    /// Where whoever has a seat goes: the address, or the online room.
    #[must_use]
    pub fn whereabouts(&self) -> String {
        if self.place.is_empty() { self.link.clone() } else { self.address() }
    }

    /// The same plan on these dates.
    #[must_use]
    pub fn on(mut self, mut dates: Vec<Session>) -> Self {
        dates.sort_unstable();
        if let (Some(first), Some(last)) = (dates.first(), dates.last()) {
            (self.starts_at, self.ends_at) = (first.starts_at, last.ends_at);
        }
        self.sessions = if dates.len() > 1 { dates } else { Vec::new() };
        self
    }

    /// What makes the plan impossible, if anything.
    #[must_use]
    pub fn problem(&self) -> Option<ImpossiblePlan> {
        let dates = self.dates();
        let too_long = |date: &Session| date.starts_at < date.ends_at.plus_days(-1);
        if dates.iter().any(|date| date.starts_at >= date.ends_at) {
            Some(ImpossiblePlan::EndsFirst)
        } else if dates.iter().any(too_long) || self.starts_at < self.ends_at.plus_days(-184) {
            Some(ImpossiblePlan::TooLong)
        } else if dates.windows(2).any(|two| two[1].starts_at < two[0].ends_at) {
            Some(ImpossiblePlan::DatesOverlap)
        } else if self.seats_least > self.seats {
            Some(ImpossiblePlan::LeastAboveSeats)
        } else if self.booking_opens_at >= self.booking_closes_at || self.booking_closes_at > self.ends_at {
            Some(ImpossiblePlan::BookingWindow)
        } else if self.place.is_empty() && self.link.is_empty() {
            Some(ImpossiblePlan::Nowhere)
        } else {
            None
        }
    }

    /// Whether a date that another plan does not have lies on a day that was over at a moment.
    #[must_use]
    pub fn adds_the_past(&self, before: &[Session], now: Timestamp) -> bool {
        let day = |moment: Timestamp| moment.in_zone(&self.zone).date();
        let is_new = |date: &&Session| !before.contains(date);
        self.dates().iter().filter(is_new).any(|date| day(date.starts_at) < day(now))
    }

    /// Whether the day of its last date has come.
    #[must_use]
    pub fn is_last_day(&self, now: Timestamp) -> bool {
        let last = self.dates().last().map_or(self.starts_at, |date| date.starts_at);
        self.has_come(last, now)
    }

    /// Whether the day of a moment has come, on the calendar of its zone.
    #[must_use]
    pub fn has_come(&self, moment: Timestamp, now: Timestamp) -> bool {
        moment.in_zone(&self.zone).date() <= now.in_zone(&self.zone).date()
    }

    /// How one takes part: on site, online, or both.
    #[must_use]
    pub const fn mode(&self) -> Mode {
        match (self.place.is_empty(), self.link.is_empty()) {
            (true, _) => Mode::Online,
            (false, true) => Mode::InPerson,
            (false, false) => Mode::Blended,
        }
    }

    /// How long its dates are together, in minutes.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        let of = |date: Session| (date.ends_at.microseconds() - date.starts_at.microseconds()) / 60_000_000;
        self.dates().into_iter().map(of).sum()
    }

    /// Whether somebody who goes by another plan would come at the wrong time, or to the wrong place.
    #[must_use]
    pub fn is_elsewhere(&self, other: &Self) -> bool {
        let where_to = |plan: &Self| (plan.place.clone(), plan.venue.clone(), plan.link.clone());
        self.dates() != other.dates() || where_to(self) != where_to(other)
    }

    /// The same hour of the clock on the day before it begins; when the clocks skip that hour, the next one.
    #[must_use]
    pub fn day_before(&self) -> Timestamp {
        let local = self.starts_at.in_zone(&self.zone);
        let before = local.checked_sub(jiff::Span::new().days(1)).map(|moved| moved.timestamp());
        before.map_or(self.starts_at, |moment| Timestamp::from_microseconds(moment.as_microsecond()))
    }

    /// The same plan so many weeks later, at the same hours of the clock; its booking opens when it does now.
    ///
    /// # Errors
    /// When a date would fall into an hour that the clocks skip.
    pub fn later(&self, weeks: i64) -> Result<Self, ImpossiblePlan> {
        let later = |moment: Timestamp| later(moment, &self.zone, weeks);
        let dates = self
            .dates()
            .into_iter()
            .map(|date| Ok(Session { starts_at: later(date.starts_at)?, ends_at: later(date.ends_at)? }));
        let dates = dates.collect::<Result<Vec<_>, _>>()?;
        let plan = Self { booking_closes_at: later(self.booking_closes_at)?, ..self.clone() };
        Ok(plan.on(dates))
    }
}

/// The same hour of the clock so many weeks later.
fn later(moment: Timestamp, zone: &Zone, weeks: i64) -> Result<Timestamp, ImpossiblePlan> {
    let local = moment.in_zone(zone);
    let span = jiff::Span::new().try_weeks(weeks).map_err(|_| ImpossiblePlan::SkippedHour)?;
    let moved = local.checked_add(span).map_err(|_| ImpossiblePlan::SkippedHour)?;
    if moved.time() != local.time() {
        return Err(ImpossiblePlan::SkippedHour);
    }
    Ok(Timestamp::from_microseconds(moved.timestamp().as_microsecond()))
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

    /// How many people are still missing from the least number; 0 when there are enough.
    #[must_use]
    pub const fn people_missing(&self) -> i64 {
        let missing = self.plan.seats_least - self.seats_taken;
        if missing > 0 { missing } else { 0 }
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
    use super::*;
    use crate::samples::plan_at as plan;

    #[test]
    fn a_series_keeps_its_hours_when_the_clocks_change() {
        let march = plan("2027-03-23T08:00:00Z");
        let april = march.later(1).unwrap();
        assert_eq!(april.starts_at.to_rfc3339(), "2027-03-30T07:00:00Z");
        let sunday = plan("2027-03-21T01:30:00Z");
        assert_eq!(sunday.later(1), Err(ImpossiblePlan::SkippedHour));
    }

    #[test]
    fn the_day_before_begins_at_the_same_hour_when_the_clocks_change() {
        assert_eq!(plan("2027-03-28T07:00:00Z").day_before().to_rfc3339(), "2027-03-27T08:00:00Z");
        assert_eq!(plan("2026-10-25T08:00:00Z").day_before().to_rfc3339(), "2026-10-24T07:00:00Z");
        assert_eq!(plan("2026-11-25T08:00:00Z").day_before().to_rfc3339(), "2026-11-24T08:00:00Z");
    }

    #[test]
    fn dates_stand_in_order_and_do_not_overlap() {
        let one = plan("2026-12-01T08:00:00Z");
        let date = |days: i64| Session {
            starts_at: one.starts_at.plus_days(days),
            ends_at: one.ends_at.plus_days(days),
        };
        let several = one.clone().on(vec![date(7), date(0)]);
        assert_eq!((several.starts_at, several.ends_at), (date(0).starts_at, date(7).ends_at));
        assert_eq!(several.problem(), None);
        assert_eq!(one.clone().on(vec![date(0), date(0)]).problem(), Some(ImpossiblePlan::DatesOverlap));
        assert_eq!(one.clone().on(vec![date(0)]).sessions, []);
        let greedy = Plan { seats_least: 13, ..one };
        assert_eq!(greedy.problem(), Some(ImpossiblePlan::LeastAboveSeats));
    }

    #[test]
    fn what_is_over_stays_over() {
        for to in super::EditionState::ALL {
            assert!(Closed.move_to(*to).is_err() && Cancelled.move_to(*to).is_err());
        }
        assert!(Running.move_to(Open).is_err());
    }
}
