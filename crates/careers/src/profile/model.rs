//! A profile as pages show it: claims and targets, in the words of the frameworks as they stand now.

use super::rows::{self, StoredClaim};
use super::target::{Aim, Corrections, StoredTarget};
use super::target_rows;
use kernel::{ConceptId, Ctx, Lang, PersonId, fold};
use skills::gap::{
    Gap, NearbyOccupation, OccupationProfile, Profile, Target, TargetCoverage, gap, nearby_occupations,
};
use skills::interests::InterestProfile;
use skills::library::{Frameworks, Sought, Suggested};
use store::Tx;

/// Everything a person said, proved, and aims at.
#[derive(Debug, Clone)]
pub struct SkillsOf {
    /// Every claim.
    pub claims: Vec<StoredClaim>,
    /// The standing in each skill.
    pub profile: Profile<ConceptId>,
    /// What they aim at.
    pub targets: Vec<TargetView>,
    /// What all targets together ask beyond the profile.
    pub gap: Gap<ConceptId>,
}

/// One target, and how far it is met.
#[derive(Debug, Clone)]
pub struct TargetView {
    /// As stored.
    pub target: StoredTarget,
    /// The occupation as lists speak of it now; none for a role or an advertisement.
    pub occupation: Option<ConceptId>,
    /// How far it is met.
    pub coverage: TargetCoverage,
}

impl SkillsOf {
    /// Reads a person's profile.
    ///
    /// # Errors
    /// When the database fails or a row is broken.
    pub async fn read(
        tx: &mut Tx,
        ctx: &Ctx,
        frameworks: &Frameworks,
        person: &PersonId,
    ) -> store::Result<Self> {
        let claims = rows::claims(tx, ctx, person).await?;
        let targets = target_rows::targets(tx, ctx, person).await?;
        let occupations: Vec<ConceptId> =
            targets.iter().filter_map(|target| occupation_of(frameworks, target)).collect();
        let corrections = target_rows::corrections(tx, ctx, &occupations).await?;
        Ok(Self::of(frameworks, claims, targets, &corrections))
    }

    /// The profile that claims make, against these targets.
    #[must_use]
    pub fn of(
        frameworks: &Frameworks,
        claims: Vec<StoredClaim>,
        targets: Vec<StoredTarget>,
        corrections: &Corrections,
    ) -> Self {
        let profile = Profile::from_claims(claims.iter().map(|stored| {
            let mut claim = stored.claim.clone();
            claim.concept = frameworks.meaning(&claim.concept);
            claim
        }));
        let asked: Vec<Target<ConceptId>> =
            targets.iter().map(|target| target.asks(frameworks, corrections)).collect();
        let gap = gap(&profile, &asked);
        let targets = targets
            .into_iter()
            .zip(&gap.targets)
            .map(|(target, coverage)| TargetView {
                occupation: occupation_of(frameworks, &target),
                target,
                coverage: *coverage,
            })
            .collect();
        Self { claims, profile, targets, gap }
    }

    /// The stored claims of a skill.
    pub fn claims_of<'a>(
        &'a self,
        frameworks: &'a Frameworks,
        concept: &'a ConceptId,
    ) -> impl Iterator<Item = &'a StoredClaim> {
        self.claims.iter().filter(move |stored| frameworks.meaning(&stored.claim.concept) == *concept)
    }
}

fn occupation_of(frameworks: &Frameworks, target: &StoredTarget) -> Option<ConceptId> {
    match &target.aim {
        Aim::Occupation(occupation) => Some(frameworks.meaning(occupation)),
        Aim::Role { .. } | Aim::Advertisement(_) => None,
    }
}

/// How many occupations near somebody are shown.
const NEAR: usize = 12;

