//! Pages of statements: asking, and answering by a link.

use super::{StatementAnswer, StatementRequest};
use crate::show;
use crate::submission::EvidenceKind;
use kernel::SubmissionId;
use web::components::{Button, Choice, Form, FormState, Tone, callout, pill, post_button};
use web::{Frame, Markup, Page, html};

pub(crate) use super::samples::all as samples;

/// What a link's page says of whom and what it is about.
pub(super) struct Asked {
    /// Who asks.
    pub(super) learner: String,
    /// For which microcredential.
    pub(super) title: String,
    /// Whether it can still be answered.
    pub(super) open: bool,
}

/// The form by which a learner asks somebody.
pub(super) fn ask(page: &Page, submission: &SubmissionId, state: &FormState) -> Frame {
    let address = format!("/submissions/{submission}");
    let form = Form::new(page, format!("{address}/statements/new"), state);
    let kinds = [EvidenceKind::Observation, EvidenceKind::Statement]
        .map(|kind| Choice::new(kind.as_str(), page.t(&format!("learning-words-{}", kind.key()))));
    let body = form.post(html! {
        (form.radios("kind", page.t("learning-words-kind"), kinds.to_vec()).required())
        (form.text("name", page.t("learning-witness-name")).max_length(120).required())
        (form.text("position", page.t("learning-witness-position")).hint(page.t("learning-witness-position-hint")).max_length(120).required())
        (form.text("email", page.t("learning-statement-email")).kind("email").hint(page.t("learning-statement-email-hint")).max_length(254).required())
        (form.textarea("note", page.t("learning-statement-note")).hint(page.t("learning-statement-note-hint")).max_length(1_000).rows(4))
        (form.buttons(page.t("learning-statement-ask"), Some(&address)))
    });
    Frame::new(page.t("learning-statement-ask-title"), body)
        .lead(page.t("learning-statement-ask-lead"))
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

/// The questions that a draft waits for, outside its form.
pub(crate) fn questions_part(page: &Page, submission: &SubmissionId, asked: &[StatementRequest]) -> Markup {
    let address = format!("/submissions/{submission}/statements");
    html! {
        @if !asked.is_empty() {
            ul .plain { @for request in asked {
                li {
                    @if !request.name.is_empty() { strong { (request.name) } ", " }
                    (request.position) " "
                    (state(page, request))
                    @if request.is_open(page.now) {
                        p .hint { (page.t_with("learning-statement-until", &[("until", page.date(request.expires_at).into())])) }
                        (post_button(page, &format!("{address}/{}/withdraw", request.id), &Button::new(page.t("learning-statement-withdraw")).plain().about(&request.name)))
                    }
                }
            } }
        }
    }
}

fn state(page: &Page, request: &StatementRequest) -> Markup {
    let (tone, key) = match request.answer {
        Some(StatementAnswer::Given) => (Tone::Success, "learning-statement-state-given"),
        Some(StatementAnswer::Declined) => (Tone::Warning, "learning-statement-state-declined"),
        Some(StatementAnswer::Withdrawn) => (Tone::Neutral, "learning-statement-state-withdrawn"),
        None if request.is_open(page.now) => (Tone::Information, "learning-statement-state-open"),
        None => (Tone::Warning, "learning-statement-state-expired"),
    };
    pill(tone, &page.t(key))
}

/// The page behind a link: looking at it answers nothing.
pub(super) fn give(
    page: &Page,
    token: &str,
    request: &StatementRequest,
    asked: &Asked,
    state: &FormState,
) -> Frame {
    let form = Form::new(page, format!("/statements/{token}"), state);
    let body = html! {
        @if !request.note.is_empty() {
            (callout(page, Tone::Information, html! { p { strong { (page.t_with("learning-statement-asks-you", &[("learner", asked.learner.as_str().into())])) } } (show::lines(&request.note)) }))
        }
        (form.post(html! {
            (form.textarea("words", page.t("learning-statement-words")).hint(page.t("learning-witness-words-hint")).max_length(4_000).rows(8).required())
            (form.text("name", page.t("learning-statement-your-name")).autocomplete("name").max_length(120).required())
            (form.text("position", page.t("learning-statement-your-position")).autocomplete("organization-title").max_length(120).required())
            (form.checkbox("is_me", page.t_with("learning-statement-is-me", &[("email", request.email.as_str().into())])).required())
            p .hint { (page.t("learning-statement-what-happens")) }
            div .buttons {
                (Button::new(page.t("learning-statement-give")).sends("do", "give"))
                (Button::new(page.t("learning-statement-decline")).secondary().sends("do", "decline"))
            }
        }))
    };
    let arguments = [("learner", asked.learner.as_str().into()), ("title", asked.title.as_str().into())];
    Frame::new(page.t_with("learning-statement-title", &arguments), body)
        .lead(page.t_with("learning-statement-lead", &arguments))
        .narrow()
}

/// What whoever answered sees.
pub(super) fn thanks(page: &Page, asked: &Asked, declined: bool) -> Frame {
    let key = if declined { "learning-statement-declined" } else { "learning-statement-given" };
    let text = page.t_with(&format!("{key}-text"), &[("learner", asked.learner.as_str().into())]);
    Frame::new(page.t(key), html! { p { (text) } }).narrow()
}

/// What a link says that can no longer be answered, and why.
pub(super) fn over(page: &Page, request: &StatementRequest) -> Frame {
    let key = match request.answer {
        Some(StatementAnswer::Given) => "given",
        Some(StatementAnswer::Declined) => "declined",
        Some(StatementAnswer::Withdrawn) => "withdrawn",
        None if request.expires_at <= page.now => "expired",
        None => "handed-in",
    };
    let body = html! { p { (page.t(&format!("learning-statement-over-{key}"))) } };
    Frame::new(page.t("learning-statement-over-title"), body).narrow()
}
