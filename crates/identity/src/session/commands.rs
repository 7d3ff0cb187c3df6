//! Beginning and ending sessions, and the way back in.

use super::rows::{self, NewSession};
use crate::link::{self, LinkKind, NewLink};
use crate::password::StoredPassword;
use crate::person::{self, PersonError};
use kernel::{Action, Ctx, PersonId, Resource, ResourceKind, SessionId};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};

fn of(person: &PersonId) -> Resource {
    Resource::of_person(ResourceKind::Person, person)
}

/// A password was right: a session begins, and the one this browser had ends.
#[derive(Debug, Clone)]
pub(crate) struct BeginSession {
    pub(crate) person: PersonId,
    /// The password that was right a moment ago; if it was changed since, nothing begins.
    pub(crate) password: StoredPassword,
    pub(crate) browser: String,
    /// Key of the session that this browser had before.
    pub(crate) before: Option<String>,
}

impl Command for BeginSession {
    type Output = String;
    type Error = Refusable;
    const NAME: &'static str = "sign_in";

    fn subject(&self, _: &String) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<String, Refusable> {
        ctx.authorise(Action::Change, &of(&self.person))?;
        let now = person::rows::password(tx, &ctx.network, &self.person).await?;
        if now.as_ref() != Some(&self.password) {
            return Err(Refusable::NotFound);
        }
        if let Some(key) = &self.before {
            rows::end_by_key(tx, ctx, key).await?;
        }
        let new = NewSession { person: &self.person, browser: &self.browser };
        Ok(rows::begin(tx, ctx, &new).await?)
    }
}

/// Somebody signs out: whoever holds the token may end its session.
#[derive(Debug, Clone)]
pub(crate) struct EndSessionByKey {
    pub(crate) key: String,
}

impl Command for EndSessionByKey {
    type Output = Option<PersonId>;
    type Error = Refusable;
    const NAME: &'static str = "sign_out";

    fn subject(&self, person: &Option<PersonId>) -> Subject {
        Subject::new(ResourceKind::Person, person.as_ref().map_or("", PersonId::as_str))
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Option<PersonId>, Refusable> {
        ctx.authorise(Action::See, &Resource::of_network(ResourceKind::Network))?;
        Ok(rows::end_by_key(tx, ctx, &self.key).await?)
    }
}

/// A person ends one of their sessions from the list.
#[derive(Debug, Clone)]
pub(crate) struct EndSession {
    pub(crate) person: PersonId,
    pub(crate) session: SessionId,
}

impl Command for EndSession {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "end_session";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &of(&self.person))?;
        let ended = rows::end(tx, ctx, &self.person, &self.session).await?;
        if ended { Ok(()) } else { Err(Refusable::NotFound) }
    }
}

/// Somebody forgot a password. Does the same whether the address is known or not; mails only if it is.
#[derive(Debug, Clone)]
pub(crate) struct RequestReset {
    pub(crate) email: String,
}

impl Command for RequestReset {
    type Output = Option<PersonId>;
    type Error = Refusable;
    const NAME: &'static str = "request_password_reset";

    fn subject(&self, person: &Option<PersonId>) -> Subject {
        Subject::new(ResourceKind::Person, person.as_ref().map_or("", PersonId::as_str))
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Option<PersonId>, Refusable> {
        ctx.authorise(Action::Create, &Resource::of_network(ResourceKind::Person))?;
        let found = person::rows::candidates(tx, &ctx.network, &self.email).await?;
        let Some(candidate) = found.into_iter().next() else { return Ok(None) };
        link::forget_of_person(tx, ctx, &candidate.person, Some(LinkKind::ResetPassword)).await?;
        let new = NewLink { person: Some(&candidate.person), address: &self.email, ..NewLink::default() };
        let token = link::issue(tx, ctx, LinkKind::ResetPassword, &new).await?;
        let mail = Mail {
            to: Recipient::Address(self.email.clone()),
            lang: candidate.lang,
            template: "identity-reset-mail",
            arguments: vec![("path", format!("/password/reset/{}", token.as_str()))],
            calendar: None,
        };
        mail::queue(tx, ctx, &mail).await?;
        Ok(Some(candidate.person))
    }
}

/// A new password through the mailed link, which proves the address too. Every session ends, one begins.
#[derive(Debug, Clone)]
pub(crate) struct ResetPassword {
    pub(crate) token: String,
    pub(crate) password: StoredPassword,
    pub(crate) browser: String,
}

impl Command for ResetPassword {
    type Output = (PersonId, String);
    type Error = PersonError;
    const NAME: &'static str = "reset_password";

    fn subject(&self, (person, _): &(PersonId, String)) -> Subject {
        Subject::new(ResourceKind::Person, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(PersonId, String), PersonError> {
        let link = link::take(tx, ctx, LinkKind::ResetPassword, &self.token).await?;
        let link = link.ok_or(PersonError::LinkSpent)?;
        let person = link.person.ok_or(PersonError::LinkSpent)?;
        ctx.authorise(Action::Change, &of(&person))?;
        if !person::rows::set_password(tx, ctx, &person, &self.password).await? {
            return Err(PersonError::LinkSpent);
        }
        person::prove_email(tx, ctx, &person, &link.address).await?;
        rows::end_all(tx, ctx, &person).await?;
        let token = rows::begin(tx, ctx, &NewSession { person: &person, browser: &self.browser }).await?;
        Ok((person, token))
    }
}

/// A session was used on another day than before: it lasts again.
#[derive(Debug, Clone)]
pub(crate) struct TouchSession {
    pub(crate) person: PersonId,
    pub(crate) key: String,
}

impl Command for TouchSession {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "use_session";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &of(&self.person))?;
        Ok(rows::touch(tx, ctx, &self.key).await?)
    }
}
