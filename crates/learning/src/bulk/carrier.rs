//! Carrying a run on: read the file, judge or carry out chunk after chunk, each in a transaction of its own.

use super::commands::{CarryChunk, Chunk, FailRun, NoteChunk, RunError};
use super::judge::{Judge, Judged, Order, Verdict};
use super::model::{Kind, Run, RunState};
use super::neighbours::{NeighbourError, Neighbours, SealAwards, WriteAwards};
use super::reading::{Reading, Row};
use super::rows;
use crate::attendance::AttendanceError;
use crate::enrolment::SeatError;
use kernel::{AwardOrder, BulkRunId, Ctx, Fault, Problem};
use store::{Refusable, Store};

/// Why a run could not be carried on.
#[derive(Debug, thiserror::Error)]
pub enum BulkError {
    /// Somebody else carries it on, or stopped it.
    #[error("the run has moved on")]
    MovedOn,
    /// Somebody else was quicker; carrying on anew helps.
    #[error("somebody else was quicker")]
    Again,
    /// A seat or a register refused what had been found good in the same transaction.
    #[error("{0}")]
    Refused(String),
    /// The store of files cannot be reached.
    #[error("the store of files failed: {0}")]
    Files(String),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(BulkError);

impl From<NeighbourError> for BulkError {
    fn from(error: NeighbourError) -> Self {
        match error {
            NeighbourError::Again => Self::Again,
            NeighbourError::Refused(why) => Self::Refused(why),
            NeighbourError::Refusable(inner) => Self::Refusable(inner),
        }
    }
}

impl From<RunError> for BulkError {
    fn from(error: RunError) -> Self {
        match error {
            RunError::MovedOn | RunError::NotAllowed(_) => Self::MovedOn,
            RunError::Refusable(inner) => Self::Refusable(inner),
        }
    }
}

impl BulkError {
    pub(super) fn of_seat(error: SeatError) -> Self {
        match error {
            SeatError::Refusable(inner) => Self::Refusable(inner),
            other => Self::Refused(other.to_string()),
        }
    }

    pub(super) fn of_register(error: AttendanceError) -> Self {
        match error {
            AttendanceError::Refusable(inner) => Self::Refusable(inner),
            other => Self::Refused(other.to_string()),
        }
    }
}

impl From<BulkError> for Fault {
    fn from(error: BulkError) -> Fault {
        match error {
            BulkError::MovedOn => Fault::Refused(Problem::new("learning-bulk-moved-on")),
            BulkError::Again => Fault::Unavailable("somebody else was quicker".to_owned()),
            BulkError::Refused(why) => Fault::Internal(why),
            BulkError::Files(why) => Fault::Unavailable(why),
            BulkError::Refusable(inner) => inner.into(),
        }
    }
}

/// What is said of a run that was refused what had been found good: trying again would end alike.
pub(super) const CANNOT_GO_ON: &str = "learning-bulk-cannot-go-on";

/// Whether there is more to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// There are more rows.
    More,
    /// Nothing is left to be done now.
    Finished,
}

/// Who carries runs on, and with what.
pub struct Carrier<'a> {
    /// Where the data are.
    pub store: &'a Store,
    /// What other domains do.
    pub neighbours: &'a dyn Neighbours,
    /// The system at this moment.
    pub now: &'a (dyn Fn() -> Ctx + Send + Sync),
    /// Told after every chunk how the run stands.
    pub progress: &'a (dyn Fn(&Run) + Send + Sync),
}

/// A chunk of awards that is sealed and not written.
struct Prepared {
    judged: Vec<Judged>,
    sealed: Box<dyn WriteAwards>,
}

