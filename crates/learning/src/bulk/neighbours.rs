//! What many rows need of other domains; the storey above, which knows them all, gives it.

use super::model::{Kind, Run};
use kernel::{
    AssessedAchievement, AwardOrder, BulkRunId, Ctx, Lang, MicrocredentialVersionId, OrganisationId,
    PersonId, Problem, Timestamp,
};
use std::pin::Pin;
use std::sync::Arc;
use store::{Refusable, Tx};

/// Why a neighbour could not do what it was asked.
#[derive(Debug, thiserror::Error)]
pub enum NeighbourError {
    /// Somebody else was quicker; asking anew helps.
    #[error("somebody else was quicker")]
    Again,
    /// It refuses, and will again.
    #[error("{0}")]
    Refused(String),
    /// Policy or storage.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(NeighbourError);

/// What a neighbour yields.
pub type Sharing<'a, T> = Pin<Box<dyn Future<Output = Result<T, NeighbourError>> + Send + 'a>>;

/// Somebody who has no account yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Newcomer {
    /// Their address, lower-case.
    pub email: String,
    /// How they are called.
    pub name: String,
    /// Their language.
    pub lang: Lang,
}

/// What writing awards came to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Written {
    /// Awards that are new.
    pub new: usize,
    /// Of these, those that wait for their owner.
    pub waiting: usize,
}

/// Seals awards apart from any transaction.
pub trait SealAwards: Send + Sync {
    /// Seals a batch.
    fn seal<'a>(
        &'a self,
        ctx: &'a Ctx,
        achievements: Arc<Vec<AssessedAchievement>>,
        orders: Vec<AwardOrder>,
    ) -> Sharing<'a, Box<dyn WriteAwards>>;
}

/// Sealed awards.
pub trait WriteAwards: Send + Sync {
    /// Writes them in the caller's transaction. A key that was awarded before is left out.
    fn write<'a>(&'a self, ctx: &'a Ctx, tx: &'a mut Tx) -> Sharing<'a, Written>;
}

/// An award that something is done to, as the file names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StandingRow {
    /// The award.
    pub award: String,
    /// The one that takes its place.
    pub by: Option<String>,
}

/// Which awards are meant, when no file names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Of this version.
    pub version: Option<MicrocredentialVersionId>,
    /// Brought in by this run.
    pub run: Option<BulkRunId>,
    /// Awarded from this moment on.
    pub from: Option<Timestamp>,
    /// Awarded before this moment.
    pub before: Option<Timestamp>,
}

/// What stands in the way of a row: the column, and what is said.
pub type InTheWay = Option<(&'static str, Problem)>;

/// What other domains do for the rows.
pub trait Neighbours: Send + Sync {
    /// Makes accounts that open when the owner of the address chooses a password, and tells them.
    fn bring_people<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        organisation: &'a OrganisationId,
        people: &'a [Newcomer],
    ) -> Sharing<'a, Vec<PersonId>>;

    /// What seals the awards of a run.
    fn sealer<'a>(&'a self, ctx: &'a Ctx, run: &'a Run) -> Sharing<'a, Box<dyn SealAwards>>;

    /// Row by row what stands in the way of the change that a run makes.
    fn judge_standing<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        run: &'a Run,
        rows: &'a [StandingRow],
    ) -> Sharing<'a, Vec<InTheWay>>;

    /// Makes the change; the rows were found good in the same transaction.
    fn change_standing<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        run: &'a Run,
        rows: &'a [StandingRow],
    ) -> Sharing<'a, ()>;

    /// The awards of an organisation that a kind of change is meant for.
    fn select<'a>(
        &'a self,
        ctx: &'a Ctx,
        tx: &'a mut Tx,
        organisation: &'a OrganisationId,
        meant: (Kind, &'a Selection),
    ) -> Sharing<'a, Vec<String>>;

    /// A chunk was written: what is kept in memory of awards may be outdated.
    fn settled(&self);
}

/// The service under which the storey above gives them.
#[derive(Clone)]
pub struct BulkNeighbours(pub Arc<dyn Neighbours>);
