//! The SQL of the trust list.

use super::model::{TrustEntry, TrustState};
use kernel::{Ctx, NetworkId, OrganisationId, Timestamp, TrustListEntryId, fold};
use store::{Result, Tx, parse, parse_with};

pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, entry: &TrustEntry) -> Result<()> {
    store::query(
        "INSERT INTO trust_list_entry
                (network_id, id, organisation_id, what, what_folded, since, accredited_by, state, reason,
                 changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', $9)",
    )
    .bind(ctx.network.as_str())
    .bind(entry.id.as_str())
    .bind(entry.organisation.as_str())
    .bind(&entry.what)
    .bind(fold(&entry.what))
    .bind(entry.since.microseconds())
    .bind(&entry.accredited_by)
    .bind(entry.state.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type EntryRow = (String, String, String, String, i64, String, String, String);

fn from_row(row: EntryRow) -> Result<TrustEntry> {
    let (id, organisation, organisation_name, what, since, accredited_by, state, reason) = row;
    Ok(TrustEntry {
        organisation: parse("trust_list_entry", "organisation_id", &id, &organisation)?,
        state: parse_with("trust_list_entry", "state", &id, state.as_str(), TrustState::parse)?,
        id: parse("trust_list_entry", "id", &id, &id)?,
        organisation_name,
        what,
        since: Timestamp::from_microseconds(since),
        accredited_by,
        reason,
    })
}

/// Every entry, the living ones first, by organisation.
pub(super) async fn list(tx: &mut Tx, network: &NetworkId) -> Result<Vec<TrustEntry>> {
    let rows: Vec<EntryRow> = store::query_as(
        "SELECT t.id, t.organisation_id, o.name, t.what, t.since, t.accredited_by, t.state, t.reason
           FROM trust_list_entry t
           JOIN identity_organisation_v o ON o.network_id = t.network_id AND o.id = t.organisation_id
          WHERE t.network_id = $1
          ORDER BY CASE t.state WHEN 'withdrawn' THEN 1 ELSE 0 END, o.name, t.what_folded, t.id",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(from_row).collect()
}

/// One entry.
pub(super) async fn find(
    tx: &mut Tx,
    network: &NetworkId,
    id: &TrustListEntryId,
) -> Result<Option<TrustEntry>> {
    let row: Option<EntryRow> = store::query_as(
        "SELECT t.id, t.organisation_id, o.name, t.what, t.since, t.accredited_by, t.state, t.reason
           FROM trust_list_entry t
           JOIN identity_organisation_v o ON o.network_id = t.network_id AND o.id = t.organisation_id
          WHERE t.network_id = $1 AND t.id = $2",
    )
    .bind(network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(from_row).transpose()
}

/// The entries of one organisation, the oldest first.
pub(crate) async fn of_organisation(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
) -> Result<Vec<TrustEntry>> {
    let rows: Vec<EntryRow> = store::query_as(
        "SELECT t.id, t.organisation_id, o.name, t.what, t.since, t.accredited_by, t.state, t.reason
           FROM trust_list_entry t
           JOIN identity_organisation_v o ON o.network_id = t.network_id AND o.id = t.organisation_id
          WHERE t.network_id = $1 AND t.organisation_id = $2 ORDER BY t.since, t.id",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(from_row).collect()
}

/// Whether the organisation has a living entry for the field.
pub(super) async fn has_living(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
    what: &str,
) -> Result<bool> {
    let found: i64 = store::query_scalar(
        "SELECT count(*) FROM trust_list_entry
          WHERE network_id = $1 AND organisation_id = $2 AND what_folded = $3 AND state <> 'withdrawn'",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .bind(fold(what))
    .fetch_one(&mut **tx)
    .await?;
    Ok(found > 0)
}

/// Whether the organisation takes part in the network.
pub(super) async fn is_admitted(
    tx: &mut Tx,
    network: &NetworkId,
    organisation: &OrganisationId,
) -> Result<bool> {
    let found: i64 = store::query_scalar(
        "SELECT count(*) FROM identity_organisation_v
          WHERE network_id = $1 AND id = $2 AND status = 'admitted'",
    )
    .bind(network.as_str())
    .bind(organisation.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(found > 0)
}

/// The organisations that may be on the list: id and name.
pub(super) async fn admitted(tx: &mut Tx, network: &NetworkId) -> Result<Vec<(String, String)>> {
    store::query_as(
        "SELECT id, name FROM identity_organisation_v
          WHERE network_id = $1 AND status = 'admitted' ORDER BY name, id",
    )
    .bind(network.as_str())
    .fetch_all(&mut **tx)
    .await
}

pub(super) async fn set_state(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &TrustListEntryId,
    state: TrustState,
    reason: &str,
) -> Result<()> {
    store::query(
        "UPDATE trust_list_entry SET state = $1, reason = $2, changed_at = $3
          WHERE network_id = $4 AND id = $5",
    )
    .bind(state.as_str())
    .bind(reason)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