/// The occupations near somebody: feasible by what they can do, desirable by what they like; their goals apart.
/// Takes some time over thousands of occupations: not for the async threads.
pub(crate) fn nearby(
    frameworks: &Frameworks,
    skills: &SkillsOf,
    interests: Option<&InterestProfile>,
    most_preparation: Option<u8>,
) -> Vec<NearbyOccupation<ConceptId, ConceptId>> {
    let aimed = |id: &ConceptId| skills.targets.iter().any(|target| target.occupation.as_ref() == Some(id));
    let known: Vec<OccupationProfile<ConceptId, ConceptId>> = frameworks
        .occupations()
        .filter(|occupation| !aimed(occupation.id()))
        .map(|occupation| OccupationProfile {
            occupation: occupation.id().clone(),
            target: frameworks.target(occupation.id()),
            interests: occupation.interests(),
            preparation: occupation.preparation(),
        })
        .filter(|occupation| !occupation.target.items.is_empty())
        .collect();
    let mut near = nearby_occupations(&skills.profile, interests, most_preparation, &known);
    near.retain(|one| one.score > 0);
    near.truncate(NEAR);
    near
}

/// What somebody typed where a concept is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Meant {
    /// This one.
    One(ConceptId),
    /// One of these, best first.
    OneOf(Vec<Suggested>),
    /// Nothing known.
    Nothing,
}

/// How many are offered to choose from.
const OFFERED: usize = 8;

/// The concept that was typed or chosen: an id, the exact name of one concept, or several to choose from.
pub(crate) fn meant(frameworks: &Frameworks, typed: &str, lang: Lang, sought: Sought) -> Meant {
    if let Some(concept) = typed.parse().ok().and_then(|id| frameworks.concept(&id)) {
        return if sought.takes(concept.kind()) { Meant::One(concept.id().clone()) } else { Meant::Nothing };
    }
    let found = frameworks.suggest(typed, lang, sought, OFFERED);
    let wanted = fold(typed);
    let exact = |one: &&Suggested| {
        fold(&one.name) == wanted || one.hit.as_ref().is_some_and(|hit| fold(hit) == wanted)
    };
    let mut exactly = found.iter().filter(exact);
    match (exactly.next(), exactly.next()) {
        (Some(one), None) => Meant::One(one.id.clone()),
        _ if found.is_empty() => Meant::Nothing,
        _ => Meant::OneOf(found),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::{SkillLevel, Timestamp};
    use skills::gap::{Claim, Source};
    use skills::library::Library;

    #[test]
    fn what_is_typed_is_found_exactly_or_offered() {
        let library = Library::of_starter().unwrap();
        let now = library.now();
        let welding = now.suggest("saldatore", Lang::It, Sought::Occupations, 1).remove(0);
        let by_name = meant(&now, "Saldatrice", Lang::It, Sought::Occupations);
        assert_eq!(by_name, Meant::One(welding.id.clone()));
        assert_eq!(meant(&now, welding.id.as_str(), Lang::It, Sought::Skills), Meant::Nothing);
        assert!(matches!(meant(&now, "saldare", Lang::It, Sought::Skills), Meant::OneOf(_)));
        assert_eq!(meant(&now, "zzzz", Lang::It, Sought::Skills), Meant::Nothing);
    }

    #[test]
    fn a_profile_is_measured_against_its_targets() {
        let library = Library::of_starter().unwrap();
        let now = library.now();
        let electrician = now.by_uri("urn:bottega:starter:electrician").unwrap().id().clone();
        let target = now.target(&electrician);
        let asked = &target.items[0];
        let moment = Timestamp::from_microseconds(0);
        let entropy = kernel::SeededEntropy::new(9);
        let claim = StoredClaim {
            id: kernel::SkillClaimId::fresh(moment, &entropy),
            claim: Claim::new(asked.concept.clone(), SkillLevel::new(8).unwrap(), Source::Own, moment),
            note: String::new(),
        };
        let id = kernel::TargetId::fresh(moment, &entropy);
        let aim = StoredTarget { id, aim: Aim::Occupation(electrician), asked: Vec::new() };
        let skills = SkillsOf::of(&now, vec![claim], vec![aim], &Corrections::default());
        assert_eq!(skills.targets[0].coverage.met, 1);
        assert_eq!(skills.gap.missing().count(), target.items.len() - 1);
    }
}
