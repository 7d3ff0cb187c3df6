//! `bottega plan`, `link`, `extract`, `eval`: the matching library from the command line.

use super::desk::{Desk, print_json, print_text};
use super::{Failure, Outcome};
use crate::settings::ServeFlags;
use clap::Args;
use kernel::Lang;
use skills::eval::Melo;
use skills::extract::{Found, SkillFinder, text_of};
use skills::framework::Concept;
use skills::import::Source;
use skills::library::Sought;
use skills::link::{LabelIndex, Mix};
use skills::plan::{self, Limit, Problem};
use std::io::BufRead as _;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

/// Solve a plan problem: the best micro-stages for a gap within hours and money, as JSON with its proof.
///
/// docs/plan-problem.md describes the file. The same file always gives the same plan.
#[derive(Debug, Args)]
pub(super) struct Plan {
    /// The problem, as JSON.
    #[arg(long, value_name = "FILE")]
    problem: PathBuf,
    /// Stages that must be in the plan. May be repeated.
    #[arg(long, value_name = "STAGE")]
    include: Vec<String>,
    /// Stages that must not be. May be repeated.
    #[arg(long, value_name = "STAGE")]
    exclude: Vec<String>,
    /// Search nodes to look at, at most.
    #[arg(long, value_name = "COUNT", default_value_t = 200_000)]
    nodes: u64,
}

impl Plan {
    pub(super) fn run(&self) -> Outcome {
        let file = &self.problem;
        let bytes = std::fs::read(file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))?;
        let problem = Problem::read(&bytes)?;
        let options = plan::Options { include: self.include.clone(), exclude: self.exclude.clone() };
        let answer = plan::solve(&problem, &options, &Limit::nodes(self.nodes))?;
        print_json(&answer)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Tie free text to the network's skills and occupations: a line in, a JSON list of the best out.
///
/// Reads standard input, or the texts given.
#[derive(Debug, Args)]
pub(super) struct Link {
    /// Texts; without any, standard input is read line by line.
    texts: Vec<String>,
    /// Language of the texts: it, en, fr, de, es or pl.
    #[arg(long, default_value = "it")]
    lang: String,
    /// How many to name for each text.
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    top: usize,
}

impl Link {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let lang = Lang::parse(&self.lang)?;
        let desk = Desk::open_existing(flags).await?;
        let library = careers::frameworks::load(&desk.store, &desk.home.id).await?;
        desk.store.close().await;
        let lines: Box<dyn Iterator<Item = std::io::Result<String>>> = if self.texts.is_empty() {
            Box::new(std::io::stdin().lock().lines())
        } else {
            Box::new(self.texts.iter().cloned().map(Ok))
        };
        for line in lines {
            let line = line?;
            let found = library.suggest(&line, lang, Sought::from_code(""), self.top);
            let found: Vec<_> = found
                .iter()
                .map(|one| serde_json::json!({ "id": one.id.as_str(), "name": one.name }))
                .collect();
            print_text(&serde_json::json!({ "text": line, "concepts": found }).to_string())?;
        }
        Ok(ExitCode::SUCCESS)
    }
}

/// Name the skills that a document mentions, with the places, best first.
///
/// Reads text, PDF, DOCX and ODT. The skills are those of the ESCO files given, else of the built-in starter framework.
#[derive(Debug, Args)]
pub(super) struct Extract {
    /// The document.
    file: PathBuf,
    /// Language of the document: it, en, fr, de, es or pl.
    #[arg(long, default_value = "it")]
    lang: String,
    /// Zips, folders or tables of ESCO. May be repeated.
    #[arg(long, value_name = "FILE")]
    esco: Vec<PathBuf>,
    /// How many to name at most.
    #[arg(long, value_name = "COUNT", default_value_t = 50)]
    top: usize,
}

impl Extract {
    pub(super) fn run(&self) -> Outcome {
        let file = &self.file;
        let bytes = std::fs::read(file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))?;
        let text = text_of(&file.to_string_lossy(), &bytes)?;
        let language = Lang::parse(&self.lang)?.into();
        let concepts = concepts(&self.esco)?;
        let rows = skills::bench::rows_of(&concepts);
        let claimable = rows.iter().filter(|row| row.kind.is_claimable());
        let index = Arc::new(LabelIndex::build(claimable.map(skills::bench::OwnedRow::as_row)));
        let described =
            concepts.iter().filter_map(|one| Some((one.uri.as_str(), one.description_in(language)?)));
        let finder = SkillFinder::build(index, language, described);
        let found = finder.extract(&text, self.top);
        let found: Vec<_> = found.iter().map(|one| found_json(one, &text)).collect();
        print_json(&found)?;
        Ok(ExitCode::SUCCESS)
    }
}

fn found_json(found: &Found<'_>, text: &str) -> serde_json::Value {
    let mentions = found.mentions.iter().map(|mention| {
        let (start, end) = (mention.span.start, mention.span.end);
        serde_json::json!({ "start": start, "end": end, "text": text.get(start..end) })
    });
    serde_json::json!({
        "concept": found.concept,
        "label": found.label,
        "score": found.score,
        "mentions": mentions.collect::<Vec<_>>(),
    })
}

/// The concepts of the ESCO files, or of the starter framework where none is given.
pub(super) fn concepts(esco: &[PathBuf]) -> Result<Vec<Concept>, Failure> {
    if esco.is_empty() {
        return Ok(skills::starter::load()?.concepts);
    }
    let sources: Vec<Source> = esco.iter().map(Source::path).collect();
    Ok(skills::import::esco(&sources, &skills::import::Options::default(), &mut |_| {})?.concepts)
}

/// Measure linking on folders of queries with known answers, in the layout of MELO.
#[derive(Debug, Args)]
pub(super) struct Eval {
    /// The folders.
    #[arg(required = true, value_name = "FOLDER")]
    folders: Vec<PathBuf>,
}

impl Eval {
    pub(super) fn run(&self) -> Outcome {
        for folder in &self.folders {
            print_json(&Melo::read(folder)?.measure(&Mix::default()))?;
        }
        Ok(ExitCode::SUCCESS)
    }
}
