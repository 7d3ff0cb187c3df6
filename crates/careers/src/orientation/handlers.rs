//! Requests of orientation: extract, run, answer.

use super::commands::{AdoptAssessment, AnswerItems, RestartAssessment};
use super::pages::{self, Questions};
use super::rows::{self, Assessment};
use kernel::{ConceptId, Fault, Problem};
use serde::Deserialize;
use skills::interests::{
    Form, InterestProfile, Item, OccupationInterests, RankedOccupation, items, rank_occupations,
};
use skills::library::{Frameworks, Library};
use web::components::FormState;
use web::server::{Answer, Fields, Query, Visit};

/// Items on a page of the questionnaire.
pub(super) const ITEMS_ON_PAGE: usize = 5;
/// Occupations shown with the result.
const OCCUPATIONS: usize = 12;

/// The run of this visit; what the browser began before the person signed in becomes theirs.
async fn mine(visit: &Visit) -> Result<Option<Assessment>, Fault> {
    let mut tx = visit.read().await?;
    let of_guest =
        rows::of_guest(&mut tx, &visit.ctx, visit.guest_key()).await.map_err(store::Refusable::from)?;
    let Some(person) = visit.ctx.person() else { return Ok(of_guest) };
    let own = rows::of_person(&mut tx, &visit.ctx, person).await.map_err(store::Refusable::from)?;
    drop(tx);
    if of_guest.is_none() {
        return Ok(own);
    }
    Ok(visit.run(&AdoptAssessment { guest_key: visit.guest_key().to_owned() }).await?)
}

fn mini_items() -> Result<Vec<Item>, Fault> {
    items(Form::Mini).map_err(|problem| Fault::Internal(problem.to_string()))
}

/// `GET /orientation`.
pub(crate) async fn start(visit: Visit) -> Answer {
    let run = mine(&visit).await?;
    Ok(visit.show(pages::start(&visit.page, run.as_ref())))
}

/// Which page of the questionnaire.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct At {
    page: Option<usize>,
}

/// `GET /orientation/questions`: the page asked for, or the first with something unanswered.
pub(crate) async fn questions(visit: Visit, Query(at): Query<At>) -> Answer {
    let run = mine(&visit).await?;
    let items = mini_items()?;
    let answered = |item: &Item| run.as_ref().is_some_and(|run| run.answers.answer(item.id).is_some());
    let open = items.iter().position(|item| !answered(item)).unwrap_or(0) / ITEMS_ON_PAGE;
    let page = at.page.unwrap_or(open).min((items.len() - 1) / ITEMS_ON_PAGE);
    let state = items.iter().fold(FormState::empty(), |state, item| {
        match run.as_ref().and_then(|run| run.answers.answer(item.id)) {
            Some(answer) => state.with(item.id, answer.to_string()),
            None => state,
        }
    });
    Ok(visit.show(pages::questions(&visit.page, &Questions { items: &items, page, state: &state })))
}

/// `POST /orientation/questions`: what was answered is kept, whatever is missing.
pub(crate) async fn answer(visit: Visit, mut fields: Fields) -> Answer {
    let items = mini_items()?;
    let last = (items.len() - 1) / ITEMS_ON_PAGE;
    let page = fields.raw("page").parse::<usize>().unwrap_or(0).min(last);
    let mut answers = Vec::new();
    for item in items.iter().skip(page * ITEMS_ON_PAGE).take(ITEMS_ON_PAGE) {
        if let Some(answer) = fields.number(item.id, 1..=5).and_then(|answer| u8::try_from(answer).ok()) {
            answers.push((item.id.to_owned(), answer));
        }
    }
    let run = visit.run(&AnswerItems { guest_key: visit.guest_key().to_owned(), answers }).await?;
    if let Some(state) = fields.wrong() {
        let questions = Questions { items: &items, page, state: &state };
        return Ok(visit.show_again(pages::questions(&visit.page, &questions)));
    }
    let next = if run.finished && page == last { "/orientation/result" } else { "/orientation/questions" };
    Ok(visit.go(next))
}

/// `GET /orientation/result`.
pub(crate) async fn result(visit: Visit) -> Answer {
    let Some(run) = mine(&visit).await?.filter(|run| run.finished) else {
        return Ok(visit.go("/orientation/questions"));
    };
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let profile = InterestProfile::from_answers(run.form, &run.answers)
        .map_err(|problem| Fault::Internal(problem.to_string()))?;
    let ranked = ranked(&now, &profile);
    Ok(visit.show(pages::result(&visit.page, &now, &profile, &ranked)))
}

/// The occupations that agree best with a profile.
pub(super) fn ranked(now: &Frameworks, profile: &InterestProfile) -> Vec<RankedOccupation<ConceptId>> {
    let known: Vec<OccupationInterests<ConceptId>> = now
        .occupations()
        .filter_map(|occupation| {
            Some(OccupationInterests {
                occupation: occupation.id().clone(),
                interests: occupation.interests()?,
                preparation: occupation.preparation(),
            })
        })
        .collect();
    let mut ranked = rank_occupations(profile, 1..=5, &known);
    ranked.truncate(OCCUPATIONS);
    ranked
}

/// `POST /orientation/restart`.
pub(crate) async fn restart(visit: Visit, _fields: Fields) -> Answer {
    visit.run(&RestartAssessment { guest_key: visit.guest_key().to_owned() }).await?;
    Ok(visit.go_with("/orientation/questions", &Problem::new("careers-questions-again")))
}
