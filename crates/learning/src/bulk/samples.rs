//! Every page of runs, in every state.

use super::carrier::CANNOT_GO_ON;
use super::handlers::Offer;
use super::model::{Choices, Counts, Finding, Kind, Run, RunState, Said, Weight};
use super::pages;
use crate::samples::{edition, id};
use kernel::{BlobId, BulkRunId, MicrocredentialVersionId, OrganisationId, PersonId, Problem, Role};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Samples of the pages of this module.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("bulk/list", "empty", |page| pages::list(&manager(page), &[], 50)),
        Sample::new("bulk/list", "some", |page| {
            let states =
                [RunState::Checking, RunState::Checked, RunState::Done, RunState::Failed, RunState::Stopped];
            let runs: Vec<Run> = states.into_iter().map(|state| run(page, Kind::Awards, state)).collect();
            pages::list(&manager(page), &runs, 4)
        }),
        Sample::new("bulk/form", "enrolments", |page| form(page, Kind::Enrolments)),
        Sample::new("bulk/form", "attendance", |page| form(page, Kind::Attendance)),
        Sample::new("bulk/form", "awards", |page| form(page, Kind::Awards)),
        Sample::new("bulk/form", "reinstate", |page| form(page, Kind::Reinstate)),
        Sample::new("bulk/form", "supersede", |page| form(page, Kind::Supersede)),
        Sample::new("bulk/form", "cancel", |page| form(page, Kind::Cancel)),
        Sample::new("bulk/form", "wrong", |page| {
            let state = FormState::empty().wrong("file", Problem::new("form-file-missing"));
            pages::form(&manager(page), &offer(page, Kind::Suspend), &state)
        }),
        Sample::new("bulk/select", "revoke", |page| {
            let state = FormState::empty().refused(Problem::new("learning-bulk-none-selected"));
            pages::select(&manager(page), &offer(page, Kind::Revoke), &state)
        }),
        Sample::new("bulk/one", "checking", |page| one(page, Kind::Awards, RunState::Checking)),
        Sample::new("bulk/one", "checked", |page| one(page, Kind::Awards, RunState::Checked)),
        Sample::new("bulk/one", "checked seats", |page| one(page, Kind::Enrolments, RunState::Checked)),
        Sample::new("bulk/one", "checked presence", |page| one(page, Kind::Attendance, RunState::Checked)),
        Sample::new("bulk/one", "checked revocation", |page| one(page, Kind::Revoke, RunState::Checked)),
        Sample::new("bulk/one", "running", |page| one(page, Kind::Enrolments, RunState::Running)),
        Sample::new("bulk/one", "done", |page| one(page, Kind::Awards, RunState::Done)),
        Sample::new("bulk/one", "done suspending", |page| one(page, Kind::Suspend, RunState::Done)),
        Sample::new("bulk/one", "stopped", |page| one(page, Kind::Enrolments, RunState::Stopped)),
        Sample::new("bulk/one", "failed", |page| one(page, Kind::Awards, RunState::Failed)),
        Sample::new("bulk/one", "being read", |page| {
            let mut run = run(page, Kind::Awards, RunState::Checking);
            run.counts = Counts::default();
            bare(page, &run)
        }),
        Sample::new("bulk/one", "broken off", |page| {
            let mut run = run(page, Kind::Suspend, RunState::Failed);
            run.problem = Some(Said::from(Problem::new(CANNOT_GO_ON).with("row", "4002")));
            bare(page, &run)
        }),
    ]
}

fn manager(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[Role::Manager])
}

fn offer(page: &Page, kind: Kind) -> Offer {
    let both = [(1, "Officina Formazione"), (2, "Scuola del Lago")];
    Offer {
        kind,
        organisations: both.map(|(number, name)| (id!(OrganisationId, number), name.to_owned())).to_vec(),
        editions: vec![(edition(page, 7, crate::edition::EditionState::Open, 3), "Pulire i dati".to_owned())],
        versions: vec![(
            id!(OrganisationId, 1),
            id!(MicrocredentialVersionId, 3),
            "Pulire e raccontare i dati".to_owned(),
        )],
    }
}

fn form(page: &Page, kind: Kind) -> Frame {
    pages::form(&manager(page), &offer(page, kind), &FormState::empty())
}

fn run(page: &Page, kind: Kind, state: RunState) -> Run {
    let problem = Problem::new("learning-bulk-no-column").with("column", "email").with("found", "nome, data");
    Run {
        id: id!(BulkRunId, 4),
        organisation: id!(OrganisationId, 1),
        kind,
        state,
        choices: Choices { note: "Verbale n. 12.".to_owned(), ..Choices::default() },
        blob: id!(BlobId, 5),
        file_name: "attestati-novembre.csv".to_owned(),
        sha256: "9f".repeat(32),
        counts: Counts {
            total: 10_000,
            next_row: 4_000,
            good: 9_990,
            done: 9_990,
            waiting: 8_123,
            already: 3,
            bad: 7,
            suspected: 2,
        },
        problem: (state == RunState::Failed).then(|| Said::from(problem)),
        made_by: id!(PersonId, 8).to_string(),
        confirmed_by: if kind == Kind::Enrolments { String::new() } else { id!(PersonId, 8).to_string() },
        created_at: page.now,
        changed_at: page.now,
    }
}

fn finding(number: u64, weight: Weight, field: &str, problem: Problem) -> Finding {
    Finding { number, line: number + 1, weight, field: field.to_owned(), said: Said::from(problem) }
}

/// A run of which nothing is said.
fn bare(page: &Page, run: &Run) -> Frame {
    let shown = pages::Shown { run, organisation: "Officina Formazione", bad: &[], suspected: &[] };
    pages::one(&manager(page), &shown)
}

fn one(page: &Page, kind: Kind, state: RunState) -> Frame {
    let run = run(page, kind, state);
    let bad = [
        finding(7, Weight::Bad, "email", Problem::new("learning-bulk-not-email").with("said", "anna.rossi@")),
        finding(9, Weight::Bad, "", Problem::new("learning-bulk-row-repeats").with("row", "3")),
    ];
    let alike =
        Problem::new("learning-bulk-alike-in-file").with("row", "12").with("address", "anna@example.org");
    let suspected = [finding(40, Weight::Suspected, "email", alike)];
    let shown =
        pages::Shown { run: &run, organisation: "Officina Formazione", bad: &bad, suspected: &suspected };
    pages::one(&manager(page), &shown)
}
