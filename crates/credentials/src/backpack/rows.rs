//! The SQL of the backpack and its shares.

use super::model::Share;
use kernel::{CredentialId, Ctx, HoldingId, PersonId, ShareId, Timestamp};
use store::{ReadColumn as _, Result, Row, Tx, flag, parse};

/// Puts a credential into somebody's backpack; once.
pub(crate) async fn put_in(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    credential: &CredentialId,
) -> Result<()> {
    store::query(
        "INSERT INTO holding (network_id, id, person_id, credential_id, added_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (network_id, person_id, credential_id) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(HoldingId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(person.as_str())
    .bind(credential.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// What is in somebody's backpack, newest first.
pub(super) async fn holdings(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<Vec<CredentialId>> {
    let ids: Vec<String> = store::query_scalar(
        "SELECT credential_id FROM holding WHERE network_id = $1 AND person_id = $2 ORDER BY added_at DESC, id DESC",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    ids.iter().map(|id| parse("holding", "credential_id", id, id)).collect()
}

/// Whose backpack a credential lies in.
pub(super) async fn holder(tx: &mut Tx, ctx: &Ctx, credential: &CredentialId) -> Result<Option<PersonId>> {
    let person: Option<String> =
        store::query_scalar("SELECT person_id FROM holding WHERE network_id = $1 AND credential_id = $2")
            .bind(ctx.network.as_str())
            .bind(credential.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    person.map(|person| parse("holding", "person_id", credential.as_str(), &person)).transpose()
}

fn share(row: &Row) -> Result<Share> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let moment =
        |column: &str| row.try_get::<Option<i64>, _>(column).map(|at| at.map(Timestamp::from_microseconds));
    Ok(Share {
        id: parse("share", "id", &id, &id)?,
        token: text("token")?,
        person: parse("share", "person_id", &id, &text("person_id")?)?,
        credential: parse("share", "credential_id", &id, &text("credential_id")?)?,
        audience: text("audience")?,
        show_name: flag(row.try_get("show_name")?),
        created_at: Timestamp::from_microseconds(row.try_get("created_at")?),
        expires_at: moment("expires_at")?,
        revoked_at: moment("revoked_at")?,
        views: row.try_get("views")?,
    })
}

/// The links to a credential, newest first.
pub(super) async fn shares_of(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    credential: &CredentialId,
) -> Result<Vec<Share>> {
    let rows: Vec<Row> = store::query(
        "SELECT id, token, person_id, credential_id, audience, show_name, created_at, expires_at, revoked_at, views
           FROM share WHERE network_id = $1 AND person_id = $2 AND credential_id = $3
          ORDER BY created_at DESC, id DESC",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .bind(credential.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(share).collect()
}

/// A link by the SHA-256 of its token.
pub(crate) async fn share_by_token(tx: &mut Tx, ctx: &Ctx, token_key: &str) -> Result<Option<Share>> {
    let row: Option<Row> = store::query(
        "SELECT id, token, person_id, credential_id, audience, show_name, created_at, expires_at, revoked_at, views
           FROM share WHERE network_id = $1 AND token_key = $2",
    )
    .bind(ctx.network.as_str())
    .bind(token_key)
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(share).transpose()
}

/// A link by its id.
pub(super) async fn share_by_id(tx: &mut Tx, ctx: &Ctx, id: &ShareId) -> Result<Option<Share>> {
    let row: Option<Row> = store::query(
        "SELECT id, token, person_id, credential_id, audience, show_name, created_at, expires_at, revoked_at, views
           FROM share WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(share).transpose()
}

pub(super) async fn insert_share(tx: &mut Tx, ctx: &Ctx, share: &Share, token_key: &str) -> Result<()> {
    store::query(
        "INSERT INTO share (network_id, id, token_key, token, person_id, credential_id, audience, show_name,
                            created_at, expires_at, revoked_at, views)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, NULL, 0)",
    )
    .bind(ctx.network.as_str())
    .bind(share.id.as_str())
    .bind(token_key)
    .bind(share.token.as_str())
    .bind(share.person.as_str())
    .bind(share.credential.as_str())
    .bind(share.audience.as_str())
    .bind(i64::from(share.show_name))
    .bind(share.created_at.microseconds())
    .bind(share.expires_at.map(Timestamp::microseconds))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn take_back(tx: &mut Tx, ctx: &Ctx, id: &ShareId) -> Result<()> {
    store::query("UPDATE share SET revoked_at = $1, token = '' WHERE network_id = $2 AND id = $3 AND revoked_at IS NULL")
        .bind(ctx.now.microseconds())
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub(super) async fn count_views(tx: &mut Tx, ctx: &Ctx, id: &ShareId, views: i64) -> Result<()> {
    store::query("UPDATE share SET views = views + $1 WHERE network_id = $2 AND id = $3")
        .bind(views)
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Empties the backpack of an erased person.
pub(super) async fn forget(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    for statement in [
        "DELETE FROM share WHERE network_id = $1 AND person_id = $2",
        "DELETE FROM holding WHERE network_id = $1 AND person_id = $2",
    ] {
        store::query(statement).bind(ctx.network.as_str()).bind(person.as_str()).execute(&mut **tx).await?;
    }
    Ok(())
}
