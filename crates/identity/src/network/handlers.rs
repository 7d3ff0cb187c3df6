//! Requests of the first set-up.

use super::commands::{FinishSetup, SetupError};
use super::{pages, rows};
use crate::link::{self, LinkKind};
use crate::person::pages::link_spent;
use crate::person::{TypedAccount, browser_of};
use crate::vocabulary::with_language;
use kernel::Fault;
use store::Refusable;
use web::server::{Access, Answer, Fields, HeaderMap, Path, Response, Routes, StatusCode, Visit};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/setup/{token}", Access::Public, form).post("/setup/{token}", Access::Public, finish)
}

async fn is_open(visit: &Visit, token: &str) -> Result<bool, Fault> {
    let mut tx = visit.read().await?;
    let link = link::look(&mut tx, &visit.ctx, LinkKind::Setup, token).await.map_err(Refusable::from)?;
    Ok(link.is_some())
}

fn spent(visit: &Visit) -> Response {
    visit.show_with(StatusCode::NOT_FOUND, link_spent(&visit.page))
}

async fn form(visit: Visit, Path(token): Path<String>) -> Answer {
    if !is_open(&visit, &token).await? {
        return Ok(spent(&visit));
    }
    Ok(visit.show(pages::setup(&visit.page, &token, &with_language(&visit.page))))
}

async fn finish(visit: Visit, headers: HeaderMap, Path(token): Path<String>, mut fields: Fields) -> Answer {
    if !is_open(&visit, &token).await? {
        return Ok(spent(&visit));
    }
    let network_name = fields.required("network_name", 2..=80);
    let organisation_name = fields.required("organisation_name", 2..=160);
    let territory = fields.required("territory", 2..=120);
    let typed = TypedAccount::read(&mut fields);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::setup(&visit.page, &token, &state)));
    }
    let account = typed.hashed(&visit.ctx).await?;
    let browser = browser_of(&headers);
    let command = FinishSetup { token, network_name, organisation_name, territory, account, browser };
    match visit.store().run(&visit.ctx.as_system("setup"), &command).await {
        Ok(token) => {
            show_new_face(&visit).await?;
            Ok(visit.go_signed_in("/network", &token))
        }
        Err(SetupError::LinkSpent | SetupError::AlreadySetUp) => Ok(spent(&visit)),
        Err(other) => Err(other.into()),
    }
}

/// From now on every page carries the network's new name.
async fn show_new_face(visit: &Visit) -> Result<(), Fault> {
    let mut tx = visit.read().await?;
    if let Some(home) = rows::home_network(&mut tx).await.map_err(Refusable::from)? {
        visit.app.set_face(home.face);
    }
    Ok(())
}
