//! What an occupation, a role or several of them ask.

use kernel::SkillLevel;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Whether a target cannot do without a skill.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Importance {
    /// Good to have.
    Optional,
    /// Needed.
    Essential,
}

impl Importance {
    /// The weight before rarity: essential 3, optional 1.
    #[must_use]
    pub const fn base_weight(self) -> Weight {
        match self {
            Importance::Optional => Weight(1_000),
            Importance::Essential => Weight(3_000),
        }
    }
}

/// How much a skill counts, in thousandths, so that sums are exact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Weight(u32);

impl Weight {
    /// The most that one skill may weigh, in thousandths.
    pub const MOST: u32 = 100_000;

    /// So many thousandths, 1 to 100,000 (a weight of 0.001 to 100).
    ///
    /// # Errors
    /// When outside that range.
    pub fn from_thousandths(thousandths: u32) -> Result<Self, kernel::OutOfRange> {
        let value = i64::from(thousandths);
        let most = i64::from(Self::MOST);
        if (1..=Self::MOST).contains(&thousandths) {
            Ok(Self(thousandths))
        } else {
            Err(kernel::OutOfRange { value, least: 1, most })
        }
    }

    /// The thousandths.
    #[must_use]
    pub const fn thousandths(self) -> u32 {
        self.0
    }

    /// This weight times the rarity of a skill that `asking` of `all` occupations ask: from 1 when all do to
    /// 2 when one does, by the logarithm; rounded to thousandths.
    #[must_use]
    pub fn times_rarity(self, asking: usize, all: usize) -> Self {
        if asking == 0 || all <= 1 || asking >= all {
            return self;
        }
        #[expect(clippy::cast_precision_loss, reason = "counts of occupations are far below 2^52")]
        let (asking, all) = (asking as f64, all as f64);
        let rarity = 1.0 + (all / asking).ln() / all.ln();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "at most twice a weight, and never negative"
        )]
        let weight = (f64::from(self.0) * rarity).round() as u32;
        Self(weight.min(Self::MOST))
    }

    fn plus(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0).min(Self::MOST))
    }
}

/// One skill that a target asks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked<K> {
    /// The skill.
    pub concept: K,
    /// Needed, or good to have.
    pub importance: Importance,
    /// The level asked, 1 to 8.
    pub level: SkillLevel,
    /// How much it counts.
    pub weight: Weight,
    /// How many of the joined targets ask it; 1 in a single target.
    pub targets: usize,
}

/// What an occupation, a company's role, or several of them ask.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target<K> {
    /// The skills asked, each once.
    pub items: Vec<Asked<K>>,
}

impl<K> Default for Target<K> {
    fn default() -> Self {
        Self { items: Vec::new() }
    }
}

impl<K: Ord + Clone> Target<K> {
    /// The same target, asking one skill more, with the weight of its importance.
    #[must_use]
    pub fn asking(self, concept: K, importance: Importance, level: SkillLevel) -> Self {
        self.asking_weighted(concept, importance, level, importance.base_weight())
    }

    /// The same target, asking one skill more. A level of 0 asks nothing and is left out; a skill that is
    /// asked already takes the higher level, the stronger importance and the greater weight.
    #[must_use]
    pub fn asking_weighted(
        mut self,
        concept: K,
        importance: Importance,
        level: SkillLevel,
        weight: Weight,
    ) -> Self {
        if level.get() == 0 {
            return self;
        }
        match self.items.iter_mut().find(|item| item.concept == concept) {
            Some(item) => {
                item.importance = item.importance.max(importance);
                item.level = item.level.max(level);
                item.weight = item.weight.max(weight);
            }
            None => self.items.push(Asked { concept, importance, level, weight, targets: 1 }),
        }
        self
    }

    /// Several targets as one: the highest level and strongest importance of each skill, and the sum of
    /// the weights, so that what several targets ask counts more. In the order of the concepts.
    #[must_use]
    pub fn joined(targets: &[Target<K>]) -> Self {
        let mut by_concept: BTreeMap<&K, Asked<K>> = BTreeMap::new();
        for item in targets.iter().flat_map(|target| &target.items) {
            by_concept
                .entry(&item.concept)
                .and_modify(|asked| join(asked, item))
                .or_insert_with(|| item.clone());
        }
        Self { items: by_concept.into_values().collect() }
    }
}

fn join<K>(asked: &mut Asked<K>, other: &Asked<K>) {
    asked.importance = asked.importance.max(other.importance);
    asked.level = asked.level.max(other.level);
    asked.weight = asked.weight.plus(other.weight);
    asked.targets += other.targets;
}

/// How levels and weights come about when a framework only says essential or optional.
///
/// Essential skills are asked at the occupation's preparation plus one (preparation 1 to 5 gives level 2 to
/// 6; 4 when unknown), optional ones a level lower; weights are those of the importance times the rarity.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OccupationDemand {
    /// The occupation's preparation, 1 to 5.
    pub preparation: Option<u8>,
    /// How many occupations the framework has.
    pub occupations: usize,
}

impl OccupationDemand {
    /// The level at which a skill is asked.
    #[must_use]
    pub fn level(self, importance: Importance) -> SkillLevel {
        let essential = i64::from(self.preparation.unwrap_or(3).clamp(1, 5)) + 1;
        let level = match importance {
            Importance::Essential => essential,
            Importance::Optional => essential - 1,
        };
        SkillLevel::new(level).unwrap_or(LEVEL_ZERO)
    }

    /// The target that skills make; each comes with how many occupations ask it.
    pub fn target<K: Ord + Clone>(
        self,
        asked: impl IntoIterator<Item = (K, Importance, usize)>,
    ) -> Target<K> {
        asked.into_iter().fold(Target::default(), |target, (concept, importance, asking)| {
            let weight = importance.base_weight().times_rarity(asking, self.occupations);
            target.asking_weighted(concept, importance, self.level(importance), weight)
        })
    }
}

/// Not at all; the fallback for a level out of range, where none can be.
pub(crate) const LEVEL_ZERO: SkillLevel = match SkillLevel::new(0) {
    Ok(level) => level,
    Err(_) => panic!("0 is a level"),
};

#[cfg(test)]
mod tests {
    use super::*;

    fn level(level: i64) -> SkillLevel {
        SkillLevel::new(level).unwrap()
    }

    #[test]
    fn rarity_doubles_at_most() {
        let three = Importance::Essential.base_weight();
        assert_eq!(three.times_rarity(1, 1000).thousandths(), 6_000);
        assert_eq!(three.times_rarity(1000, 1000), three);
        assert_eq!(three.times_rarity(0, 0), three);
        assert!(three.times_rarity(10, 1000) > three.times_rarity(100, 1000));
    }

    #[test]
    fn joining_takes_the_highest_level_and_adds_weights() {
        let cook = Target::default().asking("hygiene", Importance::Optional, level(3));
        let nurse = Target::default().asking("hygiene", Importance::Essential, level(2));
        let joined = Target::joined(&[cook, nurse]);
        assert_eq!(joined.items.len(), 1);
        let item = &joined.items[0];
        assert_eq!((item.level, item.importance), (level(3), Importance::Essential));
        assert_eq!((item.weight.thousandths(), item.targets), (4_000, 2));
    }

    #[test]
    fn a_level_of_zero_asks_nothing() {
        assert!(Target::default().asking("rest", Importance::Essential, level(0)).items.is_empty());
        assert!(Weight::from_thousandths(0).is_err() && Weight::from_thousandths(100_001).is_err());
    }
}
