//! Publishing status lists, signed by whoever keeps them.

use super::rows::{self, Keeper, StoredList};
use crate::keys::{Keyring, cross_origin, keys_of};
use crate::vc_api;
use kernel::{Fault, StatusListId};
use openbadges::status::{BitstringStatusList, status_list_credential};
use store::Refusable;
use web::server::{Access, Answer, HeaderMap, IntoResponse as _, Path, Routes, StatusCode, Visit, header};

/// How long a verifier may keep a list, in milliseconds (§2.2 `ttl`).
const TIME_TO_LIVE: u64 = 300_000;

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/status/{list}", Access::Public, list)
}

async fn list(visit: Visit, headers: HeaderMap, Path(id): Path<String>) -> Answer {
    let id: StatusListId = id.parse().map_err(|_| Fault::NotFound)?;
    let stored = stored(&visit, &id).await?.ok_or(Fault::NotFound)?;
    let tag = format!("\"{}\"", stored.changed_at.microseconds());
    if headers.get(header::IF_NONE_MATCH).is_some_and(|sent| sent.as_bytes() == tag.as_bytes()) {
        return Ok(StatusCode::NOT_MODIFIED.into_response());
    }
    let body = sign(&visit, &id, stored).await?;
    let headers = [
        (header::CONTENT_TYPE, "application/vc".to_owned()),
        (header::CACHE_CONTROL, "public, max-age=60".to_owned()),
        (header::ETAG, tag),
    ];
    Ok((headers, cross_origin(), body).into_response())
}

/// A list as it is published; `None` when there is none.
pub(crate) async fn published(visit: &Visit, id: &str) -> Result<Option<String>, Fault> {
    let Ok(id) = id.parse::<StatusListId>() else { return Ok(None) };
    match stored(visit, &id).await? {
        Some(list) => Ok(Some(sign(visit, &id, list).await?)),
        None => Ok(None),
    }
}

async fn stored(visit: &Visit, id: &StatusListId) -> Result<Option<StoredList>, Fault> {
    let mut tx = visit.read().await?;
    Ok(rows::find(&mut tx, &visit.ctx, id).await.map_err(Refusable::from)?)
}

async fn sign(visit: &Visit, id: &StatusListId, stored: StoredList) -> Result<String, Fault> {
    let keyring = visit.app.service::<Keyring>()?;
    let mut tx = visit.read().await?;
    let (did, method, key) = match &stored.keeper {
        Keeper::Organisation(organisation) => {
            let keys = keys_of(&mut tx, &visit.ctx, organisation).await.map_err(Refusable::from)?;
            let row = keys.last().ok_or(Fault::NotFound)?;
            let did = keyring.did_of(organisation);
            (did.clone(), format!("{did}#{}", row.fragment), keyring.open(row))
        }
        Keeper::Network => {
            let issuer = vc_api::list_issuer(&mut tx, &visit.ctx).await?.ok_or(Fault::NotFound)?;
            (issuer.did(), issuer.method(), issuer.open(&keyring, &visit.ctx))
        }
    };
    let key = key.map_err(|problem| Fault::Internal(problem.to_string()))?;
    let document = document(&keyring, &did, id, stored).map_err(Fault::Internal)?;
    let signed = keyring.sign_with(&key, &method, &document, visit.ctx.now);
    signed.map_err(|problem| Fault::Internal(problem.to_string()))
}

/// The unsigned list.
fn document(keyring: &Keyring, did: &str, id: &StatusListId, stored: StoredList) -> Result<String, String> {
    let url = format!("{}/status/{id}", keyring.origin());
    let since = stored.changed_at.to_rfc3339();
    let bits = BitstringStatusList::from_bytes(stored.bits, 1).map_err(|problem| problem.to_string())?;
    status_list_credential(&url, did, &since, stored.purpose, &bits, Some(TIME_TO_LIVE))
        .map(|document| document.to_string())
        .map_err(|problem| problem.to_string())
}
