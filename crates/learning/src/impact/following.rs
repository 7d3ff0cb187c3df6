//! What happens by itself: the end of an edition is waited for, and then it is asked.

use super::model::{Asked, CHECK_DAYS, Check, LINK_DAYS, Wish, Witness};
use super::{mails, rows};
use crate::edition::{self, Edition, EditionState};
use crate::enrolment::{self, Enrolment, EnrolmentState};
use crate::jobs;
use kernel::{Action, Ctx, EnrolmentId, ImpactCheckId, Resource, ResourceKind};
use serde::{Deserialize, Serialize};
use store::{Command, Refusable, Subject, Tx};

/// For so many days after the end the register is waited for: until the last question would be asked.
const REGISTER_DAYS: i64 = 90;

fn system() -> Resource {
    Resource::of_network(ResourceKind::Enrolment)
}

fn subject(enrolment: &EnrolmentId) -> Subject {
    Subject::new(ResourceKind::Enrolment, enrolment.as_str())
}

/// A seat and its edition, while both are there.
async fn seat_of(tx: &mut Tx, ctx: &Ctx, id: &EnrolmentId) -> store::Result<Option<(Enrolment, Edition)>> {
    let Some(seat) = enrolment::rows::enrolment(tx, ctx, id).await? else { return Ok(None) };
    let run = edition::rows::edition(tx, ctx, &seat.edition).await?;
    Ok(run.filter(|run| run.state != EditionState::Cancelled).map(|run| (seat, run)))
}

/// A seat was confirmed: its edition's end is waited for.
#[derive(Debug, Clone)]
pub struct PlanImpact {
    /// Which seat.
    pub enrolment: EnrolmentId,
}

impl Command for PlanImpact {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "plan_impact";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &system())?;
        let Some((seat, run)) = seat_of(tx, ctx, &self.enrolment).await? else { return Ok(()) };
        if rows::plan(tx, ctx, &seat.id).await? {
            let after = run.plan.ends_at.plus_minutes(60);
            store::jobs::enqueue(tx, ctx, jobs::ASK_AFTER, &seat.id, after).await?;
        }
        Ok(())
    }
}

/// An edition has ended: whoever was there is asked how it was, once, and the later questions are put down.
#[derive(Debug, Clone)]
pub struct AskAfter {
    /// Which seat.
    pub enrolment: EnrolmentId,
}

impl Command for AskAfter {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "ask_after";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &system())?;
        let Some((seat, run)) = seat_of(tx, ctx, &self.enrolment).await? else { return Ok(()) };
        let ends_at = run.plan.ends_at;
        let later = match seat.state {
            _ if ctx.now < ends_at => Some(ends_at.plus_minutes(60)),
            EnrolmentState::Confirmed if ctx.now < ends_at.plus_days(REGISTER_DAYS) => {
                Some(ctx.now.plus_days(1))
            }
            EnrolmentState::Attended => None,
            _ => return Ok(()),
        };
        if let Some(later) = later {
            return Ok(store::jobs::enqueue(tx, ctx, jobs::ASK_AFTER, &seat.id, later).await?);
        }
        // A register may be written late: what would have been asked before is not asked now.
        for days in CHECK_DAYS.into_iter().filter(|days| ctx.now < ends_at.plus_days(*days)) {
            let check = FollowUp { enrolment: seat.id.clone(), days };
            store::jobs::enqueue(tx, ctx, jobs::IMPACT_CHECK, &check, ends_at.plus_days(days)).await?;
        }
        if rows::feedback_of(tx, ctx, &seat.id).await?.is_none() {
            mails::how_was_it(tx, ctx, &run, &seat).await?;
        }
        Ok(())
    }
}

/// What the job of a later question is given.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct FollowUp {
    /// Which seat.
    pub(crate) enrolment: EnrolmentId,
    /// How many days after the end.
    pub(crate) days: i64,
}

/// So many days have passed: the learner who agreed to it, and whom they named, are asked what changed.
#[derive(Debug, Clone)]
pub struct SendChecks {
    /// Of which seat.
    pub enrolment: EnrolmentId,
    /// How many days after the end: one of [`CHECK_DAYS`].
    pub days: i64,
}

impl Command for SendChecks {
    type Output = ();
    type Error = Refusable;
    const NAME: &'static str = "send_impact_checks";

    fn subject(&self, (): &()) -> Subject {
        subject(&self.enrolment)
    }

    async fn run(&self, ctx: &Ctx, tx: &mut Tx) -> Result<(), Refusable> {
        ctx.authorise(Action::Change, &system())?;
        let Some((seat, run)) = seat_of(tx, ctx, &self.enrolment).await? else { return Ok(()) };
        if seat.state != EnrolmentState::Attended {
            return Ok(());
        }
        if rows::wish(tx, ctx, &seat.learner).await? == Wish::Asked {
            self.send(tx, ctx, &seat, &run, None).await?;
        }
        for witness in rows::witnesses(tx, ctx, &seat.id).await? {
            self.send(tx, ctx, &seat, &run, Some(&witness)).await?;
        }
        Ok(())
    }
}

impl SendChecks {
    /// Sends one question, unless it was sent before or is not wanted.
    async fn send(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        seat: &Enrolment,
        run: &Edition,
        witness: Option<&Witness>,
    ) -> store::Result<()> {
        let recipient = witness.map_or_else(|| seat.learner.to_string(), Witness::recipient);
        // A learner may agree again after a stop; for anybody else it is the last word.
        if witness.is_some() && rows::stopped(tx, ctx, &recipient).await? {
            return Ok(());
        }
        let token = store::blobs::hex(&ctx.random_bytes());
        let check = Check {
            id: ImpactCheckId::fresh(ctx.now, ctx.entropy.as_ref()),
            enrolment: seat.id.clone(),
            edition: run.id.clone(),
            learner: seat.learner.clone(),
            asked: witness.map_or(Asked::Learner, |witness| witness.kind),
            recipient,
            days: self.days,
            expires_at: ctx.now.plus_days(LINK_DAYS),
            answered_at: None,
        };
        if rows::insert_check(tx, ctx, &check, &web::server::token_key(&token)).await? {
            mails::what_changed(tx, ctx, run, &check, witness, &token).await?;
        }
        Ok(())
    }
}
