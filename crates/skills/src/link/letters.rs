//! Sequences of three and four letters inside words, and the words that have them.

use super::compact::{Lists, real, small};
use rustc_hash::{FxHashMap, FxHasher};
use std::hash::Hasher;

/// Calls `visit` with the hash of every sequence of 3 and 4 characters of a word, its borders included.
pub(crate) fn each_sequence(word: &str, buffer: &mut Vec<char>, mut visit: impl FnMut(u32)) {
    buffer.clear();
    buffer.push(' ');
    buffer.extend(word.chars());
    buffer.push(' ');
    for length in 3..=4 {
        for window in buffer.windows(length) {
            visit(hash(window));
        }
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "32 of the 64 bits are enough for a few hundred thousand"
)]
fn hash(window: &[char]) -> u32 {
    let mut hasher = FxHasher::default();
    for &character in window {
        hasher.write_u32(u32::from(character));
    }
    (hasher.finish() >> 20) as u32
}

/// For every sequence its rarity and the words it is in.
#[derive(Debug, Default)]
pub(crate) struct Letters {
    hashes: Vec<u32>,
    rarity: Vec<f32>,
    words: Lists,
}

impl Letters {
    /// `frequency[w]` is the number of labels with word `w`, `labels` their total.
    pub fn build<'w>(words: impl Iterator<Item = &'w str>, frequency: &[u32], labels: usize) -> Self {
        let mut numbers: FxHashMap<u32, u32> = FxHashMap::default();
        let mut hashes: Vec<u32> = Vec::new();
        let mut pairs: Vec<(u32, u32)> = Vec::new();
        let mut buffer = Vec::new();
        for (at, word) in words.enumerate() {
            each_sequence(word, &mut buffer, |hash| {
                let number = *numbers.entry(hash).or_insert_with(|| {
                    hashes.push(hash);
                    small(hashes.len() - 1)
                });
                pairs.push((number, small(at)));
            });
        }
        let renumber = sort_numbers(&mut hashes);
        for pair in &mut pairs {
            pair.0 = renumber[pair.0 as usize];
        }
        let words = Lists::from_pairs(hashes.len(), pairs.iter().copied());
        let rarity = (0..small(hashes.len()))
            .map(|sequence| {
                let count: u64 = words.get(sequence).iter().map(|&w| u64::from(frequency[w as usize])).sum();
                rarity(usize::try_from(count).unwrap_or(usize::MAX).min(labels), labels)
            })
            .collect();
        Self { hashes, rarity, words }
    }

    /// The rarity of a sequence and the words that have it (a word as often as it has it); none when no word has it.
    pub fn find(&self, hash: u32) -> Option<(f32, &[u32])> {
        let at = self.hashes.binary_search(&hash).ok()?;
        Some((self.rarity[at], self.words.get(small(at))))
    }

    /// The squared length of each word's vector.
    pub fn squares(&self, words: usize) -> Vec<f32> {
        let mut squares = vec![0.0; words];
        for (at, rarity) in self.rarity.iter().enumerate() {
            for &word in self.words.get(small(at)) {
                squares[word as usize] += rarity * rarity;
            }
        }
        squares
    }

    pub fn bytes(&self) -> usize {
        self.words.bytes() + (self.hashes.capacity() + self.rarity.capacity()) * 4
    }
}

/// Sorts the hashes; the answer maps old numbers to new.
fn sort_numbers(hashes: &mut [u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..small(hashes.len())).collect();
    order.sort_unstable_by_key(|&at| hashes[at as usize]);
    let mut renumber = vec![0; order.len()];
    for (new, &old) in order.iter().enumerate() {
        renumber[old as usize] = small(new);
    }
    hashes.sort_unstable();
    renumber
}

/// Inverse document frequency, smoothed: 1 for what every label has.
pub(crate) fn rarity(count: usize, labels: usize) -> f32 {
    (real(labels + 1) / real(count + 1)).ln() + 1.0
}
