//! Routes of rooms.

use super::access::{Part, Standing, guided, standing};
use super::commands::RoomError;
use super::model::{Exchange, MOST_CONTACT, MOST_INTRODUCTION, MOST_MESSAGE, MOST_REASON};
use super::pages::{self, Room};
use super::{
    AddMaterial, Announce, Content, GiveContact, HideMessage, JoinRoom, LeaveRoom, RemoveMaterial,
    ReportMessage, TakeContactBack, WriteMessage, rows,
};
use crate::catalogue::stage_of;
use crate::submission::{KINDS, TYPES};
use axum::body::Body;
use kernel::{AnnouncementId, EditionId, Fault, PersonId, Problem, RoomMaterialId, RoomMessageId};
use serde_json::json;
use store::{Command, Refusable, Tx};
use web::components::FormState;
use web::server::{
    Access, Answer, Fields, FileRules, IntoResponse as _, Path, Routes, Upload, Visit, header,
};

/// Routes of rooms.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/rooms/{edition}", Access::SignedIn, show)
        .post("/rooms/{edition}/join", Access::SignedIn, join)
        .post("/rooms/{edition}/leave", Access::SignedIn, leave)
        .post("/rooms/{edition}/messages", Access::SignedIn, write)
        .post("/rooms/{edition}/messages/{message}/report", Access::SignedIn, report)
        .post("/rooms/{edition}/messages/{message}/hide", Access::SignedIn, hide)
        .post("/rooms/{edition}/contacts", Access::SignedIn, give)
        .post("/rooms/{edition}/contacts/back", Access::SignedIn, take_back)
        .post("/rooms/{edition}/materials", Access::SignedIn, add_material)
        .post("/rooms/{edition}/materials/remove", Access::SignedIn, remove_material)
        .get("/rooms/{edition}/materials/{material}", Access::SignedIn, material)
        .post("/rooms/{edition}/announcements", Access::SignedIn, announce)
        .get("/rooms/{edition}/export.json", Access::SignedIn, export)
}

/// Files that are taken.
const FILES: FileRules = FileRules { limit: 25 * 1024 * 1024, most: 1, types: TYPES };

fn id_of(id: &str) -> Result<EditionId, Fault> {
    EditionId::parse(id).map_err(|_| Fault::NotFound)
}

fn address(edition: &EditionId) -> String {
    format!("/rooms/{edition}")
}

/// A room with what the visitor may see of it.
async fn room(visit: &Visit, id: &str) -> Result<Room, Fault> {
    let (mut tx, ctx) = (visit.read().await?, &visit.ctx);
    let standing = standing(&mut tx, ctx, &id_of(id)?).await?;
    let title = stage_of(&mut tx, visit, &standing.edition).await?.offer.title;
    Ok(load(&mut tx, visit, standing, title).await.map_err(Refusable::from)?)
}

async fn load(tx: &mut Tx, visit: &Visit, standing: Standing, title: String) -> store::Result<Room> {
    let (ctx, id) = (&visit.ctx, standing.edition.id.clone());
    // A closed room is empty, even where the job that empties it has not come yet.
    let is_in = standing.part != Part::Seated && standing.is_open(ctx.now);
    let members = if is_in { rows::members(tx, ctx, &id).await? } else { Vec::new() };
    let messages = if is_in { rows::messages(tx, ctx, &id).await? } else { Vec::new() };
    let given = rows::contacts(tx, ctx, &id, &standing.person).await?;
    let of = |from: &PersonId, to: &PersonId| {
        let found = given.iter().find(|(of, with, _)| of == from.as_str() && with == to.as_str());
        found.map(|(_, _, contact)| contact.as_str())
    };
    let me = &standing.person;
    let members = members.into_iter().map(|one| {
        let exchange = Exchange::of(of(me, &one.person), of(&one.person, me));
        (one, exchange)
    });
    let members = members.collect();
    Ok(Room {
        members,
        messages,
        materials: rows::materials(tx, ctx, &id).await?,
        announcements: rows::announcements(tx, ctx, &id).await?,
        title,
        standing,
    })
}

