//! Changing one's account, and leaving.

use crate::consent::rows as consents;
use crate::link;
use crate::membership::rows as memberships;
use crate::password::StoredPassword;
use crate::person::rows as people;
use crate::session::{self, NewSession};
use kernel::{Action, Ctx, Event, Fault, Lang, PersonId, Problem, Resource, ResourceKind, Role};
use store::{Command, Refusable, Subject, Tx};

fn of(person: &PersonId) -> Resource {
    Resource::of_person(ResourceKind::Person, person)
}

fn subject(person: &PersonId) -> Subject {
    Subject::new(ResourceKind::Person, person.as_str())
}

/// A new name or language.
#[derive(Debug, Clone)]
pub(crate) struct ChangeAccount {
    pub(crate) person: PersonId,
    pub(crate) name: String,
    pub(crate) lang: Lang,
}

impl Command for ChangeAccount {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "change_account";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.person)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &of(&self.person))?;
        let changed = people::rename(tx, ctx, &self.person, &self.name, self.lang).await?;
        if changed { Ok(()) } else { Err(Refusable::NotFound) }
    }
}

/// A new password, the present one having been right. Every session ends, one begins: yields its token.
#[derive(Debug, Clone)]
pub(crate) struct ChangePassword {
    pub(crate) person: PersonId,
    /// The present one, as it was a moment ago.
    pub(crate) present: StoredPassword,
    pub(crate) new: StoredPassword,
    pub(crate) browser: String,
}

impl Command for ChangePassword {
    type Output = String;
    type Error = Refusable;
    const NAME: &'static str = "change_password";

    fn subject(&self, _: &String) -> Subject {
        subject(&self.person)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<String, Refusable> {
        ctx.authorise(Action::Change, &of(&self.person))?;
        if people::password(tx, &ctx.network, &self.person).await?.as_ref() != Some(&self.present) {
            return Err(Refusable::NotFound);
        }
        people::set_password(tx, ctx, &self.person, &self.new).await?;
        session::end_all(tx, ctx, &self.person).await?;
        let new = NewSession { person: &self.person, browser: &self.browser };
        Ok(session::begin(tx, ctx, &new).await?)
    }
}

/// Why an account could not be erased.
#[derive(Debug, thiserror::Error)]
pub(crate) enum EraseError {
    /// An organisation would be left without a manager: its name.
    #[error("the last manager of an organisation hands over first")]
    LastManager(String),
    /// Storage or policy.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(EraseError);

impl EraseError {
    /// What the page says, when a rule of the domain refused.
    pub(crate) fn problem(&self) -> Option<Problem> {
        match self {
            EraseError::LastManager(name) => {
                Some(Problem::new("identity-erase-last-manager").with("organisation", name))
            }
            EraseError::Refusable(_) => None,
        }
    }
}

impl From<EraseError> for Fault {
    fn from(error: EraseError) -> Fault {
        match (error.problem(), error) {
            (Some(problem), _) => Fault::Refused(problem),
            (None, EraseError::Refusable(inner)) => inner.into(),
            (None, other) => Fault::Internal(other.to_string()),
        }
    }
}

/// A person leaves: everything that tells who they are goes; the other domains are told.
#[derive(Debug, Clone)]
pub(crate) struct EraseAccount {
    pub(crate) person: PersonId,
}

impl Command for EraseAccount {
    type Output = ();
    type Error = EraseError;
    const NAME: &'static str = "erase_account";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.person)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), EraseError> {
        ctx.authorise(Action::Change, &of(&self.person))?;
        self.refuse_last_manager(ctx, tx).await?;
        if !people::erase(tx, ctx, &self.person).await? {
            return Err(Refusable::NotFound.into());
        }
        session::end_all(tx, ctx, &self.person).await?;
        memberships::delete_all_of(tx, ctx, &self.person).await?;
        consents::forget(tx, ctx, &self.person).await?;
        link::forget_of_person(tx, ctx, &self.person, None).await?;
        Ok(store::publish(tx, ctx, &Event::PersonErased { person: self.person.clone() }).await?)
    }
}

impl EraseAccount {
    async fn refuse_last_manager(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), EraseError> {
        for (organisation, name, status, roles) in
            memberships::of_person(tx, &ctx.network, &self.person).await?
        {
            let manages = roles.contains(&Role::Manager) && status == "admitted";
            if manages && memberships::holders(tx, &ctx.network, &organisation, Role::Manager).await? <= 1 {
                return Err(EraseError::LastManager(name));
            }
        }
        Ok(())
    }
}
