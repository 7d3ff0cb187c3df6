//! Many awards: how fast rows become credentials that are sealed, stored, indexed and logged, with how much memory, and
//! whether each is there once though the process was killed in the middle.

use super::scratch::{self, Scratch};
use super::{BenchProblem, Figure, Machine, Report};
use crate::settings::{ServeFlags, Settings};
use crate::{House, HouseOptions};
use credentials::awards::Sealer;
use credentials::keys::Keyring;
use kernel::{AwardOrder, BulkRunId, Ctx, OrganisationId};
use learning::bulk::{Choices, Kind, Reading};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use store::Store;

/// The provider of the demo.
const PROVIDER: &str = "Officina Formazione";
/// How often the process is killed.
const KILLS: u32 = 3;
/// The whole bench never takes longer.
const PATIENCE: Duration = Duration::from_mins(20);

/// Runs the bench: 100,000 rows, and as many again while the process is killed (`quick`: 10,000 and 5,000).
///
/// # Errors
/// When the demo cannot be filled, or the process does not come to its end.
pub async fn run(quick: bool) -> Result<Report, BenchProblem> {
    let (rows, killed) = if quick { (10_000, 5_000) } else { (100_000, 100_000) };
    let scratch = Scratch::new()?;
    let mut figures = on(&scratch, None, (rows, killed), "").await?;
    if let Some(server) = scratch::postgres_server() {
        let url = scratch::postgres_database(&server).await?;
        let (rows, killed) = if quick { (3_000, killed) } else { (rows, 20_000) };
        figures.extend(on(&scratch, Some(url), (rows, killed), "_postgres").await?);
    }
    Ok(Report { bench: "bulk".to_owned(), machine: Machine::here(), figures })
}

/// An installation of the bench.
struct Place {
    data: PathBuf,
    database_url: Option<String>,
    store: Store,
    ctx: Ctx,
    organisation: OrganisationId,
    keyring: std::sync::Arc<Keyring>,
    version: kernel::AssessedAchievement,
}

async fn on(
    scratch: &Scratch,
    database_url: Option<String>,
    (rows, killed): (usize, usize),
    suffix: &str,
) -> Result<Vec<Figure>, BenchProblem> {
    let place = Place::make(scratch, database_url, suffix).await?;
    let name = |name: &str| format!("{name}{suffix}");
    let table = place.table("speed", rows)?;
    let alone = place.parse_and_sign(&table).await?;
    let (seconds, peak) = place.carried_out(&table)?;
    let speed = count(rows) / seconds;
    let mut figures = vec![
        Figure::plain(&name("rows"), count(rows), "rows"),
        Figure::plain(&name("parse_and_sign_per_s"), alone, "1/s"),
        Figure::beside(
            &name("rows_per_s"),
            speed,
            "1/s",
            ("parse_and_sign_per_s, one core; at least 0.2", alone),
        ),
    ];
    figures.extend(peak.map(|peak| Figure::limited(&name("peak_memory_mb"), peak, "MB", 300.0)));
    let table = place.table("killed", killed)?;
    let kills = place.killed(&table, killed).await?;
    let wrong = place.not_once("killed.csv", killed).await? + place.not_once("speed.csv", rows).await?;
    figures.extend([
        Figure::limited(&name("rows_not_once"), wrong, "rows", 0.0),
        Figure::plain(&name("rows_of_killed_run"), count(killed), "rows"),
        Figure::plain(&name("kills"), f64::from(kills), "kills"),
    ]);
    place.store.close().await;
    Ok(figures)
}

#[expect(clippy::cast_precision_loss, reason = "counts of a bench are far below 2^52")]
fn count(number: usize) -> f64 {
    number as f64
}

fn problem(error: impl std::fmt::Display) -> BenchProblem {
    BenchProblem(error.to_string())
}