async fn show(visit: Visit, Path(id): Path<String>) -> Answer {
    let room = room(&visit, &id).await?;
    Ok(visit.show(pages::room(&visit.page, &room, None, &FormState::empty())))
}

/// Runs what a form of the room asks for; `form` is where its problems are shown.
async fn done<C>(visit: &Visit, id: &str, fields: &Fields, form: &'static str, command: C) -> Answer
where
    C: Command<Error = RoomError>,
{
    let refused = match fields.wrong() {
        Some(state) => state,
        None => match visit.run(&command).await.map_err(Fault::from) {
            Ok(_) => return Ok(visit.go_with(&address(&id_of(id)?), &Problem::new("notice-saved"))),
            Err(Fault::Refused(problem)) => fields.refused(problem),
            Err(other) => return Err(other.into()),
        },
    };
    let room = room(visit, id).await?;
    Ok(visit.show_again(pages::room(&visit.page, &room, Some(form), &refused)))
}

async fn join(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    if !fields.checked("agreed") {
        fields.note("agreed", Problem::new("learning-meeting-agree-first"));
    }
    let introduction = fields.optional("introduction", MOST_INTRODUCTION);
    let command = JoinRoom { edition: id_of(&id)?, introduction };
    done(&visit, &id, &fields, "join", command).await
}

async fn leave(visit: Visit, Path(id): Path<String>, fields: Fields) -> Answer {
    let command = LeaveRoom { edition: id_of(&id)? };
    done(&visit, &id, &fields, "leave", command).await
}

async fn write(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let message = RoomMessageId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let body = fields.required("body", 1..=MOST_MESSAGE);
    let command = WriteMessage { id: message, edition: id_of(&id)?, body };
    done(&visit, &id, &fields, "write", command).await
}

fn message_of(id: &str) -> Result<RoomMessageId, Fault> {
    RoomMessageId::parse(id).map_err(|_| Fault::NotFound)
}

async fn report(visit: Visit, Path((id, message)): Path<(String, String)>, mut fields: Fields) -> Answer {
    let why = fields.required("why", 3..=MOST_REASON);
    let command = ReportMessage { edition: id_of(&id)?, message: message_of(&message)?, why };
    done(&visit, &id, &fields, "message", command).await
}

async fn hide(visit: Visit, Path((id, message)): Path<(String, String)>, mut fields: Fields) -> Answer {
    let shown = fields.checked("show");
    let why = if shown { None } else { Some(fields.required("why", 3..=MOST_REASON)) };
    let command = HideMessage { edition: id_of(&id)?, message: message_of(&message)?, why };
    done(&visit, &id, &fields, "message", command).await
}

async fn give(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let to = fields.id::<PersonId>("to").ok_or(Fault::NotFound)?;
    let contact = fields.required("contact", 3..=MOST_CONTACT);
    let command = GiveContact { edition: id_of(&id)?, to, contact };
    done(&visit, &id, &fields, "contact", command).await
}

async fn take_back(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let to = fields.id::<PersonId>("to").ok_or(Fault::NotFound)?;
    let command = TakeContactBack { edition: id_of(&id)?, to };
    done(&visit, &id, &fields, "contact", command).await
}

async fn add_material(visit: Visit, Path(id): Path<String>, upload: Upload) -> Answer {
    let edition = id_of(&id)?;
    guided(&mut visit.read().await?, &visit.ctx, &edition).await?;
    let (mut fields, files) = upload.read(&visit, FILES).await?;
    let title = fields.required("title", 2..=120);
    let link = fields.optional("link", 2_000);
    if FILES.refused(&files).is_some() {
        let kinds = KINDS.replace('.', "").replace(',', ", ");
        fields.note("file", Problem::new("form-file-kind").with("kinds", kinds));
    }
    let is_address = link.starts_with("https://") && link.len() > 10 && !link.contains(char::is_whitespace);
    let content = match files.first() {
        Some(file) => Some(Content::File { blob: file.blob.id.clone(), row: file.row() }),
        None if is_address => Some(Content::Link(link)),
        None => {
            let key = if link.is_empty() { "learning-meeting-link-or-file" } else { "form-not-url" };
            fields.note("link", Problem::new(key));
            None
        }
    };
    let material = RoomMaterialId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let content = content.unwrap_or_else(|| Content::Link(String::new()));
    let command = AddMaterial { id: material, edition, title, content };
    let answer = done(&visit, &id, &fields, "material", command).await;
    if !answer.as_ref().is_ok_and(|answer| answer.status().is_redirection()) {
        Upload::drop_files(&visit, &files).await;
    }
    answer
}

async fn remove_material(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let material = fields.id::<RoomMaterialId>("material").ok_or(Fault::NotFound)?;
    let command = RemoveMaterial { edition: id_of(&id)?, material };
    done(&visit, &id, &fields, "material", command).await
}

/// A file of the room, for everybody with a seat.
async fn material(visit: Visit, Path((id, material)): Path<(String, String)>) -> Answer {
    let material = RoomMaterialId::parse(&material).map_err(|_| Fault::NotFound)?;
    let (mut tx, ctx) = (visit.read().await?, &visit.ctx);
    let standing = standing(&mut tx, ctx, &id_of(&id)?).await?;
    let found =
        rows::material(&mut tx, ctx, &standing.edition.id, &material).await.map_err(Refusable::from)?;
    let blob = found.and_then(|material| material.blob).ok_or(Fault::NotFound)?;
    let row = store::blobs::find(&mut tx, ctx, &blob).await.map_err(Refusable::from)?;
    let row = row.ok_or(Fault::NotFound)?;
    let stream = visit.store().blobs().stream(&blob).await;
    let stream = stream.map_err(|problem| Fault::Unavailable(problem.to_string()))?;
    Ok(visit.file(Body::from_stream(stream), &row.media_type, &row.file_name))
}

async fn announce(visit: Visit, Path(id): Path<String>, mut fields: Fields) -> Answer {
    let announcement = AnnouncementId::fresh(visit.ctx.now, visit.ctx.entropy.as_ref());
    let title = fields.required("title", 3..=120).replace('\n', " ");
    let body = fields.required("body", 3..=MOST_MESSAGE);
    let command = Announce { id: announcement, edition: id_of(&id)?, title, body };
    done(&visit, &id, &fields, "announcement", command).await
}

/// What the visitor may read of the room, for programs; hidden messages without their words.
async fn export(visit: Visit, Path(id): Path<String>) -> Answer {
    let room = room(&visit, &id).await?;
    let members: Vec<_> = room
        .members
        .iter()
        .map(|(one, exchange)| {
            let contact = match exchange {
                Exchange::Both(contact) => Some(contact.as_str()),
                _ => None,
            };
            json!({ "name": one.name, "introduction": one.introduction, "contact": contact })
        })
        .collect();
    let messages: Vec<_> = room
        .messages
        .iter()
        .map(|one| {
            let body = one.hidden.is_none().then_some(one.body.as_str());
            let at = one.written_at.to_rfc3339();
            json!({ "author": one.author_name, "written_at": at, "body": body, "hidden_because": one.hidden })
        })
        .collect();
    let announcements: Vec<_> = room
        .announcements
        .iter()
        .map(|one| json!({ "title": one.title, "body": one.body, "made_at": one.made_at.to_rfc3339() }))
        .collect();
    let materials: Vec<_> =
        room.materials.iter().map(|one| json!({ "title": one.title, "link": one.link })).collect();
    let text = json!({
        "edition": id,
        "title": room.title,
        "exported_at": visit.ctx.now.to_rfc3339(),
        "members": members,
        "messages": messages,
        "announcements": announcements,
        "materials": materials,
    });
    let headers = [
        (header::CONTENT_TYPE, "application/json; charset=utf-8"),
        (header::CONTENT_DISPOSITION, "attachment; filename=\"room.json\""),
    ];
    Ok((headers, text.to_string()).into_response())
}
