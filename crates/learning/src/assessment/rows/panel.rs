//! The SQL of panels: who sits where, and how much everybody has to do.

use crate::assessment::panel::{Purpose, Seat, SeatState};
use kernel::{Ctx, OrganisationId, PersonId, SubmissionId, Timestamp};
use store::{Result, Tx, parse, parse_with};

const TABLE: &str = "panel_seat";

/// The seats of a submission in all its rounds.
pub(in crate::assessment) async fn seats(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<Vec<Seat>> {
    let rows: Vec<(i64, String, String, String, Option<i64>)> = store::query_as(
        "SELECT round, assessor_id, purpose, state, due_at FROM panel_seat
          WHERE network_id = $1 AND submission_id = $2 ORDER BY round, assessor_id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(round, assessor, purpose, state, due_at)| {
            Ok(Seat {
                round,
                purpose: parse_with(TABLE, "purpose", of.as_str(), purpose.as_str(), Purpose::parse)?,
                state: parse_with(TABLE, "state", of.as_str(), state.as_str(), SeatState::parse)?,
                assessor: parse(TABLE, "assessor_id", of.as_str(), &assessor)?,
                due_at: due_at.map(Timestamp::from_microseconds),
            })
        })
        .collect()
}

/// Gives somebody a seat.
pub(in crate::assessment) async fn insert_seat(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    submitted_at: Option<Timestamp>,
    seat: &Seat,
) -> Result<()> {
    store::query(
        "INSERT INTO panel_seat
                (network_id, submission_id, round, assessor_id, purpose, state, submitted_at, assigned_at, due_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(seat.round)
    .bind(seat.assessor.as_str())
    .bind(seat.purpose.as_str())
    .bind(seat.state.as_str())
    .bind(submitted_at.unwrap_or(ctx.now).microseconds())
    .bind(ctx.now.microseconds())
    .bind(seat.due_at.map(Timestamp::microseconds))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes where a seat stands, and until when.
pub(in crate::assessment) async fn set_seat(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    seat: &Seat,
) -> Result<()> {
    store::query(
        "UPDATE panel_seat SET state = $1, due_at = $6
          WHERE network_id = $2 AND submission_id = $3 AND round = $4 AND assessor_id = $5",
    )
    .bind(seat.state.as_str())
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(seat.round)
    .bind(seat.assessor.as_str())
    .bind(seat.due_at.map(Timestamp::microseconds))
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes how many seats nobody holds.
pub(in crate::assessment) async fn set_free(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
    free: usize,
) -> Result<()> {
    store::query("UPDATE submission SET seats_free = $1 WHERE network_id = $2 AND id = $3")
        .bind(i64::try_from(free).unwrap_or(0))
        .bind(ctx.network.as_str())
        .bind(of.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// How many seats nobody holds.
pub(in crate::assessment) async fn free(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<usize> {
    let free: Option<i64> =
        store::query_scalar("SELECT seats_free FROM submission WHERE network_id = $1 AND id = $2")
            .bind(ctx.network.as_str())
            .bind(of.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(free.and_then(|free| usize::try_from(free).ok()).unwrap_or(0))
}

/// The assessors of an organisation, whoever has least to do first.
pub(in crate::assessment) async fn assessors(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &OrganisationId,
) -> Result<Vec<PersonId>> {
    let rows: Vec<(String, i64)> = store::query_as(
        "SELECT m.person_id, CAST(COUNT(s.assessor_id) AS BIGINT) AS open_seats
           FROM identity_membership_v m
           LEFT JOIN panel_seat s ON s.network_id = m.network_id AND s.assessor_id = m.person_id AND s.state = 'open'
          WHERE m.network_id = $1 AND m.organisation_id = $2 AND m.role = 'assessor'
          GROUP BY m.person_id ORDER BY open_seats, m.person_id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|(person, _)| parse("membership", "person_id", person, person)).collect()
}

/// Open seats in an organisation whose holders are no longer assessors there.
pub(in crate::assessment) async fn orphans(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &OrganisationId,
) -> Result<Vec<(SubmissionId, Seat)>> {
    let rows: Vec<(String, i64, String, String)> = store::query_as(
        "SELECT s.submission_id, s.round, s.assessor_id, s.purpose
           FROM panel_seat s
           JOIN submission b ON b.network_id = s.network_id AND b.id = s.submission_id
          WHERE s.network_id = $1 AND b.organisation_id = $2 AND s.state = 'open'
            AND NOT EXISTS (SELECT 1 FROM identity_membership_v m
                             WHERE m.network_id = s.network_id AND m.person_id = s.assessor_id
                               AND m.organisation_id = b.organisation_id AND m.role = 'assessor')
          ORDER BY s.submission_id LIMIT 500",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(submission, round, assessor, purpose)| {
            let seat = Seat {
                round,
                assessor: parse(TABLE, "assessor_id", &submission, &assessor)?,
                purpose: parse_with(TABLE, "purpose", &submission, purpose.as_str(), Purpose::parse)?,
                state: SeatState::Open,
                due_at: None,
            };
            Ok((parse(TABLE, "submission_id", &submission, &submission)?, seat))
        })
        .collect()
}

/// Who belongs to an organisation to which a person belongs too, the organisation that assesses apart.
pub(in crate::assessment) async fn colleagues(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &PersonId,
    apart_from: &OrganisationId,
) -> Result<Vec<PersonId>> {
    let rows: Vec<(String,)> = store::query_as(
        "SELECT DISTINCT other.person_id FROM identity_membership_v own
           JOIN identity_membership_v other
             ON other.network_id = own.network_id AND other.organisation_id = own.organisation_id
          WHERE own.network_id = $1 AND own.person_id = $2 AND own.organisation_id <> $3 AND other.person_id <> $2",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(apart_from.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|(person,)| parse("membership", "person_id", person, person)).collect()
}
