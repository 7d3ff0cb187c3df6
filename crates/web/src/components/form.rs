//! A form: carries the token against forgery, says at its top what is wrong and leads there, keeps what
//! was typed, and ties each message to its field.

use super::action::Button;
use super::choice::{Choice, Choices, Rating};
use super::field::{Field, File, Moment};
use super::icon::{Icon, icon};
use crate::page::Page;
use kernel::{FieldProblem, Problem};
use maud::{Markup, Render, html};
use std::cell::RefCell;

/// What a form shows in its fields: what was typed or stored, and what is wrong with it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormState {
    /// Field name and value, in order; a name stands several times where several are chosen.
    pub values: Vec<(String, String)>,
    /// What is wrong, field by field.
    pub problems: Vec<FieldProblem>,
    /// What is wrong with the form as a whole.
    pub refusal: Option<Problem>,
}

impl FormState {
    /// An empty form.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// With one more value.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// With one more problem of a field.
    #[must_use]
    pub fn wrong(mut self, field: &'static str, problem: Problem) -> Self {
        self.problems.push(FieldProblem { field, problem });
        self
    }

    /// With a refusal of the whole form.
    #[must_use]
    pub fn refused(mut self, problem: Problem) -> Self {
        self.refusal = Some(problem);
        self
    }

    /// The first value of a field; empty when there is none.
    #[must_use]
    pub fn value(&self, name: &str) -> &str {
        self.values.iter().find(|(of, _)| of == name).map_or("", |(_, value)| value)
    }

    /// Whether the value is among those of the field.
    #[must_use]
    pub fn has(&self, name: &str, value: &str) -> bool {
        self.values.iter().any(|(of, held)| of == name && held == value)
    }

    /// The first problem of a field.
    #[must_use]
    pub fn problem(&self, name: &str) -> Option<&Problem> {
        self.problems.iter().find(|found| found.field == name).map(|found| &found.problem)
    }
}

/// The hidden field that carries the token against forgery.
#[must_use]
pub fn csrf_field(page: &Page) -> Markup {
    html! { input type="hidden" name="csrf" value=(page.csrf); }
}

/// A form that sends a POST request. Make its fields with its methods, then hand them to
/// [`Form::post`] or, when it has a file, [`Form::upload`].
#[derive(Debug)]
pub struct Form<'a> {
    pub(super) page: &'a Page,
    pub(super) state: &'a FormState,
    action: String,
    prefix: &'static str,
    /// Label and element id of every field drawn so far, by name; the summary of errors needs them.
    drawn: RefCell<Vec<(String, String, String)>>,
}

impl<'a> Form<'a> {
    /// A form sent to `action`, showing `state`.
    #[must_use]
    pub fn new(page: &'a Page, action: impl Into<String>, state: &'a FormState) -> Self {
        Self { page, state, action: action.into(), prefix: "f", drawn: RefCell::default() }
    }

