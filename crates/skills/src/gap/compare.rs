//! The gap: a target less a profile, line by line.

use super::{Importance, Profile, Standing, Support, Target, Weight};
use serde::{Deserialize, Serialize};

/// Why a line of the gap reads as it does; a line may carry several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// No claim names the skill.
    NotClaimed,
    /// There is a claim, below the level asked.
    BelowLevel,
    /// Exactly the level asked.
    Met,
    /// More than is asked.
    Exceeded,
    /// What counts is only the person's own word.
    OnlyDeclared,
    /// What counts is somebody else's word, not yet assessed.
    NotVerified,
    /// A higher level is claimed with weaker support: an assessment could close the gap.
    HigherClaimUnsupported,
    /// Several of the chosen targets ask it.
    AskedBySeveralTargets,
}

/// One skill asked, and where the person stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GapLine<K> {
    /// The skill.
    pub concept: K,
    /// Needed, or good to have.
    pub importance: Importance,
    /// The level asked.
    pub wanted: i64,
    /// The level that counts.
    pub has: i64,
    /// Levels missing; 0 when met.
    pub missing: i64,
    /// How much the skill counts.
    pub weight: Weight,
    /// The claim that counts and why; none without any claim.
    pub standing: Option<Standing<K>>,
    /// Why.
    pub codes: Vec<Code>,
}

impl<K> GapLine<K> {
    /// The part of the target this line keeps from being met: weight × missing / wanted, in thousandths of
    /// a weight.
    #[must_use]
    pub fn loss(&self) -> i64 {
        i64::from(self.weight.thousandths()) * self.missing / self.wanted.max(1)
    }
}

/// How far one target is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TargetCoverage {
    /// Skills asked.
    pub asked: usize,
    /// Skills met in full.
    pub met: usize,
    /// Weighted share of the levels asked that the person has, in thousandths; a target that asks nothing
    /// is met in full.
    pub permille: i64,
}

/// What targets ask beyond a profile.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap<K> {
    /// One line per skill asked: what is missing most first, then what is met.
    pub lines: Vec<GapLine<K>>,
    /// How far all targets together are met.
    pub coverage: TargetCoverage,
    /// How far each target is met, in the order given.
    pub targets: Vec<TargetCoverage>,
}

impl<K> Gap<K> {
    /// The lines where something is missing.
    pub fn missing(&self) -> impl Iterator<Item = &GapLine<K>> {
        self.lines.iter().filter(|line| line.missing > 0)
    }
}

/// What `targets` ask beyond `profile`; several targets are joined (see [`Target::joined`]).
#[must_use]
pub fn gap<K: Ord + Clone>(profile: &Profile<K>, targets: &[Target<K>]) -> Gap<K> {
    let joined = Target::joined(targets);
    let mut lines: Vec<GapLine<K>> = joined.items.into_iter().map(|asked| line(profile, asked)).collect();
    let coverage = coverage_of(&lines);
    lines.sort_by(|a, b| {
        let most_missing =
            (b.missing > 0, b.importance, b.loss()).cmp(&(a.missing > 0, a.importance, a.loss()));
        most_missing.then_with(|| a.concept.cmp(&b.concept))
    });
    let targets = targets.iter().map(|target| target_coverage(profile, target)).collect();
    Gap { lines, coverage, targets }
}

/// How far one target is met by a profile.
pub(super) fn target_coverage<K: Ord + Clone>(profile: &Profile<K>, target: &Target<K>) -> TargetCoverage {
    let lines: Vec<_> = target.items.iter().cloned().map(|asked| line(profile, asked)).collect();
    coverage_of(&lines)
}

fn coverage_of<K>(lines: &[GapLine<K>]) -> TargetCoverage {
    let whole: i64 = lines.iter().map(|line| i64::from(line.weight.thousandths())).sum();
    let lost: i64 = lines.iter().map(GapLine::loss).sum();
    let permille = if whole == 0 { 1000 } else { (whole - lost) * 1000 / whole };
    TargetCoverage {
        asked: lines.len(),
        met: lines.iter().filter(|line| line.missing == 0).count(),
        permille,
    }
}

