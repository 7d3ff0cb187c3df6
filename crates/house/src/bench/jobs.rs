//! Jobs: how fast, and whether each effect is there once though the worker is killed again and again.

use super::scratch::{self, Scratch};
use super::{BenchProblem, Figure, Machine, Report};
use kernel::{Ctx, NetworkId, ResourceKind};
use std::path::Path;
use std::process::{Child, Command as Process, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::jobs::{Done, Handler, JobFault, JobFuture, Work, Worker, WorkerOptions};
use store::{Command, DbError, Store, Subject, SystemClock, SystemEntropy, Tx};

const KIND: &str = "bench_effect";
const KILLS: usize = 10;
/// Seconds after which the jobs of a killed worker may be claimed again.
const LEASE: i64 = 2;
/// The whole bench never takes longer.
const PATIENCE: Duration = Duration::from_mins(10);

/// Runs the bench: 10,000 jobs (`quick`: 2,000), the worker killed ten times.
///
/// # Errors
/// When the store fails or the jobs do not come to their end.
pub async fn run(quick: bool) -> Result<Report, BenchProblem> {
    let jobs = if quick { 2_000 } else { 10_000 };
    let mut figures = Vec::new();
    let scratch = Scratch::new()?;
    figures.extend(on(&scratch, &scratch.sqlite_url(), jobs, "").await?);
    if let Some(server) = scratch::postgres_server() {
        let url = scratch::postgres_database(&server).await?;
        figures.extend(on(&scratch, &url, jobs, "_postgres").await?);
    }
    Ok(Report { bench: "jobs".to_owned(), machine: Machine::here(), figures })
}

async fn on(scratch: &Scratch, url: &str, jobs: usize, suffix: &str) -> Result<Vec<Figure>, BenchProblem> {
    let store = scratch::open(scratch.path(), url).await?;
    let network = scratch::network();
    let speed = speed(&store, &network, jobs / 4).await?;
    store.run(&scratch::ctx(&network), &Ask { from: 0, to: jobs, forget: true }).await?;
    let kills = kill_and_restart(scratch.path(), url, &store, jobs).await?;
    let (missing, doubled) = not_once(&store, jobs).await?;
    store.close().await;
    let name = |name: &str| format!("{name}{suffix}");
    Ok(vec![
        Figure::limited(&name("effects_not_once"), missing + doubled, "effects", 0.0),
        Figure::plain(&name("kills"), count(kills), "kills"),
        Figure::plain(&name("jobs"), count(jobs), "jobs"),
        Figure::plain(&name("jobs_per_s"), speed, "1/s"),
    ])
}

#[expect(clippy::cast_precision_loss, reason = "counts of a bench are far below 2^52")]
fn count(number: usize) -> f64 {
    number as f64
}

/// Jobs in a second, in this process, undisturbed.
async fn speed(store: &Store, network: &NetworkId, jobs: usize) -> Result<f64, BenchProblem> {
    store.run(&scratch::ctx(network), &Ask { from: 0, to: jobs, forget: true }).await?;
    let start = Instant::now();
    worker(store).run_until_idle().await?;
    Ok(count(jobs) / start.elapsed().as_secs_f64())
}

/// Starts the worker, kills it in the middle of its work, and starts it again, until everything is done.
async fn kill_and_restart(
    folder: &Path,
    url: &str,
    store: &Store,
    jobs: usize,
) -> Result<usize, BenchProblem> {
    let begun = Instant::now();
    let mut kills = 0;
    let mut child = Running::start(folder, url)?;
    loop {
        let done = effects(store).await?;
        if kills < KILLS && done >= (kills + 1) * jobs / (KILLS + 1) && done < jobs {
            child.kill()?;
            kills += 1;
            child = Running::start(folder, url)?;
        }
        let left = store.job_counts().await?;
        if left.ready == 0 && left.running == 0 {
            child.kill()?;
            return Ok(kills);
        }
        if begun.elapsed() > PATIENCE {
            return Err(BenchProblem(format!("after {PATIENCE:?} there are still jobs: {left:?}")));
        }
        tokio::time::sleep(Duration::from_millis(3)).await;
    }
}

/// The worker process; killed when dropped.
struct Running(Child);

impl Running {
    fn start(folder: &Path, url: &str) -> Result<Self, BenchProblem> {
        let mut process = Process::new(std::env::current_exe()?);
        process.arg("bench-worker").arg(folder).arg(url).stdin(Stdio::null()).stdout(Stdio::null());
        Ok(Self(process.spawn()?))
    }

    /// SIGKILL: no destructor runs, nothing is finished.
    fn kill(&mut self) -> Result<(), BenchProblem> {
        self.0.kill()?;
        self.0.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}

/// The worker process: works until it is killed.
///
/// # Errors
/// When the store cannot be opened.
pub async fn work(folder: &Path, url: &str) -> Result<(), BenchProblem> {
    let store = scratch::open(folder, url).await?;
    if store.is_embedded() {
        store.release_leases().await?;
    }
    let (_sender, stop) = tokio::sync::watch::channel(false);
    worker(&store).run(stop).await;
    Ok(())
}

fn worker(store: &Store) -> Worker {
    let options = WorkerOptions {
        batch: 32,
        lease_seconds: LEASE,
        clock: Arc::new(SystemClock),
        entropy: Arc::new(SystemEntropy),
    };
    Worker::new(store.clone(), vec![Arc::new(EffectHandler)], &[], options)
}

struct EffectHandler;

impl Handler for EffectHandler {
    fn kind(&self) -> &'static str {
        KIND
    }

    fn run<'a>(&'a self, work: Work<'a>) -> JobFuture<'a> {
        Box::pin(effect(work))
    }
}

async fn effect(work: Work<'_>) -> Result<Done, JobFault> {
    let number: i64 = work.payload()?;
    work.finish_with(&WriteEffect(number)).await
}

/// The effect of a job: one row more, however often it is written.
struct WriteEffect(i64);

impl Command for WriteEffect {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "write_effect";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Network, self.0.to_string())
    }

    async fn run(&self, _: &Ctx, tx: &mut Tx) -> store::Result<()> {
        let insert = store::query("INSERT INTO bench_effect (number) VALUES ($1)");
        insert.bind(self.0).execute(&mut **tx).await.map(|_| ())
    }
}

