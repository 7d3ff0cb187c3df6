//! The SQL of a provider's rules.

use super::model::Rules;
use crate::rows::{from_json, to_json};
use kernel::{Ctx, OrganisationId};
use store::{Result, Tx};

/// The rules of an organisation, or the usual ones.
pub(crate) async fn rules(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Rules> {
    let stored: Option<String> = store::query_scalar(
        "SELECT rules FROM quality_framework WHERE network_id = $1 AND organisation_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    let read = |text: String| from_json("quality_framework", "rules", of.as_str(), &text);
    stored.map_or_else(|| Ok(Rules::default()), read)
}

/// Writes the rules of an organisation.
pub(super) async fn put(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId, rules: &Rules) -> Result<()> {
    store::query(
        "INSERT INTO quality_framework (network_id, organisation_id, rules, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (network_id, organisation_id)
         DO UPDATE SET rules = excluded.rules, changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(to_json(rules)?)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
