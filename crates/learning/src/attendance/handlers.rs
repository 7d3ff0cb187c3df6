//! Routes of the trainer's desk.

use super::pages::{self, Desk};
use super::register::Register;
use super::{RecordAttendance, RecordHours, check_in, paper, presence, rows};
use crate::catalogue::stage_of;
use crate::edition::{self, Edition, EditionState, MoveEdition};
use crate::enrolment;
use crate::pilot;
use crate::tables;
use kernel::{Action, EditionId, EnrolmentId, Fault, Problem, Resource, ResourceKind, Role};
use store::{Refusable, Tx};
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of the trainer's desk.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/teaching", Access::Role(Role::Trainer), list)
        .get("/teaching/{edition}", Access::Role(Role::Trainer), desk)
        .post("/teaching/{edition}", Access::Role(Role::Trainer), record)
        .get("/teaching/{edition}/hours", Access::Role(Role::Trainer), hours_page)
        .post("/teaching/{edition}/hours", Access::Role(Role::Trainer), record_hours)
        .get("/teaching/{edition}/register.csv", Access::Role(Role::Trainer), register_csv)
        .get("/teaching/{edition}/register.xlsx", Access::Role(Role::Trainer), register_xlsx)
        .get("/teaching/{edition}/register.pdf", Access::Role(Role::Trainer), register_pdf)
        .merge(check_in::routes())
        .post("/teaching/{edition}/state", Access::Role(Role::Trainer), move_on)
}

async fn list(visit: Visit) -> Answer {
    let mut tx = visit.read().await?;
    let editions = edition::rows::of_trainer(&mut tx, &visit.ctx, visit.person()?).await;
    let frame = pages::list(&visit.page, &editions.map_err(Refusable::from)?);
    Ok(visit.show(pilot::with_way(&mut tx, &visit, frame).await?))
}

pub(super) fn id_of(id: &str) -> Result<EditionId, Fault> {
    EditionId::parse(id).map_err(|_| Fault::NotFound)
}

/// An edition whose register the visitor may see.
pub(super) async fn register_of(tx: &mut Tx, visit: &Visit, id: &str) -> Result<Edition, Fault> {
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
    if to == EditionState::Running && fields.raw("early").is_empty() {
        let run = register_of(&mut visit.read().await?, &visit, &id).await?;
        if run.state.is_ahead() && !run.plan.has_come(run.plan.starts_at, visit.ctx.now) {
            return Ok(visit.show(pages::start_early(&visit.page, &run)));
        }
    }
    visit.run(&MoveEdition { id: edition, to }).await?;
    Ok(visit.go_with(&format!("/teaching/{id}"), &Problem::new("learning-edition-moved")))
}

/// The whole register of an edition.
pub(super) async fn whole_register(visit: &Visit, id: &str) -> Result<(Edition, Register), Fault> {
    let mut tx = visit.read().await?;
    let ctx = &visit.ctx;
    let run = register_of(&mut tx, visit, id).await?;
    let title = stage_of(&mut tx, visit, &run).await?.offer.title;
    let organisation = crate::rows::organisation_name(&mut tx, ctx, &run.organisation).await;
    let trainer = crate::rows::person(&mut tx, ctx, &run.plan.trainer).await.map_err(Refusable::from)?;
    let people = enrolment::rows::of_edition(&mut tx, ctx, &run.id).await.map_err(Refusable::from)?;
    let presences = rows::of_edition(&mut tx, ctx, &run.id).await.map_err(Refusable::from)?;
    let register = Register {
        edition: run.id.to_string(),
        title,
        organisation: organisation.map_err(Refusable::from)?,
        trainer: trainer.map(|known| known.name).unwrap_or_default(),
        place: run.plan.address(),
        zone: run.plan.zone.clone(),
        days: presence::days(&run.plan),
        people: people.into_iter().filter(|(seat, _)| seat.state.takes_a_seat()).collect(),
        presences,
    };
    Ok((run, register))
}

async fn hours_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let (run, register) = whole_register(&visit, &id).await?;
    Ok(visit.show(pages::hours(&visit.page, &run, &register, None)))
}

/// Minutes by seat and day: fields are named `minutes_ENROLMENT_DAY`.
async fn record_hours(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let mut hours = Vec::new();
    for (name, said) in fields.starting("minutes_") {
        let (seat, day) = name.rsplit_once('_').ok_or(Fault::NotFound)?;
        let seat = EnrolmentId::parse(seat).map_err(|_| Fault::NotFound)?;
        if said.trim().is_empty() {
            continue;
        }
        let Some(minutes) = said.trim().parse::<i64>().ok().filter(|minutes| (0..=1_440).contains(minutes))
        else {
            let (run, register) = whole_register(&visit, &id).await?;
            let problem =
                Problem::new("learning-hours-wrong").with("said", said.chars().take(20).collect::<String>());
            return Ok(visit.show_again(pages::hours(&visit.page, &run, &register, Some(&problem))));
        };
        hours.push((seat, day.to_owned(), minutes));
    }
    visit.run(&RecordHours { edition: id_of(&id)?, hours }).await?;
    Ok(visit.go_with(&format!("/teaching/{id}/hours"), &Problem::new("learning-register-saved")))
}

async fn register_csv(visit: Visit, Path(id): Path<String>) -> Answer {
    let (_, register) = whole_register(&visit, &id).await?;
    Ok(tables::csv_file(&visit, &register.table(&visit.page), "register.csv"))
}

async fn register_xlsx(visit: Visit, Path(id): Path<String>) -> Answer {
    let (_, register) = whole_register(&visit, &id).await?;
    let name = visit.page.t("learning-register-heading");
    tables::xlsx_file(&visit, &name, &register.table(&visit.page), "register.xlsx")
}

async fn register_pdf(visit: Visit, Path(id): Path<String>) -> Answer {
    let (_, register) = whole_register(&visit, &id).await?;
    let words = pages::paper_words(&visit.page, &register);
    let pdf = paper::pdf(&register, &words).map_err(|problem| Fault::Internal(problem.to_string()))?;
    Ok(visit.file(pdf, "application/pdf", "register.pdf"))
}
