//! The SQL of enrolments.

use super::model::{Enrolment, EnrolmentState};
use kernel::{Ctx, EditionId, EnrolmentId, PersonId, Timestamp};
use store::{Result, Tx, parse, parse_with};

const TABLE: &str = "enrolment";

type Stored = (String, String, String, String, String, i64, Option<i64>);

fn enrolment_of((id, edition, organisation, learner, state, number, accept_by): Stored) -> Result<Enrolment> {
    Ok(Enrolment {
        edition: parse(TABLE, "edition_id", &id, &edition)?,
        organisation: parse(TABLE, "organisation_id", &id, &organisation)?,
        learner: parse(TABLE, "learner_id", &id, &learner)?,
        state: parse_with(TABLE, "state", &id, state.as_str(), EnrolmentState::parse)?,
        waitlist_number: number,
        accept_by: accept_by.map(Timestamp::from_microseconds),
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// An enrolment by its id.
pub(crate) async fn enrolment(tx: &mut Tx, ctx: &Ctx, id: &EnrolmentId) -> Result<Option<Enrolment>> {
    let row: Option<Stored> = store::query_as(
        "SELECT id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by
           FROM enrolment WHERE network_id = $1 AND id = $2",
    )
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
    let row: Option<Stored> = store::query_as(
        "SELECT id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by
           FROM enrolment
          WHERE network_id = $1 AND edition_id = $2 AND learner_id = $3
            AND state IN ('confirmed', 'waitlisted', 'offered', 'attended', 'absent')",
    )
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
    type Named = (String, String, String, String, String, i64, Option<i64>, Option<String>);
    let rows: Vec<Named> = store::query_as(
        "SELECT n.id, n.edition_id, n.organisation_id, n.learner_id, n.state, n.waitlist_number, n.accept_by,
                p.display_name
           FROM enrolment n
           LEFT JOIN identity_person_v p ON p.network_id = n.network_id AND p.id = n.learner_id
          WHERE n.network_id = $1 AND n.edition_id = $2
            AND n.state IN ('confirmed', 'waitlisted', 'offered', 'attended', 'absent')
          ORDER BY CASE WHEN n.state = 'waitlisted' THEN n.waitlist_number ELSE 0 END, p.display_name, n.id",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(a, b, c, d, e, f, g, name)| {
            Ok((enrolment_of((a, b, c, d, e, f, g))?, name.unwrap_or_default()))
        })
        .collect()
}

/// The first of an edition's waitlist.
pub(super) async fn first_waiting(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Option<Enrolment>> {
    let row: Option<Stored> = store::query_as(
        "SELECT id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by
           FROM enrolment WHERE network_id = $1 AND edition_id = $2 AND state = 'waitlisted'
          ORDER BY waitlist_number LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(enrolment_of).transpose()
}

/// A person's enrolments that are not over yet.
pub(crate) async fn open_of_learner(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<Stored> = store::query_as(
        "SELECT id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by
           FROM enrolment
          WHERE network_id = $1 AND learner_id = $2 AND state IN ('confirmed', 'waitlisted', 'offered')
          ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(enrolment_of).collect()
}

/// A person's enrolments, the latest edition first.
pub(crate) async fn of_learner(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Vec<Enrolment>> {
    let rows: Vec<Stored> = store::query_as(
        "SELECT n.id, n.edition_id, n.organisation_id, n.learner_id, n.state, n.waitlist_number, n.accept_by
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

/// The title of another edition in which the learner has a seat at the same time.
pub(super) async fn overlapping(
    tx: &mut Tx,
    ctx: &Ctx,
    learner: &PersonId,
    edition: &crate::edition::Edition,
) -> Result<Option<String>> {
    store::query_scalar(
        "SELECT s.title FROM enrolment n
           JOIN edition e ON e.network_id = n.network_id AND e.id = n.edition_id
           JOIN micro_stage s ON s.network_id = e.network_id AND s.id = e.micro_stage_id
          WHERE n.network_id = $1 AND n.learner_id = $2 AND n.state IN ('confirmed', 'offered', 'waitlisted')
            AND e.id <> $3 AND e.starts_at < $4 AND e.ends_at > $5
          ORDER BY e.starts_at LIMIT 1",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .bind(edition.id.as_str())
    .bind(edition.plan.ends_at.microseconds())
    .bind(edition.plan.starts_at.microseconds())
    .fetch_optional(&mut **tx)
    .await
}

/// Takes a seat if one is free; says how many are left then. The row's lock makes racers queue.
pub(super) async fn take_seat(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<Option<i64>> {
    store::query_scalar(
        "UPDATE edition
            SET seats_taken = seats_taken + 1,
                changed_at = CASE WHEN changed_at < $3 THEN $3 ELSE changed_at + 1 END
          WHERE network_id = $1 AND id = $2 AND seats_taken < seats
      RETURNING seats - seats_taken",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(ctx.now.microseconds())
    .fetch_optional(&mut **tx)
    .await
}

/// Gives a seat back.
pub(super) async fn give_back_seat(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<()> {
    store::query(
        "UPDATE edition
            SET seats_taken = seats_taken - 1,
                changed_at = CASE WHEN changed_at < $3 THEN $3 ELSE changed_at + 1 END
          WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .bind(ctx.now.microseconds())
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
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, enrolment: &Enrolment) -> Result<()> {
    store::query(
        "INSERT INTO enrolment
                (network_id, id, edition_id, organisation_id, learner_id, state, waitlist_number, accept_by,
                 created_at, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL, $8, $9)",
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