impl Carrier<'_> {
    /// Carries a run on by so many chunks.
    ///
    /// # Errors
    /// [`BulkError`]; nothing of the chunk at hand is kept.
    pub async fn advance(&self, id: &BulkRunId, chunks: usize) -> Result<Turn, BulkError> {
        let ctx = (self.now)();
        let run = rows::run(&mut self.store.read().await?, &ctx, id).await?.ok_or(Refusable::NotFound)?;
        if !run.state.is_moving() {
            return Ok(Turn::Finished);
        }
        let reading = match self.read(&run).await? {
            Ok(reading) => reading,
            Err(problem) => {
                self.store.run(&ctx, &FailRun { run: &run, problem }).await?;
                return Ok(Turn::Finished);
            }
        };
        match self.go_on(&run, &reading, chunks).await {
            Ok(last) if last.state.is_moving() => Ok(Turn::More),
            Ok(_) => Ok(Turn::Finished),
            Err(
                error @ (BulkError::Refused(_)
                | BulkError::Refusable(Refusable::NotFound | Refusable::Denied(_))),
            ) => self.break_off(id, &error).await,
            Err(error) => Err(error),
        }
    }

    async fn go_on(&self, run: &Run, reading: &Reading, chunks: usize) -> Result<Run, BulkError> {
        let mut tx = self.store.read().await?;
        let judge = Judge::load(&mut tx, &(self.now)(), run, reading, self.neighbours).await?;
        drop(tx);
        match (run.state, run.kind) {
            (RunState::Checking, _) => self.check(&judge, reading, chunks).await,
            (_, Kind::Awards) => self.award(&judge, reading, chunks).await,
            _ => self.carry(&judge, reading, chunks).await,
        }
    }

    /// Ends a run that would be refused again and again; the log says why, the page at which row.
    async fn break_off(&self, id: &BulkRunId, why: &BulkError) -> Result<Turn, BulkError> {
        let ctx = (self.now)();
        tracing::error!(run = %id, %why, "a run cannot go on");
        let run = rows::run(&mut self.store.read().await?, &ctx, id).await?.ok_or(Refusable::NotFound)?;
        // Rows are numbered as spreadsheets do: the header is 1.
        let row = (run.counts.next_row + 2).to_string();
        let problem = Problem::new(CANNOT_GO_ON).with("row", row);
        self.store.run(&ctx, &FailRun { run: &run, problem }).await?;
        Ok(Turn::Finished)
    }

    /// The file as a table, or why it is none.
    async fn read(&self, run: &Run) -> Result<Result<Reading, Problem>, BulkError> {
        let bytes = match self.store.blobs().get(&run.blob).await {
            Ok(bytes) => bytes,
            Err(problem) if problem.is_missing() => return Ok(Err(Problem::new("learning-bulk-file-gone"))),
            Err(problem) => return Err(BulkError::Files(problem.to_string())),
        };
        let (kind, choices, name) = (run.kind, run.choices.clone(), run.file_name.clone());
        let reading = tokio::task::spawn_blocking(move || Reading::open(kind, &choices, &name, bytes.into()));
        reading.await.map_err(|problem| BulkError::Refused(problem.to_string()))
    }

    async fn check(&self, judge: &Judge<'_>, reading: &Reading, chunks: usize) -> Result<Run, BulkError> {
        let mut run = judge.run.clone();
        let mut rows = reading.rows(behind(&run));
        for _ in 0..chunks {
            let chunk: Vec<Row> = rows.by_ref().take(run.kind.rows_at_once()).collect();
            let ctx = (self.now)();
            let verdicts = judge.judge(&mut self.store.read().await?, &ctx, &chunk).await?;
            let note = NoteChunk { run: &run, total: reading.total(), judged: &verdicts };
            let after = self.store.run(&ctx, &note).await?;
            run = after;
            (self.progress)(&run);
            if !run.state.is_moving() {
                break;
            }
        }
        Ok(run)
    }

    /// Rows that are judged and carried out in one transaction.
    async fn carry(&self, judge: &Judge<'_>, reading: &Reading, chunks: usize) -> Result<Run, BulkError> {
        let mut run = judge.run.clone();
        let mut rows = reading.rows(behind(&run));
        for _ in 0..chunks {
            let chunk: Vec<Row> = rows.by_ref().take(run.kind.rows_at_once()).collect();
            run = self.write(&run, judge, reading, Chunk::Rows(&chunk)).await?;
            if !run.state.is_moving() {
                break;
            }
        }
        Ok(run)
    }

    async fn write(
        &self,
        run: &Run,
        judge: &Judge<'_>,
        reading: &Reading,
        chunk: Chunk<'_>,
    ) -> Result<Run, BulkError> {
        let carry = CarryChunk { run, total: reading.total(), judge, chunk };
        let after = self.store.run(&(self.now)(), &carry).await?;
        self.neighbours.settled();
        (self.progress)(&after);
        Ok(after)
    }

    /// Awards: while one chunk is written, the next is sealed.
    async fn award(&self, judge: &Judge<'_>, reading: &Reading, chunks: usize) -> Result<Run, BulkError> {
        let mut run = judge.run.clone();
        let sealer = self.neighbours.sealer(&(self.now)(), judge.run).await?;
        let mut rows = reading.rows(behind(&run));
        let mut next = self.prepare(judge, sealer.as_ref(), &mut rows).await?;
        for left in (0..chunks).rev() {
            let chunk = Chunk::Sealed(&next.judged, next.sealed.as_ref());
            let following = async {
                if left == 0 {
                    Ok(None)
                } else {
                    self.prepare(judge, sealer.as_ref(), &mut rows).await.map(Some)
                }
            };
            let (written, following) = tokio::join!(self.write(&run, judge, reading, chunk), following);
            run = written?;
            match following? {
                Some(prepared) if run.state.is_moving() => next = prepared,
                _ => break,
            }
        }
        Ok(run)
    }

    /// Judges the next chunk and seals its good rows.
    async fn prepare(
        &self,
        judge: &Judge<'_>,
        seals: &dyn SealAwards,
        rows: &mut (impl Iterator<Item = Row> + Send),
    ) -> Result<Prepared, BulkError> {
        let chunk: Vec<Row> = rows.take(judge.run.kind.rows_at_once()).collect();
        let ctx = (self.now)();
        let verdicts = judge.judge(&mut self.store.read().await?, &ctx, &chunk).await?;
        let orders: Vec<AwardOrder> = verdicts.iter().filter_map(order_of).collect();
        let sealed = seals.seal(&ctx, judge.achievements(), orders).await?;
        Ok(Prepared { judged: verdicts, sealed })
    }
}

fn order_of(row: &Judged) -> Option<AwardOrder> {
    match &row.verdict {
        Verdict::Good(Order::Award(order)) => Some(order.clone()),
        _ => None,
    }
}

fn behind(run: &Run) -> usize {
    usize::try_from(run.counts.next_row).unwrap_or(usize::MAX)
}
