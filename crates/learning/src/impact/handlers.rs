//! Routes of learners, and of trainers.

use super::commands::{GiveFeedback, ImpactError, MarkOnboarding, NameWitness, RateBefore, RemoveWitness};
use super::model::{Ask, Asked, Aspect, Feedback, Level, Moment, Ratings};
use super::pages::{self, Rated, Report};
use super::{facts, rows};
use crate::catalogue::stage_of;
use crate::edition::{self, Edition};
use crate::enrolment::{self, Enrolment};
use crate::micro_stage::MicroStage;
use crate::names::LEVEL;
use kernel::{Action, EditionId, EnrolmentId, Fault, ImpactWitnessId, Problem, Resource, ResourceKind, Role};
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of learners, and of trainers.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/learning/seats/{enrolment}/before", Access::SignedIn, before_page)
        .post("/learning/seats/{enrolment}/before", Access::SignedIn, before)
        .get("/learning/seats/{enrolment}/after", Access::SignedIn, after_page)
        .post("/learning/seats/{enrolment}/after", Access::SignedIn, after)
        .get("/learning/seats/{enrolment}/others", Access::SignedIn, others_page)
        .post("/learning/seats/{enrolment}/others", Access::SignedIn, name_other)
        .post("/learning/seats/{enrolment}/others/remove", Access::SignedIn, remove_other)
        .get("/teaching/{edition}/feedback", Access::Role(Role::Trainer), feedback_page)
        .post("/teaching/{edition}/onboarding", Access::Role(Role::Trainer), mark_onboarding)
}

/// What can be asked of a seat just now, given what was said already.
pub(crate) async fn asked(
    tx: &mut Tx,
    ctx: &kernel::Ctx,
    seat: &Enrolment,
    run: &Edition,
) -> store::Result<Option<Ask>> {
    Ok(match Ask::of(seat, run, ctx.now) {
        Some(Ask::Before) if !rows::ratings(tx, ctx, &seat.id, Moment::Before).await?.is_empty() => None,
        Some(Ask::After) if rows::feedback_of(tx, ctx, &seat.id).await?.is_some() => Some(Ask::Others),
        other => other,
    })
}

/// The visitor's own seat, its edition and the offer.
async fn own(tx: &mut Tx, visit: &Visit, id: &str) -> Result<(Enrolment, Edition, MicroStage), Fault> {
    let id = EnrolmentId::parse(id).map_err(|_| Fault::NotFound)?;
    let found = enrolment::rows::enrolment(tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let seat = found.ok_or(Fault::NotFound)?;
    let resource = Resource::of_both(ResourceKind::Enrolment, &seat.learner, &seat.organisation);
    visit.ctx.authorise(Action::Change, &resource)?;
    let run = edition::rows::edition(tx, &visit.ctx, &seat.edition).await.map_err(Refusable::from)?;
    let run = run.ok_or(Fault::NotFound)?;
    let stage = stage_of(tx, visit, &run).await?;
    Ok((seat, run, stage))
}

/// What a form shows of ratings given before.
fn ratings_state(stage: &MicroStage, ratings: &Ratings) -> FormState {
    stage.outcomes.iter().zip(LEVEL).fold(FormState::empty(), |state, (outcome, name)| {
        match ratings.iter().find(|(of, _)| *of == outcome.id) {
            Some((_, level)) => state.with(name, level.get().to_string()),
            None => state,
        }
    })
}

/// The ratings that a form sent; those left out are left out.
fn read_ratings(fields: &mut Fields, stage: &MicroStage) -> Ratings {
    let mut ratings = Vec::new();
    for (outcome, name) in stage.outcomes.iter().zip(LEVEL) {
        if let Some(level) = fields.optional_number(name, 1..=Level::MOST).and_then(Level::new) {
            ratings.push((outcome.id.clone(), level));
        }
    }
    ratings
}

async fn before_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let (seat, run, offer) = own(&mut tx, &visit, &id).await?;
    let ratings = rows::ratings(&mut tx, &visit.ctx, &seat.id, Moment::Before).await;
    let state = ratings_state(&offer, &ratings.map_err(Refusable::from)?);
    let open = Ask::of(&seat, &run, visit.ctx.now) == Some(Ask::Before);
    Ok(visit.show(pages::before(&visit.page, &Rated { seat: &seat, stage: &offer, open }, &state)))
}

async fn before(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let (seat, _, offer) = own(&mut tx, &visit, &id).await?;
    drop(tx);
    let ratings = read_ratings(&mut fields, &offer);
    if ratings.is_empty() && fields.wrong().is_none() {
        fields.note(LEVEL[0], Problem::new("learning-impact-one-at-least"));
    }
    if fields.wrong().is_some() {
        let rated = Rated { seat: &seat, stage: &offer, open: true };
        return Ok(visit.show_again(pages::before(&visit.page, &rated, &fields.state())));
    }
    visit.run(&RateBefore { enrolment: seat.id, ratings }).await?;
    Ok(visit.go_with("/learning", &Problem::new("learning-before-saved")))
}

async fn after_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let (seat, run, offer) = own(&mut tx, &visit, &id).await?;
    let ratings = rows::ratings(&mut tx, &visit.ctx, &seat.id, Moment::After).await;
    let said = rows::feedback_of(&mut tx, &visit.ctx, &seat.id).await.map_err(Refusable::from)?;
    let mut state = ratings_state(&offer, &ratings.map_err(Refusable::from)?);
    if let Some(said) = said {
        for (aspect, stars) in Aspect::ALL.iter().zip(said.stars) {
            state = state.with(aspect.as_str(), stars.get().to_string());
        }
        state = state.with("words", said.words);
    }
    let open = Ask::of(&seat, &run, visit.ctx.now) == Some(Ask::After);
    Ok(visit.show(pages::after(&visit.page, &Rated { seat: &seat, stage: &offer, open }, &state)))
}

