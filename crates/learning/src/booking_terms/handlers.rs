//! Routes of providers about their terms.

use super::{ChangeTerms, Terms, pages, rows};
use crate::microcredential::workshops;
use kernel::{Action, Fault, OrganisationId, Problem, Resource, ResourceKind};
use store::Refusable;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of providers about their terms.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/design/booking-terms", Access::SignedIn, first)
        .get("/design/booking-terms/{organisation}", Access::SignedIn, show)
        .post("/design/booking-terms/{organisation}", Access::SignedIn, change)
}

fn may_plan(visit: &Visit, organisation: &OrganisationId) -> Result<(), Fault> {
    let resource = Resource::of_organisation(ResourceKind::Edition, organisation);
    visit.ctx.authorise(Action::Create, &resource).map_err(|_| Fault::NotFound)
}

/// The terms of the organisation for which the visitor plans, or a choice among several.
async fn first(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let mut owners = Vec::new();
    for id in workshops(&visit.ctx).into_iter().filter(|id| may_plan(&visit, id).is_ok()) {
        let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
        owners.push((id.to_string(), name));
    }
    match owners.as_slice() {
        [] => Err(Fault::NotFound.into()),
        [(only, _)] => Ok(visit.go(&format!("/design/booking-terms/{only}"))),
        several => Ok(visit.show(pages::choose(&visit.page, several))),
    }
}

async fn own(visit: &Visit, id: &str) -> Result<(OrganisationId, String), Fault> {
    let organisation = OrganisationId::parse(id).map_err(|_| Fault::NotFound)?;
    may_plan(visit, &organisation)?;
    let mut tx = visit.read().await?;
    let name = crate::rows::organisation_name(&mut tx, &visit.ctx, &organisation).await;
    Ok((organisation, name.map_err(Refusable::from)?))
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let (organisation, name) = own(&visit, &id).await?;
    let mut tx = visit.read().await?;
    let terms = rows::terms(&mut tx, &visit.ctx, &organisation).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::edit(&visit.page, &id, &name, &pages::state_of(&terms))))
}

async fn change(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let (organisation, name) = own(&visit, &id).await?;
    let Some(terms) = read(&mut fields) else {
        return Ok(visit.show_again(pages::edit(&visit.page, &id, &name, &fields.state())));
    };
    visit.run(&ChangeTerms { organisation, terms }).await?;
    Ok(visit.go_with(&format!("/design/booking-terms/{id}"), &Problem::new("notice-saved")))
}

/// The form's fields as terms; none when any is wrong.
fn read(fields: &mut Fields) -> Option<Terms> {
    let free_hours = fields.number("free_hours", Terms::FREE_HOURS);
    let accept_hours = fields.number("accept_hours", Terms::ACCEPT_HOURS);
    let no_show_minutes = fields.number("no_show_minutes", Terms::NO_SHOW_MINUTES);
    let room_days = fields.number("room_days", Terms::ROOM_DAYS);
    let terms = Terms {
        reason_when_late: fields.checked("reason_when_late"),
        note: fields.optional("note", Terms::MOST_NOTE),
        transferable: fields.checked("transferable"),
        free_hours: free_hours?,
        accept_hours: accept_hours?,
        no_show_minutes: no_show_minutes?,
        room_days: room_days?,
    };
    fields.wrong().is_none().then_some(terms)
}
