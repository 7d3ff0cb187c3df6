//! Who is told what of a company's seats.

use super::model::{SeatGroup, SeatInvitation};
use crate::edition::{self, Edition};
use crate::enrolment::Enrolment;
use crate::enrolment::mails::plain_time;
use crate::micro_stage;
use kernel::{Ctx, Lang};
use store::mail::{Mail, Recipient, queue};
use store::{Result, Tx};

type Arguments = Vec<(&'static str, String)>;

/// What every mail about a group says.
async fn arguments(tx: &mut Tx, ctx: &Ctx, edition: &Edition, group: &SeatGroup) -> Result<Arguments> {
    let stage = micro_stage::rows::stage(tx, ctx, &edition.stage).await?;
    let plan = &edition.plan;
    let place = plan.whereabouts();
    Ok(vec![
        ("title", stage.map(|stage| stage.offer.title).unwrap_or_default()),
        ("company", crate::rows::organisation_name(tx, ctx, &group.organisation).await?),
        ("starts", plain_time(plan.starts_at, &plan.zone)),
        ("place", place),
        ("until", plain_time(group.names_until, &plan.zone)),
        ("group", group.id.to_string()),
    ])
}

/// To whoever booked.
async fn tell(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    group: &SeatGroup,
    template: &'static str,
    seats: i64,
) -> Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, &group.booked_by).await? else { return Ok(()) };
    let mut arguments = arguments(tx, ctx, edition, group).await?;
    arguments.extend([("name", known.name), ("seats", seats.to_string())]);
    let to = Recipient::Person(group.booked_by.clone());
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}

/// The seats are theirs.
pub(super) async fn booked(tx: &mut Tx, ctx: &Ctx, edition: &Edition, group: &SeatGroup) -> Result<()> {
    tell(tx, ctx, edition, group, "learning-company-booked-mail", group.seats).await
}

/// Seats without a name went back.
pub(super) async fn released(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    group: &SeatGroup,
    count: i64,
) -> Result<()> {
    tell(tx, ctx, edition, group, "learning-company-released-mail", count).await
}

/// Somebody gave their seat up: it can be given another name.
pub(super) async fn seat_back(tx: &mut Tx, ctx: &Ctx, seat: &Enrolment, group: &SeatGroup) -> Result<()> {
    let Some(edition) = edition::rows::edition(tx, ctx, &seat.edition).await? else { return Ok(()) };
    tell(tx, ctx, &edition, group, "learning-company-seat-back-mail", group.seats_open).await
}

/// Time or place of the edition have changed.
pub(super) async fn plan_changed(tx: &mut Tx, ctx: &Ctx, edition: &Edition, group: &SeatGroup) -> Result<()> {
    tell(tx, ctx, edition, group, "learning-company-plan-changed-mail", group.seats).await
}

/// The edition will not be held.
pub(super) async fn cancelled(tx: &mut Tx, ctx: &Ctx, edition: &Edition, group: &SeatGroup) -> Result<()> {
    tell(tx, ctx, edition, group, "learning-company-cancelled-mail", group.seats).await
}

/// Somebody is invited to a seat. They may have no account: the mail speaks the language of whoever invites.
pub(super) async fn invited(
    tx: &mut Tx,
    ctx: &Ctx,
    edition: &Edition,
    group: &SeatGroup,
    invitation: &SeatInvitation,
) -> Result<()> {
    let mut arguments = arguments(tx, ctx, edition, group).await?;
    arguments.extend([("name", invitation.name.clone()), ("invitation", invitation.id.to_string())]);
    let to = Recipient::Address(invitation.email.clone());
    let lang: Lang = ctx.lang;
    queue(tx, ctx, &Mail { to, lang, template: "learning-seat-invitation-mail", arguments, calendar: None })
        .await
}
