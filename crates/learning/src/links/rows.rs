//! The SQL of looks at addresses.

use super::model::{LinkState, Looked};
use kernel::{Ctx, MicrocredentialVersionId, Timestamp};
use store::{Result, Tx, Value, insert_rows, parse_with};

/// The last looks at the addresses of a version.
pub(crate) async fn looked(tx: &mut Tx, ctx: &Ctx, of: &MicrocredentialVersionId) -> Result<Vec<Looked>> {
    let rows: Vec<(String, String, String, i64)> = store::query_as(
        "SELECT url, state, detail, checked_at FROM version_link
          WHERE network_id = $1 AND version_id = $2 ORDER BY url",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(url, state, detail, at)| {
            Ok(Looked {
                state: parse_with("version_link", "state", &url, state.as_str(), LinkState::parse)?,
                at: Timestamp::from_microseconds(at),
                detail,
                url,
            })
        })
        .collect()
}

/// Writes the looks at a version's addresses in the place of those before.
pub(super) async fn replace(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &MicrocredentialVersionId,
    looked: &[Looked],
) -> Result<()> {
    store::query("DELETE FROM version_link WHERE network_id = $1 AND version_id = $2")
        .bind(ctx.network.as_str())
        .bind(of.as_str())
        .execute(&mut **tx)
        .await?;
    let row = |one: &Looked| -> Vec<Value> {
        vec![
            ctx.network.as_str().into(),
            of.as_str().into(),
            one.url.as_str().into(),
            one.state.as_str().into(),
            one.detail.as_str().into(),
            one.at.microseconds().into(),
        ]
    };
    let head = "INSERT INTO version_link (network_id, version_id, url, state, detail, checked_at) VALUES ";
    insert_rows(tx, head, looked.iter().map(row).collect(), "").await?;
    Ok(())
}
