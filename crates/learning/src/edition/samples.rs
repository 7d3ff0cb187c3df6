//! Sample pages of providers about editions.

use super::model::EditionState;
use super::pages::{self, Planning};
use crate::samples::edition;
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
        trainers: &trainers,
        is_new: true,
    };
    pages::form(page, &planning, state)
}

fn detail(page: &Page, state: EditionState) -> Frame {
    pages::edition(page, &edition(page, 1, state, 4), "Fogli di calcolo", "Luca Galimberti")
}
