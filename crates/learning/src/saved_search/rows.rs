//! The SQL of saved searches.

use super::commands::SavedSearch;
use kernel::{Ctx, MicroStageId, PersonId, SavedSearchId};
use std::collections::HashSet;
use store::{Result, Tx, Value, insert_rows, parse};

const TABLE: &str = "saved_search";

fn search_of((id, person, query): (String, String, String)) -> Result<SavedSearch> {
    Ok(SavedSearch {
        person: parse(TABLE, "person_id", &id, &person)?,
        query,
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A saved search by its id.
pub(super) async fn search(tx: &mut Tx, ctx: &Ctx, id: &SavedSearchId) -> Result<Option<SavedSearch>> {
    let row: Option<(String, String, String)> =
        store::query_as("SELECT id, person_id, query FROM saved_search WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(id.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    row.map(search_of).transpose()
}

/// The search that a mail told of, by the key of its stop link.
pub(super) async fn search_of_key(tx: &mut Tx, ctx: &Ctx, key: &str) -> Result<Option<SavedSearch>> {
    let row: Option<(String, String, String)> = store::query_as(
        "SELECT id, person_id, query FROM saved_search WHERE network_id = $1 AND stop_key = $2",
    )
    .bind(ctx.network.as_str())
    .bind(key)
    .fetch_optional(&mut **tx)
    .await?;
    row.map(search_of).transpose()
}

/// The key of a search's stop link: made at the first mail, kept.
pub(super) async fn stop_key(tx: &mut Tx, ctx: &Ctx, id: &SavedSearchId) -> Result<String> {
    store::query_scalar(
        "UPDATE saved_search SET stop_key = COALESCE(stop_key, $1) WHERE network_id = $2 AND id = $3
         RETURNING stop_key",
    )
    .bind(store::blobs::hex(&ctx.random_bytes()[..16]))
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_one(&mut **tx)
    .await
}

/// The searches that a person keeps, the first first.
pub(crate) async fn of_person(tx: &mut Tx, ctx: &Ctx, person: &PersonId) -> Result<Vec<SavedSearch>> {
    let rows: Vec<(String, String, String)> = store::query_as(
        "SELECT id, person_id, query FROM saved_search WHERE network_id = $1 AND person_id = $2 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(person.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(search_of).collect()
}

/// Writes a search; says whether it is new.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, search: &SavedSearch) -> Result<bool> {
    let done = store::query(
        "INSERT INTO saved_search (network_id, id, person_id, query, created_at) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (network_id, person_id, query) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(search.id.as_str())
    .bind(search.person.as_str())
    .bind(search.query.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Removes a search and what its owner was told.
pub(crate) async fn delete(tx: &mut Tx, ctx: &Ctx, id: &SavedSearchId) -> Result<()> {
    store::query("DELETE FROM saved_search_told WHERE network_id = $1 AND search_id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    store::query("DELETE FROM saved_search WHERE network_id = $1 AND id = $2")
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The offers of which the owner was told.
pub(super) async fn told(tx: &mut Tx, ctx: &Ctx, id: &SavedSearchId) -> Result<HashSet<String>> {
    let ids: Vec<String> = store::query_scalar(
        "SELECT micro_stage_id FROM saved_search_told WHERE network_id = $1 AND search_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_all(&mut **tx)
    .await?;
    Ok(ids.into_iter().collect())
}

/// Writes of which offers the owner knows.
pub(super) async fn note_told(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &SavedSearchId,
    offers: &[MicroStageId],
) -> Result<()> {
    let row = |offer: &MicroStageId| -> Vec<Value> {
        vec![ctx.network.as_str().into(), id.as_str().into(), offer.as_str().into()]
    };
    let rows: Vec<Vec<Value>> = offers.iter().map(row).collect();
    let head = "INSERT INTO saved_search_told (network_id, search_id, micro_stage_id) VALUES ";
    insert_rows(tx, head, rows, " ON CONFLICT (network_id, search_id, micro_stage_id) DO NOTHING").await?;
    Ok(())
}
