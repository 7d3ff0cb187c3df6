//! Who is told what of a request.

use super::model::TrainingRequest;
use super::rows;
use crate::edition::Edition;
use crate::enrolment::mails::plain_time;
use crate::micro_stage;
use kernel::{Ctx, PersonId};
use store::mail::{Mail, Recipient, queue};
use store::{Result, Tx, parse};

async fn send(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
    template: &'static str,
    arguments: &[(&'static str, String)],
) -> Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, person).await? else { return Ok(()) };
    let mut arguments = arguments.to_vec();
    arguments.push(("name", known.name));
    let to = Recipient::Person(person.clone());
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}

/// The providers that could teach it are called to propose an edition.
pub(super) async fn providers_called(tx: &mut Tx, ctx: &Ctx, request: &TrainingRequest) -> Result<()> {
    let skill = request.wish.skill.as_ref().map(|(concept, _)| concept);
    let arguments = [
        ("title", request.wish.title.clone()),
        ("people", request.people.to_string()),
        ("place", request.wish.place.clone()),
        ("request", request.id.to_string()),
    ];
    for person in rows::planners(tx, ctx, skill).await? {
        let person = parse("identity_membership_v", "person_id", &person, &person)?;
        send(tx, ctx, &person, "learning-request-called-mail", &arguments).await?;
    }
    Ok(())
}

/// Those who joined hear of a proposal.
pub(super) async fn edition_proposed(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequest,
    run: &Edition,
) -> Result<()> {
    tell_members(tx, ctx, request, run, "learning-request-proposed-mail").await
}

/// Those who joined hear what was settled on, and can book it.
pub(super) async fn request_settled(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequest,
    run: &Edition,
) -> Result<()> {
    tell_members(tx, ctx, request, run, "learning-request-settled-mail").await
}

async fn tell_members(
    tx: &mut Tx,
    ctx: &Ctx,
    request: &TrainingRequest,
    run: &Edition,
    template: &'static str,
) -> Result<()> {
    let stage = micro_stage::rows::stage(tx, ctx, &run.stage).await?;
    let arguments = [
        ("title", request.wish.title.clone()),
        ("offer", stage.map(|stage| stage.offer.title).unwrap_or_default()),
        ("starts", plain_time(run.plan.starts_at, &run.plan.zone)),
        ("place", run.plan.address()),
        ("request", request.id.to_string()),
        ("edition", run.id.to_string()),
    ];
    for member in rows::members(tx, ctx, &request.id).await? {
        send(tx, ctx, &member.person, template, &arguments).await?;
    }
    Ok(())
}
