//! How far something is: bars, steps, what happened when, levels of skill.

use super::icon::{Icon, icon};
use crate::page::Page;
use kernel::{SkillLevel, Timestamp};
use maud::{Markup, html};

/// A bar with its words: "3 di 5".
#[must_use]
pub fn progress(page: &Page, label: &str, done: i64, of: i64) -> Markup {
    let (of, done) = (of.max(1), done.clamp(0, of.max(1)));
    html! {
        div .progress {
            span .progress-label { (label) } " "
            span .progress-text { (page.t_with("progress-of", &[("done", done.into()), ("of", of.into())])) }
            progress value=(done) max=(of) aria-label=(label) { (done) "/" (of) }
        }
    }
}

/// Where a step stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepState {
    /// Behind us.
    Done,
    /// Here we are.
    Current,
    /// Still to come.
    ToDo,
}

/// One step of a way.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it is called.
    pub label: String,
    /// A line below it.
    pub detail: Option<String>,
    /// Where it stands.
    pub state: StepState,
}

impl Step {
    /// A step.
    #[must_use]
    pub fn new(label: impl Into<String>, state: StepState) -> Self {
        Self { label: label.into(), detail: None, state }
    }

    /// With a line below it.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<String>) -> Self {
        self.detail = Some(detail.into());
        self
    }

    const fn look(&self) -> (&'static str, &'static str) {
        match self.state {
            StepState::Done => ("done", "step-done"),
            StepState::Current => ("current", "step-current"),
            StepState::ToDo => ("to-do", "step-to-do"),
        }
    }
}

/// The steps of a way, with the present one marked.
#[must_use]
pub fn steps(page: &Page, label: &str, steps: &[Step]) -> Markup {
    html! {
        ol .steps aria-label=(label) {
            @for (index, step) in steps.iter().enumerate() {
                @let (class, key) = step.look();
                li .(class) aria-current=[(step.state == StepState::Current).then_some("step")] {
                    span .step-mark aria-hidden="true" {
                        @if step.state == StepState::Done { (icon(Icon::Tick)) } @else { (index + 1) }
                    }
                    div {
                        span .step-label { (step.label) span .visually-hidden { " (" (page.t(key)) ")" } }
                        @if let Some(detail) = &step.detail { p .hint { (detail) } }
                    }
                }
            }
        }
    }
}

/// Something that happened.
#[derive(Debug, Clone)]
pub struct Happening {
    /// When.
    pub at: Timestamp,
    /// What, in a line.
    pub title: String,
    /// More of it.
    pub body: Option<Markup>,
}

/// What happened, in the order given.
#[must_use]
pub fn timeline(page: &Page, happenings: &[Happening]) -> Markup {
    html! {
        ol .timeline {
            @for happening in happenings {
                li {
                    p .hint { (page.date_time_element(happening.at)) }
                    p .step-label { (happening.title) }
                    @if let Some(body) = &happening.body { (body) }
                }
            }
        }
    }
}

/// A level of skill: eight dots, and the number and meaning in words.
#[must_use]
pub fn skill_level(page: &Page, level: SkillLevel) -> Markup {
    let words = page.t(&format!("skill-level-{}", level.get()));
    let text = page.t_with("skill-level", &[("level", level.get().into()), ("words", words.into())]);
    html! {
        span .skill-level {
            span .dots aria-hidden="true" {
                @for dot in 1..=8 { span .on[dot <= level.get()] {} }
            }
            span .skill-text { (text) }
        }
    }
}
