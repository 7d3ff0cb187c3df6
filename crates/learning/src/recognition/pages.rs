//! Pages of recognition.

use crate::microcredential::Version;
use crate::submission::{SubmissionState, state_pill};
use kernel::{SubmissionId, Timestamp};
use web::components::{Card, Form, FormState, Icon, card_grid, empty_state, section};
use web::{Frame, Page, html};

pub(crate) use super::samples::all as samples;

/// One recognition as its person sees it.
pub(super) struct Asked {
    /// What it should be recognised as.
    pub(super) title: String,
    /// Its portfolio.
    pub(super) work: SubmissionId,
    /// Where that stands.
    pub(super) state: SubmissionState,
    /// When it was begun.
    pub(super) begun_at: Timestamp,
}

/// What recognition is, what has to be shown, and the way to ask for it.
pub(super) fn ask(page: &Page, version: &Version, provider: &str, state: &FormState) -> Frame {
    let shown = version.content.in_language(page.lang);
    let form = Form::new(page, format!("/catalogue/microcredentials/{}/recognition", version.id), state);
    let steps = ["portfolio", "admission", "panel", "award"];
    let body = html! {
        (section(&page.t("learning-recognition-what-to-show"), html! {
            ul { @for outcome in &shown.outcomes { li { (outcome.text) } } }
        }))
        (section(&page.t("learning-recognition-how"), html! {
            ol { @for step in steps { li { (page.t(&format!("learning-recognition-step-{step}"))) } } }
        }))
        @if page.person.is_some() {
            (form.post(html! {
                (form.textarea("reasons", page.t("learning-recognition-reasons")).hint(page.t("learning-recognition-reasons-hint")).max_length(4_000).rows(6).required())
                (form.buttons(page.t("learning-recognition-begin"), Some("/catalogue")))
            }))
        } @else {
            p { a .button href={ "/session/new?back=/catalogue/microcredentials/" (version.id) "/recognition" } { (page.t("learning-recognition-sign-in")) } }
        }
    };
    let title = page.t_with("learning-recognition-title", &[("title", shown.basics.title.as_str().into())]);
    Frame::new(title, body)
        .lead(page.t_with("learning-recognition-lead", &[("provider", provider.into())]))
        .crumb(page.t("learning-catalogue-title"), "/catalogue")
        .narrow()
}

/// What somebody has asked to be recognised.
pub(super) fn mine(page: &Page, asked: &[Asked]) -> Frame {
    let card = |asked: &Asked| {
        Card::new(&asked.title)
            .href(format!("/submissions/{}", asked.work))
            .pills(state_pill(page, asked.state))
            .fact(Icon::Calendar, page.date(asked.begun_at))
    };
    let cards: Vec<Card> = asked.iter().map(card).collect();
    let body = html! {
        @if cards.is_empty() {
            (empty_state(&page.t("learning-recognition-none"), &page.t("learning-recognition-none-text"), Some((&page.t("learning-to-catalogue"), "/catalogue"))))
        } @else { (card_grid(2, &cards)) }
    };
    Frame::new(page.t("learning-recognition-mine"), body)
        .lead(page.t("learning-recognition-mine-lead"))
        .crumb(page.t("learning-mine-title"), "/learning")
}
