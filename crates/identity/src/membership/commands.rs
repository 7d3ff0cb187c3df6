//! Inviting, accepting, changing and removing.

use super::{roles_in, rows};
use crate::link::{self, LinkKind, NewLink};
use crate::organisation;
use crate::person;
use crate::vocabulary::{roles_from_words, roles_to_words};
use kernel::{Action, Ctx, Fault, Lang, OrganisationId, PersonId, Problem, Resource, ResourceKind, Role};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};

/// Why a membership could not be made or changed.
#[derive(Debug, thiserror::Error)]
pub enum MembershipError {
    /// The organisation would be left without a manager.
    #[error("the last manager cannot go")]
    LastManager,
    /// Organisations of this kind do not have that role.
    #[error("this kind of organisation has no such role")]
    NoSuchRole,
    /// The invitation was used or withdrawn, or its time is over.
    #[error("the invitation can no longer be used")]
    InvitationSpent,
    /// Storage or policy.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(MembershipError);

impl MembershipError {
    /// What the page says, when a rule of the domain refused.
    pub(crate) fn problem(&self) -> Option<Problem> {
        match self {
            MembershipError::LastManager => Some(Problem::new("identity-last-manager")),
            MembershipError::NoSuchRole => Some(Problem::new("identity-no-such-role")),
            MembershipError::InvitationSpent => Some(Problem::new("identity-link-spent")),
            MembershipError::Refusable(_) => None,
        }
    }
}

impl From<MembershipError> for Fault {
    fn from(error: MembershipError) -> Fault {
        match (error.problem(), error) {
            (Some(problem), _) => Fault::Refused(problem),
            (None, MembershipError::Refusable(inner)) => inner.into(),
            (None, other) => Fault::Internal(other.to_string()),
        }
    }
}

fn of(organisation: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::Membership, organisation)
}

fn subject(organisation: &OrganisationId, person: &str) -> Subject {
    Subject::new(ResourceKind::Membership, person).within(organisation)
}

/// Whether the actor may give these roles there.
async fn may_give(
    ctx: &Ctx,
    tx: &mut Tx,
    organisation: &OrganisationId,
    roles: &[Role],
) -> Result<String, MembershipError> {
    let found = organisation::find(tx, &ctx.network, organisation).await?.ok_or(Refusable::NotFound)?;
    let offered = roles_in(found.kind);
    if roles.iter().any(|role| !offered.contains(role)) {
        return Err(MembershipError::NoSuchRole);
    }
    if roles.contains(&Role::NetworkAdministrator) {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Network))?;
    }
    Ok(found.profile.name)
}

/// A manager invites somebody by e-mail.
#[derive(Debug, Clone)]
pub(crate) struct Invite {
    pub(crate) organisation: OrganisationId,
    pub(crate) address: String,
    pub(crate) roles: Vec<Role>,
    /// Language of the mail.
    pub(crate) lang: Lang,
}

impl Command for Invite {
    type Output = ();
    type Error = MembershipError;
    const NAME: &'static str = "invite_member";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation, "invitation")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), MembershipError> {
        ctx.authorise(Action::Create, &of(&self.organisation))?;
        let name = may_give(ctx, tx, &self.organisation, &self.roles).await?;
        let roles = roles_to_words(&self.roles);
        let new = NewLink {
            organisation: Some(&self.organisation),
            address: &self.address,
            roles: &roles,
            ..NewLink::default()
        };
        let token = link::issue(tx, ctx, LinkKind::Invitation, &new).await?;
        let mail = Mail {
            to: Recipient::Address(self.address.clone()),
            lang: self.lang,
            template: "identity-invitation-mail",
            arguments: vec![
                ("organisation", name),
                ("path", format!("/people/invitations/{}", token.as_str())),
            ],
            calendar: None,
        };
        mail::queue(tx, ctx, &mail).await?;
        Ok(())
    }
}

/// A manager takes an invitation back.
#[derive(Debug, Clone)]
pub(crate) struct WithdrawInvitation {
    pub(crate) organisation: OrganisationId,
    pub(crate) invitation: String,
}

impl Command for WithdrawInvitation {
    type Output = ();
    type Error = MembershipError;
    const NAME: &'static str = "withdraw_invitation";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation, "invitation")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), MembershipError> {
        ctx.authorise(Action::Create, &of(&self.organisation))?;
        let gone = link::withdraw_invitation(tx, ctx, &self.organisation, &self.invitation).await?;
        if gone { Ok(()) } else { Err(Refusable::NotFound.into()) }
    }
}

/// The signed-in person accepts an invitation they hold the link of.
#[derive(Debug, Clone)]
pub(crate) struct AcceptInvitation {
    pub(crate) person: PersonId,
    pub(crate) token: String,
}

