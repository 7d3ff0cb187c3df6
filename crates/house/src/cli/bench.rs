//! `bottega bench`: figures, each beside its limit or its baseline.

use super::desk::{print_json, print_text};
use super::skill::concepts;
use super::{Failure, Outcome};
use crate::bench::{self, Report};
use clap::{Args, ValueEnum};
use skills::framework::Concept;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// Measure this machine and this build; docs/benchmarks.md explains every figure.
///
/// Everything runs on data of its own in a temporary folder. `--quick` takes 40 seconds at most.
#[derive(Debug, Args)]
pub(super) struct Bench {
    /// What to measure.
    what: What,
    /// A shorter run.
    #[arg(long)]
    quick: bool,
    /// Zips, folders or tables of ESCO, for link and extract; without any, a made-up framework of the same size. May be repeated.
    #[arg(long, value_name = "FILE")]
    esco: Vec<PathBuf>,
    /// As JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// Start, memory, size; catalogue and credential page under load.
    Http,
    /// Sixty-four people racing for twenty seats.
    Book,
    /// The assessor's inbox with fifty thousand submissions.
    Board,
    /// A hundred thousand awards from a table, the process killed in the middle of as many.
    Bulk,
    /// Ten thousand jobs whose worker is killed ten times.
    Jobs,
    /// Issuing credentials.
    Issue,
    /// Verifying credentials.
    Verify,
    /// Canonicalising documents.
    Canon,
    /// Tying text to concepts, over the ESCO files given.
    Link,
    /// Finding skills in documents, over the ESCO files given.
    Extract,
    /// Plans over catalogues of up to 50,000 editions.
    Plan,
    /// Talent search among up to a million people.
    Talent,
}

impl Bench {
    pub(super) async fn run(&self) -> Outcome {
        let report = match self.what {
            What::Http => bench::http::run(self.quick).await,
            What::Book => bench::book::run(self.quick).await,
            What::Board => bench::http::board(self.quick).await,
            What::Bulk => bench::bulk::run(self.quick).await,
            What::Jobs => bench::jobs::run(self.quick).await,
            What::Issue => bench::engines::issue(self.quick),
            What::Verify => bench::engines::verify(self.quick),
            What::Canon => bench::engines::canon(self.quick),
            What::Link => Ok(bench::engines::link(&self.concepts()?, self.quick)),
            What::Extract => Ok(bench::engines::extract(&self.concepts()?)),
            What::Plan => Ok(bench::engines::plan(self.quick)),
            What::Talent => bench::engines::talent(self.quick).await,
        };
        let report = report.map_err(|problem| Failure(problem.to_string()))?;
        if self.json {
            print_json(&report)?;
        } else {
            print_text(&in_words(&report))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

impl Bench {
    /// The framework to link and extract with.
    fn concepts(&self) -> Result<Vec<Concept>, Failure> {
        if self.esco.is_empty() { Ok(skills::bench::made_up()) } else { concepts(&self.esco) }
    }
}

fn in_words(report: &Report) -> String {
    let machine = &report.machine;
    let mut text = format!(
        "{} on {}, {} cores, {} MB\n",
        report.bench, machine.processor, machine.cores, machine.memory_mb
    );
    for figure in &report.figures {
        let _ = write!(text, "  {:<36}{:>14.2} {}", figure.name, figure.value, figure.unit);
        if let Some(against) = &figure.against {
            let _ = write!(text, "  ({against}");
            if let Some(ratio) = figure.ratio {
                let _ = write!(text, ": {ratio:.2}");
            }
            text.push(')');
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text
}

/// The worker process of `bench jobs`, which kills it.
#[derive(Debug, Args)]
pub(super) struct BenchWorker {
    /// Where its data lie.
    folder: PathBuf,
    /// The database.
    url: String,
}

impl BenchWorker {
    pub(super) async fn run(&self) -> Outcome {
        bench::jobs::work(&self.folder, &self.url).await.map_err(|problem| Failure(problem.to_string()))?;
        Ok(ExitCode::SUCCESS)
    }
}
