//! How news are asked for, and ended.

use super::commands::Topic;
use crate::words;
use kernel::ConceptId;
use skills::library::Frameworks;
use std::collections::BTreeSet;
use web::components::{
    Button, Choice, Form, FormState, Tone, callout, empty_state, link_button, post_button,
};
use web::{Frame, Markup, Page, html};

/// What somebody may hear of, and what they asked.
pub(super) struct Wanted<'a> {
    /// Skills they lack, for new dates.
    pub(super) lacking: &'a BTreeSet<ConceptId>,
    /// Skills they have, for roles.
    pub(super) held: &'a BTreeSet<ConceptId>,
    pub(super) watched: &'a BTreeSet<(Topic, ConceptId)>,
}

/// What somebody wants to hear of.
pub(super) fn news(page: &Page, frameworks: &Frameworks, wanted: &Wanted<'_>) -> Frame {
    let mut state = FormState::empty();
    for (topic, concept) in wanted.watched {
        state = state.with(topic.code(), concept.as_str());
    }
    let form = Form::new(page, "/skills/news", &state);
    let body = html! {
        (callout(page, Tone::Information, html! { p { (page.t("careers-news-how")) } }))
        @if wanted.lacking.is_empty() && wanted.held.is_empty() {
            (empty_state(&page.t("careers-targets-none"), &page.t("careers-news-none-text"),
                Some((&page.t("careers-to-orientation"), "/orientation"))))
        } @else {
            (form.post(html! {
                (boxes(page, frameworks, &form, "editions", "careers-news-editions", wanted.lacking))
                (boxes(page, frameworks, &form, "vacancies", "careers-news-vacancies", wanted.held))
                (form.buttons(page.t("action-save"), Some("/skills")))
            }))
        }
    };
    Frame::new(page.t("careers-news-title"), body)
        .lead(page.t("careers-news-lead"))
        .crumb(page.t("nav-skills"), "/skills")
        .narrow()
}

fn boxes(
    page: &Page,
    frameworks: &Frameworks,
    form: &Form<'_>,
    name: &'static str,
    key: &str,
    concepts: &BTreeSet<ConceptId>,
) -> Markup {
    if concepts.is_empty() {
        return html! {};
    }
    let mut named: Vec<(String, &ConceptId)> =
        concepts.iter().map(|concept| (words::label(page, frameworks, concept), concept)).collect();
    named.sort_by_key(|(label, _)| kernel::fold(label));
    let choices = named.into_iter().map(|(label, concept)| Choice::new(concept.as_str(), label)).collect();
    html! { (form.checkboxes(name, page.t(key), choices)) }
}

/// The end of all news.
pub(super) fn stop(page: &Page, key: &str) -> Frame {
    let body = html! {
        p { (page.t("careers-news-stop-text")) }
        (post_button(page, &format!("/news/{key}"), &Button::new(page.t("careers-news-stop"))))
    };
    Frame::new(page.t("careers-news-stop-title"), body).narrow()
}

/// All news has ended.
pub(super) fn stopped(page: &Page) -> Frame {
    let body = html! {
        (callout(page, Tone::Success, html! { p { (page.t("careers-news-stopped")) } }))
        p { (link_button("/", &page.t("error-home"))) }
    };
    Frame::new(page.t("careers-news-stop-title"), body).narrow()
}
