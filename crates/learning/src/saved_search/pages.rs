//! The page of saved searches.

use super::commands::SavedSearch;
use crate::catalogue::{query_of, told};
use crate::samples::id;
use kernel::{PersonId, SavedSearchId};
use web::components::{Button, Card, card_grid, empty_state, post_button};
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

/// Every page of this module, in every state.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("saved-search/list", "full", |page| {
            let search = |number, query: &str| SavedSearch {
                id: id!(SavedSearchId, number),
                person: id!(PersonId, 3),
                query: query.to_owned(),
            };
            list(page, &[search(1, "q=fogli%20di%20calcolo&mode=online&price=20"), search(2, "place=lodi")])
        }),
        Sample::new("saved-search/list", "empty", |page| list(page, &[])),
    ]
}
