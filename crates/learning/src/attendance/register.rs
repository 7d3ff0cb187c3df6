//! The register as funders ask for it: hours by person and day, as a table for programs. Pure.

use super::presence::{Day, Presence};
use crate::enrolment::{Enrolment, EnrolmentState};
use kernel::{Timestamp, Zone};

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

    /// One line for each person and day, as comma-separated values (RFC 4180, UTF-8 with its mark). The names of the
    /// columns are English words that do not change, for programs.
    pub(super) fn csv(&self) -> String {
        let mut text = String::from(
            "\u{feff}edition,title,organisation,place,trainer,enrolment,name,day,from,to,planned_minutes,\
             present_minutes,present_hours,arrived\r\n",
        );
        for (enrolment, name) in &self.people {
            for day in &self.days {
                text.push_str(&self.line(enrolment, name, day));
            }
        }
        text
    }

    fn line(&self, enrolment: &Enrolment, name: &str, day: &Day) -> String {
        let minutes = self.minutes(enrolment, day);
        let arrived = self.presence(enrolment, day).and_then(|presence| presence.arrived_at);
        let number = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
        let cells = [
            self.edition.clone(),
            self.title.clone(),
            self.organisation.clone(),
            self.place.clone(),
            self.trainer.clone(),
            enrolment.id.to_string(),
            name.to_owned(),
            day.date.clone(),
            self.clock(day.starts_at),
            self.clock(day.ends_at),
            day.minutes.to_string(),
            number(minutes),
            minutes.map(hours).unwrap_or_default(),
            arrived.map(|moment| self.clock(moment)).unwrap_or_default(),
        ];
        kernel::csv_line(&cells)
    }
}

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
