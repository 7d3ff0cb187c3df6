//! The programming interface for issuing, verifying and deriving credentials (VC API 1.0), off unless a setting turns
//! it on.
//!
//! ```text
//! program ──API key──▶ POST /credentials/issue            ──▶ 201 the network signs as did:key
//!                      POST /{suite}/credentials/issue         one address a way of signing
//!                      POST /credentials/status           ──▶ 200 revoked, or good again
//!                      POST /credentials/derive           ──▶ 201 a part, ecdsa-sd-2023
//!                      POST /credentials/verify           ──▶ 200 it holds, 400 it does not, with named checks
//!                      POST /presentations/verify
//! ```
//!
//! Invariants: nothing is routed while the setting is off; no request without a key of this very network, whose SHA-256
//! alone is stored; secrets are sealed like those of organisations; what is signed names the network's own key as its
//! issuer; a credential "not checked" is not verified. Every answer is JSON, problems after RFC 9457.

mod answers;
mod commands;
mod handlers;
mod issue;
mod model;
mod rows;
mod verify;

pub use commands::{ApiKeyError, CreateApiKey, EndApiKey, IssuerError, MakeIssuers, NewApiKey};
pub use handlers::routes;
pub use model::{ApiKey, Instance, ProtocolIssuer};
pub use rows::{api_keys, issuers};

use kernel::{Ctx, Fault};
use store::{Refusable, Tx};

/// Who signs the status lists of the network itself.
pub(crate) async fn list_issuer(tx: &mut Tx, ctx: &Ctx) -> Result<Option<ProtocolIssuer>, Fault> {
    let issuers = rows::issuers(tx, ctx).await.map_err(Refusable::from)?;
    Ok(issuers.into_iter().find(|issuer| issuer.algorithm == Instance::Status.algorithm()))
}
