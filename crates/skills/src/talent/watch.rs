//! The reverse direction: something new is there; who asked to hear of it?

use super::filter::Filter;
use super::index::TalentIndex;
use super::role::Role;
use kernel::{ConceptId, PersonId};
use roaring::RoaringBitmap;
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};

/// What somebody asks to hear of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Topic {
    /// New editions that teach a skill.
    Editions,
    /// New vacancies that ask a skill.
    Vacancies,
}

/// Somebody who asked to hear, and of what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Watcher {
    /// Who.
    pub person: PersonId,
    /// The skills they named, of those asked about, in the order asked.
    pub concepts: Vec<ConceptId>,
}

/// Wishes by topic and skill.
#[derive(Debug, Clone, Default)]
pub(super) struct Watches {
    by_skill: FxHashMap<(Topic, u32), RoaringBitmap>,
}

impl Watches {
    pub(super) fn remove(&mut self, number: u32) {
        for people in self.by_skill.values_mut() {
            people.remove(number);
        }
    }

    pub(super) fn bytes(&self) -> usize {
        self.by_skill.values().map(RoaringBitmap::serialized_size).sum()
    }

    fn people(&self, topic: Topic, concept: usize) -> Option<&RoaringBitmap> {
        self.by_skill.get(&(topic, u32::try_from(concept).ok()?))
    }
}

impl TalentIndex {
    /// Somebody asks to hear of what is new about a skill (or no longer).
    pub fn set_watch(&mut self, person: &PersonId, topic: Topic, concept: &ConceptId, wanted: bool) {
        let number = self.people.enter(person);
        let concept = u32::try_from(self.enter_concept(concept)).unwrap_or(u32::MAX);
        let people = self.watches.by_skill.entry((topic, concept)).or_default();
        if wanted {
            people.insert(number);
        } else {
            people.remove(number);
        }
    }

    /// Who asked to hear of something new about these skills and passes the filter, most skills first, then
    /// in the order of ids. Consent to be found is not needed: they asked.
    #[must_use]
    pub fn watchers(&self, topic: Topic, concepts: &[ConceptId], filter: &Filter) -> Vec<Watcher> {
        let asked: Vec<(&ConceptId, &RoaringBitmap)> = concepts
            .iter()
            .filter_map(|concept| Some((concept, self.watches.people(topic, self.concept_number(concept)?)?)))
            .collect();
        let mut anybody = RoaringBitmap::new();
        for (_, people) in &asked {
            anybody |= *people;
        }
        self.bitmaps.narrow(&mut anybody, filter);
        let mut watchers: Vec<Watcher> =
            anybody.iter().filter_map(|number| self.watcher(number, &asked)).collect();
        watchers
            .sort_by(|a, b| b.concepts.len().cmp(&a.concepts.len()).then_with(|| a.person.cmp(&b.person)));
        watchers
    }

    /// Who asked to hear of vacancies in any skill of a role and fits it by at least `least_permille`, best
    /// first, with how well they fit.
    #[must_use]
    pub fn fitting_watchers(&self, role: &Role, filter: &Filter, least_permille: u32) -> Vec<(Watcher, u32)> {
        let concepts: Vec<ConceptId> = role.skills().iter().map(|skill| skill.concept.clone()).collect();
        let fits = |watcher: Watcher| {
            let permille = self.explain(role, &watcher.person)?.permille;
            (permille >= least_permille).then_some((watcher, permille))
        };
        let watchers = self.watchers(Topic::Vacancies, &concepts, filter);
        let mut fitting: Vec<_> = watchers.into_iter().filter_map(fits).collect();
        fitting.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.person.cmp(&b.0.person)));
        fitting
    }

    fn watcher(&self, number: u32, asked: &[(&ConceptId, &RoaringBitmap)]) -> Option<Watcher> {
        let person = self.people.packed(number).person()?;
        let named = asked.iter().filter(|(_, people)| people.contains(number));
        Some(Watcher { person, concepts: named.map(|(concept, _)| (*concept).clone()).collect() })
    }
}
