//! What can be pressed: buttons, links that look like buttons, and a field that can be copied.

use super::form::csrf_field;
use super::icon::{Icon, icon};
use crate::page::Page;
use maud::{Markup, Render, html};

/// How much a button stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Weight {
    #[default]
    Primary,
    Secondary,
    Danger,
    Plain,
}

impl Weight {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button",
            Self::Secondary => "button secondary",
            Self::Danger => "button danger",
            Self::Plain => "button plain",
        }
    }
}

/// A submit button. Primary unless told otherwise; a page has one primary button.
#[derive(Debug, Clone)]
#[must_use]
pub struct Button {
    label: String,
    weight: Weight,
    icon: Option<Icon>,
    value: Option<(&'static str, String)>,
    about: Option<String>,
}

impl Button {
    /// The main button of a form.
    pub fn new(label: impl Into<String>) -> Self {
        Self { label: label.into(), weight: Weight::Primary, icon: None, value: None, about: None }
    }

    /// Beside a main button.
    pub fn secondary(mut self) -> Self {
        self.weight = Weight::Secondary;
        self
    }

    /// For what cannot be undone.
    pub fn danger(mut self) -> Self {
        self.weight = Weight::Danger;
        self
    }

    /// Looks like a link.
    pub fn plain(mut self) -> Self {
        self.weight = Weight::Plain;
        self
    }

    /// With a drawing before the words.
    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// Sends this name and value with the form, so that a handler knows which button was pressed.
    pub fn sends(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.value = Some((name, value.into()));
        self
    }

    /// Says to screen readers what the button is about, where the label alone does not ("Rimuovi" →
    /// "Anna Neri").
    pub fn about(mut self, what: impl Into<String>) -> Self {
        self.about = Some(what.into());
        self
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        let (name, value) = self.value.as_ref().map(|(name, value)| (*name, value.as_str())).unzip();
        html! {
            button type="submit" class=(self.weight.class()) name=[name] value=[value] {
                @if let Some(drawing) = self.icon { (icon(drawing)) }
                (self.label)
                @if let Some(about) = &self.about { span .visually-hidden { " " (about) } }
            }
        }
    }
}

/// A link that looks like a button: goes somewhere, changes nothing.
#[must_use]
pub fn link_button(href: &str, label: &str) -> Markup {
    html! { a .button href=(href) { (label) } }
}

/// A button alone, which sends a POST request with the token against forgery.
#[must_use]
pub fn post_button(page: &Page, action: &str, button: &Button) -> Markup {
    html! { form .inline method="post" action=(action) { (csrf_field(page)) (button) } }
}

/// A value to take elsewhere (an address, a code): can be selected, and copied with one press where
/// the script runs.
#[must_use]
pub fn copy_field(page: &Page, id: &str, label: &str, value: &str) -> Markup {
    html! {
        div .field {
            label for=(id) { (label) }
            div .copy {
                input #(id) type="text" value=(value) readonly autocomplete="off";
                button .button.secondary type="button" data-copy=(id) data-done=(page.t("copy-done")) hidden {
                    (icon(Icon::Copy)) span { (page.t("copy")) } span .visually-hidden { " " (label) }
                }
            }
        }
    }
}
