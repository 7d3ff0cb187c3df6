//! Handing in, confirming, stopping; and the two steps by which rows are judged and carried out.

use super::carrier::BulkError;
use super::jobs::{CARRY_BULK, FORGET_BULK};
use super::judge::{Judge, Judged, Learner, Order, Verdict};
use super::model::{Choices, Counts, Finding, Kind, Run, RunState, Said};
use super::neighbours::{Newcomer, StandingRow, WriteAwards};
use super::reading::Row;
use super::rows;
use crate::attendance::{RecordAttendance, RecordHours};
use crate::enrolment::{BookSeat, Booked};
use crate::words::NotAllowed;
use kernel::{
    Action, Actor, BlobId, BulkRunId, Ctx, EditionId, EnrolmentId, Fault, OrganisationId, PersonId, Problem,
    Resource, ResourceKind, Timestamp,
};
use std::collections::{BTreeMap, BTreeSet};
use store::{Command, Refusable, Subject, Tx};

/// Why a run could not be made or moved.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// It is no longer where it was.
    #[error("the run has moved on")]
    MovedOn,
    /// Its state does not lead there.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(RunError);

impl From<RunError> for Fault {
    fn from(error: RunError) -> Fault {
        match error {
            RunError::MovedOn | RunError::NotAllowed(_) => {
                Fault::Refused(Problem::new("learning-bulk-moved-on"))
            }
            RunError::Refusable(inner) => inner.into(),
        }
    }
}

fn resource(organisation: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::BulkRun, organisation)
}

fn subject(run: &Run) -> Subject {
    Subject::new(ResourceKind::BulkRun, run.id.as_str()).within(&run.organisation)
}

fn actor(ctx: &Ctx) -> String {
    match &ctx.actor {
        Actor::Person { id, .. } => id.to_string(),
        Actor::System(part) => (*part).to_owned(),
        Actor::Visitor => String::new(),
    }
}

/// Somebody hands in a table; a job judges its rows.
#[derive(Debug, Clone)]
pub struct StartRun {
    /// For which organisation.
    pub organisation: OrganisationId,
    /// What is done with every row.
    pub kind: Kind,
    /// What was chosen for all rows.
    pub choices: Choices,
    /// The file.
    pub blob: BlobId,
    /// The name it came with.
    pub file_name: String,
    /// SHA-256 of the file in hex.
    pub sha256: String,
    /// Whether a job is to do it; else whoever starts it does.
    pub by_job: bool,
}

impl StartRun {
    /// The run as it begins.
    #[must_use]
    pub fn run(&self, ctx: &Ctx) -> Run {
        Run {
            id: BulkRunId::fresh(ctx.now, ctx.entropy.as_ref()),
            organisation: self.organisation.clone(),
            kind: self.kind,
            state: RunState::Checking,
            choices: self.choices.clone(),
            blob: self.blob.clone(),
            file_name: self.file_name.clone(),
            sha256: self.sha256.clone(),
            counts: Counts::default(),
            problem: None,
            made_by: actor(ctx),
            confirmed_by: String::new(),
            created_at: ctx.now,
            changed_at: ctx.now,
        }
    }
}

impl Command for StartRun {
    type Output = Run;
    type Error = RunError;
    const NAME: &'static str = "start_bulk_run";

    fn subject(&self, run: &Run) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Run, RunError> {
        ctx.authorise(Action::Create, &resource(&self.organisation))?;
        let run = StartRun::run(self, ctx);
        rows::insert(tx, ctx, &run).await?;
        if self.by_job {
            store::jobs::enqueue(tx, ctx, CARRY_BULK, &run.id, ctx.now).await?;
        }
        forget_later(tx, ctx, &run).await?;
        Ok(run)
    }
}

