//! Routes of providers about their rooms.

use super::pages::{self, Owner};
use super::{Classroom, SaveClassroom, rows};
use crate::catalogue::Point;
use crate::microcredential::workshops;
use kernel::{Action, ClassroomId, Fault, OrganisationId, Problem, Resource, ResourceKind};
use store::{Refusable, Tx};
use web::components::FormState;
use web::server::{Access, Answer, Fields, Path, Routes, Visit};

/// Routes of providers about their rooms.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/design/rooms", Access::SignedIn, list)
        .post("/design/rooms", Access::SignedIn, add)
        .get("/design/rooms/{room}", Access::SignedIn, edit_page)
        .post("/design/rooms/{room}", Access::SignedIn, edit)
}

fn may_plan(visit: &Visit, organisation: &OrganisationId) -> Result<(), Fault> {
    let resource = Resource::of_organisation(ResourceKind::Edition, organisation);
    visit.ctx.authorise(Action::Create, &resource).map_err(|_| Fault::NotFound)
}

/// The organisations for which the visitor plans editions, with their rooms.
async fn owners(tx: &mut Tx, visit: &Visit) -> Result<Vec<Owner>, Fault> {
    let mut owners = Vec::new();
    for id in workshops(&visit.ctx).into_iter().filter(|id| may_plan(visit, id).is_ok()) {
        let name = crate::rows::organisation_name(tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
        let rooms = rows::of_organisation(tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
        owners.push(Owner { id, name, rooms });
    }
    if owners.is_empty() { Err(Fault::NotFound) } else { Ok(owners) }
}

async fn list(visit: Visit) -> Answer {
    let owners = owners(&mut visit.read().await?, &visit).await?;
    Ok(visit.show(pages::list(&visit.page, &owners, &FormState::empty())))
}

fn read(fields: &mut Fields, id: ClassroomId, organisation: OrganisationId) -> Option<Classroom> {
    let room = Classroom {
        id,
        organisation,
        name: fields.required("name", 2..=80),
        place: fields.required("place", 2..=60),
        address: fields.required("address", 2..=120),
        seats: fields.number("seats", 1..=1_000).unwrap_or_default(),
        at: point(fields),
    };
    fields.wrong().is_none().then_some(room)
}

/// `45.3142, 9.5034` in degrees, as maps show it; decimal commas are understood where the two stand apart by a space.
fn point(fields: &mut Fields) -> Option<Point> {
    let typed = fields.optional("at", 60);
    if typed.is_empty() {
        return None;
    }
    let parts = [", ", " ", ","].into_iter().find_map(|between| typed.split_once(between));
    let degrees = |text: &str| text.trim().replace(',', ".").parse::<f64>().ok();
    let both = parts.and_then(|(north, east)| degrees(north).zip(degrees(east)));
    let point = both.and_then(|(north, east)| Point::of_degrees(north, east));
    if point.is_none() {
        fields.note("at", Problem::new("learning-classroom-at-wrong"));
    }
    point
}

async fn add(visit: Visit, mut fields: Fields) -> Answer {
    let owners = owners(&mut visit.read().await?, &visit).await?;
    let organisation = fields.id::<OrganisationId>("organisation").ok_or(Fault::NotFound)?;
    may_plan(&visit, &organisation)?;
    let id = ClassroomId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let Some(room) = read(&mut fields, id, organisation) else {
        return Ok(visit.show_again(pages::list(&visit.page, &owners, &fields.state())));
    };
    match visit.run(&SaveClassroom { room }).await.map_err(Fault::from) {
        Ok(()) => Ok(visit.go_with("/design/rooms", &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::list(&visit.page, &owners, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}

async fn own(visit: &Visit, id: &str) -> Result<Classroom, Fault> {
    let id = ClassroomId::parse(id).map_err(|_| Fault::NotFound)?;
    let mut tx = visit.read().await?;
    let found = rows::classroom(&mut tx, &visit.ctx, &id).await.map_err(Refusable::from)?;
    let room = found.ok_or(Fault::NotFound)?;
    may_plan(visit, &room.organisation)?;
    Ok(room)
}

async fn edit_page(visit: Visit, Path(id): Path<String>) -> Answer {
    let room = own(&visit, &id).await?;
    Ok(visit.show(pages::edit(&visit.page, &room, &pages::room_state(&room))))
}

async fn edit(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let held = own(&visit, &id).await?;
    let Some(room) = read(&mut fields, held.id.clone(), held.organisation.clone()) else {
        return Ok(visit.show_again(pages::edit(&visit.page, &held, &fields.state())));
    };
    match visit.run(&SaveClassroom { room }).await.map_err(Fault::from) {
        Ok(()) => Ok(visit.go_with("/design/rooms", &Problem::new("notice-saved"))),
        Err(Fault::Refused(problem)) => {
            Ok(visit.show_again(pages::edit(&visit.page, &held, &fields.refused(problem))))
        }
        Err(other) => Err(other.into()),
    }
}
