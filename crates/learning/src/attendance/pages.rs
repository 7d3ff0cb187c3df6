//! The trainer's desk.

use crate::edition::{Edition, EditionState, state_pill};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::show;
use web::components::{
    Button, Card, Icon, Tone, callout, card_grid, csrf_field, empty_state, pill, post_button, section,
};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// The editions somebody holds.
pub(super) fn list(page: &Page, editions: &[(Edition, String)]) -> Frame {
    let frame = |body| Frame::new(page.t("nav-teaching"), body).lead(page.t("learning-teaching-lead"));
    if editions.is_empty() {
        let (title, text) = (page.t("learning-teaching-empty"), page.t("learning-teaching-empty-text"));
        return frame(empty_state(&title, &text, None));
    }
    let cards = |over: bool| -> Vec<Card> {
        let is_over = |state| matches!(state, EditionState::Closed | EditionState::Cancelled);
        let mut chosen: Vec<_> = editions.iter().filter(|(run, _)| is_over(run.state) == over).collect();
        if !over {
            chosen.sort_by_key(|(run, _)| run.plan.starts_at);
        }
        chosen.into_iter().map(|(run, title)| card(page, run, title)).collect()
    };
    let (now, over) = (cards(false), cards(true));
    frame(html! {
        @if !now.is_empty() { (section(&page.t("learning-teaching-now"), card_grid(3, &now))) }
        @if !over.is_empty() { (section(&page.t("learning-teaching-over"), card_grid(3, &over))) }
    })
}

fn card(page: &Page, run: &Edition, title: &str) -> Card {
    let seats = [("taken", run.seats_taken.into()), ("seats", run.plan.seats.into())];
    Card::new(title)
        .href(format!("/teaching/{}", run.id))
        .pills(state_pill(page, run.state))
        .fact(Icon::Calendar, show::span(page, &run.plan))
        .fact(Icon::Place, show::place(page, &run.plan))
        .fact(Icon::Person, page.t_with("learning-seats-taken-of", &seats))
}

/// What the page of an edition shows its trainer.
pub(super) struct Desk {
    /// The edition.
    pub(super) edition: Edition,
    /// Title of its offer.
    pub(super) title: String,
    /// Seats and waitlist, with names.
    pub(super) people: Vec<(Enrolment, String)>,
}

/// The page of an edition: where it stands, what comes next, the register.
pub(super) fn desk(page: &Page, desk: &Desk) -> Frame {
    let run = &desk.edition;
    let body = html! {
        (show::edition_facts(page, run))
        @if !run.plan.link.is_empty() { p { a href=(run.plan.link) rel="noopener noreferrer" { (page.t("learning-online-room")) } } }
        (section(&page.t("learning-what-next"), moves(page, run)))
        (section(&page.t("learning-register"), register(page, desk)))
        (waitlist(page, desk))
    };
    Frame::new(&desk.title, body)
        .badges(state_pill(page, run.state))
        .crumb(page.t("nav-teaching"), "/teaching")
}

fn moves(page: &Page, run: &Edition) -> Markup {
    let address = format!("/teaching/{}/state", run.id);
    let button = |to: EditionState| {
        let label = page.t(&format!("learning-move-{}", to.key()));
        post_button(page, &address, &Button::new(label).sends("to", to.as_str()))
    };
    let text = |key: &str| html! { p { (page.t(key)) } };
    match run.state {
        EditionState::Planned => html! { (text("learning-next-planned")) (button(EditionState::Open)) },
        EditionState::Open | EditionState::Full => {
            html! { (text("learning-next-open")) (button(EditionState::Running)) }
        }
        EditionState::Running => html! { (text("learning-next-running")) (button(EditionState::Held)) },
        EditionState::Held => html! { (text("learning-next-held")) (button(EditionState::Closed)) },
        EditionState::Closed => text("learning-next-closed"),
        EditionState::Cancelled => text("learning-next-cancelled"),
    }
}

fn register(page: &Page, desk: &Desk) -> Markup {
    let seats: Vec<_> =
        desk.people.iter().filter(|(seat, _)| seat.state != EnrolmentState::Waitlisted).collect();
    if seats.is_empty() {
        return empty_state(
            &page.t("learning-register-empty"),
            &page.t("learning-register-empty-text"),
            None,
        );
    }
    if !desk.edition.state.has_register() {
        return html! {
            (callout(page, Tone::Information, html! { p { (page.t("learning-no-register")) } }))
            ul .people { @for (seat, name) in seats { li { (shown_name(page, name)) " " (seat_pill(page, seat.state)) } } }
        };
    }
    html! {
        form .form method="post" action={ "/teaching/" (desk.edition.id) } {
            (csrf_field(page))
            @for (seat, name) in seats { (line(page, seat, &shown_name(page, name))) }
            div .buttons { (Button::new(page.t("learning-save-register"))) }
        }
    }
}

/// One line of the register: a group of two choices under the learner's name.
fn line(page: &Page, seat: &Enrolment, name: &str) -> Markup {
    let field = format!("seat_{}", seat.id);
    let choice = |value: &str, key: &str, checked: bool| {
        let id = format!("{field}-{value}");
        html! {
            div .choice {
                input #(id) type="radio" name=(field) value=(value) checked[checked];
                label for=(id) { (page.t(key)) }
            }
        }
    };
    html! {
        fieldset .field.choices.register-line {
            legend { (name) }
            @if seat.state == EnrolmentState::Offered {
                p .hint { (page.t("learning-seat-not-accepted")) }
            } @else {
                (choice("present", "learning-present", seat.state == EnrolmentState::Attended))
                (choice("absent", "learning-absent", seat.state == EnrolmentState::Absent))
            }
        }
    }
}

fn shown_name(page: &Page, name: &str) -> String {
    if name.is_empty() { page.t("learning-erased-person") } else { name.to_owned() }
}

fn seat_pill(page: &Page, state: EnrolmentState) -> Markup {
    let tone = match state {
        EnrolmentState::Confirmed | EnrolmentState::Attended => Tone::Success,
        EnrolmentState::Offered => Tone::Warning,
        _ => Tone::Neutral,
    };
    pill(tone, &page.t(&format!("learning-register-{}", state.key())))
}

fn waitlist(page: &Page, desk: &Desk) -> Markup {
    let waiting: Vec<_> =
        desk.people.iter().filter(|(seat, _)| seat.state == EnrolmentState::Waitlisted).collect();
    if waiting.is_empty() {
        return html! {};
    }
    section(
        &page.t("learning-waitlist"),
        html! { ol { @for (_, name) in waiting { li { (shown_name(page, name)) } } } },
    )
}