impl Place {
    /// A demo network: its provider has published microcredentials.
    async fn make(
        scratch: &Scratch,
        database_url: Option<String>,
        suffix: &str,
    ) -> Result<Self, BenchProblem> {
        let data = scratch.path().join(format!("data{suffix}"));
        let flags = ServeFlags {
            data_dir: Some(data.clone()),
            database_url: database_url.clone(),
            config: scratch.path().join("bottega.toml"),
            ..ServeFlags::default()
        };
        let house = House::open(Settings::read(&flags).map_err(problem)?, HouseOptions::default()).await;
        let house = house.map_err(problem)?;
        crate::demo::fill(&house).await.map_err(problem)?;
        house.worker.run_until_idle().await?;
        let (store, ctx) = (house.app.store().clone(), house.app.system_ctx("bench"));
        let mut tx = store.read().await?;
        let found = identity::find_by_name(&mut tx, &ctx.network, PROVIDER).await?;
        let organisation = found.map(|found| found.id).ok_or_else(|| problem("the demo has no provider"))?;
        let version = learning::bulk::awardable(&mut tx, &ctx, &organisation).await?.into_iter().next();
        drop(tx);
        let version = version.ok_or_else(|| problem("the provider has published nothing"))?;
        let keyring = house.app.service::<Keyring>().map_err(problem)?;
        Ok(Self { data, database_url, store, ctx, organisation, keyring, version })
    }

    /// A table of people who have no account.
    fn table(&self, what: &str, rows: usize) -> Result<PathBuf, BenchProblem> {
        let mut text = String::from("email,name,microcredential,date,key\n");
        for number in 0..rows {
            let _ = writeln!(
                text,
                "learner{number}.{what}@bench.example,\"Learner, Number {number}\",{},2026-01-{:02},{what}/{number}",
                self.version.version,
                1 + number % 28
            );
        }
        let file = self.data.join(format!("{what}.csv"));
        std::fs::write(&file, text)?;
        Ok(file)
    }

    /// Rows in a second that are read, filled into the template and signed, on one core, and thrown away.
    async fn parse_and_sign(&self, table: &Path) -> Result<f64, BenchProblem> {
        let keyring = std::sync::Arc::clone(&self.keyring);
        let run = BulkRunId::fresh(self.ctx.now, self.ctx.entropy.as_ref());
        let sealer = Sealer::open(&self.store, &self.ctx, keyring, &self.organisation, &run).await;
        let sealer = sealer.map_err(problem)?;
        let bytes = std::fs::read(table)?;
        let start = Instant::now();
        let reading = Reading::open(Kind::Awards, &Choices::default(), "speed.csv", bytes);
        let reading = reading.map_err(|refused| problem(refused.key))?;
        let orders = reading.rows(0).map(|row| AwardOrder {
            key: String::new(),
            achievement: 0,
            email: row.cell("email").to_owned(),
            name: row.cell("name").to_owned(),
            lang: kernel::Lang::It,
            learner: None,
            decided_at: self.ctx.now,
        });
        let orders: Vec<_> = orders.collect();
        sealer.fill_and_sign(&self.ctx, &self.version, &orders).await.map_err(problem)?;
        Ok(count(orders.len()) / start.elapsed().as_secs_f64())
    }