async fn own(tx: &mut Tx, ctx: &Ctx, id: &BulkRunId, action: Action) -> Result<Run, RunError> {
    let run = rows::run(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(action, &resource(&run.organisation))?;
    Ok(run)
}

async fn advance(tx: &mut Tx, ctx: &Ctx, before: &Run, after: Run) -> Result<Run, RunError> {
    if rows::advance(tx, ctx, before, &after).await? { Ok(after) } else { Err(RunError::MovedOn) }
}

/// Somebody has seen what would happen: the good rows are carried out.
#[derive(Debug, Clone)]
pub struct ConfirmRun {
    /// Which run.
    pub run: BulkRunId,
    /// Whether a job is to do it; else whoever confirms does.
    pub by_job: bool,
}

impl Command for ConfirmRun {
    type Output = Run;
    type Error = RunError;
    const NAME: &'static str = "confirm_bulk_run";

    fn subject(&self, run: &Run) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Run, RunError> {
        let run = own(tx, ctx, &self.run, Action::Decide).await?;
        let counts = Counts { next_row: 0, already: 0, bad: 0, ..run.counts };
        let after = Run {
            state: run.state.move_to(RunState::Running)?,
            counts,
            confirmed_by: actor(ctx),
            ..run.clone()
        };
        rows::forget_bad(tx, ctx, &run.id).await?;
        let after = advance(tx, ctx, &run, after).await?;
        if self.by_job {
            store::jobs::enqueue(tx, ctx, CARRY_BULK, &run.id, ctx.now).await?;
        }
        Ok(after)
    }
}

/// Somebody stops it; what was carried out stays.
#[derive(Debug, Clone)]
pub struct StopRun {
    /// Which run.
    pub run: BulkRunId,
}

impl Command for StopRun {
    type Output = Run;
    type Error = RunError;
    const NAME: &'static str = "stop_bulk_run";

    fn subject(&self, run: &Run) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Run, RunError> {
        let run = own(tx, ctx, &self.run, Action::Change).await?;
        let after = Run { state: run.state.move_to(RunState::Stopped)?, ..run.clone() };
        advance(tx, ctx, &run, after).await
    }
}

/// Days that a file is kept after its run last moved, so that its bad rows can be corrected.
const KEPT_DAYS: i64 = 30;

/// When a run that does not move any more is forgotten.
fn forgotten_at(run: &Run) -> Timestamp {
    run.changed_at.plus_days(KEPT_DAYS)
}

async fn forget_later(tx: &mut Tx, ctx: &Ctx, run: &Run) -> store::Result<()> {
    store::jobs::enqueue(tx, ctx, FORGET_BULK, &run.id, forgotten_at(run)).await
}

/// A run that has not moved for long: its file and what was said of its rows go, for both name people. One that was
/// left before its end is stopped.
#[derive(Debug, Clone)]
pub(super) struct ForgetRun {
    pub(super) run: BulkRunId,
}

impl Command for ForgetRun {
    type Output = ();
    type Error = RunError;
    const NAME: &'static str = "forget_bulk_run";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::BulkRun, self.run.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), RunError> {
        let run = own(tx, ctx, &self.run, Action::Change).await?;
        if ctx.now < forgotten_at(&run) {
            return Ok(forget_later(tx, ctx, &run).await?);
        }
        if let Ok(state) = run.state.move_to(RunState::Stopped) {
            advance(tx, ctx, &run, Run { state, ..run.clone() }).await?;
        }
        rows::forget_findings(tx, ctx, &run.id).await?;
        Ok(store::jobs::enqueue(tx, ctx, crate::jobs::DELETE_FILE, &run.blob, ctx.now).await?)
    }
}

/// The file cannot be used, or the run cannot go on.
pub(super) struct FailRun<'a> {
    pub(super) run: &'a Run,
    pub(super) problem: Problem,
}

impl Command for FailRun<'_> {
    type Output = Run;
    type Error = RunError;
    const NAME: &'static str = "fail_bulk_run";

    fn subject(&self, run: &Run) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Run, RunError> {
        ctx.authorise(Action::Change, &resource(&self.run.organisation))?;
        let problem = Some(Said::from(self.problem.clone()));
        let state = self.run.state.move_to(RunState::Failed)?;
        advance(tx, ctx, self.run, Run { state, problem, ..self.run.clone() }).await
    }
}

