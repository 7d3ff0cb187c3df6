//! The log as it is published (C2SP `tlog-tiles`): checkpoint, tiles, and the proof of one credential.

use super::rows;
use crate::keys::{Keyring, cross_origin};
use kernel::{CredentialId, Fault};
use openbadges::tlog::{self, Hash, LogError, LogKey, LogProof, MemoryTiles, Policy, Salt};
use store::Refusable;
use web::server::{Access, Answer, IntoResponse as _, Path, Routes, Visit, header};

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/log/checkpoint", Access::Public, checkpoint)
        .get("/log/key", Access::Public, key)
        .get("/log/proof/{credential}", Access::Public, proof)
        .get("/log/tile/{*path}", Access::Public, tile)
}

fn internal(problem: impl std::fmt::Display) -> Fault {
    Fault::Internal(problem.to_string())
}

fn text(body: String) -> web::server::Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], cross_origin(), body).into_response()
}

/// The key that signs for the log; its name is our address without the scheme.
fn log_key(keyring: &Keyring) -> Result<LogKey, Fault> {
    LogKey::from_seed(&log_name(keyring), keyring.log_seed()).map_err(internal)
}

/// Our own log, as a verifier believes it.
pub(crate) fn own_log(keyring: &Keyring) -> Result<Policy, Fault> {
    Ok(Policy { log: log_key(keyring)?.verifier_key(), witnesses: Vec::new(), quorum: 0 })
}

fn log_name(keyring: &Keyring) -> String {
    let host = keyring.origin().split_once("://").map_or(keyring.origin(), |(_, host)| host);
    format!("{host}/log")
}

/// The present head, and its signed form.
async fn signed_head(visit: &Visit) -> Result<(tlog::Head, String), Fault> {
    let keyring = visit.app.service::<Keyring>()?;
    let mut tx = visit.read().await?;
    let stored = rows::head(&mut tx, &visit.ctx).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let root = store::blobs::from_hex(&stored.root).ok_or_else(|| internal("log_head.root is no hash"))?;
    let head = tlog::Head { origin: log_name(&keyring), size: stored.size, root };
    let signed = tlog::sign_checkpoint(&head, &log_key(&keyring)?).map_err(internal)?;
    Ok((head, signed))
}

async fn checkpoint(visit: Visit) -> Answer {
    Ok(text(signed_head(&visit).await?.1))
}

async fn key(visit: Visit) -> Answer {
    let keyring = visit.app.service::<Keyring>()?;
    Ok(text(format!("{}\n", log_key(&keyring)?.verifier_key())))
}

async fn tile(visit: Visit, Path(path): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let found = rows::tiles(&mut tx, &visit.ctx, &[format!("tile/{path}")]).await.map_err(Refusable::from)?;
    let (_, body) = found.into_iter().next().ok_or(Fault::NotFound)?;
    let headers = [(header::CONTENT_TYPE, "application/octet-stream")];
    Ok((headers, cross_origin(), body).into_response())
}

/// A self-contained proof that a credential stands in the log (C2SP `tlog-proof@v1`).
async fn proof(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: CredentialId = id.parse().map_err(|_| Fault::NotFound)?;
    Ok(text(proof_of(&visit, &id).await?.ok_or(Fault::NotFound)?.to_text()))
}

/// The proof that a credential stands in the log; none for one that does not, or whose owner was erased.
pub(crate) async fn proof_of(visit: &Visit, id: &CredentialId) -> Result<Option<LogProof>, Fault> {
    let mut tx = visit.read().await?;
    let entry = rows::entry_of(&mut tx, &visit.ctx, id).await.map_err(Refusable::from)?;
    let Some((index, salt)) = entry else { return Ok(None) };
    drop(tx);
    // Once its owner is erased, the salt is gone: the entry stays and says nothing of anybody.
    let Some(salt) = store::blobs::from_hex(&salt).map(Salt) else { return Ok(None) };
    let (head, checkpoint) = signed_head(visit).await?;
    let hashes = inclusion(visit, &head, index).await?;
    Ok(Some(LogProof { salt, index, hashes, checkpoint }))
}

/// Tiles that a proof reads at most: three on each level.
const MOST_TILES: usize = 24;

/// The hashes of a proof; tiles are fetched as they are asked for.
async fn inclusion(visit: &Visit, head: &tlog::Head, index: u64) -> Result<Vec<Hash>, Fault> {
    let mut tiles = MemoryTiles::default();
    let mut tx = visit.read().await?;
    for _ in 0..MOST_TILES {
        let missing = match tlog::prove_inclusion(&tiles, head.size, head.root, index) {
            Ok(hashes) => return Ok(hashes),
            Err(LogError::Tile(path)) => path,
            // The log grew between two looks at it.
            Err(problem) => return Err(Fault::Unavailable(problem.to_string())),
        };
        let found = rows::tiles(&mut tx, &visit.ctx, &[missing]).await.map_err(Refusable::from)?;
        if found.is_empty() {
            return Err(Fault::Unavailable("a tile of the log was replaced meanwhile".to_owned()));
        }
        tiles.keep(found);
    }
    Err(internal("a proof asks for more tiles than there are levels"))
}
