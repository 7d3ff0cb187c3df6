//! Many credentials out of one template and a table.
//!
//! ```text
//! rows ──chunks──▶ workers: fill, sign ──in order──▶ standard output, or a file each
//!                     ├─ compiled template: exact or refused
//!                     └─ the generic path: whatever the template refuses, and every other suite
//! ```
//!
//! Invariants: the order of the rows is that of the documents; what waits is a few chunks, however long the table;
//! a row that cannot be issued is named and stops no other.

mod issuer;
mod pattern;
mod quotes;
mod rows;

use super::super::desk::progress;
use super::super::{Failure, Outcome, crew};
use super::files;
use super::signing::Manner;
use issuer::{Chunk, Issued, Issuer};
use pattern::{Pattern, Plan};
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

/// What is asked.
pub(super) struct Job<'j> {
    pub(super) template: &'j Path,
    pub(super) rows: &'j Path,
    pub(super) out: &'j Path,
    pub(super) name: &'j str,
    pub(super) jobs: usize,
}

/// Complaints that are printed; the rest are counted.
const TOLD: u64 = 200;

/// Issues one credential a row.
pub(super) fn run(job: &Job, manner: &Manner) -> Outcome {
    let table = rows::Table::open(job.rows)?;
    let in_template = |why: String| Failure(format!("{}: {why}", job.template.display()));
    let text = files::read_text(job.template)?;
    let plan = Plan::read(&text, table.header(), manner).map_err(in_template)?;
    let folder = (job.out.as_os_str() != "-").then_some(job.out);
    let name = Pattern::read(job.name, table.header()).map_err(|why| Failure(format!("--name: {why}")))?;
    if let Some(folder) = folder {
        std::fs::create_dir_all(folder)
            .map_err(|problem| Failure(format!("{} cannot be made: {problem}", folder.display())))?;
    }
    let bar = progress(table.length(), table.length() == 0, "Issuing");
    let names = folder.map(|_| &name);
    let mut told = Told::default();
    crew::in_order(
        job.jobs,
        table.chunks(),
        || Issuer::new(&plan, manner, names),
        &mut |mut issued: Issued| {
            match folder {
                Some(folder) => issued.write(folder),
                None => print(&issued.text)?,
            }
            bar.set_position(issued.read_up_to);
            told.take(&issued, &bar)
        },
    )?;
    bar.finish_and_clear();
    eprintln!("{} issued, {} refused", told.issued, told.refused);
    Ok(if told.refused == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print(text: &[u8]) -> Result<(), Failure> {
    match std::io::stdout().lock().write_all(text) {
        Err(problem) if problem.kind() == std::io::ErrorKind::BrokenPipe => {
            Err(Failure("nobody reads the credentials any more".to_owned()))
        }
        written => Ok(written?),
    }
}

/// What has been told so far.
#[derive(Default)]
struct Told {
    issued: u64,
    refused: u64,
}

impl Told {
    fn take(&mut self, issued: &Issued, bar: &indicatif::ProgressBar) -> Result<(), Failure> {
        for (_, complaint) in &issued.complaints {
            self.refused += 1;
            if self.refused <= TOLD {
                bar.suspend(|| eprintln!("bottega: {complaint}"));
            }
        }
        self.issued += issued.count;
        if let Some(fatal) = &issued.fatal {
            return Err(Failure(fatal.clone()));
        }
        Ok(())
    }
}
