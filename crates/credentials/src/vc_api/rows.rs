//! The SQL of API keys and of the network's own issuers.

use super::model::{ApiKey, KINDS, ProtocolIssuer};
use kernel::{ApiKeyId, Ctx, Timestamp};
use store::{Result, Tx, parse, parse_with};

type KeyTuple = (String, String, i64, Option<i64>);

fn api_key(row: KeyTuple) -> Result<ApiKey> {
    let (id, name, created_at, ended_at) = row;
    Ok(ApiKey {
        id: parse("api_key", "id", &id, &id)?,
        name,
        created_at: Timestamp::from_microseconds(created_at),
        ended_at: ended_at.map(Timestamp::from_microseconds),
    })
}

/// Every API key of the network, oldest first.
///
/// # Errors
/// When the database fails.
pub async fn api_keys(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<ApiKey>> {
    let rows: Vec<KeyTuple> = store::query_as(
        "SELECT id, name, created_at, ended_at FROM api_key WHERE network_id = $1 ORDER BY created_at, id",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(api_key).collect()
}

/// The key of a token that has not ended.
pub(super) async fn find_api_key(tx: &mut Tx, ctx: &Ctx, token_key: &str) -> Result<Option<ApiKey>> {
    let row: Option<KeyTuple> = store::query_as(
        "SELECT id, name, created_at, ended_at FROM api_key
          WHERE network_id = $1 AND token_key = $2 AND ended_at IS NULL",
    )
    .bind(ctx.network.as_str())
    .bind(token_key)
    .fetch_optional(&mut **tx)
    .await?;
    row.map(api_key).transpose()
}

pub(super) async fn insert_api_key(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &ApiKeyId,
    name: &str,
    token_key: &str,
) -> Result<()> {
    store::query(
        "INSERT INTO api_key (network_id, id, name, token_key, created_at, ended_at)
         VALUES ($1, $2, $3, $4, $5, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(name)
    .bind(token_key)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn end_api_key(tx: &mut Tx, ctx: &Ctx, id: &ApiKeyId) -> Result<()> {
    store::query("UPDATE api_key SET ended_at = $1 WHERE network_id = $2 AND id = $3")
        .bind(ctx.now.microseconds())
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The keys with which the network itself signs.
///
/// # Errors
/// When the database fails.
pub async fn issuers(tx: &mut Tx, ctx: &Ctx) -> Result<Vec<ProtocolIssuer>> {
    let rows: Vec<(String, String, Vec<u8>, i64)> = store::query_as(
        "SELECT algorithm, public_multikey, sealed_secret, created_at FROM protocol_issuer
          WHERE network_id = $1 ORDER BY algorithm",
    )
    .bind(ctx.network.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let issuer = |(algorithm, public_multikey, sealed_secret, created_at): (String, String, Vec<u8>, i64)| {
        let kind = |word: &str| KINDS.iter().find(|kind| kind.1 == word).map(|kind| kind.0);
        Ok(ProtocolIssuer {
            algorithm: parse_with("protocol_issuer", "algorithm", &algorithm, algorithm.as_str(), kind)?,
            public_multikey,
            sealed_secret,
            created_at: Timestamp::from_microseconds(created_at),
        })
    };
    rows.into_iter().map(issuer).collect()
}

pub(super) async fn insert_issuer(
    tx: &mut Tx,
    ctx: &Ctx,
    word: &str,
    public_multikey: &str,
    sealed_secret: &[u8],
) -> Result<()> {
    store::query(
        "INSERT INTO protocol_issuer (network_id, algorithm, public_multikey, sealed_secret, created_at)
         VALUES ($1, $2, $3, $4, $5)",
    )
    .bind(ctx.network.as_str())
    .bind(word)
    .bind(public_multikey)
    .bind(sealed_secret)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
