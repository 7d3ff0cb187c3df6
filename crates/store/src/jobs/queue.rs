//! Writing jobs, and looking at the queue.

use super::rows::{self, FailedJob, JobCounts};
use crate::{DbError, Result, Store, Tx};
use kernel::{Ctx, NetworkId, Timestamp};
use serde::Serialize;

/// Writes a job in the caller's transaction. The payload holds ids only.
///
/// # Errors
/// When the database fails.
pub async fn enqueue<P: Serialize + Sync>(
    tx: &mut Tx,
    ctx: &Ctx,
    kind: &str,
    payload: &P,
    run_at: Timestamp,
) -> Result<()> {
    rows::insert(tx, ctx, kind, &to_json(payload)?, run_at).await
}

pub(crate) fn to_json<T: Serialize>(value: &T) -> Result<String> {
    serde_json::to_string(value).map_err(|problem| DbError::Encode(Box::new(problem)))
}

impl Store {
    /// How many jobs are in which state.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn job_counts(&self) -> Result<JobCounts> {
        let mut tx = self.read().await?;
        rows::counts(&mut tx).await
    }

    /// The jobs that were given up, newest first.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn failed_jobs(&self, network: &NetworkId, limit: i64) -> Result<Vec<FailedJob>> {
        let mut tx = self.read().await?;
        rows::failed(&mut tx, network, limit).await
    }

    /// Makes every running job ready again: for a start at which no other server can be running.
    ///
    /// # Errors
    /// When the database fails.
    pub async fn release_leases(&self) -> Result<u64> {
        let mut tx = self.begin_claim().await?;
        let released = rows::release_all(&mut tx).await?;
        tx.commit().await?;
        Ok(released)
    }
}
