//! `bottega plan`, `link`, `extract`, `eval`: the matching library from the command line.

use super::desk::{Desk, print_json, print_text};
use super::{Failure, Outcome};
use crate::settings::ServeFlags;
use clap::Args;
use kernel::Lang;
use serde_json::Value;
use skills::eval::{Corpus, Grouping, Melo, MeloFigures};
use skills::extract::{Found, SkillFinder, text_of};
use skills::framework::{Concept, LanguageTag};
use skills::import::Source;
use skills::library::{Frameworks, Linked, Sought};
use skills::link::{LabelIndex, Match, Mix};
use skills::plan::{self, Limit, Problem};
use std::fmt::Write as _;
use std::io::{BufRead as _, Read as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Solve a plan problem: the best micro-stages for a gap within hours and money, as JSON with its proof.
///
/// docs/plan-problem.md describes the file. A plan that is proven best has the same value whenever it is asked for; when the
/// time is up before the proof, the best plan found comes with the gap that remains.
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
    /// Seconds to search, at most.
    #[arg(long, value_name = "SECONDS", default_value_t = 1.0)]
    seconds: f64,
    /// Search nodes to look at, at most: with a count and time enough, the same file always gives the same plan.
    #[arg(long, value_name = "COUNT", default_value_t = u64::MAX, hide_default_value = true)]
    nodes: u64,
}

impl Plan {
    pub(super) fn run(&self) -> Outcome {
        let file = &self.problem;
        let bytes = std::fs::read(file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))?;
        let problem = Problem::read(&bytes)?;
        let options = plan::Options { include: self.include.clone(), exclude: self.exclude.clone() };
        let (start, most) =
            (Instant::now(), Duration::try_from_secs_f64(self.seconds).unwrap_or(Duration::MAX));
        let stop = || start.elapsed() > most;
        let answer = plan::solve(&problem, &options, &Limit { nodes: self.nodes, stop: &stop })?;
        print_json(&answer)?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Tie free text to concepts: a line in, a line of JSON with the best out, each with the label and the words that hit.
///
/// Ranks the network's skills and occupations, those of the ESCO files given, or the rows of any table of ids and labels.
/// Reads standard input, or the texts given.
#[derive(Debug, Args)]
pub(super) struct Link {
    /// Texts; without any, standard input is read line by line.
    texts: Vec<String>,
    /// Language of the texts, as a tag such as it, en, fr, de, es, pl.
    #[arg(long, default_value = "it")]
    lang: String,
    /// A table of ids and labels (tab, `;` or `,` between them) to rank in place of the network's concepts.
    #[arg(long, value_name = "FILE", conflicts_with = "esco")]
    corpus: Option<PathBuf>,
    /// Zips, folders or tables of ESCO to rank in place of the network's concepts. May be repeated.
    #[arg(long, value_name = "FILE")]
    esco: Vec<PathBuf>,
    /// How many to name for each text.
    #[arg(long, value_name = "COUNT", default_value_t = 5)]
    top: usize,
}

/// What texts are tied to.
enum Ranked {
    Rows(Box<Corpus>),
    Concepts(LabelIndex),
    Network(Box<Frameworks>),
}

impl Link {
    pub(super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let language = LanguageTag::parse(&self.lang)?;
        let ranked = self.ranked(language, flags).await?;
        let lines: Box<dyn Iterator<Item = std::io::Result<String>>> = if self.texts.is_empty() {
            Box::new(std::io::stdin().lock().lines())
        } else {
            Box::new(self.texts.iter().cloned().map(Ok))
        };
        for line in lines {
            let line = line?;
            let found = self.found(&ranked, &line, language)?;
            print_text(&serde_json::json!({ "text": line, "concepts": found }).to_string())?;
        }
        Ok(ExitCode::SUCCESS)
    }

