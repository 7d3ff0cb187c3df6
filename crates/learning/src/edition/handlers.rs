//! Routes of providers about editions.

use super::model::{Edition, EditionState, Plan};
use super::pages::{self, Planning};
use super::{ChangeEdition, CreateEdition, MoveEdition, rows};
use crate::catalogue::stage_of;
use crate::micro_stage::{self, MicroStage};
use kernel::{Action, EditionId, Fault, PersonId, Problem, Resource, ResourceKind, Role, Zone};
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of providers about editions.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/design/stages/{stage}/editions/new", Access::SignedIn, new_page)
        .post("/design/stages/{stage}/editions", Access::SignedIn, create)
        .get("/design/editions/{edition}", Access::SignedIn, show)
        .get("/design/editions/{edition}/edit", Access::SignedIn, edit_page)
        .post("/design/editions/{edition}/edit", Access::SignedIn, edit)
        .get("/design/editions/{edition}/cancel", Access::SignedIn, cancel_page)
        .post("/design/editions/{edition}/state", Access::SignedIn, move_on)
}

/// An edition that the visitor plans.
async fn own(tx: &mut Tx, visit: &Visit, id: &str) -> Result<Edition, Fault> {
    let id = EditionId::parse(id).map_err(|_| Fault::NotFound)?;
    let run = rows::edition(tx, &visit.ctx, &id).await.map_err(Refusable::from)?.ok_or(Fault::NotFound)?;
    let resource = Resource::of_organisation(ResourceKind::Edition, &run.organisation);
    visit.ctx.authorise(Action::Create, &resource).map_err(|_| Fault::NotFound)?;
    Ok(run)
}

async fn trainers(
    tx: &mut Tx,
    visit: &Visit,
    stage: &MicroStage,
) -> Result<Vec<(String, String)>, Refusable> {
    Ok(crate::rows::people_with_role(tx, &visit.ctx, &stage.organisation, Role::Trainer).await?)
}

/// The form of an edition of this offer, shown with a state.
async fn form(
    visit: &Visit,
    stage: &MicroStage,
    of: Option<&Edition>,
    typed: &FormState,
) -> Result<web::Frame, Fault> {
    let trainers = trainers(&mut visit.read().await?, visit, stage).await?;
    let (action, back) = match of {
        Some(run) => (format!("/design/editions/{}/edit", run.id), format!("/design/editions/{}", run.id)),
        None => (format!("/design/stages/{}/editions", stage.id), format!("/design/stages/{}", stage.id)),
    };
    let planning = Planning {
        action: &action,
        back: &back,
        stage: &stage.offer.title,
        trainers: &trainers,
        is_new: of.is_none(),
    };
    Ok(pages::form(&visit.page, &planning, typed))
}

async fn new_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let stage = micro_stage::own(&mut visit.read().await?, &visit, &id).await?;
    let (now, zone) = (visit.ctx.now, Zone::rome());
    let typed =
        FormState::empty().with("seats", "12").with("booking_opens_at", crate::show::field_time(now, &zone));
    let frame = form(&visit, &stage, None, &typed).await?;
    Ok(visit.show(frame))
}

/// The form's fields as a plan; none when any is wrong.
fn read(fields: &mut Fields) -> Option<Plan> {
    let zone = Zone::rome();
    let link = fields.optional("link", 500);
    let is_address = link.starts_with("https://") && link.len() > 10 && !link.contains(' ');
    if !link.is_empty() && !is_address {
        fields.note("link", Problem::new("form-not-url"));
    }
    let (place, venue) = (fields.optional("place", 60), fields.optional("venue", 200));
    let seats = fields.number("seats", 1..=1_000);
    let trainer = fields.id::<PersonId>("trainer");
    let (starts_at, ends_at) = (fields.date_time("starts_at", &zone), fields.date_time("ends_at", &zone));
    let opens = fields.date_time("booking_opens_at", &zone);
    let closes = fields.date_time("booking_closes_at", &zone);
    if fields.wrong().is_some() {
        return None;
    }
    Some(Plan {
        place,
        venue,
        link,
        starts_at: starts_at?,
        ends_at: ends_at?,
        zone,
        seats: seats?,
        trainer: trainer?,
        booking_opens_at: opens?,
        booking_closes_at: closes?,
    })
}

async fn create(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let stage = micro_stage::own(&mut visit.read().await?, &visit, &id).await?;
    let Some(plan) = read(&mut fields) else {
        let frame = form(&visit, &stage, None, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let id = EditionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let command = CreateEdition { id, stage: stage.id.clone(), plan, open: true };
    match visit.run(&command).await.map_err(Fault::from) {
        Ok(run) => Ok(visit
            .go_with(&format!("/design/editions/{}", run.id), &Problem::new("learning-edition-planned-now"))),
        Err(Fault::Refused(problem)) => {
            let frame = form(&visit, &stage, None, &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let run = own(&mut tx, &visit, &id).await?;
    let stage = stage_of(&mut tx, &visit, &run).await?;
    let trainer =
        crate::rows::person(&mut tx, &visit.ctx, &run.plan.trainer).await.map_err(Refusable::from)?;
    let trainer = trainer.map(|known| known.name).unwrap_or_default();
    Ok(visit.show(pages::edition(&visit.page, &run, &stage.offer.title, &trainer)))
}

async fn edit_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let run = own(&mut tx, &visit, &id).await?;
    let stage = stage_of(&mut tx, &visit, &run).await?;
    drop(tx);
    let frame = form(&visit, &stage, Some(&run), &pages::plan_state(&run.plan)).await?;
    Ok(visit.show(frame))
}

async fn edit(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let mut tx = visit.read().await?;
    let run = own(&mut tx, &visit, &id).await?;
    let stage = stage_of(&mut tx, &visit, &run).await?;
    drop(tx);
    let Some(plan) = read(&mut fields) else {
        let frame = form(&visit, &stage, Some(&run), &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    match visit.run(&ChangeEdition { id: run.id.clone(), plan }).await.map_err(Fault::from) {
        Ok(_) => Ok(visit.go_with(&format!("/design/editions/{id}"), &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => {
            let frame = form(&visit, &stage, Some(&run), &fields.refused(problem)).await?;
            Ok(visit.show_again(frame))
        }
        Err(other) => Err(other.into()),
    }
}

async fn cancel_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let run = own(&mut visit.read().await?, &visit, &id).await?;
    Ok(visit.show(pages::cancel(&visit.page, &run)))
}

async fn move_on(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let run = own(&mut visit.read().await?, &visit, &id).await?;
    let to = fields.choice("to", EditionState::parse);
    let by_hand = |to: &EditionState| matches!(to, EditionState::Open | EditionState::Cancelled);
    let to = to.filter(by_hand).ok_or(Fault::BadRequest(Problem::new("form-unknown-choice")))?;
    visit.run(&MoveEdition { id: run.id, to }).await?;
    Ok(visit.go_with(&format!("/design/editions/{id}"), &Problem::new("learning-edition-moved")))
}
