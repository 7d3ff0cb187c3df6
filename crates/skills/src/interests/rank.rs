//! How well occupations agree with somebody's interests, and why.

use super::profile::mean;
use super::{InterestProfile, InterestType};
use serde::{Deserialize, Serialize};

/// Fewer types than this make no correlation worth showing.
const LEAST_TYPES: usize = 3;
/// A spread (standard deviation) below this is a flat profile.
const FLAT: f64 = 1e-9;

/// The share one type has in a correlation; the shares add up to it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct TypeShare {
    /// The type.
    pub kind: InterestType,
    /// Its share: positive when both lie on the same side of their means.
    pub share: f64,
    /// Whether the person's score lies above their own mean.
    pub liked: bool,
}

/// How well an occupation agrees with a profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Pearson's correlation, −1 to 1.
    pub correlation: f64,
    /// The shares of the types, the strongest agreement first.
    pub shares: Vec<TypeShare>,
}

impl Agreement {
    /// The correlation as 0 (opposed) to 1000 (the same).
    #[must_use]
    pub fn permille(&self) -> i64 {
        #[expect(clippy::cast_possible_truncation, reason = "between 0 and 1000")]
        let permille = ((self.correlation + 1.0) * 500.0).round() as i64;
        permille.clamp(0, 1000)
    }
}

impl InterestProfile {
    /// How well an occupation's six numbers agree with the profile, over the types that were answered; none
    /// with fewer than three of them, or when either side is flat (all the same says nothing).
    #[must_use]
    pub fn agreement(&self, occupation: &[f64; 6]) -> Option<Agreement> {
        let pairs: Vec<(InterestType, f64, f64)> = self
            .scores
            .iter()
            .filter_map(|score| Some((score.kind, score.score?, occupation[score.kind.place()])))
            .filter(|(_, mine, theirs)| mine.is_finite() && theirs.is_finite())
            .collect();
        if pairs.len() < LEAST_TYPES {
            return None;
        }
        let mine = Standardised::of(pairs.iter().map(|pair| pair.1))?;
        let theirs = Standardised::of(pairs.iter().map(|pair| pair.2))?;
        let mut shares: Vec<TypeShare> = pairs
            .iter()
            .map(|(kind, own, other)| {
                let own = mine.place(*own);
                TypeShare { kind: *kind, share: own * theirs.place(*other), liked: own > 0.0 }
            })
            .collect();
        let correlation = shares.iter().map(|share| share.share).sum::<f64>().clamp(-1.0, 1.0);
        shares.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.kind.cmp(&b.kind)));
        Some(Agreement { correlation, shares })
    }
}

/// Numbers less their mean, over the root of their sum of squares.
struct Standardised {
    mean: f64,
    norm: f64,
}

impl Standardised {
    fn of(numbers: impl Iterator<Item = f64> + Clone) -> Option<Self> {
        let mean = mean(numbers.clone());
        let norm = numbers.map(|number| (number - mean).powi(2)).sum::<f64>().sqrt();
        (norm > FLAT).then_some(Self { mean, norm })
    }

    fn place(&self, number: f64) -> f64 {
        (number - self.mean) / self.norm
    }
}

/// What is known of an occupation here.
#[derive(Debug, Clone)]
pub struct OccupationInterests<O> {
    /// The occupation.
    pub occupation: O,
    /// Its interests R I A S E C on the scale 1 to 7.
    pub interests: [f64; 6],
    /// The preparation it asks, 1 to 5, where known.
    pub preparation: Option<u8>,
}

/// An occupation and how well it agrees.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RankedOccupation<O> {
    /// The occupation.
    pub occupation: O,
    /// How well, and why.
    pub agreement: Agreement,
    /// The preparation it asks.
    pub preparation: Option<u8>,
}

/// Ranks occupations by agreement with a profile, best first; equal ones keep the order given. Only those
/// whose preparation lies in `preparation` (both ends included), or is unknown. Empty for a flat profile.
#[must_use]
pub fn rank_occupations<O: Clone>(
    profile: &InterestProfile,
    preparation: std::ops::RangeInclusive<u8>,
    occupations: &[OccupationInterests<O>],
) -> Vec<RankedOccupation<O>> {
    let mut ranked: Vec<RankedOccupation<O>> = occupations
        .iter()
        .filter(|occupation| occupation.preparation.is_none_or(|asked| preparation.contains(&asked)))
        .filter_map(|occupation| {
            let agreement = profile.agreement(&occupation.interests)?;
            let preparation = occupation.preparation;
            Some(RankedOccupation { occupation: occupation.occupation.clone(), agreement, preparation })
        })
        .collect();
    ranked.sort_by(|a, b| b.agreement.correlation.total_cmp(&a.agreement.correlation));
    ranked
}

#[cfg(test)]
mod tests {
    use super::*;

    fn profile() -> InterestProfile {
        InterestProfile::from_scores([80.0, 40.0, 20.0, 30.0, 20.0, 50.0].map(Some))
    }

    #[test]
    fn the_same_shape_correlates_fully_and_the_opposite_not() {
        let same = profile().agreement(&[8.0, 4.0, 2.0, 3.0, 2.0, 5.0]).unwrap();
        assert!((same.correlation - 1.0).abs() < 1e-12);
        assert_eq!(same.shares[0].kind, InterestType::Realistic);
        let sum: f64 = same.shares.iter().map(|share| share.share).sum();
        assert!((sum - same.correlation).abs() < 1e-12);
        let opposite = profile().agreement(&[2.0, 6.0, 8.0, 7.0, 8.0, 5.0]).unwrap();
        assert_eq!(opposite.permille(), 0);
    }

    #[test]
    fn flat_or_thin_profiles_say_nothing() {
        let flat = InterestProfile::from_scores([Some(50.0); 6]);
        assert_eq!(flat.agreement(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), None);
        let thin = InterestProfile::from_scores([Some(90.0), Some(10.0), None, None, None, None]);
        assert_eq!(thin.agreement(&[1.0, 2.0, 3.0, 4.0, 5.0, 6.0]), None);
    }

    #[test]
    fn the_starter_occupations_rank_as_one_would_expect() {
        let starter = crate::starter::load().unwrap();
        let known: Vec<_> = starter
            .occupations()
            .filter_map(|concept| {
                Some(OccupationInterests {
                    occupation: concept.code.clone()?,
                    interests: concept.interests?,
                    preparation: concept.preparation,
                })
            })
            .collect();
        let ranked = rank_occupations(&profile(), 1..=3, &known);
        let place = |code: &str| ranked.iter().position(|ranked| ranked.occupation == code).unwrap();
        assert!(place("electrician") < 15 && place("social-media-manager") > 30);
        assert!(ranked.iter().all(|ranked| ranked.preparation.unwrap() <= 3));
    }
}
