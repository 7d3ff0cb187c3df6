//! A company's role: a name, and the skills it asks, each with importance and minimum level.

use super::role_rows as rows;
use crate::profile;
use kernel::{
    Action, ConceptId, Ctx, Event, Fault, OrganisationId, Problem, Resource, ResourceKind, RoleProfileId,
    SkillLevel, Timestamp,
};
use store::{Command, Refusable, Subject, Tx};

/// How much a skill counts in a role.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Importance {
    /// Good to have.
    Useful,
    /// Needed in most of the work.
    Important,
    /// The role stands or falls with it.
    Decisive,
}

impl Importance {
    /// All, weakest first.
    pub const ALL: [Importance; 3] = [Importance::Useful, Importance::Important, Importance::Decisive];

    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Importance::Useful => "useful",
            Importance::Important => "important",
            Importance::Decisive => "decisive",
        }
    }

    /// The importance of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|importance| importance.code() == code)
    }

    /// The weight in the ranking: each step counts about twice the one before.
    #[must_use]
    pub const fn weight(self) -> u32 {
        match self {
            Importance::Useful => 10,
            Importance::Important => 25,
            Importance::Decisive => 50,
        }
    }
}

/// One skill of a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleSkill {
    /// The skill.
    pub concept: ConceptId,
    /// How much it counts.
    pub importance: Importance,
    /// The level at which it counts in full, 1 to 8.
    pub minimum: SkillLevel,
    /// Whether nobody below the minimum is shown.
    pub must: bool,
}

/// A role as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleProfile {
    /// Its id.
    pub id: RoleProfileId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// Since when everybody may see it; none while it is the company's alone.
    pub opened_at: Option<Timestamp>,
    /// The skills it asks, in the order in which they were added.
    pub skills: Vec<RoleSkill>,
}

/// Skills a role may ask.
pub const MOST_SKILLS: usize = 40;

/// Why a role was not changed.
#[derive(Debug, thiserror::Error)]
pub enum RoleError {
    /// Too many skills.
    #[error("no more than {MOST_SKILLS} skills")]
    TooManySkills,
    /// A role that asks nothing says nothing to anybody.
    #[error("a role without skills is not shown")]
    NothingAsked,
    /// The organisation is not, or no longer, admitted.
    #[error("the organisation is not admitted")]
    NotAdmitted,
    /// A minimum of 0 asks nothing.
    #[error("a minimum level is 1 to 8")]
    NoMinimum,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(RoleError);

impl From<RoleError> for Fault {
    fn from(error: RoleError) -> Self {
        match error {
            RoleError::TooManySkills => {
                Fault::Refused(Problem::new("careers-role-too-many").with("most", MOST_SKILLS.to_string()))
            }
            RoleError::NothingAsked => Fault::Refused(Problem::new("careers-role-no-skills")),
            RoleError::NotAdmitted => Fault::Refused(Problem::new("careers-not-admitted")),
            RoleError::NoMinimum => Fault::Refused(Problem::new("careers-role-no-minimum")),
            RoleError::Refusable(error) => error.into(),
        }
    }
}

fn resource(organisation: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::RoleProfile, organisation)
}

