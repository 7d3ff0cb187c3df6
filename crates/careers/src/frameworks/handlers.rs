//! Pages of occupations and skills: extract, read, answer.

use super::pages::{self, OccupationList, OccupationPage, SkillPage};
use crate::{offers, profile};
use kernel::{ConceptId, Fault, fold};
use serde::Deserialize;
use skills::framework::{ConceptKind, RelationKind};
use skills::library::{ConceptRef, Frameworks, Library, Sought};
use std::collections::HashMap;
use std::sync::Arc;
use web::server::{Answer, Path, Query, Visit};

/// Occupations on a page of the list.
const PAGE: usize = 24;

/// What is looked for, and which page of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Search {
    q: String,
    page: usize,
}

/// `GET /occupations`.
pub(crate) async fn occupations(visit: Visit, Query(search): Query<Search>) -> Answer {
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let query: String = search.q.chars().take(80).collect();
    let (found, more) = if query.trim().is_empty() {
        in_alphabetical_order(&now, &visit, search.page)
    } else {
        let hits = now.suggest(&query, visit.page.lang, Sought::Occupations, PAGE * 2);
        (hits.iter().filter_map(|hit| now.concept(&hit.id)).collect(), false)
    };
    let list = OccupationList { query: query.trim().to_owned(), found, page: search.page, more };
    Ok(visit.show(pages::occupations(&visit.page, &now, &list)))
}

fn in_alphabetical_order<'a>(
    now: &'a Arc<Frameworks>,
    visit: &Visit,
    page: usize,
) -> (Vec<ConceptRef<'a>>, bool) {
    let mut all: Vec<(String, ConceptRef<'a>)> =
        now.occupations().map(|occupation| (fold(occupation.name(visit.page.lang)), occupation)).collect();
    all.sort_by(|a, b| a.0.cmp(&b.0));
    let more = all.len() > (page.saturating_add(1)).saturating_mul(PAGE);
    let shown = all.into_iter().skip(page.saturating_mul(PAGE)).take(PAGE);
    (shown.map(|(_, occupation)| occupation).collect(), more)
}

/// `GET /occupations/{id}`.
pub(crate) async fn occupation(visit: Visit, Path(id): Path<String>) -> Answer {
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let id: ConceptId = id.parse().map_err(|_| Fault::NotFound)?;
    let concept = now.concept(&id).ok_or(Fault::NotFound)?;
    if concept.kind() != ConceptKind::Occupation {
        return Ok(visit.go(&format!("/concepts/{id}")));
    }
    let mut tx = visit.read().await?;
    let skills = asked(concept);
    let offers = offers_by_skill(&mut tx, &visit, &now, &skills).await?;
    let chosen = match visit.ctx.person() {
        Some(person) => profile::is_target(&mut tx, &visit.ctx, person, &now.same(&id)).await,
        None => Ok(false),
    };
    let chosen = chosen.map_err(store::Refusable::from)?;
    Ok(visit.show(pages::occupation(&visit.page, &now, &OccupationPage { concept, offers, chosen })))
}

fn asked(occupation: ConceptRef<'_>) -> Vec<ConceptId> {
    let of_kind = |kind| occupation.comes_from(kind).map(|skill| skill.id().clone());
    of_kind(RelationKind::EssentialFor).chain(of_kind(RelationKind::OptionalFor)).collect()
}

/// The offers of each skill, those of concepts that mean the same included.
pub(crate) async fn offers_by_skill(
    tx: &mut store::Tx,
    visit: &Visit,
    now: &Frameworks,
    skills: &[ConceptId],
) -> Result<HashMap<ConceptId, Vec<offers::Offer>>, Fault> {
    let same: Vec<(ConceptId, Vec<ConceptId>)> =
        skills.iter().map(|skill| (skill.clone(), now.same(skill))).collect();
    let all: Vec<ConceptId> = same.iter().flat_map(|(_, same)| same.iter().cloned()).collect();
    let found = offers::teaching(tx, &visit.ctx, &all).await.map_err(store::Refusable::from)?;
    let of_skill = |same: &[ConceptId]| {
        let mut offers: Vec<offers::Offer> = Vec::new();
        for offer in same.iter().filter_map(|concept| found.get(concept)).flatten() {
            if !offers.iter().any(|known| known.stage == offer.stage) {
                offers.push(offer.clone());
            }
        }
        offers
    };
    Ok(same.into_iter().map(|(skill, same)| (skill, of_skill(&same))).collect())
}

/// `GET /concepts/{id}`.
pub(crate) async fn concept(visit: Visit, Path(id): Path<String>) -> Answer {
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let id: ConceptId = id.parse().map_err(|_| Fault::NotFound)?;
    let concept = now.concept(&id).ok_or(Fault::NotFound)?;
    if concept.kind() == ConceptKind::Occupation {
        return Ok(visit.go(&format!("/occupations/{id}")));
    }
    let mut tx = visit.read().await?;
    let offers = offers_by_skill(&mut tx, &visit, &now, std::slice::from_ref(&id)).await?;
    let offers = offers.into_values().next().unwrap_or_default();
    let proofs =
        offers::proving(&mut tx, &visit.ctx, &now.same(&id)).await.map_err(store::Refusable::from)?;
    Ok(visit.show(pages::skill(&visit.page, &now, &SkillPage { concept, offers, proofs })))
}
