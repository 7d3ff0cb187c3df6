//! Requests about coming in.

use super::commands::{PersonError, SignUp, VerifyEmail};
use super::model::TypedAccount;
use super::{pages, rows};
use crate::link::{self, LinkKind};
use crate::session::after_sign_in;
use crate::vocabulary::{browser_name, with_language};
use kernel::Problem;
use std::collections::HashMap;
use store::Refusable;
use web::components::FormState;
use web::server::{
    Access, Answer, Bucket, Fields, HeaderMap, Path, Query, Routes, StatusCode, Visit, header,
};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/people/new", Access::Public, sign_up_form)
        .post("/people/new", Access::Public, sign_up)
        .get("/people/verify/{token}", Access::Public, verify_form)
        .post("/people/verify/{token}", Access::Public, verify)
}

/// The word for the browser that asks.
pub(crate) fn browser_of(headers: &HeaderMap) -> String {
    let line = headers.get(header::USER_AGENT).and_then(|value| value.to_str().ok());
    browser_name(line.unwrap_or_default())
}

async fn sign_up_form(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let mut state = with_language(&visit.page);
    for name in ["back", "email"] {
        if let Some(value) = query.get(name) {
            state = state.with(name, value);
        }
    }
    Ok(visit.show(pages::sign_up(&visit.page, &state)))
}

async fn sign_up(visit: Visit, headers: HeaderMap, mut fields: Fields) -> Answer {
    let typed = TypedAccount::read(&mut fields);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::sign_up(&visit.page, &state)));
    }
    visit.app.limits().count(Bucket::SignUp, &visit.peer)?;
    let account = typed.hashed(&visit.ctx).await?;
    let came_in = visit.run(&SignUp { account, browser: browser_of(&headers) }).await?;
    Ok(visit.go_signed_in(after_sign_in(fields.raw("back"), "/"), &came_in.token))
}

async fn verify_form(visit: Visit, Path(token): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let link =
        link::look(&mut tx, &visit.ctx, LinkKind::VerifyEmail, &token).await.map_err(Refusable::from)?;
    Ok(match link {
        Some(link) => visit.show(pages::verify(&visit.page, &token, &link.address, &FormState::empty())),
        None => visit.show_with(StatusCode::NOT_FOUND, pages::link_spent(&visit.page)),
    })
}

async fn verify(visit: Visit, Path(token): Path<String>, _form: Fields) -> Answer {
    let ctx = visit.ctx.as_system("mailed_link");
    match visit.store().run(&ctx, &VerifyEmail { token }).await {
        Ok(_) if visit.ctx.person().is_some() => {
            Ok(visit.go_with("/account", &Problem::new("identity-email-verified")))
        }
        Ok(_) => Ok(visit.go_with("/session/new", &Problem::new("identity-email-verified"))),
        Err(PersonError::LinkSpent) => {
            Ok(visit.show_with(StatusCode::NOT_FOUND, pages::link_spent(&visit.page)))
        }
        Err(other) => Err(other.into()),
    }
}

/// The account of the signed-in person.
pub(crate) async fn own_account(visit: &Visit) -> Result<super::Account, kernel::Fault> {
    let person = visit.person()?;
    let mut tx = visit.read().await?;
    let account = rows::account(&mut tx, &visit.ctx.network, person).await.map_err(Refusable::from)?;
    account.ok_or(kernel::Fault::SignInFirst)
}
