//! What happens to a person's data when they are erased: seats ahead are given up, drafts, evidence, answers, what they
//! wrote in rooms, the reasons of appeals and of seats given up, and what they said of themselves and of trainings go;
//! what was judged stays as the pseudonymous ground of an award.

use crate::assessment;
use crate::enrolment::{self, EnrolmentState, SeatError};
use crate::{
    group, impact, pilot, quiz, recognition, room, saved_search, statement, submission, training_request,
};
use kernel::{Action, Ctx, PersonId, Resource, ResourceKind};
use store::{Command, Subject, Tx};

/// A person's data are erased.
#[derive(Debug, Clone)]
pub struct ForgetPerson {
    /// Whose.
    pub person: PersonId,
}

impl Command for ForgetPerson {
    type Output = ();
    type Error = SeatError;
    const NAME: &'static str = "forget_person";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::Person, self.person.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), SeatError> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::Person))?;
        for mut seat in enrolment::rows::open_of_learner(tx, ctx, &self.person).await? {
            enrolment::give_up(tx, ctx, &mut seat, EnrolmentState::Cancelled).await?;
        }
        room::forget_person(tx, ctx, &self.person).await?;
        enrolment::rows::forget_reasons(tx, ctx, &self.person).await?;
        for id in training_request::rows::requests_of(tx, ctx, &self.person).await? {
            if let Some(mut request) = training_request::rows::request(tx, ctx, &id).await? {
                training_request::leave(tx, ctx, &mut request, &self.person).await?;
            }
        }
        for search in saved_search::rows::of_person(tx, ctx, &self.person).await? {
            saved_search::rows::delete(tx, ctx, &search.id).await?;
        }
        for mut work in submission::rows::of_learner(tx, ctx, &self.person).await? {
            for item in submission::rows::evidence(tx, ctx, &work.id).await? {
                submission::drop_item(tx, ctx, &item).await?;
            }
            work.answers.clear();
            submission::rows::update(tx, ctx, &work).await?;
        }
        pilot::rows::forget(tx, ctx, &self.person).await?;
        impact::rows::forget(tx, ctx, &self.person).await?;
        for group in group::rows::forming_of(tx, ctx, &self.person).await? {
            group::forget(tx, ctx, &group, &self.person).await?;
        }
        group::rows::forget_contributions(tx, ctx, &self.person).await?;
        quiz::rows::forget_answers(tx, ctx, &self.person).await?;
        recognition::rows::forget_reasons(tx, ctx, &self.person).await?;
        statement::rows::forget(tx, ctx, &self.person).await?;
        assessment::rows::appeal::forget_reasons(tx, ctx, &self.person).await?;
        Ok(())
    }
}
