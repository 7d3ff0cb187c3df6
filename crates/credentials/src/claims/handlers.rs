//! The link that leads to an award.

use super::commands::{ClaimAward, ClaimError};
use super::pages;
use super::rows::{self, Claim};
use kernel::{Fault, Problem};
use store::Refusable;
use web::server::{Access, Answer, Fields, Path, Routes, Visit, token_key};

/// Routes of this module.
#[must_use]
pub fn routes() -> Routes {
    Routes::new().get("/claims/{token}", Access::Public, show).post(
        "/claims/{token}",
        Access::SignedIn,
        claim,
    )
}

async fn behind(visit: &Visit, token: &str) -> Result<Claim, Fault> {
    let mut tx = visit.read().await?;
    let claim = rows::by_token(&mut tx, &visit.ctx, &token_key(token)).await.map_err(Refusable::from)?;
    claim.ok_or(Fault::NotFound)
}

async fn show(visit: Visit, Path(token): Path<String>) -> Answer {
    let claim = behind(&visit, &token).await?;
    Ok(visit.show(pages::claim(&visit.page, &claim, &token)))
}

async fn claim(visit: Visit, Path(token): Path<String>, _fields: Fields) -> Answer {
    match visit.run(&ClaimAward { token: token.clone() }).await {
        Ok((_, credential)) => {
            let path = format!("/backpack/{credential}");
            Ok(visit.go_with(&path, &Problem::new("credentials-claim-taken")))
        }
        Err(ClaimError::Ended) => Ok(visit.go(&format!("/claims/{token}"))),
        Err(other) => Err(other.into()),
    }
}
