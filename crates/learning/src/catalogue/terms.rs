//! Words, numbered, with the spots of the offers that have them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;

/// Words with the spots of the offers that have them.
#[derive(Debug, Default)]
pub(super) struct Terms {
    numbers: BTreeMap<Box<str>, u32>,
    /// By number of the word, in order.
    spots: Vec<Vec<u32>>,
}

impl Terms {
    /// The numbers of words, in order.
    pub(super) fn numbers(&mut self, words: &BTreeSet<String>) -> Vec<u32> {
        let mut numbers: Vec<u32> = words.iter().map(|word| self.number(word)).collect();
        numbers.sort_unstable();
        numbers
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.spots.len()).unwrap_or(u32::MAX);
        self.spots.push(Vec::new());
        self.numbers.insert(word.into(), number);
        number
    }

    /// What stands on a spot had these words and has those now.
    pub(super) fn change(&mut self, spot: u32, before: &[u32], after: &[u32]) {
        for number in before.iter().filter(|number| after.binary_search(number).is_err()) {
            let spots = &mut self.spots[*number as usize];
            if let Ok(at) = spots.binary_search(&spot) {
                spots.remove(at);
            }
        }
        for number in after.iter().filter(|number| before.binary_search(number).is_err()) {
            let spots = &mut self.spots[*number as usize];
            if let Err(at) = spots.binary_search(&spot) {
                spots.insert(at, spot);
            }
        }
    }

    /// The spots of words that begin so; one may come more than once.
    pub(super) fn beginning<'a>(&'a self, with: &'a str) -> impl Iterator<Item = u32> + 'a {
        let from = self
            .numbers
            .range::<str, _>((Bound::Included(with), Bound::Unbounded))
            .take_while(move |(word, _)| word.starts_with(with));
        from.flat_map(|(_, number)| self.spots[*number as usize].iter().copied())
    }

    /// The spots of this very word.
    pub(super) fn exactly(&self, word: &str) -> Vec<u32> {
        self.numbers.get(word).map(|number| self.spots[*number as usize].clone()).unwrap_or_default()
    }
}
