//! The SQL of uploaded badge pictures.

use kernel::{BlobId, Ctx, MicrocredentialVersionId};
use store::{Result, Tx, parse};

/// The picture that was uploaded for a version.
pub(crate) async fn picture(tx: &mut Tx, ctx: &Ctx, of: &MicrocredentialVersionId) -> Result<Option<BlobId>> {
    let blob: Option<String> =
        store::query_scalar("SELECT blob_id FROM version_picture WHERE network_id = $1 AND version_id = $2")
            .bind(ctx.network.as_str())
            .bind(of.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    blob.map(|blob| parse("version_picture", "blob_id", of.as_str(), &blob)).transpose()
}

/// Writes the picture of a version.
pub(crate) async fn put(tx: &mut Tx, ctx: &Ctx, of: &MicrocredentialVersionId, blob: &BlobId) -> Result<()> {
    store::query(
        "INSERT INTO version_picture (network_id, version_id, blob_id, set_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(blob.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Takes the picture of a version away.
pub(super) async fn remove(tx: &mut Tx, ctx: &Ctx, of: &MicrocredentialVersionId) -> Result<()> {
    store::query("DELETE FROM version_picture WHERE network_id = $1 AND version_id = $2")
        .bind(ctx.network.as_str())
        .bind(of.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Whether any version shows a picture.
pub(super) async fn is_shown(tx: &mut Tx, ctx: &Ctx, blob: &BlobId) -> Result<bool> {
    let shown: i64 =
        store::query_scalar("SELECT count(*) FROM version_picture WHERE network_id = $1 AND blob_id = $2")
            .bind(ctx.network.as_str())
            .bind(blob.as_str())
            .fetch_one(&mut **tx)
            .await?;
    Ok(shown > 0)
}
