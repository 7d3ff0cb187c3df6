//! The texts of a version in other languages.

use super::guide;
use crate::microcredential::{Translation, Version};
use crate::names::OUTCOME;
use kernel::Lang;
use web::components::{Button, Form, FormState, Tone, pill};
use web::{Frame, Markup, Page, html};

/// The languages of a draft, with how far each is.
pub(in crate::microcredential) fn translations(page: &Page, version: &Version) -> Frame {
    let content = &version.content;
    let others = Lang::ALL.into_iter().filter(|lang| *lang != content.basics.lang);
    let body = html! {
        (guide::steps(page, version, guide::Place::Translations))
        p { (page.t_with("learning-translations-lead", &[("language", content.basics.lang.own_name().into())])) }
        ul .rows { @for lang in others {
            li {
                a href={ "/design/versions/" (version.id) "/translations/" (lang.tag()) } { (lang.own_name()) }
                " " (how_far(page, version, lang))
            }
        } }
    };
    Frame::new(page.t("learning-translations"), body)
        .crumb(page.t("nav-design"), "/design")
        .crumb(&content.basics.title, format!("/design/versions/{}", version.id))
}

fn how_far(page: &Page, version: &Version, lang: Lang) -> Markup {
    match version.content.translations.get(&lang) {
        None => pill(Tone::Neutral, &page.t("learning-translation-none")),
        Some(said) if said.is_whole(&version.content) => {
            pill(Tone::Success, &page.t("learning-translation-whole"))
        }
        Some(_) => pill(Tone::Warning, &page.t("learning-translation-begun")),
    }
}

/// The form as a translation stands.
pub(in crate::microcredential) fn translation_state(version: &Version, lang: Lang) -> FormState {
    let none = Translation::default();
    let said = version.content.translations.get(&lang).unwrap_or(&none);
    let state = FormState::empty()
        .with("title", &said.title)
        .with("description", &said.description)
        .with("criteria", &said.criteria)
        .with("challenge", &said.challenge);
    version.content.outcomes.iter().zip(OUTCOME).fold(state, |state, (outcome, name)| {
        state.with(name, said.outcomes.get(&outcome.id).cloned().unwrap_or_default())
    })
}

/// The form of one language: each text beside the one it translates.
pub(in crate::microcredential) fn translation(
    page: &Page,
    version: &Version,
    lang: Lang,
    state: &FormState,
) -> Frame {
    let address = format!("/design/versions/{}/translations/{}", version.id, lang.tag());
    let form = Form::new(page, &address, state);
    let basics = &version.content.basics;
    let fields = html! {
        (form.text("title", page.t("learning-element-title")).hint(&basics.title).max_length(120))
        (form.textarea("description", page.t("learning-element-description")).hint(&basics.description).max_length(4000))
        (form.textarea("criteria", page.t("learning-element-criteria")).hint(&basics.criteria).max_length(4000))
        (form.textarea("challenge", page.t("learning-the-situation")).hint(&basics.challenge).max_length(4000))
        @for (at, outcome) in version.content.outcomes.iter().enumerate().take(OUTCOME.len()) {
            (form.textarea(OUTCOME[at], format!("{} {}", page.t("learning-outcome"), at + 1)).hint(&outcome.text).rows(2).max_length(400))
        }
        div .buttons {
            (Button::new(page.t("action-save")))
            a .button.secondary href={ "/design/versions/" (version.id) "/translations" } { (page.t("action-cancel")) }
        }
    };
    let body = html! { (guide::steps(page, version, guide::Place::Translations)) (form.post(fields)) };
    let title = page.t_with("learning-translation-into", &[("language", lang.own_name().into())]);
    Frame::new(title, body)
        .lead(page.t("learning-translation-lead"))
        .crumb(page.t("nav-design"), "/design")
        .crumb(&basics.title, format!("/design/versions/{}", version.id))
        .narrow()
}
