//! The SQL of microcredentials.

use super::comments::ReviewComment;
use super::model::{Version, VersionState};
use crate::rows::{from_json, to_json};
use kernel::{
    Ctx, MicrocredentialId, MicrocredentialVersionId, OrganisationId, PersonId, ReviewCommentId, Timestamp,
};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_optional, parse_with};

const TABLE: &str = "microcredential_version";

/// Versions, by what follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, microcredential_id, organisation_id, number, state, designers, approver_id, review_note,
                    content, changed_at, published_at
               FROM microcredential_version ",
            $rest
        )
    };
}

fn version_of(row: &Row) -> Result<Version> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let designers: Vec<String> = from_json(TABLE, "designers", &id, &text("designers")?)?;
    let approver: Option<String> = row.try_get("approver_id")?;
    Ok(Version {
        microcredential: parse(TABLE, "microcredential_id", &id, &text("microcredential_id")?)?,
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        number: row.try_get("number")?,
        state: parse_with(TABLE, "state", &id, text("state")?.as_str(), VersionState::parse)?,
        designers: designers.iter().map(|who| parse(TABLE, "designers", &id, who)).collect::<Result<_>>()?,
        approver: parse_optional(TABLE, "approver_id", &id, approver.as_deref())?,
        review_note: text("review_note")?,
        content: from_json(TABLE, "content", &id, &text("content")?)?,
        changed_at: Timestamp::from_microseconds(row.try_get("changed_at")?),
        published_at: row.try_get::<Option<i64>, _>("published_at")?.map(Timestamp::from_microseconds),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A version by its id.
pub(crate) async fn version(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &MicrocredentialVersionId,
) -> Result<Option<Version>> {
    let row = store::query(select!("WHERE network_id = $1 AND id = $2"))
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .fetch_optional(&mut **tx)
        .await?;
    row.as_ref().map(version_of).transpose()
}

/// The versions of a microcredential, latest first.
pub(super) async fn versions(tx: &mut Tx, ctx: &Ctx, of: &MicrocredentialId) -> Result<Vec<Version>> {
    let rows = store::query(select!(
        "WHERE network_id = $1 AND microcredential_id = $2
          ORDER BY number DESC"
    ))
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(version_of).collect()
}

/// The versions of an organisation, the last changed first.
pub(crate) async fn of_organisation(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Vec<Version>> {
    let rows = store::query(select!(
        "WHERE network_id = $1 AND organisation_id = $2
          ORDER BY changed_at DESC, id DESC LIMIT 500"
    ))
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(version_of).collect()
}

/// The published versions of an organisation, all of them, the last changed first.
pub(crate) async fn published_of(tx: &mut Tx, ctx: &Ctx, of: &OrganisationId) -> Result<Vec<Version>> {
    let rows = store::query(select!(
        "WHERE network_id = $1 AND organisation_id = $2 AND state = 'published'
          ORDER BY changed_at DESC, id DESC"
    ))
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(version_of).collect()
}

/// Writes a new microcredential.
pub(super) async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &MicrocredentialId,
    organisation: &OrganisationId,
) -> Result<()> {
    store::query(
        "INSERT INTO microcredential (network_id, id, organisation_id, created_at) VALUES ($1, $2, $3, $4)",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(organisation.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes a new version.
pub(super) async fn insert_version(tx: &mut Tx, ctx: &Ctx, version: &Version) -> Result<()> {
    store::query(
        "INSERT INTO microcredential_version
                (network_id, id, microcredential_id, organisation_id, number, state, title, designers,
                 approver_id, review_note, content, created_at, changed_at, published_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, '', $9, $10, $11, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(version.id.as_str())
    .bind(version.microcredential.as_str())
    .bind(version.organisation.as_str())
    .bind(version.number)
    .bind(version.state.as_str())
    .bind(version.content.basics.title.as_str())
    .bind(to_json(&version.designers)?)
    .bind(to_json(&version.content)?)
    .bind(ctx.now.microseconds())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes what changed in a version: its document, its designers, its state.
pub(super) async fn update(tx: &mut Tx, ctx: &Ctx, version: &Version) -> Result<()> {
    store::query(
        "UPDATE microcredential_version
            SET state = $1, title = $2, designers = $3, approver_id = $4, review_note = $5, content = $6,
                changed_at = $7, published_at = $8
          WHERE network_id = $9 AND id = $10",
    )
    .bind(version.state.as_str())
    .bind(version.content.basics.title.as_str())
    .bind(to_json(&version.designers)?)
    .bind(version.approver.as_ref().map(PersonId::as_str))
    .bind(version.review_note.as_str())
    .bind(to_json(&version.content)?)
    .bind(ctx.now.microseconds())
    .bind(version.published_at.map(Timestamp::microseconds))
    .bind(ctx.network.as_str())
    .bind(version.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Lets the published versions of a microcredential, but for one, be superseded.
pub(super) async fn supersede_others(tx: &mut Tx, ctx: &Ctx, by: &Version) -> Result<()> {
    store::query(
        "UPDATE microcredential_version SET state = 'superseded', changed_at = $1
          WHERE network_id = $2 AND microcredential_id = $3 AND id <> $4 AND state = 'published'",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(by.microcredential.as_str())
    .bind(by.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type CommentRow = (String, String, String, String, i64, Option<i64>);

/// The remarks on a version, oldest first.
pub(super) async fn comments(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &MicrocredentialVersionId,
) -> Result<Vec<ReviewComment>> {
    const OF: &str = "review_comment";
    let rows: Vec<CommentRow> = store::query_as(
        "SELECT id, field, author_id, body, made_at, settled_at FROM review_comment
          WHERE network_id = $1 AND version_id = $2 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, field, author, body, made_at, settled_at)| {
            Ok(ReviewComment {
                version: of.clone(),
                field,
                author: parse(OF, "author_id", &id, &author)?,
                body,
                made_at: Timestamp::from_microseconds(made_at),
                settled_at: settled_at.map(Timestamp::from_microseconds),
                id: parse(OF, "id", &id, &id)?,
            })
        })
        .collect()
}

/// Writes a remark.
pub(super) async fn insert_comment(tx: &mut Tx, ctx: &Ctx, comment: &ReviewComment) -> Result<()> {
    store::query(
        "INSERT INTO review_comment
                (network_id, id, version_id, field, author_id, body, made_at, settled_by, settled_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(comment.id.as_str())
    .bind(comment.version.as_str())
    .bind(comment.field.as_str())
    .bind(comment.author.as_str())
    .bind(comment.body.as_str())
    .bind(comment.made_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes that a remark is settled; says whether there is such a remark.
pub(super) async fn settle_comment(
    tx: &mut Tx,
    ctx: &Ctx,
    version: &MicrocredentialVersionId,
    comment: &ReviewCommentId,
    by: &PersonId,
) -> Result<bool> {
    let done = store::query(
        "UPDATE review_comment SET settled_by = COALESCE(settled_by, $1), settled_at = COALESCE(settled_at, $2)
          WHERE network_id = $3 AND version_id = $4 AND id = $5",
    )
    .bind(by.as_str())
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(version.as_str())
    .bind(comment.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}
