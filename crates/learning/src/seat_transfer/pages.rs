//! The page that a link leads to.

use crate::edition::{Edition, EditionState};
use crate::samples::{edition, stage};
use crate::show;
use kernel::Problem;
use web::components::{Form, FormState, Tone, callout};
use web::{Frame, Page, Sample, html};

/// A seat that somebody passes on.
pub(super) struct Passed {
    /// The link's id.
    pub(super) transfer: String,
    /// Who passes it on.
    pub(super) giver: String,
    /// Whether the visitor looks at a link of their own.
    pub(super) is_own: bool,
    /// What else the visitor has at that time.
    pub(super) overlap: Option<String>,
    /// In which edition.
    pub(super) edition: Edition,
    /// Title of its offer.
    pub(super) title: String,
}

/// A seat to be taken over.
pub(super) fn passed(page: &Page, passed: &Passed, state: &FormState) -> Frame {
    let form = Form::new(page, format!("/learning/transfers/{}", passed.transfer), state);
    let giver = show::person(page, &passed.giver);
    let body = html! {
        (show::edition_facts(page, &passed.edition))
        (show::dates(page, &passed.edition.plan))
        @if passed.is_own {
            (callout(page, Tone::Information, html! { p { (page.t("learning-transfer-own")) } }))
        } @else {
            p { (page.t_with("learning-transfer-from", &[("name", giver.into())])) }
            (form.post(html! {
                @if let Some(title) = &passed.overlap {
                    (callout(page, Tone::Warning, html! { p { (page.t_with("learning-overlaps", &[("title", title.into())])) } }))
                    (form.checkbox("despite_overlap", page.t("learning-despite-overlap")))
                }
                (form.buttons(page.t("learning-transfer-take"), Some("/learning")))
            }))
        }
    };
    Frame::new(page.t("learning-transfer-title"), body)
        .lead(&passed.title)
        .crumb(page.t("learning-mine-title"), "/learning")
        .narrow()
}

fn sample(page: &Page, is_own: bool, overlap: Option<&str>, state: &FormState) -> Frame {
    let one = Passed {
        transfer: String::from("trf_1"),
        giver: String::from("Giulia Bianchi"),
        is_own,
        overlap: overlap.map(str::to_owned),
        edition: edition(page, 1, EditionState::Open, 4),
        title: stage().offer.title,
    };
    passed(page, &one, state)
}

/// Every page of this module, in every state.
pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("learning/transfer", "theirs", |page| sample(page, false, None, &FormState::empty())),
        Sample::new("learning/transfer", "own", |page| sample(page, true, None, &FormState::empty())),
        Sample::new("learning/transfer", "overlaps", |page| {
            let title = "Ascoltare al telefono";
            let refused = FormState::empty().refused(Problem::new("learning-overlaps").with("title", title));
            sample(page, false, Some(title), &refused)
        }),
    ]
}
