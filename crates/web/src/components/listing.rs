//! Lists of terms, tabs that are links, and the way to more.

use super::icon::{Icon, icon};
use crate::page::Page;
use maud::{Markup, html};

/// Terms and what they are.
#[must_use]
pub fn definition_list(entries: &[(String, Markup)]) -> Markup {
    html! { dl .terms { @for (term, meaning) in entries { div { dt { (term) } dd { (meaning) } } } } }
}

/// One of several views of a thing.
#[derive(Debug, Clone)]
pub struct Tab {
    /// What it says.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Whether it is the present one.
    pub current: bool,
}

/// Several views of a thing, each a page of its own.
#[must_use]
pub fn tabs(label: &str, tabs: &[Tab]) -> Markup {
    html! {
        nav .tabs aria-label=(label) {
            ul { @for tab in tabs { li { a href=(tab.href) aria-current=[tab.current.then_some("page")] { (tab.label) } } } }
        }
    }
}

/// The way to the page before and the page after; nothing when there is neither.
#[must_use]
pub fn pagination(page: &Page, previous: Option<&str>, next: Option<&str>) -> Markup {
    html! {
        @if previous.is_some() || next.is_some() {
            nav .pagination aria-label=(page.t("pagination-label")) {
                @if let Some(href) = previous { a .button.secondary href=(href) rel="prev" { (icon(Icon::Previous)) (page.t("pagination-previous")) } }
                @if let Some(href) = next { a .button.secondary href=(href) rel="next" { (page.t("pagination-next")) (icon(Icon::Next)) } }
            }
        }
    }
}
