//! Putting frameworks together, row by row, in any order that names a concept before its labels.

use super::concept::Entry;
use super::frameworks::{Frameworks, HeldFramework, LabelEntry, Link, Span};
use crate::framework::{
    Concept, ConceptKind, ConceptStatus, ConceptUri, Framework, LabelKind, LanguageTag, RelationKind,
    ReuseLevel,
};
use kernel::{ConceptId, EqfLevel, FrameworkId};
use rustc_hash::FxHashMap;

/// A framework that was entered, to say whose a concept is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FrameworkPlace(pub(super) u16);

/// What is known of a concept besides its words.
#[derive(Debug, Clone, Copy)]
pub struct ConceptFacts<'a> {
    /// Its address.
    pub uri: &'a str,
    /// What it is.
    pub kind: ConceptKind,
    /// Whether it is still to be used.
    pub current: bool,
    /// Its code in the framework's own notation; empty when it has none.
    pub code: &'a str,
    /// The section of a repertory, the group of an occupation; empty when it has none.
    pub section: &'a str,
    /// The European qualification level.
    pub eqf: Option<EqfLevel>,
    /// How widely a skill can be used again.
    pub reuse: Option<ReuseLevel>,
    /// An occupation's interests R I A S E C, 1 to 7.
    pub interests: Option<[f64; 6]>,
    /// The preparation an occupation asks, 1 to 5.
    pub preparation: Option<u8>,
}

/// Collects what [`Frameworks`] are made of. A row that names an unknown concept is left out.
#[derive(Debug, Default)]
pub struct FrameworksBuilder {
    text: String,
    frameworks: Vec<HeldFramework>,
    pub(super) entries: Vec<Entry>,
    numbers: FxHashMap<ConceptId, u32>,
    pub(super) labels: Vec<(u32, LabelEntry)>,
    pub(super) descriptions: Vec<(u32, LabelEntry)>,
    pub(super) relations: Vec<(u32, RelationKind, u32)>,
    by_uri: FxHashMap<Box<str>, u32>,
}

impl FrameworksBuilder {
    /// Enters a framework.
    pub fn framework(&mut self, id: FrameworkId, framework: Framework) -> FrameworkPlace {
        self.frameworks.push(HeldFramework { id, framework });
        FrameworkPlace(u16::try_from(self.frameworks.len() - 1).unwrap_or(u16::MAX))
    }

    /// Enters a concept without its words.
    pub fn concept(&mut self, id: &ConceptId, place: FrameworkPlace, facts: &ConceptFacts<'_>) {
        let number = small(self.entries.len());
        let entry = Entry {
            id: id.clone(),
            uri: self.keep(facts.uri),
            code: self.keep(facts.code),
            section: self.keep(facts.section),
            framework: place.0,
            kind: facts.kind,
            current: facts.current,
            eqf: facts.eqf,
            reuse: facts.reuse,
            interests: facts.interests,
            preparation: facts.preparation,
        };
        self.entries.push(entry);
        self.numbers.insert(id.clone(), number);
        self.by_uri.insert(facts.uri.into(), number);
    }

    /// Enters a name of a concept.
    pub fn label(&mut self, id: &ConceptId, language: LanguageTag, kind: LabelKind, text: &str) {
        if let Some(&number) = self.numbers.get(id) {
            let text = self.keep(text);
            self.labels.push((number, LabelEntry { language, kind, text }));
        }
    }

    /// Enters what a concept means.
    pub fn description(&mut self, id: &ConceptId, language: LanguageTag, text: &str) {
        if let Some(&number) = self.numbers.get(id) {
            let text = self.keep(text);
            self.descriptions.push((number, LabelEntry { language, kind: LabelKind::Preferred, text }));
        }
    }

    /// Enters a relation.
    pub fn relation(&mut self, from: &ConceptId, kind: RelationKind, to: &ConceptId) {
        if let (Some(&from), Some(&to)) = (self.numbers.get(from), self.numbers.get(to)) {
            self.relations.push((from, kind, to));
        }
    }

    /// Enters a relation by the addresses of its ends.
    pub fn relation_by_uri(&mut self, from: &ConceptUri, kind: RelationKind, to: &ConceptUri) {
        if let (Some(&from), Some(&to)) = (self.by_uri.get(from.as_str()), self.by_uri.get(to.as_str())) {
            self.relations.push((from, kind, to));
        }
    }

