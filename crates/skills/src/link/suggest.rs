//! Completing what is being typed.
//!
//! First the labels that begin with it, then those of which every typed word begins a word. Labels are numbered from
//! the best to suggest to the least, so that "best" is "lowest number" and long lists need not be sorted.

use super::build::fold_line;
use super::index::LabelIndex;
use super::search::{self, Mix};
use super::segment::{HIDDEN, PREFERRED, Segment};
use crate::framework::{ConceptKind, LanguageTag};
use crate::text::{Span, Tokens};
use serde::Serialize;
use std::collections::BTreeSet;

/// A label to offer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Suggestion<'a> {
    /// The concept's key.
    pub concept: &'a str,
    /// What it is.
    pub kind: ConceptKind,
    /// The label to show.
    pub label: &'a str,
    /// Its language.
    pub language: LanguageTag,
    /// Whether it is the concept's preferred label.
    pub preferred: bool,
    /// The parts of the label that were typed.
    pub spans: Vec<Span>,
}

/// How good a find is; less is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Place {
    tier: u8,
    label: u32,
    segment: usize,
}

pub(super) fn suggest<'a>(
    index: &'a LabelIndex,
    typed: &str,
    language: Option<LanguageTag>,
    kind: Option<ConceptKind>,
    limit: usize,
) -> Vec<Suggestion<'a>> {
    let line = fold_line(typed);
    if line.is_empty() || limit == 0 {
        return Vec::new();
    }
    let wanted = |segment: &Segment, label: u32| {
        segment.flags[label as usize] & HIDDEN == 0
            && kind.is_none_or(|kind| index.kinds[segment.concepts[label as usize] as usize] == kind)
    };
    let segments: Vec<&Segment> = index.chosen(language).collect();
    let mut places = BTreeSet::new();
    // A concept may have many labels that fit, so more are gathered than are shown.
    let enough = limit * 6 + 10;
    for (number, segment) in segments.iter().enumerate() {
        let mut take = |tier, label| {
            places.insert(Place { tier, label, segment: number });
        };
        beginning_with(segment, &line, &wanted, enough, &mut take);
        containing(segment, &line, &wanted, enough, &mut take);
    }
    let words: Vec<&str> = line.split(' ').collect();
    if places.is_empty() {
        return nearly(index, typed, language, kind, limit);
    }
    let mut seen = Vec::new();
    let mut suggestions = Vec::new();
    for place in places {
        let concept = segments[place.segment].concepts[place.label as usize];
        if !seen.contains(&concept) {
            seen.push(concept);
            suggestions.push(show(index, segments[place.segment], place.label, &words));
        }
        if suggestions.len() == limit {
            break;
        }
    }
    suggestions
}

/// When nothing fits letter by letter, what is most alike: the word may be misspelled.
fn nearly<'a>(
    index: &'a LabelIndex,
    typed: &str,
    language: Option<LanguageTag>,
    kind: Option<ConceptKind>,
    limit: usize,
) -> Vec<Suggestion<'a>> {
    if typed.chars().count() < LEAST_MISSPELLED {
        return Vec::new();
    }
    let question = search::Question { text: typed, language, kind, limit };
    let found = search::find(index, &question, &Mix { depth: limit * 4, ..Mix::default() });
    let near = found.into_iter().filter(|(_, found)| found.score >= LEAST_NEAR);
    near.map(|(_, found)| show(index, found.segment, found.label, &[])).collect()
}

/// Shorter texts are not taken for misspelled.
const LEAST_MISSPELLED: usize = 5;
/// What is less alike is not what was meant.
const LEAST_NEAR: f32 = 0.5;

/// Labels whose folded text begins with the line: tier 0 when it is the whole label, 1 otherwise.
fn beginning_with(
    segment: &Segment,
    line: &str,
    wanted: &dyn Fn(&Segment, u32) -> bool,
    enough: usize,
    take: &mut dyn FnMut(u8, u32),
) {
    let folded = |at: usize| fold_line(segment.labels.get(segment.by_text[at]));
    let start = partition(segment.by_text.len(), |at| folded(at).as_str() < line);
    let end = partition(segment.by_text.len(), |at| {
        let text = folded(at);
        text.as_str() < line || text.starts_with(line)
    });
    let range = &segment.by_text[start..end];
    for &label in &lowest(range.iter().copied().filter(|&label| wanted(segment, label)), enough) {
        let whole = fold_line(segment.labels.get(label)).len() == line.len();
        take(u8::from(!whole), label);
    }
}

fn partition(length: usize, before: impl Fn(usize) -> bool) -> usize {
    let (mut low, mut high) = (0, length);
    while low < high {
        let middle = usize::midpoint(low, high);
        if before(middle) { low = middle + 1 } else { high = middle }
    }
    low
}

/// The lowest numbers, in order.
fn lowest(numbers: impl Iterator<Item = u32>, count: usize) -> Vec<u32> {
    let mut heap = std::collections::BinaryHeap::with_capacity(count + 1);
    for number in numbers {
        if heap.len() < count {
            heap.push(number);
        } else if heap.peek().is_some_and(|&top| number < top) {
            heap.pop();
            heap.push(number);
        }
    }
    heap.into_sorted_vec()
}

