//! Sample pages of the catalogue.

use super::atlas::{Atlas, Point};
use super::drawn::Drawn;
use super::listed::{Listed, Run};
use super::month;
use super::pages::{self, Detail, Listing};
use super::search::Search;
use super::shelves::{Counts, Found, Origin};
use crate::edition::EditionState;
use crate::enrolment::EnrolmentState;
use crate::micro_stage::{Mode, Payer};
use crate::microcredential::VersionState;
use crate::samples::{edition, id, seat, stage, version};
use kernel::{EditionId, Lang};
use std::sync::Arc;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("catalogue/list", "full", |page| list(page, Search::default(), offers(page))),
        Sample::new("catalogue/list", "empty", |page| list(page, Search::default(), Vec::new())),
        Sample::new("catalogue/list", "nothing found", |page| {
            list(page, Search { text: String::from("sommergibili"), ..Search::default() }, Vec::new())
        }),
        Sample::new("catalogue/list", "near", |page| {
            let search = Search { near: String::from("Lodi"), ..Search::default() };
            list(page, search, offers(page))
        }),
        Sample::new("catalogue/list", "near nowhere", |page| {
            list(page, Search { near: String::from("Atlantide"), ..Search::default() }, Vec::new())
        }),
        Sample::new("catalogue/month", "full", |page| {
            let offers: Vec<_> = offers(page).into_iter().map(Arc::new).collect();
            month::draw(page, &Search::default(), month::first_day(page, ""), &offers)
        }),
        Sample::new("catalogue/month", "empty", |page| {
            month::draw(page, &Search::default(), month::first_day(page, "2027-02"), &[])
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

fn list(page: &Page, search: Search, offers: Vec<Listed>) -> Frame {
    let places = [("cremona", "Cremona"), ("milano", "Milano")];
    let counts = Counts {
        modes: vec![(Mode::InPerson, 12), (Mode::Online, 4)],
        languages: vec![(Lang::It, 14), (Lang::En, 2)],
        payers: vec![(Payer::Voucher, 3)],
        places: places.map(|(place, name)| (place.to_owned(), name.to_owned(), 6)).to_vec(),
        prices: vec![(0, 2), (20, 5), (50, 0)],
        distances: if search.near.is_empty() { Vec::new() } else { vec![(5, 0), (10, 1), (25, 1)] },
        days: super::search::days(page.now, "").into_iter().zip([9, 4, 0]).collect(),
    };
    let lodi = Point { latitude: 45_314_000, longitude: 9_503_000 };
    let origin = match search.near.as_str() {
        "" => None,
        "Lodi" => Some(Origin::Known(lodi)),
        _ => Some(Origin::Unknown),
    };
    let total = offers.len();
    let found =
        Found { offers: offers.into_iter().map(Arc::new).collect(), next: None, total, counts, origin };
    let (drawn, atlas) = (Drawn::default(), Atlas::default());
    pages::list(page, &Listing { search, skill: None, found, drawn: &drawn, atlas: &atlas })
}

fn offers(page: &Page) -> Vec<Listed> {
    let run = |place: &str, seats_left, state| Run {
        id: id!(EditionId, 1),
        starts_at: page.now.plus_days(4),
        ends_at: page.now.plus_days(5),
        sessions: Box::default(),
        dated_at: 0,
        place: place.into(),
        at: Point::of_degrees(45.25, 9.7),
        seats_left,
        state,
    };
    vec![
        listed(1, Lang::It, Mode::InPerson, vec![run("Cremona", 8, EditionState::Open)]),
        listed(2, Lang::En, Mode::Online, vec![run("", 0, EditionState::Full)]),
        listed(3, Lang::It, Mode::Blended, Vec::new()),
    ]
}

fn listed(number: u64, lang: Lang, mode: Mode, runs: Vec<Run>) -> Listed {
    let stage = stage();
    Listed {
        id: stage.id,
        title: stage.offer.title,
        organisation_name: "Officina Formazione".into(),
        lang,
        mode,
        minutes: stage.offer.minutes,
        price: stage.offer.price,
        payer: stage.offer.payer,
        skills: vec!["usare fogli di calcolo".into()],
        runs,
        changed_at: 0,
        serial: number,
    }
}

fn detail(editions: Vec<crate::edition::Edition>, mine: Vec<crate::enrolment::Enrolment>) -> Detail {
    Detail {
        stage: stage(),
        organisation: "Officina Formazione".into(),
        version: version(VersionState::Published),
        editions,
        mine,
    }
}
