//! The labels of one language.

use super::compact::{Lists, NarrowLists, Rounded, Texts};
use super::letters::Letters;
use crate::text::Speech;

/// Where a label's flags stand.
pub(crate) const HIDDEN: u8 = 1;
pub(crate) const PREFERRED: u8 = 2;

/// Labels of one language, numbered from the best to suggest to the least.
#[derive(Debug)]
pub(crate) struct Segment {
    pub speech: Speech,
    /// Labels as given.
    pub labels: Texts,
    /// Concept of each label.
    pub concepts: Vec<u32>,
    pub flags: Vec<u8>,
    /// Labels in the order of their folded text.
    pub by_text: Vec<u32>,
    /// Names beyond the first that a label holds: name `labels.len() + n` belongs to label `extra[n]`.
    pub extra: Vec<u32>,
    /// Folded words as written, sorted.
    pub words: Texts,
    /// Neutral form and stem of each word, as numbers.
    pub neutral_of: Vec<u32>,
    pub stem_of: Vec<u32>,
    /// Names that have each word.
    pub postings: NarrowLists,
    /// Words of each neutral form, of each stem.
    pub neutral_words: Lists,
    pub stem_words: Lists,
    pub stem_rarity: Vec<f32>,
    pub letters: Letters,
    /// Length of each name's vector, by letters and by stems.
    pub letters_length: Vec<Rounded>,
    pub stems_length: Vec<Rounded>,
    /// Squared length of each neutral form's vector of letters.
    pub letters_square: Vec<f32>,
}

impl Segment {
    /// The label that a name belongs to.
    pub fn label_of(&self, name: u32) -> u32 {
        let first_extra = self.concepts.len();
        if (name as usize) < first_extra { name } else { self.extra[name as usize - first_extra] }
    }

    /// How many names it has.
    pub fn names(&self) -> usize {
        self.letters_length.len()
    }

    /// The number of a folded word.
    pub fn word(&self, word: &str) -> Option<u32> {
        let (mut low, mut high) = (0, self.words.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            match self.words.get(super::compact::small(middle)).cmp(word) {
                std::cmp::Ordering::Less => low = middle + 1,
                std::cmp::Ordering::Greater => high = middle,
                std::cmp::Ordering::Equal => return Some(super::compact::small(middle)),
            }
        }
        None
    }

    /// The words that begin so, as a range of numbers.
    pub fn words_from(&self, prefix: &str) -> std::ops::Range<u32> {
        let start = self.first_word(|word| word < prefix);
        let end = self.first_word(|word| word < prefix || word.starts_with(prefix));
        start..end
    }

    fn first_word(&self, before: impl Fn(&str) -> bool) -> u32 {
        let (mut low, mut high) = (0, self.words.len());
        while low < high {
            let middle = usize::midpoint(low, high);
            if before(self.words.get(super::compact::small(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        super::compact::small(low)
    }

    /// Bytes held.
    pub fn bytes(&self) -> usize {
        let numbers = self.concepts.capacity()
            + self.by_text.capacity()
            + self.extra.capacity()
            + self.neutral_of.capacity()
            + self.stem_of.capacity()
            + self.stem_rarity.capacity()
            + self.letters_square.capacity();
        let lists = self.postings.bytes() + self.neutral_words.bytes() + self.stem_words.bytes();
        let lengths = self.letters_length.capacity() + self.stems_length.capacity();
        numbers * 4
            + lengths * 2
            + self.flags.capacity()
            + lists
            + self.labels.bytes()
            + self.words.bytes()
            + self.letters.bytes()
    }
}