/// Labels with a word for each typed word: tier 2 when the one word typed is a whole word of it, 3 otherwise.
fn containing(
    segment: &Segment,
    line: &str,
    wanted: &dyn Fn(&Segment, u32) -> bool,
    enough: usize,
    take: &mut dyn FnMut(u8, u32),
) {
    let typed: Vec<&str> = line.split(' ').collect();
    let Some((words, total)) = rarest_words(segment, &typed) else { return };
    if total > MOST_POSTINGS && typed.len() == 1 {
        return containing_frequent(segment, &words, wanted, enough, take);
    }
    let names = words.iter().flat_map(|&word| segment.postings.get(word));
    let mut tokens = Tokens::default();
    let fits = |label: u32, tokens: &mut Tokens| {
        tokens.fill(segment.labels.get(label));
        typed.iter().all(|word| tokens.iter().any(|token| token.word.starts_with(word)))
    };
    let mut labels: Vec<u32> = names.take(MOST_POSTINGS).map(|name| segment.label_of(name)).collect();
    labels.sort_unstable();
    labels.dedup();
    let whole = if typed.len() == 1 { with_whole_word(segment, line) } else { Vec::new() };
    let (whole, begun): (Vec<u32>, Vec<u32>) =
        labels.into_iter().partition(|label| whole.binary_search(label).is_ok());
    let fitting = [(2, whole), (3, begun)]
        .into_iter()
        .flat_map(|(tier, labels)| labels.into_iter().map(move |label| (tier, label)))
        .filter(|&(_, label)| wanted(segment, label) && (typed.len() == 1 || fits(label, &mut tokens)));
    for (tier, label) in fitting.take(enough) {
        take(tier, label);
    }
}

/// The labels that have exactly this word, in order.
fn with_whole_word(segment: &Segment, word: &str) -> Vec<u32> {
    let names = segment.word(word).into_iter().flat_map(|word| segment.postings.get(word));
    let mut labels: Vec<u32> = names.take(MOST_POSTINGS).map(|name| segment.label_of(name)).collect();
    labels.sort_unstable();
    labels
}

/// Lists longer than this in all are not read to their end.
const MOST_POSTINGS: usize = 6_000;

/// The words that fit the typed word with the fewest labels, and how many labels these are.
fn rarest_words(segment: &Segment, typed: &[&str]) -> Option<(Vec<u32>, usize)> {
    typed
        .iter()
        .filter(|word| !segment.speech.is_stop(word))
        .map(|word| {
            let words = fitting_words(segment, word);
            let total = words.iter().map(|&word| segment.postings.get(word).len()).sum();
            (words, total)
        })
        .min_by_key(|&(_, total)| total)
}

/// Words that begin with the typed one, and its other gender, which may be the one that is indexed.
fn fitting_words(segment: &Segment, typed: &str) -> Vec<u32> {
    let mut words: Vec<u32> = segment.words_from(typed).collect();
    let neutral = segment.speech.neutral(typed);
    let other = segment.words_from(&neutral).take(MOST_SIBLINGS);
    words.extend(other.filter(|&word| {
        let text = segment.words.get(word);
        !text.starts_with(typed) && segment.speech.neutral(text) == neutral
    }));
    words
}

/// How many words are looked at for the other gender.
const MOST_SIBLINGS: usize = 20;

/// For one or two letters: of each word's labels only the best.
fn containing_frequent(
    segment: &Segment,
    words: &[u32],
    wanted: &dyn Fn(&Segment, u32) -> bool,
    enough: usize,
    take: &mut dyn FnMut(u8, u32),
) {
    let heads = words.iter().flat_map(|&word| segment.postings.get(word).take(3));
    let labels = heads.map(|name| segment.label_of(name)).filter(|&label| wanted(segment, label));
    for &label in &lowest(labels, enough) {
        take(3, label);
    }
}

fn show<'a>(index: &'a LabelIndex, segment: &'a Segment, label: u32, typed: &[&str]) -> Suggestion<'a> {
    let text = segment.labels.get(label);
    let concept = segment.concepts[label as usize];
    Suggestion {
        concept: index.keys.get(concept),
        kind: index.kinds[concept as usize],
        label: text,
        language: segment.speech.language(),
        preferred: segment.flags[label as usize] & PREFERRED != 0,
        spans: typed_spans(text, typed),
    }
}

/// Where the typed words stand; the last of equal beginnings counts once.
fn typed_spans(label: &str, typed: &[&str]) -> Vec<Span> {
    let mut spans = Vec::new();
    for token in Tokens::of(label).iter() {
        let part = typed.iter().filter(|word| token.word.starts_with(**word)).map(|word| word.len()).max();
        let Some(length) = part else { continue };
        let original = &label[token.span.start..token.span.end];
        // One letter may fold to two (ß), so the end is where the fold is long enough.
        let ends = original.char_indices().map(|(at, letter)| at + letter.len_utf8());
        let end = ends.into_iter().find(|&end| fold_line(&original[..end]).len() >= length);
        let end = token.span.start + end.unwrap_or(original.len());
        spans.push(Span { start: token.span.start, end });
    }
    spans
}
