//! The catalogue's routes.

use super::elm::{self, Opportunity};
use super::pages::{self, Detail, Listing};
use super::search::Search;
use super::shelves::Found;
use super::{Catalogue, calendar, feeds, month};
use crate::edition::{self, Edition};
use crate::enrolment::{self, Enrolment};
use crate::micro_stage::{self, MicroStage, StageState};
use crate::microcredential::{self, VersionState};
use kernel::{EditionId, Fault, MicroStageId, MicrocredentialVersionId};
use skills::library::Library;
use std::collections::HashMap;
use store::{Refusable, Tx};
use web::server::{Access, Answer, IntoResponse as _, Path, Query, Response, Routes, Visit, header};

/// The catalogue's routes.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/catalogue", Access::Public, list)
        .get("/catalogue/feed.atom", Access::Public, feed)
        .get("/catalogue/calendar.ics", Access::Public, search_calendar)
        .get("/catalogue/month", Access::Public, month)
        .get("/catalogue/elm.jsonld", Access::Public, opportunities)
        .get("/catalogue/{stage}", Access::Public, detail)
        .get("/catalogue/{stage}/elm.jsonld", Access::Public, opportunity)
        .get("/catalogue/microcredentials/{version}", Access::Public, microcredential)
        .get("/editions/{edition}/calendar.ics", Access::Public, edition_calendar)
}

async fn list(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let search = Search::of(&query);
    let catalogue = visit.app.service::<Catalogue>()?;
    let found = catalogue.find(visit.store(), &visit.ctx, &search).await.map_err(Refusable::from)?;
    let skill = match &search.concept {
        Some(concept) => Some(visit.app.service::<Library>()?.label(concept, visit.page.lang)),
        None => None,
    };
    let atlas = catalogue.atlas();
    let listing = Listing { search, skill, found, drawn: &catalogue.drawn, atlas: &atlas };
    Ok(visit.show(pages::list(&visit.page, &listing)))
}

/// What a search finds, for its feeds.
async fn found(
    visit: &Visit,
    query: &HashMap<String, String>,
    most: usize,
) -> Result<(Search, Found), Fault> {
    let search = Search { most, after: None, ..Search::of(query) };
    let catalogue = visit.app.service::<Catalogue>()?;
    let found = catalogue.find(visit.store(), &visit.ctx, &search).await.map_err(Refusable::from)?;
    Ok((search, found))
}

async fn feed(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (search, found) = found(&visit, &query, feeds::MOST).await?;
    let atom = feeds::atom(&visit.page, &search.href("/catalogue", ""), &found.offers);
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], atom).into_response())
}

async fn month(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (search, found) = found(&visit, &query, month::MOST).await?;
    let first = month::first_day(&visit.page, query.get("month").map_or("", String::as_str));
    Ok(visit.show(month::draw(&visit.page, &search, first, &found.offers)))
}

async fn search_calendar(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (_, found) = found(&visit, &query, feeds::MOST).await?;
    Ok(calendar_file(&visit, feeds::calendar(&visit.page, &visit.ctx, &found.offers)))
}

