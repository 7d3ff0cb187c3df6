//! Commands: use cases as values that can be run, retried and audited.

use crate::audit::{self, Subject};
use crate::{DbError, Store, Tx, dialect};
use kernel::{Ctx, Denied, Fault};
use std::time::Duration;

/// How often a write is retried when two transactions meet.
const MAX_ATTEMPTS: u32 = 60;
/// The longest pause before a retry.
const LONGEST_PAUSE: Duration = Duration::from_millis(50);

/// One use case: what somebody wants done.
///
/// A command that meets another is run again, so it must not have effects outside `tx`.
pub trait Command: Sync {
    /// What it yields.
    type Output: Send;
    /// Why it may refuse.
    type Error: From<DbError> + Conflict + Send;

    /// Its name in the audit trail, a verb and a noun: `book_seat`.
    const NAME: &'static str;

    /// What it was about, for the audit trail.
    fn subject(&self, output: &Self::Output) -> Subject;

    /// Does it, inside `tx`. Authorises in its first line.
    fn run(&self, ctx: &Ctx, tx: &mut Tx) -> impl Future<Output = Result<Self::Output, Self::Error>> + Send;
}

/// Errors that may stem from two transactions meeting.
pub trait Conflict {
    /// Whether running the same work again can succeed.
    fn is_conflict(&self) -> bool;
}

impl Conflict for DbError {
    fn is_conflict(&self) -> bool {
        dialect::is_conflict(self)
    }
}

/// The error of a use case that has no refusals of its own, and the base of those that have:
/// `enum BookError { Full, #[error(transparent)] Refusable(#[from] Refusable) }`.
#[derive(Debug, thiserror::Error)]
pub enum Refusable {
    /// The policy says no.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// There is no such thing in this network.
    #[error("not found")]
    NotFound,
    /// The database failed.
    #[error(transparent)]
    Store(#[from] DbError),
}

impl Conflict for Refusable {
    fn is_conflict(&self) -> bool {
        matches!(self, Refusable::Store(error) if error.is_conflict())
    }
}

impl From<Refusable> for Fault {
    fn from(error: Refusable) -> Fault {
        match error {
            Refusable::Denied(denied) => Fault::Denied(denied),
            Refusable::NotFound => Fault::NotFound,
            Refusable::Store(error) => crate::error::fault_of(&error),
        }
    }
}

/// Ties an error enum of a use case to storage. The enum has a variant
/// `Refusable(#[from] Refusable)`; this adds `From<DbError>`, `From<Denied>` and [`Conflict`].
#[macro_export]
macro_rules! use_case_error {
    ($($name:ty),+ $(,)?) => {$(
        impl From<$crate::DbError> for $name {
            fn from(error: $crate::DbError) -> Self { Self::Refusable(error.into()) }
        }
        impl From<kernel::Denied> for $name {
            fn from(denied: kernel::Denied) -> Self { Self::Refusable(denied.into()) }
        }
        impl $crate::Conflict for $name {
            fn is_conflict(&self) -> bool {
                matches!(self, Self::Refusable(inner) if $crate::Conflict::is_conflict(inner))
            }
        }
    )+};
}

/// Runs a command as a part of another, in the other's transaction and with an audit entry of its own. When it
/// refuses, the other has to refuse too.
///
/// # Errors
/// Whatever the command returns, or the database's own error.
pub async fn within<C: Command>(ctx: &Ctx, tx: &mut Tx, command: &C) -> Result<C::Output, C::Error> {
    let output = command.run(ctx, tx).await?;
    audit::record(tx, ctx, C::NAME, &command.subject(&output)).await?;
    Ok(output)
}

impl Store {
    /// Runs a command in one serialisable transaction: all of it happens, with its audit entry,
    /// events and jobs, or none.
    ///
    /// # Errors
    /// Whatever the command returns, or the database's own error.
    pub async fn run<C: Command>(&self, ctx: &Ctx, command: &C) -> Result<C::Output, C::Error> {
        let mut attempt = 1;
        loop {
            match self.attempt(ctx, command).await {
                Err(error) if attempt < MAX_ATTEMPTS && error.is_conflict() => {
                    self.pause(ctx, attempt).await;
                    attempt += 1;
                }
                outcome => return outcome,
            }
        }
    }

    async fn attempt<C: Command>(&self, ctx: &Ctx, command: &C) -> Result<C::Output, C::Error> {
        let mut tx = self.begin_write().await?;
        let output = within(ctx, &mut tx, command).await?;
        tx.commit().await?;
        self.committed();
        Ok(output)
    }

    /// Waits a little, longer each time and never as long as the others.
    async fn pause(&self, ctx: &Ctx, attempt: u32) {
        let mut random = [0u8; 2];
        ctx.entropy.fill(&mut random);
        let ceiling = Duration::from_millis(1 << attempt.min(6)).min(LONGEST_PAUSE);
        tokio::time::sleep(ceiling.mul_f64(f64::from(u16::from_le_bytes(random)) / 65_535.0)).await;
    }
}
