//! Who was there, day by day. Pure.

use crate::edition::{Plan, Session};
use kernel::{EnrolmentId, Timestamp};

/// Minutes by which somebody may be late and still count as there from the beginning.
pub const TOLERANCE: i64 = 15;
/// Minutes before the beginning from which people can check in.
pub const EARLY: i64 = 60;

/// A day of an edition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// `2026-11-22`, in the zone of the edition.
    pub date: String,
    /// When it begins.
    pub starts_at: Timestamp,
    /// When it ends.
    pub ends_at: Timestamp,
    /// How long it is, in minutes; two dates of one day count together.
    pub minutes: i64,
}

fn minutes_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.microseconds() - from.microseconds()).max(0) / 60_000_000
}

/// The days of a plan, in order.
#[must_use]
pub fn days(plan: &Plan) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for Session { starts_at, ends_at } in plan.dates() {
        let date = starts_at.in_zone(&plan.zone).date().to_string();
        let minutes = minutes_between(starts_at, ends_at);
        match days.last_mut().filter(|day| day.date == date) {
            Some(day) => {
                day.ends_at = ends_at;
                day.minutes += minutes;
            }
            None => days.push(Day { date, starts_at, ends_at, minutes }),
        }
    }
    days
}

impl Day {
    /// How many minutes of the day are left for somebody who arrives at a moment.
    #[must_use]
    pub fn minutes_from(&self, arrival: Timestamp) -> i64 {
        let late = minutes_between(self.starts_at, arrival);
        if late <= TOLERANCE { self.minutes } else { (self.minutes - late).max(0) }
    }
}

/// The day on which somebody arrives: the one that is on, or begins within the hour.
#[must_use]
pub fn day_at(days: &[Day], arrival: Timestamp) -> Option<&Day> {
    days.iter().find(|day| day.starts_at.plus_minutes(-EARLY) <= arrival && arrival <= day.ends_at)
}

/// Minutes of one person on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Presence {
    /// Whose.
    pub enrolment: EnrolmentId,
    /// The day.
    pub day: String,
    /// How many.
    pub minutes: i64,
    /// When they checked in; none when it was written by hand.
    pub arrived_at: Option<Timestamp>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day() -> Day {
        let starts_at = Timestamp::parse_rfc3339("2026-11-24T08:00:00Z").unwrap();
        Day { date: "2026-11-24".to_owned(), starts_at, ends_at: starts_at.plus_minutes(240), minutes: 240 }
    }

    #[test]
    fn whoever_is_a_little_late_was_there_and_whoever_is_very_late_was_there_for_the_rest() {
        let day = day();
        assert_eq!(day.minutes_from(day.starts_at.plus_minutes(-20)), 240);
        assert_eq!(day.minutes_from(day.starts_at.plus_minutes(15)), 240);
        assert_eq!(day.minutes_from(day.starts_at.plus_minutes(60)), 180);
        assert_eq!(day.minutes_from(day.ends_at.plus_minutes(90)), 0);
    }

    #[test]
    fn nobody_arrives_the_day_before() {
        let days = [day()];
        assert!(day_at(&days, days[0].starts_at.plus_minutes(-61)).is_none());
        assert!(day_at(&days, days[0].starts_at.plus_minutes(-10)).is_some());
    }
}