async fn after(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let (seat, _, offer) = own(&mut tx, &visit, &id).await?;
    drop(tx);
    let ratings = read_ratings(&mut fields, &offer);
    let Some(feedback) = read_feedback(&mut fields) else {
        let rated = Rated { seat: &seat, stage: &offer, open: true };
        return Ok(visit.show_again(pages::after(&visit.page, &rated, &fields.state())));
    };
    visit.run(&GiveFeedback { enrolment: seat.id, ratings, feedback }).await?;
    Ok(visit.go_with(&format!("/learning/seats/{id}/others"), &Problem::new("learning-after-saved")))
}

/// The stars and words that a form sent; none when any is wrong.
fn read_feedback(fields: &mut Fields) -> Option<Feedback> {
    let mut stars = Vec::new();
    for aspect in Aspect::ALL {
        stars.push(fields.number(aspect.as_str(), 1..=Level::MOST).and_then(Level::new));
    }
    let words = fields.optional("words", 2_000);
    let stars: Option<Vec<Level>> = stars.into_iter().collect();
    let stars = <[Level; 4]>::try_from(stars?).ok()?;
    if fields.wrong().is_some() { None } else { Some(Feedback { stars, words }) }
}

async fn others_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let frame = others_frame(&visit, &id, &FormState::empty()).await?;
    Ok(visit.show(frame))
}

async fn others_frame(visit: &Visit, id: &str, state: &FormState) -> Result<web::Frame, Fault> {
    let mut tx = visit.read().await?;
    let (seat, _, offer) = own(&mut tx, visit, id).await?;
    let witnesses = rows::witnesses(&mut tx, &visit.ctx, &seat.id).await.map_err(Refusable::from)?;
    let wish = rows::wish(&mut tx, &visit.ctx, &seat.learner).await.map_err(Refusable::from)?;
    let others = pages::Others { seat: &seat, title: &offer.offer.title, witnesses: &witnesses, wish };
    Ok(pages::others(&visit.page, &others, state))
}

/// Mentor or employer.
fn kind_of(word: &str) -> Option<Asked> {
    Asked::parse(word).filter(|kind| *kind != Asked::Learner)
}

async fn name_other(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    let kind = fields.choice("kind", kind_of);
    let name = fields.required("name", 2..=120);
    let email = fields.email("email");
    let lang = fields.lang("lang");
    if !fields.checked("agreed") {
        fields.note("agreed", Problem::new("learning-other-must-agree"));
    }
    let (Some(kind), Some(lang), None) = (kind, lang, fields.wrong()) else {
        return Ok(visit.show_again(others_frame(&visit, &id, &fields.state()).await?));
    };
    let witness = ImpactWitnessId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    match visit.run(&NameWitness { id: witness, enrolment, kind, name, email, lang }).await {
        Ok(_) => {
            Ok(visit.go_with(&format!("/learning/seats/{id}/others"), &Problem::new("learning-other-saved")))
        }
        Err(error @ (ImpactError::Stopped | ImpactError::NotNow)) => {
            let stopped = matches!(error, ImpactError::Stopped);
            let why = if stopped { "learning-impact-stopped" } else { "learning-other-not-now" };
            let state = fields.refused(Problem::new(why));
            Ok(visit.show_again(others_frame(&visit, &id, &state).await?))
        }
        Err(other) => Err(other.into()),
    }
}

async fn remove_other(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let enrolment = EnrolmentId::parse(&id).map_err(|_| Fault::NotFound)?;
    let kind = fields.choice("kind", kind_of);
    let kind = kind.ok_or(Fault::BadRequest(Problem::new("form-unknown-choice")))?;
    visit.run(&RemoveWitness { enrolment, kind }).await?;
    Ok(visit.go_with(&format!("/learning/seats/{id}/others"), &Problem::new("notice-deleted")))
}

async fn feedback_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id = EditionId::parse(&id).map_err(|_| Fault::NotFound)?;
    let ctx = &visit.ctx;
    let mut tx = visit.read().await?;
    let found = edition::rows::edition(&mut tx, ctx, &id).await.map_err(Refusable::from)?;
    let run = found.ok_or(Fault::NotFound)?;
    ctx.authorise(Action::See, &Resource::of_organisation(ResourceKind::Attendance, &run.organisation))?;
    let stage = stage_of(&mut tx, &visit, &run).await?;
    let outcomes: Vec<(String, String)> =
        stage.outcomes.iter().map(|outcome| (outcome.id.to_string(), outcome.text.clone())).collect();
    let rated = rows::ratings_of_edition(&mut tx, ctx, &id).await.map_err(Refusable::from)?;
    let report = Report {
        title: stage.offer.title,
        said: rows::feedback(&mut tx, ctx, &id).await.map_err(Refusable::from)?,
        growth: facts::growth(&outcomes, &rated),
        onboarding: rows::is_onboarding(&mut tx, ctx, &id).await.map_err(Refusable::from)?,
        edition: run,
    };
    Ok(visit.show(pages::feedback(&visit.page, &report)))
}

async fn mark_onboarding(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let edition = EditionId::parse(&id).map_err(|_| Fault::NotFound)?;
    visit.run(&MarkOnboarding { edition, onboarding: fields.checked("onboarding") }).await?;
    Ok(visit.go_with(&format!("/teaching/{id}/feedback"), &Problem::new("notice-saved")))
}