async fn detail(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = MicroStageId::parse(&id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let detail = load(&mut tx, &visit, &id).await?.ok_or(Fault::NotFound)?;
    Ok(visit.show(pages::detail(&visit.page, &detail)))
}

/// An offer with what belongs to it; one that is withdrawn is shown only to whoever has booked it.
async fn load(tx: &mut Tx, visit: &Visit, id: &MicroStageId) -> Result<Option<Detail>, Refusable> {
    let ctx = &visit.ctx;
    let Some(stage) = micro_stage::rows::stage(tx, ctx, id).await? else { return Ok(None) };
    let editions = edition::rows::of_stage(tx, ctx, id).await?;
    let ahead: Vec<Edition> =
        editions.into_iter().filter(|run| run.state.is_ahead() && run.plan.ends_at > ctx.now).collect();
    let mine = booked(tx, visit, &ahead).await?;
    if stage.state == StageState::Withdrawn && mine.is_empty() {
        return Ok(None);
    }
    let version = microcredential::rows::version(tx, ctx, &stage.offer.version).await?;
    let organisation = crate::rows::organisation_name(tx, ctx, &stage.organisation).await?;
    let version = version.ok_or(Refusable::NotFound)?;
    Ok(Some(Detail { stage, organisation, version, editions: ahead, mine }))
}

/// What a search finds, as learning opportunities of the European Learning Model.
async fn opportunities(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let (_, found) = found(&visit, &query, feeds::MOST).await?;
    let mut tx = visit.read().await?;
    let mut offers = Vec::new();
    for listed in &found.offers {
        offers.extend(opportunity_of(&mut tx, &visit, &listed.id).await?);
    }
    Ok(elm_answer(&visit, &offers))
}

async fn opportunity(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = MicroStageId::parse(&id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let offer = opportunity_of(&mut tx, &visit, &id).await?.ok_or(Fault::NotFound)?;
    Ok(elm_answer(&visit, &[offer]))
}

async fn opportunity_of(
    tx: &mut Tx,
    visit: &Visit,
    id: &MicroStageId,
) -> Result<Option<Opportunity>, Refusable> {
    let Some(detail) = load(tx, visit, id).await? else { return Ok(None) };
    let (territory, website) = crate::rows::whereabouts(tx, &visit.ctx, &detail.stage.organisation).await?;
    Ok(Some(Opportunity { detail, territory, website }))
}

fn elm_answer(visit: &Visit, offers: &[Opportunity]) -> Response {
    let text = elm::document(&visit.page, offers).to_string();
    ([(header::CONTENT_TYPE, "application/ld+json; charset=utf-8")], text).into_response()
}

async fn booked(tx: &mut Tx, visit: &Visit, editions: &[Edition]) -> Result<Vec<Enrolment>, Refusable> {
    let Some(person) = visit.ctx.person() else { return Ok(Vec::new()) };
    let mut mine = Vec::new();
    for run in editions {
        mine.extend(enrolment::rows::live(tx, &visit.ctx, &run.id, person).await?);
    }
    mine.retain(|seat| pages::is_booked(seat.state));
    Ok(mine)
}

async fn microcredential(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = MicrocredentialVersionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = microcredential::rows::version(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let is_public =
        |state| matches!(state, VersionState::Published | VersionState::Superseded | VersionState::Retired);
    let version = found.filter(|version| is_public(version.state)).ok_or(Fault::NotFound)?;
    let organisation = crate::rows::organisation_name(&mut tx, &visit.ctx, &version.organisation).await;
    let offers = micro_stage::rows::leading_to(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let organisation = organisation.map_err(Refusable::from)?;
    Ok(visit.show(pages::microcredential(&visit.page, &version, &organisation, &offers)))
}

async fn edition_calendar(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = EditionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let run = edition::rows::edition(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let run = run.ok_or(Fault::NotFound)?;
    let stage = stage_of(&mut tx, &visit, &run).await?;
    Ok(calendar_file(&visit, calendar::edition(&visit.ctx, &stage, &run)))
}

/// An edition by its id.
pub(crate) async fn edition_of(tx: &mut Tx, visit: &Visit, id: &EditionId) -> Result<Edition, Fault> {
    let found = edition::rows::edition(tx, &visit.ctx, id).await.map_err(Refusable::from)?;
    found.ok_or(Fault::NotFound)
}

/// The offer of an edition.
pub(crate) async fn stage_of(tx: &mut Tx, visit: &Visit, run: &Edition) -> Result<MicroStage, Fault> {
    let stage = micro_stage::rows::stage(tx, &visit.ctx, &run.stage).await.map_err(Refusable::from)?;
    stage.ok_or(Fault::NotFound)
}

/// Answers with a calendar file.
pub(crate) fn calendar_file(visit: &Visit, text: String) -> Response {
    visit.file(text, "text/calendar; charset=utf-8", "bottega.ics")
}
