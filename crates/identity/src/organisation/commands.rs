//! Applying, deciding, and changing what an organisation says of itself.

use super::model::{NotAllowed, Organisation, OrganisationKind, Profile, Status};
use super::rows;
use crate::membership;
use kernel::{
    Action, Ctx, Event, Fault, Lang, OrganisationId, PersonId, Problem, Resource, ResourceKind, Role,
};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};

/// What an organisation hands in to join.
#[derive(Debug, Clone)]
pub struct Application {
    /// What kind it is; not governance.
    pub kind: OrganisationKind,
    /// What it says of itself.
    pub profile: Profile,
}

/// Why an organisation could not be made or changed.
#[derive(Debug, thiserror::Error)]
pub enum DecisionError {
    /// The present status does not allow it.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// An organisation of this name is in the network, or has asked to join.
    #[error("there is an organisation of this name")]
    NameTaken,
    /// Nobody would be left to run the network.
    #[error("the only governance organisation cannot be suspended")]
    LastGovernance,
    /// Storage or policy.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(DecisionError);

impl DecisionError {
    /// What the page says, when a rule of the domain refused.
    pub(crate) fn problem(&self) -> Option<Problem> {
        match self {
            DecisionError::NotAllowed(_) => Some(Problem::new("identity-decided-already")),
            DecisionError::NameTaken => Some(Problem::new("identity-organisation-name-taken")),
            DecisionError::LastGovernance => Some(Problem::new("identity-last-governance")),
            DecisionError::Refusable(_) => None,
        }
    }
}

impl From<DecisionError> for Fault {
    fn from(error: DecisionError) -> Fault {
        match (error.problem(), error) {
            (Some(problem), _) => Fault::Refused(problem),
            (None, DecisionError::Refusable(inner)) => inner.into(),
            (None, other) => Fault::Internal(other.to_string()),
        }
    }
}

fn subject(id: &OrganisationId) -> Subject {
    Subject::new(ResourceKind::Organisation, id.as_str()).within(id)
}

fn of(id: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::Organisation, id)
}

fn fresh(ctx: &Ctx, application: &Application, status: Status) -> Organisation {
    Organisation {
        id: OrganisationId::fresh(ctx.now, ctx.entropy.as_ref()),
        kind: application.kind,
        status,
        reason: String::new(),
        profile: application.profile.clone(),
        applied_at: ctx.now,
        admitted_at: (status == Status::Admitted).then_some(ctx.now),
    }
}

async fn refuse_taken_name(
    tx: &mut Tx,
    ctx: &Ctx,
    name: &str,
    but: Option<&OrganisationId>,
) -> Result<(), DecisionError> {
    match rows::find_by_name(tx, &ctx.network, name).await? {
        Some(found) if Some(&found.id) != but => Err(DecisionError::NameTaken),
        _ => Ok(()),
    }
}

/// A person asks for their organisation to join; they manage it from the start.
#[derive(Debug, Clone)]
pub struct ApplyAsOrganisation {
    /// Who asks.
    pub person: PersonId,
    /// What they hand in.
    pub application: Application,
}

impl Command for ApplyAsOrganisation {
    type Output = OrganisationId;
    type Error = DecisionError;
    const NAME: &'static str = "apply_as_organisation";

    fn subject(&self, id: &OrganisationId) -> Subject {
        subject(id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, DecisionError> {
        ctx.authorise(Action::Create, &Resource::of_network(ResourceKind::Organisation))?;
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &self.person))?;
        refuse_taken_name(tx, ctx, &self.application.profile.name, None).await?;
        let organisation = fresh(ctx, &self.application, Status::Applicant);
        rows::insert(tx, ctx, &organisation).await?;
        membership::rows::insert(tx, ctx, &organisation.id, &self.person, Role::Manager).await?;
        Ok(organisation.id)
    }
}

/// The governance (or the demo) makes a member without an application.
#[derive(Debug, Clone)]
pub struct CreateOrganisation {
    /// What it is; governance too.
    pub application: Application,
}

impl Command for CreateOrganisation {
    type Output = OrganisationId;
    type Error = DecisionError;
    const NAME: &'static str = "create_organisation";

