//! The SQL of the log.

use super::append::Logged;
use kernel::{CredentialId, Ctx, PersonId};
use openbadges::tlog::Hash;
use store::{Result, Statement, Tx, Value, insert_rows};

/// How far a log has grown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// Entries.
    pub size: u64,
    /// The root of the tree over them, in hex.
    pub root: String,
}

/// How far the network's log has grown; `None` while it is empty.
///
/// # Errors
/// When the database fails.
pub async fn head(tx: &mut Tx, ctx: &Ctx) -> Result<Option<Head>> {
    let row: Option<(i64, String)> = store::query_as("SELECT size, root FROM log_head WHERE network_id = $1")
        .bind(ctx.network.as_str())
        .fetch_optional(&mut **tx)
        .await?;
    Ok(row.map(|(size, root)| Head { size: size.unsigned_abs(), root }))
}

/// Tiles by their paths; those that are not there are left out.
pub(super) async fn tiles(tx: &mut Tx, ctx: &Ctx, paths: &[String]) -> Result<Vec<(String, Vec<u8>)>> {
    Statement::new("SELECT path, body FROM log_tile WHERE network_id = ")
        .value(ctx.network.as_str())
        .text(" AND path IN ")
        .list(paths.iter().map(String::as_str))
        .fetch_all(tx)
        .await
}

pub(super) async fn drop_tiles(tx: &mut Tx, ctx: &Ctx, paths: &[String]) -> Result<()> {
    let statement = Statement::new("DELETE FROM log_tile WHERE network_id = ")
        .value(ctx.network.as_str())
        .text(" AND path IN ")
        .list(paths.iter().map(String::as_str));
    statement.execute(tx).await.map(|_| ())
}

pub(super) async fn insert_tiles(tx: &mut Tx, ctx: &Ctx, tiles: Vec<(String, Vec<u8>)>) -> Result<()> {
    for (path, body) in tiles {
        store::query("INSERT INTO log_tile (network_id, path, body) VALUES ($1, $2, $3)")
            .bind(ctx.network.as_str())
            .bind(path)
            .bind(body)
            .execute(&mut **tx)
            .await?;
    }
    Ok(())
}

pub(super) async fn insert_entries(tx: &mut Tx, ctx: &Ctx, first: u64, logged: &[Logged]) -> Result<()> {
    let rows = (first..).zip(logged).map(|(number, one)| {
        vec![
            Value::from(ctx.network.as_str()),
            Value::from(i64::try_from(number).unwrap_or(i64::MAX)),
            Value::from(one.credential.as_str()),
            Value::from(store::blobs::hex(&one.salt.0)),
        ]
    });
    let head = "INSERT INTO log_entry (network_id, number, credential_id, salt) VALUES ";
    insert_rows(tx, head, rows.collect(), "").await.map(|_| ())
}

/// The number and the salt of a credential's entry; the salt is empty once its owner was erased.
pub(super) async fn entry_of(
    tx: &mut Tx,
    ctx: &Ctx,
    credential: &CredentialId,
) -> Result<Option<(u64, String)>> {
    let row: Option<(i64, String)> =
        store::query_as("SELECT number, salt FROM log_entry WHERE network_id = $1 AND credential_id = $2")
            .bind(ctx.network.as_str())
            .bind(credential.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(row.map(|(number, salt)| (number.unsigned_abs(), salt)))
}

/// Erases what ties entries to the credentials of a person.
pub(crate) async fn forget_salts(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<()> {
    store::query(
        "UPDATE log_entry SET salt = ''
          WHERE network_id = $1 AND credential_id IN (
                SELECT c.id FROM credential c
                  JOIN award a ON a.network_id = c.network_id AND a.id = c.award_id
                 WHERE a.network_id = $1 AND a.learner_id = $2)",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn move_head(tx: &mut Tx, ctx: &Ctx, size: u64, root: &Hash) -> Result<()> {
    store::query(
        "INSERT INTO log_head (network_id, size, root, changed_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT (network_id)
         DO UPDATE SET size = excluded.size, root = excluded.root, changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(i64::try_from(size).unwrap_or(i64::MAX))
    .bind(store::blobs::hex(root))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
