//! The SQL of what people say, and of what they are asked.

use super::model::{Asked, Check, Feedback, Level, Moment, Ratings, Reply, Wish, Witness};
use crate::enrolment::Enrolment;
use kernel::{Ctx, EditionId, EnrolmentId, Lang, PersonId, Timestamp};
use store::{Result, Tx, Value, insert_rows, parse, parse_with};

/// Replaces what somebody said of themselves at a moment.
pub(super) async fn rate(
    tx: &mut Tx,
    ctx: &Ctx,
    seat: &Enrolment,
    moment: Moment,
    ratings: &Ratings,
) -> Result<()> {
    store::query("DELETE FROM self_rating WHERE network_id = $1 AND enrolment_id = $2 AND moment = $3")
        .bind(ctx.network.as_str())
        .bind(seat.id.as_str())
        .bind(moment.as_str())
        .execute(&mut **tx)
        .await?;
    let row = |(outcome, level): &(kernel::OutcomeId, Level)| -> Vec<Value> {
        vec![
            ctx.network.as_str().into(),
            seat.id.as_str().into(),
            moment.as_str().into(),
            outcome.as_str().into(),
            seat.edition.as_str().into(),
            seat.learner.as_str().into(),
            level.get().into(),
            ctx.now.microseconds().into(),
        ]
    };
    let head = "INSERT INTO self_rating
        (network_id, enrolment_id, moment, outcome_id, edition_id, learner_id, level, rated_at) VALUES ";
    insert_rows(tx, head, ratings.iter().map(row).collect(), "").await?;
    Ok(())
}

