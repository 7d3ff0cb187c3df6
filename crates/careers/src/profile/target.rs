//! What a person aims at: an occupation, a company's open role, a job advertisement; and what it asks.

use super::commands::{MOST_TARGETS, ProfileError, myself};
use super::rows;
use super::target_rows::{self, NewTarget};
use kernel::{Action, ConceptId, Ctx, PersonId, Resource, ResourceKind, RoleProfileId, SkillLevel, TargetId};
use skills::gap::{Importance, Target};
use skills::library::Frameworks;
use std::collections::HashMap;
use store::{Command, Refusable, Subject, Tx};

/// What somebody aims at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Aim {
    /// An occupation of a framework.
    Occupation(ConceptId),
    /// A role that a company shows to everybody.
    Role {
        /// The role.
        role: RoleProfileId,
        /// What it is called.
        name: String,
        /// Whose it is; empty when it is gone.
        company: String,
        /// Whether it is still shown; what is not, asks nothing any more.
        open: bool,
    },
    /// A job advertisement, by the name the person gave it.
    Advertisement(String),
}

/// A skill that a role or an advertisement asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AskedSkill {
    /// The skill.
    pub concept: ConceptId,
    /// At which level, 1 to 8.
    pub level: SkillLevel,
    /// Whether it can be done without.
    pub importance: Importance,
}

/// What a person aims at, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StoredTarget {
    /// Its id.
    pub id: TargetId,
    /// What it is.
    pub aim: Aim,
    /// What it asks; empty for an occupation, whose framework says.
    pub asked: Vec<AskedSkill>,
}

/// What accepted disputes changed in what occupations ask: levels by occupation and skill, 0 when not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Corrections(pub(super) HashMap<ConceptId, Vec<(ConceptId, SkillLevel)>>);

impl Corrections {
    /// What an occupation asks here.
    #[must_use]
    pub fn applied(&self, occupation: &ConceptId, mut target: Target<ConceptId>) -> Target<ConceptId> {
        for (concept, level) in self.0.get(occupation).into_iter().flatten() {
            if level.get() == 0 {
                target.items.retain(|item| item.concept != *concept);
            }
            for item in target.items.iter_mut().filter(|item| item.concept == *concept) {
                item.level = *level;
            }
        }
        target
    }
}

impl StoredTarget {
    /// What it asks, in the words of the frameworks as they stand.
    #[must_use]
    pub fn asks(&self, frameworks: &Frameworks, corrections: &Corrections) -> Target<ConceptId> {
        match &self.aim {
            Aim::Occupation(occupation) => {
                let meant = frameworks.meaning(occupation);
                corrections.applied(&meant, frameworks.target(&meant))
            }
            Aim::Role { .. } | Aim::Advertisement(_) => {
                self.asked.iter().fold(Target::default(), |target, asked| {
                    target.asking(frameworks.meaning(&asked.concept), asked.importance, asked.level)
                })
            }
        }
    }
}

fn subject(id: &str) -> Subject {
    Subject::new(ResourceKind::SkillProfile, id)
}

/// One goal more, unless there are too many or it is there already.
async fn aim(tx: &mut Tx, ctx: &Ctx, new: &NewTarget<'_>) -> Result<Option<TargetId>, ProfileError> {
    let Some(id) = target_rows::put_target(tx, ctx, new).await? else { return Ok(None) };
    if target_rows::targets(tx, ctx, new.person).await?.len() > MOST_TARGETS {
        return Err(ProfileError::TooManyTargets);
    }
    Ok(Some(id))
}

/// Somebody aims at an occupation.
pub struct ChooseTarget(pub ConceptId);

impl Command for ChooseTarget {
    type Output = ();
    type Error = ProfileError;
    const NAME: &'static str = "choose_target";

    fn subject(&self, (): &()) -> Subject {
        subject(self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), ProfileError> {
        let person = myself(ctx)?;
        if !rows::occupation_exists(tx, ctx, &self.0).await? {
            return Err(Refusable::NotFound.into());
        }
        let new = NewTarget { person: &person, concept: self.0.as_str(), role: "", name: "" };
        aim(tx, ctx, &new).await.map(|_| ())
    }
}

/// Somebody aims at a role that a company shows.
pub struct AimAtRole(pub RoleProfileId);

impl Command for AimAtRole {
    type Output = ();
    type Error = ProfileError;
    const NAME: &'static str = "aim_at_role";

    fn subject(&self, (): &()) -> Subject {
        subject(self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), ProfileError> {
        let person = myself(ctx)?;
        let name = target_rows::open_role(tx, ctx, &self.0).await?.ok_or(Refusable::NotFound)?;
        if has_role(tx, ctx, &person, &self.0).await? {
            return Ok(());
        }
        let new = NewTarget { person: &person, concept: "", role: self.0.as_str(), name: &name };
        aim(tx, ctx, &new).await.map(|_| ())
    }
}

async fn has_role(tx: &mut Tx, ctx: &Ctx, person: &PersonId, sought: &RoleProfileId) -> store::Result<bool> {
    let known = target_rows::targets(tx, ctx, person).await?;
    Ok(known.iter().any(|target| matches!(&target.aim, Aim::Role { role, .. } if role == sought)))
}

/// Somebody aims at a job advertisement, by the skills of it that they accepted.
pub struct AimAtAdvertisement {
    /// What they call it.
    pub name: String,
    /// What it asks.
    pub skills: Vec<(ConceptId, SkillLevel)>,
}

impl Command for AimAtAdvertisement {
    type Output = ();
    type Error = ProfileError;
    const NAME: &'static str = "aim_at_advertisement";

    fn subject(&self, (): &()) -> Subject {
        subject("")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), ProfileError> {
        let person = myself(ctx)?;
        for (concept, _) in &self.skills {
            if !rows::concept_exists(tx, ctx, concept).await? {
                return Err(Refusable::NotFound.into());
            }
        }
        let new = NewTarget { person: &person, concept: "", role: "", name: &self.name };
        match aim(tx, ctx, &new).await? {
            Some(id) => Ok(target_rows::put_target_skills(tx, ctx, &id, &self.skills).await?),
            None => Err(ProfileError::NameTaken),
        }
    }
}

/// Somebody aims at something no longer.
pub struct DropTarget(pub TargetId);

impl Command for DropTarget {
    type Output = ();
    type Error = ProfileError;
    const NAME: &'static str = "drop_target";

    fn subject(&self, (): &()) -> Subject {
        subject(self.0.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), ProfileError> {
        let owner = target_rows::owner_of_target(tx, ctx, &self.0).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::SkillProfile, &owner))?;
        Ok(target_rows::remove_target(tx, ctx, &self.0).await?)
    }
}
