//! Occupations near somebody: feasible by what they can do, desirable by what interests them.

use super::compare::target_coverage;
use super::{Importance, Profile, Target, TargetCoverage};
use crate::interests::{Agreement, InterestProfile};
use serde::{Deserialize, Serialize};

/// What is known of an occupation.
#[derive(Debug, Clone)]
pub struct OccupationProfile<O, K> {
    /// The occupation.
    pub occupation: O,
    /// What it asks.
    pub target: Target<K>,
    /// Its interests R I A S E C on the scale 1 to 7, where known.
    pub interests: Option<[f64; 6]>,
    /// The preparation it asks, 1 to 5, where known.
    pub preparation: Option<u8>,
}

/// One occupation near somebody, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NearbyOccupation<O, K> {
    /// The occupation.
    pub occupation: O,
    /// What ranks it: feasible × desirable, in thousandths.
    pub score: i64,
    /// How far its target is met.
    pub feasible: TargetCoverage,
    /// How well it agrees with the interests: 0 opposed, 500 unknown or indifferent, 1000 the same.
    pub desirable: i64,
    /// Why it is desirable; none when interests are unknown on either side.
    pub agreement: Option<Agreement>,
    /// The skills that carry over, what counts most first.
    pub carried: Vec<K>,
    /// The essential skills still missing, what counts most first.
    pub missing: Vec<K>,
    /// The preparation it asks.
    pub preparation: Option<u8>,
}

/// Ranks occupations by feasible × desirable; those that ask more than `most_preparation` are left out.
/// Equal scores keep the order given.
#[must_use]
pub fn nearby_occupations<O: Clone, K: Ord + Clone>(
    profile: &Profile<K>,
    interests: Option<&InterestProfile>,
    most_preparation: Option<u8>,
    occupations: &[OccupationProfile<O, K>],
) -> Vec<NearbyOccupation<O, K>> {
    let reachable = |occupation: &&OccupationProfile<O, K>| match (occupation.preparation, most_preparation) {
        (Some(asked), Some(most)) => asked <= most,
        _ => true,
    };
    let mut near: Vec<_> = occupations
        .iter()
        .filter(reachable)
        .map(|occupation| explain(profile, interests, occupation))
        .collect();
    near.sort_by_key(|occupation| std::cmp::Reverse(occupation.score));
    near
}

fn explain<O: Clone, K: Ord + Clone>(
    profile: &Profile<K>,
    interests: Option<&InterestProfile>,
    occupation: &OccupationProfile<O, K>,
) -> NearbyOccupation<O, K> {
    let feasible = target_coverage(profile, &occupation.target);
    let agreement = interests.zip(occupation.interests).and_then(|(mine, theirs)| mine.agreement(&theirs));
    let desirable = agreement.as_ref().map_or(500, Agreement::permille);
    let (carried, missing) = carried_and_missing(profile, &occupation.target);
    NearbyOccupation {
        occupation: occupation.occupation.clone(),
        score: feasible.permille * desirable / 1000,
        feasible,
        desirable,
        agreement,
        carried,
        missing,
        preparation: occupation.preparation,
    }
}

fn carried_and_missing<K: Ord + Clone>(profile: &Profile<K>, target: &Target<K>) -> (Vec<K>, Vec<K>) {
    let mut items: Vec<_> = target.items.iter().collect();
    items.sort_by_key(|item| std::cmp::Reverse(item.weight));
    let (has, lacks): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| profile.level(&item.concept) >= item.level.get());
    let missing = lacks.into_iter().filter(|item| item.importance == Importance::Essential);
    (
        has.into_iter().map(|item| item.concept.clone()).collect(),
        missing.map(|item| item.concept.clone()).collect(),
    )
}

#[cfg(test)]
mod tests {
    use super::super::{Claim, Source};
    use super::*;
    use kernel::{SkillLevel, Timestamp};

    #[test]
    fn what_is_feasible_and_wanted_comes_first() {
        let level = SkillLevel::new(3).unwrap();
        let claim = |concept| Claim::new(concept, level, Source::Own, Timestamp::from_microseconds(0));
        let profile = Profile::from_claims([claim("cooking"), claim("sql")]);
        let asks = |concept| Target::default().asking(concept, Importance::Essential, level);
        let occupation = |occupation, skill, interests, preparation| OccupationProfile {
            occupation,
            target: asks(skill),
            interests: Some(interests),
            preparation: Some(preparation),
        };
        let interests = InterestProfile::from_scores([20.0, 90.0, 40.0, 30.0, 20.0, 80.0].map(Some));
        let near = nearby_occupations(
            &profile,
            Some(&interests),
            Some(4),
            &[
                occupation("cook", "cooking", [6.0, 2.0, 3.0, 3.0, 3.0, 2.0], 2),
                occupation("analyst", "sql", [2.0, 6.0, 3.0, 2.0, 2.0, 6.0], 4),
                occupation("welder", "welding", [7.0, 2.0, 1.0, 1.0, 1.0, 4.0], 2),
                occupation("professor", "sql", [2.0, 6.0, 3.0, 2.0, 2.0, 6.0], 5),
            ],
        );
        let order: Vec<_> = near.iter().map(|near| near.occupation).collect();
        assert_eq!(order, ["analyst", "cook", "welder"], "{near:#?}");
        assert_eq!(near[0].carried, ["sql"]);
        assert_eq!(near[2].missing, ["welding"]);
    }
}
