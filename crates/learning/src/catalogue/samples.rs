//! Sample pages of the catalogue.

use super::pages::{self, Detail, Listing};
use super::rows::{Entry, NextEdition};
use super::search::Search;
use crate::edition::EditionState;
use crate::enrolment::EnrolmentState;
use crate::micro_stage::Mode;
use crate::microcredential::VersionState;
use crate::samples::{edition, seat, stage, version};
use kernel::Lang;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("catalogue/list", "full", |page| list(page, Search::default(), entries(page))),
        Sample::new("catalogue/list", "empty", |page| list(page, Search::default(), Vec::new())),
        Sample::new("catalogue/list", "nothing found", |page| {
            list(page, Search { text: String::from("sommergibili"), ..Search::default() }, Vec::new())
        }),
        Sample::new("catalogue/offer", "with dates", |page| {
            let editions = vec![
                edition(page, 1, EditionState::Open, 4),
                edition(page, 2, EditionState::Full, 12),
                edition(page, 3, EditionState::Planned, 0),
            ];
            pages::detail(page, &detail(editions, vec![seat(page, 1, EnrolmentState::Confirmed)]))
        }),
        Sample::new("catalogue/offer", "without dates", |page| {
            pages::detail(page, &detail(Vec::new(), Vec::new()))
        }),
        Sample::new("catalogue/microcredential", "published", |page| {
            let offers = [(String::from("stg_1"), stage().offer.title)];
            pages::microcredential(page, &version(VersionState::Published), "Officina Formazione", &offers)
        }),
        Sample::new("catalogue/microcredential", "retired", |page| {
            pages::microcredential(page, &version(VersionState::Retired), "Officina Formazione", &[])
        }),
    ]
}

fn list(page: &Page, search: Search, entries: Vec<Entry>) -> Frame {
    let places = vec![String::from("cremona"), String::from("milano")];
    pages::list(page, &Listing { search, skill: None, entries, places })
}

fn entries(page: &Page) -> Vec<Entry> {
    let stage = stage();
    let entry = |lang, mode, next| Entry {
        id: stage.id.clone(),
        title: stage.offer.title.clone(),
        organisation: String::from("Officina Formazione"),
        lang,
        mode,
        minutes: stage.offer.minutes,
        price: stage.offer.price,
        skills: vec![String::from("usare fogli di calcolo")],
        key: 0,
        next,
    };
    let next = |place: &str, seats_left, state| {
        Some(NextEdition { starts_at: page.now.plus_days(4), place: place.to_owned(), seats_left, state })
    };
    vec![
        entry(Lang::It, Mode::InPerson, next("Cremona", 8, EditionState::Open)),
        entry(Lang::En, Mode::Online, next("", 0, EditionState::Full)),
        entry(Lang::It, Mode::Blended, None),
    ]
}

fn detail(editions: Vec<crate::edition::Edition>, mine: Vec<crate::enrolment::Enrolment>) -> Detail {
    Detail {
        stage: stage(),
        organisation: String::from("Officina Formazione"),
        version: version(VersionState::Published),
        editions,
        mine,
    }
}
