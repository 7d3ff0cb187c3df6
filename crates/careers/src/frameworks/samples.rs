//! Every page of occupations and skills, in every state.

use super::pages::{self, OccupationList, OccupationPage, SkillPage};
use crate::offers::Proof;
use crate::sample_data::{self, an_offer, concept};
use kernel::Lang;
use skills::library::{ConceptRef, Frameworks, Sought};
use std::collections::HashMap;
use web::{Frame, Page, Sample};

/// Samples of the pages of frameworks.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("occupations/list", "full", |page| {
            let now = sample_data::frameworks();
            list(page, &now, "", now.occupations().take(24).collect(), true)
        }),
        Sample::new("occupations/list", "found", |page| {
            let now = sample_data::frameworks();
            let hits = now.suggest("tecnico", Lang::It, Sought::Occupations, 10);
            let found = hits.iter().filter_map(|hit| now.concept(&hit.id)).collect();
            list(page, &now, "tecnico", found, false)
        }),
        Sample::new("occupations/list", "empty", |page| {
            list(page, &sample_data::frameworks(), "astronauta", vec![], false)
        }),
        Sample::new("occupations/one", "visitor", |page| occupation(page, false)),
        Sample::new("occupations/one", "signed-in", |page| occupation(&signed(page), false)),
        Sample::new("occupations/one", "chosen", |page| occupation(&signed(page), true)),
        Sample::new("concepts/one", "taught", |page| skill(page, true)),
        Sample::new("concepts/one", "not-taught", |page| skill(page, false)),
    ]
}

fn signed(page: &Page) -> Page {
    web::samples::signed_in(page.lang, page.texts.clone(), &[])
}

fn list(page: &Page, now: &Frameworks, query: &str, found: Vec<ConceptRef<'_>>, more: bool) -> Frame {
    let list = OccupationList { query: query.to_owned(), found, page: 0, more };
    pages::occupations(page, now, &list)
}

fn occupation(page: &Page, chosen: bool) -> Frame {
    let now = sample_data::frameworks();
    let Some(occupation) = now.concept(&concept(&now, "electrician")) else { return nothing() };
    let offers = HashMap::from([(concept(&now, "electrical-panels"), vec![an_offer(page)])]);
    pages::occupation(page, &now, &OccupationPage { concept: occupation, offers, chosen })
}

fn skill(page: &Page, taught: bool) -> Frame {
    let now = sample_data::frameworks();
    let Some(skill) = now.concept(&concept(&now, "electrical-panels")) else { return nothing() };
    let offers = if taught { vec![an_offer(page)] } else { vec![] };
    let proof = Proof {
        version: String::from("mcv_00000000000000000000000001"),
        title: String::from("Quadri elettrici: cablaggio e collaudo"),
        provider: String::from("Officina Formazione"),
    };
    let proofs = if taught { vec![proof] } else { vec![] };
    pages::skill(page, &now, &SkillPage { concept: skill, offers, proofs })
}

/// A frame for the case that a test forbids: a sample without its concept.
fn nothing() -> Frame {
    Frame::new("", web::html! {})
}
