//! The SQL of statements.

use super::{StatementAnswer, StatementRequest};
use crate::submission::EvidenceKind;
use kernel::{Ctx, PersonId, StatementRequestId, SubmissionId, Timestamp};
use store::{ReadColumn as _, Result, Row, Tx, parse, parse_with};

const TABLE: &str = "statement_request";

fn request_of(row: &Row) -> Result<StatementRequest> {
    let id: String = row.try_get("id")?;
    let text = |column: &str| row.try_get::<String, _>(column);
    let moment =
        |column: &str| -> Result<Timestamp> { Ok(Timestamp::from_microseconds(row.try_get(column)?)) };
    let answer: Option<String> = row.try_get("answer")?;
    let read = |word: String| parse_with(TABLE, "answer", &id, word.as_str(), StatementAnswer::parse);
    Ok(StatementRequest {
        submission: parse(TABLE, "submission_id", &id, &text("submission_id")?)?,
        learner: parse(TABLE, "learner_id", &id, &text("learner_id")?)?,
        kind: parse_with(TABLE, "kind", &id, text("kind")?.as_str(), EvidenceKind::parse)?,
        name: text("name")?,
        position: text("position")?,
        email: text("email")?,
        note: text("note")?,
        asked_at: moment("asked_at")?,
        expires_at: moment("expires_at")?,
        answer: answer.map(read).transpose()?,
        id: parse(TABLE, "id", &id, &id)?,
    })
}

/// A question by its id.
pub(super) async fn request(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &StatementRequestId,
) -> Result<Option<StatementRequest>> {
    let row = store::query(
        "SELECT id, submission_id, learner_id, kind, name, position, email, note, asked_at, expires_at, answer
           FROM statement_request WHERE network_id = $1 AND id = $2",
    )
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .fetch_optional(&mut **tx)
    .await?;
    row.as_ref().map(request_of).transpose()
}

/// The questions asked for a submission, the first first.
pub(crate) async fn of_submission(
    tx: &mut Tx,
    ctx: &Ctx,
    of: &SubmissionId,
) -> Result<Vec<StatementRequest>> {
    let rows = store::query(
        "SELECT id, submission_id, learner_id, kind, name, position, email, note, asked_at, expires_at, answer
           FROM statement_request WHERE network_id = $1 AND submission_id = $2 ORDER BY id",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(request_of).collect()
}

/// Writes a new question.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, request: &StatementRequest) -> Result<()> {
    store::query(
        "INSERT INTO statement_request
                (network_id, id, submission_id, learner_id, kind, name, position, email, note, asked_at, expires_at,
                 answer, answered_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, NULL)",
    )
    .bind(ctx.network.as_str())
    .bind(request.id.as_str())
    .bind(request.submission.as_str())
    .bind(request.learner.as_str())
    .bind(request.kind.as_str())
    .bind(request.name.as_str())
    .bind(request.position.as_str())
    .bind(request.email.as_str())
    .bind(request.note.as_str())
    .bind(request.asked_at.microseconds())
    .bind(request.expires_at.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes what came of a question that is open; when nobody answered it, who was asked and what is removed.
pub(super) async fn answer(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &StatementRequestId,
    answer: StatementAnswer,
) -> Result<()> {
    let sql = match answer {
        StatementAnswer::Given => {
            "UPDATE statement_request SET answer = $1, answered_at = $2
              WHERE network_id = $3 AND id = $4 AND answer IS NULL"
        }
        StatementAnswer::Declined | StatementAnswer::Withdrawn => {
            "UPDATE statement_request SET answer = $1, answered_at = $2, name = '', email = '', note = ''
              WHERE network_id = $3 AND id = $4 AND answer IS NULL"
        }
    };
    let query = store::query(sql).bind(answer.as_str()).bind(ctx.now.microseconds());
    query.bind(ctx.network.as_str()).bind(id.as_str()).execute(&mut **tx).await?;
    Ok(())
}

/// Removes of every question whose time is over without an answer who was asked, and what.
pub(super) async fn expire(tx: &mut Tx, ctx: &Ctx) -> Result<()> {
    store::query(
        "UPDATE statement_request SET name = '', email = '', note = ''
          WHERE network_id = $1 AND answer IS NULL AND expires_at <= $2 AND email <> ''",
    )
    .bind(ctx.network.as_str())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether an address is known as somebody's own.
pub(super) async fn is_address_of(tx: &mut Tx, ctx: &Ctx, who: &PersonId, address: &str) -> Result<bool> {
    let known: i64 = store::query_scalar(
        "SELECT count(*) FROM identity_address_v WHERE network_id = $1 AND address = $2 AND person_id = $3",
    )
    .bind(ctx.network.as_str())
    .bind(address)
    .bind(who.as_str())
    .fetch_one(&mut **tx)
    .await?;
    Ok(known > 0)
}

/// Removes whom a person has asked, and what.
pub(crate) async fn forget(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<()> {
    store::query("DELETE FROM statement_request WHERE network_id = $1 AND learner_id = $2")
        .bind(ctx.network.as_str())
        .bind(learner.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}
