//! Routes of mailed links: nobody is signed in.
//!
//! Following a link changes nothing, because mail filters follow links too; the button on the page does.

use super::answering::{AnswerCheck, AnswerError, StopChecks};
use super::model::{self, Asked, Changed, Check, Reply, Standing};
use super::pages::{self, Question};
use super::rows;
use crate::{edition, micro_stage};
use kernel::{Fault, Lang, Timestamp, Zone};
use std::collections::HashMap;
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{
    Access, Answer, Fields, KeyedFields, Path, Query, Response, Routes, StatusCode, Visit, token_key,
};

/// Routes of mailed links.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/impact/{token}", Access::Public, question)
        .post("/impact/{token}", Access::Public, answer)
        .get("/impact/{token}/stop", Access::Public, stop_page)
        .post("/impact/{token}/stop", Access::Public, stop)
}

/// What the page of a link shows, or that there is no such link.
async fn question_of(
    visit: &Visit,
    token: &str,
    check: &Check,
    state: &FormState,
) -> Result<web::Frame, Fault> {
    let mut tx = visit.read().await?;
    let title = title_of(&mut tx, visit, check).await?;
    let learner = crate::rows::person(&mut tx, &visit.ctx, &check.learner).await.map_err(Refusable::from)?;
    let onboarding = check.asked != Asked::Learner
        && rows::is_onboarding(&mut tx, &visit.ctx, &check.edition).await.map_err(Refusable::from)?;
    let learner = learner.map(|known| known.name).unwrap_or_default();
    let question = Question { token, check, title: &title, learner: &learner, onboarding };
    Ok(pages::question(&visit.page, &question, state))
}

async fn title_of(tx: &mut Tx, visit: &Visit, check: &Check) -> Result<String, Fault> {
    let run = edition::rows::edition(tx, &visit.ctx, &check.edition).await.map_err(Refusable::from)?;
    let run = run.ok_or(Fault::NotFound)?;
    let stage = micro_stage::rows::stage(tx, &visit.ctx, &run.stage).await.map_err(Refusable::from)?;
    Ok(stage.map(|stage| stage.offer.title).unwrap_or_default())
}

async fn check_of(visit: &Visit, token: &str) -> Result<Option<Check>, Fault> {
    let mut tx = visit.read().await?;
    Ok(rows::check(&mut tx, &visit.ctx, &token_key(token)).await.map_err(Refusable::from)?)
}

/// Says kindly why a link cannot be used.
fn useless(visit: &Visit, token: &str, key: &'static str) -> Response {
    let status = if key == "unknown" { StatusCode::NOT_FOUND } else { StatusCode::GONE };
    visit.show_with(status, pages::useless(&visit.page, key, (key != "unknown").then_some(token)))
}

/// The page of a link; `?answer=` says which answer is chosen already, `?lang=` in which language it was asked.
async fn question(
    visit: Visit,
    Path(token): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let visit = speaking(visit, query.get("lang").map_or("", String::as_str));
    let Some(check) = check_of(&visit, &token).await? else { return Ok(useless(&visit, &token, "unknown")) };
    match check.standing(visit.ctx.now) {
        Standing::Answered => return Ok(useless(&visit, &token, "answered")),
        Standing::Expired => return Ok(useless(&visit, &token, "expired")),
        Standing::Open => {}
    }
    let chosen = query.get("answer").and_then(|word| model::Answer::parse(word));
    let state =
        chosen.map_or_else(FormState::empty, |chosen| FormState::empty().with("answer", chosen.as_str()));
    Ok(visit.show(question_of(&visit, &token, &check, &state).await?))
}

/// The visit in the language of the mail, when the link or the form says which: whoever was asked may have another
/// browser.
fn speaking(mut visit: Visit, lang: &str) -> Visit {
    if let Ok(lang) = Lang::parse(lang) {
        visit.page.lang = lang;
    }
    visit
}

async fn answer(visit: Visit, Path(token): Path<String>, mut fields: Fields) -> Answer {
    let visit = speaking(visit, fields.raw("lang"));
    let Some(check) = check_of(&visit, &token).await? else { return Ok(useless(&visit, &token, "unknown")) };
    let Some(reply) = read(&mut fields, visit.ctx.now) else {
        return Ok(visit.show_again(question_of(&visit, &token, &check, &fields.state()).await?));
    };
    let system = visit.ctx.as_system("impact link");
    let command = AnswerCheck { token_key: token_key(&token), reply };
    match visit.store().run(&system, &command).await {
        Ok(_) => Ok(visit.show(pages::thanks(&visit.page, &token))),
        Err(AnswerError::Answered) => Ok(useless(&visit, &token, "answered")),
        Err(AnswerError::Expired) => Ok(useless(&visit, &token, "expired")),
        Err(AnswerError::Refusable(inner)) => Err(inner.into()),
    }
}

/// The answer that a form sent; none when any of it is wrong.
fn read(fields: &mut Fields, now: Timestamp) -> Option<Reply> {
    let answer = fields.choice("answer", model::Answer::parse);
    let changed =
        if fields.raw("changed").is_empty() { None } else { fields.choice("changed", Changed::parse) };
    let productive_at = productive_at(fields, now);
    let words = fields.optional("words", 1_000);
    let wrong = fields.wrong().is_some();
    answer.filter(|_| !wrong).map(|answer| Reply { answer, changed, productive_at, words })
}

/// The day since when somebody works on their own; not one to come.
fn productive_at(fields: &mut Fields, now: Timestamp) -> Option<Timestamp> {
    let moment = Timestamp::start_of(fields.optional_date("productive_on")?, &Zone::rome());
    let past = moment.filter(|moment| *moment <= now);
    if past.is_none() {
        fields.note("productive_on", kernel::Problem::new("learning-day-to-come"));
    }
    past
}

async fn stop_page(
    visit: Visit,
    Path(token): Path<String>,
    Query(query): Query<HashMap<String, String>>,
) -> Answer {
    let visit = speaking(visit, query.get("lang").map_or("", String::as_str));
    match check_of(&visit, &token).await? {
        Some(_) => Ok(visit.show(pages::stop(&visit.page, &token))),
        None => Ok(useless(&visit, &token, "unknown")),
    }
}

/// The button of the page, and of mail programs.
async fn stop(
    visit: Visit,
    Path(token): Path<String>,
    Query(query): Query<HashMap<String, String>>,
    KeyedFields(fields): KeyedFields,
) -> Answer {
    let asked_in = query.get("lang").map_or(fields.raw("lang"), String::as_str);
    let visit = speaking(visit, asked_in);
    if check_of(&visit, &token).await?.is_none() {
        return Ok(useless(&visit, &token, "unknown"));
    }
    let system = visit.ctx.as_system("impact link");
    visit.store().run(&system, &StopChecks { token_key: token_key(&token) }).await?;
    Ok(visit.show(pages::stopped(&visit.page)))
}
