//! Building a segment out of its labels.

use super::compact::{Lists, NarrowLists, Rounded, Texts, small};
use super::letters::{Letters, rarity};
use super::segment::{HIDDEN, PREFERRED, Segment};
use crate::framework::{LabelKind, LanguageTag};
use crate::text::{LONGEST_LABEL, Speech, Tokens, cut, forms};
use rustc_hash::FxHashMap;

/// A label on its way into a segment.
pub(crate) struct Entry<'a> {
    pub concept: u32,
    pub label: &'a str,
    pub kind: LabelKind,
    pub weight: f32,
}

/// Words seen so far, numbered as they came.
struct Vocabulary {
    speech: Speech,
    words: FxHashMap<String, u32>,
    neutral: Vec<String>,
    stop: Vec<bool>,
}

impl Vocabulary {
    /// The number of a word; none for a stop word.
    fn number(&mut self, word: &str) -> Option<u32> {
        let number = match self.words.get(word) {
            Some(&number) => number,
            None => self.add(word),
        };
        (!self.stop[number as usize]).then_some(number)
    }

    fn add(&mut self, word: &str) -> u32 {
        let number = small(self.stop.len());
        self.words.insert(word.to_owned(), number);
        self.neutral.push(self.speech.neutral(word));
        self.stop.push(self.speech.is_stop(word));
        number
    }
}

/// Builds the segment of one language.
pub(crate) fn segment(language: LanguageTag, mut entries: Vec<Entry<'_>>) -> Segment {
    entries.sort_by(|a, b| order(a).partial_cmp(&order(b)).unwrap_or(std::cmp::Ordering::Equal));
    let mut vocabulary = Vocabulary {
        speech: Speech::of(language),
        words: FxHashMap::default(),
        neutral: Vec::new(),
        stop: Vec::new(),
    };
    let (pairs, extra) = name_words(&entries, &mut vocabulary);
    let names = entries.len() + extra.len();
    let (words, pairs) = sort_words(&vocabulary, pairs);
    let frequency = count(words.len(), pairs.iter().map(|&(word, _)| word));
    let neutral = group(&words, |word| vocabulary.neutral_text(word).to_owned());
    let stems = group(&words, |word| vocabulary.speech.stem(vocabulary.neutral_text(word)));
    let letters =
        Letters::build(neutral.keys.iter().map(String::as_str), &sum_by(&neutral, &frequency), names);
    let letters_square = letters.squares(neutral.keys.len());
    let stem_rarity: Vec<f32> =
        sum_by(&stems, &frequency).iter().map(|&df| rarity(df as usize, names)).collect();
    let letters_length = lengths(names, &pairs, |word| letters_square[neutral.of[word as usize] as usize]);
    let stems_length = lengths(names, &pairs, |word| stem_rarity[stems.of[word as usize] as usize].powi(2));
    let postings = NarrowLists::from_pairs(words.len(), pairs.iter().copied());
    let mut labels = Texts::default();
    for entry in &entries {
        labels.push(entry.label);
    }
    labels.shrink();
    Segment {
        by_text: by_text(&entries),
        concepts: entries.iter().map(|entry| entry.concept).collect(),
        flags: entries.iter().map(flags).collect(),
        neutral_words: neutral.members(),
        stem_words: stems.members(),
        neutral_of: neutral.of,
        stem_of: stems.of,
        speech: vocabulary.speech,
        labels,
        extra,
        words,
        postings,
        stem_rarity,
        letters,
        letters_length,
        stems_length,
        letters_square,
    }
}

/// Best to suggest first: heavier, preferred, shorter.
fn order<'a>(entry: &Entry<'a>) -> (f32, bool, usize, &'a str, u32) {
    (-entry.weight, entry.kind != LabelKind::Preferred, entry.label.len(), entry.label, entry.concept)
}

fn flags(entry: &Entry<'_>) -> u8 {
    match entry.kind {
        LabelKind::Preferred => PREFERRED,
        LabelKind::Alternative => 0,
        LabelKind::Hidden => HIDDEN,
    }
}

