//! The job that carries runs on, a few chunks at a time, so that other jobs come in between.

use super::carrier::{BulkError, Carrier, Turn};
use super::commands::ForgetRun;
use super::neighbours::Neighbours;
use kernel::{Action, BulkRunId, Ctx, Resource, ResourceKind};
use std::sync::Arc;
use store::jobs::{Done, Handler, JobFault, JobFuture, Work};
use store::{Command, Refusable, Subject, Tx};
use web::server::App;

/// The job's kind; its payload is the run.
pub(super) const CARRY_BULK: &str = "learning_carry_bulk";

/// The job's kind; its payload is the run.
pub(super) const FORGET_BULK: &str = "learning_forget_bulk";

/// Forgets runs that have not moved for long.
pub(crate) struct ForgetBulk;

impl Handler for ForgetBulk {
    fn kind(&self) -> &'static str {
        FORGET_BULK
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(async move {
            let run: BulkRunId = work.payload()?;
            work.finish_with(&ForgetRun { run }).await
        })
    }
}

/// Chunks of one turn.
const CHUNKS: usize = 8;

/// Carries runs on.
pub struct CarryBulk {
    /// Where the clock is.
    pub app: App,
    /// What other domains do.
    pub neighbours: Arc<dyn Neighbours>,
}

impl Handler for CarryBulk {
    fn kind(&self) -> &'static str {
        CARRY_BULK
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(self.carry(work))
    }
}

impl CarryBulk {
    async fn carry(&self, work: Work<'_>) -> Result<Done, JobFault> {
        let run: BulkRunId = work.payload()?;
        let now = || Ctx { now: self.app.system_ctx("bulk").now, ..work.ctx().as_system("bulk") };
        let carrier = Carrier {
            store: work.store(),
            neighbours: self.neighbours.as_ref(),
            now: &now,
            progress: &|_| (),
        };
        match carrier.advance(&run, CHUNKS).await {
            Ok(Turn::More) => work.finish_with(&CarryOn(run)).await,
            Ok(Turn::Finished) | Err(BulkError::MovedOn) => work.finish().await,
            Err(BulkError::Refusable(Refusable::Store(error))) => Err(JobFault::Store(error)),
            Err(error) => Err(JobFault::Later(error.to_string())),
        }
    }
}

/// The next turn.
struct CarryOn(BulkRunId);

impl Command for CarryOn {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "carry_on_bulk_run";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::BulkRun, self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::BulkRun))?;
        Ok(store::jobs::enqueue(tx, ctx, CARRY_BULK, &self.0, ctx.now).await?)
    }
}
