//! What providers do with editions.

use super::model::{Edition, EditionState, ImpossiblePlan, Plan, Session};
use super::rows::{self, Single};
use crate::micro_stage::{self, MicroStage, StageState};
use crate::words::NotAllowed;
use crate::{classroom, enrolment, room, seat_group};
use kernel::{
    Action, Ctx, EditionId, Event, Fault, MicroStageId, Problem, Resource, ResourceKind, Role, Timestamp,
    Zone,
};
use store::{Command, Refusable, Subject, Tx};

/// Why an edition could not be planned or moved on.
#[derive(Debug, thiserror::Error)]
pub enum EditionError {
    /// The plan contradicts itself.
    #[error(transparent)]
    Impossible(#[from] ImpossiblePlan),
    /// Its offer is withdrawn.
    #[error("the offer is withdrawn")]
    Withdrawn,
    /// More seats are taken than there would be.
    #[error("{0} seats are taken")]
    SeatsTaken(i64),
    /// Whoever should hold it does not train here.
    #[error("not a trainer of the organisation")]
    NotATrainer,
    /// The trainer holds another edition on that date.
    #[error("the trainer holds {0:?} at that time")]
    TrainerBusy(String, Session),
    /// Another edition is held in the room on that date.
    #[error("{0:?} is held in the room at that time")]
    RoomBusy(String, Session),
    /// It would begin, or end, before its dates.
    #[error("its dates have not come yet")]
    TooEarly,
    /// The room takes fewer people.
    #[error("the room takes {0} people")]
    RoomTooSmall(i64),
    /// Its state does not lead there.
    #[error(transparent)]
    NotAllowed(#[from] NotAllowed),
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(EditionError);

impl From<EditionError> for Fault {
    fn from(error: EditionError) -> Fault {
        Fault::Refused(match error {
            EditionError::Refusable(inner) => return inner.into(),
            EditionError::Impossible(ImpossiblePlan::EndsFirst) => Problem::new("learning-ends-first"),
            EditionError::Impossible(ImpossiblePlan::TooLong) => Problem::new("learning-too-long"),
            EditionError::Impossible(ImpossiblePlan::DatesOverlap) => Problem::new("learning-dates-overlap"),
            EditionError::Impossible(ImpossiblePlan::LeastAboveSeats) => {
                Problem::new("learning-least-above-seats")
            }
            EditionError::Impossible(ImpossiblePlan::SkippedHour) => {
                Problem::new("learning-series-skipped-hour")
            }
            EditionError::Impossible(ImpossiblePlan::Past) => Problem::new("learning-date-past"),
            EditionError::TooEarly => Problem::new("learning-edition-too-early"),
            EditionError::RoomBusy(title, date) => busy("learning-room-busy", title, date),
            EditionError::RoomTooSmall(seats) => {
                Problem::new("learning-room-too-small").with("seats", seats.to_string())
            }
            EditionError::Impossible(ImpossiblePlan::BookingWindow) => {
                Problem::new("learning-booking-window")
            }
            EditionError::Impossible(ImpossiblePlan::Nowhere) => Problem::new("learning-nowhere"),
            EditionError::Withdrawn => Problem::new("learning-offer-withdrawn"),
            EditionError::SeatsTaken(taken) => {
                Problem::new("learning-seats-taken").with("taken", taken.to_string())
            }
            EditionError::NotATrainer => Problem::new("learning-not-a-trainer"),
            EditionError::TrainerBusy(title, date) => busy("learning-trainer-busy", title, date),
            EditionError::NotAllowed(_) => Problem::new("learning-edition-moved-on"),
        })
    }
}

/// What else is held, and on which day (`2027-02-02`).
fn busy(key: &'static str, title: String, date: Session) -> Problem {
    let day = date.starts_at.in_zone(&Zone::rome()).date();
    Problem::new(key).with("title", title).with("day", day.to_string())
}

fn subject(edition: &Edition) -> Subject {
    Subject::new(ResourceKind::Edition, edition.id.as_str()).within(&edition.organisation)
}

/// Days before its first date from which an edition can be started.
const STARTED_AHEAD: i64 = 31;

/// Refuses a plan that cannot be kept; `before` are the dates it had so far.
async fn check(tx: &mut Tx, ctx: &Ctx, edition: &Edition, before: &[Session]) -> Result<(), EditionError> {
    let plan = &edition.plan;
    if plan.adds_the_past(before, ctx.now) {
        return Err(ImpossiblePlan::Past.into());
    }
    if let Some(problem) = plan.problem() {
        return Err(problem.into());
    }
    if !crate::rows::holds_role(tx, ctx, &plan.trainer, &edition.organisation, Role::Trainer).await? {
        return Err(EditionError::NotATrainer);
    }
    check_room(tx, ctx, edition).await?;
    for date in plan.dates() {
        if let Some(title) = rows::busy(tx, ctx, &edition.id, Single::Trainer(&plan.trainer), date).await? {
            return Err(EditionError::TrainerBusy(title, date));
        }
    }
    Ok(())
}

/// Refuses a room of somebody else, one that is too small, and one in which something else is held.
async fn check_room(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> Result<(), EditionError> {
    let Some(id) = &edition.plan.room else { return Ok(()) };
    let found = classroom::rows::classroom(tx, ctx, id).await?;
    let room = found.filter(|room| room.organisation == edition.organisation).ok_or(Refusable::NotFound)?;
    if room.seats < edition.plan.seats {
        return Err(EditionError::RoomTooSmall(room.seats));
    }
    for date in edition.plan.dates() {
        if let Some(title) = rows::busy(tx, ctx, &edition.id, Single::Room(id), date).await? {
            return Err(EditionError::RoomBusy(title, date));
        }
    }
    Ok(())
}

/// A provider plans an edition.
#[derive(Debug, Clone)]
pub struct CreateEdition {
    /// The id it will carry.
    pub id: EditionId,
    /// Of which offer.
    pub stage: MicroStageId,
    /// When, where and with whom.
    pub plan: Plan,
    /// Whether it can be booked at once (within its window).
    pub open: bool,
}

impl Command for CreateEdition {
    type Output = Edition;
    type Error = EditionError;
    const NAME: &'static str = "create_edition";

    fn subject(&self, edition: &Edition) -> Subject {
        subject(edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, EditionError> {
        let stage = offered(tx, ctx, &self.stage).await?;
        create(tx, ctx, &stage, (&self.id, &self.plan), self.open).await
    }
}

/// The offer for which an edition is planned.
async fn offered(tx: &mut Tx, ctx: &Ctx, id: &MicroStageId) -> Result<MicroStage, EditionError> {
    let stage = micro_stage::rows::stage(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::Edition, &stage.organisation);
    ctx.authorise(Action::Create, &resource)?;
    if stage.state == StageState::Offered { Ok(stage) } else { Err(EditionError::Withdrawn) }
}

async fn create(
    tx: &mut Tx,
    ctx: &Ctx,
    stage: &MicroStage,
    (id, plan): (&EditionId, &Plan),
    open: bool,
) -> Result<Edition, EditionError> {
    let edition = Edition {
        id: id.clone(),
        stage: stage.id.clone(),
        organisation: stage.organisation.clone(),
        state: if open { EditionState::Open } else { EditionState::Planned },
        plan: plan.clone(),
        seats_taken: 0,
    };
    check(tx, ctx, &edition, &[]).await?;
    rows::insert(tx, ctx, &edition).await?;
    tell_if_open(tx, ctx, &edition).await?;
    Ok(edition)
}

/// A provider plans the same edition several times, so many weeks apart: all of them, or none.
#[derive(Debug, Clone)]
pub struct CreateSeries {
    /// The ids they will carry; how many there are says how often it is held.
    pub ids: Vec<EditionId>,
    /// Of which offer.
    pub stage: MicroStageId,
    /// The first of them.
    pub plan: Plan,
    /// Weeks from one to the next.
    pub weeks: i64,
}

impl Command for CreateSeries {
    type Output = Vec<Edition>;
    type Error = EditionError;
    const NAME: &'static str = "create_series";

    fn subject(&self, _: &Vec<Edition>) -> Subject {
        Subject::new(ResourceKind::MicroStage, self.stage.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Vec<Edition>, EditionError> {
        let stage = offered(tx, ctx, &self.stage).await?;
        let mut all = Vec::new();
        for (number, id) in (0..).zip(&self.ids) {
            let plan = self.plan.later(number * self.weeks)?;
            all.push(create(tx, ctx, &stage, (id, &plan), true).await?);
        }
        Ok(all)
    }
}

/// Tells the other domains that an edition can be booked.
async fn tell_if_open(tx: &mut Tx, ctx: &Ctx, edition: &Edition) -> store::Result<()> {
    if edition.state == EditionState::Open {
        store::publish(tx, ctx, &Event::EditionOpened { edition: edition.id.clone() }).await?;
    }
    Ok(())
}

/// A provider changes the plan of an edition that still lies ahead.
#[derive(Debug, Clone)]
pub struct ChangeEdition {
    /// Which.
    pub id: EditionId,
    /// When, where and with whom from now on.
    pub plan: Plan,
}

impl Command for ChangeEdition {
    type Output = Edition;
    type Error = EditionError;
    const NAME: &'static str = "change_edition";

    fn subject(&self, edition: &Edition) -> Subject {
        subject(edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, EditionError> {
        let mut edition = rows::edition(tx, ctx, &self.id).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_organisation(ResourceKind::Edition, &edition.organisation);
        ctx.authorise(Action::Create, &resource)?;
        if !edition.state.is_ahead() {
            return Err(NotAllowed { from: edition.state.as_str(), to: "planned anew" }.into());
        }
        if self.plan.seats < edition.seats_taken {
            return Err(EditionError::SeatsTaken(edition.seats_taken));
        }
        let before = std::mem::replace(&mut edition.plan, self.plan.clone());
        check(tx, ctx, &edition, &before.dates()).await?;
        rows::update(tx, ctx, &edition).await?;
        if edition.plan.is_elsewhere(&before) {
            enrolment::tell_of_new_plan(tx, ctx, &edition, &before).await?;
            seat_group::follow_plan(tx, ctx, &edition).await?;
            room::close_later(tx, ctx, &edition).await?;
        }
        enrolment::fill_free_seats(tx, ctx, &edition).await?;
        Ok(edition)
    }
}

/// Whether an edition cannot be in its state yet: nothing was held before the day of the last date, and whoever starts
/// it long before the first is at the wrong one.
fn is_too_early(edition: &Edition, now: Timestamp) -> bool {
    match edition.state {
        EditionState::Running => edition.plan.starts_at.plus_days(-STARTED_AHEAD) > now,
        EditionState::Held | EditionState::Closed => !edition.plan.is_last_day(now),
        _ => false,
    }
}

/// A provider or the trainer moves an edition on: opens it, starts it, ends it, closes it, cancels it.
#[derive(Debug, Clone)]
pub struct MoveEdition {
    /// Which.
    pub id: EditionId,
    /// Where to.
    pub to: EditionState,
}

impl Command for MoveEdition {
    type Output = Edition;
    type Error = EditionError;
    const NAME: &'static str = "move_edition";

    fn subject(&self, edition: &Edition) -> Subject {
        subject(edition)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Edition, EditionError> {
        let mut edition = rows::edition(tx, ctx, &self.id).await?.ok_or(Refusable::NotFound)?;
        let resource = Resource::of_organisation(ResourceKind::Edition, &edition.organisation);
        ctx.authorise(Action::Change, &resource)?;
        edition.state = edition.state.move_to(self.to)?;
        if is_too_early(&edition, ctx.now) {
            return Err(EditionError::TooEarly);
        }
        rows::set_state(tx, ctx, &edition.id, edition.state).await?;
        match edition.state {
            EditionState::Cancelled => {
                enrolment::cancel_all(tx, ctx, &edition).await?;
                room::close_later(tx, ctx, &edition).await?;
            }
            EditionState::Running => enrolment::release_later(tx, ctx, &edition).await?,
            _ => {}
        }
        tell_if_open(tx, ctx, &edition).await?;
        Ok(edition)
    }
}
