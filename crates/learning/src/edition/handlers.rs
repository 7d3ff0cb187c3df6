//! Routes of providers about editions.

use super::model::{Edition, EditionState, ImpossiblePlan, Plan, Session};
use super::pages::{self, Around, DATES, Planning};
use super::{ChangeEdition, CreateSeries, EditionError, MoveEdition, rows};
use crate::catalogue::{Catalogue, stage_of};
use crate::classroom::{self, Classroom};
use crate::micro_stage::{self, MicroStage};
use crate::{enrolment, seat_group};
use kernel::{
    Action, ClassroomId, EditionId, Fault, OrganisationId, PersonId, Problem, Resource, ResourceKind, Role,
    Zone,
};
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
    let mut tx = visit.read().await?;
    let trainers = trainers(&mut tx, visit, stage).await?;
    let rooms = rooms(&mut tx, visit, &stage.organisation).await?;
    let (action, back) = match of {
        Some(run) => (format!("/design/editions/{}/edit", run.id), format!("/design/editions/{}", run.id)),
        None => (format!("/design/stages/{}/editions", stage.id), format!("/design/stages/{}", stage.id)),
    };
    let planning = Planning {
        action: &action,
        back: &back,
        stage: &stage.offer.title,
        promised: pages::promised(&visit.page, &stage.offer),
        differs: of.map(|run| pages::differs(&visit.page, &run.plan, &stage.offer)).unwrap_or_default(),
        trainers: &trainers,
        rooms: &rooms,
        is_new: of.is_none(),
    };
    Ok(pages::form(&visit.page, &planning, typed))
}

async fn rooms(
    tx: &mut Tx,
    visit: &Visit,
    organisation: &OrganisationId,
) -> Result<Vec<Classroom>, Refusable> {
    Ok(classroom::rows::of_organisation(tx, &visit.ctx, organisation).await?)
}

async fn new_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let stage = micro_stage::own(&mut visit.read().await?, &visit, &id).await?;
    let (now, zone) = (visit.ctx.now, Zone::rome());
    let typed = FormState::empty()
        .with("seats", "12")
        .with("seats_least", "0")
        .with("booking_opens_at", crate::show::field_time(now, &zone));
    let frame = form(&visit, &stage, None, &typed).await?;
    Ok(visit.show(frame))
}

/// The form's fields as a plan; none when any is wrong. A room of the provider gives its address.
fn read(fields: &mut Fields, rooms: &[Classroom]) -> Option<Plan> {
    let zone = Zone::rome();
    let link = fields.optional("link", 500);
    let is_address = link.starts_with("https://") && link.len() > 10 && !link.contains(' ');
    if !link.is_empty() && !is_address {
        fields.note("link", Problem::new("form-not-url"));
    }
    let (mut place, mut venue) = (fields.optional("place", 60), fields.optional("venue", 200));
    let room = room_of(fields, rooms);
    if let Some(room) = room {
        (place, venue) = (room.place.clone(), room.venue());
    }
    let seats = fields.number("seats", 1..=1_000);
    let seats_least = fields.optional_number("seats_least", 0..=1_000).unwrap_or_default();
    let trainer = fields.id::<PersonId>("trainer");
    let dates = dates(fields, &zone);
    let opens = fields.date_time("booking_opens_at", &zone);
    let closes = fields.date_time("booking_closes_at", &zone);
    if fields.wrong().is_some() {
        return None;
    }
    let first = *dates.first()?;
    let plan = Plan {
        sessions: Vec::new(),
        room: room.map(|room| room.id.clone()),
        seats_least,
        place,
        venue,
        link,
        starts_at: first.starts_at,
        ends_at: first.ends_at,
        zone,
        seats: seats?,
        trainer: trainer?,
        booking_opens_at: opens?,
        booking_closes_at: closes?,
    };
    Some(plan.on(dates))
}

fn room_of<'a>(fields: &mut Fields, rooms: &'a [Classroom]) -> Option<&'a Classroom> {
    if fields.raw("room").is_empty() {
        return None;
    }
    let id = fields.id::<ClassroomId>("room")?;
    let room = rooms.iter().find(|room| room.id == id);
    if room.is_none() {
        fields.note("room", Problem::new("form-unknown-choice"));
    }
    room
}

/// The dates of the form: the first, and those further ones that were filled in.
fn dates(fields: &mut Fields, zone: &Zone) -> Vec<Session> {
    let mut dates = Vec::new();
    for (number, (starts, ends)) in DATES.into_iter().enumerate() {
        if number > 0 && fields.raw(starts).is_empty() && fields.raw(ends).is_empty() {
            continue;
        }
        if let (Some(starts_at), Some(ends_at)) =
            (fields.date_time(starts, zone), fields.date_time(ends, zone))
        {
            if starts_at >= ends_at {
                fields.note(ends, Problem::new("learning-ends-first"));
            }
            dates.push(Session { starts_at, ends_at });
        }
    }
    dates
}

/// How often the edition is held, and how many weeks apart.
fn series(fields: &mut Fields) -> (i64, i64) {
    let times = fields.optional_number("repeat_times", 1..=20).unwrap_or(1);
    let weeks = fields.optional_number("repeat_weeks", 1..=26).unwrap_or(1);
    (times, weeks)
}

