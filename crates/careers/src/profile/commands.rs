//! What can be done with a profile.

use super::rows::{self, NewClaim};
use kernel::{
    Action, AwardId, ConceptId, Ctx, Fault, PersonId, Problem, Resource, ResourceKind, SkillClaimId,
    SkillLevel, VerifiedSkill,
};
use skills::gap::{Source, Support};
use store::{Command, Refusable, Subject, Tx};

/// Goals somebody may have at once.
pub const MOST_TARGETS: usize = 5;

/// Why a profile was not changed.
#[derive(Debug, thiserror::Error)]
pub enum ProfileError {
    /// Too many targets.
    #[error("no more than {MOST_TARGETS} targets")]
    TooManyTargets,
    /// There is a goal of this name already.
    #[error("a goal of this name is there already")]
    NameTaken,
    /// What a credential proves cannot be taken away by hand.
    #[error("a credential proves it")]
    Proven,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ProfileError);

impl From<ProfileError> for Fault {
    fn from(error: ProfileError) -> Self {
        match error {
            ProfileError::TooManyTargets => Fault::Refused(
                Problem::new("careers-targets-too-many").with("most", MOST_TARGETS.to_string()),
            ),
            ProfileError::NameTaken => Fault::Refused(Problem::new("careers-target-name-taken")),
            ProfileError::Proven => Fault::Refused(Problem::new("careers-claim-proven")),
            ProfileError::Refusable(error) => error.into(),
        }
    }
}

/// The signed-in person, allowed to change their profile.
pub(super) fn myself(ctx: &Ctx) -> Result<PersonId, Refusable> {
    let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
    ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &person))?;
    Ok(person)
}

/// One skill as the person sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StatedSkill {
    /// The skill.
    pub concept: ConceptId,
    /// What means the same in other frameworks: what was said of it before is replaced.
    pub same: Vec<ConceptId>,
    /// How well they master it; 0 takes back what they said before.
    pub level: SkillLevel,
    /// Where they learned it, in their own words.
    pub note: String,
}

/// Somebody says what they can do.
pub struct StateSkills(pub Vec<StatedSkill>);

impl Command for StateSkills {
    type Output = PersonId;
    type Error = ProfileError;
    const NAME: &'static str = "state_skills";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::SkillProfile, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, ProfileError> {
        let person = myself(ctx)?;
        for stated in &self.0 {
            if !rows::concept_exists(tx, ctx, &stated.concept).await? {
                return Err(Refusable::NotFound.into());
            }
            for said_before in stated.same.iter().chain([&stated.concept]) {
                rows::remove_own(tx, ctx, &person, said_before).await?;
            }
            if stated.level.get() == 0 {
                continue;
            }
            let claim = NewClaim {
                person: &person,
                concept: &stated.concept,
                level: stated.level,
                source: Source::Own,
                proof: "",
                note: &stated.note,
            };
            rows::put_claim(tx, ctx, &claim).await?;
        }
        Ok(person)
    }
}

/// Somebody takes back what they said.
pub struct RemoveClaim(pub SkillClaimId);

impl Command for RemoveClaim {
    type Output = PersonId;
    type Error = ProfileError;
    const NAME: &'static str = "remove_claim";

    fn subject(&self, _: &PersonId) -> Subject {
        Subject::new(ResourceKind::SkillProfile, self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, ProfileError> {
        let (owner, source) = rows::claim(tx, ctx, &self.0).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &owner))?;
        if source.support() == Support::Verified {
            return Err(ProfileError::Proven);
        }
        rows::remove_claim(tx, ctx, &self.0).await?;
        Ok(owner)
    }
}

/// A credential proves skills.
pub struct AddVerified {
    /// Whose.
    pub learner: PersonId,
    /// The award that proves them.
    pub award: AwardId,
    /// The skills, with the levels reached.
    pub skills: Vec<VerifiedSkill>,
}

impl Command for AddVerified {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "add_verified_skills";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::SkillProfile, self.award.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &self.learner))?;
        for skill in &self.skills {
            let claim = NewClaim {
                person: &self.learner,
                concept: &skill.concept,
                level: skill.level,
                source: Source::Credential,
                proof: self.award.as_str(),
                note: "",
            };
            rows::put_claim(tx, ctx, &claim).await?;
        }
        Ok(())
    }
}

/// An award was revoked: what it proved is proven no longer.
pub struct RemoveVerified {
    /// Whose.
    pub learner: PersonId,
    /// The award.
    pub award: AwardId,
}

impl Command for RemoveVerified {
    type Output = u64;
    type Error = Refusable;
    const NAME: &'static str = "remove_verified_skills";

    fn subject(&self, _: &u64) -> Subject {
        Subject::new(ResourceKind::SkillProfile, self.award.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<u64, Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &self.learner))?;
        Ok(rows::remove_proven(tx, ctx, &self.learner, self.award.as_str()).await?)
    }
}

/// A person's data were erased: careers forgets them.
pub struct ForgetPerson(pub PersonId);

impl Command for ForgetPerson {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "forget_career";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::SkillProfile, self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &self.0))?;
        Ok(rows::forget(tx, ctx, &self.0).await?)
    }
}
