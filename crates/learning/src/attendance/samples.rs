//! Sample pages of the trainer's desk.

use super::check_in;
use super::pages::{self, Desk};
use super::presence::{Presence, days};
use super::register::Register;
use crate::edition::{Edition, EditionState};
use crate::enrolment::EnrolmentState;
use crate::samples::{edition, seat, stage};
use kernel::Problem;
use web::components::FormState;
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
        Sample::new("teaching/start-early", "open", |page| {
            pages::start_early(page, &edition(page, 1, EditionState::Open, 4))
        }),
        Sample::new("teaching/edition", "running", |page| desk(page, EditionState::Running, true)),
        Sample::new("teaching/edition", "held", |page| desk(page, EditionState::Held, true)),
        Sample::new("teaching/edition", "closed", |page| desk(page, EditionState::Closed, true)),
        Sample::new("teaching/check-in", "today", |page| {
            let (run, mut register) = register(page, 0);
            let released = seat(page, 3, EnrolmentState::Released);
            register.people.push((released, String::from("Beatrice Sala")));
            let scanned = register.people[1].0.id.clone();
            check_in::draw(page, &run, &register, Some(&scanned), &FormState::empty())
        }),
        Sample::new("teaching/check-in", "another day, unknown code", |page| {
            let (run, register) = register(page, 7);
            let state = FormState::empty().with("code", "X1");
            let state = state.wrong("code", Problem::new("learning-check-in-unknown"));
            check_in::draw(page, &run, &register, None, &state)
        }),
        Sample::new("teaching/hours", "written", |page| {
            let (run, register) = register(page, 0);
            pages::hours(page, &run, &register, None)
        }),
        Sample::new("teaching/hours", "wrong", |page| {
            let (run, register) = register(page, 0);
            let wrong = Problem::new("learning-hours-wrong").with("said", "tre ore");
            pages::hours(page, &run, &register, Some(&wrong))
        }),
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

/// A running edition that begins in so many days, with its register.
fn register(page: &Page, in_days: i64) -> (Edition, Register) {
    let mut run = edition(page, 1, EditionState::Running, 2);
    run.plan.starts_at = page.now.plus_days(in_days);
    run.plan.ends_at = run.plan.starts_at.plus_minutes(240);
    let (one, other) = (seat(page, 1, EnrolmentState::Attended), seat(page, 2, EnrolmentState::Confirmed));
    let days = days(&run.plan);
    let arrived = Presence {
        enrolment: one.id.clone(),
        day: days[0].date.clone(),
        minutes: 240,
        arrived_at: Some(page.now),
    };
    let register = Register {
        edition: run.id.to_string(),
        title: stage().offer.title,
        organisation: String::from("Officina Formazione"),
        trainer: String::from("Luca Galimberti"),
        place: String::from("via Palestro 11, Cremona"),
        zone: run.plan.zone.clone(),
        days,
        people: vec![(one, String::from("Anna Neri")), (other, String::from("Ahmed Mansour"))],
        presences: vec![arrived],
    };
    (run, register)
}
