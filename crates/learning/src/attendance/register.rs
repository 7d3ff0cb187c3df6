//! The register as funders ask for it: hours by person and day, as a table to take along. Pure.

use super::presence::{Day, Presence};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::tables::Cell;
use kernel::{Timestamp, Zone};
use web::Page;

/// The register of an edition.
#[derive(Debug, Clone)]
pub(super) struct Register {
    /// Number of the edition.
    pub(super) edition: String,
    /// Title of the offer.
    pub(super) title: String,
    /// Who holds it.
    pub(super) organisation: String,
    /// Who teaches.
    pub(super) trainer: String,
    /// Where.
    pub(super) place: String,
    /// The zone of its times.
    pub(super) zone: Zone,
    /// Its days.
    pub(super) days: Vec<Day>,
    /// Those who have a seat, by name.
    pub(super) people: Vec<(Enrolment, String)>,
    /// What was written.
    pub(super) presences: Vec<Presence>,
}

impl Register {
    /// What was written of somebody on a day.
    pub(super) fn presence(&self, enrolment: &Enrolment, day: &Day) -> Option<&Presence> {
        let is_it = |one: &&Presence| one.enrolment == enrolment.id && one.day == day.date;
        self.presences.iter().find(is_it)
    }

    /// Minutes of somebody on a day; none while nothing was written.
    pub(super) fn minutes(&self, enrolment: &Enrolment, day: &Day) -> Option<i64> {
        let absent = (enrolment.state == EnrolmentState::Absent).then_some(0);
        self.presence(enrolment, day).map(|presence| presence.minutes).or(absent)
    }

    /// Minutes of somebody on all days.
    pub(super) fn total(&self, enrolment: &Enrolment) -> i64 {
        self.days.iter().filter_map(|day| self.minutes(enrolment, day)).sum()
    }

    /// A time of day in the zone of the edition.
    pub(super) fn clock(&self, moment: Timestamp) -> String {
        moment.in_zone(&self.zone).strftime("%H:%M").to_string()
    }

    /// The register as a table in the reader's language: its heading, and a line for each person and day.
    pub(super) fn table(&self, page: &Page) -> Vec<Vec<Cell>> {
        let heading =
            COLUMNS.map(|column| Cell::Words(page.t(&format!("learning-register-column-{column}"))));
        let lines = self.people.iter().flat_map(|(enrolment, name)| {
            self.days.iter().map(move |day| self.line(enrolment, name, day).to_vec())
        });
        std::iter::once(heading.to_vec()).chain(lines).collect()
    }

    fn line(&self, enrolment: &Enrolment, name: &str, day: &Day) -> [Cell; COLUMNS.len()] {
        let minutes = self.minutes(enrolment, day);
        let arrived = self.presence(enrolment, day).and_then(|presence| presence.arrived_at);
        let words = |text: &str| Cell::Words(text.to_owned());
        let number = |number: Option<String>| number.map_or_else(|| words(""), Cell::Number);
        [
            words(&self.edition),
            words(&self.title),
            words(&self.organisation),
            words(&self.place),
            words(&self.trainer),
            words(enrolment.id.as_str()),
            words(name),
            words(&day.date),
            Cell::Words(self.clock(day.starts_at)),
            Cell::Words(self.clock(day.ends_at)),
            Cell::Number(day.minutes.to_string()),
            number(minutes.map(|minutes| minutes.to_string())),
            number(minutes.map(hours)),
            Cell::Words(arrived.map(|moment| self.clock(moment)).unwrap_or_default()),
        ]
    }
}

/// What stands in the columns of the table.
const COLUMNS: [&str; 14] = [
    "edition",
    "title",
    "organisation",
    "place",
    "trainer",
    "enrolment",
    "name",
    "day",
    "from",
    "to",
    "planned-minutes",
    "present-minutes",
    "present-hours",
    "arrived",
];

/// Minutes as hours with two places: `3.75`.
pub(super) fn hours(minutes: i64) -> String {
    format!("{}.{:02}", minutes / 60, minutes % 60 * 100 / 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_are_written_with_two_places() {
        assert_eq!((hours(225), hours(240), hours(0)), ("3.75".into(), "4.00".into(), "0.00".into()));
    }
}
