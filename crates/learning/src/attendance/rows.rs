//! The SQL of presence.

use super::presence::Presence;
use kernel::{Ctx, EditionId, EnrolmentId, Timestamp};
use store::{Result, Tx, parse};

const TABLE: &str = "presence";

/// Writes a line, and says what happens where there is one.
macro_rules! insert {
    ($where_there_is_one:literal) => {
        concat!(
            "INSERT INTO presence
                (network_id, edition_id, enrolment_id, day, minutes, arrived_at, recorded_by, recorded_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
             ON CONFLICT (network_id, enrolment_id, day) ",
            $where_there_is_one
        )
    };
}

/// Minutes by person and day of an edition.
pub(super) async fn of_edition(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Vec<Presence>> {
    let rows: Vec<(String, String, i64, Option<i64>)> = store::query_as(
        "SELECT enrolment_id, day, minutes, arrived_at FROM presence
          WHERE network_id = $1 AND edition_id = $2 ORDER BY enrolment_id, day",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let presence_of = |(enrolment, day, minutes, arrived): (String, String, i64, Option<i64>)| {
        Ok(Presence {
            enrolment: parse(TABLE, "enrolment_id", &enrolment, &enrolment)?,
            day,
            minutes,
            arrived_at: arrived.map(Timestamp::from_microseconds),
        })
    };
    rows.into_iter().map(presence_of).collect()
}

/// Whether anybody was checked in at an edition.
pub(crate) async fn has_arrivals(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<bool> {
    let arrived: Option<i64> = store::query_scalar(
        "SELECT arrived_at FROM presence
          WHERE network_id = $1 AND edition_id = $2 AND arrived_at IS NOT NULL LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(arrived.is_some())
}

/// Writes minutes that are not written yet: what was written first stays.
pub(super) async fn note(tx: &mut Tx, ctx: &Ctx, edition: &EditionId, presence: &Presence) -> Result<()> {
    put(tx, ctx, edition, presence, insert!("DO NOTHING")).await
}

/// Writes minutes, whatever was written before; the moment of check-in stays.
pub(super) async fn correct(tx: &mut Tx, ctx: &Ctx, edition: &EditionId, presence: &Presence) -> Result<()> {
    const CORRECTED: &str = insert!(
        "DO UPDATE SET minutes = excluded.minutes, recorded_by = excluded.recorded_by,
                       recorded_at = excluded.recorded_at"
    );
    put(tx, ctx, edition, presence, CORRECTED).await
}

async fn put(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    presence: &Presence,
    statement: &'static str,
) -> Result<()> {
    store::query(statement)
        .bind(ctx.network.as_str())
        .bind(edition.as_str())
        .bind(presence.enrolment.as_str())
        .bind(presence.day.as_str())
        .bind(presence.minutes)
        .bind(presence.arrived_at.map(Timestamp::microseconds))
        .bind(ctx.person().map_or("", |person| person.as_str()))
        .bind(ctx.now.microseconds())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Takes out what was written of somebody who was not there.
pub(super) async fn remove(tx: &mut Tx, ctx: &Ctx, enrolment: &EnrolmentId) -> Result<()> {
    store::query("DELETE FROM presence WHERE network_id = $1 AND enrolment_id = $2")
        .bind(ctx.network.as_str())
        .bind(enrolment.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
