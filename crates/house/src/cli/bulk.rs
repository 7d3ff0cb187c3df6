//! `bottega bulk`: a table of many rows, checked and carried out at the desk.

use super::desk::{in_words, print_json, print_text, progress, sqlite_file};
use super::{Failure, Outcome};
use crate::settings::{ServeFlags, Settings};
use crate::{House, HouseOptions, wiring};
use clap::{Args, ValueEnum};
use credentials::awards::RevocationReason;
use kernel::{BulkRunId, Ctx, EditionId, Lang, MicrocredentialVersionId, OrganisationId};
use learning::bulk::{
    BulkError, BulkNeighbours, Carrier, Choices, ConfirmRun, Counts, Finding, Kind, NOTE, Reading, Run,
    RunState, Said, StartRun, StopRun, Turn, Weight, errors_csv, findings, unfinished_like,
};
use serde_json::json;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use web::Texts;

/// Enrol people, record attendance, issue credentials or change many of them, from a CSV or XLSX table.
///
/// Every row is checked first; bad rows are named by number, column and reason, and the good ones are carried out.
/// Killed in the middle and started again with the same file, it goes on where it was. Rows carried out before
/// change nothing. Mails go out when the server runs.
#[derive(Debug, Args)]
pub(super) struct Bulk {
    /// What is done with every row.
    what: What,
    /// The table: CSV in any encoding and with any separator, or XLSX, up to 100,000 rows.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Name of the organisation.
    #[arg(long, value_name = "NAME")]
    organisation: String,
    /// The edition of rows that name none.
    #[arg(long, value_name = "ID")]
    edition: Option<EditionId>,
    /// The published version of rows that name none.
    #[arg(long, value_name = "ID")]
    microcredential: Option<MicrocredentialVersionId>,
    /// Why awards are revoked: `issued_in_error`, `assessment_invalid`, `right_withdrawn`, fraud or corrected.
    #[arg(long, value_name = "WORD", default_value = "")]
    reason: String,
    /// Why awards are suspended or revoked, in 3 to 500 characters: who holds or verifies one reads it.
    #[arg(long, value_name = "TEXT", default_value = "")]
    note: String,
    /// Only check the rows.
    #[arg(long)]
    dry_run: bool,
    /// Write the bad rows, each with its reason, into this file.
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Somebody gets a seat.
    Enrolments,
    /// Somebody was there, or was not.
    Attendance,
    /// Somebody is awarded.
    Awards,
    /// Awards are put in doubt.
    Suspend,
    /// Suspended awards are put right again.
    Reinstate,
    /// Awards are made void.
    Revoke,
    /// Awards are replaced by corrected ones.
    Supersede,
    /// Awards that nobody has claimed are made void.
    Cancel,
}

impl What {
    const fn kind(self) -> Kind {
        match self {
            What::Enrolments => Kind::Enrolments,
            What::Attendance => Kind::Attendance,
            What::Awards => Kind::Awards,
            What::Suspend => Kind::Suspend,
            What::Reinstate => Kind::Reinstate,
            What::Revoke => Kind::Revoke,
            What::Supersede => Kind::Supersede,
            What::Cancel => Kind::Cancel,
        }
    }
}

/// Findings printed; the file has them all.
const PRINTED: i64 = 50;
/// How often a chunk is tried anew when somebody else was quicker.
const AGAIN: usize = 5;

impl Bulk {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let settings = Settings::read(flags)?;
        if let Some(file) = sqlite_file(&settings.database_url).filter(|file| !file.exists()) {
            return Err(Failure(format!(
                "there is no database {}: name the folder of the installation with --data-dir",
                file.display()
            )));
        }
        let bytes = std::fs::read(&self.file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", self.file.display())))?;
        let house = House::open(settings, HouseOptions::default()).await?;
        let desk = BulkDesk { house, texts: Texts::new(&wiring::locales())?, quiet: self.json };
        let outcome = self.carry_out(&desk, bytes).await;
        desk.house.app.store().close().await;
        outcome
    }