    async fn ranked(&self, language: LanguageTag, flags: &ServeFlags) -> Result<Ranked, Failure> {
        if let Some(file) = &self.corpus {
            let rows = skills::eval::read_labels(file)?;
            let rows = rows.iter().map(|(id, label)| (id.as_str(), label.as_str()));
            return Ok(Ranked::Rows(Box::new(Corpus::build(rows, language, Grouping::ByIds))));
        }
        if !self.esco.is_empty() {
            let rows = skills::bench::rows_of(&concepts(&self.esco)?);
            let sought = rows.iter().filter(|row| Sought::Everything.takes(row.kind));
            return Ok(Ranked::Concepts(LabelIndex::build(sought.map(skills::bench::OwnedRow::as_row))));
        }
        let desk = Desk::open_existing(flags).await?;
        let frameworks = careers::frameworks::load(&desk.store, &desk.home.id).await?;
        desk.store.close().await;
        Ok(Ranked::Network(Box::new(frameworks)))
    }

    fn found(&self, ranked: &Ranked, line: &str, language: LanguageTag) -> Result<Vec<Value>, Failure> {
        Ok(match ranked {
            Ranked::Rows(corpus) => corpus.link(line, self.top).iter().map(match_json).collect(),
            Ranked::Concepts(index) => {
                index.link(line, Some(language), None, self.top).iter().map(match_json).collect()
            }
            Ranked::Network(frameworks) => {
                let found = frameworks.link(line, Lang::parse(&self.lang)?, Sought::Everything, self.top);
                found.iter().map(linked_json).collect()
            }
        })
    }
}

fn linked_json(found: &Linked) -> Value {
    serde_json::json!({
        "id": found.id.as_str(),
        "kind": found.kind,
        "label": found.hit,
        "name": found.name,
        "score": found.score,
        "hits": found.words,
    })
}

fn match_json(found: &Match<'_>) -> Value {
    serde_json::json!({ "id": found.concept, "label": found.label, "score": found.score, "hits": found.hits })
}

/// Name the skills that a document mentions, with the places, best first.
///
/// Reads text, PDF, DOCX and ODT; standard input when no file is named. The skills are those of the ESCO files given, else of the built-in starter framework.
#[derive(Debug, Args)]
pub(super) struct Extract {
    /// The document; without one, or for "-", standard input.
    file: Option<PathBuf>,
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
        let (name, bytes) = self.document()?;
        let text = text_of(&name, &bytes)?;
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

impl Extract {
    /// The name and the bytes of the document.
    fn document(&self) -> Result<(String, Vec<u8>), Failure> {
        let Some(file) = self.file.as_ref().filter(|file| file.as_os_str() != "-") else {
            let mut bytes = Vec::new();
            std::io::stdin().lock().read_to_end(&mut bytes)?;
            return Ok((String::new(), bytes));
        };
        let bytes = std::fs::read(file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", file.display())))?;
        Ok((file.to_string_lossy().into_owned(), bytes))
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

/// Measure linking on folders of queries with known answers, in the layout of MELO: MRR and the share of queries with a
/// right answer first, among the first 5, among the first 10; each beside a plain letter TF-IDF.
#[derive(Debug, Args)]
pub(super) struct Eval {
    /// The folders.
    #[arg(required = true, value_name = "FOLDER")]
    folders: Vec<PathBuf>,
    /// As JSON, an object a folder.
    #[arg(long)]
    json: bool,
}

impl Eval {
    pub(super) fn run(&self) -> Outcome {
        for folder in &self.folders {
            let measured = Melo::read(folder)?.measure(&Mix::default());
            if self.json {
                print_json(&eval_json(folder, &measured))?;
            } else {
                print_text(&eval_text(folder, &measured))?;
            }
        }
        Ok(ExitCode::SUCCESS)
    }
}

fn eval_json(folder: &Path, measured: &MeloFigures) -> Value {
    let mut json = serde_json::json!({
        "folder": folder.display().to_string(),
        "queries": measured.queries,
        "corpus": measured.corpus,
        "language": measured.language,
        "figures": measured.figures,
    });
    for figure in &measured.figures {
        json[figure.name.as_str()] = figure.value.into();
    }
    json
}

fn eval_text(folder: &Path, measured: &MeloFigures) -> String {
    let mut text = format!(
        "{}: {} queries, {} labels ({})",
        folder.display(),
        measured.queries,
        measured.corpus,
        measured.language
    );
    for figure in &measured.figures {
        let beside = figure.against.unwrap_or_default();
        let _ = write!(text, "\n  {:<16}{:>8.4}  (plain letters {beside:.4})", figure.name, figure.value);
    }
    text
}
