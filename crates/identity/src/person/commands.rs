//! How people come in and prove their addresses.

use super::model::NewAccount;
use super::rows;
use crate::consent::{self, Purpose};
use crate::link::{self, LinkKind, NewLink};
use crate::password::StoredPassword;
use crate::session::{self, NewSession};
use kernel::{Action, Ctx, Fault, Lang, OrganisationId, PersonId, Problem, Resource, ResourceKind};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};

/// Why a person could not be made or changed.
#[derive(Debug, thiserror::Error)]
pub enum PersonError {
    /// Somebody else has proved this address.
    #[error("the e-mail address belongs to another account")]
    EmailTaken,
    /// The link was used before, or its time is over.
    #[error("the link can no longer be used")]
    LinkSpent,
    /// Storage or policy.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(PersonError);

impl From<PersonError> for Fault {
    fn from(error: PersonError) -> Fault {
        match error {
            PersonError::EmailTaken => Fault::Refused(Problem::new("identity-email-taken")),
            PersonError::LinkSpent => Fault::Refused(Problem::new("identity-link-spent")),
            PersonError::Refusable(inner) => inner.into(),
        }
    }
}

const fn people() -> Resource {
    Resource::of_network(ResourceKind::Person)
}

/// Somebody gets an account and is signed in. Answers alike whether the address is known or not.
#[derive(Debug, Clone)]
pub(crate) struct SignUp {
    pub(crate) account: NewAccount,
    /// The browser, for the list of sessions.
    pub(crate) browser: String,
}

/// Who came in, and the token of their session.
#[derive(Debug, Clone)]
pub(crate) struct CameIn {
    pub(crate) person: PersonId,
    pub(crate) token: String,
}

impl Command for SignUp {
    type Output = CameIn;
    type Error = Refusable;
    const NAME: &'static str = "sign_up";

    fn subject(&self, output: &CameIn) -> Subject {
        Subject::new(ResourceKind::Person, output.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<CameIn, Refusable> {
        ctx.authorise(Action::Create, &people())?;
        let person = insert_account(tx, ctx, &self.account).await?;
        send_verification(tx, ctx, &person, &self.account.email, self.account.lang).await?;
        let session = NewSession { person: &person, browser: &self.browser };
        let token = session::begin(tx, ctx, &session).await?;
        Ok(CameIn { person, token })
    }
}

/// Writes a person with a claimed address and their agreement to the privacy notice.
pub(crate) async fn insert_account(
    tx: &mut Tx,
    ctx: &Ctx,
    account: &NewAccount,
) -> Result<PersonId, Refusable> {
    let person = PersonId::fresh(ctx.now, ctx.entropy.as_ref());
    rows::insert(tx, ctx, &person, &account.name, account.lang, Some(&account.password)).await?;
    rows::claim_email(tx, ctx, &person, &account.email, false).await?;
    consent::record(tx, ctx, &person, Purpose::PrivacyNotice, true).await?;
    Ok(person)
}

/// Mails the link that proves an address; if somebody else has proved it, mails its owner that.
pub(crate) async fn send_verification(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    email: &str,
    lang: Lang,
) -> store::Result<()> {
    link::forget_of_person(tx, ctx, person, Some(LinkKind::VerifyEmail)).await?;
    let holder = rows::holder_of(tx, &ctx.network, email).await?;
    let (template, arguments) = if holder.is_some_and(|holder| holder != *person) {
        ("identity-known-mail", Vec::new())
    } else {
        let new = NewLink { person: Some(person), address: email, ..NewLink::default() };
        let token = link::issue(tx, ctx, LinkKind::VerifyEmail, &new).await?;
        ("identity-verify-mail", vec![("path", format!("/people/verify/{}", token.as_str()))])
    };
    let to = Recipient::Address(email.to_owned());
    mail::queue(tx, ctx, &Mail { to, lang, template, arguments, calendar: None }).await
}

/// A person asks for the link once more.
#[derive(Debug, Clone)]
pub(crate) struct SendVerification {
    pub(crate) person: PersonId,
}

impl Command for SendVerification {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "send_verification";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &self.person))?;
        let account = rows::account(tx, &ctx.network, &self.person).await?.ok_or(Refusable::NotFound)?;
        match account.claimed_email() {
            Some(email) => Ok(send_verification(tx, ctx, &self.person, email, account.lang).await?),
            None => Ok(()),
        }
    }
}

/// A person wants to be known by another address. The old one serves until the new one is proved.
#[derive(Debug, Clone)]
pub(crate) struct ClaimEmail {
    pub(crate) person: PersonId,
    pub(crate) email: String,
}

