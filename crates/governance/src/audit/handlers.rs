//! Requests about the audit trail.

use super::pages::{self, AuditView};
use super::rows::{self, Before};
use kernel::{Action, Fault, OrganisationId, Resource, ResourceKind, Role};
use std::collections::HashMap;
use store::Refusable;
use web::server::{Access, Answer, Query, Routes, Visit};

/// Lines on a page.
const LINES: usize = 50;

pub(crate) fn routes() -> Routes {
    Routes::new().get("/network/audit", Access::Role(Role::NetworkAdministrator), show)
}

async fn show(visit: Visit, Query(asked): Query<HashMap<String, String>>) -> Answer {
    visit.ctx.authorise(Action::See, &Resource::of_network(ResourceKind::AuditTrail))?;
    let organisation = asked.get("organisation").map_or("", String::as_str);
    if !organisation.is_empty() {
        OrganisationId::parse(organisation).map_err(|_| Fault::NotFound)?;
    }
    let before = match asked.get("before") {
        Some(text) => Some(Before::parse(text).ok_or(Fault::NotFound)?),
        None => None,
    };
    let view = read(&visit, organisation, before.as_ref()).await?;
    Ok(visit.show(pages::trail(&visit.page, &view)))
}

async fn read(visit: &Visit, organisation: &str, before: Option<&Before>) -> Result<AuditView, Fault> {
    let network = &visit.ctx.network;
    let mut tx = visit.read().await?;
    let limit = i64::try_from(LINES + 1).unwrap_or(i64::MAX);
    let lines = rows::lines(&mut tx, network, organisation, before, limit).await;
    let mut lines = lines.map_err(Refusable::from)?;
    let more = lines.len() > LINES;
    lines.truncate(LINES);
    let older = lines.last().filter(|_| more).map(|last| {
        let place = Before { at: last.at, id: last.id.clone() };
        format!("/network/audit?organisation={organisation}&before={}", place.to_text())
    });
    Ok(AuditView {
        organisations: rows::organisations(&mut tx, network).await.map_err(Refusable::from)?,
        organisation: organisation.to_owned(),
        newest: before.is_none(),
        lines,
        older,
    })
}
