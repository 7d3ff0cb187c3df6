//! Sample pages of providers about editions.

use super::model::{Edition, EditionState, Plan, Session};
use super::pages::{self, Around, Planning};
use crate::micro_stage::{Mode, Offer};
use crate::samples::{edition, stage};
use kernel::Problem;
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("edition/form", "new", |page| form(page, &FormState::empty())),
        Sample::new("edition/form", "refused", |page| {
            let state = pages::plan_state(&edition(page, 1, EditionState::Open, 4).plan);
            form(page, &state.refused(Problem::new("learning-ends-first")))
        }),
        Sample::new("edition/detail", "planned", |page| detail(page, EditionState::Planned)),
        Sample::new("edition/detail", "open", |page| detail(page, EditionState::Open)),
        Sample::new("edition/detail", "several dates, too few", |page| {
            let run = edition(page, 1, EditionState::Open, 2);
            let date = |days| Session {
                starts_at: run.plan.starts_at.plus_days(days),
                ends_at: run.plan.ends_at.plus_days(days),
            };
            let plan = Plan { seats_least: 6, ..run.plan.clone() }.on(vec![date(0), date(7), date(14)]);
            pages::edition(page, &Edition { plan, ..run }, &around())
        }),
        Sample::new("edition/detail", "other hours and mode, unknown place", |page| {
            let run = edition(page, 1, EditionState::Open, 4);
            let plan = Plan { ends_at: run.plan.starts_at.plus_minutes(60), ..run.plan.clone() };
            let offer = Offer { mode: Mode::Blended, ..stage().offer };
            let differs = pages::differs(page, &plan, &offer);
            pages::edition(page, &Edition { plan, ..run }, &Around { differs, is_unknown: true, ..around() })
        }),
        Sample::new("edition/detail", "held", |page| detail(page, EditionState::Held)),
        Sample::new("edition/cancel", "booked", |page| {
            pages::cancel(page, &edition(page, 1, EditionState::Open, 4))
        }),
    ]
}

fn form(page: &Page, state: &FormState) -> Frame {
    let trainers = [(String::from("per_1"), String::from("Luca Galimberti"))];
    let planning = Planning {
        action: "/design/stages/stg_1/editions",
        back: "/design/stages/stg_1",
        stage: "Fogli di calcolo",
        promised: pages::promised(page, &stage().offer),
        differs: Vec::new(),
        trainers: &trainers,
        rooms: &[crate::classroom::sample()],
        is_new: true,
    };
    pages::form(page, &planning, state)
}

fn detail(page: &Page, state: EditionState) -> Frame {
    let around = if state == EditionState::Open { with_companies() } else { around() };
    pages::edition(page, &edition(page, 1, state, 4), &around)
}

fn around() -> Around {
    Around {
        stage: String::from("Fogli di calcolo"),
        trainer: String::from("Luca Galimberti"),
        ..Around::default()
    }
}

fn with_companies() -> Around {
    let late = [("Anna Neri", "Turno di lavoro spostato all’ultimo."), ("", "")];
    Around {
        companies: vec![(String::from("Meccanica Adda"), 6, 4)],
        late: late.map(|(name, reason)| (name.to_owned(), reason.to_owned())).to_vec(),
        ..around()
    }
}
