//! The page of a badge's picture.

use crate::microcredential::{Version, VersionState};
use crate::samples::version;
use kernel::Problem;
use web::components::{Button, Form, FormState, picture as shown, post_button, section};
use web::{Frame, Page, Sample, html};

/// The picture as it is, and the form for another.
pub(super) fn picture(page: &Page, version: &Version, own: bool, state: &FormState) -> Frame {
    let address = format!("/design/versions/{}", version.id);
    let title = version.content.basics.title.as_str();
    let alt = page.t_with("learning-badge-alt", &[("title", title.into())]);
    let form = Form::new(page, format!("{address}/picture"), state);
    let body = html! {
        div .badge-preview { (shown(&format!("{address}/badge.svg"), &alt, None)) }
        p { (page.t(if own { "learning-badge-is-own" } else { "learning-badge-is-drawn" })) }
        @if own {
            (post_button(page, &format!("{address}/picture/remove"), &Button::new(page.t("learning-badge-remove")).secondary()))
        }
        (section(&page.t("learning-badge-upload-title"), html! {
            p { (page.t("learning-badge-rules")) }
            (form.upload(html! {
                (form.file("picture", page.t("learning-badge-file")).kinds(".png,.svg").at_most(2).required())
                (form.buttons(page.t("learning-badge-upload"), Some(&address)))
            }))
        }))
    };
    Frame::new(page.t("learning-badge-title"), body)
        .lead(title)
        .crumb(page.t("nav-design"), "/design")
        .crumb(title, address)
        .narrow()
}

/// The page in every state.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("badge/picture", "drawn", |page| {
            picture(page, &version(VersionState::Draft), false, &FormState::empty())
        }),
        Sample::new("badge/picture", "own, another wrong", |page| {
            let wrong = Problem::new("learning-badge-not-square").with("width", "300").with("height", "200");
            picture(page, &version(VersionState::Draft), true, &FormState::empty().wrong("picture", wrong))
        }),
    ]
}
