//! Marking what a text names.

use super::finder::{Found, Mention, SkillFinder};
use crate::link::{PREFERRED, Segment, real};
use crate::text::{Span, Tokens};
use rustc_hash::FxHashMap;

/// The share of a label's rarity that must stand in the text.
const LEAST_CONTAINED: f32 = 0.8;
/// Labels poorer than this (one frequent word) name nothing by themselves.
const LEAST_WEIGHT: f32 = 5.0;

/// What a carrier that does not stand in the text adds to the score, as a share of what it would.
const WORTH_OF_SPARED: f32 = 0.5;

/// One word of the text as the index knows it.
struct Word {
    stem: u32,
    span: Span,
    /// Its number in the text, stop words counted.
    place: usize,
    /// Its sentence.
    sentence: u32,
}

/// A label found at a place.
struct Candidate {
    name: u32,
    score: f32,
    /// Numbers of the words that hit, ascending.
    words: Vec<usize>,
}

pub(super) fn extract<'i>(
    finder: &'i SkillFinder,
    segment: &'i Segment,
    text: &str,
    limit: usize,
) -> Vec<Found<'i>> {
    let words = read(segment, text);
    let mut candidates = candidates(finder, segment, &words);
    candidates.retain(|candidate| is_named(finder, segment, text, &words, candidate));
    candidates.sort_by(|a, b| {
        b.score.total_cmp(&a.score).then(b.words.len().cmp(&a.words.len())).then(a.name.cmp(&b.name))
    });
    let kept = without_overlaps(candidates, words.len());
    gather(finder, segment, &words, kept, limit)
}

/// The known words of a text with their sentence.
fn read(segment: &Segment, text: &str) -> Vec<Word> {
    let tokens = Tokens::of(text);
    let mut known: FxHashMap<&str, Option<u32>> = FxHashMap::default();
    let mut words = Vec::with_capacity(tokens.len());
    let (mut sentence, mut last_end) = (0, 0);
    for (place, token) in tokens.iter().enumerate() {
        if ends_sentence(&text[last_end..token.span.start]) {
            sentence += 1;
        }
        last_end = token.span.end;
        let stem = *known.entry(token.word).or_insert_with(|| stem_number(segment, token.word));
        if let Some(stem) = stem {
            words.push(Word { stem, span: token.span, place, sentence });
        }
    }
    words
}

/// Whether what stands between two words ends a sentence or an item.
fn ends_sentence(between: &str) -> bool {
    between.contains(['.', ';', '!', '?', '\n', '•', '|', '·'])
}

fn stem_number(segment: &Segment, word: &str) -> Option<u32> {
    if segment.speech.is_stop(word) {
        return None;
    }
    if let Some(known) = segment.word(word) {
        return Some(segment.stem_of[known as usize]);
    }
    let stem = segment.speech.stem(&segment.speech.neutral(word));
    segment.words_from(&stem).take(60).map(|near| segment.stem_of[near as usize]).find(|&number| {
        let example = segment.stem_words.get(number).first().map_or("", |&word| segment.words.get(word));
        segment.speech.stem(&segment.speech.neutral(example)) == stem
    })
}

/// For each word, the labels whose rarest word it is, where the rest of the label stands near.
fn candidates(finder: &SkillFinder, segment: &Segment, words: &[Word]) -> Vec<Candidate> {
    let mut found = Vec::new();
    let mut hits = Vec::new();
    for (at, word) in words.iter().enumerate() {
        for &name in finder.anchors.get(word.stem) {
            let weight = finder.name_weight[name as usize];
            if weight < LEAST_WEIGHT {
                continue;
            }
            let (contained, spared) = near(finder, segment, words, at, name, &mut hits);
            if (contained + spared) / weight < LEAST_CONTAINED || weight - spared < LEAST_WEIGHT {
                continue;
            }
            let share = (contained + spared * WORTH_OF_SPARED) / weight;
            let (first, last) = (words[hits[0]].place, words[hits[hits.len() - 1]].place);
            let spread = real(last - first + 1) / real(hits.len().max(1));
            let score = share * weight / (weight + 6.0) / (1.0 + 0.15 * (spread - 1.0));
            found.push(Candidate { name, score, words: hits.clone() });
        }
    }
    found
}

