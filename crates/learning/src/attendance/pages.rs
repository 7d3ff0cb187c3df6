//! The trainer's desk.

use super::paper::Words;
use super::presence::Day;
use super::register::Register;
use crate::edition::{Edition, EditionState, state_pill, too_few};
use crate::enrolment::{Enrolment, EnrolmentState};
use crate::show;
use kernel::Problem;
use web::components::{
    Button, Card, Confirmation, Icon, Tone, callout, card_grid, confirm_page, csrf_field, empty_state, pill,
    post_button, section,
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
        (show::dates(page, &run.plan))
        (too_few(page, run))
        (section(&page.t("learning-what-next"), moves(page, run)))
        (section(&page.t("learning-register"), html! { (papers(page, run)) (register(page, desk)) }))
        (waitlist(page, desk))
    };
    Frame::new(&desk.title, body)
        .badges(state_pill(page, run.state))
        .crumb(page.t("nav-teaching"), "/teaching")
}

/// Check-in, hours, and the register to take along.
fn papers(page: &Page, run: &Edition) -> Markup {
    let address = format!("/teaching/{}", run.id);
    html! {
        div .buttons {
            @if run.state != EditionState::Closed && run.state != EditionState::Cancelled {
                a .button.secondary href={ (address) "/check-in" } { (page.t("learning-check-in-title")) }
            }
            @if run.state.has_register() { a .button.secondary href={ (address) "/hours" } { (page.t("learning-hours-title")) } }
            a .button.secondary href={ "/rooms/" (run.id) } { (page.t("learning-meeting-title")) }
            a .button.secondary href={ (address) "/register.pdf" } { (page.t("learning-register-pdf")) }
            @if run.state.has_register() || run.state == EditionState::Closed { a .button.secondary href={ (address) "/feedback" } { (page.t("learning-feedback-title")) } }
            a .button.secondary href={ (address) "/register.csv" } { (page.t("learning-register-csv")) }
            a .button.secondary href={ (address) "/register.xlsx" } { (page.t("learning-register-xlsx")) }
        }
    }
}

/// Asks before an edition is started on a day before its first.
pub(super) fn start_early(page: &Page, run: &Edition) -> Frame {
    let ask = Confirmation {
        question: page.t("learning-start-early-title"),
        consequence: page
            .t_with("learning-start-early-text", &[("span", show::span(page, &run.plan).into())]),
        button: page.t("learning-move-running"),
        action: format!("/teaching/{}/state", run.id),
        values: vec![("to", String::from("running")), ("early", String::from("yes"))],
        cancel_href: format!("/teaching/{}", run.id),
    };
    confirm_page(page, &ask)
}

/// Minutes by person and day, to be corrected.
pub(super) fn hours(page: &Page, run: &Edition, register: &Register, wrong: Option<&Problem>) -> Frame {
    let address = format!("/teaching/{}", run.id);
    let body = html! {
        @if let Some(problem) = wrong { (callout(page, Tone::Danger, html! { p { (page.problem(problem)) } })) }
        @if register.people.is_empty() {
            (empty_state(&page.t("learning-register-empty"), &page.t("learning-register-empty-text"), None))
        } @else if !run.state.has_register() {
            (callout(page, Tone::Information, html! { p { (page.t("learning-no-register")) } }))
        } @else {
            form .form method="post" action={ (address) "/hours" } {
                (csrf_field(page))
                @for (seat, name) in &register.people {
                    fieldset .group {
                        legend { (show::person(page, name)) }
                        @for day in &register.days { (minutes_field(page, register, seat, day)) }
                    }
                }
                div .buttons { (Button::new(page.t("action-save"))) a .button.secondary href=(address) { (page.t("action-cancel")) } }
            }
        }
    };
    Frame::new(page.t("learning-hours-title"), body)
        .lead(page.t("learning-hours-lead"))
        .crumb(page.t("nav-teaching"), "/teaching")
        .crumb(&register.title, address)
        .narrow()
}

fn minutes_field(page: &Page, register: &Register, seat: &Enrolment, day: &Day) -> Markup {
    let name = format!("minutes_{}_{}", seat.id, day.date);
    let written = register.minutes(seat, day).map(|minutes| minutes.to_string());
    let values = [("day", day_words(page, register, day).into()), ("minutes", day.minutes.into())];
    html! {
        div .field {
            label for=(name) { (page.t_with("learning-hours-of-day", &values)) }
            input #(name) type="text" inputmode="numeric" name=(name) value=[written] autocomplete="off";
        }
    }
}

fn day_words(page: &Page, register: &Register, day: &Day) -> String {
    page.time_span_in(day.starts_at, day.ends_at, &register.zone)
}

/// The words on the paper register.
pub(super) fn paper_words(page: &Page, register: &Register) -> Words {
    let fact = |key: &str, value: &str| format!("{}: {value}", page.t(key));
    Words {
        heading: page.t("learning-register-heading"),
        name: page.t("learning-register-name"),
        hours: page.t("learning-register-hours"),
        signature: page.t("learning-register-signature"),
        total: page.t("learning-register-total"),
        trainer: fact("learning-trainer", &register.trainer),
        facts: vec![
            fact("learning-register-course", &register.title),
            fact("learning-organisation", &register.organisation),
            fact("learning-place", &register.place),
            fact("learning-register-number", &register.edition),
        ],
        days: register.days.iter().map(|day| day_words(page, register, day)).collect(),
        language: page.lang.tag().to_owned(),
    }
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
            ul .people { @for (seat, name) in seats { li { (show::person(page, name)) " " (seat_pill(page, seat.state)) } } }
        };
    }
    html! {
        form .form method="post" action={ "/teaching/" (desk.edition.id) } {
            (csrf_field(page))
            @for (seat, name) in seats { (line(page, seat, &show::person(page, name))) }
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
        html! { ol { @for (_, name) in waiting { li { (show::person(page, name)) } } } },
    )
}