/// What somebody said of themselves at a moment.
pub(super) async fn ratings(tx: &mut Tx, ctx: &Ctx, of: &EnrolmentId, moment: Moment) -> Result<Ratings> {
    const OF: &str = "self_rating";
    let rows: Vec<(String, i64)> = store::query_as(
        "SELECT outcome_id, level FROM self_rating
          WHERE network_id = $1 AND enrolment_id = $2 AND moment = $3 ORDER BY outcome_id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(moment.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(outcome, level)| {
            Ok((
                parse(OF, "outcome_id", &outcome, &outcome)?,
                parse_with(OF, "level", &outcome, level, Level::new)?,
            ))
        })
        .collect()
}

/// Writes what somebody says of an edition, in the place of what they said before.
pub(super) async fn put_feedback(tx: &mut Tx, ctx: &Ctx, seat: &Enrolment, said: &Feedback) -> Result<()> {
    let [content, teaching, organising, usefulness] = said.stars.map(Level::get);
    store::query(
        "INSERT INTO edition_feedback
                (network_id, enrolment_id, edition_id, learner_id, content, teaching, organising, usefulness,
                 words, given_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         ON CONFLICT (network_id, enrolment_id)
         DO UPDATE SET content = excluded.content, teaching = excluded.teaching,
                       organising = excluded.organising, usefulness = excluded.usefulness,
                       words = excluded.words, given_at = excluded.given_at",
    )
    .bind(ctx.network.as_str())
    .bind(seat.id.as_str())
    .bind(seat.edition.as_str())
    .bind(seat.learner.as_str())
    .bind(content)
    .bind(teaching)
    .bind(organising)
    .bind(usefulness)
    .bind(said.words.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

type FeedbackRow = (i64, i64, i64, i64, String, String);

fn feedback_from((content, teaching, organising, usefulness, words, id): FeedbackRow) -> Result<Feedback> {
    let level = |column, number| parse_with("edition_feedback", column, &id, number, Level::new);
    Ok(Feedback {
        stars: [
            level("content", content)?,
            level("teaching", teaching)?,
            level("organising", organising)?,
            level("usefulness", usefulness)?,
        ],
        words,
    })
}

/// What the holder of a seat says of its edition.
pub(super) async fn feedback_of(tx: &mut Tx, ctx: &Ctx, of: &EnrolmentId) -> Result<Option<Feedback>> {
    let row: Option<FeedbackRow> = store::query_as(
        "SELECT content, teaching, organising, usefulness, words, enrolment_id FROM edition_feedback
          WHERE network_id = $1 AND enrolment_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.map(feedback_from).transpose()
}

/// What is said of an edition, in an order that tells nothing of who said it or when.
pub(super) async fn feedback(tx: &mut Tx, ctx: &Ctx, of: &EditionId) -> Result<Vec<Feedback>> {
    let rows: Vec<FeedbackRow> = store::query_as(
        "SELECT content, teaching, organising, usefulness, words, enrolment_id FROM edition_feedback
          WHERE network_id = $1 AND edition_id = $2 ORDER BY words, content, teaching, organising, usefulness",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter().map(feedback_from).collect()
}

/// What the people of an edition say of themselves: seat, moment, outcome, level.
pub(super) async fn ratings_of_edition(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &EditionId,
) -> Result<Vec<(String, String, String, i64)>> {
    store::query_as(
        "SELECT enrolment_id, moment, outcome_id, level FROM self_rating
          WHERE network_id = $1 AND edition_id = $2 ORDER BY enrolment_id, moment, outcome_id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await
}

/// Writes whom a learner names, in the place of whoever was named before.
pub(super) async fn put_witness(tx: &mut Tx, ctx: &Ctx, witness: &Witness) -> Result<()> {
    delete_witness(tx, ctx, &witness.enrolment, witness.kind).await?;
    close_checks(tx, ctx, (&witness.enrolment, witness.kind), &witness.recipient()).await?;
    store::query(
        "INSERT INTO impact_witness (network_id, id, enrolment_id, learner_id, kind, name, email, lang, named_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(witness.id.as_str())
    .bind(witness.enrolment.as_str())
    .bind(witness.learner.as_str())
    .bind(witness.kind.as_str())
    .bind(witness.name.as_str())
    .bind(witness.email.as_str())
    .bind(witness.lang.tag())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Forgets whom a learner named; they can no longer answer.
pub(super) async fn remove_witness(tx: &mut Tx, ctx: &Ctx, of: &EnrolmentId, kind: Asked) -> Result<()> {
    delete_witness(tx, ctx, of, kind).await?;
    close_checks(tx, ctx, (of, kind), "").await
}

/// Closes the open questions of a seat to everybody but one. They are not deleted: by the link one can still say that no
/// more is wanted.
async fn close_checks(tx: &mut Tx, ctx: &Ctx, (of, kind): (&EnrolmentId, Asked), but_of: &str) -> Result<()> {
    store::query(
        "UPDATE impact_check SET expires_at = $1
          WHERE network_id = $2 AND enrolment_id = $3 AND asked = $4 AND recipient <> $5
            AND answered_at IS NULL AND expires_at > $1",
    )
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(kind.as_str())
    .bind(but_of)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

async fn delete_witness(tx: &mut Tx, ctx: &Ctx, of: &EnrolmentId, kind: Asked) -> Result<()> {
    store::query("DELETE FROM impact_witness WHERE network_id = $1 AND enrolment_id = $2 AND kind = $3")
        .bind(ctx.network.as_str())
        .bind(of.as_str())
        .bind(kind.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

type WitnessRow = (String, String, String, String, String, String, String);

/// Whom a learner named.
pub(super) async fn witnesses(tx: &mut Tx, ctx: &Ctx, of: &EnrolmentId) -> Result<Vec<Witness>> {
    const OF: &str = "impact_witness";
    let rows: Vec<WitnessRow> = store::query_as(
        "SELECT id, enrolment_id, learner_id, kind, name, email, lang FROM impact_witness
          WHERE network_id = $1 AND enrolment_id = $2 ORDER BY kind DESC",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    let witness = |(id, enrolment, learner, kind, name, email, lang): WitnessRow| {
        Ok(Witness {
            enrolment: parse(OF, "enrolment_id", &id, &enrolment)?,
            learner: parse(OF, "learner_id", &id, &learner)?,
            kind: parse_with(OF, "kind", &id, kind.as_str(), Asked::parse)?,
            name,
            email,
            lang: parse_with(OF, "lang", &id, lang.as_str(), |tag| Lang::parse(tag).ok())?,
            id: parse(OF, "id", &id, &id)?,
        })
    };
    rows.into_iter().map(witness).collect()
}

/// Whether a learner wants to be asked later: of consent and stop the later word counts.
pub(super) async fn wish(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<Wish> {
    let found: Option<(i64, i64, Option<i64>)> = store::query_as(
        "SELECT c.given, c.at, s.stopped_at
           FROM identity_consent_v c
           LEFT JOIN impact_stop s ON s.network_id = c.network_id AND s.recipient = c.person_id
          WHERE c.network_id = $1 AND c.person_id = $2 AND c.purpose = 'impact_follow_up'",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(match found {
        Some((1, at, stopped_at)) if stopped_at.is_none_or(|stopped| stopped < at) => Wish::Asked,
        Some((1, ..)) => Wish::Stopped,
        _ => Wish::NotAsked,
    })
}

/// Notes that the end of a seat's edition is waited for; says whether that is new.
pub(super) async fn plan(tx: &mut Tx, ctx: &Ctx, of: &EnrolmentId) -> Result<bool> {
    let done = store::query(
        "INSERT INTO impact_plan (network_id, enrolment_id, planned_at) VALUES ($1, $2, $3)
         ON CONFLICT (network_id, enrolment_id) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Writes a question that is sent; says whether it is the first of its kind.
pub(super) async fn insert_check(tx: &mut Tx, ctx: &Ctx, check: &Check, token_key: &str) -> Result<bool> {
    let done = store::query(
        "INSERT INTO impact_check
                (network_id, id, enrolment_id, edition_id, learner_id, asked, recipient, days, token_key,
                 sent_at, expires_at, words)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '')
         ON CONFLICT (network_id, enrolment_id, days, asked) DO NOTHING",
    )
    .bind(ctx.network.as_str())
    .bind(check.id.as_str())
    .bind(check.enrolment.as_str())
    .bind(check.edition.as_str())
    .bind(check.learner.as_str())
    .bind(check.asked.as_str())
    .bind(check.recipient.as_str())
    .bind(check.days)
    .bind(token_key)
    .bind(ctx.now.microseconds())
    .bind(check.expires_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(done.rows_affected() > 0)
}

type CheckRow = (String, String, String, String, String, String, i64, i64, Option<i64>);

/// The question whose link carries this token.
pub(super) async fn check(tx: &mut Tx, ctx: &Ctx, token_key: &str) -> Result<Option<Check>> {
    const OF: &str = "impact_check";
    let row: Option<CheckRow> = store::query_as(
        "SELECT id, enrolment_id, edition_id, learner_id, asked, recipient, days, expires_at, answered_at
           FROM impact_check WHERE network_id = $1 AND token_key = $2",
    )
    .bind(ctx.network.as_str())
    .bind(token_key)
    .fetch_optional(&mut **tx)
    .await?;
    let Some((id, enrolment, edition, learner, asked, recipient, days, expires_at, answered_at)) = row else {
        return Ok(None);
    };
    Ok(Some(Check {
        enrolment: parse(OF, "enrolment_id", &id, &enrolment)?,
        edition: parse(OF, "edition_id", &id, &edition)?,
        learner: parse(OF, "learner_id", &id, &learner)?,
        asked: parse_with(OF, "asked", &id, asked.as_str(), Asked::parse)?,
        recipient,
        days,
        expires_at: Timestamp::from_microseconds(expires_at),
        answered_at: answered_at.map(Timestamp::from_microseconds),
        id: parse(OF, "id", &id, &id)?,
    }))
}

/// Writes an answer.
pub(super) async fn answer(tx: &mut Tx, ctx: &Ctx, check: &Check, reply: &Reply) -> Result<()> {
    store::query(
        "UPDATE impact_check
            SET answered_at = $1, answer = $2, changed = $3, productive_at = $4, words = $5
          WHERE network_id = $6 AND id = $7 AND answered_at IS NULL",
    )
    .bind(ctx.now.microseconds())
    .bind(reply.answer.as_str())
    .bind(reply.changed.map(super::Changed::as_str))
    .bind(reply.productive_at.map(Timestamp::microseconds))
    .bind(reply.words.as_str())
    .bind(ctx.network.as_str())
    .bind(check.id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether somebody wants no more questions.
pub(super) async fn stopped(tx: &mut Tx, ctx: &Ctx, recipient: &str) -> Result<bool> {
    let found: i64 =
        store::query_scalar("SELECT count(*) FROM impact_stop WHERE network_id = $1 AND recipient = $2")
            .bind(ctx.network.as_str())
            .bind(recipient)
            .fetch_one(&mut **tx)
            .await?;
    Ok(found > 0)
}

/// Notes that somebody wants no more questions.
pub(super) async fn stop(tx: &mut Tx, ctx: &Ctx, recipient: &str) -> Result<()> {
    store::query(
        "INSERT INTO impact_stop (network_id, recipient, stopped_at) VALUES ($1, $2, $3)
         ON CONFLICT (network_id, recipient) DO UPDATE SET stopped_at = excluded.stopped_at",
    )
    .bind(ctx.network.as_str())
    .bind(recipient)
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether an edition takes people into a job.
pub(super) async fn is_onboarding(tx: &mut Tx, ctx: &Ctx, edition: &EditionId) -> Result<bool> {
    let found: i64 = store::query_scalar(
        "SELECT count(*) FROM onboarding_edition WHERE network_id = $1 AND edition_id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(edition.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(found > 0)
}

/// Writes whether an edition takes people into a job.
pub(super) async fn mark_onboarding(tx: &mut Tx, ctx: &Ctx, edition: &EditionId, it_is: bool) -> Result<()> {
    store::query("DELETE FROM onboarding_edition WHERE network_id = $1 AND edition_id = $2")
        .bind(ctx.network.as_str())
        .bind(edition.as_str())
        .execute(&mut **tx)
        .await?;
    if it_is {
        store::query(
            "INSERT INTO onboarding_edition (network_id, edition_id, marked_by, marked_at)
             VALUES ($1, $2, $3, $4)",
        )
        .bind(ctx.network.as_str())
        .bind(edition.as_str())
        .bind(ctx.person().map_or("", |person| person.as_str()))
        .bind(ctx.now.microseconds())
        .execute(&mut **tx)
        .await?;
    }
    Ok(())
}

/// Removes everything a person said, everybody they named, and what was said of them.
pub(crate) async fn forget(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<()> {
    for statement in [
        "DELETE FROM self_rating WHERE network_id = $1 AND learner_id = $2",
        "DELETE FROM edition_feedback WHERE network_id = $1 AND learner_id = $2",
        "DELETE FROM impact_check WHERE network_id = $1 AND learner_id = $2",
        "DELETE FROM impact_witness WHERE network_id = $1 AND learner_id = $2",
        "DELETE FROM impact_stop WHERE network_id = $1 AND recipient = $2",
    ] {
        store::query(statement).bind(ctx.network.as_str()).bind(learner.as_str()).execute(&mut **tx).await?;
    }
    Ok(())
}
