//! Every statement of frameworks as they are being written.

use super::model::{Element, ElementKind, OwnFramework};
use kernel::{Ctx, FrameworkId, OrganisationId, Timestamp};
use store::{DbError, ReadColumn as _, Row, Statement, Tx, parse, parse_optional, parse_with};

type OwnRow = (String, Option<String>, String, String, String, String, Option<i64>);

fn own_of(
    (id, organisation, name, base, licence, version, published): OwnRow,
) -> store::Result<OwnFramework> {
    const TABLE: &str = "own_framework";
    Ok(OwnFramework {
        organisation: parse_optional(TABLE, "organisation_id", &id, organisation.as_deref())?,
        name,
        base,
        licence,
        version,
        published_at: published.map(Timestamp::from_microseconds),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

const SELECT: &str =
    "SELECT id, organisation_id, name, base, licence, version, published_at FROM own_framework
  WHERE network_id = ";

/// A framework by its id.
pub(super) async fn framework(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkId,
) -> store::Result<Option<OwnFramework>> {
    let rows: Vec<OwnRow> = Statement::new(SELECT)
        .value(ctx.network.as_str())
        .text(" AND id = ")
        .value(id.as_str())
        .fetch_all(tx)
        .await?;
    rows.into_iter().next().map(own_of).transpose()
}

/// Every framework that is being written, by name.
pub(super) async fn frameworks(tx: &mut Tx, ctx: &Ctx) -> store::Result<Vec<OwnFramework>> {
    let query = Statement::new(SELECT).value(ctx.network.as_str()).text(" ORDER BY name, id");
    query.fetch_all::<OwnRow>(tx).await?.into_iter().map(own_of).collect()
}

/// Whether a framework of this name is there already.
pub(super) async fn name_taken(tx: &mut Tx, ctx: &Ctx, name: &str) -> store::Result<bool> {
    let count: i64 = store::query_scalar(
        "SELECT (SELECT count(*) FROM own_framework WHERE network_id = $1 AND name = $2)
              + (SELECT count(*) FROM framework WHERE network_id = $1 AND family = 'own' AND name = $2)",
    )
    .bind(ctx.network.as_str())
    .bind(name)
    .fetch_one(&mut **tx)
    .await?;
    Ok(count > 0)
}

pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, own: &OwnFramework) -> store::Result<()> {
    store::query(
        "INSERT INTO own_framework
                (network_id, id, organisation_id, name, base, licence, version, created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, '', $7, $7)",
    )
    .bind(ctx.network.as_str())
    .bind(own.id.as_str())
    .bind(own.organisation.as_ref().map(OrganisationId::as_str))
    .bind(own.name.as_str())
    .bind(own.base.as_str())
    .bind(own.licence.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn note_published(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkId,
    version: &str,
) -> store::Result<()> {
    store::query(
        "UPDATE own_framework SET version = $3, published_at = $4, changed_at = $4
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(version)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(str::to_owned).collect()
}

fn element_of(row: &Row) -> store::Result<Element> {
    const TABLE: &str = "own_element";
    let code: String = row.try_get("code")?;
    let kind: String = row.try_get("kind")?;
    let words: String = row.try_get("words")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    Ok(Element {
        kind: parse_with(TABLE, "kind", &code, kind.as_str(), ElementKind::from_code)?,
        parents: lines(&text("parents")?),
        optional: text("need")? == "optional",
        words: parse_with(TABLE, "words", &code, words.as_str(), |words| serde_json::from_str(words).ok())?,
        eqf: row.try_get("eqf")?,
        preparation: row.try_get("preparation")?,
        section: text("section")?,
        same_as: text("same_as")?,
        deprecated: store::flag(row.try_get("deprecated")?),
        replaced_by: lines(&text("replaced_by")?),
        code,
    })
}

/// The elements of a framework, by code.
pub(super) async fn elements(tx: &mut Tx, ctx: &Ctx, id: &FrameworkId) -> store::Result<Vec<Element>> {
    let rows = Statement::new(
        "SELECT code, kind, parents, need, words, eqf, preparation, section, same_as, deprecated, replaced_by
           FROM own_element WHERE network_id = ",
    )
    .value(ctx.network.as_str())
    .text(" AND framework_id = ")
    .value(id.as_str())
    .text(" ORDER BY code")
    .fetch_rows(tx)
    .await?;
    rows.iter().map(element_of).collect()
}

pub(super) async fn put_element(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkId,
    element: &Element,
) -> store::Result<()> {
    let words = serde_json::to_string(&element.words).map_err(|error| DbError::Encode(Box::new(error)))?;
    store::query(
        "INSERT INTO own_element (network_id, framework_id, code, kind, parents, need, words, eqf, preparation,
                section, same_as, deprecated, replaced_by, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
         ON CONFLICT (network_id, framework_id, code) DO UPDATE
            SET kind = excluded.kind, parents = excluded.parents, need = excluded.need, words = excluded.words,
                eqf = excluded.eqf, preparation = excluded.preparation, section = excluded.section,
                same_as = excluded.same_as, deprecated = excluded.deprecated,
                replaced_by = excluded.replaced_by, changed_at = excluded.changed_at",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .bind(element.code.as_str())
    .bind(element.kind.code())
    .bind(element.parents.join("\n"))
    .bind(if element.optional { "optional" } else { "essential" })
    .bind(words)
    .bind(element.eqf)
    .bind(element.preparation)
    .bind(element.section.as_str())
    .bind(element.same_as.as_str())
    .bind(i64::from(element.deprecated))
    .bind(element.replaced_by.join("\n"))
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn delete_element(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &FrameworkId,
    code: &str,
) -> store::Result<u64> {
    store::query("DELETE FROM own_element WHERE network_id = $1 AND framework_id = $2 AND code = $3")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .bind(code)
        .execute(&mut **tx)
        .await
        .map(|done| done.rows_affected())
}

/// Whether a code stands in a published version.
pub(super) async fn is_published(tx: &mut Tx, ctx: &Ctx, uri: &str) -> store::Result<bool> {
    let count: i64 = store::query_scalar("SELECT count(*) FROM concept WHERE network_id = $1 AND uri = $2")
        .bind(ctx.network.as_str())
        .bind(uri)
        .fetch_one(&mut **tx)
        .await?;
    Ok(count > 0)
}
