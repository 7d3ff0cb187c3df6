//! Sample pages of the trainer's desk.

use super::pages::{self, Desk};
use crate::edition::EditionState;
use crate::enrolment::EnrolmentState;
use crate::samples::{edition, seat, stage};
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("teaching/list", "full", |page| {
            let title = stage().offer.title;
            let runs = [EditionState::Open, EditionState::Running, EditionState::Closed];
            let runs: Vec<_> =
                (1..).zip(runs).map(|(n, state)| (edition(page, n, state, 4), title.clone())).collect();
            pages::list(page, &runs)
        }),
        Sample::new("teaching/list", "empty", |page| pages::list(page, &[])),
        Sample::new("teaching/edition", "planned", |page| desk(page, EditionState::Planned, false)),
        Sample::new("teaching/edition", "open", |page| desk(page, EditionState::Open, true)),
        Sample::new("teaching/edition", "running", |page| desk(page, EditionState::Running, true)),
        Sample::new("teaching/edition", "held", |page| desk(page, EditionState::Held, true)),
        Sample::new("teaching/edition", "closed", |page| desk(page, EditionState::Closed, true)),
        Sample::new("teaching/edition", "cancelled", |page| desk(page, EditionState::Cancelled, false)),
    ]
}

fn desk(page: &Page, state: EditionState, booked: bool) -> Frame {
    let states = [
        EnrolmentState::Confirmed,
        EnrolmentState::Attended,
        EnrolmentState::Absent,
        EnrolmentState::Offered,
        EnrolmentState::Waitlisted,
    ];
    let names = ["Anna Neri", "Ahmed Mansour", "Beatrice Sala", "", "Lin Chen"];
    let people =
        (1..).zip(states).zip(names).map(|((n, state), name)| (seat(page, n, state), name.to_owned()));
    let people = if booked { people.collect() } else { Vec::new() };
    pages::desk(page, &Desk { edition: edition(page, 1, state, 4), title: stage().offer.title, people })
}
