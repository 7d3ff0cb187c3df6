//! Fields to type in: text, numbers, several lines, files, days and times.

use super::form::{Form, label_text};
use maud::{Markup, Render, html};

/// A field for text, of one line or several.
#[derive(Debug)]
#[must_use]
pub struct Field<'a> {
    form: &'a Form<'a>,
    name: &'static str,
    label: String,
    kind: &'static str,
    hint: Option<String>,
    required: bool,
    autocomplete: &'static str,
    max_length: Option<usize>,
    numeric: bool,
    rows: Option<u8>,
    suggest: Option<String>,
    value: Option<String>,
    short: bool,
    unit: Option<String>,
}

impl<'a> Field<'a> {
    pub(super) fn new(form: &'a Form<'a>, name: &'static str, label: String) -> Self {
        Self {
            form,
            name,
            label,
            kind: "text",
            hint: None,
            required: false,
            autocomplete: "off",
            max_length: None,
            numeric: false,
            rows: None,
            suggest: None,
            value: None,
            short: false,
            unit: None,
        }
    }

    /// The input type (`email`, `url`, `tel`, `password`).
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// A sentence on what to enter.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Something has to be entered.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What the browser may fill in (HTML autofill word); "off" unless said.
    pub fn autocomplete(mut self, word: &'static str) -> Self {
        self.autocomplete = word;
        self
    }

    /// At most so many characters.
    pub fn max_length(mut self, characters: usize) -> Self {
        self.max_length = Some(characters);
        self
    }

    /// Several lines.
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = Some(rows);
        self
    }

    /// Digits only; a narrow field.
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self.short = true;
        self
    }

    /// A narrow field.
    pub fn short(mut self) -> Self {
        self.short = true;
        self
    }

    /// The unit, shown after the field ("€", "ore").
    pub fn unit(mut self, unit: impl Into<String>) -> Self {
        self.unit = Some(unit.into());
        self
    }

    /// Where the script fetches suggestions while one types: `GET href?q=…` answering a JSON list of
    /// `{"value": …, "label": …}`.
    pub fn suggestions(mut self, href: impl Into<String>) -> Self {
        self.suggest = Some(href.into());
        self
    }

    /// What it shows when the form's state has nothing for it.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// What it shows.
    fn shown(&self) -> &str {
        let held = self.form.state.values.iter().any(|(name, _)| name == self.name);
        if held { self.form.state.value(self.name) } else { self.value.as_deref().unwrap_or_default() }
    }

    fn control(&self, id: &str, described_by: Option<&str>, invalid: Option<&str>) -> Markup {
        // What was typed as a password is never sent back.
        let value = if self.kind == "password" { "" } else { self.shown() };
        html! {
            @if let Some(rows) = self.rows {
                textarea #(id) name=(self.name) rows=(rows) maxlength=[self.max_length] required[self.required]
                    autocomplete=(self.autocomplete) aria-describedby=[described_by] aria-invalid=[invalid]
                    data-count[self.max_length.is_some()] { (value) }
            } @else {
                input #(id) .short[self.short] type=(self.kind) name=(self.name) value=(value)
                    maxlength=[self.max_length] required[self.required] autocomplete=(self.autocomplete)
                    inputmode=[self.numeric.then_some("numeric")] data-suggest=[self.suggest.as_deref()]
                    aria-describedby=[described_by] aria-invalid=[invalid];
            }
        }
    }
}

impl Render for Field<'_> {
    fn render(&self) -> Markup {
        let id = self.form.id(self.name);
        let notes = self.form.notes(self.name, self.hint.as_deref());
        self.form.remember(self.name, &self.label, id.clone());
        html! {
            div class=(notes.class()) {
                label for=(id) { (label_text(self.form.page, &self.label, self.required)) }
                (notes.hint())
                (notes.error())
                @if let Some(unit) = &self.unit {
                    span .with-unit { (self.control(&id, notes.described_by(), notes.invalid())) span .unit { (unit) } }
                } @else {
                    (self.control(&id, notes.described_by(), notes.invalid()))
                }
            }
        }
    }
}

/// A field for a file. Says which kinds and how much it takes.
#[derive(Debug)]
#[must_use]
pub struct File<'a> {
    form: &'a Form<'a>,
    name: &'static str,
    label: String,
    kinds: &'static str,
    limit_megabytes: Option<u32>,
    required: bool,
    multiple: bool,
}

impl<'a> File<'a> {
    pub(super) fn new(form: &'a Form<'a>, name: &'static str, label: String) -> Self {
        Self { form, name, label, kinds: "", limit_megabytes: None, required: false, multiple: false }
    }

