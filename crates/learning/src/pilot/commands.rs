//! What a provider does with its pilots.

use super::model::{Pilot, Shown, Step, StepReport};
use super::rows;
use crate::jobs::PILOT_DUE;
use crate::{edition, microcredential};
use kernel::{
    Action, Ctx, Fault, OrganisationId, PersonId, PilotId, Problem, Resource, ResourceKind, Timestamp, Zone,
};
use serde::{Deserialize, Serialize};
use store::mail::{Mail, Recipient, queue};
use store::{Command, Refusable, Subject, Tx};

/// Days before its day on which whoever sees to a step is reminded.
const REMIND_DAYS: i64 = 3;

/// Why a pilot could not be changed.
#[derive(Debug, thiserror::Error)]
pub enum PilotError {
    /// Neither the manager nor whoever sees to the step.
    #[error("not theirs to report")]
    NotTheirs,
    /// Nothing shows that it was done.
    #[error("nothing shows that it was done")]
    NothingToShow,
    /// Whoever should see to it has no role there, or what is linked belongs to somebody else.
    #[error("not of this provider")]
    NotOfProvider,
    /// The policy, storage, or no such thing.
    #[error(transparent)]
    Refusable(#[from] Refusable),
}
store::use_case_error!(PilotError);

impl From<PilotError> for Fault {
    fn from(error: PilotError) -> Fault {
        Fault::Refused(match error {
            PilotError::Refusable(inner) => return inner.into(),
            PilotError::NotTheirs => Problem::new("learning-pilot-not-theirs"),
            PilotError::NothingToShow => Problem::new("learning-pilot-nothing-to-show"),
            PilotError::NotOfProvider => Problem::new("learning-pilot-not-of-provider"),
        })
    }
}

pub(super) fn framework_of(organisation: &OrganisationId) -> Resource {
    Resource::of_organisation(ResourceKind::QualityFramework, organisation)
}

fn subject(pilot: &Pilot) -> Subject {
    Subject::new(ResourceKind::QualityFramework, pilot.id.as_str()).within(&pilot.organisation)
}

async fn pilot_of(tx: &mut Tx, ctx: &Ctx, id: &PilotId, action: Action) -> Result<Pilot, Refusable> {
    let pilot = rows::pilot(tx, ctx, id).await?.ok_or(Refusable::NotFound)?;
    ctx.authorise(action, &framework_of(&pilot.organisation))?;
    Ok(pilot)
}

/// A manager starts a pilot: all seven steps are there from now on.
#[derive(Debug, Clone)]
pub struct StartPilot {
    /// The id it will carry.
    pub id: PilotId,
    /// Whose.
    pub organisation: OrganisationId,
    /// What is tried out.
    pub title: String,
}

impl Command for StartPilot {
    type Output = Pilot;
    type Error = Refusable;
    const NAME: &'static str = "start_pilot";

    fn subject(&self, pilot: &Pilot) -> Subject {
        subject(pilot)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Pilot, Refusable> {
        ctx.authorise(Action::Change, &framework_of(&self.organisation))?;
        let pilot = Pilot {
            id: self.id.clone(),
            organisation: self.organisation.clone(),
            title: self.title.clone(),
            steps: Step::ALL.iter().map(|step| StepReport::new(*step)).collect(),
        };
        rows::insert(tx, ctx, &pilot).await?;
        Ok(pilot)
    }
}

/// A manager says who sees to a step, and until when; whoever it is is told.
#[derive(Debug, Clone)]
pub struct PlanStep {
    /// Of which pilot.
    pub pilot: PilotId,
    /// Which step.
    pub step: Step,
    /// Who sees to it.
    pub owner: Option<PersonId>,
    /// Until when: a day such as `2026-11-22`.
    pub due_on: Option<String>,
}

impl Command for PlanStep {
    type Output = Pilot;
    type Error = PilotError;
    const NAME: &'static str = "plan_pilot_step";

