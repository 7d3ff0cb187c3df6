//! The pages of the plan in every state, with invented data.

use super::model::{self, Matter};
use super::pages::{self, Shown};
use super::rows::Offered;
use super::swap_pages;
use super::wishes::Wishes;
use crate::profile::{Aim, Corrections, SkillsOf, StoredTarget};
use crate::sample_data::{self, concept};
use kernel::{ConceptId, EditionId, MicroStageId, Problem, SeededEntropy, TargetId, Timestamp};
use skills::gap::Gap;
use skills::library::Frameworks;
use std::collections::BTreeMap;
use std::sync::Arc;
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Samples of the pages of the plan.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("skills/plan", "full", |page| drawn(page, five_offers(), |_| {}, None)),
        Sample::new("skills/plan", "not-booked", |page| {
            let refusal = Problem::new("careers-plan-not-booked")
                .with("stage", "Laboratorio serale 2")
                .with("why", page.t("careers-offer-full"));
            drawn(page, five_offers(), |_| {}, Some(&refusal))
        }),
        Sample::new("skills/plan", "nothing-on-offer", |page| drawn(page, vec![], |_| {}, None)),
        Sample::new("skills/plan", "impossible", |page| {
            let offers = five_offers();
            let keep = offers.iter().map(|offer| offer.stage.clone()).collect();
            drawn(page, offers, |wishes| wishes.keep = keep, None)
        }),
        Sample::new("skills/plan", "wishes", |page| {
            let offers = five_offers();
            let (kept, left) = (offers[0].stage.clone(), offers[1].stage.clone());
            let wish = |wishes: &mut Wishes| {
                *wishes = Wishes { keep: vec![kept], without: vec![left], ..wishes.clone() }
            };
            drawn(page, offers, wish, None)
        }),
        Sample::new("skills/plan", "wrong", |page| {
            let state = FormState::empty()
                .with("hours", "tante")
                .wrong("hours", Problem::new("form-not-number"))
                .wrong("home", Problem::new("careers-plan-home-unknown"));
            let (now, matter) = matter(vec![]);
            let shown = Shown { plan: None, matter: &matter, state: &state, refusal: None };
            pages::plan(&signed(page), &now, &shown)
        }),
        Sample::new("skills/plan-swap", "full", |page| {
            let offers = five_offers();
            let (now, matter) = matter(offers.clone());
            let mut costs = offers.iter().filter_map(|offer| model::swaps(&now, &matter, &offer.stage));
            costs.next().map_or_else(
                || Frame::new("", web::html! {}),
                |costs| swap_pages::swap(&signed(page), &costs),
            )
        }),
    ]
}

fn signed(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[])
}

fn five_offers() -> Vec<Offered> {
    let (_, gap) = small_gap();
    let lines = (1..).zip(gap.missing().take(5));
    lines.map(|(day, line)| offer_of(day, &line.concept, line.wanted, 240, day * 1_500)).collect()
}

fn matter(offered: Vec<Offered>) -> (Arc<Frameworks>, Matter) {
    let (now, gap) = small_gap();
    let wishes = Wishes { hours: 12, own_euro: 30, voucher_euro: 50, ..Wishes::default() };
    (now, Matter { gap, offered, booked: vec![], wishes, coordinates: BTreeMap::new() })
}

fn drawn(
    page: &Page,
    offers: Vec<Offered>,
    wish: impl FnOnce(&mut Wishes),
    refusal: Option<&Problem>,
) -> Frame {
    let (now, mut matter) = matter(offers);
    wish(&mut matter.wishes);
    let plan = model::best(&now, &matter);
    let state = pages::state_of(page, &matter.wishes);
    let shown = Shown { plan: Some(plan.as_ref()), matter: &matter, state: &state, refusal };
    pages::plan(&signed(page), &now, &shown)
}

/// The gap of somebody who can do nothing yet and would like to be an electrician.
pub(super) fn small_gap() -> (Arc<Frameworks>, Gap<ConceptId>) {
    let now = sample_data::frameworks();
    let target = StoredTarget {
        id: TargetId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(11)),
        aim: Aim::Occupation(concept(&now, "electrician")),
        asked: Vec::new(),
    };
    let gap = SkillsOf::of(&now, vec![], vec![target], &Corrections::default()).gap;
    (now, gap)
}

/// A stage that leads to a level, on a day of its own.
pub(super) fn offer_of(day: i64, concept: &ConceptId, level: i64, minutes: i64, cents: i64) -> Offered {
    let entropy = SeededEntropy::new(day.unsigned_abs());
    let start = Timestamp::from_microseconds(1_795_680_000_000_000).plus_days(day);
    Offered {
        concept: concept.clone(),
        level,
        stage: MicroStageId::fresh(start, &entropy),
        title: format!("Laboratorio serale {day}"),
        provider: String::from("Officina Formazione"),
        minutes,
        price_cents: cents,
        payer: String::from(if day % 2 == 0 { "voucher" } else { "person" }),
        edition: EditionId::fresh(start, &entropy),
        starts_at: start,
        ends_at: start.plus_minutes(minutes),
        place: String::from("Bergamo"),
        mode: String::from("in_person"),
        lang: String::from("it"),
        free: 4,
    }
}
