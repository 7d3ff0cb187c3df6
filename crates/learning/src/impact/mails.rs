//! What people are asked by mail. Each answer is a link; following it shows a page, and the button there answers.

use super::model::{Asked, Check, Witness};
use crate::edition::Edition;
use crate::enrolment::Enrolment;
use crate::micro_stage;
use kernel::Ctx;
use store::mail::{Mail, Recipient, STOP, queue};
use store::{Result, Tx};

async fn title_of(tx: &mut Tx, ctx: &Ctx, run: &Edition) -> Result<String> {
    let stage = micro_stage::rows::stage(tx, ctx, &run.stage).await?;
    Ok(stage.map(|stage| stage.offer.title).unwrap_or_default())
}

/// The edition has ended: how was it?
pub(super) async fn how_was_it(tx: &mut Tx, ctx: &Ctx, run: &Edition, seat: &Enrolment) -> Result<()> {
    let Some(known) = crate::rows::person(tx, ctx, &seat.learner).await? else { return Ok(()) };
    let title = title_of(tx, ctx, run).await?;
    let arguments = vec![("name", known.name), ("title", title), ("enrolment", seat.id.to_string())];
    let to = Recipient::Person(seat.learner.clone());
    let template = "learning-after-mail";
    queue(tx, ctx, &Mail { to, lang: known.lang, template, arguments, calendar: None }).await
}

/// Some time has passed: what changed? To the learner, or to somebody they named.
pub(super) async fn what_changed(
    tx: &mut Tx,
    ctx: &Ctx,
    run: &Edition,
    check: &Check,
    witness: Option<&Witness>,
    token: &str,
) -> Result<()> {
    let Some(learner) = crate::rows::person(tx, ctx, &check.learner).await? else { return Ok(()) };
    let lang = witness.map_or(learner.lang, |witness| witness.lang);
    let arguments = vec![
        ("name", witness.map_or_else(|| learner.name.clone(), |witness| witness.name.clone())),
        ("learner", learner.name.clone()),
        ("title", title_of(tx, ctx, run).await?),
        ("days", check.days.to_string()),
        ("token", token.to_owned()),
        (STOP, format!("/impact/{token}/stop?lang={}", lang.tag())),
    ];
    let template = match check.asked {
        Asked::Learner => "learning-impact-learner-mail",
        Asked::Mentor => "learning-impact-mentor-mail",
        Asked::Employer => "learning-impact-employer-mail",
    };
    let to = witness.map_or_else(
        || Recipient::Person(check.learner.clone()),
        |witness| Recipient::Address(witness.email.clone()),
    );
    queue(tx, ctx, &Mail { to, lang, template, arguments, calendar: None }).await
}
