//! How searches, and looks at somebody, are explained.

use super::look_rows::{Asked, ShownThen, StoredQuery};
use super::pages::{Tabs, talent_tabs};
use super::wish::AVAILABILITIES;
use crate::words;
use skills::library::Frameworks;
use skills::talent::{Basis, Contribution};
use web::components::{
    Card, Cell, Choice, Form, FormState, Icon, Table, Tone, callout, definition_list, empty_state, section,
};
use web::{Frame, Markup, Page, html};

/// What a company asked.
pub(super) fn searches(page: &Page, queries: &[StoredQuery]) -> Frame {
    let columns =
        ["careers-searches-when", "careers-looks-role", "careers-searches-shown"].map(|key| page.t(key));
    let rows = queries.iter().map(|query| {
        vec![
            Cell::from(
                html! { a href={ "/talent/searches/" (query.id) } { (page.date_time_element(query.at)) } },
            ),
            Cell::text(&query.role_name),
            Cell::number(query.shown.to_string()),
        ]
    });
    let body = html! {
        (talent_tabs(page, Tabs::Searches))
        @if queries.is_empty() {
            (empty_state(&page.t("careers-searches-none"), &page.t("careers-searches-none-text"),
                Some((&page.t("careers-tab-roles"), "/talent"))))
        } @else { (Table::new(page.t("careers-searches-title"), &columns).hide_caption().rows(rows).draw()) }
    };
    Frame::new(page.t("careers-searches-title"), body)
        .lead(page.t("careers-searches-lead"))
        .crumb(page.t("careers-talent-title"), "/talent")
}

/// How a ranking came about.
pub(super) fn search(
    page: &Page,
    frameworks: &Frameworks,
    query: &StoredQuery,
    shown: &[ShownThen],
) -> Frame {
    let body = html! {
        (section(&page.t("careers-search-asked"), asked(page, frameworks, &query.asked)))
        (section(&page.t("careers-search-shown"), html! {
            @if shown.is_empty() { p { (page.t("careers-people-none")) } }
            ol .stack { @for one in shown { li { (one_shown(page, frameworks, &query.asked, one)) } } }
        }))
        (how(page))
    };
    Frame::new(&query.role_name, body)
        .lead(page.date_time(query.at))
        .crumb(page.t("careers-talent-title"), "/talent")
        .crumb(page.t("careers-searches-title"), "/talent/searches")
}

/// Why somebody was shown.
pub(super) fn look_at_me(
    page: &Page,
    frameworks: &Frameworks,
    query: &StoredQuery,
    shown: &ShownThen,
) -> Frame {
    let place = [("rank", shown.rank.into()), ("shown", query.shown.into())];
    let body = html! {
        p .lead { (page.t_with("careers-look-place", &place)) }
        (contributions(page, frameworks, &query.asked, &shown.reasons))
        (section(&page.t("careers-search-asked"), asked(page, frameworks, &query.asked)))
        (how(page))
        p { a href={ "/organisations/" (query.organisation) } { (page.t_with("careers-mine-who", &[("organisation", query.organisation_name.as_str().into())])) } }
    };
    Frame::new(page.t("careers-look-title"), body)
        .lead(format!("{} · {} · {}", query.organisation_name, query.role_name, page.date_time(query.at)))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-mine-title"), "/contacts")
}

fn how(page: &Page) -> Markup {
    callout(page, Tone::Information, html! { p { (page.t("careers-search-how")) } })
}

fn asked(page: &Page, frameworks: &Frameworks, asked: &Asked) -> Markup {
    let narrowed = &asked.narrowed;
    let basis = match asked.basis {
        Basis::BestSupported => page.t("careers-people-all"),
        Basis::VerifiedOnly => page.t("careers-people-verified"),
    };
    let mut facts = vec![(page.t("careers-people-which"), html! { (basis) })];
    if !narrowed.territory.is_empty() {
        facts.push((page.t("careers-filter-territory"), html! { (narrowed.territory) }));
    }
    if !narrowed.availability.is_empty() {
        facts.push((
            page.t("careers-filter-availability"),
            html! { (availability(page, &narrowed.availability)) },
        ));
    }
    let columns =
        ["careers-role-skill-field", "careers-search-weight", "careers-role-minimum", "careers-role-must"]
            .map(|key| page.t(key));
    let rows = asked.skills.iter().map(|skill| {
        vec![
            Cell::text(words::label(page, frameworks, &skill.concept)),
            Cell::number(skill.weight.to_string()),
            Cell::number(skill.minimum.get().to_string()),
            Cell::text(if skill.must { page.t("careers-yes") } else { page.t("careers-no") }),
        ]
    });
    html! {
        (definition_list(&facts))
        (Table::new(page.t("careers-search-asked"), &columns).hide_caption().rows(rows).draw())
    }
}

/// A way to be available, in words.
pub(super) fn availability(page: &Page, code: &str) -> String {
    page.t(&format!("careers-available-{}", code.replace('_', "-")))
}

fn one_shown(page: &Page, frameworks: &Frameworks, asked: &Asked, shown: &ShownThen) -> Markup {
    let title = page.t_with("careers-person", &[("rank", shown.rank.into())]);
    Card::new(title)
        .body(contributions(page, frameworks, asked, &shown.reasons))
        .fact(
            Icon::Medal,
            page.t_with("careers-person-fit", &[("percent", page.percent(shown.permille / 10).into())]),
        )
        .draw(3)
}

/// What each skill added, as it stood then.
fn contributions(page: &Page, frameworks: &Frameworks, asked: &Asked, reasons: &[Contribution]) -> Markup {
    let all: u32 = reasons.iter().map(|one| one.possible).sum();
    let share = |points: u32| i64::from(points) * 100 / i64::from(all.max(1));
    let columns =
        ["careers-role-skill-field", "careers-search-level", "careers-role-minimum", "careers-search-added"]
            .map(|key| page.t(key));
    let rows = reasons.iter().map(|one| {
        let level = match asked.basis {
            Basis::BestSupported => one.level,
            Basis::VerifiedOnly => one.verified,
        };
        let added = [
            ("got", page.percent(share(one.points)).into()),
            ("of", page.percent(share(one.possible)).into()),
        ];
        vec![
            Cell::text(words::label(page, frameworks, &one.concept)),
            Cell::number(level.to_string()),
            Cell::number(one.minimum.to_string()),
            Cell::text(page.t_with("careers-search-got", &added)),
        ]
    });
    Table::new(page.t("careers-search-contributions"), &columns).rows(rows).draw()
}

/// The form of where and when somebody would work.
pub(super) fn wish(page: &Page, state: &FormState) -> Frame {
    let form = Form::new(page, "/contacts/availability", state);
    let choices = AVAILABILITIES.iter().map(|code| Choice::new(*code, availability(page, code)));
    let body = form.post(html! {
        (form.text("places", page.t("careers-wish-places")).hint(page.t("careers-wish-places-hint")).max_length(400))
        (form.checkboxes("when", page.t("careers-wish-when"), choices.collect()))
        (form.buttons(page.t("action-save"), Some("/contacts")))
    });
    Frame::new(page.t("careers-wish-title"), body)
        .lead(page.t("careers-wish-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .crumb(page.t("careers-mine-title"), "/contacts")
        .narrow()
}
