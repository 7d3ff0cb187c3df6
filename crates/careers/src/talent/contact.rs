//! Asking for contact, and answering.

use super::contact_rows as rows;
use super::look::is_admitted;
use super::look_rows;
use kernel::{
    Action, ContactRequestId, Ctx, Event, Fault, PersonId, Problem, Resource, ResourceKind, RoleProfileId,
    TalentLookId,
};
use store::mail::{self, Mail, Recipient};
use store::{Command, Refusable, Subject, Tx};

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ContactState {
    /// The person has not answered yet.
    Waiting,
    /// They accepted: the company sees name and e-mail.
    Accepted,
    /// They said no.
    Declined,
}

impl ContactState {
    /// The code as stored.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            ContactState::Waiting => "waiting",
            ContactState::Accepted => "accepted",
            ContactState::Declined => "declined",
        }
    }

    /// The state of a stored code; none when there is no such.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        [Self::Waiting, Self::Accepted, Self::Declined].into_iter().find(|state| state.code() == code)
    }

    /// The state after the person's answer.
    ///
    /// # Errors
    /// When they answered before.
    pub const fn answered(self, accepted: bool) -> Result<Self, ContactError> {
        match (self, accepted) {
            (ContactState::Waiting, true) => Ok(ContactState::Accepted),
            (ContactState::Waiting, false) => Ok(ContactState::Declined),
            _ => Err(ContactError::AlreadyAnswered),
        }
    }
}

/// Why somebody was not asked, or an answer was not taken.
#[derive(Debug, thiserror::Error)]
pub enum ContactError {
    /// They were asked for this role before.
    #[error("asked before for this role")]
    AlreadyAsked,
    /// They said no to this company before.
    #[error("they said no to this organisation before")]
    SaidNo,
    /// They do not agree to be found any more.
    #[error("they can no longer be found")]
    NoLongerFound,
    /// The organisation is not, or no longer, admitted.
    #[error("the organisation is not admitted")]
    NotAdmitted,
    /// The person answered before.
    #[error("answered before")]
    AlreadyAnswered,
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ContactError);

impl From<ContactError> for Fault {
    fn from(error: ContactError) -> Self {
        let key = match error {
            ContactError::AlreadyAsked => "careers-contact-twice",
            ContactError::SaidNo => "careers-contact-said-no",
            ContactError::NoLongerFound => "careers-contact-gone",
            ContactError::NotAdmitted => "careers-not-admitted",
            ContactError::AlreadyAnswered => "careers-contact-answered",
            ContactError::Refusable(error) => return error.into(),
        };
        Fault::Refused(Problem::new(key))
    }
}

/// A company asks somebody it was shown to talk.
pub struct AskContact {
    /// By which look it speaks of them.
    pub look: TalentLookId,
    /// What it says.
    pub message: String,
}

impl Command for AskContact {
    type Output = (ContactRequestId, RoleProfileId);
    type Error = ContactError;
    const NAME: &'static str = "ask_contact";

    fn subject(&self, (id, _): &Self::Output) -> Subject {
        Subject::new(ResourceKind::ContactRequest, id.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Self::Output, ContactError> {
        let look = look_rows::look(tx, ctx, &self.look).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_organisation(ResourceKind::ContactRequest, &look.organisation);
        ctx.authorise(Action::Create, &resource)?;
        if !is_admitted(tx, ctx, &look.organisation).await? {
            return Err(ContactError::NotAdmitted);
        }
        if look_rows::consenting(tx, ctx, &[&look.person]).await?.is_empty() {
            return Err(ContactError::NoLongerFound);
        }
        for before in rows::between(tx, ctx, &look.organisation, &look.person).await? {
            if before.role == look.role {
                return Err(ContactError::AlreadyAsked);
            }
            if before.state == ContactState::Declined {
                return Err(ContactError::SaidNo);
            }
        }
        let id = ContactRequestId::fresh(ctx.now, ctx.entropy.as_ref());
        rows::add(tx, ctx, &id, &look, &self.message).await?;
        store::publish(
            tx,
            ctx,
            &Event::ContactRequested { request: id.clone(), person: look.person.clone() },
        )
        .await?;
        let name = rows::organisation_name(tx, ctx, &look.organisation).await?;
        let arguments = vec![("organisation", name), ("role", look.role_name.clone())];
        tell(tx, ctx, &look.person, "careers-contact-asked-mail", arguments).await?;
        Ok((id, look.role))
    }
}

/// A mail to somebody, in their language.
pub(crate) async fn tell(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    template: &'static str,
    arguments: Vec<(&'static str, String)>,
) -> store::Result<()> {
    let lang = rows::lang_of(tx, ctx, person).await?.unwrap_or(ctx.lang);
    let to = Recipient::Person(person.clone());
    mail::queue(tx, ctx, &Mail { to, lang, template, arguments, calendar: None }).await
}

/// The person answers.
pub struct AnswerContact {
    /// Which request.
    pub id: ContactRequestId,
    /// Yes or no.
    pub accepted: bool,
    /// What they say to it.
    pub reply: String,
}

impl Command for AnswerContact {
    type Output = ContactState;
    type Error = ContactError;
    const NAME: &'static str = "answer_contact";

    fn subject(&self, _: &ContactState) -> Subject {
        Subject::new(ResourceKind::ContactRequest, self.id.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<ContactState, ContactError> {
        let request = rows::request(tx, ctx, &self.id).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_person(ResourceKind::ContactRequest, &request.person);
        ctx.authorise(Action::Decide, &resource)?;
        let state = request.state.answered(self.accepted)?;
        rows::answer(tx, ctx, &self.id, state, &self.reply).await?;
        let event = Event::ContactAnswered {
            request: self.id.clone(),
            organisation: request.organisation,
            accepted: self.accepted,
        };
        store::publish(tx, ctx, &event).await?;
        if let Ok(asked_by) = PersonId::parse(&request.asked_by) {
            let template =
                if self.accepted { "careers-contact-accepted-mail" } else { "careers-contact-declined-mail" };
            tell(tx, ctx, &asked_by, template, vec![("role", request.role_name)]).await?;
        }
        Ok(state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_answered_once() {
        assert!(matches!(ContactState::Waiting.answered(true), Ok(ContactState::Accepted)));
        assert!(matches!(ContactState::Waiting.answered(false), Ok(ContactState::Declined)));
        for state in [ContactState::Accepted, ContactState::Declined] {
            assert!(matches!(state.answered(true), Err(ContactError::AlreadyAnswered)));
        }
    }
}