    fn subject(&self, pilot: &Pilot) -> Subject {
        subject(pilot)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Pilot, PilotError> {
        let pilot = pilot_of(tx, ctx, &self.pilot, Action::Change).await?;
        let mut report = pilot.step(self.step).cloned().ok_or(Refusable::NotFound)?;
        if let Some(owner) = &self.owner
            && !rows::works_there(tx, ctx, owner, &pilot.organisation).await?
        {
            return Err(PilotError::NotOfProvider);
        }
        let is_new = report.owner != self.owner;
        let is_moved = report.due_on != self.due_on;
        (report.owner, report.due_on) = (self.owner.clone(), self.due_on.clone());
        rows::update(tx, ctx, &pilot.id, &report).await?;
        if is_new {
            tell(tx, ctx, &pilot, &report, "learning-pilot-yours-mail").await?;
        }
        if is_moved || is_new {
            remind_later(tx, ctx, &pilot.id, &report).await?;
        }
        Ok(pilot)
    }
}

/// Puts the reminder down, once there are a day and somebody who sees to it.
async fn remind_later(tx: &mut Tx, ctx: &Ctx, pilot: &PilotId, report: &StepReport) -> store::Result<()> {
    let (Some(owner), Some(due_on)) = (&report.owner, &report.due_on) else { return Ok(()) };
    let Some(at) = remind_at(due_on) else { return Ok(()) };
    let due = Due { pilot: pilot.clone(), step: report.step, owner: owner.clone(), day: due_on.clone() };
    store::jobs::enqueue(tx, ctx, PILOT_DUE, &due, at.max(ctx.now)).await
}

/// Eight in the morning, some days before.
fn remind_at(due_on: &str) -> Option<Timestamp> {
    let day = due_on.parse::<jiff::civil::Date>().ok()?;
    let moment = day.at(8, 0, 0, 0).in_tz(Zone::rome().as_str()).ok()?;
    Some(Timestamp::from_microseconds(moment.timestamp().as_microsecond()).plus_days(-REMIND_DAYS))
}

/// Today, as a day such as `2026-11-22`.
pub(super) fn today(now: Timestamp) -> String {
    now.in_zone(&Zone::rome()).date().to_string()
}

/// Writes to whoever sees to a step.
async fn tell(
    tx: &mut Tx,
    ctx: &Ctx,
    pilot: &Pilot,
    report: &StepReport,
    template: &'static str,
) -> store::Result<()> {
    let Some(owner) = &report.owner else { return Ok(()) };
    let Some(known) = crate::rows::person(tx, ctx, owner).await? else { return Ok(()) };
    let arguments = vec![
        ("name", known.name),
        ("title", pilot.title.clone()),
        ("pilot", pilot.id.to_string()),
        ("step", report.step.key()),
        ("due", report.due_on.clone().unwrap_or_else(|| String::from("–"))),
    ];
    let to = Recipient::Person(owner.clone());
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}

/// What a step's reminder is given.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Due {
    /// Of which pilot.
    pub(crate) pilot: PilotId,
    /// Which step.
    pub(crate) step: Step,
    /// Who saw to it when this was put down.
    pub(crate) owner: PersonId,
    /// Its day then.
    pub(crate) day: String,
}

/// The day of a step is near: whoever sees to it is reminded, unless it is done, was moved or given to somebody else
/// (who has a reminder of their own), or they have left.
#[derive(Debug, Clone)]
pub struct RemindOwner {
    /// Of which pilot.
    pub pilot: PilotId,
    /// Which step.
    pub step: Step,
    /// Who saw to it when this was put down.
    pub owner: PersonId,
    /// Its day then.
    pub day: String,
}

impl Command for RemindOwner {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "remind_pilot_owner";

    fn subject(&self, (): &()) -> Subject {
        Subject::new(ResourceKind::QualityFramework, self.pilot.as_str())
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &Resource::of_network(ResourceKind::QualityFramework))?;
        let Some(pilot) = rows::pilot(tx, ctx, &self.pilot).await? else { return Ok(()) };
        let Some(report) = pilot.step(self.step) else { return Ok(()) };
        let holds = report.owner.as_ref() == Some(&self.owner) && report.due_on.as_ref() == Some(&self.day);
        let is_open = holds && report.done_at.is_none();
        if is_open && rows::works_there(tx, ctx, &self.owner, &pilot.organisation).await? {
            tell(tx, ctx, &pilot, report, "learning-pilot-due-mail").await?;
        }
        Ok(())
    }
}

/// The manager, or whoever sees to a step, says what was done, and whether that is all.
#[derive(Debug, Clone)]
pub struct ReportStep {
    /// Of which pilot.
    pub pilot: PilotId,
    /// Which step.
    pub step: Step,
    /// What was done, in words.
    pub note: String,
    /// What shows it, of the provider's own.
    pub shown: Option<Shown>,
    /// The address of a document that shows it; empty for none.
    pub link: String,
    /// Whether it is done.
    pub done: bool,
}

impl Command for ReportStep {
    type Output = Pilot;
    type Error = PilotError;
    const NAME: &'static str = "report_pilot_step";

    fn subject(&self, pilot: &Pilot) -> Subject {
        subject(pilot)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<Pilot, PilotError> {
        let pilot = pilot_of(tx, ctx, &self.pilot, Action::See).await?;
        let mut report = pilot.step(self.step).cloned().ok_or(Refusable::NotFound)?;
        if !may_report(ctx, &pilot.organisation, &report) {
            return Err(PilotError::NotTheirs);
        }
        if let Some(shown) = &self.shown
            && !belongs(tx, ctx, shown, &pilot.organisation).await?
        {
            return Err(PilotError::NotOfProvider);
        }
        report.note.clone_from(&self.note);
        report.shown.clone_from(&self.shown);
        report.link.clone_from(&self.link);
        if self.done && !report.has_evidence() {
            return Err(PilotError::NothingToShow);
        }
        report.done_at = self.done.then(|| report.done_at.unwrap_or(ctx.now));
        rows::update(tx, ctx, &pilot.id, &report).await?;
        Ok(pilot)
    }
}

/// Whether the actor may say what was done in a step.
pub(super) fn may_report(ctx: &Ctx, organisation: &OrganisationId, report: &StepReport) -> bool {
    let manages = ctx.authorise(Action::Change, &framework_of(organisation)).is_ok();
    manages || (report.owner.is_some() && report.owner.as_ref() == ctx.person())
}

/// Whether what is linked belongs to the provider.
async fn belongs(tx: &mut Tx, ctx: &Ctx, shown: &Shown, to: &OrganisationId) -> store::Result<bool> {
    let of = match shown {
        Shown::Version(id) => {
            microcredential::rows::version(tx, ctx, id).await?.map(|version| version.organisation)
        }
        Shown::Edition(id) => edition::rows::edition(tx, ctx, id).await?.map(|run| run.organisation),
    };
    Ok(of.as_ref() == Some(to))
}
