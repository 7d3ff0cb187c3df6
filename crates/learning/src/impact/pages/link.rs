//! What whoever follows a mailed link sees.

use crate::impact::model::{Answer, Asked, Changed, Check};
use crate::show;
use web::components::{Button, Choice, Form, FormState, Tone, callout, link_button, post_button};
use web::{Frame, Markup, Page, html};

/// A question, and of whom and what it is.
pub(in crate::impact) struct Question<'a> {
    pub(in crate::impact) token: &'a str,
    pub(in crate::impact) check: &'a Check,
    /// Title of the micro-stage.
    pub(in crate::impact) title: &'a str,
    pub(in crate::impact) learner: &'a str,
    /// Whether it is also asked since when they work on their own.
    pub(in crate::impact) onboarding: bool,
}

/// The question, with the answer of the link chosen.
pub(in crate::impact) fn question(page: &Page, asked: &Question<'_>, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/impact/{}", asked.token), state);
    let who = asked.check.asked.key();
    let values = [("learner", show::person(page, asked.learner).into()), ("title", asked.title.into())];
    let legend = page.t_with(&format!("learning-question-{who}"), &values);
    let body = html! {
        (form.post(html! {
            (form.hidden("lang", page.lang.tag()))
            (form.radios("answer", legend, answers(page, asked.check.asked)).required())
            @if asked.check.asked == Asked::Learner { (form.select("changed", page.t("learning-question-changed"), changes(page))) }
            @if asked.onboarding {
                (form.date("productive_on", page.t("learning-question-productive")).hint(page.t("learning-question-productive-hint")))
            }
            (form.textarea("words", page.t("learning-question-words")).rows(3).max_length(1_000))
            (form.buttons(page.t("learning-question-confirm"), None))
        }))
        p .hint { (page.t(&format!("learning-question-why-{who}"))) " " (stop_link(page, asked.token)) }
    };
    let days = [("days", asked.check.days.into()), ("title", asked.title.into())];
    Frame::new(page.t("learning-question-title"), body)
        .lead(page.t_with("learning-question-lead", &days))
        .narrow()
}

fn answers(page: &Page, asked: Asked) -> Vec<Choice> {
    let who = if asked == Asked::Learner { "learner" } else { "other" };
    let words = |answer: &Answer| page.t(&format!("learning-answer-{who}-{}", answer.key()));
    Answer::ALL.iter().map(|answer| Choice::new(answer.as_str(), words(answer))).collect()
}

fn changes(page: &Page) -> Vec<Choice> {
    let words = |changed: &Changed| page.t(&format!("learning-changed-{}", changed.key()));
    Changed::ALL.iter().map(|changed| Choice::new(changed.as_str(), words(changed))).collect()
}

/// The way to no more questions, in the language of this page.
fn stop_link(page: &Page, token: &str) -> Markup {
    html! { a href={ "/impact/" (token) "/stop?lang=" (page.lang.tag()) } { (page.t("learning-question-stop")) } }
}

/// After the answer.
pub(in crate::impact) fn thanks(page: &Page, token: &str) -> Frame {
    let body = html! {
        (callout(page, Tone::Success, html! { p { (page.t("learning-thanks-text")) } }))
        p .hint { (stop_link(page, token)) }
    };
    Frame::new(page.t("learning-thanks-title"), body).narrow()
}

/// Why a link cannot be used: `answered`, `expired` or `unknown`; with the token, when there is such a question.
pub(in crate::impact) fn useless(page: &Page, why: &str, token: Option<&str>) -> Frame {
    let body = html! {
        p { (page.t(&format!("learning-link-{why}"))) }
        (home(page))
        @if let Some(token) = token { p .hint { (stop_link(page, token)) } }
    };
    Frame::new(page.t(&format!("learning-link-{why}-title")), body).narrow()
}

fn home(page: &Page) -> Markup {
    html! { p { (link_button("/", &page.t("learning-link-home"))) } }
}

/// Asks before no more is asked.
pub(in crate::impact) fn stop(page: &Page, token: &str) -> Frame {
    let button = Button::new(page.t("learning-stop-button")).sends("lang", page.lang.tag());
    let body = html! {
        p { (page.t("learning-stop-text")) }
        (post_button(page, &format!("/impact/{token}/stop"), &button))
    };
    Frame::new(page.t("learning-stop-title"), body).narrow()
}

/// No more will be asked.
pub(in crate::impact) fn stopped(page: &Page) -> Frame {
    let body = html! {
        (callout(page, Tone::Success, html! { p { (page.t("learning-stopped-text")) } }))
        (home(page))
    };
    Frame::new(page.t("learning-stopped-title"), body).narrow()
}
