//! How roles that everybody may see look.

use super::role_rows::OpenRole;
use crate::words;
use skills::library::Frameworks;
use web::components::{Button, Card, Cell, Icon, Table, card_grid, empty_state, post_button, section};
use web::shell::query_escaped;
use web::{Frame, Markup, Page, html};

/// The roles shown to everybody.
pub(super) fn list(page: &Page, roles: &[OpenRole]) -> Frame {
    let cards: Vec<Card> = roles
        .iter()
        .map(|open| {
            let card =
                Card::new(&open.role.name).href(format!("/roles/{}", open.role.id)).overline(&open.company);
            match open.role.opened_at {
                Some(at) => card.fact(Icon::Calendar, page.date(at)),
                None => card,
            }
        })
        .collect();
    let body = html! {
        @if cards.is_empty() {
            (empty_state(&page.t("careers-open-none"), &page.t("careers-open-none-text"),
                Some((&page.t("careers-occupations-all"), "/occupations"))))
        } @else { (card_grid(2, &cards)) }
    };
    Frame::new(page.t("careers-open-title"), body)
        .lead(page.t("careers-open-lead"))
        .crumb(page.t("nav-orientation"), "/orientation")
}

/// One role, with what it asks.
pub(super) fn one(page: &Page, frameworks: &Frameworks, open: &OpenRole, chosen: bool) -> Frame {
    let role = &open.role;
    let columns = ["careers-role-skill-field", "careers-role-importance", "careers-role-minimum"]
        .map(|key| page.t(key));
    let rows = role.skills.iter().map(|skill| {
        let importance = if skill.must { "careers-role-must" } else { super::pages::importance_key(skill.importance) };
        vec![
            Cell::from(html! { a href={ "/concepts/" (skill.concept) } { (words::label(page, frameworks, &skill.concept)) } }),
            Cell::text(page.t(importance)),
            Cell::text(words::level_line(page, skill.minimum.get())),
        ]
    });
    let body = html! {
        @if !role.description.is_empty() { p .lead { (role.description) } }
        (section(&page.t_with("careers-role-asks", &[("count", role.skills.len().into())]),
            Table::new(page.t("careers-role-asks-caption"), &columns).hide_caption().rows(rows).draw()))
        p { a href={ "/organisations/" (role.organisation) } { (page.t_with("careers-mine-who", &[("organisation", open.company.as_str().into())])) } }
        (words::acknowledgements(page, frameworks))
    };
    Frame::new(&role.name, body)
        .lead(&open.company)
        .crumb(page.t("careers-open-title"), "/roles")
        .actions(next_step(page, open, chosen))
}

fn next_step(page: &Page, open: &OpenRole, chosen: bool) -> Markup {
    let id = &open.role.id;
    if page.person.is_none() {
        let back = query_escaped(&format!("/roles/{id}"));
        return html! { a .button href={ "/people/new?back=" (back) } { (page.t("careers-target-sign-up")) } };
    }
    if chosen {
        return html! { a .button href="/skills/gap" { (page.t("careers-see-gap")) } };
    }
    post_button(page, &format!("/roles/{id}/aim"), &Button::new(page.t("careers-target-choose")))
}