    fn subject(&self, id: &OrganisationId) -> Subject {
        subject(id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, DecisionError> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::Organisation))?;
        refuse_taken_name(tx, ctx, &self.application.profile.name, None).await?;
        let organisation = fresh(ctx, &self.application, Status::Admitted);
        rows::insert(tx, ctx, &organisation).await?;
        let event = Event::OrganisationAdmitted { organisation: organisation.id.clone() };
        store::publish(tx, ctx, &event).await?;
        Ok(organisation.id)
    }
}

/// What the governance decides on an organisation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    /// It takes part.
    Admit,
    /// It does not, and why.
    Refuse(String),
    /// It takes no part for the time being, and why.
    Suspend(String),
    /// It takes part again.
    Reinstate,
}

impl Decision {
    pub(super) const fn status(&self) -> Status {
        match self {
            Decision::Admit | Decision::Reinstate => Status::Admitted,
            Decision::Refuse(_) => Status::Refused,
            Decision::Suspend(_) => Status::Suspended,
        }
    }

    fn reason(&self) -> &str {
        match self {
            Decision::Refuse(reason) | Decision::Suspend(reason) => reason,
            Decision::Admit | Decision::Reinstate => "",
        }
    }

    const fn mail(&self) -> &'static str {
        match self {
            Decision::Admit | Decision::Reinstate => "identity-admitted-mail",
            Decision::Refuse(_) => "identity-refused-mail",
            Decision::Suspend(_) => "identity-suspended-mail",
        }
    }

    fn event(&self, organisation: &OrganisationId) -> Option<Event> {
        let organisation = organisation.clone();
        match self {
            Decision::Admit | Decision::Reinstate => Some(Event::OrganisationAdmitted { organisation }),
            Decision::Suspend(_) => Some(Event::OrganisationSuspended { organisation }),
            Decision::Refuse(_) => None,
        }
    }
}

/// The governance decides on an organisation; its managers get mail.
#[derive(Debug, Clone)]
pub struct DecideOnOrganisation {
    /// Which.
    pub organisation: OrganisationId,
    /// What.
    pub decision: Decision,
}

impl Command for DecideOnOrganisation {
    type Output = ();
    type Error = DecisionError;
    const NAME: &'static str = "decide_on_organisation";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DecisionError> {
        ctx.authorise(Action::Decide, &of(&self.organisation))?;
        let found = rows::find(tx, &ctx.network, &self.organisation).await?.ok_or(Refusable::NotFound)?;
        if found.kind == OrganisationKind::Governance {
            return Err(DecisionError::LastGovernance);
        }
        let status = found.status.move_to(self.decision.status())?;
        rows::set_status(tx, ctx, &self.organisation, status, self.decision.reason()).await?;
        if let Some(event) = self.decision.event(&self.organisation) {
            store::publish(tx, ctx, &event).await?;
        }
        self.tell_managers(ctx, tx, &found.profile.name).await
    }
}

impl DecideOnOrganisation {
    async fn tell_managers(&self, ctx: &Ctx, tx: &mut Tx, name: &str) -> Result<(), DecisionError> {
        for (person, lang) in membership::rows::managers(tx, &ctx.network, &self.organisation).await? {
            let mail = Mail {
                to: Recipient::Person(person),
                lang: Lang::parse(&lang).unwrap_or(Lang::It),
                template: self.decision.mail(),
                arguments: vec![
                    ("organisation", name.to_owned()),
                    ("reason", self.decision.reason().to_owned()),
                ],
                calendar: None,
            };
            mail::queue(tx, ctx, &mail).await?;
        }
        Ok(())
    }
}

/// A manager changes what their organisation says of itself.
#[derive(Debug, Clone)]
pub struct ChangeProfile {
    /// Which.
    pub organisation: OrganisationId,
    /// What it says from now on.
    pub profile: Profile,
}

impl Command for ChangeProfile {
    type Output = ();
    type Error = DecisionError;
    const NAME: &'static str = "change_organisation";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), DecisionError> {
        ctx.authorise(Action::Change, &of(&self.organisation))?;
        rows::find(tx, &ctx.network, &self.organisation).await?.ok_or(Refusable::NotFound)?;
        refuse_taken_name(tx, ctx, &self.profile.name, Some(&self.organisation)).await?;
        Ok(rows::set_profile(tx, ctx, &self.organisation, &self.profile).await?)
    }
}
