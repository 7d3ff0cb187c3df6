//! The catalogue: every offer of the network, for everybody.
//!
//! Invariants: only offers that are not withdrawn stand in it; what it can be searched by is rewritten in
//! the transaction that changes an offer or its editions; the address of an online room is shown to
//! nobody without a seat.

pub(crate) mod calendar;
mod course;
mod handlers;
pub(crate) mod index;
mod pages;
mod rows;
mod samples;
mod search;

pub(crate) use handlers::{calendar_file, routes, stage_of};
use kernel::{Action, Ctx, MicroStageId, Resource, ResourceKind};
pub(crate) use pages::samples;
use store::{Command, Refusable, Subject, Tx};

/// Rewrites what the catalogue says of an offer, because time has passed.
#[derive(Debug, Clone)]
pub struct RefreshOffer {
    /// Which.
    pub stage: MicroStageId,
}

impl Command for RefreshOffer {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "refresh_offer";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::MicroStage, self.stage.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::MicroStage))?;
        Ok(index::refresh(tx, ctx, &self.stage).await?)
    }
}
