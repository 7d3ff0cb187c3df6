//! One job in somebody's hands: its payload, its lease, and the two ways to finish it.

use super::rows::{self, Claimed};
use crate::{Command, Conflict, DbError, Store, Subject, Tx};
use kernel::{Ctx, ResourceKind};
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::pin::Pin;

/// Why a job did not come to its end this time.
#[derive(Debug, thiserror::Error)]
pub enum JobFault {
    /// Somebody else holds the job now; nothing of this attempt was kept.
    #[error("the lease was lost")]
    LeaseLost,
    /// The payload is not what this kind of job needs.
    #[error("the payload cannot be read: {0}")]
    Payload(String),
    /// Trying again later may help.
    #[error("{0}")]
    Later(String),
    /// Trying again will not help.
    #[error("{0}")]
    GiveUp(String),
    /// Two transactions met; the command is run again.
    #[error("two transactions met")]
    Met,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] DbError),
}

impl Conflict for JobFault {
    fn is_conflict(&self) -> bool {
        match self {
            JobFault::Met => true,
            JobFault::Store(error) => error.is_conflict(),
            _ => false,
        }
    }
}

/// Proof that a job was marked done: only [`Work`] makes one.
#[derive(Debug)]
pub struct Done(());

/// What a handler returns.
pub type JobFuture<'a> = Pin<Box<dyn Future<Output = Result<Done, JobFault>> + Send + 'a>>;

/// Does one kind of job.
pub trait Handler: Send + Sync + 'static {
    /// The kind it does.
    fn kind(&self) -> &'static str;

    /// Does it.
    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a>;
}

/// One job in somebody's hands.
#[derive(Debug)]
pub struct Work<'a> {
    store: &'a Store,
    ctx: Ctx,
    job: &'a Claimed,
    token: &'a str,
}

impl<'a> Work<'a> {
    pub(super) const fn new(store: &'a Store, ctx: Ctx, job: &'a Claimed, token: &'a str) -> Self {
        Self { store, ctx, job, token }
    }

    /// Where the data are.
    #[must_use]
    pub const fn store(&self) -> &'a Store {
        self.store
    }

    /// The system, at the moment of the claim, in the job's network.
    #[must_use]
    pub const fn ctx(&self) -> &Ctx {
        &self.ctx
    }

    /// What to do it with.
    ///
    /// # Errors
    /// When the stored payload is of another shape.
    pub fn payload<T: DeserializeOwned>(&self) -> Result<T, JobFault> {
        serde_json::from_str(&self.job.payload).map_err(|problem| JobFault::Payload(problem.to_string()))
    }

    /// Runs a command and marks the job done, both in one transaction: exactly once.
    ///
    /// # Errors
    /// What the command refuses (tried again later), or a lost lease (nothing is kept).
    pub async fn finish_with<C>(&self, command: &C) -> Result<Done, JobFault>
    where
        C: Command,
        C::Error: Display,
    {
        let finishing = Finishing { command, job: &self.job.id, token: self.token };
        self.store.run(&self.ctx, &finishing).await.map(|_| Done(()))
    }

    /// Marks the job done after an outside effect.
    ///
    /// # Errors
    /// When the lease was lost or the database fails.
    pub async fn finish(&self) -> Result<Done, JobFault> {
        let mut tx = self.store.begin_claim().await?;
        if !rows::finish(&mut tx, &self.job.id, self.token).await? {
            return Err(JobFault::LeaseLost);
        }
        tx.commit().await?;
        Ok(Done(()))
    }
}

/// A command together with the end of the job that asked for it.
struct Finishing<'a, C> {
    command: &'a C,
    job: &'a str,
    token: &'a str,
}

impl<C> Command for Finishing<'_, C>
where
    C: Command,
    C::Error: Display,
{
    type Output = C::Output;
    type Error = JobFault;
    const NAME: &'static str = C::NAME;

    fn subject(&self, output: &C::Output) -> Subject {
        self.command.subject(output)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<C::Output, JobFault> {
        if !rows::finish(tx, self.job, self.token).await? {
            return Err(JobFault::LeaseLost);
        }
        let outcome = self.command.run(ctx, tx).await;
        outcome.map_err(
            |error| if error.is_conflict() { JobFault::Met } else { JobFault::Later(error.to_string()) },
        )
    }
}

/// The relay of an event to the jobs that follow it.
pub(super) struct RelayEvent<'a> {
    pub(super) event: kernel::EventId,
    pub(super) subscriptions: &'a [crate::Subscription],
}

impl Command for RelayEvent<'_> {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "relay_event";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Network, self.event.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DbError> {
        let Some((name, body)) = crate::outbox::event(tx, ctx, &self.event).await? else { return Ok(()) };
        for subscription in self.subscriptions.iter().filter(|subscription| subscription.event == name) {
            rows::insert(tx, ctx, subscription.job, &body, ctx.now).await?;
        }
        Ok(())
    }
}