impl Command for ClaimEmail {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "claim_email";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &self.person))?;
        let account = rows::account(tx, &ctx.network, &self.person).await?.ok_or(Refusable::NotFound)?;
        rows::drop_claims_but(tx, ctx, &self.person, &self.email).await?;
        if account.verified_email() == Some(self.email.as_str()) {
            return Ok(());
        }
        rows::claim_email(tx, ctx, &self.person, &self.email, false).await?;
        send_verification(tx, ctx, &self.person, &self.email, account.lang).await?;
        Ok(())
    }
}

/// Somebody followed the link that proves an address.
#[derive(Debug, Clone)]
pub(crate) struct VerifyEmail {
    pub(crate) token: String,
}

impl Command for VerifyEmail {
    type Output = PersonId;
    type Error = PersonError;
    const NAME: &'static str = "verify_email";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::Person, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, PersonError> {
        let link = link::take(tx, ctx, LinkKind::VerifyEmail, &self.token).await?;
        let link = link.ok_or(PersonError::LinkSpent)?;
        let person = link.person.ok_or(PersonError::LinkSpent)?;
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &person))?;
        let account = rows::account(tx, &ctx.network, &person).await?.ok_or(PersonError::LinkSpent)?;
        if account.emails.iter().all(|email| email.value != link.address) {
            return Err(PersonError::LinkSpent);
        }
        prove_email(tx, ctx, &person, &link.address).await?;
        Ok(person)
    }
}

/// Notes that an address is this person's and nobody else's.
pub(crate) async fn prove_email(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    email: &str,
) -> Result<(), PersonError> {
    match rows::holder_of(tx, &ctx.network, email).await? {
        Some(holder) if holder != *person => Err(PersonError::EmailTaken),
        Some(_) => Ok(()),
        None => Ok(rows::mark_verified(tx, ctx, person, email).await?),
    }
}

/// An administrator (or the demo) makes a person whose address needs no proof.
#[derive(Debug, Clone)]
pub struct CreatePerson {
    /// How they are called.
    pub name: String,
    /// Their address, lower-case.
    pub email: String,
    /// Their language.
    pub lang: Lang,
    /// Their password; without one they choose it through "forgot password".
    pub password: Option<StoredPassword>,
}

impl Command for CreatePerson {
    type Output = PersonId;
    type Error = PersonError;
    const NAME: &'static str = "create_person";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::Person, person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, PersonError> {
        ctx.authorise(Action::Decide, &people())?;
        if rows::holder_of(tx, &ctx.network, &self.email).await?.is_some() {
            return Err(PersonError::EmailTaken);
        }
        let person = PersonId::fresh(ctx.now, ctx.entropy.as_ref());
        rows::insert(tx, ctx, &person, &self.name, self.lang, self.password.as_ref()).await?;
        rows::claim_email(tx, ctx, &person, &self.email, true).await?;
        Ok(person)
    }
}

/// An organisation takes in somebody who has no account: they get one that opens when the owner of the address chooses
/// a password through "forgot password", and are told so.
#[derive(Debug, Clone)]
pub struct BringPerson {
    /// How they are called.
    pub name: String,
    /// Their address, lower-case.
    pub email: String,
    /// Their language.
    pub lang: Lang,
    /// Who takes them in.
    pub organisation: OrganisationId,
}

impl Command for BringPerson {
    type Output = PersonId;
    type Error = Refusable;
    const NAME: &'static str = "bring_person";

    fn subject(&self, person: &PersonId) -> Subject {
        Subject::new(ResourceKind::Person, person.as_str()).within(&self.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<PersonId, Refusable> {
        ctx.authorise(Action::Decide, &people())?;
        let person = PersonId::fresh(ctx.now, ctx.entropy.as_ref());
        rows::insert(tx, ctx, &person, &self.name, self.lang, None).await?;
        rows::claim_email(tx, ctx, &person, &self.email, false).await?;
        let by = crate::organisation::find(tx, &ctx.network, &self.organisation).await?;
        let by = by.map(|organisation| organisation.profile.name).unwrap_or_default();
        let mail = Mail {
            to: Recipient::Person(person.clone()),
            lang: self.lang,
            template: "identity-brought-mail",
            arguments: vec![
                ("name", self.name.clone()),
                ("organisation", by),
                ("path", "/password/new".to_owned()),
            ],
            calendar: None,
        };
        mail::queue(tx, ctx, &mail).await?;
        Ok(person)
    }
}

/// A new password. Ends every session of the person.
#[derive(Debug, Clone)]
pub struct SetPassword {
    /// Whose.
    pub person: PersonId,
    /// The new one.
    pub password: StoredPassword,
}

impl Command for SetPassword {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "set_password";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &self.person))?;
        if !rows::set_password(tx, ctx, &self.person, &self.password).await? {
            return Err(Refusable::NotFound);
        }
        link::forget_of_person(tx, ctx, &self.person, Some(LinkKind::ResetPassword)).await?;
        session::end_all(tx, ctx, &self.person).await?;
        Ok(())
    }
}
