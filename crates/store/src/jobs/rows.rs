//! The SQL of the job queue.

use crate::{Result, Tx};
use kernel::{Ctx, JobId, NetworkId, Timestamp};

/// How many jobs are in which state.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct JobCounts {
    /// Waiting for their time or a worker.
    pub ready: i64,
    /// Being done.
    pub running: i64,
    /// Done.
    pub done: i64,
    /// Given up.
    pub failed: i64,
}

/// A job that was given up.
#[derive(Debug, Clone)]
pub struct FailedJob {
    /// Its id.
    pub id: String,
    /// What it was to do.
    pub kind: String,
    /// How often it was tried.
    pub attempts: i64,
    /// What went wrong the last time.
    pub last_error: String,
}

/// A job somebody holds the lease of.
#[derive(Debug, Clone)]
pub(super) struct Claimed {
    pub(super) id: String,
    pub(super) network: String,
    pub(super) kind: String,
    pub(super) payload: String,
    pub(super) attempts: i64,
}

pub(super) async fn insert(
    tx: &mut Tx,
    ctx: &Ctx,
    kind: &str,
    payload: &str,
    run_at: Timestamp,
) -> Result<()> {
    sqlx::query(
        "INSERT INTO job (id, network_id, kind, payload, state, run_at, attempts, lease_until, lease_token,
                          last_error, created_at)
         VALUES ($1, $2, $3, $4, 'ready', $5, 0, 0, '', '', $6)",
    )
    .bind(JobId::fresh(ctx.now, ctx.entropy.as_ref()).as_str())
    .bind(ctx.network.as_str())
    .bind(kind)
    .bind(payload)
    .bind(run_at.microseconds())
    .bind(ctx.now.microseconds())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// Whether anything could be claimed at `now`.
pub(super) async fn anything_due(tx: &mut Tx, now: Timestamp) -> Result<bool> {
    let due: Option<i64> = sqlx::query_scalar(
        "SELECT 1 FROM job
          WHERE (state = 'ready' AND run_at <= $1) OR (state = 'running' AND lease_until <= $1) LIMIT 1",
    )
    .bind(now.microseconds())
    .fetch_optional(&mut **tx)
    .await?;
    Ok(due.is_some())
}

pub(super) async fn claim(
    tx: &mut Tx,
    now: Timestamp,
    lease_until: Timestamp,
    token: &str,
    limit: i64,
    lock: &'static str,
) -> Result<Vec<Claimed>> {
    let statement = format!(
        "UPDATE job SET state = 'running', lease_until = $1, lease_token = $2, attempts = attempts + 1
          WHERE id IN (SELECT id FROM job
                        WHERE (state = 'ready' AND run_at <= $3) OR (state = 'running' AND lease_until <= $3)
                        ORDER BY run_at, id LIMIT $4 {lock})
         RETURNING id, network_id, kind, payload, attempts"
    );
    let mut claimed: Vec<(String, String, String, String, i64)> =
        sqlx::query_as(sqlx::AssertSqlSafe(statement))
            .bind(lease_until.microseconds())
            .bind(token)
            .bind(now.microseconds())
            .bind(limit)
            .fetch_all(&mut **tx)
            .await?;
    claimed.sort();
    let claimed = claimed.into_iter();
    Ok(claimed
        .map(|(id, network, kind, payload, attempts)| Claimed { id, network, kind, payload, attempts })
        .collect())
}

/// Marks a job done if the lease is still held; says whether it was.
pub(super) async fn finish(tx: &mut Tx, id: &str, token: &str) -> Result<bool> {
    let changed = sqlx::query(
        "UPDATE job SET state = 'done', lease_until = 0, last_error = ''
          WHERE id = $1 AND state = 'running' AND lease_token = $2",
    )
    .bind(id)
    .bind(token)
    .execute(&mut **tx)
    .await?;
    Ok(changed.rows_affected() == 1)
}

pub(super) async fn postpone(
    tx: &mut Tx,
    id: &str,
    token: &str,
    state: &str,
    run_at: Timestamp,
    error: &str,
) -> Result<()> {
    sqlx::query(
        "UPDATE job SET state = $1, run_at = $2, lease_until = 0, last_error = $3
          WHERE id = $4 AND state = 'running' AND lease_token = $5",
    )
    .bind(state)
    .bind(run_at.microseconds())
    .bind(error)
    .bind(id)
    .bind(token)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

pub(super) async fn release_all(tx: &mut Tx) -> Result<u64> {
    let changed = sqlx::query("UPDATE job SET state = 'ready', lease_until = 0 WHERE state = 'running'")
        .execute(&mut **tx)
        .await?;
    Ok(changed.rows_affected())
}

/// Removes what was done before `before`.
pub(super) async fn forget_done(tx: &mut Tx, before: Timestamp) -> Result<u64> {
    let changed = sqlx::query("DELETE FROM job WHERE state = 'done' AND created_at < $1")
        .bind(before.microseconds())
        .execute(&mut **tx)
        .await?;
    Ok(changed.rows_affected())
}

pub(super) async fn counts(tx: &mut Tx) -> Result<JobCounts> {
    let rows: Vec<(String, i64)> =
        sqlx::query_as("SELECT state, count(*) FROM job GROUP BY state").fetch_all(&mut **tx).await?;
    let of = |state: &str| rows.iter().find(|row| row.0 == state).map_or(0, |row| row.1);
    Ok(JobCounts { ready: of("ready"), running: of("running"), done: of("done"), failed: of("failed") })
}

pub(super) async fn failed(tx: &mut Tx, network: &NetworkId, limit: i64) -> Result<Vec<FailedJob>> {
    let rows: Vec<(String, String, i64, String)> = sqlx::query_as(
        "SELECT id, kind, attempts, last_error FROM job
          WHERE network_id = $1 AND state = 'failed' ORDER BY created_at DESC LIMIT $2",
    )
    .bind(network.as_str())
    .bind(limit)
    .fetch_all(&mut **tx)
    .await?;
    let rows = rows.into_iter();
    Ok(rows.map(|(id, kind, attempts, last_error)| FailedJob { id, kind, attempts, last_error }).collect())
}
