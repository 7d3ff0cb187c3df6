//! Fields to choose from: lists, radios, checkboxes, scales.

use super::form::{Form, Notes, label_text};
use maud::{Markup, Render, html};

/// One thing to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What it says.
    pub label: String,
    /// A line below it.
    pub hint: Option<String>,
}

impl Choice {
    /// A value with its label.
    #[must_use]
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None }
    }

    /// With a line below it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Select,
    Radios,
    Checkboxes,
    Single,
}

/// A field whose values are given.
#[derive(Debug)]
#[must_use]
pub struct Choices<'a> {
    form: &'a Form<'a>,
    name: &'static str,
    label: String,
    offered: Vec<Choice>,
    look: Look,
    hint: Option<String>,
    required: bool,
    chosen: Vec<String>,
}

impl<'a> Choices<'a> {
    fn new(form: &'a Form<'a>, name: &'static str, label: String, choices: Vec<Choice>, look: Look) -> Self {
        Self { form, name, label, offered: choices, look, hint: None, required: false, chosen: Vec::new() }
    }

    pub(super) fn select(
        form: &'a Form<'a>,
        name: &'static str,
        label: String,
        choices: Vec<Choice>,
    ) -> Self {
        Self::new(form, name, label, choices, Look::Select)
    }

    pub(super) fn radios(
        form: &'a Form<'a>,
        name: &'static str,
        label: String,
        choices: Vec<Choice>,
    ) -> Self {
        Self::new(form, name, label, choices, Look::Radios)
    }

    pub(super) fn checkboxes(
        form: &'a Form<'a>,
        name: &'static str,
        label: String,
        choices: Vec<Choice>,
    ) -> Self {
        Self::new(form, name, label, choices, Look::Checkboxes)
    }

    pub(super) fn single(form: &'a Form<'a>, name: &'static str, label: String) -> Self {
        Self::new(form, name, label, Vec::new(), Look::Single)
    }

    /// A sentence on what to choose.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// One has to be chosen.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What is chosen when the form's state has nothing for it; may be called several times.
    pub fn chosen(mut self, value: impl Into<String>) -> Self {
        self.chosen.push(value.into());
        self
    }

    fn is_chosen(&self, value: &str) -> bool {
        let state = self.form.state;
        // A form that came back is shown as it was sent: nothing ticked means nothing ticked.
        if state.values.is_empty() {
            self.chosen.iter().any(|held| held == value)
        } else {
            state.has(self.name, value)
        }
    }

    fn as_select(&self, id: &str, notes: &Notes) -> Markup {
        html! {
            div class=(notes.class()) {
                label for=(id) { (label_text(self.form.page, &self.label, self.required)) }
                (notes.hint())
                (notes.error())
                select #(id) name=(self.name) required[self.required] autocomplete="off" aria-describedby=[notes.described_by()] aria-invalid=[notes.invalid()] {
                    option value="" { (self.form.page.t("form-choose")) }
                    @for choice in &self.offered {
                        option value=(choice.value) selected[self.is_chosen(&choice.value)] { (choice.label) }
                    }
                }
            }
        }
    }

    fn as_group(&self, id: &str, notes: &Notes) -> Markup {
        let kind = if self.look == Look::Radios { "radio" } else { "checkbox" };
        html! {
            fieldset class={ (notes.class()) " choices" } aria-describedby=[notes.described_by()] {
                legend { (label_text(self.form.page, &self.label, self.required)) }
                (notes.hint())
                (notes.error())
                @for (index, choice) in self.offered.iter().enumerate() {
                    (self.one(kind, &format!("{id}-{index}"), choice, notes.invalid()))
                }
            }
        }
    }

    fn one(&self, kind: &str, id: &str, choice: &Choice, invalid: Option<&str>) -> Markup {
        let hint_id = choice.hint.as_ref().map(|_| format!("{id}-hint"));
        html! {
            div .choice {
                input #(id) type=(kind) name=(self.name) value=(choice.value) checked[self.is_chosen(&choice.value)]
                    aria-describedby=[hint_id.as_deref()] aria-invalid=[invalid];
                label for=(id) { (choice.label) }
                @if let Some(hint) = &choice.hint { p .hint id=[hint_id.as_deref()] { (hint) } }
            }
        }
    }

    fn as_single(&self, id: &str, notes: &Notes) -> Markup {
        html! {
            div class=(notes.class()) {
                (notes.error())
                div .choice {
                    input #(id) type="checkbox" name=(self.name) value="yes" checked[self.is_chosen("yes")]
                        required[self.required] aria-describedby=[notes.described_by()] aria-invalid=[notes.invalid()];
                    label for=(id) { (self.label) }
                    (notes.hint())
                }
            }
        }
    }
}

impl Render for Choices<'_> {
    fn render(&self) -> Markup {
        let id = self.form.id(self.name);
        let notes = self.form.notes(self.name, self.hint.as_deref());
        let grouped = matches!(self.look, Look::Radios | Look::Checkboxes);
        let focus_id = if grouped { format!("{id}-0") } else { id.clone() };
        self.form.remember(self.name, &self.label, focus_id);
        match self.look {
            Look::Select => self.as_select(&id, &notes),
            Look::Radios | Look::Checkboxes => self.as_group(&id, &notes),
            Look::Single => self.as_single(&id, &notes),
        }
    }
}

/// A scale from 1 to 5, in words at both ends.
#[derive(Debug)]
#[must_use]
pub struct Rating<'a> {
    form: &'a Form<'a>,
    name: &'static str,
    label: String,
    least: String,
    most: String,
    required: bool,
}

impl<'a> Rating<'a> {
    pub(super) fn new(
        form: &'a Form<'a>,
        name: &'static str,
        label: String,
        least: String,
        most: String,
    ) -> Self {
        Self { form, name, label, least, most, required: false }
    }

    /// One has to be chosen.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }
}

impl Render for Rating<'_> {
    fn render(&self) -> Markup {
        let id = self.form.id(self.name);
        let notes = self.form.notes(self.name, None);
        self.form.remember(self.name, &self.label, format!("{id}-1"));
        html! {
            fieldset class={ (notes.class()) " rating" } aria-describedby=[notes.described_by()] {
                legend { (label_text(self.form.page, &self.label, self.required)) }
                (notes.error())
                div .scale {
                    span .end aria-hidden="true" { (self.least) }
                    @for value in 1..=5_u8 {
                        @let (id, text) = (format!("{id}-{value}"), value.to_string());
                        span .mark {
                            input #(id) type="radio" name=(self.name) value=(text) checked[self.form.state.has(self.name, &text)];
                            label for=(id) {
                                (text)
                                @if value == 1 { span .visually-hidden { " – " (self.least) } }
                                @if value == 5 { span .visually-hidden { " – " (self.most) } }
                            }
                        }
                    }
                    span .end aria-hidden="true" { (self.most) }
                }
            }
        }
    }
}
