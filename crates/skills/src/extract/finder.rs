//! The lists that finding skills needs beside the label index.

use super::carriers;
use super::sentence::SentenceMix;
use crate::framework::{ConceptKind, LanguageTag};
use crate::link::{LabelIndex, Lists, Segment, real, small};
use crate::text::{Span, Tokens};
use rustc_hash::FxHashMap;
use serde::Serialize;
use std::sync::Arc;

/// One place where a skill is named.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Mention {
    /// From the first to the last of its words, in bytes of the text.
    pub span: Span,
    /// The words that hit, one by one.
    pub words: Vec<Span>,
}

/// A skill found in a text, and why.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Found<'a> {
    /// The concept's key.
    pub concept: &'a str,
    /// Skill, knowledge or competence.
    pub kind: ConceptKind,
    /// From 0 to 1.
    pub score: f32,
    /// The label that was recognised.
    pub label: &'a str,
    /// Where, in the order of the text.
    pub mentions: Vec<Mention>,
}

/// Finds the skills of one language in text; made once, used from many threads.
#[derive(Debug)]
pub struct SkillFinder {
    pub(super) index: Arc<LabelIndex>,
    language: LanguageTag,
    /// Stems of each name.
    pub(super) name_stems: Lists,
    /// Sum of the rarities of each name.
    pub(super) name_weight: Vec<f32>,
    /// Names of claimable concepts by their rarest stem.
    pub(super) anchors: Lists,
    /// Stems that a text need not have.
    pub(super) carriers: Vec<u32>,
    pub(super) descriptions: Descriptions,
}

impl SkillFinder {
    /// Prepares the claimable concepts (skills, knowledge, competences) of a language.
    ///
    /// `descriptions` are pairs of concept key and description; they help [`SkillFinder::rank`] and may be empty.
    #[must_use]
    pub fn build<'d>(
        index: Arc<LabelIndex>,
        language: LanguageTag,
        descriptions: impl Iterator<Item = (&'d str, &'d str)>,
    ) -> Self {
        let Some(segment) = index.segments.get(&language) else {
            return Self::empty(index, language);
        };
        let names = segment.names();
        let word_names = (0..small(segment.words.len())).flat_map(|word| {
            let stem = segment.stem_of[word as usize];
            segment.postings.get(word).map(move |name| (name, stem))
        });
        let name_stems = Lists::from_pairs(names, word_names);
        let rarity = |stem: u32| segment.stem_rarity[stem as usize];
        let name_weight: Vec<f32> = (0..small(names))
            .map(|name| name_stems.get(name).iter().map(|&stem| rarity(stem)).sum())
            .collect();
        let claimable = |name: u32| {
            let concept = segment.concepts[segment.label_of(name) as usize];
            index.kinds[concept as usize].is_claimable()
        };
        let rarest: Vec<(u32, u32)> = (0..small(names))
            .filter(|&name| claimable(name))
            .filter_map(|name| {
                let stems = name_stems.get(name).iter().copied();
                let anchor = stems.max_by(|&a, &b| rarity(a).total_cmp(&rarity(b)).then(b.cmp(&a)))?;
                Some((anchor, name))
            })
            .collect();
        let anchors = Lists::from_pairs(segment.stem_rarity.len(), rarest.iter().copied());
        let known = carriers::of(language).iter().filter_map(|word| segment.word(word));
        let carriers = known.map(|word| segment.stem_of[word as usize]).collect();
        let descriptions = Descriptions::build(&index, segment, descriptions);
        Self { index, language, name_stems, name_weight, anchors, carriers, descriptions }
    }

    /// A finder that finds nothing, for a language without labels.
    fn empty(index: Arc<LabelIndex>, language: LanguageTag) -> Self {
        Self {
            index,
            language,
            name_stems: Lists::default(),
            name_weight: Vec::new(),
            anchors: Lists::default(),
            carriers: Vec::new(),
            descriptions: Descriptions::default(),
        }
    }

    fn segment(&self) -> Option<&Segment> {
        self.index.segments.get(&self.language)
    }

    /// The skills a text names, best first, each with all its places.
    #[must_use]
    pub fn extract(&self, text: &str, limit: usize) -> Vec<Found<'_>> {
        self.segment().map_or_else(Vec::new, |segment| super::mentions::extract(self, segment, text, limit))
    }

    /// Skills for one sentence, best first: concept key and score.
    #[must_use]
    pub fn rank(&self, sentence: &str, limit: usize) -> Vec<(&str, f32)> {
        self.rank_with(sentence, limit, &SentenceMix::default())
    }

    /// [`SkillFinder::rank`] with another mixture of evidence.
    #[must_use]
    pub fn rank_with(&self, sentence: &str, limit: usize, mix: &SentenceMix) -> Vec<(&str, f32)> {
        self.segment()
            .map_or_else(Vec::new, |segment| super::sentence::rank(self, segment, sentence, limit, mix))
    }
}

/// Words of descriptions, for BM25.
#[derive(Debug, Default)]
pub(super) struct Descriptions {
    stems: FxHashMap<String, u32>,
    /// Concepts of each stem, a concept as often as its description has the stem.
    postings: Lists,
    lengths: Vec<f32>,
    mean: f32,
}

impl Descriptions {
    fn build<'d>(
        index: &LabelIndex,
        segment: &Segment,
        descriptions: impl Iterator<Item = (&'d str, &'d str)>,
    ) -> Self {
        let numbers: FxHashMap<&str, u32> =
            (0..small(index.kinds.len())).map(|concept| (index.keys.get(concept), concept)).collect();
        let mut stems: FxHashMap<String, u32> = FxHashMap::default();
        let mut pairs = Vec::new();
        let mut lengths = vec![0.0f32; index.kinds.len()];
        let mut stem_of: FxHashMap<String, u32> = FxHashMap::default();
        for (key, text) in descriptions {
            let Some(&concept) = numbers.get(key) else { continue };
            for token in Tokens::of(text).iter().filter(|token| !segment.speech.is_stop(token.word)) {
                let stem = *stem_of.entry(token.word.to_owned()).or_insert_with_key(|word| {
                    let next = small(stems.len());
                    *stems.entry(segment.speech.stem(&segment.speech.neutral(word))).or_insert(next)
                });
                pairs.push((stem, concept));
                lengths[concept as usize] += 1.0;
            }
        }
        let described = lengths.iter().filter(|&&length| length > 0.0).count().max(1);
        let mean = lengths.iter().sum::<f32>() / real(described);
        let postings = Lists::from_pairs(stems.len(), pairs.iter().copied());
        Self { stems, postings, lengths, mean }
    }

    /// BM25 (k1 1.2, b 0.75) of every concept that shares a stem with the words.
    pub fn scores(&self, stems: &[String]) -> FxHashMap<u32, f32> {
        let mut scores: FxHashMap<u32, f32> = FxHashMap::default();
        let concepts = real(self.lengths.len());
        for stem in stems {
            let Some(&number) = self.stems.get(stem) else { continue };
            let mut times: FxHashMap<u32, f32> = FxHashMap::default();
            for &concept in self.postings.get(number) {
                *times.entry(concept).or_default() += 1.0;
            }
            let frequency = real(times.len());
            let rarity = (1.0 + (concepts - frequency + 0.5) / (frequency + 0.5)).ln();
            for (concept, times) in times {
                let length = 0.25 + 0.75 * self.lengths[concept as usize] / self.mean.max(1.0);
                *scores.entry(concept).or_default() += rarity * times * 2.2 / (times + 1.2 * length);
            }
        }
        scores
    }
}
