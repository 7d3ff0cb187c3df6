//! Looking for people: the question, the answer without names, and the log of both.

use super::contact_rows;
use super::index::Talent;
use super::look_rows::{self as rows, Asked};
use super::role::{self, RoleProfile};
use kernel::{
    Action, Ctx, Fault, OrganisationId, Problem, Resource, ResourceKind, RoleProfileId, TalentLookId,
    TalentQueryId, fold,
};
use serde::{Deserialize, Serialize};
use skills::library::Frameworks;
use skills::talent::{self, Basis, Contribution, Filter, Hit};
use store::{Command, Refusable, Subject, Tx};

/// People shown at most.
pub const MOST_SHOWN: usize = 20;

/// Why nobody was looked for.
#[derive(Debug, thiserror::Error)]
pub enum LookError {
    /// The role asks nothing.
    #[error("the role asks no skill")]
    NoSkills,
    /// The organisation is not, or no longer, admitted.
    #[error("the organisation is not admitted")]
    NotAdmitted,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(LookError);

impl From<LookError> for Fault {
    fn from(error: LookError) -> Self {
        match error {
            LookError::NoSkills => Fault::Refused(Problem::new("careers-role-no-skills")),
            LookError::NotAdmitted => Fault::Refused(Problem::new("careers-not-admitted")),
            LookError::Refusable(error) => error.into(),
        }
    }
}

/// Somebody who fits, as a company sees them: without name, face, contact or age.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownPerson {
    /// By what the company speaks of them.
    pub look: TalentLookId,
    /// Their place, from 1.
    pub rank: i64,
    /// How well they fit, in thousandths.
    pub permille: i64,
    /// What each skill of the role added.
    pub reasons: Vec<Contribution>,
    /// What became of asking them for this role: nothing yet, or the state of the request.
    pub contact: Option<super::ContactState>,
}

/// What a company gets to see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Looked {
    /// The role.
    pub role: RoleProfile,
    /// The question, as logged.
    pub query: TalentQueryId,
    /// Who fits, best first.
    pub people: Vec<ShownPerson>,
}

/// What a search is narrowed to. It decides who is shown, never in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Narrowed {
    /// Whether only verified levels count, and only people with one are shown.
    pub verified_only: bool,
    /// Would work in this municipality or province; empty when anywhere.
    pub territory: String,
    /// Is available so (see [`super::AVAILABILITIES`]); empty when in any way.
    pub availability: String,
}

impl Narrowed {
    fn filter(&self) -> Filter {
        let one = |text: &str| if text.is_empty() { Vec::new() } else { vec![text.to_owned()] };
        Filter {
            territories: one(&fold(&self.territory)),
            availabilities: one(&self.availability),
            with_verified_skill: self.verified_only,
        }
    }
}

/// A company looks for people who fit a role. Every look is logged.
pub struct LookForPeople<'a> {
    /// The role.
    pub role: RoleProfileId,
    /// Whom the company wants to see.
    pub narrowed: Narrowed,
    /// Who can be found.
    pub talent: &'a Talent,
    /// The frameworks as they stand.
    pub frameworks: &'a Frameworks,
}

impl Command for LookForPeople<'_> {
    type Output = Looked;
    type Error = LookError;
    const NAME: &'static str = "look_for_people";

    fn subject(&self, looked: &Looked) -> Subject {
        Subject::new(ResourceKind::TalentSearch, looked.query.as_str()).within(&looked.role.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Looked, LookError> {
        let role = role::allowed(tx, ctx, Action::See, &self.role).await?;
        ctx.authorise(
            Action::See,
            &Resource::of_organisation(ResourceKind::TalentSearch, &role.organisation),
        )?;
        if !is_admitted(tx, ctx, &role.organisation).await? {
            return Err(LookError::NotAdmitted);
        }
        let asked = self.asked(&role).ok_or(LookError::NoSkills)?;
        let hits = self.talent.search(&asked, &self.narrowed.filter(), MOST_SHOWN * 2);
        let hits = consenting(tx, ctx, hits).await?;
        let query = rows::add_query(tx, ctx, &role, &Asked::of(&asked, &self.narrowed), hits.len()).await?;
        let looks = rows::add_looks(tx, ctx, &query, &role.organisation, &hits).await?;
        let asked_before = contact_rows::states_for_role(tx, ctx, &role.id).await?;
        let people = (1..).zip(hits).zip(looks).map(|((rank, hit), look)| ShownPerson {
            look,
            rank,
            permille: i64::from(hit.permille),
            contact: asked_before.get(&hit.person).copied(),
            reasons: hit.contributions,
        });
        Ok(Looked { people: people.collect(), role, query })
    }
}

impl LookForPeople<'_> {
    /// The role as the index takes it, its skills in the words of the frameworks as they stand.
    fn asked(&self, role: &RoleProfile) -> Option<talent::Role> {
        let mut skills: Vec<talent::RoleSkill> = Vec::new();
        for skill in &role.skills {
            let concept = self.frameworks.meaning(&skill.concept);
            if skills.iter().any(|known| known.concept == concept) {
                continue;
            }
            let asked = talent::RoleSkill::new(concept, skill.importance.weight(), skill.minimum);
            skills.push(if skill.must { asked.needed() } else { asked });
        }
        let basis = if self.narrowed.verified_only { Basis::VerifiedOnly } else { Basis::BestSupported };
        talent::Role::new(skills).ok().map(|role| role.by(basis))
    }
}

/// Those whose consent stands in the database now: the index may be a moment behind.
async fn consenting(tx: &mut Tx, ctx: &Ctx, mut hits: Vec<Hit>) -> store::Result<Vec<Hit>> {
    let people: Vec<&kernel::PersonId> = hits.iter().map(|hit| &hit.person).collect();
    let consenting = rows::consenting(tx, ctx, &people).await?;
    hits.retain(|hit| consenting.contains(&hit.person));
    hits.truncate(MOST_SHOWN);
    Ok(hits)
}

/// Whether an organisation is a member in good standing.
pub(super) async fn is_admitted(
    tx: &mut Tx,
    ctx: &Ctx,
    organisation: &OrganisationId,
) -> store::Result<bool> {
    Ok(rows::status(tx, ctx, organisation).await?.as_deref() == Some("admitted"))
}
