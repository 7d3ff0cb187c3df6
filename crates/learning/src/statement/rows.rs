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

/// Writes what came of a question that is open.
pub(super) async fn answer(
    tx: &mut Tx,
    ctx: &Ctx,
    id: &StatementRequestId,
    answer: StatementAnswer,
) -> Result<()> {
    store::query(
        "UPDATE statement_request SET answer = $1, answered_at = $2
          WHERE network_id = $3 AND id = $4 AND answer IS NULL",
    )
    .bind(answer.as_str())
    .bind(ctx.now.microseconds())
    .bind(ctx.network.as_str())
    .bind(id.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
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
