//! What learners say of themselves and of an edition, and what providers say of theirs.

use super::model::{Ask, Asked, Feedback, Moment, Ratings, Witness, can_name};
use super::rows;
use crate::edition;
use crate::enrolment::{self, Enrolment};
use crate::micro_stage;
use kernel::{
    Action, Ctx, EditionId, EnrolmentId, Fault, ImpactWitnessId, Lang, Problem, Resource, ResourceKind,
};
use store::{Command, Refusable, Subject, Tx};

/// Why it could not be said.
#[derive(Debug, thiserror::Error)]
pub enum ImpactError {
    /// It is not the moment: too early, too late, or they were not there.
    #[error("it is not the moment")]
    NotNow,
    /// A skill that this edition does not train.
    #[error("not an outcome of this edition")]
    NotAnOutcome,
    /// They asked not to be written to.
    #[error("they do not want to be asked")]
    Stopped,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(ImpactError);

impl From<ImpactError> for Fault {
    fn from(error: ImpactError) -> Fault {
        match error {
            ImpactError::Refusable(inner) => inner.into(),
            ImpactError::NotNow => Fault::Refused(Problem::new("learning-impact-not-now")),
            ImpactError::NotAnOutcome => Fault::BadRequest(Problem::new("form-unknown-choice")),
            ImpactError::Stopped => Fault::Refused(Problem::new("learning-impact-stopped")),
        }
    }
}

fn subject(seat: &Enrolment) -> Subject {
    Subject::new(ResourceKind::Enrolment, seat.id.as_str()).within(&seat.organisation)
}

/// The learner's own seat.
async fn own(tx: &mut Tx, ctx: &Ctx, id: &EnrolmentId) -> Result<Enrolment, ImpactError> {
    let seat = enrolment::rows::enrolment(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(
        Action::Change,
        &Resource::of_both(ResourceKind::Enrolment, &seat.learner, &seat.organisation),
    )?;
    Ok(seat)
}

/// Refuses what is not asked just now, and skills that the edition does not train.
async fn check(
    tx: &mut Tx,
    ctx: &Ctx,
    seat: &Enrolment,
    wanted: Ask,
    ratings: &Ratings,
) -> Result<(), ImpactError> {
    let run = edition::rows::edition(tx, ctx, &seat.edition).await?.ok_or(Refusable::NotFound)?;
    if Ask::of(seat, &run, ctx.now) != Some(wanted) {
        return Err(ImpactError::NotNow);
    }
    let stage = micro_stage::rows::stage(tx, ctx, &run.stage).await?.ok_or(Refusable::NotFound)?;
    let trained = |(id, _): &(kernel::OutcomeId, _)| stage.outcomes.iter().any(|outcome| outcome.id == *id);
    if ratings.iter().all(trained) { Ok(()) } else { Err(ImpactError::NotAnOutcome) }
}

/// A learner says what they can do before it begins. Said again, the last word stands.
#[derive(Debug, Clone)]
pub struct RateBefore {
    /// Of which seat.
    pub enrolment: EnrolmentId,
    /// By outcome.
    pub ratings: Ratings,
}

impl Command for RateBefore {
    type Output = Enrolment;
    type Error = ImpactError;
    const NAME: &'static str = "rate_before";

    fn subject(&self, seat: &Enrolment) -> Subject {
        subject(seat)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, ImpactError> {
        let seat = own(tx, ctx, &self.enrolment).await?;
        check(tx, ctx, &seat, Ask::Before, &self.ratings).await?;
        rows::rate(tx, ctx, &seat, Moment::Before, &self.ratings).await?;
        Ok(seat)
    }
}

/// A learner says what they can do now, and how it was. Said again, the last word stands.
#[derive(Debug, Clone)]
pub struct GiveFeedback {
    /// Of which seat.
    pub enrolment: EnrolmentId,
    /// By outcome.
    pub ratings: Ratings,
    /// How it was.
    pub feedback: Feedback,
}

impl Command for GiveFeedback {
    type Output = Enrolment;
    type Error = ImpactError;
    const NAME: &'static str = "give_feedback";

    fn subject(&self, seat: &Enrolment) -> Subject {
        subject(seat)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, ImpactError> {
        let seat = own(tx, ctx, &self.enrolment).await?;
        check(tx, ctx, &seat, Ask::After, &self.ratings).await?;
        rows::rate(tx, ctx, &seat, Moment::After, &self.ratings).await?;
        rows::put_feedback(tx, ctx, &seat, &self.feedback).await?;
        Ok(seat)
    }
}

/// A learner names who accompanies them, or for whom they work; whoever was named before is asked no more.
#[derive(Debug, Clone)]
pub struct NameWitness {
    /// The id they will carry.
    pub id: ImpactWitnessId,
    /// Of which seat.
    pub enrolment: EnrolmentId,
    /// Mentor or employer.
    pub kind: Asked,
    /// How they are called.
    pub name: String,
    /// Where they are written to.
    pub email: String,
    /// In which language.
    pub lang: Lang,
}

impl Command for NameWitness {
    type Output = Enrolment;
    type Error = ImpactError;
    const NAME: &'static str = "name_witness";

    fn subject(&self, seat: &Enrolment) -> Subject {
        subject(seat)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, ImpactError> {
        let seat = own(tx, ctx, &self.enrolment).await?;
        let run = edition::rows::edition(tx, ctx, &seat.edition).await?.ok_or(Refusable::NotFound)?;
        if self.kind == Asked::Learner || !can_name(&seat, &run, ctx.now) {
            return Err(ImpactError::NotNow);
        }
        let witness = Witness {
            id: self.id.clone(),
            enrolment: seat.id.clone(),
            learner: seat.learner.clone(),
            kind: self.kind,
            name: self.name.clone(),
            email: self.email.clone(),
            lang: self.lang,
        };
        if rows::stopped(tx, ctx, &witness.recipient()).await? {
            return Err(ImpactError::Stopped);
        }
        rows::put_witness(tx, ctx, &witness).await?;
        Ok(seat)
    }
}

/// A learner no longer wants somebody to be asked.
#[derive(Debug, Clone)]
pub struct RemoveWitness {
    /// Of which seat.
    pub enrolment: EnrolmentId,
    /// Mentor or employer.
    pub kind: Asked,
}

impl Command for RemoveWitness {
    type Output = Enrolment;
    type Error = ImpactError;
    const NAME: &'static str = "remove_witness";

    fn subject(&self, seat: &Enrolment) -> Subject {
        subject(seat)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Enrolment, ImpactError> {
        let seat = own(tx, ctx, &self.enrolment).await?;
        rows::remove_witness(tx, ctx, &seat.id, self.kind).await?;
        Ok(seat)
    }
}

/// A provider says whether an edition takes people into a job.
#[derive(Debug, Clone)]
pub struct MarkOnboarding {
    /// Which edition.
    pub edition: EditionId,
    /// Whether it does.
    pub onboarding: bool,
}

impl Command for MarkOnboarding {
    type Output = edition::Edition;
    type Error = Refusable;
    const NAME: &'static str = "mark_onboarding";

    fn subject(&self, run: &edition::Edition) -> Subject {
        Subject::new(ResourceKind::Edition, run.id.as_str()).within(&run.organisation)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<edition::Edition, Refusable> {
        let run = edition::rows::edition(tx, ctx, &self.edition).await?.ok_or(Refusable::NotFound)?;
        ctx.authorise(Action::Change, &Resource::of_organisation(ResourceKind::Edition, &run.organisation))?;
        rows::mark_onboarding(tx, ctx, &run.id, self.onboarding).await?;
        Ok(run)
    }
}