async fn create(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let stage = micro_stage::own(&mut visit.read().await?, &visit, &id).await?;
    let rooms = rooms(&mut visit.read().await?, &visit, &stage.organisation).await?;
    let (plan, (times, weeks)) = (read(&mut fields, &rooms), series(&mut fields));
    let Some(plan) = plan.filter(|_| fields.wrong().is_none()) else {
        let frame = form(&visit, &stage, None, &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    let fresh = |_| EditionId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let command = CreateSeries { ids: (0..times).map(fresh).collect(), stage: stage.id.clone(), plan, weeks };
    match visit.run(&command).await {
        Ok(runs) => {
            let made = Problem::new("learning-edition-planned-now");
            match runs.as_slice() {
                [only] => Ok(visit.go_with(&format!("/design/editions/{}", only.id), &made)),
                _ => Ok(visit.go_with(&format!("/design/stages/{}", stage.id), &made)),
            }
        }
        Err(error) => {
            let typed = refused(&visit, &mut fields, error)?;
            Ok(visit.show_again(form(&visit, &stage, None, &typed).await?))
        }
    }
}

/// The field beside which a plan that cannot be kept is refused.
const fn field_of(impossible: ImpossiblePlan) -> &'static str {
    match impossible {
        ImpossiblePlan::EndsFirst | ImpossiblePlan::TooLong => "ends_at",
        ImpossiblePlan::DatesOverlap => "starts_2",
        ImpossiblePlan::LeastAboveSeats => "seats_least",
        ImpossiblePlan::SkippedHour => "repeat_times",
        ImpossiblePlan::Past => "starts_at",
        ImpossiblePlan::BookingWindow => "booking_closes_at",
        ImpossiblePlan::Nowhere => "place",
    }
}

/// The form with what the domain refuses, beside the field that it is about; the day of a clash in the visitor's words.
fn refused(visit: &Visit, fields: &mut Fields, error: EditionError) -> Result<FormState, Fault> {
    let clash = match &error {
        EditionError::TrainerBusy(_, date) | EditionError::RoomBusy(_, date) => Some(*date),
        _ => None,
    };
    let field = match &error {
        EditionError::TrainerBusy(..) | EditionError::NotATrainer => Some("trainer"),
        EditionError::RoomBusy(..) | EditionError::RoomTooSmall(_) => Some("room"),
        EditionError::SeatsTaken(_) => Some("seats"),
        EditionError::Impossible(impossible) => Some(field_of(*impossible)),
        _ => None,
    };
    let problem = match Fault::from(error) {
        Fault::Refused(problem) => problem,
        other => return Err(other),
    };
    let problem = match clash {
        Some(date) => problem.with("day", visit.page.weekday_date(date.starts_at)),
        None => problem,
    };
    let Some(field) = field else { return Ok(fields.refused(problem)) };
    fields.note(field, problem);
    Ok(fields.state())
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let mut tx = visit.read().await?;
    let run = own(&mut tx, &visit, &id).await?;
    let stage = stage_of(&mut tx, &visit, &run).await?;
    let around = around(&mut tx, &visit, &run).await?;
    drop(tx);
    let differs = pages::differs(&visit.page, &run.plan, &stage.offer);
    let is_unknown = is_unknown(&visit, &run.plan.place).await?;
    let around = Around { stage: stage.offer.title, differs, is_unknown, ..around };
    Ok(visit.show(pages::edition(&visit.page, &run, &around)))
}

/// Whether nobody knows a municipality of that name.
async fn is_unknown(visit: &Visit, place: &str) -> Result<bool, Fault> {
    let catalogue = visit.app.service::<Catalogue>()?;
    let known = catalogue.knows(visit.store(), &visit.ctx, place).await.map_err(Refusable::from)?;
    Ok(!place.is_empty() && known == Some(false))
}

/// Who holds an edition, which companies have seats in it, and who gave theirs up late.
async fn around(tx: &mut Tx, visit: &Visit, run: &Edition) -> Result<Around, Refusable> {
    let ctx = &visit.ctx;
    let trainer = crate::rows::person(tx, ctx, &run.plan.trainer).await?;
    let mut companies = Vec::new();
    for group in seat_group::rows::of_edition(tx, ctx, &run.id).await? {
        let name = crate::rows::organisation_name(tx, ctx, &group.organisation).await?;
        companies.push((name, group.seats, group.seats_open));
    }
    let late = enrolment::rows::given_up_late(tx, ctx, &run.id).await?;
    let trainer = trainer.map(|known| known.name).unwrap_or_default();
    Ok(Around { trainer, companies, late, ..Around::default() })
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
    let rooms = rooms(&mut tx, &visit, &run.organisation).await?;
    drop(tx);
    let Some(plan) = read(&mut fields, &rooms) else {
        let frame = form(&visit, &stage, Some(&run), &fields.state()).await?;
        return Ok(visit.show_again(frame));
    };
    match visit.run(&ChangeEdition { id: run.id.clone(), plan }).await {
        Ok(_) => Ok(visit.go_with(&format!("/design/editions/{id}"), &Problem::new("notice-saved"))),
        Err(error) => {
            let typed = refused(&visit, &mut fields, error)?;
            Ok(visit.show_again(form(&visit, &stage, Some(&run), &typed).await?))
        }
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