    async fn carry_out(&self, desk: &BulkDesk, bytes: Vec<u8>) -> Outcome {
        let organisation = desk.organisation(&self.organisation).await?;
        let kind = self.what.kind();
        self.check_words(kind)?;
        let name =
            self.file.file_name().map_or_else(|| "rows".to_owned(), |name| name.to_string_lossy().into());
        let started = desk.start(kind, organisation, self.choices(), &name, bytes).await?;
        if self.dry_run && started.state == RunState::Running {
            return Err(Failure(format!(
                "this table is being carried out already (run {}): without --dry-run it goes on where it was",
                started.id
            )));
        }
        let resumed = started.counts.next_row > 0 || started.state != RunState::Checking;
        let mut run = desk.advance(&started.id, "Checking").await?;
        if self.dry_run {
            desk.discard(&run).await?;
        } else if run.state == RunState::Checked {
            let confirm = ConfirmRun { run: run.id.clone(), by_job: false };
            desk.house.app.store().run(&desk.ctx(), &confirm).await.map_err(in_words)?;
            run = desk.advance(&run.id, "Carrying out").await?;
        }
        if let Some(file) = &self.errors {
            desk.write_errors(&run, file).await?;
        }
        self.report(desk, &run, resumed).await
    }

    /// What the holders are told must be there, as on the page.
    fn check_words(&self, kind: Kind) -> Result<(), Failure> {
        if kind == Kind::Revoke && RevocationReason::parse(&self.reason).is_none() {
            let words = RevocationReason::ALL.map(RevocationReason::as_str).join(", ");
            return Err(Failure(format!("--reason must be one of {words}")));
        }
        let length = self.note.trim().chars().count();
        if (kind.needs_note() || length > 0) && !NOTE.contains(&length) {
            let (least, most) = (NOTE.start(), NOTE.end());
            return Err(Failure(format!("--note must say why, in {least} to {most} characters")));
        }
        Ok(())
    }

    fn choices(&self) -> Choices {
        Choices {
            edition: self.edition.clone(),
            version: self.microcredential.clone(),
            reason: self.reason.clone(),
            note: self.note.trim().to_owned(),
        }
    }

    async fn report(&self, desk: &BulkDesk, run: &Run, resumed: bool) -> Outcome {
        let bad = desk.findings(run, Weight::Bad, PRINTED).await?;
        let suspected = desk.findings(run, Weight::Suspected, PRINTED).await?;
        let problem = run.problem.as_ref().map(|said| desk.words(said));
        if self.json {
            let said = |finding: &Finding| {
                json!({
                    "row": finding.number,
                    "line": finding.line,
                    "column": finding.field,
                    "reason": desk.words(&finding.said),
                })
            };
            print_json(&json!({
                "run": run.id,
                "kind": run.kind,
                "state": run.state,
                "resumed": resumed,
                "dry_run": self.dry_run,
                "counts": run.counts,
                "problem": problem,
                "bad": bad.iter().map(said).collect::<Vec<_>>(),
                "suspected": suspected.iter().map(said).collect::<Vec<_>>(),
            }))?;
        } else {
            print_text(&desk.summary(run, problem.as_deref(), &bad, &suspected, self.dry_run))?;
        }
        let good = run.counts.bad == 0 && matches!(run.state, RunState::Done | RunState::Checked);
        Ok(if good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
    }
}

/// An opened installation, and words.
struct BulkDesk {
    house: House,
    texts: Texts,
    quiet: bool,
}

impl BulkDesk {
    fn ctx(&self) -> Ctx {
        self.house.app.system_ctx("command line")
    }

    /// A text in English.
    fn words(&self, said: &Said) -> String {
        self.texts.get(Lang::En, &said.key, &said.values())
    }

    async fn organisation(&self, name: &str) -> Result<OrganisationId, Failure> {
        let mut tx = self.house.app.store().read().await?;
        let found = identity::find_by_name(&mut tx, &self.house.app.home().id, name).await?;
        found
            .map(|found| found.id)
            .ok_or_else(|| Failure(format!("there is no organisation called {name:?}")))
    }

    /// A new run, or the one that was begun with the same file and not finished.
    async fn start(
        &self,
        kind: Kind,
        organisation: OrganisationId,
        choices: Choices,
        name: &str,
        bytes: Vec<u8>,
    ) -> Result<Run, Failure> {
        let (store, ctx) = (self.house.app.store(), self.ctx());
        let kept = store.blobs().put_bytes(&ctx, bytes).await?;
        let start = StartRun {
            organisation,
            kind,
            choices,
            blob: kept.id.clone(),
            file_name: name.to_owned(),
            sha256: kept.sha256,
            by_job: false,
        };
        let before = unfinished_like(&mut store.read().await?, &ctx, &start.run(&ctx)).await?;
        match before {
            Some(run) => {
                store.blobs().delete(&kept.id).await?;
                self.read(&run).await
            }
            None => store.run(&ctx, &start).await.map_err(in_words),
        }
    }

