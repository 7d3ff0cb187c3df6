//! Sample pages of pilots.

use super::model::{Pilot, Shown, Step, StepReport};
use super::pages::{self, Board, Provider, StepPage};
use crate::samples::id;
use kernel::{EditionId, OrganisationId, PersonId, PilotId, Problem};
use web::components::{Choice, FormState};
use web::{Frame, Page, Sample};

const TODAY: &str = "2026-11-22";

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("pilots/list", "two", |page| list(page, vec![pilot(page, 3), pilot(page, 7)], true)),
        Sample::new("pilots/list", "none", |page| list(page, Vec::new(), true)),
        Sample::new("pilots/list", "to read", |page| list(page, vec![pilot(page, 1)], false)),
        Sample::new("pilots/board", "on its way", |page| board(page, 3)),
        Sample::new("pilots/board", "complete", |page| board(page, 7)),
        Sample::new("pilots/step", "manager", |page| step(page, Step::Team, true, true, &FormState::empty())),
        Sample::new("pilots/step", "owner", |page| step(page, Step::Trial, false, true, &FormState::empty())),
        Sample::new("pilots/step", "to read", |page| {
            step(page, Step::Analysis, false, false, &FormState::empty())
        }),
        Sample::new("pilots/step", "wrong", |page| {
            let typed = FormState::empty().with("done", "yes").with("link", "http://x");
            let typed = typed.wrong("note", Problem::new("learning-pilot-nothing-to-show"));
            step(
                page,
                Step::Design,
                true,
                true,
                &typed.wrong("link", Problem::new("learning-pilot-link-wrong")),
            )
        }),
    ]
}

fn names() -> Vec<(String, String)> {
    vec![(id!(PersonId, 1).to_string(), String::from("Luca Galimberti"))]
}

fn pilot(page: &Page, done: usize) -> Pilot {
    let report = |(at, step): (usize, &Step)| StepReport {
        owner: (at < 5).then(|| id!(PersonId, 1)),
        due_on: (at < 6)
            .then(|| if at < 4 { String::from("2026-11-20") } else { String::from("2026-12-15") }),
        note: if at < done { String::from("Verbale della riunione del 3 novembre.") } else { String::new() },
        shown: (at == 1).then(|| Shown::Edition(id!(EditionId, 1))),
        link: if at == 2 { String::from("https://documenti.example/programma.pdf") } else { String::new() },
        done_at: (at < done).then_some(page.now),
        ..StepReport::new(*step)
    };
    Pilot {
        id: id!(PilotId, done as u64),
        organisation: id!(OrganisationId, 1),
        title: String::from("Fogli di calcolo: prima sperimentazione"),
        steps: Step::ALL.iter().enumerate().map(report).collect(),
    }
}

fn list(page: &Page, pilots: Vec<Pilot>, manages: bool) -> Frame {
    let name = String::from("Officina Formazione");
    let provider = Provider { id: id!(OrganisationId, 1), name, manages, pilots };
    pages::list(page, &[provider], TODAY, &FormState::empty())
}

fn board(page: &Page, done: usize) -> Frame {
    pages::board(page, &Board { pilot: &pilot(page, done), names: &names(), today: TODAY })
}

fn step(page: &Page, step: Step, plans: bool, reports: bool, typed: &FormState) -> Frame {
    let (pilot, names) = (pilot(page, 3), names());
    let Some(report) = pilot.step(step) else { return Frame::new("", web::html! {}) };
    let choices = vec![Choice::new("edi_1", "Fogli di calcolo · 22 novembre 2026")];
    let shown = StepPage { pilot: &pilot, report, names: &names, choices, plans, reports };
    pages::step(page, &shown, &FormState::empty(), typed)
}
