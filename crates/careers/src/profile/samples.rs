//! Every page of profiles, in every state, with invented data.

use super::model::{SkillsOf, nearby};
use super::nearby_pages::{self, Near};
use super::pages::{self, AddState};
use super::rows::StoredClaim;
use super::target::{Aim, Corrections, StoredTarget};
use crate::sample_data::{self, an_offer, concept};
use kernel::{ConceptId, Problem, Role, SkillClaimId, SkillLevel, TargetId, Timestamp};
use skills::gap::{Claim, Source};
use skills::interests::InterestProfile;
use skills::library::{Frameworks, Sought};
use std::collections::HashMap;
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Samples of profile pages.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("skills/overview", "empty", |page| {
            let now = sample_data::frameworks();
            pages::overview(
                &signed(page),
                &now,
                &SkillsOf::of(&now, vec![], vec![], &Corrections::default()),
                &AddState::default(),
            )
        }),
        Sample::new("skills/overview", "full", |page| {
            let now = sample_data::frameworks();
            pages::overview(&signed(page), &now, &full(&now), &AddState::default())
        }),
        Sample::new("skills/overview", "which-one", which_one),
        Sample::new("skills/checklist", "full", |page| {
            let now = sample_data::frameworks();
            pages::checklist(&signed(page), &now, &full(&now), &FormState::empty())
        }),
        Sample::new("skills/gap", "no-target", |page| pages::gap_without_target(&signed(page))),
        Sample::new("skills/gap", "full", full_gap),
        Sample::new("skills/nearby", "full", |page| {
            let now = sample_data::frameworks();
            let interests = InterestProfile::from_scores([80.0, 40.0, 20.0, 30.0, 20.0, 50.0].map(Some));
            let near = nearby(&now, &full(&now), Some(&interests), None);
            nearby_pages::nearby(&signed(page), &now, &Near { found: &near, most: None, interests: true })
        }),
        Sample::new("skills/nearby", "without-interests", |page| {
            let now = sample_data::frameworks();
            let near = nearby(&now, &full(&now), None, Some(3));
            nearby_pages::nearby(&signed(page), &now, &Near { found: &near, most: Some(3), interests: false })
        }),
    ]
}

fn signed(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[] as &[Role])
}

fn which_one(page: &Page) -> Frame {
    let now = sample_data::frameworks();
    let form = FormState::empty()
        .with("skill", "saldare")
        .with("level", "3")
        .wrong("concept", Problem::new("form-required"));
    let add = AddState { form, offered: now.suggest("sald", kernel::Lang::It, Sought::Skills, 4) };
    pages::overview(&signed(page), &now, &full(&now), &add)
}

fn full_gap(page: &Page) -> Frame {
    let now = sample_data::frameworks();
    let skills = full(&now);
    let missing: Vec<ConceptId> = skills.gap.missing().map(|line| line.concept.clone()).collect();
    let offers: HashMap<ConceptId, _> =
        missing.into_iter().take(2).map(|concept| (concept, vec![an_offer(page)])).collect();
    pages::gap(&signed(page), &now, &skills, &offers)
}

/// Somebody with a few skills and three goals.
pub(crate) fn full(now: &Frameworks) -> SkillsOf {
    let entropy = kernel::SeededEntropy::new(5);
    let moment = Timestamp::from_microseconds(1_795_000_000_000_000);
    let claim = |code: &str, level: i64, source: Source| {
        let level = SkillLevel::new(level).unwrap_or(crate::LEVEL_ZERO);
        let claim = Claim::new(concept(now, code), level, source, moment);
        let proven = source == Source::Credential;
        StoredClaim {
            id: SkillClaimId::fresh(moment, &entropy),
            claim: if proven { claim.proven_by("awd_00000000000000000000000001") } else { claim },
            note: if source == Source::Own {
                String::from("Officina Brambilla, due anni")
            } else {
                String::new()
            },
        }
    };
    let claims = vec![
        claim("electrical-wiring", 2, Source::Own),
        claim("electrical-safety", 4, Source::Credential),
        claim("electrical-safety", 6, Source::Own),
        claim("safety-at-work", 4, Source::Own),
        claim("power-tools", 3, Source::Own),
    ];
    let target = |aim: Aim| StoredTarget { id: TargetId::fresh(moment, &entropy), aim, asked: Vec::new() };
    let occupation = |code: &str| target(Aim::Occupation(concept(now, code)));
    let targets = vec![
        occupation("electrician"),
        occupation("photovoltaic-installer"),
        target(Aim::Advertisement(String::from("Annuncio Enel, manutenzione"))),
    ];
    SkillsOf::of(now, claims, targets, &Corrections::default())
}
