//! The SQL of editions.

use super::model::{Edition, EditionState, Plan, Session};
use crate::rows::{from_json, to_json};
use kernel::{ClassroomId, Ctx, EditionId, MicroStageId, OrganisationId, PersonId, Timestamp, Zone};
use store::{ReadColumn as _, Result, Row, Statement, Tx, parse, parse_optional, parse_with};

const TABLE: &str = "edition";
/// Ids in one list, beside the network and the organisation.
const AT_ONCE: usize = store::MOST_VALUES - 2;

macro_rules! columns {
    () => {
        "SELECT e.id, e.micro_stage_id, e.organisation_id, e.state, e.place, e.venue, e.link, e.starts_at, e.ends_at,
                e.zone, e.seats, e.seats_taken, e.trainer_id, e.booking_opens_at, e.booking_closes_at, e.room_id,
                e.seats_least, e.sessions"
    };
}

/// Editions, by what follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(columns!(), " FROM edition e ", $rest)
    };
}

/// The same, with the title of their offer.
macro_rules! select_titled {
    ($rest:literal) => {
        concat!(
            columns!(),
            ", s.title FROM edition e
               JOIN micro_stage s ON s.network_id = e.network_id AND s.id = e.micro_stage_id ",
            $rest
        )
    };
}

fn edition_of(row: &Row) -> Result<Edition> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let moment = |column: &str| row.try_get(column).map(Timestamp::from_microseconds);
    let room: Option<String> = row.try_get("room_id")?;
    let plan = Plan {
        sessions: from_json(TABLE, "sessions", &id, &text("sessions")?)?,
        room: parse_optional(TABLE, "room_id", &id, room.as_deref())?,
        seats_least: row.try_get("seats_least")?,
        place: text("place")?,
        venue: text("venue")?,
        link: text("link")?,
        starts_at: moment("starts_at")?,
        ends_at: moment("ends_at")?,
        zone: parse_with(TABLE, "zone", &id, text("zone")?.as_str(), |name| Zone::parse(name).ok())?,
        seats: row.try_get("seats")?,
        trainer: parse(TABLE, "trainer_id", &id, &text("trainer_id")?)?,
        booking_opens_at: moment("booking_opens_at")?,
        booking_closes_at: moment("booking_closes_at")?,
    };
    Ok(Edition {
        stage: parse(TABLE, "micro_stage_id", &id, &text("micro_stage_id")?)?,
        organisation: parse(TABLE, "organisation_id", &id, &text("organisation_id")?)?,
        state: parse_with(TABLE, "state", &id, text("state")?.as_str(), EditionState::parse)?,
        plan,
        seats_taken: row.try_get("seats_taken")?,
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// An edition by its id.
pub(crate) async fn edition(tx: &mut Tx, ctx: &Ctx, id: &EditionId) -> Result<Option<Edition>> {
    let row = store::query(select!("WHERE e.network_id = $1 AND e.id = $2"))
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .fetch_optional(&mut **tx)
        .await?;
    row.as_ref().map(edition_of).transpose()
}

/// Those of these editions that are the organisation's.
pub(crate) async fn own_of(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
    ids: &[EditionId],
) -> Result<Vec<Edition>> {
    let mut editions = Vec::new();
    for part in ids.chunks(AT_ONCE) {
        let rows = Statement::new(select!("WHERE e.network_id = "))
            .value(ctx.network.as_str())
            .text(" AND e.organisation_id = ")
            .value(organisation.as_str())
            .text(" AND e.id IN ")
            .list(part.iter().map(EditionId::as_str))
            .fetch_rows(tx)
            .await?;
        for row in &rows {
            editions.push(edition_of(row)?);
        }
    }
    Ok(editions)
}

/// The editions of an offer, in order of time.
pub(crate) async fn of_stage(tx: &mut Tx, ctx: &Ctx, stage: &MicroStageId) -> Result<Vec<Edition>> {
    let rows = store::query(select!(
        "WHERE e.network_id = $1 AND e.micro_stage_id = $2 ORDER BY e.starts_at, e.id LIMIT 500"
    ))
    .bind(ctx.network.as_str())
    .bind(stage.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(edition_of).collect()
}

/// The editions that somebody holds, the latest first, with the title of their offer.
pub(crate) async fn of_trainer(tx: &mut Tx, ctx: &Ctx, trainer: &PersonId) -> Result<Vec<(Edition, String)>> {
    let rows = store::query(select_titled!(
        "WHERE e.network_id = $1 AND e.trainer_id = $2 ORDER BY e.starts_at DESC, e.id LIMIT 200"
    ))
    .bind(ctx.network.as_str())
    .bind(trainer.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|row| Ok((edition_of(row)?, row.try_get("title")?))).collect()
}

/// Whoever or whatever can be in one edition at a time.
#[derive(Debug, Clone, Copy)]
pub(super) enum Single<'a> {
    /// Somebody who teaches.
    Trainer(&'a PersonId),
    /// A room.
    Room(&'a ClassroomId),
}

/// What else is held on a date by the same trainer, or in the same room.
macro_rules! held_by {
    ($column:literal) => {
        concat!(
            "SELECT s.title FROM edition_session d
               JOIN edition e ON e.network_id = d.network_id AND e.id = d.edition_id
               JOIN micro_stage s ON s.network_id = e.network_id AND s.id = e.micro_stage_id
              WHERE d.network_id = $1 AND d.",
            $column,
            " = $2 AND d.edition_id <> $3 AND d.starts_at < $4 AND d.ends_at > $5
                AND e.state IN ('planned', 'open', 'full', 'running')
              ORDER BY d.starts_at LIMIT 1"
        )
    };
}

/// The title of another edition that is held by a trainer or in a room on a date.
pub(super) async fn busy(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    single: Single<'_>,
    date: Session,
) -> Result<Option<String>> {
    let (statement, id) = match single {
        Single::Trainer(id) => (held_by!("trainer_id"), id.as_str()),
        Single::Room(id) => (held_by!("room_id"), id.as_str()),
    };
    store::query_scalar(statement)
        .bind(ctx.network.as_str())
        .bind(id)
        .bind(edition.as_str())
        .bind(date.ends_at.microseconds())
        .bind(date.starts_at.microseconds())
        .fetch_optional(&mut **tx)
        .await
}

/// Writes the dates of an edition, by which overlaps are found.
async fn put_sessions(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> Result<()> {
    store::query("DELETE FROM edition_session WHERE network_id = $1 AND edition_id = $2")
        .bind(ctx.network.as_str())
        .bind(edition.id.as_str())
        .execute(&mut **tx)
        .await?;
    for date in edition.plan.dates() {
        store::query(
            "INSERT INTO edition_session (network_id, edition_id, starts_at, ends_at, trainer_id, room_id)
             VALUES ($1, $2, $3, $4, $5, $6)",
        )
        .bind(ctx.network.as_str())
        .bind(edition.id.as_str())
        .bind(date.starts_at.microseconds())
        .bind(date.ends_at.microseconds())
        .bind(edition.plan.trainer.as_str())
        .bind(edition.plan.room.as_ref().map(ClassroomId::as_str))
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Writes a new edition.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> Result<()> {
    let plan = &edition.plan;
    store::query(
        "INSERT INTO edition
                (network_id, id, micro_stage_id, organisation_id, state, place, venue, link, starts_at, ends_at,
                 zone, seats, seats_taken, waitlist_last, trainer_id, booking_opens_at, booking_closes_at,
                 created_at, changed_at, room_id, seats_least, sessions)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0, 0, $13, $14, $15, $16, $16, $17, $18, $19)",
    )
    .bind(ctx.network.as_str())
    .bind(edition.id.as_str())
    .bind(edition.stage.as_str())
    .bind(edition.organisation.as_str())
    .bind(edition.state.as_str())
    .bind(plan.place.as_str())
    .bind(plan.venue.as_str())
    .bind(plan.link.as_str())
    .bind(plan.starts_at.microseconds())
    .bind(plan.ends_at.microseconds())
    .bind(plan.zone.as_str())
    .bind(plan.seats)
    .bind(plan.trainer.as_str())
    .bind(plan.booking_opens_at.microseconds())
    .bind(plan.booking_closes_at.microseconds())
    .bind(ctx.now.microseconds())
    .bind(plan.room.as_ref().map(ClassroomId::as_str))
    .bind(plan.seats_least)
    .bind(to_json(&plan.sessions)?)
    .execute(&mut **tx)
    .await?;
    put_sessions(tx, ctx, edition).await
}

/// Writes a new plan.
pub(super) async fn update(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> Result<()> {
    let plan = &edition.plan;
    store::query(
        "UPDATE edition
            SET state = $1, place = $2, venue = $3, link = $4, starts_at = $5, ends_at = $6, zone = $7,
                seats = $8, trainer_id = $9, booking_opens_at = $10, booking_closes_at = $11,
                changed_at = CASE WHEN changed_at < $12 THEN $12 ELSE changed_at + 1 END,
                room_id = $13, seats_least = $14, sessions = $15,
                dated_at = CASE WHEN starts_at <> $5 OR ends_at <> $6 OR sessions <> $15 OR place <> $2 OR venue <> $3
                                THEN $12 ELSE dated_at END
          WHERE network_id = $16 AND id = $17",
    )
    .bind(edition.state.as_str())
    .bind(plan.place.as_str())
    .bind(plan.venue.as_str())
    .bind(plan.link.as_str())
    .bind(plan.starts_at.microseconds())
    .bind(plan.ends_at.microseconds())
    .bind(plan.zone.as_str())
    .bind(plan.seats)
    .bind(plan.trainer.as_str())
    .bind(plan.booking_opens_at.microseconds())
    .bind(plan.booking_closes_at.microseconds())
    .bind(ctx.now.microseconds())
    .bind(plan.room.as_ref().map(ClassroomId::as_str))
    .bind(plan.seats_least)
    .bind(to_json(&plan.sessions)?)
    .bind(ctx.network.as_str())
    .bind(edition.id.as_str())
    .execute(&mut **tx)
    .await?;
    put_sessions(tx, ctx, edition).await
}

/// Writes a new state.
pub(crate) async fn set_state(tx: &mut Tx, ctx: &Ctx, id: &EditionId, state: EditionState) -> Result<()> {
    store::query(
        "UPDATE edition
            SET state = $1, changed_at = CASE WHEN changed_at < $2 THEN $2 ELSE changed_at + 1 END,
                dated_at = CASE WHEN $1 = 'cancelled' THEN $2 ELSE dated_at END
          WHERE network_id = $3 AND id = $4",
    )
    .bind(state.as_str())
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether an edition belongs to an organisation, for lists.
pub(crate) async fn of_organisation(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> Result<Vec<(Edition, String)>> {
    let rows = store::query(select_titled!(
        "WHERE e.network_id = $1 AND e.organisation_id = $2 ORDER BY e.starts_at DESC, e.id LIMIT 200"
    ))
    .bind(ctx.network.as_str())
    .bind(organisation.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|row| Ok((edition_of(row)?, row.try_get("title")?))).collect()
}
