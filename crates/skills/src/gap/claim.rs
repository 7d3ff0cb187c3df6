//! Claims, and which of several counts.

use kernel::{SkillLevel, Timestamp};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who says that somebody has a skill, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// The person says so.
    #[serde(rename = "self")]
    Own,
    /// A colleague or fellow learner says so.
    Peer,
    /// A counsellor or operator says so.
    Operator,
    /// Two assessors found so, and it was validated.
    Assessment,
    /// A credential that verifies says so.
    Credential,
}

/// How well a claim is supported, weakest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Support {
    /// Only the person says so.
    Declared,
    /// Somebody else says so.
    Confirmed,
    /// It was assessed, or a credential proves it.
    Verified,
}

impl Source {
    /// All sources, weakest first.
    pub const ALL: [Source; 5] =
        [Source::Own, Source::Peer, Source::Operator, Source::Assessment, Source::Credential];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Source::Own => "self",
            Source::Peer => "peer",
            Source::Operator => "operator",
            Source::Assessment => "assessment",
            Source::Credential => "credential",
        }
    }

    /// The source of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|source| source.code() == code)
    }

    /// How well a claim of this source is supported.
    #[must_use]
    pub const fn support(self) -> Support {
        match self {
            Source::Own => Support::Declared,
            Source::Peer | Source::Operator => Support::Confirmed,
            Source::Assessment | Source::Credential => Support::Verified,
        }
    }
}

/// That somebody has a skill at a level.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Claim<K> {
    /// The skill.
    pub concept: K,
    /// How well it is mastered, 0 to 8.
    pub level: SkillLevel,
    /// Who says so.
    pub source: Source,
    /// When it was said.
    pub date: Timestamp,
    /// The id of what proves it (an award, a holding, a note), where there is something.
    pub proof: Option<String>,
}

impl<K> Claim<K> {
    /// A claim without proof.
    #[must_use]
    pub const fn new(concept: K, level: SkillLevel, source: Source, date: Timestamp) -> Self {
        Self { concept, level, source, date, proof: None }
    }

    /// The same claim, proven by the thing of this id.
    #[must_use]
    pub fn proven_by(mut self, proof: impl Into<String>) -> Self {
        self.proof = Some(proof.into());
        self
    }

    /// What decides which claim counts: support, then level, then source, then date; the proof settles the rest.
    fn rank(&self) -> (Support, SkillLevel, Source, Timestamp, &Option<String>) {
        (self.source.support(), self.level, self.source, self.date, &self.proof)
    }
}

/// Why one claim counts and not another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BestReason {
    /// It is the only one.
    OnlyClaim,
    /// The others are less well supported.
    BetterSupported,
    /// Of equally supported claims it names the highest level.
    HigherLevel,
    /// Same support and level, but from a stronger source.
    StrongerSource,
    /// The same in everything, but newer.
    MoreRecent,
}

/// Where a person stands in one skill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing<K> {
    /// The claim that counts.
    pub best: Claim<K>,
    /// Why it counts.
    pub reason: BestReason,
    /// How many claims there are.
    pub claims: usize,
    /// The highest verified level; none when nothing is verified.
    pub verified: Option<SkillLevel>,
    /// A higher level claimed with weaker support: worth having assessed.
    pub claimed_higher: Option<SkillLevel>,
}

/// A skill profile: one standing per skill.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile<K: Ord> {
    /// Standings by skill.
    pub standings: BTreeMap<K, Standing<K>>,
}

impl<K: Ord> Default for Profile<K> {
    fn default() -> Self {
        Self { standings: BTreeMap::new() }
    }
}

impl<K: Ord + Clone> Profile<K> {
    /// The profile that claims make, in any order; the same claims always make the same profile.
    #[must_use]
    pub fn from_claims(claims: impl IntoIterator<Item = Claim<K>>) -> Self {
        let mut by_concept: BTreeMap<K, Vec<Claim<K>>> = BTreeMap::new();
        for claim in claims {
            by_concept.entry(claim.concept.clone()).or_default().push(claim);
        }
        let standings =
            by_concept.into_iter().filter_map(|(concept, claims)| Some((concept, standing(claims)?)));
        Self { standings: standings.collect() }
    }

    /// The profile that only verified claims make.
    #[must_use]
    pub fn verified_only(claims: impl IntoIterator<Item = Claim<K>>) -> Self {
        Self::from_claims(claims.into_iter().filter(|claim| claim.source.support() == Support::Verified))
    }

    /// Where the person stands in a skill; none without any claim.
    #[must_use]
    pub fn standing(&self, concept: &K) -> Option<&Standing<K>> {
        self.standings.get(concept)
    }

    /// The level that counts in a skill, 0 without any claim.
    #[must_use]
    pub fn level(&self, concept: &K) -> i64 {
        self.standing(concept).map_or(0, |standing| standing.best.level.get())
    }
}

/// The standing that the claims of one skill make; none when there are none.
fn standing<K>(mut claims: Vec<Claim<K>>) -> Option<Standing<K>> {
    claims.sort_by(|a, b| b.rank().cmp(&a.rank()));
    let count = claims.len();
    let highest = claims.iter().map(|claim| claim.level).max()?;
    let verified = |claim: &&Claim<K>| claim.source.support() == Support::Verified;
    let verified = claims.iter().filter(verified).map(|claim| claim.level).max();
    let mut ranked = claims.into_iter();
    let best = ranked.next()?;
    let reason = ranked.next().map_or(BestReason::OnlyClaim, |second| reason_over(&best, &second));
    let claimed_higher = (highest > best.level).then_some(highest);
    Some(Standing { best, reason, claims: count, verified, claimed_higher })
}

fn reason_over<K>(best: &Claim<K>, second: &Claim<K>) -> BestReason {
    if best.source.support() > second.source.support() {
        BestReason::BetterSupported
    } else if best.level > second.level {
        BestReason::HigherLevel
    } else if best.source > second.source {
        BestReason::StrongerSource
    } else {
        BestReason::MoreRecent
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn claim(level: i64, source: Source, day: i64) -> Claim<&'static str> {
        let date = Timestamp::from_microseconds(0).plus_days(day);
        Claim::new("welding", SkillLevel::new(level).unwrap(), source, date)
    }

    #[test]
    fn a_credential_counts_before_a_higher_boast() {
        let profile = Profile::from_claims([claim(6, Source::Own, 9), claim(3, Source::Credential, 1)]);
        let standing = profile.standing(&"welding").unwrap();
        assert_eq!(standing.best.level.get(), 3);
        assert_eq!(standing.reason, BestReason::BetterSupported);
        assert_eq!(standing.claimed_higher.map(SkillLevel::get), Some(6));
        assert_eq!(standing.verified.map(SkillLevel::get), Some(3));
    }

    #[test]
    fn order_of_claims_does_not_matter() {
        let claims = [
            claim(3, Source::Assessment, 1),
            claim(4, Source::Assessment, 0),
            claim(4, Source::Credential, 0),
        ];
        let forwards = Profile::from_claims(claims.clone());
        let backwards = Profile::from_claims(claims.into_iter().rev());
        assert_eq!(forwards, backwards);
        assert_eq!(forwards.standing(&"welding").unwrap().reason, BestReason::StrongerSource);
    }

    #[test]
    fn without_verification_nothing_is_verified() {
        let claims = [claim(3, Source::Operator, 1), claim(5, Source::Own, 0)];
        assert!(Profile::verified_only(claims.clone()).standings.is_empty());
        assert_eq!(Profile::from_claims(claims).standing(&"welding").unwrap().verified, None);
    }
}
