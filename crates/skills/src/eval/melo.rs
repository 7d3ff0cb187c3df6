//! A folder of queries, corpus elements and annotations.

use super::rows::{Rows, read_labels, wrong};
use super::{Corpus, Figure, Grouping, PlainLetters, Ranking};
use crate::framework::LanguageTag;
use crate::link::Mix;
use rustc_hash::{FxHashMap, FxHashSet};
use serde::Serialize;
use std::path::Path;

/// A data set to measure linking with.
#[derive(Debug, Clone)]
pub struct Melo {
    /// Query id and title.
    pub queries: Vec<(String, String)>,
    /// Element id and label.
    pub corpus: Vec<(String, String)>,
    /// Right elements of each query.
    pub right: FxHashMap<String, FxHashSet<String>>,
    /// The language of the corpus, when the folder's name tells it (`aut_q_de_c_de`).
    pub language: Option<LanguageTag>,
}

/// A folder that is no such data set.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}{}: {reason}", line.map(|n| format!(", line {n}")).unwrap_or_default())]
pub struct MeloError {
    /// The file.
    pub file: String,
    /// The line, when one is to blame.
    pub line: Option<usize>,
    /// What is wrong, and the way out.
    pub reason: String,
}

/// What was measured on one folder.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct MeloFigures {
    /// How many queries have a right element.
    pub queries: usize,
    /// How many elements the corpus has.
    pub corpus: usize,
    /// The language used, empty when unknown.
    pub language: String,
    /// `mrr`, `a_at_1`, `a_at_5`, `a_at_10` with rows grouped by the concept in their id, and `mrr_rows_alone` without;
    /// each against the plain letter TF-IDF.
    pub figures: Vec<Figure>,
}

/// How deep a ranking is looked at for the first right answer.
const DEPTH: usize = 1_000;

impl Melo {
    /// Reads a folder.
    ///
    /// # Errors
    /// When a file is missing, a row has too few columns, or no query has a right element.
    pub fn read(folder: &Path) -> Result<Self, MeloError> {
        let queries = labels(folder, "queries.tsv")?;
        let corpus = labels(folder, "corpus_elements.tsv")?;
        let right = right_elements(folder)?;
        if !queries.iter().any(|(id, _)| right.contains_key(id)) {
            let reason = "no query has a right element; the ids must be those of queries.tsv";
            return Err(wrong(&folder.join("annotations.tsv"), None, reason));
        }
        Ok(Self { queries, corpus, right, language: language_of(folder) })
    }

    /// Ranks the corpus for every query and measures, beside the plain letter TF-IDF.
    #[must_use]
    pub fn measure(&self, mix: &Mix) -> MeloFigures {
        let language = self.language.unwrap_or_else(|| self.guess_language());
        let ours = self.rank_ours(language, Grouping::ByIds, mix);
        let alone = self.rank_ours(language, Grouping::None, mix);
        let plain = self.rank_plain();
        let figure =
            |name: &str, of: &dyn Fn(&Ranking) -> f64| Figure::against(name, of(&ours), "", of(&plain));
        let figures = vec![
            figure("mrr", &Ranking::mrr),
            figure("a_at_1", &|ranking| ranking.accuracy_at(1)),
            figure("a_at_5", &|ranking| ranking.accuracy_at(5)),
            figure("a_at_10", &|ranking| ranking.accuracy_at(10)),
            Figure::against("mrr_rows_alone", alone.mrr(), "", plain.mrr()),
        ];
        MeloFigures {
            queries: ours.queries(),
            corpus: self.corpus.len(),
            language: language.to_string(),
            figures,
        }
    }

    /// The corpus ready to be ranked.
    #[must_use]
    pub fn ranker(&self, language: LanguageTag, grouping: Grouping) -> Corpus {
        Corpus::build(self.corpus.iter().map(|(id, label)| (id.as_str(), label.as_str())), language, grouping)
    }

    /// Ranks with ours alone.
    #[must_use]
    pub fn rank_ours(&self, language: LanguageTag, grouping: Grouping, mix: &Mix) -> Ranking {
        let ranker = self.ranker(language, grouping);
        self.rank(|title| {
            ranker.rank(title, DEPTH, mix).into_iter().map(|(element, _)| element.to_owned()).collect()
        })
    }

    fn rank_plain(&self) -> Ranking {
        let plain = PlainLetters::build(self.corpus.iter().map(|(_, label)| label.as_str()));
        self.rank(|title| {
            plain
                .rank(title)
                .into_iter()
                .take(DEPTH)
                .map(|number| self.corpus[number as usize].0.clone())
                .collect()
        })
    }

    fn rank(&self, answer: impl Fn(&str) -> Vec<String>) -> Ranking {
        let mut ranking = Ranking::default();
        for (id, title) in &self.queries {
            let Some(right) = self.right.get(id) else { continue };
            let found = answer(title);
            ranking.note(found.iter().position(|element| right.contains(element)).map(|at| at + 1));
        }
        ranking
    }

    fn guess_language(&self) -> LanguageTag {
        let sample: Vec<&str> = self.corpus.iter().take(3_000).map(|(_, label)| label.as_str()).collect();
        crate::text::guess_language(&sample.join(" "))
    }
}

fn labels(folder: &Path, file: &str) -> Result<Vec<(String, String)>, MeloError> {
    read_labels(&folder.join(file)).map_err(|mut error| {
        if error.line.is_none() {
            error.reason.push_str(
                "; a folder in MELO's layout has queries.tsv, corpus_elements.tsv, annotations.tsv",
            );
        }
        error
    })
}

/// The right elements of each query: query, anything, element and 1; or without the second column, or without the last too.
fn right_elements(folder: &Path) -> Result<FxHashMap<String, FxHashSet<String>>, MeloError> {
    let path = folder.join("annotations.tsv");
    let mut right: FxHashMap<String, FxHashSet<String>> = FxHashMap::default();
    for row in Rows::read(&path)?.rows {
        let cells: Vec<&str> = row.cells.iter().map(String::as_str).collect();
        let (query, element, relevance) = match cells[..] {
            [query, _, element, relevance, ..] | [query, element, relevance] => (query, element, relevance),
            [query, element] => (query, element, "1"),
            _ => {
                let reason = "four columns are expected: query, 0, element, 1";
                return Err(wrong(&path, Some(row.line), reason));
            }
        };
        if !matches!(relevance, "0" | "0.0" | "") {
            right.entry(query.to_owned()).or_default().insert(element.to_owned());
        }
    }
    Ok(right)
}

/// The corpus language in a name such as `aut_q_de_c_de`.
fn language_of(folder: &Path) -> Option<LanguageTag> {
    let name = folder.file_name()?.to_str()?;
    LanguageTag::parse(name.rsplit_once("_c_")?.1.get(..2)?).ok()
}
