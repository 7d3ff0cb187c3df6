//! Routes of the trainer's desk.

use super::RecordAttendance;
use super::pages::{self, Desk};
use crate::catalogue::stage_of;
use crate::edition::{self, Edition, EditionState, MoveEdition};
use crate::enrolment;
use kernel::{Action, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind, Role};
use store::{Refusable, Tx};
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of the trainer's desk.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/teaching", Access::Role(Role::Trainer), list)
        .get("/teaching/{edition}", Access::Role(Role::Trainer), desk)
        .post("/teaching/{edition}", Access::Role(Role::Trainer), record)
        .post("/teaching/{edition}/state", Access::Role(Role::Trainer), move_on)
}

async fn list(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let editions = edition::rows::of_trainer(&mut tx, &visit.ctx, visit.person()?).await;
    Ok(visit.show(pages::list(&visit.page, &editions.map_err(Refusable::from)?)))
}

fn id_of(id: &str) -> Result<EditionId, Fault> {
    EditionId::parse(id).map_err(|_| Fault::NotFound)
}

/// An edition whose register the visitor may see.
async fn register_of(tx: &mut Tx, visit: &Visit, id: &str) -> Result<Edition, Fault> {
    let found = edition::rows::edition(tx, &visit.ctx, &id_of(id)?).await.map_err(Refusable::from)?;
    let run = found.ok_or(Fault::NotFound)?;
    let register = Resource::of_organisation(ResourceKind::Attendance, &run.organisation);
    visit.ctx.authorise(Action::See, &register)?;
    Ok(run)
}

async fn desk(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let edition = register_of(&mut tx, &visit, &id).await?;
    let title = stage_of(&mut tx, &visit, &edition).await?.offer.title;
    let people =
        enrolment::rows::of_edition(&mut tx, &visit.ctx, &edition.id).await.map_err(Refusable::from)?;
    Ok(visit.show(pages::desk(&visit.page, &Desk { edition, title, people })))
}

async fn record(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let edition = id_of(&id)?;
    let mut register = Vec::new();
    for (seat, said) in fields.starting("seat_") {
        let seat = EnrolmentId::parse(seat).map_err(|_| Fault::NotFound)?;
        match said {
            "present" => register.push((seat, true)),
            "absent" => register.push((seat, false)),
            _ => return Err(Fault::BadRequest(Problem::new("form-unknown-choice")).into()),
        }
    }
    visit.run(&RecordAttendance { edition, register }).await?;
    Ok(visit.go_with(&format!("/teaching/{id}"), &Problem::new("learning-register-saved")))
}

async fn move_on(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let edition = id_of(&id)?;
    let to = fields.choice("to", EditionState::parse);
    let by_hand = |to: &EditionState| !matches!(to, EditionState::Full | EditionState::Cancelled);
    let to = to.filter(by_hand).ok_or(Fault::BadRequest(Problem::new("form-unknown-choice")))?;
    visit.run(&MoveEdition { id: edition, to }).await?;
    Ok(visit.go_with(&format!("/teaching/{id}"), &Problem::new("learning-edition-moved")))
}
