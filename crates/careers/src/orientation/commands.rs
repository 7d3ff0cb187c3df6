//! What can be done with the questionnaire.

use super::rows::{self, Assessment};
use kernel::{Action, Ctx, Fault, InterestAssessmentId, PersonId, Problem, Resource, ResourceKind};
use skills::interests::{Answers, Form, items};
use store::{Command, Refusable, Subject, Tx};

/// Why answers were not taken.
#[derive(Debug, thiserror::Error)]
pub enum AnswerError {
    /// There is no such item, or no such answer.
    #[error(transparent)]
    Wrong(#[from] skills::interests::WrongAnswer),
    /// Any other.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(AnswerError);

impl From<AnswerError> for Fault {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::Wrong(_) => Fault::BadRequest(Problem::new("form-unknown-choice")),
            AnswerError::Refusable(error) => error.into(),
        }
    }
}

fn authorise(ctx: &Ctx) -> Result<(), Refusable> {
    Ok(ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::InterestAssessment))?)
}

/// The run that belongs to this visit: the person's, or the browser's.
async fn mine(tx: &mut Tx, ctx: &Ctx, guest_key: &str) -> store::Result<Option<Assessment>> {
    match ctx.person() {
        Some(person) => rows::of_person(tx, ctx, person).await,
        None => rows::of_guest(tx, ctx, guest_key).await,
    }
}

fn subject(id: &InterestAssessmentId) -> Subject {
    Subject::new(ResourceKind::InterestAssessment, id.as_str())
}

/// Somebody answers items; with the last one the questionnaire is finished.
pub struct AnswerItems {
    /// The key of the browser.
    pub guest_key: String,
    /// Item and answer, 1 to 5.
    pub answers: Vec<(String, u8)>,
}

impl Command for AnswerItems {
    type Output = Assessment;
    type Error = AnswerError;
    const NAME: &'static str = "answer_interest_items";

    fn subject(&self, run: &Assessment) -> Subject {
        subject(&run.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Assessment, AnswerError> {
        authorise(ctx)?;
        let mut run = mine(tx, ctx, &self.guest_key).await?.unwrap_or_else(|| begun(ctx, Form::Mini));
        for (item, answer) in &self.answers {
            run.answers.give(item, *answer)?;
        }
        keep(tx, ctx, &mut run, &self.guest_key).await?;
        Ok(run)
    }
}

/// A run in which nothing has been answered yet.
fn begun(ctx: &Ctx, form: Form) -> Assessment {
    Assessment {
        id: InterestAssessmentId::fresh(ctx.now, ctx.entropy.as_ref()),
        person: ctx.person().cloned(),
        form,
        answers: Answers::default(),
        finished: false,
    }
}

async fn keep(tx: &mut Tx, ctx: &Ctx, run: &mut Assessment, guest_key: &str) -> store::Result<()> {
    run.finished = is_complete(run);
    rows::put(tx, ctx, run, if run.person.is_some() { "" } else { guest_key }).await
}

/// Somebody chooses a longer or shorter form; what they answered already stays, since each form contains the
/// shorter one.
pub struct ChooseForm {
    /// The key of the browser.
    pub guest_key: String,
    /// The form.
    pub form: Form,
}

impl Command for ChooseForm {
    type Output = Assessment;
    type Error = Refusable;
    const NAME: &'static str = "choose_interest_form";

    fn subject(&self, run: &Assessment) -> Subject {
        subject(&run.id)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Assessment, Refusable> {
        authorise(ctx)?;
        let found = mine(tx, ctx, &self.guest_key).await?;
        let mut run = found.unwrap_or_else(|| begun(ctx, self.form));
        run.form = self.form;
        keep(tx, ctx, &mut run, &self.guest_key).await?;
        Ok(run)
    }
}

fn is_complete(run: &Assessment) -> bool {
    items(run.form).is_ok_and(|items| items.iter().all(|item| run.answers.answer(item.id).is_some()))
}

/// Somebody who signed in takes over what their browser began; a finished run of the browser is newer than the
/// person's own.
pub struct AdoptAssessment {
    /// The key of the browser.
    pub guest_key: String,
}

impl Command for AdoptAssessment {
    type Output = Option<Assessment>;
    type Error = Refusable;
    const NAME: &'static str = "adopt_interest_assessment";

    fn subject(&self, run: &Option<Assessment>) -> Subject {
        Subject::new(ResourceKind::InterestAssessment, run.as_ref().map_or("", |run| run.id.as_str()))
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Option<Assessment>, Refusable> {
        authorise(ctx)?;
        let person: &PersonId = ctx.person().ok_or(Refusable::NotFound)?;
        let Some(mut run) = rows::of_guest(tx, ctx, &self.guest_key).await? else { return Ok(None) };
        run.person = Some(person.clone());
        rows::put(tx, ctx, &run, "").await?;
        Ok(Some(run))
    }
}

/// Somebody begins again; what they answered before is forgotten.
pub struct RestartAssessment {
    /// The key of the browser.
    pub guest_key: String,
}

impl Command for RestartAssessment {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "restart_interest_assessment";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::InterestAssessment, "")
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        authorise(ctx)?;
        match mine(tx, ctx, &self.guest_key).await? {
            Some(run) if run.person.is_some() => {
                let cleared = Assessment { answers: Answers::default(), finished: false, ..run };
                rows::put(tx, ctx, &cleared, "").await?;
            }
            _ => rows::forget_guest(tx, ctx, &self.guest_key).await?,
        }
        Ok(())
    }
}
