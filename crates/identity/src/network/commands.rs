//! Making a network and setting it up.

use super::rows;
use crate::link::{self, LinkKind, NewLink};
use crate::membership;
use crate::organisation::{self, Organisation, OrganisationKind, Profile, Status};
use crate::person::{self, NewAccount};
use crate::session::{self, NewSession};
use kernel::{Action, Ctx, Event, Fault, OrganisationId, Problem, Resource, ResourceKind, Role};
use store::{Command, Refusable, Subject, Tx};

/// How a network shows itself; every text but the name may be empty.
#[derive(Debug, Clone, Default)]
pub struct NetworkProfile {
    /// Its name.
    pub name: String,
    /// A short line below it.
    pub tagline: String,
    /// Who runs it.
    pub run_by: String,
    /// Their address on the web.
    pub run_by_href: String,
    /// Accent colour, `#rrggbb`.
    pub accent: String,
    /// Where people write for help.
    pub contact_email: String,
}

fn network() -> Resource {
    Resource::of_network(ResourceKind::Network)
}

fn subject(part: &str) -> Subject {
    Subject::new(ResourceKind::Network, part)
}

/// The first start makes the network, unless there is one; its id is that of the context.
#[derive(Debug, Clone)]
pub struct CreateNetwork {
    /// How it shows itself.
    pub profile: NetworkProfile,
}

impl Command for CreateNetwork {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "create_network";

    fn subject(&self, (): &()) -> Subject {
        subject("network")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Create, &network())?;
        match rows::home_network(tx).await? {
            // Another server, starting at the same moment on the same database, was faster.
            Some(_) => Ok(()),
            None => Ok(rows::insert(tx, ctx, &self.profile).await?),
        }
    }
}

/// The network shows itself differently.
#[derive(Debug, Clone)]
pub struct ChangeNetwork {
    /// How it shows itself from now on.
    pub profile: NetworkProfile,
}

impl Command for ChangeNetwork {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "change_network";

    fn subject(&self, (): &()) -> Subject {
        subject("network")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &network())?;
        Ok(rows::update(tx, ctx, &self.profile).await?)
    }
}

/// Why a network could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// The link was used, replaced by a newer one, or its time is over.
    #[error("the set-up link can no longer be used")]
    LinkSpent,
    /// The network has organisations already.
    #[error("the network is set up")]
    AlreadySetUp,
    /// Storage or policy.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(SetupError);

impl From<SetupError> for Fault {
    fn from(error: SetupError) -> Fault {
        match error {
            SetupError::LinkSpent => Fault::Refused(Problem::new("identity-setup-spent")),
            SetupError::AlreadySetUp => Fault::Refused(Problem::new("identity-setup-done")),
            SetupError::Refusable(inner) => inner.into(),
        }
    }
}

/// The console asks for the set-up link of an empty network; an older link ends. Yields its path.
#[derive(Debug, Clone, Copy)]
pub struct OpenSetup;

impl Command for OpenSetup {
    type Output = String;
    type Error = SetupError;
    const NAME: &'static str = "open_setup";

    fn subject(&self, _: &String) -> Subject {
        subject("setup")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<String, SetupError> {
        ctx.authorise(Action::Create, &network())?;
        if !rows::is_empty_network(tx, &ctx.network).await? {
            return Err(SetupError::AlreadySetUp);
        }
        link::forget_setup(tx, ctx).await?;
        let token = link::issue(tx, ctx, LinkKind::Setup, &NewLink::default()).await?;
        Ok(format!("/setup/{}", token.as_str()))
    }
}

/// The first administrator follows the link: names the network and the organisation that runs it, and
/// gets an account, signed in. Yields the session's token.
#[derive(Debug, Clone)]
pub struct FinishSetup {
    pub(crate) token: String,
    pub(crate) network_name: String,
    pub(crate) organisation_name: String,
    pub(crate) territory: String,
    pub(crate) account: NewAccount,
    pub(crate) browser: String,
}

impl Command for FinishSetup {
    type Output = String;
    type Error = SetupError;
    const NAME: &'static str = "finish_setup";

    fn subject(&self, _: &String) -> Subject {
        subject("setup")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<String, SetupError> {
        ctx.authorise(Action::Create, &network())?;
        link::take(tx, ctx, LinkKind::Setup, &self.token).await?.ok_or(SetupError::LinkSpent)?;
        if !rows::is_empty_network(tx, &ctx.network).await? {
            return Err(SetupError::AlreadySetUp);
        }
        let email = &self.account.email;
        let profile = NetworkProfile {
            name: self.network_name.clone(),
            run_by: self.organisation_name.clone(),
            contact_email: email.clone(),
            ..NetworkProfile::default()
        };
        rows::update(tx, ctx, &profile).await?;
        let organisation = self.insert_governance(ctx, tx).await?;
        let person = person::insert_account(tx, ctx, &self.account).await?;
        person::send_verification(tx, ctx, &person, email, self.account.lang).await?;
        for role in [Role::NetworkAdministrator, Role::Manager] {
            membership::rows::insert(tx, ctx, &organisation, &person, role).await?;
        }
        let new = NewSession { person: &person, browser: &self.browser };
        Ok(session::begin(tx, ctx, &new).await?)
    }
}

impl FinishSetup {
    async fn insert_governance(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, SetupError> {
        let organisation = Organisation {
            id: OrganisationId::fresh(ctx.now, ctx.entropy.as_ref()),
            kind: OrganisationKind::Governance,
            status: Status::Admitted,
            reason: String::new(),
            profile: Profile {
                name: self.organisation_name.clone(),
                territory: self.territory.clone(),
                ..Profile::default()
            },
            applied_at: ctx.now,
            admitted_at: Some(ctx.now),
        };
        organisation::insert(tx, ctx, &organisation).await?;
        let event = Event::OrganisationAdmitted { organisation: organisation.id.clone() };
        store::publish(tx, ctx, &event).await?;
        Ok(organisation.id)
    }
}