/// A role that the actor may act on.
pub(super) async fn allowed(
    tx: &mut Tx,
    ctx: &Ctx,
    action: Action,
    id: &RoleProfileId,
) -> Result<RoleProfile, Refusable> {
    let role = rows::role(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(action, &resource(&role.organisation))?;
    Ok(role)
}

fn subject(id: &RoleProfileId) -> Subject {
    Subject::new(ResourceKind::RoleProfile, id.as_str())
}

/// A company describes a new role.
pub struct NewRole {
    /// Whose it is.
    pub organisation: OrganisationId,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: String,
    /// The skills to begin with.
    pub skills: Vec<RoleSkill>,
}

impl Command for NewRole {
    type Output = RoleProfileId;
    type Error = RoleError;
    const NAME: &'static str = "new_role";

    fn subject(&self, id: &RoleProfileId) -> Subject {
        subject(id).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<RoleProfileId, RoleError> {
        ctx.authorise(Action::Create, &resource(&self.organisation))?;
        if self.skills.len() > MOST_SKILLS {
            return Err(RoleError::TooManySkills);
        }
        let role = RoleProfile {
            id: RoleProfileId::fresh(ctx.now, ctx.entropy.as_ref()),
            organisation: self.organisation.clone(),
            name: self.name.clone(),
            description: self.description.clone(),
            opened_at: None,
            skills: Vec::new(),
        };
        rows::put_role(tx, ctx, &role).await?;
        for (position, skill) in (0..).zip(&self.skills) {
            check(tx, ctx, skill).await?;
            rows::put_skill(tx, ctx, &role.id, skill, position).await?;
        }
        Ok(role.id)
    }
}

async fn check(tx: &mut Tx, ctx: &Ctx, skill: &RoleSkill) -> Result<(), RoleError> {
    if skill.minimum.get() == 0 {
        return Err(RoleError::NoMinimum);
    }
    if !profile::concept_exists(tx, ctx, &skill.concept).await? {
        return Err(Refusable::NotFound.into());
    }
    Ok(())
}

/// A company changes a role's words.
pub struct SaveRole {
    /// Which.
    pub id: RoleProfileId,
    /// What it is called.
    pub name: String,
    /// What it is about.
    pub description: String,
}

impl Command for SaveRole {
    type Output = RoleProfile;
    type Error = RoleError;
    const NAME: &'static str = "save_role";

    fn subject(&self, role: &RoleProfile) -> Subject {
        subject(&role.id).within(&role.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<RoleProfile, RoleError> {
        let mut role = allowed(tx, ctx, Action::Change, &self.id).await?;
        role.name.clone_from(&self.name);
        role.description.clone_from(&self.description);
        rows::put_role(tx, ctx, &role).await?;
        Ok(role)
    }
}

/// A company asks a skill in a role, or asks it otherwise.
pub struct SetRoleSkill {
    /// In which role.
    pub role: RoleProfileId,
    /// The skill, its importance and level.
    pub skill: RoleSkill,
}

impl Command for SetRoleSkill {
    type Output = OrganisationId;
    type Error = RoleError;
    const NAME: &'static str = "set_role_skill";

    fn subject(&self, organisation: &OrganisationId) -> Subject {
        subject(&self.role).within(organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, RoleError> {
        let role = allowed(tx, ctx, Action::Change, &self.role).await?;
        check(tx, ctx, &self.skill).await?;
        let known = role.skills.iter().any(|skill| skill.concept == self.skill.concept);
        if !known && role.skills.len() >= MOST_SKILLS {
            return Err(RoleError::TooManySkills);
        }
        let position = i64::try_from(role.skills.len()).unwrap_or(i64::MAX);
        rows::put_skill(tx, ctx, &self.role, &self.skill, position).await?;
        Ok(role.organisation)
    }
}

/// A company asks a skill no longer.
pub struct RemoveRoleSkill {
    /// In which role.
    pub role: RoleProfileId,
    /// Which skill.
    pub concept: ConceptId,
}

impl Command for RemoveRoleSkill {
    type Output = OrganisationId;
    type Error = RoleError;
    const NAME: &'static str = "remove_role_skill";

    fn subject(&self, organisation: &OrganisationId) -> Subject {
        subject(&self.role).within(organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, RoleError> {
        let role = allowed(tx, ctx, Action::Change, &self.role).await?;
        rows::remove_skill(tx, ctx, &self.role, &self.concept).await?;
        Ok(role.organisation)
    }
}

/// A company shows a role to everybody, who may aim at it, or keeps it to itself again.
pub struct ShowRole {
    /// Which.
    pub id: RoleProfileId,
    /// Whether it is shown.
    pub open: bool,
}

impl Command for ShowRole {
    type Output = OrganisationId;
    type Error = RoleError;
    const NAME: &'static str = "show_role";

    fn subject(&self, organisation: &OrganisationId) -> Subject {
        subject(&self.id).within(organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, RoleError> {
        let role = allowed(tx, ctx, Action::Change, &self.id).await?;
        if role.opened_at.is_some() == self.open {
            return Ok(role.organisation);
        }
        if self.open && role.skills.is_empty() {
            return Err(RoleError::NothingAsked);
        }
        if self.open && !super::look::is_admitted(tx, ctx, &role.organisation).await? {
            return Err(RoleError::NotAdmitted);
        }
        rows::show(tx, ctx, &self.id, self.open.then_some(ctx.now)).await?;
        if self.open {
            store::publish(tx, ctx, &Event::RoleOpened { role: self.id.clone() }).await?;
        }
        Ok(role.organisation)
    }
}
