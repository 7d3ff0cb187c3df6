//! The terms of a provider. Pure.

use crate::edition::Plan;
use kernel::Timestamp;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// By which terms a provider gives seats away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Terms {
    /// Hours before the beginning until which a seat can be given up or swapped freely.
    pub free_hours: i64,
    /// Whether whoever gives a seat up later has to say why.
    pub reason_when_late: bool,
    /// What else follows for whoever gives up late or does not come, in the provider's words; may be empty.
    pub note: String,
    /// Hours for which a freed seat waits for an answer, at most.
    pub accept_hours: i64,
    /// Minutes after the beginning when the seat of whoever has not come goes to somebody who waits and is there; 0
    /// for never.
    pub no_show_minutes: i64,
    /// Whether a seat can be passed on to somebody else.
    pub transferable: bool,
    /// Days after the end for which the room of an edition stays open; then what people wrote in it goes.
    pub room_days: i64,
}

impl Default for Terms {
    fn default() -> Self {
        Self {
            free_hours: 48,
            reason_when_late: true,
            note: String::new(),
            accept_hours: 24,
            no_show_minutes: 0,
            transferable: true,
            room_days: 30,
        }
    }
}

impl Terms {
    /// What [`Terms::free_hours`] may be: up to a month.
    pub const FREE_HOURS: RangeInclusive<i64> = 0..=720;
    /// What [`Terms::accept_hours`] may be: up to three days.
    pub const ACCEPT_HOURS: RangeInclusive<i64> = 1..=72;
    /// What [`Terms::no_show_minutes`] may be: up to two hours.
    pub const NO_SHOW_MINUTES: RangeInclusive<i64> = 0..=120;
    /// What [`Terms::room_days`] may be: up to half a year.
    pub const ROOM_DAYS: RangeInclusive<i64> = 0..=180;
    /// Characters of [`Terms::note`], at most.
    pub const MOST_NOTE: usize = 600;

    /// Until when a seat can be given up freely. Hours that really pass are counted, so that a night on which the
    /// clocks change is as long as it is.
    #[must_use]
    pub fn free_until(&self, plan: &Plan) -> Timestamp {
        plan.starts_at.plus_minutes(-self.free_hours * 60)
    }

    /// Whether it is too late to give a seat up freely.
    #[must_use]
    pub fn is_late(&self, plan: &Plan, now: Timestamp) -> bool {
        self.free_until(plan) < now
    }

    /// Until when a seat that is freed now can be accepted: so many hours, and never more than half of what is left
    /// until the beginning, so that the next still has time when the first does not answer.
    #[must_use]
    pub fn accept_by(&self, plan: &Plan, now: Timestamp) -> Timestamp {
        let left = plan.starts_at.microseconds() - now.microseconds();
        let half = Timestamp::from_microseconds(now.microseconds() + left.max(0) / 2);
        now.plus_minutes(self.accept_hours * 60).min(half)
    }

    /// From when the seat of whoever has not come is given away; never when there is no such term.
    #[must_use]
    pub fn no_show_from(&self, plan: &Plan) -> Option<Timestamp> {
        (self.no_show_minutes > 0).then(|| plan.starts_at.plus_minutes(self.no_show_minutes))
    }

    /// When the room of an edition closes: so many days after its end, at the same hour of the clock.
    #[must_use]
    pub fn room_closes(&self, plan: &Plan) -> Timestamp {
        let end = plan.ends_at.in_zone(&plan.zone);
        let later = jiff::Span::new().try_days(self.room_days).and_then(|days| end.checked_add(days));
        later.map_or(plan.ends_at, |moment| Timestamp::from_microseconds(moment.timestamp().as_microsecond()))
    }

    /// Until when a company names its people: the last free moment, or the beginning when that has passed.
    #[must_use]
    pub fn names_until(&self, plan: &Plan, now: Timestamp) -> Timestamp {
        if self.is_late(plan, now) { plan.starts_at } else { self.free_until(plan) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::plan_at;
    use kernel::Zone;

    fn clock(moment: Timestamp) -> String {
        moment.in_zone(&Zone::rome()).strftime("%d/%m %H:%M").to_string()
    }

    #[test]
    fn the_hours_of_the_night_on_which_the_clocks_change_are_counted() {
        // Monday 29 March 2027 at nine in Rome; the clocks went forward on Sunday at two.
        let spring = plan_at("2027-03-29T07:00:00Z");
        assert_eq!(clock(Terms::default().free_until(&spring)), "27/03 08:00");
        // Monday 26 October 2026 at nine; the clocks went back on Sunday at three.
        let autumn = plan_at("2026-10-26T08:00:00Z");
        assert_eq!(clock(Terms::default().free_until(&autumn)), "24/10 10:00");
        let last = Terms::default().free_until(&autumn);
        assert!(
            !Terms::default().is_late(&autumn, last)
                && Terms::default().is_late(&autumn, last.plus_seconds(1))
        );
    }

    #[test]
    fn a_room_closes_at_the_hour_at_which_it_ended() {
        let terms = Terms { room_days: 7, ..Terms::default() };
        assert_eq!(clock(terms.room_closes(&plan_at("2027-03-24T08:00:00Z"))), "31/03 13:00");
    }

    #[test]
    fn the_next_always_has_time_to_accept() {
        let plan = plan_at("2027-03-29T07:00:00Z");
        let terms = Terms::default();
        let early = plan.starts_at.plus_days(-10);
        assert_eq!(terms.accept_by(&plan, early), early.plus_days(1));
        let late = plan.starts_at.plus_minutes(-60);
        assert_eq!(terms.accept_by(&plan, late), plan.starts_at.plus_minutes(-30));
        assert_eq!(terms.accept_by(&plan, plan.starts_at), plan.starts_at);
    }

    #[test]
    fn names_are_asked_for_until_the_seat_would_cost() {
        let plan = plan_at("2027-03-29T07:00:00Z");
        let terms = Terms { no_show_minutes: 20, ..Terms::default() };
        assert_eq!(terms.names_until(&plan, plan.starts_at.plus_days(-9)), terms.free_until(&plan));
        assert_eq!(terms.names_until(&plan, plan.starts_at.plus_days(-1)), plan.starts_at);
        assert_eq!(terms.no_show_from(&plan), Some(plan.starts_at.plus_minutes(20)));
        assert_eq!(Terms::default().no_show_from(&plan), None);
    }
}