    /// `bottega bulk awards` over a table, as somebody types it.
    fn start(&self, table: &Path) -> Result<Running, BenchProblem> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["bulk", "awards"]).arg(table).args(["--organisation", PROVIDER, "--json"]);
        command.arg("--data-dir").arg(&self.data);
        command.arg("--config").arg(self.data.join("bottega.toml"));
        if let Some(url) = &self.database_url {
            command.arg("--database-url").arg(url);
        }
        for (name, _) in
            std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("BOTTEGA_"))
        {
            command.env_remove(name);
        }
        Ok(Running(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?))
    }

    /// Seconds from the start of the process to its end, and the most memory it had.
    fn carried_out(&self, table: &Path) -> Result<(f64, Option<f64>), BenchProblem> {
        let start = Instant::now();
        let mut running = self.start(table)?;
        let mut peak = None;
        loop {
            peak = running.peak_memory_mb().or(peak);
            if let Some(ended) = running.0.try_wait()? {
                let seconds = start.elapsed().as_secs_f64();
                return if ended.success() { Ok((seconds, peak)) } else { Err(problem(ended)) };
            }
            if start.elapsed() > PATIENCE {
                return Err(problem(format!("not carried out after {PATIENCE:?}")));
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }

    /// Carries a table out while the process is killed again and again; says how often it was.
    async fn killed(&self, table: &Path, rows: usize) -> Result<u32, BenchProblem> {
        let begun = Instant::now();
        let mut kills = 0;
        let mut running = self.start(table)?;
        loop {
            if let Some(ended) = running.0.try_wait()? {
                return match kills {
                    _ if !ended.success() => Err(problem(ended)),
                    KILLS => Ok(kills),
                    _ => Err(problem(format!("ended after {kills} of {KILLS} kills"))),
                };
            }
            let done = self.written("killed.csv").await?;
            let share =
                rows * usize::try_from(kills + 1).unwrap_or(1) / usize::try_from(KILLS + 1).unwrap_or(1);
            if kills < KILLS && done >= share && done < rows {
                running.kill()?;
                kills += 1;
                running = self.start(table)?;
            }
            if begun.elapsed() > PATIENCE {
                return Err(problem(format!("not carried out after {PATIENCE:?}")));
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    async fn written(&self, file: &str) -> Result<usize, BenchProblem> {
        let done: Option<i64> = store::query_scalar(
            "SELECT next_row FROM bulk_run WHERE network_id = $1 AND file_name = $2 AND state = 'running'",
        )
        .bind(self.ctx.network.as_str())
        .bind(file)
        .fetch_optional(&mut *self.store.read().await?)
        .await?;
        Ok(usize::try_from(done.unwrap_or(0)).unwrap_or(0))
    }

    /// Rows of a table whose award, signed form, two places or log entry is missing or there more than once.
    async fn not_once(&self, file: &str, rows: usize) -> Result<f64, BenchProblem> {
        let mut tx = self.store.read().await?;
        let complete: i64 = store::query_scalar(
            "SELECT count(*) FROM (
                SELECT a.id
                  FROM award a
                  JOIN bulk_run r ON r.network_id = a.network_id AND r.id = a.run_id
                  JOIN credential c ON c.network_id = a.network_id AND c.award_id = a.id
                  JOIN status_place p ON p.network_id = c.network_id AND p.credential_id = c.id
                  JOIN log_entry l ON l.network_id = c.network_id AND l.credential_id = c.id
                 WHERE a.network_id = $1 AND r.file_name = $2
                 GROUP BY a.id HAVING count(*) = 2) AS complete",
        )
        .bind(self.ctx.network.as_str())
        .bind(file)
        .fetch_one(&mut *tx)
        .await?;
        let (all, keys): (i64, i64) = store::query_as(
            "SELECT count(*), count(DISTINCT a.submission_id)
               FROM award a JOIN bulk_run r ON r.network_id = a.network_id AND r.id = a.run_id
              WHERE a.network_id = $1 AND r.file_name = $2",
        )
        .bind(self.ctx.network.as_str())
        .bind(file)
        .fetch_one(&mut *tx)
        .await?;
        let number = |number: i64| count(usize::try_from(number).unwrap_or(0));
        Ok((count(rows) - number(complete)).abs() + number(all) - number(keys))
    }
}

/// The process; killed when dropped.
struct Running(Child);

impl Running {
    /// SIGKILL: no destructor runs, nothing is finished.
    fn kill(&mut self) -> Result<(), BenchProblem> {
        self.0.kill()?;
        self.0.wait()?;
        Ok(())
    }

    /// The most memory it had so far, as Linux tells it.
    fn peak_memory_mb(&self) -> Option<f64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.0.id())).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
        Some(line.split_whitespace().next()?.parse::<f64>().ok()? / 1_000.0)
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.kill();
    }
}
