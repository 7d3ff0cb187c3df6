//! What a query and a label have in common, feature by feature.

use super::compact::small;
use super::letters::{each_sequence, rarity};
use super::segment::Segment;
use crate::text::Tokens;
use rustc_hash::FxHashMap;

/// One word of a query.
pub(crate) struct QueryWord {
    /// The stem's number, when some label has it.
    pub stem: Option<u32>,
    pub rarity: f32,
    /// Cosine with each neutral form that shares enough letters.
    pub like: FxHashMap<u32, f32>,
    /// Length of its vector of letters.
    pub length: f32,
}

/// A query as one segment sees it.
pub(crate) struct Query {
    pub words: Vec<QueryWord>,
    pub letters_length: f32,
    pub stems_length: f32,
    /// Whether it names many.
    pub is_plural: bool,
}

/// Below this cosine two words are not alike but share an ending.
const LEAST_LIKE: f32 = 0.12;

impl Query {
    /// Reads a name; when all its words are stop words they count.
    pub fn read(segment: &Segment, name: &str) -> Self {
        let tokens = Tokens::of(name);
        let mut words: Vec<&str> =
            tokens.iter().map(|token| token.word).filter(|word| !segment.speech.is_stop(word)).collect();
        if words.is_empty() {
            words = tokens.iter().map(|token| token.word).collect();
        }
        let mut scratch = Scratch::new(segment);
        let words: Vec<QueryWord> = words.into_iter().map(|word| scratch.word(segment, word)).collect();
        let letters_length = words.iter().map(|word| word.length.powi(2)).sum::<f32>().sqrt();
        let stems_length = words.iter().map(|word| word.rarity.powi(2)).sum::<f32>().sqrt();
        let is_plural = head_word(&tokens, segment).is_some_and(|word| segment.speech.is_plural(word));
        Self { words, letters_length, stems_length, is_plural }
    }

    /// The share of its rarity that is covered, when each word is covered so far.
    pub fn covered(&self, words: &[f32]) -> f32 {
        let covered: f32 = self.words.iter().zip(words).map(|(word, cover)| word.rarity * cover).sum();
        let asked: f32 = self.words.iter().map(|word| word.rarity).sum();
        covered / asked.max(f32::MIN_POSITIVE)
    }
}

/// Memory used again for every word of a query.
struct Scratch {
    scores: Vec<f32>,
    touched: Vec<u32>,
    buffer: Vec<char>,
}

impl Scratch {
    fn new(segment: &Segment) -> Self {
        Self { scores: vec![0.0; segment.letters_square.len()], touched: Vec::new(), buffer: Vec::new() }
    }

    fn word(&mut self, segment: &Segment, word: &str) -> QueryWord {
        let neutral = segment.speech.neutral(word);
        let stem_text = segment.speech.stem(&neutral);
        let stem = find_stem(segment, word, &neutral, &stem_text);
        let unknown = rarity(0, segment.names());
        let square = self.scatter(segment, &neutral, unknown);
        let length = square.sqrt();
        let mut like = FxHashMap::default();
        for &neutral in &self.touched {
            let score = std::mem::take(&mut self.scores[neutral as usize]);
            let cosine =
                score / (length * segment.letters_square[neutral as usize].sqrt()).max(f32::MIN_POSITIVE);
            if cosine >= LEAST_LIKE {
                like.insert(neutral, cosine.min(1.0));
            }
        }
        self.touched.clear();
        let rarity = stem.map_or(unknown, |stem| segment.stem_rarity[stem as usize]);
        QueryWord { stem, rarity, like, length }
    }

    /// Adds up, for every neutral form, the products of shared sequences; the answer is the word's own square.
    fn scatter(&mut self, segment: &Segment, neutral: &str, unknown: f32) -> f32 {
        let mut square = 0.0;
        let (scores, touched) = (&mut self.scores, &mut self.touched);
        each_sequence(neutral, &mut self.buffer, |hash| {
            let Some((rarity, words)) = segment.letters.find(hash) else {
                square += unknown * unknown;
                return;
            };
            square += rarity * rarity;
            for &word in words {
                let score = &mut scores[word as usize];
                if *score == 0.0 {
                    touched.push(word);
                }
                *score += rarity * rarity;
            }
        });
        square
    }
}

/// The stem's number: by the word itself, or by any known word of the same stem among the likeliest spellings.
fn find_stem(segment: &Segment, word: &str, neutral: &str, stem: &str) -> Option<u32> {
    let known = segment.word(word).or_else(|| segment.word(neutral)).or_else(|| segment.word(stem));
    if let Some(known) = known {
        return Some(segment.stem_of[known as usize]);
    }
    let range = segment.words_from(stem);
    let near = range.take(200).find(|&candidate| {
        let text = segment.words.get(candidate);
        segment.speech.stem(&segment.speech.neutral(text)) == stem
    });
    near.map(|candidate| segment.stem_of[candidate as usize])
}

/// The scores of all names by letters and by stems, for one query.
pub(crate) struct Scores {
    pub letters: Vec<f32>,
    pub stems: Vec<f32>,
}