/// Whether a lone word names what was found: one stem may stand for several words ("experience", "experiment"), so a
/// further name of one word has to stand in the text itself, but for its ending. A preferred name need not, unless it
/// is of one or two letters, which have to be the same ("ST" is no "St.").
fn is_named(
    finder: &SkillFinder,
    segment: &Segment,
    text: &str,
    words: &[Word],
    candidate: &Candidate,
) -> bool {
    let label = segment.label_of(candidate.name);
    let [hit] = candidate.words[..] else { return true };
    let (name, found) = (segment.labels.get(label), &text[words[hit].span.start..words[hit].span.end]);
    if name.chars().count() <= SHORT {
        return name == found;
    }
    if finder.name_stems.get(candidate.name).len() > 1 || segment.flags[label as usize] & PREFERRED != 0 {
        return true;
    }
    let (name, found) = (Tokens::of(name), Tokens::of(found));
    found.iter().any(|found| name.iter().any(|word| differ_in_ending(word.word, found.word)))
}

/// Names of so few letters are abbreviations.
const SHORT: usize = 2;

/// The longest ending that inflection changes.
const LONGEST_ENDING: usize = 2;

fn differ_in_ending(a: &str, b: &str) -> bool {
    let common = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let rest = |word: &str| word.chars().count() - common;
    rest(a) <= LONGEST_ENDING && rest(b) <= LONGEST_ENDING
}

/// The rarity of a label's stems that stand near a word, that of the carriers that do not, and the words that hit.
fn near(
    finder: &SkillFinder,
    segment: &Segment,
    words: &[Word],
    at: usize,
    name: u32,
    hits: &mut Vec<usize>,
) -> (f32, f32) {
    let stems = finder.name_stems.get(name);
    let reach = stems.len() + 3;
    hits.clear();
    let (mut contained, mut spared) = (0.0, 0.0);
    for &stem in stems {
        let same = |&other: &usize| {
            words[other].stem == stem && words[other].sentence == words[at].sentence && !hits.contains(&other)
        };
        let nearest = (at.saturating_sub(reach)..(at + reach + 1).min(words.len()))
            .filter(same)
            .min_by_key(|&other| (words[other].place.abs_diff(words[at].place), other));
        if let Some(hit) = nearest {
            contained += segment.stem_rarity[stem as usize];
            hits.push(hit);
        } else if finder.carriers.contains(&stem) {
            spared += segment.stem_rarity[stem as usize];
        }
    }
    hits.sort_unstable();
    (contained, spared)
}

/// A word names one skill: the best label takes it, others keep only what is left of them whole.
fn without_overlaps(candidates: Vec<Candidate>, words: usize) -> Vec<Candidate> {
    let mut taken = vec![false; words];
    let mut kept = Vec::new();
    for candidate in candidates {
        if candidate.words.iter().any(|&word| taken[word]) {
            continue;
        }
        for &word in &candidate.words {
            taken[word] = true;
        }
        kept.push(candidate);
    }
    kept
}

fn gather<'i>(
    finder: &'i SkillFinder,
    segment: &'i Segment,
    words: &[Word],
    kept: Vec<Candidate>,
    limit: usize,
) -> Vec<Found<'i>> {
    let mut order: Vec<u32> = Vec::new();
    let mut found: FxHashMap<u32, Found<'i>> = FxHashMap::default();
    for candidate in kept {
        let label = segment.label_of(candidate.name);
        let concept = segment.concepts[label as usize];
        let spans: Vec<Span> = candidate.words.iter().map(|&word| words[word].span).collect();
        let span = Span { start: spans[0].start, end: spans[spans.len() - 1].end };
        let entry = found.entry(concept).or_insert_with(|| {
            order.push(concept);
            Found {
                concept: finder.index.keys.get(concept),
                kind: finder.index.kinds[concept as usize],
                score: candidate.score,
                label: segment.labels.get(label),
                mentions: Vec::new(),
            }
        });
        entry.mentions.push(Mention { span, words: spans });
    }
    let mut all: Vec<Found<'i>> =
        order.into_iter().take(limit).filter_map(|concept| found.remove(&concept)).collect();
    for one in &mut all {
        one.mentions.sort_by_key(|mention| mention.span);
    }
    all
}