    /// Enters a concept with its words.
    pub fn whole_concept(&mut self, id: &ConceptId, place: FrameworkPlace, concept: &Concept) {
        let facts = ConceptFacts {
            uri: concept.uri.as_str(),
            kind: concept.kind,
            current: matches!(concept.status, ConceptStatus::Current),
            code: concept.code.as_deref().unwrap_or_default(),
            section: concept.section.as_deref().unwrap_or_default(),
            eqf: concept.eqf,
            reuse: concept.reuse,
            interests: concept.interests,
            preparation: concept.preparation,
        };
        self.concept(id, place, &facts);
        for label in &concept.labels {
            self.label(id, label.language, label.kind, &label.text);
        }
        for description in &concept.descriptions {
            self.description(id, description.language, &description.text);
        }
    }

    /// The frameworks, ready to be read.
    #[must_use]
    pub fn build(mut self) -> Frameworks {
        self.inherit_interests();
        self.borrow_words();
        let count = self.entries.len();
        let new_numbers = self.sort_by_id();
        let moved = |number: u32| new_numbers[number as usize];
        let mut labels: Vec<_> = self.labels.into_iter().map(|(of, label)| (moved(of), label)).collect();
        labels.sort_by_key(|(of, label)| (*of, label.language, label.kind != LabelKind::Preferred));
        let mut descriptions: Vec<_> =
            self.descriptions.into_iter().map(|(of, text)| (moved(of), text)).collect();
        descriptions.sort_by_key(|(of, text)| (*of, text.language));
        let relations: Vec<_> =
            self.relations.iter().map(|&(from, kind, to)| (moved(from), kind, moved(to))).collect();
        let outgoing = relations.iter().map(|&(from, kind, to)| (from, Link { kind, other: to })).collect();
        let incoming = relations.iter().map(|&(from, kind, to)| (to, Link { kind, other: from })).collect();
        Frameworks::assemble(
            self.text.into_boxed_str(),
            self.frameworks,
            self.entries.into_boxed_slice(),
            Grouped::of(count, labels),
            Grouped::of(count, descriptions),
            Grouped::sorted(count, outgoing),
            Grouped::sorted(count, incoming),
        )
    }

    /// Sorts the concepts by id; gives the new number of each old one.
    fn sort_by_id(&mut self) -> Vec<u32> {
        let mut order: Vec<usize> = (0..self.entries.len()).collect();
        order.sort_by(|&a, &b| self.entries[a].id.cmp(&self.entries[b].id));
        let mut new_numbers = vec![0; order.len()];
        for (new, &old) in order.iter().enumerate() {
            new_numbers[old] = small(new);
        }
        self.entries.sort_by(|a, b| a.id.cmp(&b.id));
        new_numbers
    }

    fn keep(&mut self, text: &str) -> Span {
        let from = small(self.text.len());
        self.text.push_str(text);
        Span { from, length: small(text.len()) }
    }
}

/// A count as it is stored: more than four thousand million of anything do not occur.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Things grouped by concept: those of concept `n` lie between two neighbouring starts.
#[derive(Debug)]
pub(super) struct Grouped<T> {
    starts: Box<[u32]>,
    things: Box<[T]>,
}

impl<T> Default for Grouped<T> {
    fn default() -> Self {
        Self { starts: Box::default(), things: Box::default() }
    }
}

impl<T> Grouped<T> {
    /// Groups things that are in the order of their concepts.
    fn of(concepts: usize, things: Vec<(u32, T)>) -> Self {
        let mut starts = vec![0_u32; concepts + 1];
        for (of, _) in &things {
            starts[*of as usize + 1] += 1;
        }
        for place in 1..starts.len() {
            starts[place] += starts[place - 1];
        }
        let things: Vec<T> = things.into_iter().map(|(_, thing)| thing).collect();
        Self { starts: starts.into_boxed_slice(), things: things.into_boxed_slice() }
    }

    /// The things of a concept.
    pub(super) fn of_concept(&self, number: u32) -> &[T] {
        let place = number as usize;
        let from = self.starts.get(place).copied().unwrap_or_default() as usize;
        let to = self.starts.get(place + 1).copied().unwrap_or_default() as usize;
        self.things.get(from..to).unwrap_or_default()
    }

    pub(super) fn bytes(&self) -> usize {
        self.starts.len() * 4 + self.things.len() * size_of::<T>()
    }
}

impl Grouped<Link> {
    fn sorted(concepts: usize, mut links: Vec<(u32, Link)>) -> Self {
        links.sort_unstable_by_key(|(of, link)| (*of, link.kind, link.other));
        links.dedup_by_key(|(of, link)| (*of, link.kind, link.other));
        Self::of(concepts, links)
    }
}
