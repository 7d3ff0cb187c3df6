//! Requests about signing in, out, and back in.

use super::commands::{BeginSession, EndSessionByKey, RequestReset, ResetPassword};
use super::pages;
use crate::link::{self, LinkKind};
use crate::password::Hasher;
use crate::person::pages::link_spent;
use crate::person::{self, PersonError, browser_of, new_password};
use crate::session::rows;
use kernel::{Fault, Problem};
use std::collections::HashMap;
use store::Refusable;
use web::components::FormState;
use web::server::{Access, Answer, Bucket, Fields, HeaderMap, Path, Query, Routes, StatusCode, Visit};

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/session/new", Access::Public, sign_in_form)
        .post("/session/new", Access::Public, sign_in)
        .post("/session/end", Access::Public, sign_out)
        .get("/password/new", Access::Public, forgot_form)
        .post("/password/new", Access::Public, forgot)
        .get("/password/sent", Access::Public, forgot_sent)
        .get("/password/reset/{token}", Access::Public, reset_form)
        .post("/password/reset/{token}", Access::Public, reset)
}

/// Where to lead after signing in: a page of ours that was asked for, or `otherwise`.
pub(crate) fn after_sign_in<'a>(back: &'a str, otherwise: &'a str) -> &'a str {
    let ours = back.starts_with('/') && !back.starts_with("//") && !back.contains(['\\', '\r', '\n']);
    if ours && !back.starts_with("/session") { back } else { otherwise }
}

async fn sign_in_form(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let back = query.get("back").map_or("", String::as_str);
    if visit.ctx.person().is_some() {
        return Ok(visit.go(after_sign_in(back, "/")));
    }
    let state = if back.is_empty() { FormState::empty() } else { FormState::empty().with("back", back) };
    Ok(visit.show(pages::sign_in(&visit.page, &state)))
}

async fn sign_in(visit: Visit, headers: HeaderMap, mut fields: Fields) -> Answer {
    let email = fields.email("email");
    let password = fields.password("password", 1..=200);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::sign_in(&visit.page, &state)));
    }
    visit.app.limits().count(Bucket::SignIn, &format!("peer:{}", visit.peer))?;
    visit.app.limits().count(Bucket::SignIn, &format!("account:{email}"))?;
    if let Some(token) = begin(&visit, &headers, &email, password).await? {
        return Ok(visit.go_signed_in(after_sign_in(fields.raw("back"), "/"), &token));
    }
    let state = fields.refused(Problem::new("identity-sign-in-wrong"));
    Ok(visit.show_again(pages::sign_in(&visit.page, &state)))
}

/// Begins a session if the password opens an account of this address.
async fn begin(
    visit: &Visit,
    headers: &HeaderMap,
    email: &str,
    password: String,
) -> Result<Option<String>, Fault> {
    let mut tx = visit.read().await?;
    let found =
        person::rows::candidates(&mut tx, &visit.ctx.network, email).await.map_err(Refusable::from)?;
    drop(tx);
    let stored = found.iter().map(|candidate| candidate.password.clone()).collect();
    let opened = Hasher::find(password, stored).await?.and_then(|at| found.get(at));
    let Some((person, password)) = opened.and_then(|who| Some((&who.person, who.password.as_ref()?))) else {
        return Ok(None);
    };
    let command = BeginSession {
        person: person.clone(),
        password: password.clone(),
        browser: browser_of(headers),
        before: Visit::session_key(headers),
    };
    match visit.store().run(&visit.ctx.as_system("sign_in"), &command).await {
        Ok(token) => Ok(Some(token)),
        Err(Refusable::NotFound) => Ok(None),
        Err(other) => Err(other.into()),
    }
}

async fn sign_out(visit: Visit, headers: HeaderMap, _form: Fields) -> Answer {
    if let Some(key) = Visit::session_key(&headers) {
        visit.run(&EndSessionByKey { key }).await?;
    }
    Ok(visit.go_signed_out("/"))
}

async fn forgot_form(visit: Visit) -> Answer {
    Ok(visit.show(pages::forgot(&visit.page, &FormState::empty())))
}

async fn forgot(visit: Visit, mut fields: Fields) -> Answer {
    let email = fields.email("email");
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::forgot(&visit.page, &state)));
    }
    visit.app.limits().count(Bucket::SignUp, &visit.peer)?;
    visit.app.limits().count(Bucket::SignIn, &format!("reset:{email}"))?;
    visit.run(&RequestReset { email }).await?;
    Ok(visit.go("/password/sent"))
}

async fn forgot_sent(visit: Visit) -> Answer {
    Ok(visit.show(pages::forgot_sent(&visit.page)))
}

async fn reset_form(visit: Visit, Path(token): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let link =
        link::look(&mut tx, &visit.ctx, LinkKind::ResetPassword, &token).await.map_err(Refusable::from)?;
    Ok(match link {
        Some(link) => visit.show(pages::reset(&visit.page, &token, &link.address, &FormState::empty())),
        None => visit.show_with(StatusCode::NOT_FOUND, link_spent(&visit.page)),
    })
}

async fn reset(visit: Visit, headers: HeaderMap, Path(token): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let link =
        link::look(&mut tx, &visit.ctx, LinkKind::ResetPassword, &token).await.map_err(Refusable::from)?;
    drop(tx);
    let Some(link) = link else {
        return Ok(visit.show_with(StatusCode::NOT_FOUND, link_spent(&visit.page)));
    };
    let password = new_password(&mut fields, "password", &link.address);
    if let Some(state) = fields.wrong() {
        return Ok(visit.show_again(pages::reset(&visit.page, &token, &link.address, &state)));
    }
    let password = Hasher::hash(&visit.ctx, password).await?;
    let command = ResetPassword { token, password, browser: browser_of(&headers) };
    match visit.store().run(&visit.ctx.as_system("mailed_link"), &command).await {
        Ok((_, token)) => Ok(visit.go_signed_in("/account", &token)),
        Err(PersonError::LinkSpent) => Ok(visit.show_with(StatusCode::NOT_FOUND, link_spent(&visit.page))),
        Err(other) => Err(other.into()),
    }
}

/// The sessions of the signed-in person, the one that asks marked.
pub(crate) async fn own_sessions(
    visit: &Visit,
    headers: &HeaderMap,
) -> Result<Vec<rows::SessionLine>, Fault> {
    let person = visit.person()?;
    let key = Visit::session_key(headers);
    let mut tx = visit.read().await?;
    let lines = rows::list(&mut tx, &visit.ctx.network, person, visit.ctx.now, key.as_deref()).await;
    Ok(lines.map_err(Refusable::from)?)
}

#[cfg(test)]
mod tests {
    use super::after_sign_in;

    #[test]
    fn only_pages_of_ours_are_led_back_to() {
        assert_eq!(after_sign_in("/catalogue?q=rust", "/"), "/catalogue?q=rust");
        for foreign in ["//evil.example", "https://evil.example", "/\\evil", "", "/session/new", "/a\r\nb"] {
            assert_eq!(after_sign_in(foreign, "/"), "/", "{foreign:?}");
        }
    }
}
