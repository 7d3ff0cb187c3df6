//! The worker: claims what is due, does it, puts off what fails.

use super::RELAY;
use super::rows::{self, Claimed};
use super::work::{Done, Handler, JobFault, RelayEvent, Work};
use crate::{Result, Store, Subscription};
use kernel::{Actor, Clock, Ctx, Entropy, Lang, NetworkId, Timestamp};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often a job is tried before it is given up.
const MAX_ATTEMPTS: i64 = 12;
/// How long to wait for a sign before looking at the queue again.
const IDLE: Duration = Duration::from_secs(1);

/// How a worker works.
#[derive(Clone)]
pub struct WorkerOptions {
    /// Jobs claimed at a time.
    pub batch: i64,
    /// Seconds after which a claimed job may be claimed by somebody else.
    pub lease_seconds: i64,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The randomness.
    pub entropy: Arc<dyn Entropy>,
}

/// Does the jobs of a store.
pub struct Worker {
    store: Store,
    handlers: HashMap<&'static str, Arc<dyn Handler>>,
    subscriptions: &'static [Subscription],
    options: WorkerOptions,
}

impl Worker {
    /// A worker with its handlers, one for each kind of job.
    #[must_use]
    pub fn new(
        store: Store,
        handlers: Vec<Arc<dyn Handler>>,
        subscriptions: &'static [Subscription],
        options: WorkerOptions,
    ) -> Self {
        let handlers = handlers.into_iter().map(|handler| (handler.kind(), handler)).collect();
        Self { store, handlers, subscriptions, options }
    }

    /// The kinds of jobs that events lead to and nobody does. Empty, unless the wiring is wrong.
    #[must_use]
    pub fn unhandled(&self) -> Vec<&'static str> {
        let wanted = self.subscriptions.iter().map(|subscription| subscription.job);
        wanted.filter(|job| !self.handlers.contains_key(job)).collect()
    }

    /// Works until `stop` says so, then finishes what is in hand.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            match self.run_due().await {
                Ok(0) => {
                    tokio::select! {
                        () = self.store.due().notified() => {}
                        () = tokio::time::sleep(IDLE) => {}
                        _ = stop.changed() => {}
                    }
                }
                Ok(_) => {}
                Err(error) => {
                    tracing::warn!(%error, "the job queue cannot be reached");
                    tokio::time::sleep(IDLE).await;
                }
            }
        }
    }

    /// Does one batch of what is due now; says how many it claimed.
    ///
    /// # Errors
    /// When the queue cannot be reached.
    pub async fn run_due(&self) -> Result<usize> {
        let now = self.options.clock.now();
        if !rows::anything_due(&mut self.store.read().await?, now).await? {
            return Ok(0);
        }
        let token = self.fresh_token();
        let claimed = self.claim(now, &token).await?;
        for job in &claimed {
            self.work_on(job, &token).await?;
        }
        Ok(claimed.len())
    }

    /// Does whatever is due, and what follows from it, until nothing is left. For tests and demo data.
    ///
    /// # Errors
    /// When the queue cannot be reached.
    pub async fn run_until_idle(&self) -> Result<usize> {
        let mut total = 0;
        loop {
            match self.run_due().await? {
                0 => return Ok(total),
                some => total += some,
            }
        }
    }

    /// Forgets the jobs done before `before`.
    ///
    /// # Errors
    /// When the queue cannot be reached.
    pub async fn forget_done(&self, before: Timestamp) -> Result<u64> {
        let mut tx = self.store.begin_claim().await?;
        let forgotten = rows::forget_done(&mut tx, before).await?;
        tx.commit().await?;
        Ok(forgotten)
    }

    fn fresh_token(&self) -> String {
        let mut random = [0u8; 16];
        self.options.entropy.fill(&mut random);
        random.iter().fold(String::with_capacity(32), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
    }

    async fn claim(&self, now: Timestamp, token: &str) -> Result<Vec<Claimed>> {
        let lease_until = now.plus_seconds(self.options.lease_seconds);
        let lock = self.store.engine().claim_lock();
        let mut tx = self.store.begin_claim().await?;
        let claimed = rows::claim(&mut tx, now, lease_until, token, self.options.batch, lock).await?;
        tx.commit().await?;
        Ok(claimed)
    }

    async fn work_on(&self, job: &Claimed, token: &str) -> Result<()> {
        match self.attempt(job, token).await {
            Ok(Done { .. }) => Ok(()),
            Err(JobFault::LeaseLost) => {
                tracing::warn!(job.id = job.id, job.kind = job.kind, "somebody else took the job over");
                Ok(())
            }
            Err(fault) => self.put_off(job, token, &fault).await,
        }
    }

    async fn attempt(&self, job: &Claimed, token: &str) -> std::result::Result<Done, JobFault> {
        let work = Work::new(&self.store, self.context(job)?, job, token);
        if job.kind == RELAY {
            let event = work.payload()?;
            return work.finish_with(&RelayEvent { event, subscriptions: self.subscriptions }).await;
        }
        match self.handlers.get(job.kind.as_str()) {
            Some(handler) => handler.run(work).await,
            None => Err(JobFault::GiveUp(format!("nobody does jobs of the kind {:?}", job.kind))),
        }
    }

    fn context(&self, job: &Claimed) -> std::result::Result<Ctx, JobFault> {
        let network =
            NetworkId::parse(&job.network).map_err(|problem| JobFault::Payload(problem.to_string()))?;
        Ok(Ctx {
            actor: Actor::System("jobs"),
            network,
            now: self.options.clock.now(),
            lang: Lang::It,
            entropy: Arc::clone(&self.options.entropy),
        })
    }

    async fn put_off(&self, job: &Claimed, token: &str, fault: &JobFault) -> Result<()> {
        let give_up =
            matches!(fault, JobFault::GiveUp(_) | JobFault::Payload(_)) || job.attempts >= MAX_ATTEMPTS;
        let state = if give_up { "failed" } else { "ready" };
        let pause = 1_i64 << job.attempts.clamp(0, 11);
        tracing::warn!(job.id = job.id, job.kind = job.kind, job.attempts, state, %fault, "a job did not end");
        let run_at = self.options.clock.now().plus_seconds(pause);
        let mut tx = self.store.begin_claim().await?;
        rows::postpone(&mut tx, &job.id, token, state, run_at, &fault.to_string()).await?;
        tx.commit().await
    }
}
