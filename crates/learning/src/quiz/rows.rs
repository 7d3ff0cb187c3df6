//! The SQL of quizzes.

use super::model::Given;
use super::run::QuizRun;
use crate::rows::{from_json, to_json};
use kernel::{ChallengeTaskId, Ctx, MicrocredentialVersionId, PersonId, QuizItemId, SubmissionId, Timestamp};
use std::collections::BTreeMap;
use store::{Result, Tx, parse};

const TABLE: &str = "quiz_run";

type RunRow = (String, String, i64, i64, Option<i64>, Option<i64>, String);

/// Every attempt at the quizzes of a submission, in order.
pub(crate) async fn runs(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<Vec<QuizRun>> {
    let rows: Vec<RunRow> = store::query_as(
        "SELECT id, task_id, attempt, started_at, closes_at, finished_at, given FROM quiz_run
          WHERE network_id = $1 AND submission_id = $2 ORDER BY task_id, attempt",
    )
    .bind(ctx.network.as_str())
    .bind(of.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.into_iter()
        .map(|(id, task, attempt, started_at, closes_at, finished_at, given)| {
            Ok(QuizRun {
                submission: of.clone(),
                task: parse(TABLE, "task_id", &id, &task)?,
                attempt,
                started_at: Timestamp::from_microseconds(started_at),
                closes_at: closes_at.map(Timestamp::from_microseconds),
                finished_at: finished_at.map(Timestamp::from_microseconds),
                given: from_json(TABLE, "given", &id, &given)?,
                id: parse(TABLE, "id", &id, &id)?,
            })
        })
        .collect()
}

/// Writes a new attempt.
pub(super) async fn insert(tx: &mut Tx, ctx: &Ctx, run: &QuizRun) -> Result<()> {
    store::query(
        "INSERT INTO quiz_run
                (network_id, id, submission_id, task_id, attempt, started_at, closes_at, finished_at, given)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(ctx.network.as_str())
    .bind(run.id.as_str())
    .bind(run.submission.as_str())
    .bind(run.task.as_str())
    .bind(run.attempt)
    .bind(run.started_at.microseconds())
    .bind(run.closes_at.map(Timestamp::microseconds))
    .bind(run.finished_at.map(Timestamp::microseconds))
    .bind(to_json(&run.given)?)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Writes what changed in an attempt: answers, and whether it has ended.
pub(super) async fn update(tx: &mut Tx, ctx: &Ctx, run: &QuizRun) -> Result<()> {
    store::query("UPDATE quiz_run SET finished_at = $1, given = $2 WHERE network_id = $3 AND id = $4")
        .bind(run.finished_at.map(Timestamp::microseconds))
        .bind(to_json(&run.given)?)
        .bind(ctx.network.as_str())
        .bind(run.id.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// Removes every attempt of a draft that takes over what others did.
pub(crate) async fn delete_runs(tx: &mut Tx, ctx: &Ctx, of: &SubmissionId) -> Result<()> {
    store::query("DELETE FROM quiz_run WHERE network_id = $1 AND submission_id = $2")
        .bind(ctx.network.as_str())
        .bind(of.as_str())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

/// The answers of first attempts at a task, in work that was handed in: the latest five thousand.
pub(super) async fn first_attempts(
    tx: &mut Tx,
    ctx: &Ctx,
    version: &MicrocredentialVersionId,
    task: &ChallengeTaskId,
) -> Result<Vec<BTreeMap<QuizItemId, Given>>> {
    let rows: Vec<(String, String)> = store::query_as(
        "SELECT r.id, r.given FROM submission s
           JOIN quiz_run r ON r.network_id = s.network_id AND r.submission_id = s.id
          WHERE s.network_id = $1 AND s.version_id = $2 AND s.state <> 'draft' AND r.task_id = $3
            AND r.attempt = 1 AND s.attempt = 1 AND r.given <> '{}'
          ORDER BY r.id DESC LIMIT 5000",
    )
    .bind(ctx.network.as_str())
    .bind(version.as_str())
    .bind(task.as_str())
    .fetch_all(&mut **tx)
    .await?;
    rows.iter().map(|(id, given)| from_json(TABLE, "given", id, given)).collect()
}

/// Removes what a person answered; that they tried, and when, stays.
pub(crate) async fn forget_answers(tx: &mut Tx, ctx: &Ctx, learner: &PersonId) -> Result<()> {
    store::query(
        "UPDATE quiz_run SET given = '{}' WHERE network_id = $1 AND submission_id IN
                (SELECT id FROM submission WHERE network_id = $1 AND learner_id = $2)",
    )
    .bind(ctx.network.as_str())
    .bind(learner.as_str())
    .execute(&mut **tx)
    .await?;
    Ok(())
}
