//! How requests for contact look, from both sides.

use super::contact::ContactState;
use super::contact_rows::StoredRequest;
use super::look_rows::{LookAtMe, StoredLook};
use super::pages::{Tabs, state_pill, talent_tabs};
use std::collections::BTreeMap;
use web::components::{
    Button, Card, Cell, Form, FormState, Icon, Table, Tone, callout, csrf_field, empty_state, section,
};
use web::{Frame, Markup, Page, html};

/// The form that asks for contact.
pub(crate) fn ask(page: &Page, look: &str, shown: &StoredLook, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/talent/looks/{look}"), state);
    let back = format!("/talent/{}/people", shown.role);
    let body = html! {
        (callout(page, Tone::Information, html! { p { (page.t("careers-ask-how")) } }))
        (form.post(html! {
            (form.textarea("message", page.t("careers-ask-message")).hint(page.t("careers-ask-message-hint")).required().rows(8).max_length(2_000))
            (form.buttons(page.t("careers-contact-ask"), Some(&back)))
        }))
    };
    let title = page.t_with("careers-person", &[("rank", shown.rank.into())]);
    Frame::new(page.t("careers-ask-title"), body)
        .lead(format!("{title} · {}", shown.role_name))
        .crumb(page.t("careers-talent-title"), "/talent")
        .crumb(&shown.role_name, back)
        .narrow()
}

/// A request, with name and address of those who accepted.
#[derive(Debug, Clone)]
pub(crate) struct CompanyContact {
    pub(crate) request: StoredRequest,
    /// E-mail and name.
    pub(crate) mailbox: Option<(String, String)>,
}

/// What became of a company's requests.
pub(crate) fn company(page: &Page, contacts: &[CompanyContact]) -> Frame {
    let body = html! {
        (talent_tabs(page, Tabs::Contacts))
        @if contacts.is_empty() {
            (empty_state(&page.t("careers-contacts-none"), &page.t("careers-contacts-none-text"),
                Some((&page.t("careers-tab-roles"), "/talent"))))
        } @else {
            ul .card-grid { @for contact in contacts { li { (company_card(page, contact)) } } }
        }
    };
    Frame::new(page.t("careers-company-contacts"), body)
        .lead(page.t("careers-company-contacts-lead"))
        .crumb(page.t("careers-talent-title"), "/talent")
}

fn company_card(page: &Page, contact: &CompanyContact) -> Markup {
    let request = &contact.request;
    let title = match &contact.mailbox {
        Some((_, name)) => name.clone(),
        None => page.t("careers-person-anonymous"),
    };
    Card::new(title)
        .overline(&request.role_name)
        .pills(state_pill(page, request.state))
        .body(html! {
            @if let Some((address, _)) = &contact.mailbox { p { a href={ "mailto:" (address) } { (address) } } }
            @if !request.reply.is_empty() { p { "“" (request.reply) "”" } }
            p .hint { (page.t_with("careers-contact-fit", &[("percent", page.percent(request.permille / 10).into())])) }
        })
        .fact(Icon::Calendar, page.t_with("careers-contact-asked-on", &[("date", page.date(request.at).into())]))
        .draw(2)
}

/// Who asks to talk to somebody, and who looked.
pub(crate) fn mine(page: &Page, requests: &[StoredRequest], looks: &[LookAtMe], found: bool) -> Frame {
    let (waiting, answered): (Vec<_>, Vec<_>) =
        requests.iter().partition(|request| request.state == ContactState::Waiting);
    let body = html! {
        (consent_note(page, found))
        p { a href="/contacts/availability" { (page.t("careers-wish-title")) } }
        (section(&page.t("careers-mine-waiting"), html! {
            @if waiting.is_empty() { p { (page.t("careers-mine-waiting-none")) } }
            @for request in &waiting { (request_card(page, request)) }
        }))
        @if !answered.is_empty() {
            (section(&page.t("careers-mine-answered"), html! {
                ul .card-grid { @for request in &answered { li { (answered_card(page, request)) } } }
            }))
        }
        (section(&page.t("careers-mine-looks"), looked(page, looks)))
    };
    Frame::new(page.t("careers-mine-title"), body)
        .lead(page.t("careers-mine-lead"))
        .crumb(page.t("nav-skills"), "/skills")
}