/// A chunk of rows was judged.
pub(super) struct NoteChunk<'a> {
    pub(super) run: &'a Run,
    pub(super) total: usize,
    pub(super) judged: &'a [Judged],
}

impl Command for NoteChunk<'_> {
    type Output = Run;
    type Error = RunError;
    const NAME: &'static str = "check_bulk_rows";

    fn subject(&self, run: &Run) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Run, RunError> {
        ctx.authorise(Action::Change, &resource(&self.run.organisation))?;
        let mut after = behind(self.run, self.total, self.judged);
        let good = self.judged.iter().filter(|row| matches!(row.verdict, Verdict::Good(_))).count();
        after.counts.good += number(good);
        let findings: Vec<Finding> = self.judged.iter().flat_map(Judged::findings).collect();
        after.counts.suspected += number(self.judged.iter().map(|row| row.suspected.len()).sum());
        rows::insert_findings(tx, ctx, &self.run.id, &findings).await?;
        if after.counts.next_row >= after.counts.total {
            after.state = RunState::Checked;
        }
        advance(tx, ctx, self.run, after).await
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// The run with these rows behind it, the bad and the known ones counted.
fn behind(run: &Run, total: usize, judged: &[Judged]) -> Run {
    let already = judged.iter().filter(|row| matches!(row.verdict, Verdict::Already)).count();
    let bad = judged.iter().filter(|row| matches!(row.verdict, Verdict::Bad(_))).count();
    let more = Counts {
        next_row: number(judged.len()),
        already: number(already),
        bad: number(bad),
        ..Counts::default()
    };
    let counts = Counts { total: number(total), ..run.counts.plus(more) };
    Run { counts, ..run.clone() }
}

/// What a chunk needs beside its rows.
pub(super) enum Chunk<'a> {
    /// Rows that are judged and carried out in the transaction.
    Rows(&'a [Row]),
    /// Rows that were judged before, and the awards that were sealed for the good ones.
    Sealed(&'a [Judged], &'a dyn WriteAwards),
}

/// A chunk of rows is carried out.
pub(super) struct CarryChunk<'a> {
    pub(super) run: &'a Run,
    pub(super) total: usize,
    pub(super) judge: &'a Judge<'a>,
    pub(super) chunk: Chunk<'a>,
}

impl Command for CarryChunk<'_> {
    type Output = Run;
    type Error = BulkError;
    const NAME: &'static str = "carry_out_bulk_rows";

    fn subject(&self, run: &Run) -> Subject {
        subject(run)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Run, BulkError> {
        ctx.authorise(Action::Change, &resource(&self.run.organisation))?;
        let fresh;
        let (judged, done) = match &self.chunk {
            Chunk::Rows(chunk) => {
                fresh = self.judge.judge(tx, ctx, chunk).await?;
                let done = self.carry(ctx, tx, &fresh).await?;
                (fresh.as_slice(), done)
            }
            Chunk::Sealed(judged, sealed) => {
                let written = sealed.write(ctx, tx).await?;
                let good = judged.iter().filter(|row| matches!(row.verdict, Verdict::Good(_))).count();
                let already = number(good.saturating_sub(written.new));
                let done = Counts {
                    done: number(written.new),
                    waiting: number(written.waiting),
                    already,
                    ..Counts::default()
                };
                (*judged, done)
            }
        };
        let mut after = behind(self.run, self.total, judged);
        after.counts = after.counts.plus(done);
        let findings = judged.iter().flat_map(Judged::findings);
        let bad: Vec<Finding> = findings.filter(|found| found.weight == super::Weight::Bad).collect();
        rows::insert_findings(tx, ctx, &self.run.id, &bad).await?;
        if after.counts.next_row >= after.counts.total {
            after.state = RunState::Done;
        }
        Ok(advance(tx, ctx, self.run, after).await?)
    }
}

