//! Requests of orientation: extract, run, answer.

use super::commands::{AdoptAssessment, AnswerItems, ChooseForm, RestartAssessment};
use super::pages::{self, Questions, Shown};
use super::rows::{self, Assessment};
use kernel::{ConceptId, Ctx, Fault, PersonId, Problem};
use serde::Deserialize;
use skills::framework::{ConceptKind, RelationKind};
use skills::interests::{
    Form, InterestProfile, Item, OccupationInterests, RankedOccupation, items, rank_occupations,
};
use skills::library::{ConceptRef, Frameworks, Library};
use store::Tx;
use web::components::FormState;
use web::server::{Answer, Fields, Query, Visit};

/// Items on a page of the questionnaire: in the longer forms one of each type.
pub(super) const fn items_on_page(form: Form) -> usize {
    match form {
        Form::Mini => 5,
        Form::Short | Form::Full => 6,
    }
}
/// The most preparation there is: nothing is left out.
const MOST_PREPARATION: u8 = 5;
/// Occupations shown with the result.
const OCCUPATIONS: usize = 12;
/// Occupations shown of those that agree in exactly the same way.
const ALIKE: usize = 2;

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

/// What a person likes, as far as they finished the questionnaire.
pub(crate) async fn of_person(
    tx: &mut Tx,
    ctx: &Ctx,
    person: &PersonId,
) -> store::Result<Option<InterestProfile>> {
    let run = rows::of_person(tx, ctx, person).await?.filter(|run| run.finished);
    Ok(run.and_then(|run| InterestProfile::from_answers(run.form, &run.answers).ok()))
}

fn items_of(run: Option<&Assessment>) -> Result<(Form, Vec<Item>), Fault> {
    let form = run.map_or(Form::Mini, |run| run.form);
    let items = items(form).map_err(|problem| Fault::Internal(problem.to_string()))?;
    Ok((form, items))
}

/// `POST /orientation/form`: a form is chosen, or a longer one than before.
pub(crate) async fn choose_form(visit: Visit, mut fields: Fields) -> Answer {
    let Some(form) = fields.choice("form", Form::from_code) else {
        return Err(Fault::BadRequest(Problem::new("form-unknown-choice")).into());
    };
    let run = visit.run(&ChooseForm { guest_key: visit.guest_key().to_owned(), form }).await?;
    let next = if run.finished { "/orientation/result" } else { "/orientation/questions" };
    Ok(visit.go(next))
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
    let (form, items) = items_of(run.as_ref())?;
    let on_page = items_on_page(form);
    let answered = |item: &Item| run.as_ref().is_some_and(|run| run.answers.answer(item.id).is_some());
    let open = items.iter().position(|item| !answered(item)).unwrap_or(0) / on_page;
    let page = at.page.unwrap_or(open).min((items.len() - 1) / on_page);
    let state = items.iter().fold(FormState::empty(), |state, item| {
        match run.as_ref().and_then(|run| run.answers.answer(item.id)) {
            Some(answer) => state.with(item.id, answer.to_string()),
            None => state,
        }
    });
    Ok(visit.show(pages::questions(&visit.page, &Questions { form, items: &items, page, state: &state })))
}

/// `POST /orientation/questions`: what was answered is kept, whatever is missing.
pub(crate) async fn answer(visit: Visit, mut fields: Fields) -> Answer {
    let (form, items) = items_of(mine(&visit).await?.as_ref())?;
    let on_page = items_on_page(form);
    let last = (items.len() - 1) / on_page;
    let page = fields.raw("page").parse::<usize>().unwrap_or(0).min(last);
    let mut answers = Vec::new();
    for item in items.iter().skip(page * on_page).take(on_page) {
        if let Some(answer) = fields.number(item.id, 1..=5).and_then(|answer| u8::try_from(answer).ok()) {
            answers.push((item.id.to_owned(), answer));
        }
    }
    let run = visit.run(&AnswerItems { guest_key: visit.guest_key().to_owned(), answers }).await?;
    if let Some(state) = fields.wrong() {
        let questions = Questions { form, items: &items, page, state: &state };
        return Ok(visit.show_again(pages::questions(&visit.page, &questions)));
    }
    let next = if run.finished && page == last { "/orientation/result" } else { "/orientation/questions" };
    Ok(visit.go(next))
}

/// How much preparation somebody would take on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Willing {
    preparation: String,
}

/// `GET /orientation/result?preparation=…`.
pub(crate) async fn result(visit: Visit, Query(willing): Query<Willing>) -> Answer {
    let Some(run) = mine(&visit).await?.filter(|run| run.finished) else {
        return Ok(visit.go("/orientation/questions"));
    };
    let library = visit.app.service::<Library>()?;
    let now = library.now();
    let profile = InterestProfile::from_answers(run.form, &run.answers)
        .map_err(|problem| Fault::Internal(problem.to_string()))?;
    let most = willing.preparation.parse().ok().filter(|most| (1..=MOST_PREPARATION).contains(most));
    let ranked = ranked(&now, &profile, most.unwrap_or(MOST_PREPARATION));
    let shown = Shown { form: run.form, profile: &profile, ranked: &ranked, most };
    Ok(visit.show(pages::result(&visit.page, &now, &shown)))
}

/// The occupations that agree best with a profile and ask no more than so much preparation. Of those that agree in
/// exactly the same way, because their interests come from the same place, a few stand for all: the broader first.
pub(super) fn ranked(
    now: &Frameworks,
    profile: &InterestProfile,
    most: u8,
) -> Vec<RankedOccupation<ConceptId>> {
    let is_kind_of_another = |occupation: &ConceptRef<'_>| {
        occupation.leads_to(RelationKind::Broader).any(|other| other.kind() == ConceptKind::Occupation)
    };
    let mut occupations: Vec<ConceptRef<'_>> = now.occupations().collect();
    occupations.sort_by_cached_key(is_kind_of_another);
    let known: Vec<OccupationInterests<ConceptId>> = occupations
        .into_iter()
        .filter_map(|occupation| {
            Some(OccupationInterests {
                occupation: occupation.id().clone(),
                interests: occupation.interests()?,
                preparation: occupation.preparation(),
            })
        })
        .collect();
    let ranked = rank_occupations(profile, 1..=most, &known);
    let mut shown: Vec<RankedOccupation<ConceptId>> = Vec::new();
    for one in ranked {
        let alike = shown.iter().filter(|other| other.agreement == one.agreement).count();
        if alike < ALIKE {
            shown.push(one);
        }
        if shown.len() == OCCUPATIONS {
            break;
        }
    }
    shown
}

/// `POST /orientation/restart`.
pub(crate) async fn restart(visit: Visit, _fields: Fields) -> Answer {
    visit.run(&RestartAssessment { guest_key: visit.guest_key().to_owned() }).await?;
    Ok(visit.go_with("/orientation/questions", &Problem::new("careers-questions-again")))
}
