//! Requests about the public directory.

use super::pages::{self, Directory, KINDS, OrganisationPage};
use super::rows::{self, Entry};
use crate::trust;
use kernel::{Action, Fault, OrganisationId, Resource, ResourceKind, fold};
use std::collections::HashMap;
use store::Refusable;
use web::server::{Access, Answer, Path, Query, Routes, Visit};
use web::shell::query_escaped;

/// Organisations on a page.
const PAGE: usize = 24;
/// Runs on the page of an organisation.
const EDITIONS: i64 = 12;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/organisations", Access::Public, list).get("/organisations/{id}", Access::Public, show)
}

async fn list(visit: Visit, Query(asked): Query<HashMap<String, String>>) -> Answer {
    visit.ctx.authorise(Action::See, &Resource::of_network(ResourceKind::Organisation))?;
    let mut tx = visit.read().await?;
    // A network has hundreds of members at most: they are folded and filtered here, in one place.
    let members = rows::members(&mut tx, &visit.ctx.network).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::directory(&visit.page, &filtered(members, &asked))))
}

/// The part of the directory that was asked for.
fn filtered(mut members: Vec<Entry>, asked: &HashMap<String, String>) -> Directory {
    let value = |name: &str| asked.get(name).map(|text| text.trim().to_owned()).unwrap_or_default();
    let (query, kind, territory) = (value("q"), value("kind"), value("territory"));
    let kind = if KINDS.contains(&kind.as_str()) { kind } else { String::new() };
    let mut territories: Vec<String> = members.iter().map(|entry| entry.territory.clone()).collect();
    territories.sort_unstable();
    territories.dedup();
    let wanted = fold(&query);
    members.retain(|entry| {
        (kind.is_empty() || entry.kind == kind)
            && (territory.is_empty() || entry.territory == territory)
            && fold(&entry.name).contains(&wanted)
    });
    members.sort_by_cached_key(|entry| (fold(&entry.name), entry.id.to_string()));
    let number: usize = value("page").parse().unwrap_or(1).max(1);
    let from = (number - 1).saturating_mul(PAGE);
    let more = members.len() > from.saturating_add(PAGE);
    let entries = members.into_iter().skip(from).take(PAGE).collect();
    let at = |number: usize| {
        let (query, territory) = (query_escaped(&query), query_escaped(&territory));
        format!("/organisations?q={query}&kind={kind}&territory={territory}&page={number}")
    };
    let previous = (number > 1).then(|| at(number - 1));
    let next = more.then(|| at(number + 1));
    Directory { entries, territories, query, kind, territory, previous, next }
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = OrganisationId::parse(&id).map_err(|_| Fault::NotFound)?;
    visit.ctx.authorise(Action::See, &Resource::of_organisation(ResourceKind::Organisation, &id))?;
    let mut tx = visit.read().await?;
    let (network, now) = (&visit.ctx.network, visit.ctx.now);
    let entry = rows::find(&mut tx, network, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let trust = trust::of_organisation(&mut tx, network, &id).await.map_err(Refusable::from)?;
    let editions = rows::editions(&mut tx, network, &id, now, EDITIONS).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::one(&visit.page, &OrganisationPage { entry, trust, editions })))
}