/// (word, name) pairs, names in ascending order, and the labels of names beyond the first.
fn name_words(entries: &[Entry<'_>], vocabulary: &mut Vocabulary) -> (Vec<(u32, u32)>, Vec<u32>) {
    let mut pairs = Vec::with_capacity(entries.len() * 4);
    let mut extra = Vec::new();
    let mut later: Vec<(u32, String)> = Vec::new();
    let mut tokens = Tokens::default();
    for (at, entry) in entries.iter().enumerate() {
        let label = cut(entry.label, LONGEST_LABEL);
        if !label.contains(['(', '/', '*', ':', '_', '·', '•']) {
            push_words(label, small(at), vocabulary, &mut tokens, &mut pairs);
            continue;
        }
        let mut names = forms(label, &vocabulary.speech).into_iter();
        if let Some(first) = names.next() {
            push_words(&first, small(at), vocabulary, &mut tokens, &mut pairs);
        }
        later.extend(names.map(|name| (small(at), name)));
    }
    for (label, name) in later {
        push_words(&name, small(entries.len() + extra.len()), vocabulary, &mut tokens, &mut pairs);
        extra.push(label);
    }
    (pairs, extra)
}

fn push_words(
    text: &str,
    name: u32,
    vocabulary: &mut Vocabulary,
    tokens: &mut Tokens,
    pairs: &mut Vec<(u32, u32)>,
) {
    tokens.fill(text);
    let first = pairs.len();
    for token in tokens.iter() {
        if let Some(word) = vocabulary.number(token.word)
            && !pairs[first..].contains(&(word, name))
        {
            pairs.push((word, name));
        }
    }
}

/// Words in alphabetical order, stop words left out, and the pairs with the new numbers.
fn sort_words(vocabulary: &Vocabulary, mut pairs: Vec<(u32, u32)>) -> (Texts, Vec<(u32, u32)>) {
    let mut sorted: Vec<(&str, u32)> =
        vocabulary.words.iter().map(|(word, &number)| (word.as_str(), number)).collect();
    sorted.retain(|&(_, number)| !vocabulary.stop[number as usize]);
    sorted.sort_unstable();
    let mut words = Texts::default();
    let mut renumber = vec![0; vocabulary.stop.len()];
    for (new, (word, old)) in sorted.into_iter().enumerate() {
        words.push(word);
        renumber[old as usize] = small(new);
    }
    words.shrink();
    for pair in &mut pairs {
        pair.0 = renumber[pair.0 as usize];
    }
    (words, pairs)
}

impl Vocabulary {
    fn neutral_text(&self, word: &str) -> &str {
        self.words.get(word).map_or("", |&number| self.neutral[number as usize].as_str())
    }
}

/// Words that share a key.
struct Groups {
    keys: Vec<String>,
    of: Vec<u32>,
}

impl Groups {
    fn members(&self) -> Lists {
        Lists::from_pairs(
            self.keys.len(),
            self.of.iter().enumerate().map(|(word, &group)| (group, small(word))),
        )
    }
}

fn group(words: &Texts, key: impl Fn(&str) -> String) -> Groups {
    let mut numbers: FxHashMap<String, u32> = FxHashMap::default();
    let mut keys = Vec::new();
    let mut of = Vec::with_capacity(words.len());
    for word in 0..small(words.len()) {
        let key = key(words.get(word));
        let next = small(keys.len());
        let number = *numbers.entry(key).or_insert_with_key(|key| {
            keys.push(key.clone());
            next
        });
        of.push(number);
    }
    Groups { keys, of }
}

fn count(size: usize, items: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut counts = vec![0; size];
    for item in items {
        counts[item as usize] += 1;
    }
    counts
}

fn sum_by(groups: &Groups, frequency: &[u32]) -> Vec<u32> {
    let mut sums = vec![0; groups.keys.len()];
    for (&group, &frequency) in groups.of.iter().zip(frequency) {
        sums[group as usize] += frequency;
    }
    sums
}

fn lengths(names: usize, pairs: &[(u32, u32)], square: impl Fn(u32) -> f32) -> Vec<Rounded> {
    let mut squares = vec![0.0f32; names];
    for &(word, name) in pairs {
        squares[name as usize] += square(word);
    }
    squares.iter().map(|square| Rounded::of(square.sqrt())).collect()
}

/// Label numbers in the order of their folded text.
fn by_text(entries: &[Entry<'_>]) -> Vec<u32> {
    let mut folded: Vec<(String, u32)> =
        entries.iter().enumerate().map(|(at, entry)| (fold_line(entry.label), small(at))).collect();
    folded.sort_unstable();
    folded.into_iter().map(|(_, at)| at).collect()
}

/// A label as one folded line: its words with single spaces.
pub(crate) fn fold_line(text: &str) -> String {
    let tokens = Tokens::of(cut(text, LONGEST_LABEL));
    let mut line = String::with_capacity(text.len());
    for token in tokens.iter() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(token.word);
    }
    line
}
