//! Requests about the trust list.

use super::commands::{AddTrust, ChangeTrust, Wanted};
use super::model::{Step, TrustEntry};
use super::{pages, rows};
use kernel::{Fault, OrganisationId, Problem, Role, Timestamp, TrustListEntryId};
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

pub(crate) fn routes() -> Routes {
    const ADMINISTRATOR: Access = Access::Role(Role::NetworkAdministrator);
    Routes::new()
        .get("/network/trust", ADMINISTRATOR, list)
        .post("/network/trust", ADMINISTRATOR, add)
        .get("/network/trust/{id}", ADMINISTRATOR, entry)
        .post("/network/trust/{id}", ADMINISTRATOR, change)
}

async fn page_with(visit: &Visit, state: &FormState) -> Result<web::Frame, Fault> {
    let mut tx = visit.read().await?;
    let entries = rows::list(&mut tx, &visit.ctx.network).await.map_err(Refusable::from)?;
    let members = rows::admitted(&mut tx, &visit.ctx.network).await.map_err(Refusable::from)?;
    Ok(pages::list(&visit.page, &entries, &members, state))
}

async fn list(visit: Visit) -> Answer {
    Ok(visit.show(page_with(&visit, &FormState::empty()).await?))
}

/// Reads a day (`2026-11-22`) that is not to come; today when it is missing.
fn read_day(fields: &mut Fields, visit: &Visit) -> Timestamp {
    let day = fields.optional_date("since");
    let at_noon = day.and_then(|day| Timestamp::parse_rfc3339(&format!("{day}T12:00:00Z")));
    match at_noon {
        Some(moment) if moment <= visit.ctx.now.plus_days(1) => moment,
        Some(_) => {
            fields.note("since", Problem::new("governance-trust-future"));
            visit.ctx.now
        }
        None => visit.ctx.now,
    }
}

async fn add(visit: Visit, mut fields: Fields) -> Answer {
    let organisation: Option<OrganisationId> = fields.id("organisation");
    let field = fields.optional("what", 120);
    let since = read_day(&mut fields, &visit);
    let accredited_by = fields.required("accredited_by", 2..=160);
    let (Some(organisation), None) = (organisation, fields.wrong()) else {
        return Ok(visit.show_again(page_with(&visit, &fields.state()).await?));
    };
    let what = if field.is_empty() { Wanted::Everything } else { Wanted::Field(field) };
    match visit.run(&AddTrust { organisation, what, since, accredited_by }).await {
        Ok(_) => Ok(visit.go_with("/network/trust", &Problem::new("governance-trust-added"))),
        Err(error) => match error.problem() {
            Some(problem) => {
                let frame = page_with(&visit, &fields.refused(problem)).await?;
                Ok(visit.show_again(frame))
            }
            None => Err(error.into()),
        },
    }
}

async fn find(visit: &Visit, id: &str) -> Result<TrustEntry, Fault> {
    let id = TrustListEntryId::parse(id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = rows::find(&mut tx, &visit.ctx.network, &id).await.map_err(Refusable::from)?;
    found.ok_or(Fault::NotFound)
}

async fn entry(visit: Visit, Path(id): Path<String>) -> Answer {
    let entry = find(&visit, &id).await?;
    Ok(visit.show(pages::change(&visit.page, &entry, &FormState::empty())))
}

/// Reads what is to be done; a suspension or withdrawal without a reason is noted.
fn read_step(fields: &mut Fields) -> Option<Step> {
    let word = fields.raw("step").to_owned();
    match word.as_str() {
        "suspend" => Some(Step::Suspend(fields.required("reason", 5..=1_000))),
        "resume" => Some(Step::Resume),
        "withdraw" => Some(Step::Withdraw(fields.required("reason", 5..=1_000))),
        _ => {
            fields.note("reason", Problem::new("form-unknown-choice"));
            None
        }
    }
}

async fn change(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let entry = find(&visit, &id).await?;
    let (Some(step), None) = (read_step(&mut fields), fields.wrong()) else {
        return Ok(visit.show_again(pages::change(&visit.page, &entry, &fields.state())));
    };
    match visit.run(&ChangeTrust { entry: entry.id.clone(), step }).await {
        Ok(_) => Ok(visit.go_with("/network/trust", &Problem::new("notice-saved"))),
        Err(error) => match error.problem() {
            Some(problem) => {
                Ok(visit.show_again(pages::change(&visit.page, &entry, &fields.refused(problem))))
            }
            None => Err(error.into()),
        },
    }
}
