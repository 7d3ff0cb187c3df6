//! Building the index of very many people at once.

use super::filter::Traits;
use super::index::{Held, TalentIndex};
use super::postings::chunk_and_place;
use kernel::{ConceptId, PersonId};

/// Builds an index; fastest when people come in the order of their ids, as a database gives them.
///
/// People in order are gathered by chunks of 65,536 and sorted by skill once, so that every list is
/// written in one go; others are entered one by one.
#[derive(Debug, Default)]
pub struct TalentBuilder {
    index: TalentIndex,
    /// The chunk that is gathered.
    chunk: usize,
    /// Skill, place in the chunk, levels.
    gathered: Vec<(u32, u16, u8)>,
}

/// A skill by its number in one builder.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct SkillNumber(u32);

impl TalentBuilder {
    /// The number of a skill, for [`TalentBuilder::add_numbered`].
    pub fn number(&mut self, concept: &ConceptId) -> SkillNumber {
        SkillNumber(u32::try_from(self.index.enter_concept(concept)).unwrap_or(u32::MAX))
    }

    /// Adds somebody who comes after everybody added so far, with skills by number: the fastest way. False, and nothing
    /// added, for somebody who does not; they are for [`TalentBuilder::add`].
    pub fn add_numbered(
        &mut self,
        person: &PersonId,
        traits: &Traits,
        skills: impl IntoIterator<Item = (SkillNumber, Held)>,
    ) -> bool {
        let Some(place) = self.enter_last(person, traits) else { return false };
        let first = self.gathered.len();
        for (SkillNumber(concept), held) in skills {
            self.gather(first, (concept, place.1, held.packed()));
        }
        self.count_verified(first, place.0);
        true
    }

    /// Adds somebody with everything they have.
    pub fn add<'a>(
        &mut self,
        person: &PersonId,
        traits: &Traits,
        skills: impl IntoIterator<Item = (&'a ConceptId, Held)>,
    ) {
        let Some((number, place)) = self.enter_last(person, traits) else {
            self.flush();
            self.index.put_person(person, traits, skills);
            return;
        };
        let first = self.gathered.len();
        for (concept, held) in skills {
            let SkillNumber(concept) = self.number(concept);
            self.gather(first, (concept, place, held.packed()));
        }
        self.count_verified(first, number);
    }

    /// The number and place of somebody who comes last, their traits entered; none for others.
    fn enter_last(&mut self, person: &PersonId, traits: &Traits) -> Option<(u32, u16)> {
        let number = self.index.people.enter_last(person)?;
        let (chunk, place) = chunk_and_place(number);
        if chunk != self.chunk {
            self.flush();
            self.chunk = chunk;
        }
        self.index.bitmaps.set_first_traits(number, traits);
        Some((number, place))
    }

    fn count_verified(&mut self, first: usize, number: u32) {
        for at in first..self.gathered.len() {
            if self.gathered[at].2 >> 4 > 0 {
                self.index.count_verified(number, true);
            }
        }
    }

    /// Gathers one skill of a person whose skills begin at `first`; a skill named twice counts as named last.
    fn gather(&mut self, first: usize, (concept, place, levels): (u32, u16, u8)) {
        match self.gathered[first..].iter().position(|(known, ..)| *known == concept) {
            Some(before) => self.gathered[first + before].2 = levels,
            None => self.gathered.push((concept, place, levels)),
        }
    }

    /// Writes what was gathered into the lists: counted, then put in order by skill.
    fn flush(&mut self) {
        let gathered = std::mem::take(&mut self.gathered);
        let mut starts = vec![0usize; self.index.postings.len() + 1];
        for (concept, ..) in gathered.iter().filter(|(.., levels)| *levels > 0) {
            starts[*concept as usize + 1] += 1;
        }
        for concept in 1..starts.len() {
            starts[concept] += starts[concept - 1];
        }
        let mut ordered = vec![(0u16, 0u8); starts.last().copied().unwrap_or(0)];
        let mut next = starts.clone();
        for &(concept, place, levels) in gathered.iter().filter(|(.., levels)| *levels > 0) {
            let at = &mut next[concept as usize];
            ordered[*at] = (place, levels);
            *at += 1;
        }
        for (postings, bounds) in self.index.postings.iter_mut().zip(starts.windows(2)) {
            if bounds[0] < bounds[1] {
                postings.append(self.chunk, &ordered[bounds[0]..bounds[1]]);
            }
        }
        self.gathered = gathered;
        self.gathered.clear();
    }

    /// The index of everybody added.
    #[must_use]
    pub fn finish(mut self) -> TalentIndex {
        self.flush();
        self.gathered = Vec::new();
        self.index.settle();
        self.index
    }
}