fn consent_note(page: &Page, found: bool) -> Markup {
    let (tone, key) = if found {
        (Tone::Success, "careers-mine-found")
    } else {
        (Tone::Information, "careers-mine-not-found")
    };
    callout(
        page,
        tone,
        html! { p { (page.t(key)) " " a href="/account" { (page.t("careers-be-found-link")) } } },
    )
}

fn request_card(page: &Page, request: &StoredRequest) -> Markup {
    let field = format!("reply-{}", request.id);
    Card::new(&request.organisation_name)
        .overline(&request.role_name)
        .pills(state_pill(page, request.state))
        .body(html! {
            blockquote { p { (request.message) } }
            p .hint { (page.t_with("careers-contact-asked-on", &[("date", page.date(request.at).into())])) }
            p { a href={ "/organisations/" (request.organisation) } { (page.t_with("careers-mine-who", &[("organisation", request.organisation_name.as_str().into())])) } }
            form .form method="post" action={ "/contacts/" (request.id) } {
                (csrf_field(page))
                div .field {
                    label for=(field) { (page.t("careers-mine-reply")) " " span .optional { "(" (page.t("form-optional")) ")" } }
                    textarea #(field) name="reply" rows="3" maxlength="1000" autocomplete="off" {}
                }
                p .hint { (page.t("careers-mine-accept-means")) }
                div .buttons {
                    (Button::new(page.t("careers-mine-accept")).sends("answer", "yes").about(&request.organisation_name))
                    (Button::new(page.t("careers-mine-decline")).secondary().sends("answer", "no").about(&request.organisation_name))
                }
            }
        })
        .draw(3)
}

fn answered_card(page: &Page, request: &StoredRequest) -> Markup {
    Card::new(&request.organisation_name)
        .overline(&request.role_name)
        .pills(state_pill(page, request.state))
        .body(html! {
            @if !request.reply.is_empty() { p { "“" (request.reply) "”" } }
            @if let Some(at) = request.answered_at {
                p .hint { (page.t_with("careers-mine-answered-on", &[("date", page.date(at).into())])) }
            }
        })
        .draw(3)
}

/// Looks by company, role and day: how often, and at which place at best.
fn looked(page: &Page, looks: &[LookAtMe]) -> Markup {
    if looks.is_empty() {
        return html! { p { (page.t("careers-mine-looks-none")) } };
    }
    let mut by_day: BTreeMap<(std::cmp::Reverse<String>, &str, &str), Vec<&LookAtMe>> = BTreeMap::new();
    for look in looks {
        let day = look.at.in_zone(&page.zone).date().to_string();
        by_day.entry((std::cmp::Reverse(day), &look.organisation, &look.role_name)).or_default().push(look);
    }
    let columns = [
        "careers-looks-who",
        "careers-looks-role",
        "careers-looks-day",
        "careers-looks-place",
        "careers-looks-fit",
    ]
    .map(|key| page.t(key));
    let rows = by_day.values().filter_map(|looks| {
        let first = looks.first()?;
        let best = looks.iter().min_by_key(|look| look.rank)?;
        let place = [("rank", best.rank.into()), ("shown", best.shown.into())];
        Some(vec![
            Cell::from(html! { a href={ "/organisations/" (first.organisation) } { (first.organisation_name) } }),
            Cell::text(&first.role_name),
            Cell::from(html! {
                a href={ "/contacts/looks/" (best.id) } { (page.date_element(first.at)) }
                @if looks.len() > 1 { " " span .hint { (page.t_with("careers-looks-times", &[("count", looks.len().into())])) } }
            }),
            Cell::text(page.t_with("careers-looks-rank", &place)),
            Cell::number(page.percent(best.permille / 10)),
        ])
    });
    html! {
        p { (page.t("careers-mine-looks-text")) }
        (Table::new(page.t("careers-mine-looks"), &columns).hide_caption().rows(rows).draw())
    }
}
