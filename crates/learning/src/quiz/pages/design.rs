//! The designer's pages: the rules of a quiz, its questions, and questions that come from elsewhere.

use crate::microcredential::{ChallengeTask, Version};
use crate::names::OPTION;
use crate::quiz::model::{Ask, Question, Quiz};
use crate::quiz::qti::{Imported, Refused};
use web::components::{
    Button, Choice, Form, FormState, Tone, callout, empty_state, link_button, post_button, section,
};
use web::{Frame, Markup, Page, html};

/// A quiz at work.
pub(in crate::quiz) struct Workbench {
    /// The version.
    pub(in crate::quiz) version: Version,
    /// The task.
    pub(in crate::quiz) task: ChallengeTask,
    /// Its quiz.
    pub(in crate::quiz) quiz: Quiz,
}

impl Workbench {
    /// Its address.
    pub(in crate::quiz) fn address(&self) -> String {
        format!("/design/versions/{}/tasks/{}/quiz", self.version.id, self.task.id)
    }
}

pub(super) fn frame(page: &Page, bench: &Workbench, title: impl Into<String>, body: Markup) -> Frame {
    Frame::new(title, body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(&bench.version.content.basics.title, format!("/design/versions/{}", bench.version.id))
}

/// The state of the form of the rules.
pub(in crate::quiz) fn rules_state(quiz: &Quiz) -> FormState {
    FormState::empty()
        .with("minutes", quiz.minutes.map(|minutes| minutes.to_string()).unwrap_or_default())
        .with("attempts", quiz.attempts.to_string())
        .with("pass_percent", quiz.pass_percent.to_string())
}

/// The rules and the questions of a quiz.
pub(in crate::quiz) fn quiz(page: &Page, bench: &Workbench, state: &FormState) -> Frame {
    let form = Form::new(page, bench.address(), state);
    let body = html! {
        (section(&page.t("learning-quiz-questions"), questions(page, bench)))
        (section(&page.t("learning-quiz-add"), html! {
            div .buttons { @for kind in Ask::KINDS {
                a .button.secondary href={ (bench.address()) "/questions/new-" (kind) } { (page.t(&kind_key(kind))) }
            } }
            p { a href={ (bench.address()) "/import" } { (page.t("learning-quiz-import")) } }
        }))
        (section(&page.t("learning-quiz-rules"), form.post(html! {
            (form.number("minutes", page.t("learning-quiz-time")).hint(page.t("learning-quiz-time-hint")).short())
            (form.number("attempts", page.t("learning-quiz-attempts")).hint(page.t("learning-quiz-attempts-hint")).short().required())
            (form.number("pass_percent", page.t("learning-quiz-enough")).hint(page.t("learning-quiz-enough-hint")).unit("%").short().required())
            (form.buttons(page.t("action-save"), Some(&format!("/design/versions/{}/tasks", bench.version.id))))
        })))
    };
    frame(page, bench, &bench.task.title, body).lead(page.t("learning-quiz-design-lead"))
}

fn kind_key(kind: &str) -> String {
    format!("learning-quiz-kind-{}", kind.replace('_', "-"))
}

fn questions(page: &Page, bench: &Workbench) -> Markup {
    if bench.quiz.questions.is_empty() {
        return empty_state(&page.t("learning-quiz-none"), &page.t("learning-quiz-none-text"), None);
    }
    html! {
        ol .rows { @for question in &bench.quiz.questions {
            li {
                a href={ (bench.address()) "/questions/" (question.id) } { (first_line(&question.prompt)) }
                p .hint {
                    (page.t(&kind_key(question.ask.kind()))) " · " (page.t_with("learning-points", &[("count", question.points.into())]))
                    @if !question.identifier.is_empty() { " · " (question.identifier) }
                }
                p .hint { (page.t("learning-quiz-right-is")) " " (question.ask.right(page.decimal_mark())) }
            }
        } }
        p { a href={ (bench.address()) "/statistics" } { (page.t("learning-quiz-statistics")) } }
    }
}

/// The beginning of a question, where it stands in a list.
pub(super) fn first_line(text: &str) -> String {
    let line = text.lines().next().unwrap_or_default();
    if line.chars().count() > 120 {
        line.chars().take(117).chain("…".chars()).collect()
    } else {
        line.to_owned()
    }
}

/// The state of a question's form.
pub(in crate::quiz) fn question_state(page: &Page, question: &Question) -> FormState {
    let state =
        FormState::empty().with("prompt", &question.prompt).with("points", question.points.to_string());
    let options = |state: FormState, options: &[String], right: &mut dyn Iterator<Item = usize>| {
        let state = options.iter().zip(OPTION).fold(state, |state, (text, name)| state.with(name, text));
        right.fold(state, |state, at| state.with("right", at.to_string()))
    };
    match &question.ask {
        Ask::Single { options: all, right } => options(state, all, &mut std::iter::once(*right)),
        Ask::Multiple { options: all, right } => options(state, all, &mut right.iter().copied()),
        Ask::Numeric { value, tolerance } => {
            let mark = page.decimal_mark();
            state.with("value", value.written(mark)).with("tolerance", tolerance.written(mark))
        }
        Ask::Ordering { options } => state.with("lines", options.join("\n")),
        Ask::ShortAnswer { accepted } => state.with("lines", accepted.join("\n")),
    }
}

/// The form of a question; `id` is its id, or `new-` and the kind for one that is added.
pub(in crate::quiz) fn edit_question(
    page: &Page,
    bench: &Workbench,
    id: &str,
    kind: &str,
    state: &FormState,
) -> Frame {
    let address = format!("{}/questions/{id}", bench.address());
    let form = Form::new(page, &address, state);
    let points = form.number("points", page.t("learning-quiz-points")).short().required();
    let points = if state.values.is_empty() { points.value("1") } else { points };
    let body = html! {
        (form.post(html! {
            (form.textarea("prompt", page.t("learning-quiz-prompt")).max_length(2_000).rows(4).required())
            (kind_fields(page, &form, kind))
            (points)
            div .buttons {
                (Button::new(page.t("action-save")))
                (Button::new(page.t("learning-save-and-add")).secondary().sends("then", "add"))
                a .button.secondary href=(bench.address()) { (page.t("action-cancel")) }
            }
        }))
        @if !id.starts_with("new-") { (post_button(page, &format!("{address}/remove"), &Button::new(page.t("action-remove")).danger())) }
    };
    frame(page, bench, page.t(&kind_key(kind)), body).crumb(&bench.task.title, bench.address()).narrow()
}

fn kind_fields(page: &Page, form: &Form<'_>, kind: &str) -> Markup {
    let number = |at: usize| page.t_with("learning-quiz-option-number", &[("number", (at + 1).into())]);
    let right: Vec<Choice> = (0..OPTION.len()).map(|at| Choice::new(at.to_string(), number(at))).collect();
    html! {
        @match kind {
            "single" | "multiple" => {
                (form.group(&page.t("learning-quiz-options"), html! {
                    @for (at, name) in OPTION.iter().enumerate() {
                        @if at < 2 { (form.text(name, number(at)).max_length(300).required()) }
                        @else { (form.text(name, number(at)).max_length(300)) }
                    }
                }))
                @if kind == "single" { (form.select("right", page.t("learning-quiz-which-is-right"), right).required()) }
                @else { (form.checkboxes("right", page.t("learning-quiz-which-are-right"), right).hint(page.t("learning-quiz-several-hint")).required()) }
            },
            "numeric" => {
                (form.text("value", page.t("learning-quiz-value")).hint(page.t("learning-quiz-number-hint")).short().max_length(40).required())
                (form.text("tolerance", page.t("learning-quiz-tolerance")).hint(page.t("learning-quiz-tolerance-hint")).short().max_length(40))
            },
            "ordering" => (form.textarea("lines", page.t("learning-quiz-in-order")).hint(page.t("learning-quiz-in-order-hint")).rows(6).required()),
            _ => (form.textarea("lines", page.t("learning-quiz-accepted")).hint(page.t("learning-quiz-accepted-hint")).rows(4).required()),
        }
    }
}

/// The form of an import, and what came of the last one.
pub(in crate::quiz) fn import(
    page: &Page,
    bench: &Workbench,
    imported: Option<&Imported>,
    state: &FormState,
) -> Frame {
    let form = Form::new(page, format!("{}/import", bench.address()), state);
    let body = html! {
        @if let Some(imported) = imported {
            (callout(page, if imported.questions.is_empty() { Tone::Warning } else { Tone::Success }, html! {
                p { (page.t_with("learning-quiz-imported", &[("count", imported.questions.len().into())])) }
                p { (link_button(&bench.address(), &page.t("learning-quiz-to-questions"))) }
            }))
            (told(page, "learning-quiz-refused", &imported.refused))
            (told(page, "learning-quiz-remarks", &imported.remarks))
        }
        (form.upload(html! {
            (form.file("file", page.t("learning-quiz-file")).kinds(".zip,.xml").at_most(10).required())
            (form.buttons(page.t("learning-quiz-import-button"), Some(&bench.address())))
        }))
    };
    frame(page, bench, page.t("learning-quiz-import"), body)
        .crumb(&bench.task.title, bench.address())
        .lead(page.t("learning-quiz-import-lead"))
        .narrow()
}

fn told(page: &Page, key: &str, all: &[Refused]) -> Markup {
    html! {
        @if !all.is_empty() {
            (section(&page.t_with(key, &[("count", all.len().into())]), html! {
                ul .plain { @for said in all { li { code { (said.identifier) } ": " (page.problem(&said.reason.problem())) } } }
            }))
        }
    }
}
