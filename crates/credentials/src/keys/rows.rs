//! The SQL of keys.

use super::model::{KeyState, SigningKeyRow};
use kernel::{Ctx, OrganisationId, SigningKeyId, Timestamp};
use store::{Result, Tx, parse, parse_with};

type KeyTuple = (String, String, String, Vec<u8>, String, i64, Option<i64>);

fn key(row: KeyTuple) -> Result<SigningKeyRow> {
    let (id, fragment, public_multikey, sealed_secret, state, created_at, ended_at) = row;
    Ok(SigningKeyRow {
        state: parse_with("signing_key", "state", &id, state.as_str(), KeyState::parse)?,
        id: parse("signing_key", "id", &id, &id)?,
        fragment,
        public_multikey,
        sealed_secret,
        created_at: Timestamp::from_microseconds(created_at),
        ended_at: ended_at.map(Timestamp::from_microseconds),
    })
}

/// Every key an organisation ever had, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn keys_of(tx: &mut Tx, ctx: &Ctx, organisation: &OrganisationId) -> Result<Vec<SigningKeyRow>> {
    let rows: Vec<KeyTuple> = store::query_as(
        "SELECT id, fragment, public_multikey, sealed_secret, state, created_at, ended_at FROM signing_key
          WHERE network_id = $1 AND organisation_id = $2 ORDER BY created_at, id",
    )
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(key).collect()
}

pub(super) async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    key: &SigningKeyRow,
) -> Result<()> {
    store::query(
        "INSERT INTO signing_key (network_id, id, organisation_id, fragment, public_multikey, sealed_secret,
                                  state, created_at, ended_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(key.id.as_str())
    .bind(organisation.as_str())
    .bind(key.fragment.as_str())
    .bind(key.public_multikey.as_str())
    .bind(key.sealed_secret.as_slice())
    .bind(key.state.as_str())
    .bind(key.created_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn end(tx: &mut Tx, ctx: &Ctx, id: &SigningKeyId, state: KeyState) -> Result<()> {
    store::query("UPDATE signing_key SET state = $1, ended_at = $2 WHERE network_id = $3 AND id = $4")
        .bind(state.as_str())
        .bind(ctx.now.microseconds())
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