impl Command for AcceptInvitation {
    type Output = OrganisationId;
    type Error = MembershipError;
    const NAME: &'static str = "accept_invitation";

    fn subject(&self, organisation: &OrganisationId) -> Subject {
        subject(organisation, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, MembershipError> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &self.person))?;
        let link = link::take(tx, ctx, LinkKind::Invitation, &self.token).await?;
        let link = link.ok_or(MembershipError::InvitationSpent)?;
        let organisation = link.organisation.ok_or(MembershipError::InvitationSpent)?;
        for role in roles_from_words(&link.roles) {
            rows::insert(tx, ctx, &organisation, &self.person, role).await?;
        }
        self.prove_address(ctx, tx, &link.address).await?;
        Ok(organisation)
    }
}

impl AcceptInvitation {
    /// The link came by mail: if it came to an address the person claims, that proves it.
    async fn prove_address(&self, ctx: &Ctx, tx: &mut Tx, address: &str) -> Result<(), Refusable> {
        let account = person::rows::account(tx, &ctx.network, &self.person).await?;
        let claims = account.is_some_and(|account| account.claimed_email() == Some(address));
        if claims && person::rows::holder_of(tx, &ctx.network, address).await?.is_none() {
            person::rows::mark_verified(tx, ctx, &self.person, address).await?;
        }
        Ok(())
    }
}

/// An administrator (or the demo) gives a role at once.
#[derive(Debug, Clone)]
pub struct AddRole {
    /// Where.
    pub organisation: OrganisationId,
    /// To whom.
    pub person: PersonId,
    /// As what.
    pub role: Role,
}

impl Command for AddRole {
    type Output = ();
    type Error = MembershipError;
    const NAME: &'static str = "add_role";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), MembershipError> {
        // Giving a role without asking is for the system: an organisation invites.
        ctx.authorise(Action::Decide, &of(&self.organisation))?;
        may_give(ctx, tx, &self.organisation, &[self.role]).await?;
        person::rows::account(tx, &ctx.network, &self.person).await?.ok_or(Refusable::NotFound)?;
        Ok(rows::insert(tx, ctx, &self.organisation, &self.person, self.role).await?)
    }
}

/// A manager changes the roles of somebody who belongs to the organisation.
#[derive(Debug, Clone)]
pub struct SetRoles {
    /// Where.
    pub organisation: OrganisationId,
    /// Whose.
    pub person: PersonId,
    /// All the roles they hold from now on; at least one.
    pub roles: Vec<Role>,
}

impl Command for SetRoles {
    type Output = ();
    type Error = MembershipError;
    const NAME: &'static str = "set_roles";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), MembershipError> {
        ctx.authorise(Action::Change, &of(&self.organisation))?;
        let held = rows::roles(tx, &ctx.network, &self.organisation, &self.person).await?;
        if held.is_empty() {
            return Err(Refusable::NotFound.into());
        }
        let fresh: Vec<Role> = self.roles.iter().filter(|role| !held.contains(role)).copied().collect();
        may_give(ctx, tx, &self.organisation, &fresh).await?;
        for role in fresh {
            rows::insert(tx, ctx, &self.organisation, &self.person, role).await?;
        }
        let gone = held.iter().filter(|role| !self.roles.contains(role)).copied();
        give_up(ctx, tx, &self.organisation, &self.person, gone.collect()).await
    }
}

/// A manager removes somebody from the organisation.
#[derive(Debug, Clone)]
pub struct RemoveMember {
    /// Where.
    pub organisation: OrganisationId,
    /// Whom.
    pub person: PersonId,
}

impl Command for RemoveMember {
    type Output = ();
    type Error = MembershipError;
    const NAME: &'static str = "remove_member";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.organisation, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), MembershipError> {
        ctx.authorise(Action::Change, &of(&self.organisation))?;
        let held = rows::roles(tx, &ctx.network, &self.organisation, &self.person).await?;
        if held.is_empty() {
            return Err(Refusable::NotFound.into());
        }
        give_up(ctx, tx, &self.organisation, &self.person, held).await
    }
}

/// Takes roles away, but never the last manager's.
async fn give_up(
    ctx: &Ctx,
    tx: &mut Tx,
    organisation: &OrganisationId,
    person: &PersonId,
    roles: Vec<Role>,
) -> Result<(), MembershipError> {
    if roles.contains(&Role::Manager)
        && rows::holders(tx, &ctx.network, organisation, Role::Manager).await? <= 1
    {
        return Err(MembershipError::LastManager);
    }
    if roles.contains(&Role::NetworkAdministrator) {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Network))?;
    }
    for role in roles {
        rows::delete(tx, ctx, organisation, person, role).await?;
    }
    Ok(())
}
