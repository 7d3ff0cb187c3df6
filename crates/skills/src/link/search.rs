//! Free text to ranked concepts.

use super::compact::small;
use super::features::{Close, Query, Scores, best_names, close, likeness};
use super::index::LabelIndex;
use super::segment::{PREFERRED, Segment};
use crate::framework::{ConceptKind, LanguageTag};
use crate::text::{LONGEST_LABEL, Span, Tokens, cut, forms};
use rustc_hash::FxHashMap;
use serde::Serialize;

/// How much each kind of evidence counts; the parts need not add up to one.
#[derive(Debug, Clone, PartialEq)]
pub struct Mix {
    /// Cosine of letter sequences.
    pub letters: f32,
    /// Cosine of stems.
    pub stems: f32,
    /// How much of the query all labels of the concept cover together.
    pub concept_cover: f32,
    /// How much of the label the query covers.
    pub label_cover: f32,
    /// The words that say what the thing is.
    pub head: f32,
    /// What a label loses that names many where one is asked for.
    pub group: f32,
    /// What a preferred label is worth before any other.
    pub preferred: f32,
    /// How many names are looked at closely.
    pub depth: usize,
}

impl Default for Mix {
    fn default() -> Self {
        Self {
            letters: 0.5,
            stems: 0.1,
            concept_cover: 0.4,
            label_cover: 0.2,
            head: 0.05,
            group: 0.4,
            preferred: 0.05,
            depth: 300,
        }
    }
}

/// A word of the text that found a word of the label.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hit<'t> {
    /// The word as it stands in the text.
    pub words: &'t str,
    /// Where it stands in the text, in bytes.
    pub text: Span,
    /// Where the like word stands in the label, in bytes.
    pub label: Span,
}

/// A concept found, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Match<'a> {
    /// The concept's key.
    pub concept: &'a str,
    /// What it is.
    pub kind: ConceptKind,
    /// From 0 to about 1.
    pub score: f32,
    /// The label that hit best.
    pub label: &'a str,
    /// Its language.
    pub language: LanguageTag,
    /// The words that hit, in the order of the text.
    pub hits: Vec<Hit<'a>>,
}

/// A name found in a segment.
pub(super) struct Found<'a> {
    pub segment: &'a Segment,
    pub label: u32,
    pub score: f32,
}

/// What is asked of an index.
pub(super) struct Question<'a> {
    pub text: &'a str,
    pub language: Option<LanguageTag>,
    pub kind: Option<ConceptKind>,
    pub limit: usize,
}

pub(super) fn link<'a>(index: &'a LabelIndex, question: &Question<'a>, mix: &Mix) -> Vec<Match<'a>> {
    let text = cut(question.text, LONGEST_LABEL);
    let found = find(index, question, mix);
    found.into_iter().map(|(concept, found)| explain(index, concept, &found, text)).collect()
}

pub(super) fn rank<'a>(index: &'a LabelIndex, question: &Question<'_>, mix: &Mix) -> Vec<(&'a str, f32)> {
    let found = find(index, question, mix);
    found.into_iter().map(|(concept, found)| (index.keys.get(concept), found.score)).collect()
}

