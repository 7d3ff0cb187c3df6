//! Rows that say who was there.

use super::super::neighbours::NeighbourError;
use super::super::reading::{self, Row};
use super::people::{Known, known, not_day};
use super::{Judge, Order, Verdict, rows};
use crate::attendance::{Day, days};
use crate::enrolment::{Enrolment, EnrolmentState};
use kernel::{Ctx, PersonId, Problem, Timestamp};
use std::collections::HashMap;
use store::Tx;

type InTheWay = (&'static str, Problem);
/// Seats by edition and learner.
type Seats = HashMap<(String, String), Enrolment>;

impl Judge<'_> {
    pub(super) async fn attendance(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        rows: &[Row],
    ) -> Result<Vec<Verdict>, NeighbourError> {
        let known = known(tx, ctx, rows).await?;
        let people: Vec<&PersonId> = known.values().map(|known| &known.person).collect();
        let seats: Seats = rows::seats_of(tx, ctx, &people)
            .await?
            .into_iter()
            .map(|seat| ((seat.edition.to_string(), seat.learner.to_string()), seat))
            .collect();
        let written = rows::minutes_of(tx, ctx, seats.values().map(|seat| &seat.id)).await?;
        Ok(rows
            .iter()
            .map(|row| match self.presence(row, ctx.now, (&known, &seats)) {
                Ok(order) if is_written(&order, &seats, &written) => Verdict::Already,
                Ok(order) => Verdict::Good(order),
                Err(problem) => Verdict::Bad(vec![problem]),
            })
            .collect())
    }

    fn presence(
        &self,
        row: &Row,
        now: Timestamp,
        (known, seats): (&HashMap<String, Known>, &Seats),
    ) -> Result<Order, InTheWay> {
        let email = reading::email_of(row.cell("email")).ok_or_else(|| super::not_email(row))?;
        let edition = self.edition(row)?;
        if !edition.state.has_register() {
            return Err(("edition", Problem::new("learning-bulk-no-register")));
        }
        let no_seat = || ("email", Problem::new("learning-bulk-no-seat").with("said", super::said(&email)));
        let person = known.get(&email).ok_or_else(no_seat)?;
        let seat = seats.get(&(edition.id.to_string(), person.person.to_string())).ok_or_else(no_seat)?;
        if matches!(seat.state, EnrolmentState::Waitlisted | EnrolmentState::Offered) {
            return Err(no_seat());
        }
        let days = days(&edition.plan);
        let day = day_of(row, &days)?;
        let minutes = minutes_of(row, day, days.len())?;
        if minutes.is_some_and(|minutes| minutes > 0) && !edition.plan.has_come(day.starts_at, now) {
            return Err(("day", Problem::new("learning-hours-not-yet")));
        }
        Ok(Order::Presence {
            edition: edition.id.clone(),
            seat: seat.id.clone(),
            day: day.date.clone(),
            minutes,
        })
    }
}

/// Whether the register says so already.
fn is_written(order: &Order, seats: &Seats, written: &HashMap<(String, String), i64>) -> bool {
    let Order::Presence { seat, day, minutes, .. } = order else { return false };
    let state = seats.values().find(|held| held.id == *seat).map(|held| held.state);
    match minutes {
        Some(minutes) => written.get(&(seat.to_string(), day.clone())) == Some(minutes),
        None => state == Some(EnrolmentState::Absent),
    }
}

/// The day a row speaks of; where the edition has one only, it need not be said.
fn day_of<'a>(row: &Row, days: &'a [Day]) -> Result<&'a Day, InTheWay> {
    let text = row.cell("day");
    if text.is_empty() {
        let [only] = days else {
            return Err(("day", Problem::new("learning-bulk-which-day")));
        };
        return Ok(only);
    }
    let date = reading::day_of(text).ok_or_else(|| ("day", not_day(text)))?.to_string();
    let other = || ("day", Problem::new("learning-bulk-other-day").with("said", super::said(text)));
    days.iter().find(|day| day.date == date).ok_or_else(other)
}

/// Minutes, where they were there; nothing where they were not. Absent on one of several days is no minutes on that day:
/// what the register says of the others stays.
fn minutes_of(row: &Row, day: &Day, days: usize) -> Result<Option<i64>, InTheWay> {
    let absent = (days > 1).then_some(0);
    let (present, minutes) = (row.cell("present"), row.cell("minutes"));
    let said = reading::yes_or_no(present);
    if !present.is_empty() && said.is_none() {
        return Err((
            "present",
            Problem::new("learning-bulk-not-yes-or-no").with("said", super::said(present)),
        ));
    }
    if minutes.is_empty() {
        return match said {
            Some(true) => Ok(Some(day.minutes)),
            Some(false) => Ok(absent),
            None => Err(("present", Problem::new("learning-bulk-present-or-minutes"))),
        };
    }
    let whole = minutes.strip_suffix(".0").unwrap_or(minutes);
    let bounds = || {
        let most = day.minutes.to_string();
        (
            "minutes",
            Problem::new("learning-bulk-not-minutes").with("said", super::said(minutes)).with("most", most),
        )
    };
    let number: i64 = whole.parse().map_err(|_| bounds())?;
    match number {
        0 => Ok(absent),
        _ if said == Some(false) => Err(("present", Problem::new("learning-bulk-absent-with-minutes"))),
        number if (1..=day.minutes).contains(&number) => Ok(Some(number)),
        _ => Err(bounds()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::model::{Choices, Kind};
    use super::super::super::reading::Reading;
    use super::*;

    fn day(date: &str) -> Day {
        let starts_at = Timestamp::parse_rfc3339(&format!("{date}T08:00:00Z")).unwrap();
        Day { date: date.to_owned(), starts_at, ends_at: starts_at.plus_minutes(240), minutes: 240 }
    }

    #[test]
    fn absent_on_one_of_two_days_says_nothing_of_the_other() {
        let table =
            "email,edition,day,present,minutes\na@a.it,edi_1,2026-11-24,no,\na@a.it,edi_1,2026-11-24,,0\n";
        let reading =
            Reading::open(Kind::Attendance, &Choices::default(), "a.csv", table.as_bytes().to_vec());
        let two = [day("2026-11-24"), day("2026-11-25")];
        for row in reading.ok().unwrap().rows(0) {
            let on = day_of(&row, &two).ok().unwrap();
            assert_eq!(on, &two[0]);
            assert_eq!(minutes_of(&row, on, 2).ok().unwrap(), Some(0));
            assert_eq!(minutes_of(&row, on, 1).ok().unwrap(), None);
        }
    }
}