impl Scores {
    pub fn of(segment: &Segment, query: &Query) -> Self {
        let mut letters = vec![0.0f32; segment.names()];
        let mut stems = vec![0.0f32; segment.names()];
        let mut by_neutral: FxHashMap<u32, f32> = FxHashMap::default();
        for word in &query.words {
            for (&neutral, &cosine) in &word.like {
                let length = segment.letters_square[neutral as usize].sqrt();
                *by_neutral.entry(neutral).or_default() += cosine * word.length * length;
            }
            if let Some(stem) = word.stem {
                let gain = word.rarity * segment.stem_rarity[stem as usize];
                spread(segment, segment.stem_words.get(stem), gain, &mut stems);
            }
        }
        for (neutral, gain) in by_neutral {
            spread(segment, segment.neutral_words.get(neutral), gain, &mut letters);
        }
        for (name, score) in letters.iter_mut().enumerate() {
            *score /= (query.letters_length * segment.letters_length[name].get()).max(f32::MIN_POSITIVE);
        }
        for (name, score) in stems.iter_mut().enumerate() {
            *score /= (query.stems_length * segment.stems_length[name].get()).max(f32::MIN_POSITIVE);
        }
        Self { letters, stems }
    }
}

fn spread(segment: &Segment, words: &[u32], gain: f32, scores: &mut [f32]) {
    for &word in words {
        for name in segment.postings.get(word) {
            scores[name as usize] += gain;
        }
    }
}

/// What is seen only by looking at the label's words in order.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Close {
    /// How much of the label's rarity finds a like word in the query.
    pub label_cover: f32,
    /// How alike the words are that say what the thing is.
    pub head: f32,
    /// Whether the label names many and the query one: a group, not what is asked for.
    pub is_group: bool,
}

/// Looks closely at one name of a label.
///
/// What it covers of each word of the query is raised in `pooled`.
pub(crate) fn close(
    segment: &Segment,
    query: &Query,
    name: &str,
    tokens: &mut Tokens,
    pooled: &mut [f32],
) -> Close {
    tokens.fill(name);
    let label: Vec<u32> = tokens.iter().filter_map(|token| segment.word(token.word)).collect();
    let mut best_of_label = vec![0.0f32; label.len()];
    for (word, pooled) in query.words.iter().zip(pooled) {
        for (&known, best_here) in label.iter().zip(&mut best_of_label) {
            let like = likeness(segment, word, known);
            *best_here = best_here.max(like);
            *pooled = pooled.max(like);
        }
    }
    let weights = label.iter().map(|&word| segment.stem_rarity[segment.stem_of[word as usize] as usize]);
    let total: f32 = weights.clone().sum();
    let label_covered: f32 = weights.zip(&best_of_label).map(|(weight, best)| weight * best).sum();
    Close {
        label_cover: label_covered / total.max(f32::MIN_POSITIVE),
        head: head_likeness(segment, query, &label),
        is_group: !query.is_plural
            && head_word(tokens, segment).is_some_and(|word| segment.speech.is_plural(word)),
    }
}

/// The word of a label that says what the thing is: the first, or in English the last before `of`, `for`, `and` …
fn head_word<'t>(tokens: &'t Tokens, segment: &Segment) -> Option<&'t str> {
    let mut words = tokens.iter().map(|token| token.word);
    if !segment.speech.head_is_last() {
        return words.next();
    }
    let mut words = words.skip_while(|word| segment.speech.is_stop(word));
    let first = words.next()?;
    Some(words.take_while(|word| !segment.speech.is_stop(word)).last().unwrap_or(first))
}

/// How alike two words are: 1 when their stem is the same, the cosine of their letters otherwise.
pub(crate) fn likeness(segment: &Segment, word: &QueryWord, known: u32) -> f32 {
    if word.stem == Some(segment.stem_of[known as usize]) {
        return 1.0;
    }
    word.like.get(&segment.neutral_of[known as usize]).copied().unwrap_or(0.0)
}

/// In most of our languages the first word says what the thing is (`tecnico di laboratorio`), in English the last.
fn head_likeness(segment: &Segment, query: &Query, label: &[u32]) -> f32 {
    let heads = if segment.speech.head_is_last() {
        (query.words.last(), label.last())
    } else {
        (query.words.first(), label.first())
    };
    match heads {
        (Some(asked), Some(&known)) => likeness(segment, asked, known),
        _ => 0.0,
    }
}

/// The most promising names by a first score, best first.
pub(crate) fn best_names(scores: &Scores, first: impl Fn(f32, f32) -> f32, depth: usize) -> Vec<(f32, u32)> {
    let mut found: Vec<(f32, u32)> = scores
        .letters
        .iter()
        .zip(&scores.stems)
        .enumerate()
        .filter(|(_, (letters, stems))| **letters > 0.0 || **stems > 0.0)
        .map(|(name, (&letters, &stems))| (first(letters, stems), small(name)))
        .collect();
    let better = |a: &(f32, u32), b: &(f32, u32)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if found.len() > depth {
        found.select_nth_unstable_by(depth, better);
        found.truncate(depth);
    }
    found.sort_unstable_by(better);
    found
}
