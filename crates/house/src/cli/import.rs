//! `bottega import`: the publishers' files into the network's frameworks.

use super::desk::{Desk, print_json, print_text, progress};
use super::{Failure, Outcome};
use crate::settings::ServeFlags;
use careers::frameworks::{FrameworkImport, ImportStep, Publisher, import_files};
use clap::{Args, Subcommand};
use indicatif::ProgressBar;
use skills::import::Repertory;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

/// Import occupations and skills, and where municipalities lie, from the files of their publishers.
#[derive(Debug, Args)]
pub(super) struct Import {
    #[command(subcommand)]
    framework: Framework,
}

#[derive(Debug, Subcommand)]
enum Framework {
    /// ESCO: the classification, its relations and its labels, as downloaded from the ESCO portal.
    ///
    /// Give the downloaded zips, folders of tables, or single tables, in any order and in any of the languages;
    /// importing a further language adds its labels. Importing the same files again changes nothing. A running
    /// server takes the new frameworks over by itself.
    Esco(Files),
    /// O*NET: occupations, titles, interests, job zones and related occupations, as XLSX or text tables
    Onet(Files),
    /// The crosswalk between ESCO and O*NET occupations, as CSV
    Crosswalk(Files),
    /// DigComp 3.0, as its JSON-LD supplement
    Digcomp(Files),
    /// A package in the CASE 1.1 format of 1EdTech
    Case(Files),
    /// A repertory or a framework of your own, as the table that docs/frameworks.md describes
    Table(Table),
    /// Municipalities with their coordinates, so that plans know how long journeys take.
    ///
    /// A JSON list of objects with `name`, `province`, `latitude` and `longitude` (or `nome`, `provincia`,
    /// `coordinate` with `lat` and `lng`). Importing the same file again changes nothing.
    Places(Places),
}

#[derive(Debug, Args)]
struct Places {
    /// The list (JSON).
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

impl Places {
    async fn run(&self, flags: &ServeFlags) -> Outcome {
        let file = &self.file;
        let bytes = std::fs::read(file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))?;
        let places = careers::places::read(&bytes)
            .map_err(|problem| Failure(format!("{}: {problem}", file.display())))?;
        let desk = Desk::open(flags).await?;
        let count = desk.store.run(&desk.ctx(), &careers::places::ImportPlaces(places)).await?;
        desk.store.close().await;
        if self.json {
            print_json(&serde_json::json!({ "places": count }))?;
        } else {
            print_text(&format!("Municipalities: {count}.\n"))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

#[derive(Debug, Args)]
struct Files {
    /// Zips, folders or tables.
    #[arg(required = true, value_name = "FILE")]
    paths: Vec<PathBuf>,
    /// The version, where the files do not tell it.
    #[arg(long = "as-version", value_name = "VERSION")]
    version: Option<String>,
    /// Print the result as JSON, refused rows included.
    #[arg(long)]
    json: bool,
    /// How many refused rows to list.
    #[arg(long, value_name = "COUNT", default_value_t = 20)]
    rejected: usize,
}

#[derive(Debug, Args)]
struct Table {
    /// The name people call it by.
    #[arg(long)]
    name: String,
    /// What is put before a code to make an address, such as `https://example.org/profiles/`.
    #[arg(long, value_name = "URL")]
    base: Option<String>,
    /// It is a company's or the network's own, not a public repertory.
    #[arg(long)]
    own: bool,
    #[command(flatten)]
    files: Files,
}

impl Import {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let (publisher, files) = match &self.framework {
            Framework::Esco(files) => (Publisher::Esco, files),
            Framework::Onet(files) => (Publisher::Onet, files),
            Framework::Crosswalk(files) => (Publisher::Crosswalk, files),
            Framework::Digcomp(files) => (Publisher::DigComp, files),
            Framework::Case(files) => (Publisher::Case, files),
            Framework::Table(Table { name, base, own, files }) => {
                let which = Repertory { name: name.clone(), base: base.clone(), own: *own };
                (Publisher::Repertory(which), files)
            }
            Framework::Places(places) => return places.run(flags).await,
        };
        files.import(&publisher, flags).await
    }
}

impl Files {
    async fn import(&self, publisher: &Publisher, flags: &ServeFlags) -> Outcome {
        if let Some(missing) = self.paths.iter().find(|path| !path.exists()) {
            return Err(Failure(format!("there is no {}", missing.display())));
        }
        let desk = Desk::open(flags).await?;
        let bar = progress(0, self.json, "Reading");
        let shown = |step: ImportStep<'_>| show(&bar, step);
        let which = (publisher, self.version.clone());
        let imported = import_files(&desk.store, &desk.ctx(), which, self.paths.clone(), &shown).await;
        bar.finish_and_clear();
        let imported = imported?;
        desk.store.close().await;
        if self.json {
            print_json(&imported)?;
        } else {
            print_text(&self.summary(&imported))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn summary(&self, imported: &FrameworkImport) -> String {
        let FrameworkImport { read, written } = imported;
        let mut text = format!("{} {}", written.name, written.version).trim().to_owned() + "\n";
        for table in &read.tables {
            let _ = writeln!(text, "  {:>8} rows  {} ({})", table.rows, table.what, table.file);
        }
        let _ = writeln!(
            text,
            "Concepts: {} new, {} changed, {} as they were, {} no longer to be used.",
            written.added, written.changed, written.unchanged, written.deprecated
        );
        let _ = writeln!(
            text,
            "Relations: {} named; {} new, with those of other frameworks that waited for this one.",
            written.relations, written.relations_added
        );
        if written.relations_without_source > 0 {
            let _ = writeln!(
                text,
                "Left out, because no framework here has what they start from: {}. Import that framework (ESCO, for a \
                 crosswalk), then this file again.",
                written.relations_without_source
            );
        }
        if written.of_other_version > 0 {
            let _ = writeln!(text, "Left out, because of another version: {}.", written.of_other_version);
        }
        let _ = write!(text, "Rows refused: {}.", read.rejected_rows);
        for row in read.rejected.iter().take(self.rejected) {
            let _ = write!(text, "\n  {row}");
        }
        text
    }
}

fn show(bar: &ProgressBar, step: ImportStep<'_>) {
    match step {
        ImportStep::Reading(step) => {
            bar.set_length(step.total);
            bar.set_position(step.done);
            bar.set_message(step.what.to_owned());
        }
        ImportStep::Writing(written) => {
            bar.set_prefix("Writing");
            bar.set_message("");
            bar.set_length(written.total as u64);
            bar.set_position(written.done as u64);
        }
    }
}
