//! What can be done about a dispute.

use super::rows::{self, DisputeState, Kind, StoredDispute};
use crate::profile::{self, Aim, NewClaim};
use crate::talent::tell;
use kernel::{
    Action, ConceptId, Ctx, DisputeId, Fault, PersonId, Problem, Resource, ResourceKind, SkillLevel, TargetId,
};
use skills::gap::Source;
use store::{Command, Refusable, Subject, Tx};

/// Why a dispute was not opened or answered.
#[derive(Debug, thiserror::Error)]
pub enum DisputeError {
    /// The same is being disputed already.
    #[error("it is disputed already")]
    Open,
    /// What an advertisement asks is the person's own choice.
    #[error("an advertisement is changed by the person")]
    OwnChoice,
    /// Somebody answered before.
    #[error("answered before")]
    Answered,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(DisputeError);

impl From<DisputeError> for Fault {
    fn from(error: DisputeError) -> Self {
        let key = match error {
            DisputeError::Open => "careers-dispute-twice",
            DisputeError::OwnChoice => "careers-dispute-own",
            DisputeError::Answered => "careers-dispute-answered",
            DisputeError::Refusable(error) => return error.into(),
        };
        Fault::Refused(Problem::new(key))
    }
}

/// What is disputed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Disputed {
    /// What one of the person's goals asks of the skill.
    Requirement(TargetId),
    /// The level that counts for the person.
    Level,
}

/// Somebody disputes a requirement or a level.
pub struct OpenDispute {
    /// Which.
    pub disputed: Disputed,
    /// Of which skill.
    pub concept: ConceptId,
    /// The level as it stands.
    pub stated: i64,
    /// The level they hold right; 0 when the skill is not needed at all.
    pub proposed: SkillLevel,
    /// Why, in their words.
    pub words: String,
}

fn subject(id: &DisputeId) -> Subject {
    Subject::new(ResourceKind::Dispute, id.as_str())
}

impl Command for OpenDispute {
    type Output = DisputeId;
    type Error = DisputeError;
    const NAME: &'static str = "open_dispute";

    fn subject(&self, id: &DisputeId) -> Subject {
        subject(id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<DisputeId, DisputeError> {
        let person = ctx.person().ok_or(Refusable::NotFound)?.clone();
        ctx.authorise(Action::Create, &Resource::of_person(ResourceKind::Dispute, &person))?;
        if !profile::concept_exists(tx, ctx, &self.concept).await? {
            return Err(Refusable::NotFound.into());
        }
        let dispute = self.dispute(ctx, tx, person).await?;
        let others = rows::of_person(tx, ctx, &dispute.person).await?;
        let same = |other: &StoredDispute| {
            other.state == DisputeState::Open
                && (other.kind, &other.concept) == (dispute.kind, &dispute.concept)
                && (&other.occupation, &other.role) == (&dispute.occupation, &dispute.role)
        };
        if others.iter().any(same) {
            return Err(DisputeError::Open);
        }
        rows::insert(tx, ctx, &dispute).await?;
        Ok(dispute.id)
    }
}

impl OpenDispute {
    async fn dispute(&self, ctx: &Ctx, tx: &mut Tx, person: PersonId) -> Result<StoredDispute, DisputeError> {
        let mut dispute = StoredDispute {
            id: DisputeId::fresh(ctx.now, ctx.entropy.as_ref()),
            person,
            kind: Kind::Level,
            concept: self.concept.clone(),
            occupation: None,
            role: None,
            role_name: String::new(),
            organisation: None,
            stated: self.stated,
            proposed: self.proposed,
            words: self.words.clone(),
            state: DisputeState::Open,
            answer: String::new(),
            at: ctx.now,
            answered_at: None,
        };
        let Disputed::Requirement(target) = &self.disputed else { return Ok(dispute) };
        dispute.kind = Kind::Requirement;
        let targets = profile::targets(tx, ctx, &dispute.person).await?;
        let target = targets.into_iter().find(|one| one.id == *target).ok_or(Refusable::NotFound)?;
        match target.aim {
            Aim::Occupation(occupation) => dispute.occupation = Some(occupation),
            Aim::Role { role, .. } => {
                dispute.organisation = rows::organisation_of_role(tx, ctx, &role).await?;
                dispute.role = Some(role);
            }
            Aim::Advertisement(_) => return Err(DisputeError::OwnChoice),
        }
        Ok(dispute)
    }
}

/// Whoever is responsible answers.
pub struct AnswerDispute {
    /// Which dispute.
    pub id: DisputeId,
    /// Whether the person is right.
    pub accepted: bool,
    /// Why, in words.
    pub answer: String,
    /// The occupation and the skill as the frameworks speak of them now.
    pub meaning: Option<(ConceptId, ConceptId)>,
}

impl Command for AnswerDispute {
    type Output = StoredDispute;
    type Error = DisputeError;
    const NAME: &'static str = "answer_dispute";

    fn subject(&self, dispute: &StoredDispute) -> Subject {
        match &dispute.organisation {
            Some(organisation) => subject(&self.id).within(organisation),
            None => subject(&self.id),
        }
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<StoredDispute, DisputeError> {
        let dispute = rows::dispute(tx, ctx, &self.id).await?.ok_or(Refusable::NotFound)?;
        let resource = match &dispute.organisation {
            Some(organisation) => Resource::of_organisation(ResourceKind::Dispute, organisation),
            None => Resource::of_network(ResourceKind::Dispute),
        };
        ctx.authorise(Action::Decide, &resource)?;
        if dispute.state != DisputeState::Open {
            return Err(DisputeError::Answered);
        }
        let state = if self.accepted { DisputeState::Accepted } else { DisputeState::Kept };
        rows::answer(tx, ctx, &self.id, state, &self.answer).await?;
        if self.accepted {
            self.apply(ctx, tx, &dispute).await?;
        }
        tell(tx, ctx, &dispute.person, "careers-dispute-mail", vec![]).await?;
        Ok(dispute)
    }
}

impl AnswerDispute {
    /// What an accepted dispute changes. A company changes its own role by hand.
    async fn apply(&self, ctx: &Ctx, tx: &mut Tx, dispute: &StoredDispute) -> store::Result<()> {
        match (dispute.kind, &dispute.occupation, &self.meaning) {
            (Kind::Requirement, Some(_), Some((occupation, concept))) => {
                rows::correct(tx, ctx, occupation, concept, dispute).await
            }
            (Kind::Level, ..) => {
                let claim = NewClaim {
                    person: &dispute.person,
                    concept: &dispute.concept,
                    level: dispute.proposed,
                    source: Source::Operator,
                    proof: dispute.id.as_str(),
                    note: &self.answer,
                };
                profile::put_claim(tx, ctx, &claim).await
            }
            _ => Ok(()),
        }
    }
}
