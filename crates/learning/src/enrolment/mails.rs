//! What learners are told of their seats.

use super::model::Enrolment;
use crate::catalogue::calendar;
use crate::edition::Edition;
use crate::micro_stage;
use kernel::{Ctx, Timestamp, Zone};
use store::mail::{Mail, Recipient, queue};
use store::{Result, Tx};

/// A day and time that every language reads: `22/11/2026 09:30`.
pub(crate) fn plain_time(moment: Timestamp, zone: &Zone) -> String {
    moment.in_zone(zone).strftime("%d/%m/%Y %H:%M").to_string()
}

/// Mails that carry the date for a calendar; another one for the same date takes the place of the first.
const WITH_CALENDAR: [&str; 3] =
    ["learning-seat-confirmed-mail", "learning-reminder-mail", "learning-plan-changed-mail"];

async fn send(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
    template: &'static str,
    deadline: Option<Timestamp>,
) -> Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, &enrolment.learner).await? else { return Ok(()) };
    let Some(stage) = micro_stage::rows::stage(tx, ctx, &edition.stage).await? else { return Ok(()) };
    let plan = &edition.plan;
    let place = plan.whereabouts();
    let calendar = WITH_CALENDAR.contains(&template).then(|| calendar::booking(ctx, &stage, edition));
    let mut arguments = vec![
        ("name", known.name),
        ("title", stage.offer.title.clone()),
        ("starts", plain_time(plan.starts_at, &plan.zone)),
        ("place", place),
        ("enrolment", enrolment.id.to_string()),
    ];
    if let Some(deadline) = deadline {
        arguments.push(("deadline", plain_time(deadline, &plan.zone)));
    }
    let to = Recipient::Person(enrolment.learner.clone());
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar }).await
}

/// The seat is theirs.
pub(super) async fn seat_confirmed(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-seat-confirmed-mail", None).await
}

/// It is tomorrow.
pub(super) async fn reminder(tx: &mut Tx, ctx: &Ctx, edition: &Edition, enrolment: &Enrolment) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-reminder-mail", None).await
}

/// A seat was freed for them.
pub(super) async fn seat_offered(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
    deadline: Timestamp,
) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-seat-offered-mail", Some(deadline)).await
}

/// The edition will not be held.
pub(super) async fn edition_cancelled(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-edition-cancelled-mail", None).await
}

/// Time or place of the edition have changed.
pub(super) async fn plan_changed(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-plan-changed-mail", None).await
}

/// They had not come, and somebody else has the seat.
pub(super) async fn seat_released(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-seat-released-mail", None).await
}

/// Somebody else has taken the seat that they passed on.
pub(crate) async fn seat_passed_on(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    enrolment: &Enrolment,
) -> Result<()> {
    send(tx, ctx, edition, enrolment, "learning-seat-passed-on-mail", None).await
}
