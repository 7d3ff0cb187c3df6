//! Putting on the list, suspending, withdrawing.

use super::model::{NotAllowed, Step, TrustEntry, TrustState};
use super::rows;
use kernel::{
    Action, Ctx, Fault, OrganisationId, Problem, Resource, ResourceKind, Timestamp, TrustListEntryId,
};
use store::{Command, Refusable, Subject, Tx};

/// Why the trust list could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum TrustError {
    /// The organisation has a living entry for this field.
    #[error("there is an entry for this field")]
    Listed,
    /// Only members are on the list.
    #[error("the organisation is not a member")]
    NotAMember,
    /// The present state does not allow it.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// Storage or policy.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(TrustError);

impl TrustError {
    /// What the page says, when a rule of the domain refused.
    pub(crate) fn problem(&self) -> Option<Problem> {
        match self {
            TrustError::Listed => Some(Problem::new("governance-trust-listed")),
            TrustError::NotAMember => Some(Problem::new("governance-trust-not-a-member")),
            TrustError::NotAllowed(_) => Some(Problem::new("governance-trust-changed")),
            TrustError::Refusable(_) => None,
        }
    }
}

impl From<TrustError> for Fault {
    fn from(error: TrustError) -> Fault {
        match (error.problem(), error) {
            (Some(problem), _) => Fault::Refused(problem),
            (None, TrustError::Refusable(inner)) => inner.into(),
            (None, other) => Fault::Internal(other.to_string()),
        }
    }
}

fn of(organisation: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::TrustList, organisation)
}

/// What an organisation may award.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wanted {
    /// Everything.
    Everything,
    /// One field, in words.
    Field(String),
}

/// An organisation may award from now on, or has been allowed to since a day in the past.
#[derive(Debug, Clone)]
pub struct AddTrust {
    /// Which organisation.
    pub organisation: OrganisationId,
    /// What it may award.
    pub what: Wanted,
    /// Since when.
    pub since: Timestamp,
    /// Who accredited it.
    pub accredited_by: String,
}

impl Command for AddTrust {
    type Output = TrustListEntryId;
    type Error = TrustError;
    const NAME: &'static str = "add_trust";

    fn subject(&self, id: &TrustListEntryId) -> Subject {
        Subject::new(ResourceKind::TrustList, id.as_str()).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<TrustListEntryId, TrustError> {
        ctx.authorise(Action::Create, &of(&self.organisation))?;
        if !rows::is_admitted(tx, &ctx.network, &self.organisation).await? {
            return Err(TrustError::NotAMember);
        }
        let entry = self.entry(ctx);
        if rows::has_living(tx, &ctx.network, &self.organisation, &entry.what).await? {
            return Err(TrustError::Listed);
        }
        rows::insert(tx, ctx, &entry).await?;
        Ok(entry.id)
    }
}

impl AddTrust {
    fn entry(&self, ctx: &Ctx) -> TrustEntry {
        let what = match &self.what {
            Wanted::Everything => kernel::EVERY_FIELD.to_owned(),
            Wanted::Field(field) => field.clone(),
        };
        TrustEntry {
            id: TrustListEntryId::fresh(ctx.now, ctx.entropy.as_ref()),
            organisation: self.organisation.clone(),
            organisation_name: String::new(),
            what,
            since: self.since,
            accredited_by: self.accredited_by.clone(),
            state: TrustState::Active,
            reason: String::new(),
        }
    }
}

/// An entry is suspended, resumed or withdrawn.
#[derive(Debug, Clone)]
pub struct ChangeTrust {
    /// Which.
    pub entry: TrustListEntryId,
    /// What is done.
    pub step: Step,
}

impl Command for ChangeTrust {
    type Output = OrganisationId;
    type Error = TrustError;
    const NAME: &'static str = "change_trust";

    fn subject(&self, organisation: &OrganisationId) -> Subject {
        Subject::new(ResourceKind::TrustList, self.entry.as_str()).within(organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<OrganisationId, TrustError> {
        ctx.authorise(Action::Decide, &Resource::of_network(ResourceKind::TrustList))?;
        let entry = rows::find(tx, &ctx.network, &self.entry).await?.ok_or(Refusable::NotFound)?;
        let state = entry.state.move_to(self.step.state())?;
        rows::set_state(tx, ctx, &self.entry, state, self.step.reason()).await?;
        Ok(entry.organisation)
    }
}

/// An organisation was suspended: so are its entries.
#[derive(Debug, Clone)]
pub(super) struct SuspendTrust {
    pub(super) organisation: OrganisationId,
}

impl Command for SuspendTrust {
    type Output = ();
    type Error = TrustError;
    const NAME: &'static str = "suspend_trust";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::TrustList, self.organisation.as_str()).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), TrustError> {
        ctx.authorise(Action::Decide, &of(&self.organisation))?;
        // Suspended and admitted again before this job ran: nothing is to be done.
        if rows::is_admitted(tx, &ctx.network, &self.organisation).await? {
            return Ok(());
        }
        let entries = rows::of_organisation(tx, &ctx.network, &self.organisation).await?;
        for entry in entries.iter().filter(|entry| entry.state == TrustState::Active) {
            rows::set_state(tx, ctx, &entry.id, TrustState::Suspended, "").await?;
        }
        Ok(())
    }
}