    /// The same with its own prefix of element ids; needed when a page has several forms.
    #[must_use]
    pub fn prefixed(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// One line of text.
    pub fn text(&self, name: &'static str, label: impl Into<String>) -> Field<'_> {
        Field::new(self, name, label.into())
    }

    /// An e-mail address.
    pub fn email(&self, name: &'static str, label: impl Into<String>) -> Field<'_> {
        self.text(name, label).kind("email").autocomplete("email")
    }

    /// A password; says whether it is the present one (`current-password`) or a `new-password`.
    pub fn password(
        &self,
        name: &'static str,
        label: impl Into<String>,
        autocomplete: &'static str,
    ) -> Field<'_> {
        self.text(name, label).kind("password").autocomplete(autocomplete)
    }

    /// A whole number.
    pub fn number(&self, name: &'static str, label: impl Into<String>) -> Field<'_> {
        self.text(name, label).numeric()
    }

    /// Several lines of text.
    pub fn textarea(&self, name: &'static str, label: impl Into<String>) -> Field<'_> {
        self.text(name, label).rows(5)
    }

    /// One of a list, folded.
    pub fn select(&self, name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Choices<'_> {
        Choices::select(self, name, label.into(), choices)
    }

    /// One of a few, all in sight.
    pub fn radios(&self, name: &'static str, label: impl Into<String>, choices: Vec<Choice>) -> Choices<'_> {
        Choices::radios(self, name, label.into(), choices)
    }

    /// Any of a few.
    pub fn checkboxes(
        &self,
        name: &'static str,
        label: impl Into<String>,
        choices: Vec<Choice>,
    ) -> Choices<'_> {
        Choices::checkboxes(self, name, label.into(), choices)
    }

    /// Yes or nothing; sends "yes".
    pub fn checkbox(&self, name: &'static str, label: impl Into<String>) -> Choices<'_> {
        Choices::single(self, name, label.into())
    }

    /// A scale from `least` (1) to `most` (5) in words.
    pub fn rating(
        &self,
        name: &'static str,
        label: impl Into<String>,
        least: impl Into<String>,
        most: impl Into<String>,
    ) -> Rating<'_> {
        Rating::new(self, name, label.into(), least.into(), most.into())
    }

    /// A file; needs [`Form::upload`].
    pub fn file(&self, name: &'static str, label: impl Into<String>) -> File<'_> {
        File::new(self, name, label.into())
    }

    /// A day (`2026-11-22`).
    pub fn date(&self, name: &'static str, label: impl Into<String>) -> Moment<'_> {
        Moment::new(self, name, label.into(), "date")
    }

    /// A time (`09:30`).
    pub fn time(&self, name: &'static str, label: impl Into<String>) -> Moment<'_> {
        Moment::new(self, name, label.into(), "time")
    }

    /// A day and time (`2026-11-22T09:30`), in the zone of the page, which the hint says.
    pub fn date_time(&self, name: &'static str, label: impl Into<String>) -> Moment<'_> {
        Moment::new(self, name, label.into(), "datetime-local")
    }

    /// A value that is sent along unseen.
    #[must_use]
    pub fn hidden(&self, name: &str, value: &str) -> Markup {
        html! { input type="hidden" name=(name) value=(value); }
    }

    /// The submit button with a way out beside it.
    #[must_use]
    pub fn buttons(&self, submit: impl Into<String>, cancel_href: Option<&str>) -> Markup {
        html! {
            div .buttons {
                (Button::new(submit))
                @if let Some(href) = cancel_href { a .button.secondary href=(href) { (self.page.t("action-cancel")) } }
            }
        }
    }

    /// A group of fields under one name.
    #[must_use]
    pub fn group(&self, legend: &str, fields: impl Render) -> Markup {
        html! { fieldset .group { legend { (legend) } (fields) } }
    }

    /// The form around its fields.
    #[must_use]
    pub fn post(&self, fields: impl Render) -> Markup {
        self.around(&fields.render(), None)
    }

    /// The form around its fields, sent so that files go along.
    #[must_use]
    pub fn upload(&self, fields: impl Render) -> Markup {
        self.around(&fields.render(), Some("multipart/form-data"))
    }

    fn around(&self, fields: &Markup, enctype: Option<&str>) -> Markup {
        html! {
            form .form method="post" action=(self.action) enctype=[enctype] novalidate data-upload[enctype.is_some()] {
                (csrf_field(self.page))
                (self.summary())
                (fields)
            }
        }
    }

    fn summary(&self) -> Markup {
        if self.state.problems.is_empty() && self.state.refusal.is_none() {
            return html! {};
        }
        let heading = format!("{}-problems", self.prefix);
        html! {
            div .alert.danger.summary role="alert" tabindex="-1" aria-labelledby=(heading) data-focus {
                (icon(Icon::Warning))
                div {
                    h2 #(heading) { (self.page.t("form-problems-title")) }
                    @if let Some(refusal) = &self.state.refusal { p { (self.page.problem(refusal)) } }
                    @if !self.state.problems.is_empty() {
                        ul { @for found in &self.state.problems { li { (self.summary_line(found)) } } }
                    }
                }
            }
        }
    }

    fn summary_line(&self, found: &FieldProblem) -> Markup {
        let says = self.page.problem(&found.problem);
        let drawn = self.drawn.borrow();
        html! {
            @match drawn.iter().find(|(name, _, _)| name == found.field) {
                Some((_, label, id)) => a href={ "#" (id) } { (label) ": " (says) },
                None => (says)
            }
        }
    }

    /// The element id of a field.
    pub(super) fn id(&self, name: &str) -> String {
        format!("{}-{name}", self.prefix)
    }

    /// Remembers a field for the summary of errors; `focus_id` is the element that takes the focus.
    pub(super) fn remember(&self, name: &str, label: &str, focus_id: String) {
        self.drawn.borrow_mut().push((name.to_owned(), label.to_owned(), focus_id));
    }

    /// The hint and the error of a field, with the ids that `aria-describedby` names.
    pub(super) fn notes(&self, name: &str, hint: Option<&str>) -> Notes {
        let id = self.id(name);
        let problem = self.state.problem(name).map(|problem| self.page.problem(problem));
        let mut ids = Vec::new();
        if hint.is_some() {
            ids.push(format!("{id}-hint"));
        }
        if problem.is_some() {
            ids.push(format!("{id}-error"));
        }
        Notes { id, hint: hint.map(str::to_owned), problem, ids: ids.join(" ") }
    }
}

/// What stands around a field: its hint and its error.
pub(super) struct Notes {
    id: String,
    hint: Option<String>,
    problem: Option<String>,
    ids: String,
}

impl Notes {
    /// The ids for `aria-describedby`.
    pub(super) fn described_by(&self) -> Option<&str> {
        (!self.ids.is_empty()).then_some(self.ids.as_str())
    }

    /// The value of `aria-invalid`.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.problem.is_some().then_some("true")
    }

    pub(super) fn hint(&self) -> Markup {
        html! { @if let Some(hint) = &self.hint { p .hint id={ (self.id) "-hint" } { (hint) } } }
    }

    pub(super) fn error(&self) -> Markup {
        html! {
            @if let Some(problem) = &self.problem {
                p .error id={ (self.id) "-error" } { (icon(Icon::Warning)) (problem) }
            }
        }
    }

    /// The class of the box around label and control.
    pub(super) fn class(&self) -> &'static str {
        if self.problem.is_some() { "field wrong" } else { "field" }
    }
}

/// The label's text, with the word "optional" where nothing has to be entered.
pub(super) fn label_text(page: &Page, label: &str, required: bool) -> Markup {
    html! { (label) @if !required { " " span .optional { "(" (page.t("form-optional")) ")" } } }
}
