//! How fast skills are found in text.

use super::{Clock, Figure, OwnedRow, percentile};
use crate::eval::real;
use crate::extract::SkillFinder;
use crate::framework::{Concept, LanguageTag};
use crate::link::LabelIndex;

/// What the figure stands against: thirty milliseconds for three thousand words.
const MOST_EXTRACT_MS: f64 = 30.0;
const CV_WORDS: usize = 3_000;
const CVS: usize = 40;

/// Measures extraction from texts of 3,000 words made of the descriptions of the concepts, and ranking for sentences.
#[must_use]
pub fn extract(concepts: &[Concept], language: LanguageTag, clock: Clock<'_>) -> Vec<Figure> {
    let rows = super::rows_of(concepts);
    let index = LabelIndex::build(rows.iter().filter(|row| row.language == language).map(OwnedRow::as_row));
    let described: Vec<(&str, &str)> = concepts
        .iter()
        .filter_map(|concept| Some((concept.uri.as_str(), concept.description_in(language)?)))
        .collect();
    let start = clock();
    let finder = SkillFinder::build(std::sync::Arc::new(index), language, described.iter().copied());
    let build_ms = clock() - start;
    let texts = texts_of(&described);
    let mut found = 0;
    let mut times: Vec<f64> = texts
        .iter()
        .map(|text| {
            let start = clock();
            found += finder.extract(text, 500).len();
            clock() - start
        })
        .collect();
    times.sort_by(f64::total_cmp);
    let sentences: Vec<&str> = described.iter().step_by(97).map(|&(_, text)| text).collect();
    let mut ranked: Vec<f64> = sentences
        .iter()
        .map(|sentence| {
            let start = clock();
            std::hint::black_box(finder.rank(sentence, 10));
            clock() - start
        })
        .collect();
    ranked.sort_by(f64::total_cmp);
    vec![
        Figure::against("extract_cv_ms", percentile(&times, 0.5), "ms", MOST_EXTRACT_MS),
        Figure::against("extract_cv_p99_ms", percentile(&times, 0.99), "ms", MOST_EXTRACT_MS),
        Figure::alone("skills_per_cv", real(found) / real(texts.len().max(1)), ""),
        Figure::alone("rank_sentence_p50_ms", percentile(&ranked, 0.5), "ms"),
        Figure::alone("finder_build_ms", build_ms, "ms"),
    ]
}

/// Texts of three thousand words each, taken evenly from all descriptions.
fn texts_of(described: &[(&str, &str)]) -> Vec<String> {
    let mut texts = Vec::new();
    for number in 0..CVS {
        let words = described.iter().skip(number * 7).step_by(53).flat_map(|(_, text)| text.split(' '));
        let text: Vec<&str> = words.take(CV_WORDS).collect();
        if text.len() == CV_WORDS {
            texts.push(text.join(" "));
        }
    }
    texts
}
