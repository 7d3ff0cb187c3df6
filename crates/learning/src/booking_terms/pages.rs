//! Pages of terms: for those who write them, and for those who book under them.

use super::Terms;
use crate::edition::Plan;
use web::components::{Card, Form, FormState, card_grid, details};
use web::{Frame, Markup, Page, Sample, html};

/// What the terms mean for one edition, for whoever is about to book it.
pub(crate) fn told(page: &Page, terms: &Terms, plan: &Plan) -> Markup {
    let free_until = page.date_time_in(terms.free_until(plan), &plan.zone);
    let late = if terms.reason_when_late { "learning-terms-late-reason" } else { "learning-terms-late" };
    let minutes = [("minutes", terms.no_show_minutes.into())];
    let passing =
        if terms.transferable { "learning-terms-transferable" } else { "learning-terms-not-transferable" };
    html! {
        h2 { (page.t("learning-terms-title")) }
        ul {
            @if terms.is_late(plan, page.now) { li { (page.t("learning-terms-free-no-more")) " " (page.t(late)) } }
            @else { li { (page.t_with("learning-terms-free-until", &[("moment", free_until.into())])) " " (page.t(late)) } }
            li { (page.t_with("learning-terms-accept", &[("hours", terms.accept_hours.into())])) }
            @if terms.no_show_minutes > 0 { li { (page.t_with("learning-terms-no-show", &minutes)) } }
            li { (page.t(passing)) }
            @if !terms.note.is_empty() { li { (terms.note) } }
        }
    }
}

/// The state of the form as terms stand.
pub(super) fn state_of(terms: &Terms) -> FormState {
    let ticked = |yes: bool| if yes { "yes" } else { "" };
    FormState::empty()
        .with("free_hours", terms.free_hours.to_string())
        .with("reason_when_late", ticked(terms.reason_when_late))
        .with("note", &terms.note)
        .with("accept_hours", terms.accept_hours.to_string())
        .with("no_show_minutes", terms.no_show_minutes.to_string())
        .with("transferable", ticked(terms.transferable))
        .with("room_days", terms.room_days.to_string())
}

/// A choice among the organisations for which the visitor plans.
pub(super) fn choose(page: &Page, owners: &[(String, String)]) -> Frame {
    let card = |(id, name): &(String, String)| Card::new(name).href(format!("/design/booking-terms/{id}"));
    let cards: Vec<Card> = owners.iter().map(card).collect();
    Frame::new(page.t("learning-terms-title"), card_grid(2, &cards))
        .lead(page.t("learning-terms-lead"))
        .crumb(page.t("nav-design"), "/design")
}

/// The form of the terms.
pub(super) fn edit(page: &Page, organisation: &str, name: &str, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/design/booking-terms/{organisation}"), state);
    let number = |field, key: &str| {
        form.number(field, page.t(key)).hint(page.t(&format!("{key}-hint"))).required().short()
    };
    let body = form.post(html! {
        (form.group(&page.t("learning-terms-giving-up"), html! {
            (number("free_hours", "learning-terms-free-hours"))
            (form.checkbox("reason_when_late", page.t("learning-terms-reason-when-late")))
            (form.textarea("note", page.t("learning-terms-note")).hint(page.t("learning-terms-note-hint")).max_length(Terms::MOST_NOTE))
            (form.checkbox("transferable", page.t("learning-terms-is-transferable")))
        }))
        (form.group(&page.t("learning-waitlist"), html! {
            (number("accept_hours", "learning-terms-accept-hours"))
            (number("no_show_minutes", "learning-terms-no-show-minutes"))
        }))
        (form.group(&page.t("learning-meeting-title"), number("room_days", "learning-terms-room-days")))
        (details(&page.t("learning-terms-how"), html! { p { (page.t("learning-terms-how-text")) } }))
        (form.buttons(page.t("action-save"), Some("/design")))
    });
    Frame::new(page.t("learning-terms-title"), body)
        .lead(name)
        .crumb(page.t("nav-design"), "/design")
        .narrow()
}

/// Every page of this module, in every state.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("booking-terms/edit", "usual", |page| {
            edit(page, "org_1", "Officina Formazione", &state_of(&Terms::default()))
        }),
        Sample::new("booking-terms/edit", "wrong", |page| {
            let wrong = kernel::Problem::new("form-not-number");
            edit(
                page,
                "org_1",
                "Officina Formazione",
                &state_of(&Terms::default()).wrong("free_hours", wrong),
            )
        }),
        Sample::new("booking-terms/choose", "two", |page| {
            let two = ["Officina Formazione", "Scuola Digitale Bergamo"];
            let two =
                (1..).zip(two).map(|(number, name): (i32, _)| (format!("org_{number}"), name.to_owned()));
            choose(page, &two.collect::<Vec<_>>())
        }),
    ]
}
