//! The SQL of terms.

use super::Terms;
use crate::rows::{from_json, to_json};
use kernel::{Ctx, OrganisationId};
use store::{Result, Tx};

/// The terms of an organisation, or the usual ones.
pub(crate) async fn terms(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Terms> {
    let stored: Option<String> =
        store::query_scalar("SELECT terms FROM booking_terms WHERE network_id = $1 AND organisation_id = $2")
            .bind(ctx.network.as_str())
            .bind(of.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    let read = |text: String| from_json("booking_terms", "terms", of.as_str(), &text);
    stored.map_or_else(|| Ok(Terms::default()), read)
}

/// Writes the terms of an organisation.
pub(super) async fn put(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId, terms: &Terms) -> Result<()> {
    store::query(
        "INSERT INTO booking_terms (network_id, organisation_id, terms, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (network_id, organisation_id)
         DO UPDATE SET terms = excluded.terms, changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(to_json(terms)?)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
