//! The pages of the public directory.

use super::rows::{EditionLine, Entry};
use crate::trust::{self, TrustEntry};
use web::components::{
    Card, Cell, Choice, Filter, Icon, Table, Tone, callout, card_grid, definition_list, empty_state,
    pagination, pill, section,
};
use web::{Frame, Markup, Page, html};

/// The kinds, in the order of the filter.
pub(super) const KINDS: [&str; 6] =
    ["provider", "company", "municipality", "school", "endorser", "governance"];

/// The name of a kind.
pub(crate) fn kind_name(page: &Page, kind: &str) -> String {
    page.t(&format!("governance-kind-{kind}"))
}

/// A status as a pill with its word.
pub(crate) fn status_pill(page: &Page, status: &str) -> Markup {
    let tone = match status {
        "admitted" => Tone::Success,
        "applicant" => Tone::Information,
        "suspended" => Tone::Warning,
        _ => Tone::Danger,
    };
    pill(tone, &page.t(&format!("governance-status-{status}")))
}

/// A page of the directory.
pub(crate) struct Directory {
    pub(crate) entries: Vec<Entry>,
    pub(crate) territories: Vec<String>,
    /// What is looked for.
    pub(crate) query: String,
    pub(crate) kind: String,
    pub(crate) territory: String,
    pub(crate) previous: Option<String>,
    pub(crate) next: Option<String>,
}

/// The directory.
pub(crate) fn directory(page: &Page, view: &Directory) -> Frame {
    let kinds: Vec<Choice> = KINDS.iter().map(|kind| Choice::new(*kind, kind_name(page, kind))).collect();
    let territories: Vec<Choice> =
        view.territories.iter().map(|territory| Choice::new(territory, territory)).collect();
    let filter = Filter::new(page, "/organisations")
        .text("q", &page.t("governance-name"), &view.query)
        .select("kind", &page.t("governance-kind"), &kinds, &view.kind)
        .select("territory", &page.t("governance-territory"), &territories, &view.territory);
    let cards: Vec<Card> = view.entries.iter().map(|entry| card(page, entry)).collect();
    let body = html! {
        (filter.draw())
        @if cards.is_empty() {
            (empty_state(&page.t("governance-directory-none"), &page.t("governance-directory-none-hint"), Some((&page.t("filter-clear"), "/organisations"))))
        } @else { (card_grid(2, &cards)) }
        (pagination(page, view.previous.as_deref(), view.next.as_deref()))
        p { (page.t("governance-directory-join")) " " a href="/organisations/new" { (page.t("governance-directory-apply")) } }
    };
    Frame::new(page.t("governance-directory-title"), body).lead(page.t("governance-directory-lead"))
}

fn card(page: &Page, entry: &Entry) -> Card {
    let mut card = Card::new(&entry.name)
        .href(format!("/organisations/{}", entry.id))
        .overline(kind_name(page, &entry.kind))
        .fact(Icon::Place, &entry.territory);
    if !entry.description.is_empty() {
        card = card.body(html! { p { (entry.description) } });
    }
    card
}

/// Everything the page of one organisation shows.
pub(crate) struct OrganisationPage {
    pub(crate) entry: Entry,
    pub(crate) trust: Vec<TrustEntry>,
    pub(crate) editions: Vec<EditionLine>,
}

/// The page of one organisation.
pub(crate) fn one(page: &Page, view: &OrganisationPage) -> Frame {
    let entry = &view.entry;
    let suspended = entry.status == "suspended";
    let body = html! {
        @if suspended { (callout(page, Tone::Warning, html! { p { (page.t("governance-suspended-hint")) } })) }
        @if !entry.description.is_empty() { p .lead { (entry.description) } }
        (definition_list(&facts(page, entry)))
        (section(&page.t("governance-may-award"), awards(page, &view.trust)))
        @if !suspended { (section(&page.t("governance-teaches"), editions(page, &view.editions))) }
    };
    let frame = Frame::new(&entry.name, body)
        .lead(kind_name(page, &entry.kind))
        .crumb(page.t("governance-directory-title"), "/organisations");
    if suspended { frame.badges(status_pill(page, &entry.status)) } else { frame }
}

fn facts(page: &Page, entry: &Entry) -> Vec<(String, Markup)> {
    let mut facts = vec![(page.t("governance-territory"), html! { (entry.territory) })];
    if let Some(at) = entry.admitted_at {
        facts.push((page.t("governance-member-since"), page.date_element(at)));
    }
    if !entry.website.is_empty() {
        let link = html! { a href=(entry.website) rel="noopener nofollow" { (entry.website) } };
        facts.push((page.t("governance-website"), link));
    }
    facts
}

fn awards(page: &Page, entries: &[TrustEntry]) -> Markup {
    if entries.is_empty() {
        return html! { p { (page.t("governance-awards-nothing")) } };
    }
    let columns =
        ["governance-trust-what", "governance-trust-since", "governance-trust-by", "governance-state"];
    let rows = entries.iter().map(|entry| {
        vec![
            Cell::text(trust::field_name(page, &entry.what)),
            Cell::from(page.date_element(entry.since)),
            Cell::text(&entry.accredited_by),
            Cell::from(trust::state_pill(page, entry.state)),
        ]
    });
    let title = page.t("governance-may-award");
    Table::new(title, &columns.map(|key| page.t(key))).hide_caption().rows(rows).draw()
}

fn editions(page: &Page, lines: &[EditionLine]) -> Markup {
    if lines.is_empty() {
        return html! { p { (page.t("governance-teaches-nothing")) " " a href="/catalogue" { (page.t("nav-catalogue")) } } };
    }
    let cards = lines.iter().map(|line| {
        let card = Card::new(&line.title)
            .href(format!("/catalogue/{}", line.stage))
            .fact(Icon::Calendar, page.time_span(line.starts_at, line.ends_at));
        if line.place.is_empty() { card } else { card.fact(Icon::Place, &line.place) }
    });
    card_grid(3, &cards.collect::<Vec<_>>())
}
