//! Publishing keys: the controller document and the issuer's profile.

use super::model::controller_document;
use super::{Keyring, rows};
use kernel::{Fault, OrganisationId};
use store::Refusable;
use web::server::{Access, Answer, IntoResponse as _, Path, Routes, Visit, header};

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new()
        .get("/issuers/{organisation}/did.json", Access::Public, controller)
        .get("/issuers/{organisation}", Access::Public, issuer)
        .get("/contexts/annex-one.json", Access::Public, annex_context)
}

/// The `did:web` document (DID Core; Controlled Identifiers 1.0 §2).
async fn controller(visit: Visit, Path(organisation): Path<String>) -> Answer {
    let document = published(&visit, &organisation).await?.ok_or(Fault::NotFound)?;
    let headers =
        [(header::CONTENT_TYPE, "application/did+json"), (header::CACHE_CONTROL, "public, max-age=300")];
    Ok((headers, cross_origin(), document).into_response())
}

/// The controller document of an organisation; `None` when it has no key.
pub(crate) async fn published(visit: &Visit, organisation: &str) -> Result<Option<String>, Fault> {
    let Ok(organisation) = organisation.parse::<OrganisationId>() else { return Ok(None) };
    let keyring = visit.app.service::<Keyring>()?;
    let mut tx = visit.read().await?;
    let keys = rows::keys_of(&mut tx, &visit.ctx, &organisation).await.map_err(Refusable::from)?;
    let did = keyring.did_of(&organisation);
    Ok((!keys.is_empty()).then(|| controller_document(&did, &keys).to_string()))
}

/// The issuer's address leads to its page.
async fn issuer(visit: Visit, Path(organisation): Path<String>) -> Answer {
    let organisation: OrganisationId = organisation.parse().map_err(|_| Fault::NotFound)?;
    Ok(visit.go(&format!("/organisations/{organisation}")))
}

/// The JSON-LD context of the Annex I terms.
async fn annex_context() -> Answer {
    let headers =
        [(header::CONTENT_TYPE, "application/ld+json"), (header::CACHE_CONTROL, "public, max-age=86400")];
    Ok((headers, cross_origin(), openbadges::jsonld::contexts::annex_one()).into_response())
}

/// Verifiers in other sites' pages may read it.
pub(crate) fn cross_origin() -> [(header::HeaderName, &'static str); 1] {
    [(header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")]
}
