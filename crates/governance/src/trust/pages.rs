//! The pages of the trust list.

use super::model::{TrustEntry, TrustState};
use crate::overview::network_tabs;
use web::components::{
    Button, Cell, Choice, Form, FormState, Table, Tone, callout, definition_list, empty_state, pill, section,
};
use web::{Frame, Markup, Page, html};

/// The field of an entry in words.
pub(crate) fn field_name(page: &Page, what: &str) -> String {
    if what == kernel::EVERY_FIELD { page.t("governance-trust-everything") } else { what.to_owned() }
}

/// The state of an entry as a pill with its word.
pub(crate) fn state_pill(page: &Page, state: TrustState) -> Markup {
    let tone = match state {
        TrustState::Active => Tone::Success,
        TrustState::Suspended => Tone::Warning,
        TrustState::Withdrawn => Tone::Neutral,
    };
    pill(tone, &page.t(&format!("governance-trust-{}", state.as_str())))
}

/// The list with the form for a new entry; `members` are ids and names.
pub(crate) fn list(
    page: &Page,
    entries: &[TrustEntry],
    members: &[(String, String)],
    state: &FormState,
) -> Frame {
    let body = html! {
        (network_tabs(page, "/network/trust"))
        @if entries.is_empty() {
            (empty_state(&page.t("governance-trust-none"), &page.t("governance-trust-none-hint"), None))
        } @else { (table(page, entries)) }
        (section(&page.t("governance-trust-add-title"), add_form(page, members, state)))
    };
    Frame::new(page.t("governance-trust-title"), body)
        .lead(page.t("governance-trust-lead"))
        .crumb(page.t("nav-network"), "/network")
}

fn table(page: &Page, entries: &[TrustEntry]) -> Markup {
    let columns = [
        "governance-organisation",
        "governance-trust-what",
        "governance-trust-since",
        "governance-trust-by",
        "governance-state",
        "governance-action",
    ];
    let rows = entries.iter().map(|entry| {
        let about = format!("{}, {}", entry.organisation_name, field_name(page, &entry.what));
        vec![
            Cell::from(html! { a href=(format!("/organisations/{}", entry.organisation)) { (entry.organisation_name) } }),
            Cell::text(field_name(page, &entry.what)),
            Cell::from(page.date_element(entry.since)),
            Cell::text(&entry.accredited_by),
            Cell::from(state_pill(page, entry.state)),
            Cell::from(html! { a href=(format!("/network/trust/{}", entry.id)) { (page.t("action-open")) span .visually-hidden { " " (about) } } }),
        ]
    });
    let title = page.t("governance-trust-title");
    Table::new(title, &columns.map(|key| page.t(key))).hide_caption().rows(rows).draw()
}

fn add_form(page: &Page, members: &[(String, String)], state: &FormState) -> Markup {
    let form = Form::new(page, "/network/trust", state);
    let choices = members.iter().map(|(id, name)| Choice::new(id, name)).collect();
    form.post(html! {
        (form.select("organisation", page.t("governance-organisation"), choices).required())
        (form.text("what", page.t("governance-trust-what")).hint(page.t("governance-trust-what-hint")).max_length(120))
        (form.date("since", page.t("governance-trust-since")).hint(page.t("governance-trust-since-hint")))
        (form.text("accredited_by", page.t("governance-trust-by")).hint(page.t("governance-trust-by-hint")).required())
        (form.buttons(page.t("governance-trust-add"), None))
    })
}

/// One entry, and what can be done to it.
pub(crate) fn change(page: &Page, entry: &TrustEntry, state: &FormState) -> Frame {
    let facts = [
        (page.t("governance-trust-what"), html! { (field_name(page, &entry.what)) }),
        (page.t("governance-trust-since"), page.date_element(entry.since)),
        (page.t("governance-trust-by"), html! { (entry.accredited_by) }),
    ];
    let body = html! {
        (definition_list(&facts))
        @if !entry.reason.is_empty() {
            (callout(page, Tone::Warning, html! { p { (page.t("governance-reason")) ": " (entry.reason) } }))
        }
        @if entry.state == TrustState::Withdrawn { p { (page.t("governance-trust-withdrawn-hint")) } }
        @else { (section(&page.t("governance-trust-change-title"), step_form(page, entry, state))) }
    };
    Frame::new(&entry.organisation_name, body)
        .badges(state_pill(page, entry.state))
        .crumb(page.t("nav-network"), "/network")
        .crumb(page.t("governance-trust-title"), "/network/trust")
        .narrow()
}

fn step_form(page: &Page, entry: &TrustEntry, state: &FormState) -> Markup {
    let form = Form::new(page, format!("/network/trust/{}", entry.id), state);
    let button = |word: &str| Button::new(page.t(&format!("governance-trust-do-{word}"))).sends("step", word);
    form.post(html! {
        (form.textarea("reason", page.t("governance-reason")).hint(page.t("governance-reason-hint")).max_length(1_000))
        div .buttons {
            @if entry.state == TrustState::Active { (button("suspend").secondary()) } @else { (button("resume")) }
            (button("withdraw").danger())
        }
    })
}