pub(super) fn find<'a>(index: &'a LabelIndex, question: &Question<'_>, mix: &Mix) -> Vec<(u32, Found<'a>)> {
    let text = cut(question.text, LONGEST_LABEL);
    let mut best: FxHashMap<u32, Found<'a>> = FxHashMap::default();
    for segment in index.chosen(question.language) {
        for name in forms(text, &segment.speech) {
            search_segment(index, segment, &name, question.kind, mix, &mut best);
        }
    }
    let mut found: Vec<(u32, Found<'a>)> = best.into_iter().collect();
    found.sort_unstable_by(|a, b| {
        let flags = |found: &Found<'_>| found.segment.flags[found.label as usize] & PREFERRED;
        b.1.score.total_cmp(&a.1.score).then(flags(&b.1).cmp(&flags(&a.1))).then(a.0.cmp(&b.0))
    });
    found.truncate(question.limit);
    found
}

fn search_segment<'a>(
    index: &LabelIndex,
    segment: &'a Segment,
    name: &str,
    kind: Option<ConceptKind>,
    mix: &Mix,
    best: &mut FxHashMap<u32, Found<'a>>,
) {
    let query = Query::read(segment, name);
    if query.words.is_empty() {
        return;
    }
    let mut scores = Scores::of(segment, &query);
    if let Some(kind) = kind {
        drop_other_kinds(index, segment, kind, &mut scores);
    }
    let first = |letters: f32, stems: f32| mix.letters * letters + mix.stems * stems;
    let mut tokens = Tokens::default();
    let mut candidates: FxHashMap<u32, (f32, u32)> = FxHashMap::default();
    let mut covers: FxHashMap<u32, Vec<f32>> = FxHashMap::default();
    for (score, name) in best_names(&scores, first, mix.depth) {
        let label = segment.label_of(name);
        let concept = segment.concepts[label as usize];
        let cover = covers.entry(index.pool_of(concept)).or_insert_with(|| vec![0.0; query.words.len()]);
        let close = close(segment, &query, &name_text(segment, name), &mut tokens, cover);
        let preferred = segment.flags[label as usize] & PREFERRED != 0;
        let score = score + mix.closely(&close) + if preferred { mix.preferred } else { 0.0 };
        let candidate = candidates.entry(concept).or_insert((score, label));
        if score > candidate.0 {
            *candidate = (score, label);
        }
    }
    for (concept, (score, label)) in candidates {
        let score = score + mix.concept_cover * query.covered(&covers[&index.pool_of(concept)]);
        let found = Found { segment, label, score };
        match best.get_mut(&concept) {
            Some(have) if have.score >= score => {}
            Some(have) => *have = found,
            None => {
                best.insert(concept, found);
            }
        }
    }
}

impl Mix {
    fn closely(&self, close: &Close) -> f32 {
        self.label_cover * close.label_cover + self.head * close.head
            - if close.is_group { self.group } else { 0.0 }
    }
}

fn drop_other_kinds(index: &LabelIndex, segment: &Segment, kind: ConceptKind, scores: &mut Scores) {
    for name in 0..small(segment.names()) {
        let concept = segment.concepts[segment.label_of(name) as usize];
        if index.kinds[concept as usize] != kind {
            scores.letters[name as usize] = 0.0;
            scores.stems[name as usize] = 0.0;
        }
    }
}

/// The words of a name: the label itself, or one of the names it holds.
fn name_text(segment: &Segment, name: u32) -> String {
    let label = segment.label_of(name);
    let text = cut(segment.labels.get(label), LONGEST_LABEL);
    if !text.contains(['(', '/', '*', ':', '_', '·', '•']) {
        return text.to_owned();
    }
    let first_extra = segment.concepts.len();
    let which = (name as usize).checked_sub(first_extra).map_or(0, |extra| {
        1 + segment.extra[..extra].iter().rev().take_while(|&&owner| owner == label).count()
    });
    forms(text, &segment.speech).into_iter().nth(which).unwrap_or_else(|| text.to_owned())
}

/// Words less alike than this do not explain a match.
const LEAST_SHOWN: f32 = 0.3;

fn explain<'a>(index: &'a LabelIndex, concept: u32, found: &Found<'a>, text: &'a str) -> Match<'a> {
    let segment = found.segment;
    let label = segment.labels.get(found.label);
    let label_tokens = Tokens::of(cut(label, LONGEST_LABEL));
    let mut hits = Vec::new();
    for token in Tokens::of(text).iter().filter(|token| !segment.speech.is_stop(token.word)) {
        let Some(word) = Query::read(segment, token.word).words.pop() else { continue };
        let like = label_tokens
            .iter()
            .filter_map(|known| Some((likeness(segment, &word, segment.word(known.word)?), known.span)))
            .max_by(|a, b| a.0.total_cmp(&b.0).then(b.1.cmp(&a.1)));
        if let Some((likeness, span)) = like
            && likeness >= LEAST_SHOWN
        {
            let words = &text[token.span.start..token.span.end];
            hits.push(Hit { words, text: token.span, label: span });
        }
    }
    Match {
        concept: index.keys.get(concept),
        kind: index.kinds[concept as usize],
        score: found.score,
        label,
        language: segment.speech.language(),
        hits,
    }
}
