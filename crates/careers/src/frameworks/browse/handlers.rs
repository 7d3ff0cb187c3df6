//! Requests about frameworks: read, answer.

use super::pages::{self, Branch};
use kernel::{Action, ConceptId, Fault, FrameworkId, Resource, ResourceKind, Role, fold};
use serde::Deserialize;
use skills::framework::{ConceptKind, RelationKind};
use skills::library::{ConceptRef, Frameworks, Library};
use std::collections::BTreeSet;
use web::server::{Answer, Path, Query, Visit};

/// `GET /frameworks`.
pub(crate) async fn frameworks(visit: Visit) -> Answer {
    let now = visit.app.service::<Library>()?.now();
    let counted: Vec<(usize, usize)> = (0..now.frameworks().len())
        .map(|place| {
            let id = &now.frameworks()[place].id;
            let of =
                now.all_concepts().filter(|concept| concept.framework().id == *id && concept.is_current());
            of.fold((0, 0), |(all, occupations), concept| {
                (all + 1, occupations + usize::from(concept.kind() == ConceptKind::Occupation))
            })
        })
        .collect();
    let imports = visit.ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Framework)).is_ok();
    let writes = imports || visit.ctx.is_a(Role::Manager);
    Ok(visit.show(pages::frameworks(&visit.page, &now, &counted, (writes, imports))))
}

/// Which branch of the tree, and which page of it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct At {
    under: String,
    page: usize,
}

/// Concepts on a page.
const PAGE: usize = 60;

/// `GET /frameworks/{id}?under=…`: the tree, a branch at a time.
pub(crate) async fn framework(visit: Visit, Path(id): Path<String>, Query(at): Query<At>) -> Answer {
    let id: FrameworkId = id.parse().map_err(|_| Fault::NotFound)?;
    let now = visit.app.service::<Library>()?.now();
    let held = now.frameworks().iter().find(|held| held.id == id).ok_or(Fault::NotFound)?;
    let under = match at.under.as_str() {
        "" => None,
        under => {
            let under: ConceptId = under.parse().map_err(|_| Fault::NotFound)?;
            let concept = now.concept(&under).filter(|one| one.framework().id == id);
            Some(concept.ok_or(Fault::NotFound)?)
        }
    };
    let mut found: Vec<ConceptRef<'_>> = match under {
        Some(concept) => children(concept),
        None => tops(&now, &id).collect(),
    };
    let order = |concept: &ConceptRef<'_>| {
        let of_group = concept.code().filter(|_| is_group(concept.kind()));
        (rank(concept.kind()), of_group.map(fold), fold(concept.name(visit.page.lang)))
    };
    found.sort_by_cached_key(order);
    found.dedup();
    let more = found.len() > at.page.saturating_add(1).saturating_mul(PAGE);
    let shown: Vec<ConceptRef<'_>> =
        found.into_iter().skip(at.page.saturating_mul(PAGE)).take(PAGE).collect();
    let branch = Branch { held, path: path(under), shown, page: at.page, more };
    Ok(visit.show(pages::framework(&visit.page, &branch)))
}

/// Groups stand in the order of their codes, which publishers choose with care.
const fn is_group(kind: ConceptKind) -> bool {
    matches!(kind, ConceptKind::OccupationGroup | ConceptKind::SkillGroup | ConceptKind::Level)
}

/// Occupations first, then groups, then what one can do and know.
fn rank(kind: ConceptKind) -> usize {
    match kind {
        ConceptKind::OccupationGroup => 0,
        ConceptKind::SkillGroup => 1,
        ConceptKind::Occupation => 2,
        ConceptKind::Competence => 3,
        ConceptKind::Skill => 4,
        ConceptKind::Knowledge => 5,
        ConceptKind::Level | ConceptKind::Interest => 6,
    }
}

fn parents(concept: ConceptRef<'_>) -> Vec<ConceptRef<'_>> {
    let of = &concept.framework().id;
    concept.leads_to(RelationKind::Broader).filter(|parent| parent.framework().id == *of).collect()
}

fn tops<'a>(now: &'a Frameworks, id: &FrameworkId) -> impl Iterator<Item = ConceptRef<'a>> {
    let id = id.clone();
    let needed = |concept: &ConceptRef<'_>| {
        let mut of_profile = concept
            .leads_to(RelationKind::EssentialFor)
            .chain(concept.leads_to(RelationKind::OptionalFor))
            .filter(|other| other.kind() == ConceptKind::Occupation);
        of_profile.next().is_some()
    };
    let all = now.all_concepts().filter(move |concept| concept.framework().id == id && concept.is_current());
    let all: Vec<ConceptRef<'a>> = all.filter(|concept| parents(*concept).is_empty()).collect();
    // Where there are groups or profiles, what belongs to a profile is found below it.
    let grouped = all.iter().any(|concept| rank(concept.kind()) <= 2);
    all.into_iter().filter(move |concept| !grouped || rank(concept.kind()) <= 2 || !needed(concept))
}

/// What is narrower, and what a profile is made of.
fn children(concept: ConceptRef<'_>) -> Vec<ConceptRef<'_>> {
    let mut children: Vec<ConceptRef<'_>> = concept.comes_from(RelationKind::Broader).collect();
    if concept.kind() == ConceptKind::Occupation {
        children.extend(concept.comes_from(RelationKind::EssentialFor));
        children.extend(concept.comes_from(RelationKind::OptionalFor));
    }
    children.retain(ConceptRef::is_current);
    children
}

/// From the top of the tree to a concept, by its first parents.
fn path(under: Option<ConceptRef<'_>>) -> Vec<ConceptRef<'_>> {
    let mut path = Vec::new();
    let mut seen: BTreeSet<ConceptId> = BTreeSet::new();
    let mut at = under;
    while let Some(concept) = at {
        if !seen.insert(concept.id().clone()) {
            break;
        }
        path.push(concept);
        at = parents(concept).first().copied();
    }
    path.reverse();
    path
}