    /// The kinds it takes, as `accept` words (".pdf,.png,image/*").
    pub fn kinds(mut self, accept: &'static str) -> Self {
        self.kinds = accept;
        self
    }

    /// The most it takes, in megabytes.
    pub fn at_most(mut self, megabytes: u32) -> Self {
        self.limit_megabytes = Some(megabytes);
        self
    }

    /// A file has to be chosen.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Several files may be chosen.
    pub fn multiple(mut self) -> Self {
        self.multiple = true;
        self
    }

    fn hint(&self) -> Option<String> {
        let page = self.form.page;
        let kinds = (!self.kinds.is_empty()).then(|| {
            let list = self.kinds.replace('.', "").replace(',', ", ").to_uppercase();
            page.t_with("file-kinds", &[("kinds", list.into())])
        });
        let limit = self
            .limit_megabytes
            .map(|megabytes| page.t_with("file-limit", &[("megabytes", megabytes.into())]));
        let hints: Vec<String> = kinds.into_iter().chain(limit).collect();
        (!hints.is_empty()).then(|| hints.join(" "))
    }
}

impl Render for File<'_> {
    fn render(&self) -> Markup {
        let id = self.form.id(self.name);
        let hint = self.hint();
        let notes = self.form.notes(self.name, hint.as_deref());
        self.form.remember(self.name, &self.label, id.clone());
        let accept = (!self.kinds.is_empty()).then_some(self.kinds);
        let limit = self.limit_megabytes.map(|megabytes| u64::from(megabytes) * 1_000_000);
        html! {
            div class=(notes.class()) {
                label for=(id) { (label_text(self.form.page, &self.label, self.required)) }
                (notes.hint())
                (notes.error())
                input #(id) type="file" name=(self.name) accept=[accept] required[self.required] multiple[self.multiple]
                    aria-describedby=[notes.described_by()] aria-invalid=[notes.invalid()]
                    data-limit=[limit] data-too-large=(self.form.page.t("file-too-large")) data-sending=(self.form.page.t("file-sending"));
            }
        }
    }
}

/// A field for a day, a time, or both.
#[derive(Debug)]
#[must_use]
pub struct Moment<'a> {
    form: &'a Form<'a>,
    name: &'static str,
    label: String,
    kind: &'static str,
    hint: Option<String>,
    required: bool,
    autocomplete: &'static str,
    least: Option<String>,
    most: Option<String>,
}

impl<'a> Moment<'a> {
    pub(super) fn new(form: &'a Form<'a>, name: &'static str, label: String, kind: &'static str) -> Self {
        Self {
            form,
            name,
            label,
            kind,
            hint: None,
            required: false,
            autocomplete: "off",
            least: None,
            most: None,
        }
    }

    /// A sentence on what to enter.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Something has to be entered.
    pub fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// What the browser may fill in (`bday`).
    pub fn autocomplete(mut self, word: &'static str) -> Self {
        self.autocomplete = word;
        self
    }

    /// The earliest and latest that can be chosen, in the form of the field.
    pub fn between(mut self, least: impl Into<String>, most: impl Into<String>) -> Self {
        (self.least, self.most) = (Some(least.into()), Some(most.into()));
        self
    }

    /// The hint; a day with a time says in which zone it is meant.
    fn full_hint(&self) -> Option<String> {
        if self.kind != "datetime-local" {
            return self.hint.clone();
        }
        let page = self.form.page;
        let zone = page.t_with("zone-hint", &[("zone", page.zone.as_str().replace('_', " ").into())]);
        Some(self.hint.as_ref().map_or(zone.clone(), |hint| format!("{hint} {zone}")))
    }
}

impl Render for Moment<'_> {
    fn render(&self) -> Markup {
        let id = self.form.id(self.name);
        let hint = self.full_hint();
        let notes = self.form.notes(self.name, hint.as_deref());
        self.form.remember(self.name, &self.label, id.clone());
        html! {
            div class=(notes.class()) {
                label for=(id) { (label_text(self.form.page, &self.label, self.required)) }
                (notes.hint())
                (notes.error())
                input #(id) .short type=(self.kind) name=(self.name) value=(self.form.state.value(self.name))
                    min=[self.least.as_deref()] max=[self.most.as_deref()] required[self.required]
                    autocomplete=(self.autocomplete) aria-describedby=[notes.described_by()] aria-invalid=[notes.invalid()];
            }
        }
    }
}