fn line<K: Ord + Clone>(profile: &Profile<K>, asked: super::Asked<K>) -> GapLine<K> {
    let standing = profile.standing(&asked.concept).cloned();
    let wanted = asked.level.get();
    let has = standing.as_ref().map_or(0, |standing| standing.best.level.get());
    GapLine {
        importance: asked.importance,
        wanted,
        has,
        missing: (wanted - has).max(0),
        weight: asked.weight,
        codes: codes(wanted, has, standing.as_ref(), asked.targets),
        standing,
        concept: asked.concept,
    }
}

fn codes<K>(wanted: i64, has: i64, standing: Option<&Standing<K>>, targets: usize) -> Vec<Code> {
    let mut codes = vec![match (standing, has.cmp(&wanted)) {
        (None, _) => Code::NotClaimed,
        (Some(_), std::cmp::Ordering::Less) => Code::BelowLevel,
        (Some(_), std::cmp::Ordering::Equal) => Code::Met,
        (Some(_), std::cmp::Ordering::Greater) => Code::Exceeded,
    }];
    match standing.map(|standing| standing.best.source.support()) {
        Some(Support::Declared) => codes.push(Code::OnlyDeclared),
        Some(Support::Confirmed) => codes.push(Code::NotVerified),
        Some(Support::Verified) | None => {}
    }
    if has < wanted && standing.is_some_and(|standing| standing.claimed_higher.is_some()) {
        codes.push(Code::HigherClaimUnsupported);
    }
    if targets > 1 {
        codes.push(Code::AskedBySeveralTargets);
    }
    codes
}

#[cfg(test)]
mod tests {
    use super::super::{Claim, Source};
    use super::*;
    use kernel::{SkillLevel, Timestamp};

    fn level(level: i64) -> SkillLevel {
        SkillLevel::new(level).unwrap()
    }

    fn claim(concept: &'static str, at: i64, source: Source) -> Claim<&'static str> {
        Claim::new(concept, level(at), source, Timestamp::from_microseconds(0))
    }

    #[test]
    fn lines_say_why() {
        let profile = Profile::from_claims([
            claim("sql", 3, Source::Credential),
            claim("sql", 5, Source::Own),
            claim("english", 5, Source::Own),
        ]);
        let target = Target::default()
            .asking("sql", Importance::Essential, level(5))
            .asking("english", Importance::Optional, level(4))
            .asking("charts", Importance::Essential, level(4));
        let gap = gap(&profile, &[target]);
        let seen: Vec<_> =
            gap.lines.iter().map(|line| (line.concept, line.missing, line.codes.clone())).collect();
        assert_eq!(
            seen,
            vec![
                ("charts", 4, vec![Code::NotClaimed]),
                ("sql", 2, vec![Code::BelowLevel, Code::HigherClaimUnsupported]),
                ("english", 0, vec![Code::Exceeded, Code::OnlyDeclared]),
            ]
        );
        assert_eq!(
            gap.coverage,
            TargetCoverage { asked: 3, met: 1, permille: (7000 - 3000 - 1200) * 1000 / 7000 }
        );
    }

    #[test]
    fn an_empty_profile_lacks_everything_and_an_empty_target_nothing() {
        let empty: Profile<&str> = Profile::default();
        let target = Target::default().asking("sql", Importance::Essential, level(5));
        assert_eq!(gap(&empty, &[target]).coverage.permille, 0);
        assert_eq!(gap(&empty, &[]).coverage.permille, 1000);
    }

    #[test]
    fn several_targets_are_measured_together_and_apart() {
        let profile = Profile::from_claims([claim("sql", 4, Source::Assessment)]);
        let analyst = Target::default().asking("sql", Importance::Essential, level(4));
        let cook = Target::default().asking("cooking", Importance::Essential, level(4));
        let gap = gap(&profile, &[analyst, cook]);
        assert_eq!(gap.targets.iter().map(|target| target.permille).collect::<Vec<_>>(), [1000, 0]);
        assert_eq!(gap.coverage.permille, 500);
    }
}