/// Asks for many jobs, with an empty table for their effects.
struct Ask {
    from: usize,
    to: usize,
    forget: bool,
}

impl Command for Ask {
    type Output = ();
    type Error = DbError;
    const NAME: &'static str = "ask_for_effects";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Network, "bench")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> store::Result<()> {
        if self.forget {
            store::query("CREATE TABLE IF NOT EXISTS bench_effect (number BIGINT NOT NULL)")
                .execute(&mut **tx)
                .await?;
            store::query("DELETE FROM bench_effect").execute(&mut **tx).await?;
        }
        for number in self.from..self.to {
            store::jobs::enqueue(tx, ctx, KIND, &number, ctx.now).await?;
        }
        Ok(())
    }
}

async fn effects(store: &Store) -> Result<usize, BenchProblem> {
    let found: i64 =
        store::query_scalar("SELECT count(*) FROM bench_effect").fetch_one(&mut *store.read().await?).await?;
    Ok(usize::try_from(found).unwrap_or(0))
}

/// Effects that are missing, and effects that are there more than once.
async fn not_once(store: &Store, jobs: usize) -> Result<(f64, f64), BenchProblem> {
    let mut tx = store.read().await?;
    let distinct: i64 =
        store::query_scalar("SELECT count(DISTINCT number) FROM bench_effect").fetch_one(&mut *tx).await?;
    let all: i64 = store::query_scalar("SELECT count(*) FROM bench_effect").fetch_one(&mut *tx).await?;
    let number = |count_found: i64| count(usize::try_from(count_found).unwrap_or(0));
    Ok((count(jobs) - number(distinct), number(all - distinct)))
}