impl CarryChunk<'_> {
    async fn carry(&self, ctx: &Ctx, tx: &mut Tx, judged: &[Judged]) -> Result<Counts, BulkError> {
        let orders: Vec<&Order> = judged
            .iter()
            .filter_map(|row| match &row.verdict {
                Verdict::Good(order) => Some(order),
                _ => None,
            })
            .collect();
        match self.run.kind {
            Kind::Enrolments => self.seat(ctx, tx, &orders).await,
            Kind::Attendance => record(ctx, tx, &orders).await,
            _ => self.stand(ctx, tx, &orders).await,
        }
    }

    async fn seat(&self, ctx: &Ctx, tx: &mut Tx, orders: &[&Order]) -> Result<Counts, BulkError> {
        let mut counts = Counts::default();
        let mut brought: BTreeMap<String, PersonId> = BTreeMap::new();
        let mut seated = BTreeSet::new();
        for order in orders {
            let Order::Seat { edition, learner } = order else { continue };
            let learner = match learner {
                Learner::Known(person) => person.clone(),
                Learner::New(newcomer) => self.bring(ctx, tx, newcomer, &mut brought).await?,
            };
            // Two rows may name one person and edition in different words.
            if !seated.insert((edition, learner.clone())) {
                counts.already += 1;
                continue;
            }
            let id = EnrolmentId::fresh(ctx.now, ctx.entropy.as_ref());
            let seat = BookSeat { id, edition: edition.clone(), learner, despite_overlap: true };
            let booked = store::within(ctx, tx, &seat).await.map_err(BulkError::of_seat)?;
            counts.done += 1;
            counts.waiting += i64::from(matches!(booked, Booked::Waitlist { .. }));
        }
        Ok(counts)
    }

    /// The account of somebody new; one account, however many of their rows stand in the chunk.
    async fn bring(
        &self,
        ctx: &Ctx,
        tx: &mut Tx,
        newcomer: &Newcomer,
        brought: &mut BTreeMap<String, PersonId>,
    ) -> Result<PersonId, BulkError> {
        if let Some(person) = brought.get(&newcomer.email) {
            return Ok(person.clone());
        }
        let organisation = &self.run.organisation;
        let neighbours = self.judge.neighbours();
        let made = neighbours.bring_people(ctx, tx, organisation, std::slice::from_ref(newcomer)).await?;
        let person = made.into_iter().next().ok_or(Refusable::NotFound)?;
        brought.insert(newcomer.email.clone(), person.clone());
        Ok(person)
    }

    async fn stand(&self, ctx: &Ctx, tx: &mut Tx, orders: &[&Order]) -> Result<Counts, BulkError> {
        let standing = orders.iter().filter_map(|order| match order {
            Order::Standing(row) => Some(row.clone()),
            _ => None,
        });
        let standing: Vec<StandingRow> = standing.collect();
        if !standing.is_empty() {
            self.judge.neighbours().change_standing(ctx, tx, self.run, &standing).await?;
        }
        Ok(Counts { done: number(standing.len()), ..Counts::default() })
    }
}

/// Writes the register, edition by edition.
async fn record(ctx: &Ctx, tx: &mut Tx, orders: &[&Order]) -> Result<Counts, BulkError> {
    type Lines = (Vec<(EnrolmentId, String, i64)>, Vec<(EnrolmentId, bool)>);
    let mut by_edition: BTreeMap<EditionId, Lines> = BTreeMap::new();
    let mut counts = Counts::default();
    for order in orders {
        let Order::Presence { edition, seat, day, minutes } = order else { continue };
        let (hours, absent) = by_edition.entry(edition.clone()).or_default();
        match minutes {
            Some(minutes) => hours.push((seat.clone(), day.clone(), *minutes)),
            None => absent.push((seat.clone(), false)),
        }
        counts.done += 1;
    }
    for (edition, (hours, absent)) in by_edition {
        if !absent.is_empty() {
            let command = RecordAttendance { edition: edition.clone(), register: absent };
            store::within(ctx, tx, &command).await.map_err(BulkError::of_register)?;
        }
        if !hours.is_empty() {
            store::within(ctx, tx, &RecordHours { edition, hours }).await.map_err(BulkError::of_register)?;
        }
    }
    Ok(counts)
}
