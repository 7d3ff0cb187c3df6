//! All segments together.

use super::build::{self, Entry};
use super::compact::{Texts, small};
use super::search::{self, Question};
use super::segment::Segment;
use super::{LabelRow, Match, Mix, Suggestion, suggest};
use crate::framework::{ConceptKind, LanguageTag};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Labels of concepts in any number of languages, ready to be searched from many threads at once.
#[derive(Debug)]
pub struct LabelIndex {
    pub(crate) segments: BTreeMap<LanguageTag, Segment>,
    pub(crate) keys: Texts,
    pub(crate) kinds: Vec<ConceptKind>,
    /// Which concepts count as one, when some do: see [`LabelIndex::pooled`].
    pools: Option<Vec<u32>>,
}

impl LabelIndex {
    /// Builds the index; the languages are built side by side. Labels without a letter or digit are never found.
    #[must_use]
    pub fn build<'a>(rows: impl IntoIterator<Item = LabelRow<'a>>) -> Self {
        let mut numbers: FxHashMap<&'a str, u32> = FxHashMap::default();
        let mut keys = Texts::default();
        let mut kinds = Vec::new();
        let mut entries: BTreeMap<LanguageTag, Vec<Entry<'a>>> = BTreeMap::new();
        for row in rows {
            let concept = *numbers.entry(row.concept).or_insert_with(|| {
                keys.push(row.concept);
                kinds.push(row.kind);
                small(kinds.len() - 1)
            });
            let entry = Entry { concept, label: row.label, kind: row.label_kind, weight: row.weight };
            entries.entry(row.language).or_default().push(entry);
        }
        keys.shrink();
        kinds.shrink_to_fit();
        Self { segments: build_side_by_side(entries), keys, kinds, pools: None }
    }

    /// Takes keys of one pool for the labels of one concept, each still answered by itself; keys without a pool stand alone.
    pub(crate) fn pooled(mut self, pool_of: impl Fn(&str) -> Option<&str>) -> Self {
        let mut first: FxHashMap<&str, u32> = FxHashMap::default();
        let numbers = 0..small(self.kinds.len());
        let pool = |number: u32| {
            pool_of(self.keys.get(number)).map_or(number, |pool| *first.entry(pool).or_insert(number))
        };
        self.pools = Some(numbers.map(pool).collect());
        self
    }

    /// The number that stands for everything a concept is pooled with.
    pub(crate) fn pool_of(&self, concept: u32) -> u32 {
        self.pools.as_ref().map_or(concept, |pools| pools[concept as usize])
    }

    /// Concepts for what is being typed, best first; every word typed must begin a word of the label, in any order.
    ///
    /// Without a language all are searched; without a kind all are shown. Takes well under a millisecond.
    #[must_use]
    pub fn suggest(
        &self,
        typed: &str,
        language: Option<LanguageTag>,
        kind: Option<ConceptKind>,
        limit: usize,
    ) -> Vec<Suggestion<'_>> {
        suggest::suggest(self, typed, language, kind, limit)
    }

    /// Concepts for a title or a phrase, best first, each with the label and the words that hit.
    ///
    /// Without a language all are searched and a concept counts with its best label of any.
    #[must_use]
    pub fn link<'a>(
        &'a self,
        text: &'a str,
        language: Option<LanguageTag>,
        kind: Option<ConceptKind>,
        limit: usize,
    ) -> Vec<Match<'a>> {
        search::link(self, &Question { text, language, kind, limit }, &Mix::default())
    }

    /// The order of [`LabelIndex::link`] without its explanations: keys and scores, for rankings that nobody reads whole.
    #[must_use]
    pub fn rank(
        &self,
        text: &str,
        language: Option<LanguageTag>,
        kind: Option<ConceptKind>,
        limit: usize,
        mix: &Mix,
    ) -> Vec<(&str, f32)> {
        search::rank(self, &Question { text, language, kind, limit }, mix)
    }

    /// How many concepts it holds.
    #[must_use]
    pub fn concepts(&self) -> usize {
        self.kinds.len()
    }

    /// How many labels it holds.
    #[must_use]
    pub fn labels(&self) -> usize {
        self.segments.values().map(|segment| segment.concepts.len()).sum()
    }

    /// Bytes it holds in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.segments.values().map(Segment::bytes).sum::<usize>() + self.keys.bytes() + self.kinds.capacity()
    }

    /// The segments of a language, or all.
    pub(crate) fn chosen(&self, language: Option<LanguageTag>) -> impl Iterator<Item = &Segment> {
        self.segments
            .iter()
            .filter(move |(tag, _)| language.is_none_or(|wanted| wanted == **tag))
            .map(|(_, segment)| segment)
    }
}

/// Languages are independent: each is built on a thread of its own.
fn build_side_by_side(entries: BTreeMap<LanguageTag, Vec<Entry<'_>>>) -> BTreeMap<LanguageTag, Segment> {
    std::thread::scope(|scope| {
        let building: Vec<_> = entries
            .into_iter()
            .map(|(language, entries)| (language, scope.spawn(move || build::segment(language, entries))))
            .collect();
        building
            .into_iter()
            .map(|(language, thread)| {
                (language, thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
            })
            .collect()
    })
}
