//! Pages of providers about their rooms.

use super::Classroom;
use crate::catalogue::Point;
use crate::samples::id;
use kernel::{ClassroomId, OrganisationId, Problem};
use web::components::{Card, Choice, Form, FormState, Icon, card_grid, empty_state, section};
use web::{Frame, Markup, Page, Sample, html};

/// An organisation with its rooms.
pub(super) struct Owner {
    pub(super) id: OrganisationId,
    pub(super) name: String,
    pub(super) rooms: Vec<Classroom>,
}

/// The state of the form as a room stands.
pub(super) fn room_state(room: &Classroom) -> FormState {
    FormState::empty()
        .with("name", &room.name)
        .with("place", &room.place)
        .with("address", &room.address)
        .with("seats", room.seats.to_string())
        .with("at", room.at.map(Point::told).unwrap_or_default())
}

fn fields(page: &Page, form: &Form<'_>) -> Markup {
    html! {
        (form.text("name", page.t("learning-classroom-name")).hint(page.t("learning-classroom-name-hint")).required().max_length(80))
        (form.text("place", page.t("learning-municipality")).required().max_length(60))
        (form.text("address", page.t("learning-classroom-address")).required().max_length(120))
        (form.number("seats", page.t("learning-seats")).required())
        (form.text("at", page.t("learning-classroom-at")).hint(page.t("learning-classroom-at-hint")).max_length(60))
    }
}

/// The rooms, and a form for one more.
pub(super) fn list(page: &Page, owners: &[Owner], state: &FormState) -> Frame {
    let form = Form::new(page, "/design/rooms", state);
    let choices: Vec<Choice> =
        owners.iter().map(|owner| Choice::new(owner.id.as_str(), &owner.name)).collect();
    let body = html! {
        @for owner in owners {
            (section(&owner.name, rooms(page, &owner.rooms)))
        }
        (section(&page.t("learning-classroom-new"), form.post(html! {
            @if let [only] = choices.as_slice() { (form.hidden("organisation", &only.value)) }
            @else { (form.select("organisation", page.t("learning-organisation"), choices.clone()).required()) }
            (fields(page, &form))
            (form.buttons(page.t("action-save"), None))
        })))
    };
    Frame::new(page.t("learning-classrooms"), body)
        .lead(page.t("learning-classrooms-lead"))
        .crumb(page.t("nav-design"), "/design")
}

fn rooms(page: &Page, rooms: &[Classroom]) -> Markup {
    if rooms.is_empty() {
        return empty_state(
            &page.t("learning-classroom-none"),
            &page.t("learning-classroom-none-text"),
            None,
        );
    }
    let card = |room: &Classroom| {
        Card::new(&room.name)
            .href(format!("/design/rooms/{}", room.id))
            .fact(Icon::Place, format!("{}, {}", room.address, room.place))
            .fact(Icon::Person, page.t_with("learning-classroom-seats", &[("count", room.seats.into())]))
    };
    card_grid(3, &rooms.iter().map(card).collect::<Vec<_>>())
}

/// The form of a room.
pub(super) fn edit(page: &Page, room: &Classroom, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/design/rooms/{}", room.id), state);
    let body = form.post(html! {
        (fields(page, &form))
        (form.buttons(page.t("action-save"), Some("/design/rooms")))
    });
    Frame::new(&room.name, body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(page.t("learning-classrooms"), "/design/rooms")
        .narrow()
}

/// A room to draw pages with.
pub(crate) fn sample() -> Classroom {
    Classroom {
        id: id!(ClassroomId, 1),
        organisation: id!(OrganisationId, 1),
        name: String::from("Laboratorio 3"),
        place: String::from("Lodi"),
        address: String::from("via Volta 12"),
        seats: 14,
        at: Point::of_degrees(45.3142, 9.5034),
    }
}

fn owner(rooms: Vec<Classroom>) -> Owner {
    Owner { id: id!(OrganisationId, 1), name: String::from("Officina Formazione"), rooms }
}

/// Every page of this module, in every state.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("classroom/list", "full", |page| {
            list(page, &[owner(vec![sample()])], &FormState::empty())
        }),
        Sample::new("classroom/list", "empty, refused", |page| {
            let refused = FormState::empty().refused(Problem::new("learning-classroom-taken"));
            list(page, &[owner(Vec::new()), owner(Vec::new())], &refused)
        }),
        Sample::new("classroom/edit", "one", |page| {
            let room = sample();
            edit(page, &room, &room_state(&room))
        }),
    ]
}
