//! How something stands: alerts, pills, tags, named checks. Never by colour alone: always with words,
//! and a drawing where there is room.

use super::icon::{Icon, icon};
use crate::page::Page;
use maud::{Markup, Render, html};

/// How a message is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    Neutral,
    /// Worth knowing.
    Information,
    /// It went well.
    Success,
    /// Needs attention.
    Warning,
    /// It went wrong.
    Danger,
}

impl Tone {
    /// The class of the style sheet.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Tone::Neutral => "neutral",
            Tone::Information => "information",
            Tone::Success => "success",
            Tone::Warning => "warning",
            Tone::Danger => "danger",
        }
    }

    const fn icon(self) -> Icon {
        match self {
            Tone::Neutral | Tone::Information => Icon::Information,
            Tone::Success => Icon::Passed,
            Tone::Warning => Icon::Warning,
            Tone::Danger => Icon::Failed,
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Tone::Neutral | Tone::Information => "tone-information",
            Tone::Success => "tone-success",
            Tone::Warning => "tone-warning",
            Tone::Danger => "tone-danger",
        }
    }
}

/// A message read out at once: the answer to what the visitor has just done.
#[must_use]
pub fn alert(page: &Page, tone: Tone, text: &str) -> Markup {
    let role = if tone == Tone::Danger { "alert" } else { "status" };
    html! {
        div .alert.(tone.class()) role=(role) {
            (icon(tone.icon()))
            p { strong .visually-hidden { (page.t(tone.key())) ": " } (text) }
        }
    }
}

/// A boxed remark that is part of the page.
#[must_use]
pub fn callout(page: &Page, tone: Tone, body: impl Render) -> Markup {
    html! {
        div .alert.(tone.class()) {
            (icon(tone.icon()))
            div { strong .visually-hidden { (page.t(tone.key())) ": " } (body) }
        }
    }
}

/// A state in a word ("Pubblicata").
#[must_use]
pub fn pill(tone: Tone, label: &str) -> Markup {
    html! { span .pill.(tone.class()) { (label) } }
}

/// A word that sorts things ("Informatica").
#[must_use]
pub fn tag(label: &str) -> Markup {
    html! { span .tag { (label) } }
}

/// How a check ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CheckOutcome {
    /// It holds.
    Passed,
    /// It does not hold.
    Failed,
    /// It could not be made; never shown as passed.
    NotChecked,
}

/// One check that was made, by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedCheck {
    /// What was checked.
    pub name: String,
    /// How it ended.
    pub outcome: CheckOutcome,
    /// What was found, or why it could not be checked.
    pub detail: Option<String>,
    /// Whether the verdict needs it; one that could be left out alarms nobody when it was.
    pub needed: bool,
}

impl NamedCheck {
    const fn look(&self) -> (Tone, Icon, &'static str) {
        match self.outcome {
            CheckOutcome::Passed => (Tone::Success, Icon::Passed, "check-passed"),
            CheckOutcome::Failed => (Tone::Danger, Icon::Failed, "check-failed"),
            CheckOutcome::NotChecked if self.needed => (Tone::Warning, Icon::Unknown, "check-not-checked"),
            CheckOutcome::NotChecked => (Tone::Neutral, Icon::Unknown, "check-not-checked"),
        }
    }
}

/// A list of checks: a drawing, the name, the outcome in words, and what was found.
#[must_use]
pub fn named_checks(page: &Page, checks: &[NamedCheck]) -> Markup {
    html! {
        ul .checks {
            @for check in checks {
                @let (tone, drawing, key) = check.look();
                li .(tone.class()) {
                    (icon(drawing))
                    div {
                        span .check-name { (check.name) } " " span .check-outcome { (page.t(key)) }
                        @if let Some(detail) = &check.detail { p .hint { (detail) } }
                    }
                }
            }
        }
    }
}
