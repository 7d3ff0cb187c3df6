//! The SQL of organisations.

use super::model::{Organisation, OrganisationKind, Profile, Status};
use kernel::{Ctx, NetworkId, OrganisationId, Timestamp, fold};
use store::{Result, Tx, parse, parse_with};

/// Writes a new organisation in the status it has.
pub(crate) async fn insert(tx: &mut Tx, ctx: &Ctx, organisation: &Organisation) -> Result<()> {
    let profile = &organisation.profile;
    store::query(
        "INSERT INTO organisation
                (network_id, id, name, name_folded, kind, status, reason, parent_id, territory, website,
                 description, applied_at, admitted_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, '', NULL, $7, $8, $9, $10, $11, $10)",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.id.as_str())
    .bind(&profile.name)
    .bind(fold(&profile.name))
    .bind(organisation.kind.as_str())
    .bind(organisation.status.as_str())
    .bind(&profile.territory)
    .bind(&profile.website)
    .bind(&profile.description)
    .bind(ctx.now.microseconds())
    .bind(organisation.admitted_at.map(Timestamp::microseconds))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type OrganisationRow = (String, String, String, String, String, String, String, String, i64, Option<i64>);

fn from_row(row: OrganisationRow) -> Result<Organisation> {
    let (id, name, kind, status, reason, territory, website, description, applied_at, admitted_at) = row;
    Ok(Organisation {
        kind: parse_with("organisation", "kind", &id, kind.as_str(), OrganisationKind::parse)?,
        status: parse_with("organisation", "status", &id, status.as_str(), Status::parse)?,
        id: parse("organisation", "id", &id, &id)?,
        reason,
        profile: Profile { name, territory, website, description },
        applied_at: Timestamp::from_microseconds(applied_at),
        admitted_at: admitted_at.map(Timestamp::from_microseconds),
    })
}

/// An organisation of the network.
pub(crate) async fn find(
    tx: &mut Tx,
    network: &NetworkId,
    id: &OrganisationId,
) -> Result<Option<Organisation>> {
    let row: Option<OrganisationRow> = store::query_as(
        "SELECT id, name, kind, status, reason, territory, website, description, applied_at, admitted_at
           FROM organisation WHERE network_id = $1 AND id = $2",
    )
    .bind(network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(from_row).transpose()
}

/// The oldest organisation of this name, written any way, that was not refused.
///
/// # Errors
/// When the database fails or a row breaks an invariant.
pub async fn find_by_name(tx: &mut Tx, network: &NetworkId, name: &str) -> Result<Option<Organisation>> {
    let row: Option<OrganisationRow> = store::query_as(
        "SELECT id, name, kind, status, reason, territory, website, description, applied_at, admitted_at
           FROM organisation WHERE network_id = $1 AND name_folded = $2 AND status <> 'refused'
          ORDER BY applied_at, id LIMIT 1",
    )
    .bind(network.as_str())
    .bind(fold(name))
    .fetch_optional(&mut **tx)
    .await?;
    row.map(from_row).transpose()
}

/// Changes where an organisation stands; the first admission keeps its day.
pub(super) async fn set_status(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &OrganisationId,
    status: Status,
    reason: &str,
) -> Result<()> {
    let admitted_at = (status == Status::Admitted).then_some(ctx.now.microseconds());
    store::query(
        "UPDATE organisation SET status = $1, reason = $2, changed_at = $3,
                admitted_at = COALESCE(admitted_at, $4)
          WHERE network_id = $5 AND id = $6",
    )
    .bind(status.as_str())
    .bind(reason)
    .bind(ctx.now.microseconds())
    .bind(admitted_at)
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Changes what an organisation says of itself.
pub(super) async fn set_profile(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &OrganisationId,
    profile: &Profile,
) -> Result<()> {
    store::query(
        "UPDATE organisation SET name = $1, name_folded = $2, territory = $3, website = $4,
                description = $5, changed_at = $6
          WHERE network_id = $7 AND id = $8",
    )
    .bind(&profile.name)
    .bind(fold(&profile.name))
    .bind(&profile.territory)
    .bind(&profile.website)
    .bind(&profile.description)
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
