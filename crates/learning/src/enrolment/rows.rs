//! The SQL of enrolments.

use super::model::{Enrolment, EnrolmentState};
use kernel::{Ctx, EditionId, EnrolmentId, PersonId, SeatGroupId, Timestamp};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_optional, parse_with};

const TABLE: &str = "enrolment";

/// Enrolments, by what follows.
macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by, group_id,
                    here_at
               FROM enrolment n ",
            $rest
        )
    };
}

/// The same, with the names of their learners.
macro_rules! select_named {
    ($rest:literal) => {
        concat!(
            "SELECT n.id, n.edition_id, n.organisation_id, n.learner_id, n.state, n.waitlist_number, n.accept_by,
                    n.group_id, n.here_at, p.display_name
               FROM enrolment n
               LEFT JOIN identity_person_v p ON p.network_id = n.network_id AND p.id = n.learner_id ",
            $rest
        )
    };
}

type Stored = (String, String, String, String, String, i64, Option<i64>, Option<String>, Option<i64>);

fn enrolment_of(row: Stored) -> Result<Enrolment> {
    let (id, edition, organisation, learner, state, number, accept_by, group, here_at) = row;
    Ok(Enrolment {
        edition: parse(TABLE, "edition_id", &id, &edition)?,
        organisation: parse(TABLE, "organisation_id", &id, &organisation)?,
        learner: parse(TABLE, "learner_id", &id, &learner)?,
        state: parse_with(TABLE, "state", &id, state.as_str(), EnrolmentState::parse)?,
        waitlist_number: number,
        accept_by: accept_by.map(Timestamp::from_microseconds),
        group: parse_optional(TABLE, "group_id", &id, group.as_deref())?,
        here_at: here_at.map(Timestamp::from_microseconds),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// An enrolment by its id.
pub(crate) async fn enrolment(tx: &mut Tx, ctx: &Ctx, id: &EnrolmentId) -> Result<Option<Enrolment>> {
    let row: Option<Stored> = store::query_as(select!("WHERE network_id = $1 AND id = $2"))
        .bind(ctx.network.as_str())
        .bind(id.as_str())
        .fetch_optional(&mut **tx)
        .await?;
    row.map(enrolment_of).transpose()
}

/// A learner's live enrolment in an edition.
pub(crate) async fn live(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    learner: &PersonId,
) -> Result<Option<Enrolment>> {
    let row: Option<Stored> = store::query_as(select!(
        "WHERE network_id = $1 AND edition_id = $2 AND learner_id = $3
            AND state IN ('confirmed', 'waitlisted', 'offered', 'attended', 'absent')"
    ))
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(learner.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(enrolment_of).transpose()
}

/// The live enrolments of an edition: seats by name of the learner, then the waitlist in its order.
pub(crate) async fn of_edition(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
) -> Result<Vec<(Enrolment, String)>> {
    const LIVE: &str = select_named!(
        "WHERE n.network_id = $1 AND n.edition_id = $2
            AND n.state IN ('confirmed', 'waitlisted', 'offered', 'attended', 'absent')
          ORDER BY CASE WHEN n.state = 'waitlisted' THEN n.waitlist_number ELSE 0 END, p.display_name, n.id"
    );
    named_of(tx, ctx, edition.as_str(), LIVE).await
}

/// Seats of an edition that went to somebody else at the door, by name of the learner.
pub(crate) async fn released_of(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
) -> Result<Vec<(Enrolment, String)>> {
    const RELEASED: &str = select_named!(
        "WHERE n.network_id = $1 AND n.edition_id = $2 AND n.state = 'released' ORDER BY p.display_name, n.id"
    );
    named_of(tx, ctx, edition.as_str(), RELEASED).await
}

/// Enrolments of an edition or a group, with the names of their learners.
async fn named_of(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &str,
    statement: &'static str,
) -> Result<Vec<(Enrolment, String)>> {
    let rows = store::query(statement).bind(ctx.network.as_str()).bind(of).fetch_all(&mut **tx).await?;
    rows.iter().map(named).collect()
}

/// An enrolment with the name of its learner.
fn named(row: &Row) -> Result<(Enrolment, String)> {
    let stored = (
        row.try_get("id")?,
        row.try_get("edition_id")?,
        row.try_get("organisation_id")?,
        row.try_get("learner_id")?,
        row.try_get("state")?,
        row.try_get("waitlist_number")?,
        row.try_get("accept_by")?,
        row.try_get("group_id")?,
        row.try_get("here_at")?,
    );
    let name: Option<String> = row.try_get("display_name")?;
    Ok((enrolment_of(stored)?, name.unwrap_or_default()))
}

/// The first of an edition's waitlist.
pub(super) async fn first_waiting(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Option<Enrolment>> {
    const FIRST: &str = select!(
        "WHERE network_id = $1 AND edition_id = $2 AND state = 'waitlisted'
          ORDER BY waitlist_number LIMIT 1"
    );
    one_of(tx, ctx, edition, FIRST).await
}

/// The one enrolment of an edition that a statement finds, if any.
async fn one_of(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    statement: &'static str,
) -> Result<Option<Enrolment>> {
    let row: Option<Stored> = store::query_as(statement)
        .bind(ctx.network.as_str())
        .bind(edition.as_str())
        .fetch_optional(&mut **tx)
        .await?;
    row.map(enrolment_of).transpose()
}

/// A person's enrolments that are not over yet.
pub(crate) async fn open_of_learner(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<Stored> = store::query_as(select!(
        "WHERE network_id = $1 AND learner_id = $2 AND state IN ('confirmed', 'waitlisted', 'offered')
          ORDER BY id"
    ))
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(enrolment_of).collect()
}

/// A person's enrolments, the latest edition first.
pub(crate) async fn of_learner(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<Stored> = store::query_as(
        "SELECT n.id, n.edition_id, n.organisation_id, n.learner_id, n.state, n.waitlist_number, n.accept_by,
                n.group_id, n.here_at
           FROM enrolment n
           JOIN edition e ON e.network_id = n.network_id AND e.id = n.edition_id
          WHERE n.network_id = $1 AND n.learner_id = $2 ORDER BY e.starts_at DESC, n.id DESC LIMIT 200",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(enrolment_of).collect()
}

/// How many wait for a seat in an edition.
pub(super) async fn waiting(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<i64> {
    store::query_scalar(
        "SELECT count(*) FROM enrolment WHERE network_id = $1 AND edition_id = $2 AND state = 'waitlisted'",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_one(&mut **tx)
    .await
}

/// The position on the waitlist, from 1.
pub(crate) async fn position(tx: &mut Tx, ctx: &Ctx, enrolment: &Enrolment) -> Result<i64> {
    let before: i64 = store::query_scalar(
        "SELECT count(*) FROM enrolment
          WHERE network_id = $1 AND edition_id = $2 AND state = 'waitlisted' AND waitlist_number < $3",
    )
    .bind(ctx.network.as_str())
    .bind(enrolment.edition.as_str())
    .bind(enrolment.waitlist_number)
    .fetch_one(&mut **tx)
    .await?;
    Ok(before + 1)
}

/// The title of another edition in which the learner has a seat on a date of this one; `instead` is given up for it.
pub(crate) async fn overlapping(
    tx: &mut Tx,
    ctx: &Ctx,
    learner: &PersonId,
    edition: &EditionId,
    instead: Option<&EditionId>,
) -> Result<Option<String>> {
    store::query_scalar(
        "SELECT s.title FROM enrolment n
           JOIN edition_session d ON d.network_id = n.network_id AND d.edition_id = n.edition_id
           JOIN edition_session own ON own.network_id = n.network_id AND own.edition_id = $3
                AND d.starts_at < own.ends_at AND d.ends_at > own.starts_at
           JOIN edition e ON e.network_id = n.network_id AND e.id = n.edition_id
           JOIN micro_stage s ON s.network_id = e.network_id AND s.id = e.micro_stage_id
          WHERE n.network_id = $1 AND n.learner_id = $2 AND n.state IN ('confirmed', 'offered', 'waitlisted')
            AND e.id <> $3 AND e.id <> $4
          ORDER BY d.starts_at LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .bind(edition.as_str())
    .bind(instead.map_or("", EditionId::as_str))
    .fetch_optional(&mut **tx)
    .await
}

/// Takes so many seats if they are free; says how many are left then. The row's lock makes racers queue.
pub(crate) async fn take_seats(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
    count: i64,
) -> Result<Option<i64>> {
    store::query_scalar(
        "UPDATE edition
            SET seats_taken = seats_taken + $4,
                changed_at = CASE WHEN changed_at < $3 THEN $3 ELSE changed_at + 1 END
          WHERE network_id = $1 AND id = $2 AND seats_taken + $4 <= seats
      RETURNING seats - seats_taken",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(ctx.now.microseconds())
    .bind(count)
    .fetch_optional(&mut **tx)
    .await
}

/// Gives so many seats back.
pub(crate) async fn give_back_seats(tx: &mut Tx, ctx: &Ctx, edition: &EditionId, count: i64) -> Result<()> {
    store::query(
        "UPDATE edition
            SET seats_taken = seats_taken - $4,
                changed_at = CASE WHEN changed_at < $3 THEN $3 ELSE changed_at + 1 END
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(ctx.now.microseconds())
    .bind(count)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Draws the next number of the waitlist.
pub(super) async fn draw_number(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<i64> {
    store::query_scalar(
        "UPDATE edition SET waitlist_last = waitlist_last + 1 WHERE network_id = $1 AND id = $2
      RETURNING waitlist_last",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_one(&mut **tx)
    .await
}

/// Writes a new enrolment.
pub(crate) async fn insert(tx: &mut Tx, ctx: &Ctx, enrolment: &Enrolment) -> Result<()> {
    store::query(
        "INSERT INTO enrolment
                (network_id, id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by,
                 created_at, changed_at, group_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9, $10)",
    )
    .bind(ctx.network.as_str())
    .bind(enrolment.id.as_str())
    .bind(enrolment.edition.as_str())
    .bind(enrolment.organisation.as_str())
    .bind(enrolment.learner.as_str())
    .bind(enrolment.state.as_str())
    .bind(enrolment.waitlist_number)
    .bind(ctx.now.microseconds())
    .bind(ctx.now.microseconds())
    .bind(enrolment.group.as_ref().map(SeatGroupId::as_str))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes a new state.
pub(crate) async fn set_state(tx: &mut Tx, ctx: &Ctx, enrolment: &Enrolment) -> Result<()> {
    store::query(
        "UPDATE enrolment SET state = $1, accept_by = $2, changed_at = $3 WHERE network_id = $4 AND id = $5",
    )
    .bind(enrolment.state.as_str())
    .bind(enrolment.accept_by.map(Timestamp::microseconds))
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(enrolment.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Notes for which beginning somebody is reminded; says whether they were not yet.
pub(super) async fn note_reminded(
    tx: &mut Tx,
    ctx: &Ctx,
    enrolment: &EnrolmentId,
    starts_at: Timestamp,
) -> Result<bool> {
    let done = store::query(
        "UPDATE enrolment SET reminded_for = $1
          WHERE network_id = $2 AND id = $3 AND (reminded_for IS NULL OR reminded_for <> $1)",
    )
    .bind(starts_at.microseconds())
    .bind(ctx.network.as_str())
    .bind(enrolment.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Notes that a seat was given up late, and why.
pub(super) async fn note_late(tx: &mut Tx, ctx: &Ctx, enrolment: &EnrolmentId, reason: &str) -> Result<()> {
    store::query(
        "UPDATE enrolment SET given_up_late = 1, given_up_reason = $1 WHERE network_id = $2 AND id = $3",
    )
    .bind(reason)
    .bind(ctx.network.as_str())
    .bind(enrolment.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Who gave a seat of an edition up late, and why; names are empty where people are gone.
pub(crate) async fn given_up_late(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &EditionId,
) -> Result<Vec<(String, String)>> {
    store::query_as(
        "SELECT COALESCE(p.display_name, ''), n.given_up_reason
           FROM enrolment n
           LEFT JOIN identity_person_v p ON p.network_id = n.network_id AND p.id = n.learner_id
          WHERE n.network_id = $1 AND n.edition_id = $2 AND n.given_up_late = 1
          ORDER BY n.changed_at, n.id LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// Forgets why somebody gave seats up.
pub(crate) async fn forget_reasons(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<()> {
    store::query("UPDATE enrolment SET given_up_reason = '' WHERE network_id = $1 AND learner_id = $2")
        .bind(ctx.network.as_str())
        .bind(learner.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Notes that somebody who waits has come.
pub(super) async fn note_here(tx: &mut Tx, ctx: &Ctx, enrolment: &EnrolmentId) -> Result<()> {
    store::query("UPDATE enrolment SET here_at = $1 WHERE network_id = $2 AND id = $3 AND here_at IS NULL")
        .bind(ctx.now.microseconds())
        .bind(ctx.network.as_str())
        .bind(enrolment.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The first of an edition's waitlist who has come.
pub(super) async fn first_here(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Option<Enrolment>> {
    const FIRST: &str = select!(
        "WHERE network_id = $1 AND edition_id = $2 AND state = 'waitlisted' AND here_at IS NOT NULL
          ORDER BY waitlist_number LIMIT 1"
    );
    one_of(tx, ctx, edition, FIRST).await
}

/// The last who booked a seat of an edition and has not come: of those who have not, whoever booked first keeps the
/// seat longest.
pub(super) async fn last_missing(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Option<Enrolment>> {
    const LAST: &str = select!(
        "WHERE network_id = $1 AND edition_id = $2 AND state = 'confirmed'
            AND NOT EXISTS (SELECT 1 FROM presence p
                             WHERE p.network_id = n.network_id AND p.enrolment_id = n.id)
          ORDER BY created_at DESC, id DESC LIMIT 1"
    );
    one_of(tx, ctx, edition, LAST).await
}

/// Seats with a name that a company's group has in an edition, with the names.
pub(crate) async fn of_group(
    tx: &mut Tx,
    ctx: &Ctx,
    group: &SeatGroupId,
) -> Result<Vec<(Enrolment, String)>> {
    const SEATED: &str =
        select_named!("WHERE n.network_id = $1 AND n.group_id = $2 ORDER BY p.display_name, n.id");
    named_of(tx, ctx, group.as_str(), SEATED).await
}
