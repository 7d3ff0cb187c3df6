//! The SQL of verification: trust, and the count of a day.

use kernel::{Ctx, OrganisationId, Timestamp};
use store::{Result, Tx};

/// Who stands behind an organisation, as the trust list says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrustEntry {
    /// The field in which it may award; none means every field.
    pub what: Option<String>,
    /// Since when.
    pub since: Timestamp,
    /// By whose accreditation.
    pub accredited_by: String,
}

pub(super) async fn trust_of(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> Result<Vec<TrustEntry>> {
    let rows: Vec<(String, i64, String)> = store::query_as(
        "SELECT what, since, accredited_by FROM governance_trust_v
          WHERE network_id = $1 AND organisation_id = $2 AND state = 'active' ORDER BY since",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let entry = |(what, since, accredited_by): (String, i64, String)| TrustEntry {
        what: (what != kernel::EVERY_FIELD).then_some(what),
        since: Timestamp::from_microseconds(since),
        accredited_by,
    };
    Ok(rows.into_iter().map(entry).collect())
}

/// Why an award of ours is void, in the words of who revoked it.
pub(super) async fn revocation_of(
    tx: &mut Tx,
    ctx: &Ctx,
    credential: &str,
) -> Result<Option<(String, String, String, i64)>> {
    store::query_as(
        "SELECT a.state, a.reason, a.note, a.changed_at
           FROM credential c JOIN award a ON a.network_id = c.network_id AND a.id = c.award_id
          WHERE c.network_id = $1 AND c.id = $2 AND a.state <> 'valid'",
    )
    .bind(ctx.network.as_str())
    .bind(credential)
    .fetch_optional(&mut **tx)
    .await
}

pub(super) async fn count_today(tx: &mut Tx, ctx: &Ctx) -> Result<()> {
    let day = ctx.now.to_rfc3339();
    store::query(
        "INSERT INTO verification_count (network_id, day, count) VALUES ($1, $2, 1)
         ON CONFLICT (network_id, day) DO UPDATE SET count = verification_count.count + 1",
    )
    .bind(ctx.network.as_str())
    .bind(&day[..10])
    .execute(&mut **tx)
    .await?;
    Ok(())
}
