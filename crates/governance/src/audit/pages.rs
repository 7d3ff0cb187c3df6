//! The page of the audit trail.

use super::rows::AuditLine;
use crate::overview::network_tabs;
use web::components::{Cell, Choice, Filter, Table, empty_state, pagination};
use web::{Frame, Markup, Page, html};

/// Everything the page shows.
pub(crate) struct AuditView {
    pub(crate) lines: Vec<AuditLine>,
    /// Ids and names to filter by.
    pub(crate) organisations: Vec<(String, String)>,
    /// The organisation filtered by; empty for all.
    pub(crate) organisation: String,
    /// Whether the page starts at the newest line.
    pub(crate) newest: bool,
    /// Address of the older lines.
    pub(crate) older: Option<String>,
}

/// The page.
pub(crate) fn trail(page: &Page, view: &AuditView) -> Frame {
    let choices: Vec<Choice> = view.organisations.iter().map(|(id, name)| Choice::new(id, name)).collect();
    let filter = Filter::new(page, "/network/audit").select(
        "organisation",
        &page.t("governance-organisation"),
        &choices,
        &view.organisation,
    );
    let first = format!("/network/audit?organisation={}", view.organisation);
    let body = html! {
        (network_tabs(page, "/network/audit"))
        (filter.draw())
        @if view.lines.is_empty() {
            (empty_state(&page.t("governance-audit-none"), &page.t("governance-audit-none-hint"), None))
        } @else { (table(page, view)) }
        (pagination(page, (!view.newest).then_some(first.as_str()), view.older.as_deref()))
    };
    Frame::new(page.t("governance-audit-title"), body)
        .lead(page.t("governance-audit-lead"))
        .crumb(page.t("nav-network"), "/network")
        .wide()
}

fn table(page: &Page, view: &AuditView) -> Markup {
    let columns = [
        "governance-audit-when",
        "governance-audit-who",
        "governance-audit-what",
        "governance-audit-on",
        "governance-organisation",
    ];
    let rows = view.lines.iter().map(|line| {
        vec![
            Cell::from(page.date_time_element(line.at)),
            Cell::from(actor(page, line)),
            Cell::from(html! { code { (line.command) } }),
            Cell::from(
                html! { (line.resource_kind.replace('_', " ")) br; span .hint { (line.resource_id) } },
            ),
            Cell::text(line.organisation_name.clone().unwrap_or_else(|| "–".to_owned())),
        ]
    });
    let title = page.t("governance-audit-title");
    Table::new(title, &columns.map(|key| page.t(key))).hide_caption().rows(rows).draw()
}

/// Who it was, in words; the id below a name, because names change.
fn actor(page: &Page, line: &AuditLine) -> Markup {
    match (&line.actor_name, line.actor.strip_prefix("system:")) {
        (Some(name), _) => html! { (name) br; span .hint { (line.actor) } },
        (None, Some(part)) => html! { (page.t("governance-audit-system")) br; span .hint { (part) } },
        (None, None) if line.actor == "visitor" => html! { (page.t("governance-audit-visitor")) },
        (None, None) => html! { (line.actor) },
    }
}
