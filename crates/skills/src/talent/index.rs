//! The index itself: how it is built and kept up to date.

use super::filter::{Bitmaps, Traits};
use super::people::People;
use super::postings::Postings;
use super::watch::Watches;
use crate::gap::LEVEL_ZERO as NONE;
use kernel::{ConceptId, PersonId, SkillLevel};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// The levels at which somebody has a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// By the best supported claim.
    pub best: SkillLevel,
    /// By the best verified claim; 0 when none is verified.
    pub verified: SkillLevel,
}

impl Held {
    /// A level that nothing verifies.
    #[must_use]
    pub const fn claimed(best: SkillLevel) -> Self {
        Self { best, verified: NONE }
    }

    /// A level that is verified.
    #[must_use]
    pub const fn verified(level: SkillLevel) -> Self {
        Self { best: level, verified: level }
    }

    /// Not at all: what withdraws a skill.
    #[must_use]
    pub const fn nothing() -> Self {
        Self { best: NONE, verified: NONE }
    }

    /// Both levels in one byte.
    pub(super) fn packed(self) -> u8 {
        let half = |level: SkillLevel| u8::try_from(level.get()).unwrap_or(0) & 15;
        half(self.best) | half(self.verified) << 4
    }
}

/// Who has which skill at which level, who consented, and who asked to hear of what.
#[derive(Debug, Clone, Default)]
pub struct TalentIndex {
    pub(super) people: People,
    pub(super) concepts: FxHashMap<ConceptId, u32>,
    pub(super) postings: Vec<Postings>,
    pub(super) bitmaps: Bitmaps,
    /// How many verified skills each has, by number.
    verified_skills: Vec<u16>,
    pub(super) watches: Watches,
}

impl TalentIndex {
    /// Enters somebody with everything they have; what was known of them before is replaced only in traits
    /// and in the skills named. For very many people, [`TalentBuilder`](super::TalentBuilder) is faster.
    pub fn put_person<'a>(
        &mut self,
        person: &PersonId,
        traits: &Traits,
        skills: impl IntoIterator<Item = (&'a ConceptId, Held)>,
    ) {
        let number = self.people.enter(person);
        self.bitmaps.set_traits(number, traits);
        for (concept, held) in skills {
            self.set_level(number, concept, held);
        }
    }

    /// A claim, an assessment, a credential or a revocation changed what somebody has; [`Held::nothing`]
    /// withdraws the skill.
    pub fn set_skill(&mut self, person: &PersonId, concept: &ConceptId, held: Held) {
        let number = self.people.enter(person);
        self.set_level(number, concept, held);
    }

    /// Somebody gave or withdrew the consent to be found; it holds from the next search on.
    pub fn set_consent(&mut self, person: &PersonId, given: bool) {
        let number = self.people.enter(person);
        self.bitmaps.set_consent(number, given);
    }

    /// Somebody changed where and when they would work, or their consent.
    pub fn set_traits(&mut self, person: &PersonId, traits: &Traits) {
        let number = self.people.enter(person);
        self.bitmaps.set_traits(number, traits);
    }

    /// Forgets somebody: skills, filters, wishes and id.
    pub fn remove_person(&mut self, person: &PersonId) {
        let Some(number) = self.people.number(person) else { return };
        for postings in &mut self.postings {
            postings.set(number, 0);
        }
        if let Some(count) = self.verified_skills.get_mut(number as usize) {
            *count = 0;
        }
        self.bitmaps.remove(number);
        self.watches.remove(number);
        self.people.remove(person);
    }

    /// Gives back the memory that building left spare. To be called once after a build.
    pub fn settle(&mut self) {
        self.people.settle();
        self.bitmaps.settle();
        for postings in &mut self.postings {
            postings.settle();
        }
        self.postings.shrink_to_fit();
        self.verified_skills.shrink_to_fit();
    }

    /// How many people are known, consenting or not.
    #[must_use]
    pub fn people(&self) -> usize {
        self.people.count()
    }

    /// How many pairs of person and skill are known.
    #[must_use]
    pub fn holdings(&self) -> usize {
        self.postings.iter().map(Postings::count).sum()
    }

    /// The bytes the index takes, as far as it can count them itself.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let postings: usize =
            self.postings.iter().map(|postings| postings.bytes() + size_of::<Postings>()).sum();
        let concepts = self.concepts.capacity() * (size_of::<(ConceptId, u32)>() + 1);
        self.people.bytes()
            + self.bitmaps.bytes()
            + self.watches.bytes()
            + self.verified_skills.capacity() * 2
            + postings
            + concepts
    }

    pub(super) fn concept_number(&self, concept: &ConceptId) -> Option<usize> {
        self.concepts.get(concept).map(|&number| number as usize)
    }

    fn set_level(&mut self, number: u32, concept: &ConceptId, held: Held) {
        let place = self.enter_concept(concept);
        let now = held.packed();
        let before = self.postings[place].set(number, now);
        if (before >> 4 > 0) != (now >> 4 > 0) {
            self.count_verified(number, now >> 4 > 0);
        }
    }

    /// Somebody has one verified skill more or less.
    pub(super) fn count_verified(&mut self, number: u32, more: bool) {
        let place = number as usize;
        if self.verified_skills.len() <= place {
            self.verified_skills.resize(place + 1, 0);
        }
        let count = &mut self.verified_skills[place];
        *count = if more { count.saturating_add(1) } else { count.saturating_sub(1) };
        self.bitmaps.set_verified(number, *count > 0);
    }

    pub(super) fn enter_concept(&mut self, concept: &ConceptId) -> usize {
        if let Some(place) = self.concept_number(concept) {
            return place;
        }
        let place = self.postings.len();
        self.postings.push(Postings::default());
        self.concepts.insert(concept.clone(), u32::try_from(place).unwrap_or(u32::MAX));
        place
    }
}
