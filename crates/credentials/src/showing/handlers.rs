//! Requests of anyone who was given a link.

use super::cache::ShownCache;
use super::carriers::{Carried, carrier, plain_png};
use super::pages;
use super::shown::{Shown, shown};
use crate::awards::{achievement_of_version, find_credential};
use crate::keys::{Keyring, cross_origin};
use kernel::{CredentialId, Fault, MicrocredentialVersionId};
use std::sync::Arc;
use store::Refusable;
use web::server::{Access, Answer, HeaderMap, IntoResponse as _, Path, Routes, StatusCode, Visit, header};

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/c/{share}", Access::Public, public)
        .get("/c/{share}/files/{file}", Access::Public, file)
        .get("/credentials/{id}", Access::Public, standing)
        .get("/achievements/{version}", Access::Public, achievement)
        .get("/achievements/{version}/badge.png", Access::Public, badge)
        .get("/achievements/{version}/in/{language}", Access::Public, translated)
        .get("/contexts/terms/{kind}", Access::Public, terms)
}

/// The public page, or the credential itself for programs, at the same address.
async fn public(visit: Visit, headers: HeaderMap, Path(token): Path<String>) -> Answer {
    let shown = match shown(&visit, &token).await? {
        Ok(shown) => shown,
        Err(closed) => return Ok(visit.show_with(StatusCode::GONE, pages::closed(&visit.page, &closed))),
    };
    visit.app.service::<ShownCache>()?.count(&shown.share.id);
    if Visit::wants_json(&headers) {
        return Ok(document(&shown));
    }
    let mut response = visit.show(shown.frame(&visit.page));
    response.headers_mut().insert(header::VARY, header::HeaderValue::from_static("Accept"));
    Ok(response)
}

fn document(shown: &Arc<Shown>) -> web::server::Response {
    let headers = [(header::CONTENT_TYPE, "application/vc"), (header::VARY, "Accept")];
    (headers, cross_origin(), shown.credential.body.clone()).into_response()
}

async fn file(visit: Visit, Path((token, name)): Path<(String, String)>) -> Answer {
    match shown(&visit, &token).await? {
        Ok(shown) => {
            let address = visit.page.absolute(&shown.share.path());
            let carried = Carried {
                credential: &shown.credential,
                address: &address,
                check_url: &address,
                learner: shown.learner.as_deref(),
            };
            Ok(carrier(&visit, &carried, &name).await?)
        }
        Err(_) => Err(Fault::NotFound.into()),
    }
}

/// What a credential answers at its own address: its standing, not its owner; to programs as JSON.
async fn standing(visit: Visit, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let id: CredentialId = id.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = find_credential(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let found = found.ok_or(Fault::NotFound)?;
    if Visit::wants_json(&headers) {
        let keyring = visit.app.service::<Keyring>()?;
        let document = pages::standing_json(&keyring, &found);
        let headers = [(header::CONTENT_TYPE, "application/json"), (header::VARY, "Accept")];
        return Ok((headers, cross_origin(), document.to_string()).into_response());
    }
    Ok(visit.show(pages::standing(&visit.page, &found)))
}

/// What is certified: resolvable for ever, as it stood when it was awarded.
async fn achievement(visit: Visit, headers: HeaderMap, Path(version): Path<String>) -> Answer {
    let version: MicrocredentialVersionId = version.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = achievement_of_version(&mut tx, &visit.ctx, &version).await.map_err(Refusable::from)?;
    let (told, organisation, issuer) = found.ok_or(Fault::NotFound)?;
    if Visit::wants_json(&headers) {
        let keyring = visit.app.service::<Keyring>()?;
        let document = pages::achievement_json(&keyring, &told, &organisation);
        let headers = [(header::CONTENT_TYPE, "application/ld+json"), (header::VARY, "Accept")];
        return Ok((headers, cross_origin(), document.to_string()).into_response());
    }
    Ok(visit.show(pages::achievement(&visit.page, &told, &organisation, &issuer)))
}

/// What is certified, in one of the languages into which it was translated.
async fn translated(visit: Visit, Path((version, language)): Path<(String, String)>) -> Answer {
    let version: MicrocredentialVersionId = version.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = achievement_of_version(&mut tx, &visit.ctx, &version).await.map_err(Refusable::from)?;
    let (told, organisation, _) = found.ok_or(Fault::NotFound)?;
    let keyring = visit.app.service::<Keyring>()?;
    let document =
        pages::translated_json(&keyring, &told, &organisation, &language).ok_or(Fault::NotFound)?;
    Ok(([(header::CONTENT_TYPE, "application/ld+json")], cross_origin(), document.to_string())
        .into_response())
}

async fn badge(visit: Visit, Path(version): Path<String>) -> Answer {
    let version: MicrocredentialVersionId = version.parse().map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = achievement_of_version(&mut tx, &visit.ctx, &version).await.map_err(Refusable::from)?;
    let (told, _, issuer) = found.ok_or(Fault::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "image/png"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, cross_origin(), plain_png(&visit, &told, &issuer).await?).into_response())
}

/// What the words of Annex I mean here.
async fn terms(visit: Visit, Path(kind): Path<String>) -> Answer {
    if !["assessment", "participation", "quality-assurance"].contains(&kind.as_str()) {
        return Err(Fault::NotFound.into());
    }
    Ok(visit.show(pages::terms(&visit.page)))
}
