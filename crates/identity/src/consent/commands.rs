//! Giving and withdrawing.

use super::{Purpose, rows};
use kernel::{Action, Ctx, Event, PersonId, Resource, ResourceKind};
use store::{Command, Refusable, Subject, Tx};

/// A person gives or withdraws a purpose. Saying again what stands already changes nothing.
#[derive(Debug, Clone)]
pub struct ChangeConsent {
    /// Who.
    pub person: PersonId,
    /// To what.
    pub purpose: Purpose,
    /// Given, or withdrawn.
    pub given: bool,
}

impl Command for ChangeConsent {
    type Output = bool;
    type Error = Refusable;
    const NAME: &'static str = "change_consent";

    fn subject(&self, _: &bool) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<bool, Refusable> {
        ctx.authorise(Action::Change, &Resource::of_person(ResourceKind::Person, &self.person))?;
        if rows::gives(tx, &ctx.network, &self.person, self.purpose).await? == self.given {
            return Ok(false);
        }
        rows::record(tx, ctx, &self.person, self.purpose, self.given).await?;
        let event = Event::ConsentChanged {
            person: self.person.clone(),
            purpose: self.purpose.as_str().to_owned(),
            given: self.given,
        };
        store::publish(tx, ctx, &event).await?;
        Ok(true)
    }
}
