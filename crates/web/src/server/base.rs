//! Routes of the house itself: assets, language, health.

use super::routes::{Access, Routes};
use super::{Answer, Visit};
use crate::assets;
use axum::extract::{Path, Query};
use axum::http::{HeaderValue, header};
use axum::response::IntoResponse as _;
use kernel::{Fault, Lang};
use std::collections::HashMap;

/// Routes of the house itself.
#[must_use]
pub fn base_routes() -> Routes {
    Routes::new().get("/assets/{name}", Access::Public, asset).get("/language", Access::Public, language).get(
        "/healthz",
        Access::Public,
        health,
    )
}

async fn asset(Path(name): Path<String>) -> Answer {
    let asset = assets::at(&format!("/assets/{name}")).ok_or(Fault::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.content_type)),
        (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable")),
    ];
    Ok((headers, asset.bytes).into_response())
}

async fn language(visit: Visit, Query(query): Query<HashMap<String, String>>) -> Answer {
    let lang = query.get("to").and_then(|tag| Lang::parse(tag).ok()).ok_or(Fault::NotFound)?;
    Ok(visit.go_in_language(query.get("back").map_or("/", String::as_str), lang))
}

/// Answers when the database does.
async fn health(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let one: i64 = store::query_scalar("SELECT CAST(1 AS BIGINT)")
        .fetch_one(&mut *tx)
        .await
        .map_err(store::Refusable::from)?;
    Ok(format!("ok {one}").into_response())
}