    async fn read(&self, id: &BulkRunId) -> Result<Run, Failure> {
        let mut tx = self.house.app.store().read().await?;
        let run = learning::bulk::run(&mut tx, &self.ctx(), id).await?;
        run.ok_or_else(|| Failure(format!("there is no run {id}")))
    }

    /// Carries the run on until it stands still.
    async fn advance(&self, id: &BulkRunId, what: &'static str) -> Result<Run, Failure> {
        let neighbours = self.house.app.service::<BulkNeighbours>()?;
        let bar = progress(0, self.quiet, what);
        let now = || self.ctx();
        let shown = |run: &Run| {
            bar.set_length(run.counts.total.unsigned_abs());
            bar.set_position(run.counts.next_row.unsigned_abs());
        };
        let store = self.house.app.store();
        let carrier = Carrier { store, neighbours: neighbours.0.as_ref(), now: &now, progress: &shown };
        let mut left = AGAIN;
        loop {
            match carrier.advance(id, usize::MAX).await {
                Ok(Turn::More) => {}
                Ok(Turn::Finished) => break,
                Err(BulkError::Again) if left > 0 => left -= 1,
                Err(error) => return Err(in_words(error)),
            }
        }
        bar.finish_and_clear();
        self.read(id).await
    }

    /// A run that was only to be checked leaves nothing to confirm.
    async fn discard(&self, run: &Run) -> Result<(), Failure> {
        if run.state == RunState::Checked {
            let stop = StopRun { run: run.id.clone() };
            self.house.app.store().run(&self.ctx(), &stop).await.map_err(in_words)?;
        }
        Ok(())
    }

    async fn findings(&self, run: &Run, weight: Weight, most: i64) -> Result<Vec<Finding>, Failure> {
        let mut tx = self.house.app.store().read().await?;
        Ok(findings(&mut tx, &self.ctx(), &run.id, weight, 0, most).await?)
    }

    async fn write_errors(&self, run: &Run, file: &Path) -> Result<(), Failure> {
        let bad = self.findings(run, Weight::Bad, i64::MAX).await?;
        let bytes = self.house.app.store().blobs().get(&run.blob).await?;
        let Ok(reading) = Reading::open(run.kind, &run.choices, &run.file_name, bytes.into()) else {
            return Ok(());
        };
        let column = self.texts.get(Lang::En, "learning-bulk-reason", &[]);
        let text = errors_csv(&reading, &bad, &column, ',', &|said| self.words(said));
        std::fs::write(file, text)
            .map_err(|problem| Failure(format!("{} cannot be written: {problem}", file.display())))
    }

    fn summary(
        &self,
        run: &Run,
        problem: Option<&str>,
        bad: &[Finding],
        suspected: &[Finding],
        dry_run: bool,
    ) -> String {
        let Counts { total, good, done, waiting, already, .. } = run.counts;
        let mut text = match problem {
            Some(problem) => format!("{}: {problem}", run.file_name),
            None if dry_run => {
                format!("{total} rows: {good} good, {already} done before, {} bad.", run.counts.bad)
            }
            None => format!(
                "{total} rows: {done} carried out ({waiting} waiting), {already} done before, {} bad.",
                run.counts.bad
            ),
        };
        for (findings, count, what) in
            [(bad, run.counts.bad, "bad"), (suspected, run.counts.suspected, "possible duplicate")]
        {
            for finding in findings {
                let place = format!("row {} (line {})", finding.number, finding.line);
                let column = if finding.field.is_empty() {
                    String::new()
                } else {
                    format!(", column {}", finding.field)
                };
                let _ = write!(text, "\n  {what}: {place}{column}: {}", self.words(&finding.said));
            }
            let left = count - i64::try_from(findings.len()).unwrap_or(0);
            if left > 0 {
                let _ = write!(text, "\n  … and {left} more; --errors FILE writes the bad ones down");
            }
        }
        text
    }
}
