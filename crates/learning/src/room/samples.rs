//! Sample pages of rooms.

use super::access::{Part, Standing};
use super::model::{Announcement, Exchange, Material, Member, Message};
use super::pages::{self, Room};
use crate::edition::EditionState;
use crate::samples::{edition, id, stage};
use kernel::{AnnouncementId, PersonId, Problem, RoomMaterialId, RoomMessageId};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("room/room", "with a seat", |page| draw(page, Part::Seated, 20, None)),
        Sample::new("room/room", "not agreed", |page| {
            let wrong = FormState::empty().wrong("agreed", Problem::new("learning-meeting-agree-first"));
            draw(page, Part::Seated, 20, Some(("join", wrong)))
        }),
        Sample::new("room/room", "in it", |page| draw(page, Part::Member, 20, None)),
        Sample::new("room/room", "in it, without a reason", |page| {
            let wrong = FormState::empty().wrong("why", Problem::new("form-required"));
            draw(page, Part::Member, 20, Some(("message", wrong)))
        }),
        Sample::new("room/room", "a contact for somebody who left", |page| {
            let refused = FormState::empty().refused(Problem::new("learning-meeting-other-not-in"));
            draw(page, Part::Member, 20, Some(("contact", refused)))
        }),
        Sample::new("room/room", "teaching", |page| draw(page, Part::Guide, 20, None)),
        Sample::new("room/room", "closed", |page| draw(page, Part::Member, -1, None)),
    ]
}

fn draw(page: &Page, part: Part, days: i64, sent: Option<(&'static str, FormState)>) -> Frame {
    let standing = Standing {
        edition: edition(page, 1, EditionState::Open, 4),
        person: id!(PersonId, 3),
        part,
        closes_at: page.now.plus_days(days),
    };
    let empty = days < 0;
    let room = Room {
        title: stage().offer.title,
        members: if empty { Vec::new() } else { members() },
        messages: if empty { Vec::new() } else { messages(page) },
        materials: if empty { Vec::new() } else { materials() },
        announcements: if empty { Vec::new() } else { announcements(page) },
        standing,
    };
    match sent {
        Some((form, state)) => pages::room(page, &room, Some(form), &state),
        None => pages::room(page, &room, None, &FormState::empty()),
    }
}

fn members() -> Vec<(Member, Exchange)> {
    let one = |number, name: &str, introduction: &str, exchange| {
        let (name, introduction) = (name.to_owned(), introduction.to_owned());
        (Member { person: id!(PersonId, number), name, introduction }, exchange)
    };
    let contact = Exchange::Both(String::from("lin@posta.example"));
    vec![
        one(3, "Giulia Bianchi", "Cerco lavoro in un ufficio.", Exchange::Nothing),
        one(4, "Ahmed Mansour", "Vengo da Crema in treno: chi viene con me?", Exchange::Asked),
        one(5, "Lin Chen", "", contact),
        one(6, "Anna Neri", "Lavoro in magazzino.", Exchange::Given),
        one(7, "Luca Riva", "", Exchange::Nothing),
    ]
}

fn messages(page: &Page) -> Vec<Message> {
    let one = |number, name: &str, body: &str, hidden: Option<&str>, reports: &[&str]| Message {
        id: id!(RoomMessageId, number),
        author: id!(PersonId, number),
        author_name: name.to_owned(),
        body: body.to_owned(),
        written_at: page.now,
        hidden: hidden.map(str::to_owned),
        reports: reports.iter().map(|why| (*why).to_owned()).collect(),
    };
    vec![
        one(3, "Giulia Bianchi", "Qualcuno parte da Cremona?", None, &[]),
        one(4, "Ahmed Mansour", "Comprate da me!", Some("Pubblicità"), &["Vende cose"]),
        one(5, "", "Io ho un posto in macchina.", None, &["Non lo conosco"]),
    ]
}

fn materials() -> Vec<Material> {
    let one = |number, title: &str, link: Option<&str>| Material {
        id: id!(RoomMaterialId, number),
        title: title.to_owned(),
        link: link.map(str::to_owned),
        blob: None,
    };
    vec![one(1, "Esercizi", None), one(2, "Il manuale", Some("https://manuale.example/"))]
}

fn announcements(page: &Page) -> Vec<Announcement> {
    vec![Announcement {
        id: id!(AnnouncementId, 1),
        title: String::from("Portate il computer"),
        body: String::from("In aula ci sono solo sei postazioni."),
        made_at: page.now,
    }]
}
