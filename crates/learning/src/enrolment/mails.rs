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
    let place = if plan.place.is_empty() { plan.link.clone() } else { join(&plan.venue, &plan.place) };
    let with_calendar = template == "learning-seat-confirmed-mail";
    let calendar = with_calendar.then(|| calendar::booking(ctx, &stage, edition));
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

/// "Via Roma 1, Como", or the one that is there.
pub(crate) fn join(venue: &str, place: &str) -> String {
    if venue.is_empty() { place.to_owned() } else { format!("{venue}, {place}") }
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
