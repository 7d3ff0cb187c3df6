//! The plan page in every state, with invented data.

use super::model::{self, Means};
use super::pages::{self, Shown};
use super::rows::Offered;
use crate::profile::{SkillsOf, StoredTarget};
use crate::sample_data::{self, concept};
use kernel::{ConceptId, EditionId, MicroStageId, Problem, SeededEntropy, TargetId, Timestamp};
use skills::gap::Gap;
use skills::library::Frameworks;
use std::sync::Arc;
use web::components::FormState;
use web::{Frame, Page, Sample};

const MEANS: Means = Means { hours: 12, euro: 50 };

/// Samples of the plan page.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("skills/plan", "full", |page| {
            let (now, gap) = small_gap();
            let offers: Vec<Offered> = (1..)
                .zip(gap.missing().take(5))
                .map(|(day, line)| offer_of(day, &line.concept, line.wanted, 240, day * 1_500))
                .collect();
            drawn(page, &now, &gap, &offers, &FormState::empty())
        }),
        Sample::new("skills/plan", "nothing-on-offer", |page| {
            let (now, gap) = small_gap();
            drawn(page, &now, &gap, &[], &FormState::empty())
        }),
        Sample::new("skills/plan", "wrong", |page| {
            let state =
                FormState::empty().with("hours", "tante").wrong("hours", Problem::new("form-not-number"));
            let now = sample_data::frameworks();
            pages::plan(&signed(page), &now, &Shown { plan: None, means: MEANS, state: &state })
        }),
    ]
}

fn signed(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[])
}

fn drawn(
    page: &Page,
    now: &Frameworks,
    gap: &Gap<ConceptId>,
    offers: &[Offered],
    state: &FormState,
) -> Frame {
    let plan = model::best(now, gap, offers, &[], MEANS);
    pages::plan(&signed(page), now, &Shown { plan: plan.as_ref(), means: MEANS, state })
}

/// The gap of somebody who can do nothing yet and would like to be an electrician.
pub(super) fn small_gap() -> (Arc<Frameworks>, Gap<ConceptId>) {
    let now = sample_data::frameworks();
    let target = StoredTarget {
        id: TargetId::fresh(Timestamp::from_microseconds(0), &SeededEntropy::new(11)),
        occupation: concept(&now, "electrician"),
    };
    let gap = SkillsOf::of(&now, vec![], vec![target]).gap;
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
        edition: EditionId::fresh(start, &entropy),
        starts_at: start,
        ends_at: start.plus_minutes(minutes),
        place: String::from("Bergamo"),
        mode: String::from("in_person"),
        lang: String::from("it"),
        free: 4,
    }
}
