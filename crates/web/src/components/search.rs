//! Finding: a search field, and a form of filters that is sent as a GET request.

use super::choice::Choice;
use super::icon::{Icon, icon};
use crate::page::Page;
use maud::{Markup, html};

/// A search field with its button. Suggestions appear while one types where the script runs and
/// `suggest` is an address that answers `GET suggest?q=…` with a JSON list of `{"value", "label"}`.
#[must_use]
pub fn search_field(
    page: &Page,
    action: &str,
    name: &str,
    label: &str,
    value: &str,
    suggest: Option<&str>,
) -> Markup {
    let id = format!("search-{name}");
    html! {
        form .search method="get" action=(action) role="search" {
            label for=(id) { (label) }
            div .search-line {
                input #(id) type="search" name=(name) value=(value) autocomplete="off" data-suggest=[suggest];
                button .button type="submit" { (icon(Icon::Search)) (page.t("action-search")) }
            }
        }
    }
}

/// Filters of a list: choices, applied with a button, all in the address of the page.
#[derive(Debug)]
#[must_use]
pub struct Filter<'a> {
    page: &'a Page,
    action: String,
    fields: Vec<Markup>,
    used: usize,
}

impl<'a> Filter<'a> {
    /// Filters of the list at `action`.
    pub fn new(page: &'a Page, action: impl Into<String>) -> Self {
        Self { page, action: action.into(), fields: Vec::new(), used: 0 }
    }

    /// What stands elsewhere on the page and stays as it is.
    pub fn keep(mut self, name: &str, value: &str) -> Self {
        if !value.is_empty() {
            self.fields.push(html! { input type="hidden" name=(name) value=(value); });
        }
        self
    }

    /// A text to look for.
    pub fn text(mut self, name: &str, label: &str, value: &str) -> Self {
        let id = format!("filter-{name}");
        self.used += usize::from(!value.is_empty());
        self.fields.push(html! {
            div .field { label for=(id) { (label) } input #(id) type="search" name=(name) value=(value) autocomplete="off"; }
        });
        self
    }

    /// One of a list; `chosen` may be empty.
    pub fn select(mut self, name: &str, label: &str, choices: &[Choice], chosen: &str) -> Self {
        let id = format!("filter-{name}");
        self.used += usize::from(!chosen.is_empty());
        self.fields.push(html! {
            div .field {
                label for=(id) { (label) }
                select #(id) name=(name) autocomplete="off" {
                    option value="" { (self.page.t("filter-any")) }
                    @for choice in choices { option value=(choice.value) selected[choice.value == chosen] { (choice.label) } }
                }
            }
        });
        self
    }

    /// The form. It is open when a filter is in use.
    #[must_use]
    pub fn draw(&self) -> Markup {
        html! {
            details .filter open[self.used > 0] {
                summary {
                    (icon(Icon::Down)) (self.page.t("filter-title"))
                    @if self.used > 0 { " " span .hint { (self.page.t_with("filter-used", &[("count", self.used.into())])) } }
                }
                form method="get" action=(self.action) {
                    div .filter-fields { @for field in &self.fields { (field) } }
                    div .buttons {
                        button .button.secondary type="submit" { (self.page.t("filter-apply")) }
                        @if self.used > 0 { a href=(self.action) { (self.page.t("filter-clear")) } }
                    }
                }
            }
        }
    }
}
