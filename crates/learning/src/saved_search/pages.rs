//! The page of saved searches.

use super::commands::SavedSearch;
use crate::catalogue::{query_of, told};
use crate::samples::id;
use kernel::{PersonId, SavedSearchId};
use web::components::{
    Button, Card, Confirmation, Tone, callout, card_grid, confirm_page, empty_state, link_button, post_button,
};
use web::{Frame, Page, Sample, html};

/// The searches somebody keeps.
pub(super) fn list(page: &Page, kept: &[SavedSearch]) -> Frame {
    let body = if kept.is_empty() {
        let (title, text) = (page.t("learning-searches-none"), page.t("learning-searches-none-text"));
        empty_state(&title, &text, Some((&page.t("learning-to-catalogue"), "/catalogue")))
    } else {
        card_grid(2, &kept.iter().map(|search| card(page, search)).collect::<Vec<_>>())
    };
    Frame::new(page.t("learning-searches-title"), body)
        .lead(page.t("learning-searches-lead"))
        .crumb(page.t("learning-mine-title"), "/learning")
}

fn card(page: &Page, search: &SavedSearch) -> Card {
    let words = told(page, &query_of(&search.query));
    let forget = Button::new(page.t("learning-search-forget")).secondary().about(&words);
    let address = format!("/learning/searches/{}/forget", search.id);
    Card::new(&words)
        .href(format!("/catalogue?{}", search.query))
        .footer(html! { (post_button(page, &address, &forget)) })
}

/// Asks before no more is written of a search.
pub(super) fn stop(page: &Page, search: &SavedSearch, key: &str) -> Frame {
    let words = told(page, &query_of(&search.query));
    let ask = Confirmation {
        question: page.t("learning-search-stop-title"),
        consequence: page.t_with("learning-search-stop-text", &[("search", words.into())]),
        button: page.t("learning-search-stop-button"),
        action: format!("/searches/{key}"),
        values: Vec::new(),
        cancel_href: String::from("/catalogue"),
    };
    confirm_page(page, &ask)
}

/// No more will be written of it.
pub(super) fn stopped(page: &Page) -> Frame {
    let body = html! {
        (callout(page, Tone::Success, html! { p { (page.t("learning-search-stopped-text")) } }))
        p { (link_button("/catalogue", &page.t("learning-to-catalogue"))) }
    };
    Frame::new(page.t("learning-search-stopped-title"), body).narrow()
}

/// Every page of this module, in every state.
pub(crate) fn samples() -> Vec<Sample> {
    fn search(number: u64, query: &str) -> SavedSearch {
        SavedSearch { id: id!(SavedSearchId, number), person: id!(PersonId, 3), query: query.to_owned() }
    }
    vec![
        Sample::new("saved-search/list", "full", |page| {
            list(page, &[search(1, "q=fogli%20di%20calcolo&mode=online&price=20"), search(2, "place=lodi")])
        }),
        Sample::new("saved-search/stop", "asked", |page| {
            stop(page, &search(1, "place=lodi"), "0123456789abcdef")
        }),
        Sample::new("saved-search/stopped", "done", stopped),
        Sample::new("saved-search/list", "empty", |page| list(page, &[])),
    ]
}
