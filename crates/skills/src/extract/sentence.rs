//! Skills for one sentence.

use super::finder::SkillFinder;
use crate::link::{Query, Scores, Segment, real, small};
use crate::text::{cut, forms};
use rustc_hash::FxHashMap;

/// How much each kind of evidence counts when skills are ranked for a sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct SentenceMix {
    /// How much of a label's rarity the sentence contains, by stems.
    pub contained: f32,
    /// The same with words that are only alike.
    pub alike: f32,
    /// Cosine of stems.
    pub stems: f32,
    /// Cosine of letters.
    pub letters: f32,
    /// BM25 of the description, as a share of the best.
    pub description: f32,
    /// The rarity at which a contained label counts half.
    pub half: f32,
}

impl Default for SentenceMix {
    fn default() -> Self {
        Self { contained: 0.25, alike: 0.3, stems: 0.6, letters: 0.6, description: 0.8, half: 6.0 }
    }
}

/// A sentence longer than this is cut.
const LONGEST_SENTENCE: usize = 1_500;

pub(super) fn rank<'i>(
    finder: &'i SkillFinder,
    segment: &'i Segment,
    sentence: &str,
    limit: usize,
    mix: &SentenceMix,
) -> Vec<(&'i str, f32)> {
    let sentence = cut(sentence, LONGEST_SENTENCE);
    let text = forms(sentence, &segment.speech).join(" ");
    let query = Query::read(segment, &text);
    if query.words.is_empty() {
        return Vec::new();
    }
    let mut scores = label_scores(finder, segment, &query, mix);
    add_descriptions(finder, segment, &text, mix, &mut scores);
    let mut ranked: Vec<(u32, f32)> = scores
        .into_iter()
        .filter(|&(concept, _)| finder.index.kinds[concept as usize].is_claimable())
        .collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    ranked.truncate(limit);
    ranked.into_iter().map(|(concept, score)| (finder.index.keys.get(concept), score)).collect()
}

/// The best label of every concept.
fn label_scores(
    finder: &SkillFinder,
    segment: &Segment,
    query: &Query,
    mix: &SentenceMix,
) -> FxHashMap<u32, f32> {
    let cosines = Scores::of(segment, query);
    let contained = contained(segment, query);
    let alike = alike(segment, query);
    let mut best: FxHashMap<u32, f32> = FxHashMap::default();
    for name in 0..small(segment.names()) {
        let at = name as usize;
        if alike[at] <= 0.0 && contained[at] <= 0.0 {
            continue;
        }
        let weight = finder.name_weight[at].max(f32::MIN_POSITIVE);
        let rich = |held: f32| (held / weight).min(1.0) * held / (held + mix.half);
        let score = mix.contained * rich(contained[at])
            + mix.alike * rich(alike[at])
            + mix.stems * cosines.stems[at]
            + mix.letters * cosines.letters[at];
        let entry = best.entry(segment.concepts[segment.label_of(name) as usize]).or_default();
        *entry = entry.max(score);
    }
    best
}

/// For every name the rarity of its stems that the sentence has.
fn contained(segment: &Segment, query: &Query) -> Vec<f32> {
    let mut held = vec![0.0; segment.names()];
    let mut stems: Vec<u32> = query.words.iter().filter_map(|word| word.stem).collect();
    stems.sort_unstable();
    stems.dedup();
    for stem in stems {
        let rarity = segment.stem_rarity[stem as usize];
        for &word in segment.stem_words.get(stem) {
            for name in segment.postings.get(word) {
                held[name as usize] += rarity;
            }
        }
    }
    held
}

/// Words less alike than this do not stand for each other.
const LEAST_ALIKE: f32 = 0.35;

/// For every name the rarity of its words that have a like word in the sentence, times the likeness.
fn alike(segment: &Segment, query: &Query) -> Vec<f32> {
    let mut best: FxHashMap<u32, f32> = FxHashMap::default();
    for word in &query.words {
        for (&neutral, &like) in word.like.iter().filter(|&(_, &like)| like >= LEAST_ALIKE) {
            let entry = best.entry(neutral).or_default();
            *entry = entry.max(like);
        }
        if let Some(stem) = word.stem {
            for &known in segment.stem_words.get(stem) {
                best.insert(segment.neutral_of[known as usize], 1.0);
            }
        }
    }
    let mut held = vec![0.0; segment.names()];
    for (neutral, like) in best {
        for &word in segment.neutral_words.get(neutral) {
            let gain = like * segment.stem_rarity[segment.stem_of[word as usize] as usize];
            for name in segment.postings.get(word) {
                held[name as usize] += gain;
            }
        }
    }
    held
}

fn add_descriptions(
    finder: &SkillFinder,
    segment: &Segment,
    text: &str,
    mix: &SentenceMix,
    scores: &mut FxHashMap<u32, f32>,
) {
    let tokens = crate::text::Tokens::of(text);
    let mut stems: Vec<String> = tokens
        .iter()
        .filter(|token| !segment.speech.is_stop(token.word))
        .map(|token| segment.speech.stem(&segment.speech.neutral(token.word)))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    let described = finder.descriptions.scores(&stems);
    // A long sentence shares more words by chance, so the sum is measured against what it could be at most.
    let most = real(stems.len().max(4)) * 4.0;
    for (concept, score) in described {
        *scores.entry(concept).or_default() += mix.description * score / most;
    }
}
