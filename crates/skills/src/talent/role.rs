//! A weighted role, and the points that a level earns in it.

use kernel::{ConceptId, SkillLevel};
use serde::{Deserialize, Serialize};

/// Divisible by every level 1 to 8, so that a part of a weight is a whole number.
pub(super) const LEVEL_UNIT: u32 = 840;
/// Set in the sum once for every skill that must be there and is; points stay below it.
pub(super) const MUST: u32 = 1 << 26;

/// One skill of a role.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoleSkill {
    /// The skill.
    pub concept: ConceptId,
    /// How much it counts, 1 to 1000.
    pub weight: u32,
    /// The level at which it counts in full, 1 to 8; a lower one counts in part.
    pub minimum: SkillLevel,
    /// Whether nobody below the minimum is shown at all.
    pub must: bool,
}

impl RoleSkill {
    /// A skill that counts but may be missing.
    #[must_use]
    pub const fn new(concept: ConceptId, weight: u32, minimum: SkillLevel) -> Self {
        Self { concept, weight, minimum, must: false }
    }

    /// The same, but needed.
    #[must_use]
    pub const fn needed(mut self) -> Self {
        self.must = true;
        self
    }

    /// The points of a level: the weight times the level over the minimum, the minimum being enough.
    #[must_use]
    pub fn points(&self, level: u8) -> u32 {
        let minimum = self.minimum_level();
        self.weight * LEVEL_UNIT / minimum * u32::from(level).min(minimum)
    }

    /// The minimum as a plain number, at least 1.
    pub(super) fn minimum_level(&self) -> u32 {
        u32::try_from(self.minimum.get()).unwrap_or(1).max(1)
    }

    /// Whether a level reaches the minimum.
    pub(super) fn meets(&self, level: u8) -> bool {
        u32::from(level) >= self.minimum_level()
    }
}

/// Which levels count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The best supported claim, whoever says so.
    #[default]
    BestSupported,
    /// Only what was assessed or is proven by a credential.
    VerifiedOnly,
}

impl Basis {
    /// How far the half that counts is shifted in a pair of levels.
    pub(super) const fn shift(self) -> u32 {
        match self {
            Self::BestSupported => 0,
            Self::VerifiedOnly => 4,
        }
    }
}

/// A weighted set of skills.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Role {
    skills: Vec<RoleSkill>,
    /// Which levels count.
    pub basis: Basis,
}

/// Why a list of skills makes no role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotARole {
    /// Nothing to rank by.
    #[error("a role needs at least one skill with a weight")]
    NoSkills,
    /// More than [`Role::MOST_SKILLS`].
    #[error("a role may ask {most} skills at most, not {asked}", most = Role::MOST_SKILLS)]
    TooMany {
        /// How many were asked.
        asked: usize,
    },
    /// A weight outside 1 to 1000.
    #[error("the weight of {concept} is {weight}; a weight is 1 to 1000")]
    Weight {
        /// Of which skill.
        concept: ConceptId,
        /// The weight given.
        weight: u32,
    },
    /// A minimum of 0 asks nothing.
    #[error("the minimum level of {0} is 0; a minimum is 1 to 8")]
    Minimum(ConceptId),
    /// A skill twice.
    #[error("{0} is asked twice")]
    Twice(ConceptId),
}

impl Role {
    /// The most skills a role may ask.
    pub const MOST_SKILLS: usize = 60;
    /// The greatest weight.
    pub const GREATEST_WEIGHT: u32 = 1000;

    /// A role of these skills, by best supported level.
    ///
    /// # Errors
    /// When empty, too long, or a weight, a minimum or a repetition is wrong.
    pub fn new(skills: Vec<RoleSkill>) -> Result<Self, NotARole> {
        if skills.is_empty() {
            return Err(NotARole::NoSkills);
        }
        if skills.len() > Self::MOST_SKILLS {
            return Err(NotARole::TooMany { asked: skills.len() });
        }
        for (place, skill) in skills.iter().enumerate() {
            check(skill, &skills[..place])?;
        }
        Ok(Self { skills, basis: Basis::BestSupported })
    }

    /// The same role, by these levels.
    #[must_use]
    pub const fn by(mut self, basis: Basis) -> Self {
        self.basis = basis;
        self
    }

    /// The skills asked.
    #[must_use]
    pub fn skills(&self) -> &[RoleSkill] {
        &self.skills
    }

    /// The points of somebody who has everything.
    #[must_use]
    pub fn full_points(&self) -> u32 {
        self.skills.iter().map(|skill| skill.weight * LEVEL_UNIT).sum()
    }

    /// Points as thousandths of all.
    #[must_use]
    pub fn permille(&self, points: u32) -> u32 {
        let permille = u64::from(points) * 1000 / u64::from(self.full_points().max(1));
        u32::try_from(permille).unwrap_or(1000)
    }
}

fn check(skill: &RoleSkill, before: &[RoleSkill]) -> Result<(), NotARole> {
    if !(1..=Role::GREATEST_WEIGHT).contains(&skill.weight) {
        return Err(NotARole::Weight { concept: skill.concept.clone(), weight: skill.weight });
    }
    if skill.minimum.get() == 0 {
        return Err(NotARole::Minimum(skill.concept.clone()));
    }
    if before.iter().any(|other| other.concept == skill.concept) {
        return Err(NotARole::Twice(skill.concept.clone()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn points_fit_below_the_must_bits() {
        let most = u32::try_from(Role::MOST_SKILLS).unwrap();
        assert!(most * Role::GREATEST_WEIGHT * LEVEL_UNIT < MUST);
        assert!(most.checked_mul(MUST).and_then(|musts| musts.checked_add(MUST)).is_some());
    }

    #[test]
    fn a_role_without_weights_is_refused() {
        let concept = ConceptId::parse("cpt_00000000000000000000000001").unwrap();
        let four = SkillLevel::new(4).unwrap();
        assert_eq!(Role::new(vec![]), Err(NotARole::NoSkills));
        let weightless = RoleSkill::new(concept.clone(), 0, four);
        assert!(matches!(Role::new(vec![weightless]), Err(NotARole::Weight { weight: 0, .. })));
        let twice = vec![RoleSkill::new(concept.clone(), 1, four), RoleSkill::new(concept, 2, four)];
        assert!(matches!(Role::new(twice), Err(NotARole::Twice(_))));
    }
}
