//! Sample pages of designers and approvers.

use super::model::VersionState;
use super::pages::{self, Desk};
use super::{Basics, Content, Version};
use crate::edition::EditionState;
use crate::samples::{edition, stage, version};
use kernel::{Lang, Problem};
use web::components::FormState;
use web::{Frame, Page, Sample};

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("design/list", "full", |page| pages::list(page, &desk(page))),
        Sample::new("design/list", "empty", |page| {
            pages::list(page, &Desk { versions: Vec::new(), stages: Vec::new(), editions: Vec::new() })
        }),
        Sample::new("design/begin", "empty", |page| {
            let name = |number: u8| (format!("org_{number}"), format!("Ente {number}"));
            pages::begin(page, &[name(1), name(2)], &FormState::empty())
        }),
        Sample::new("design/version", "incomplete", |page| {
            let content = Content::of(Basics::titled("Curare il verde", Lang::It));
            let refused =
                FormState::empty().refused(Problem::new("learning-version-incomplete").with("count", "9"));
            pages::version(page, &Version { content, ..version(VersionState::Draft) }, true, false, &refused)
        }),
        Sample::new("design/version", "draft", |page| shown(page, VersionState::Draft)),
        Sample::new("design/version", "in review", |page| shown(page, VersionState::InReview)),
        Sample::new("design/version", "approved", |page| shown(page, VersionState::Approved)),
        Sample::new("design/version", "published", |page| shown(page, VersionState::Published)),
        Sample::new("design/version", "retired", |page| shown(page, VersionState::Retired)),
        Sample::new("design/edit", "filled", |page| {
            let version = version(VersionState::Draft);
            pages::edit(page, &version, &pages::edit_state(&version.content.basics))
        }),
        Sample::new("design/edit", "wrong", |page| {
            let wrong = FormState::empty().wrong("title", Problem::new("form-required"));
            pages::edit(page, &version(VersionState::Draft), &wrong)
        }),
        Sample::new("design/outcome", "filled", |page| {
            let version = version(VersionState::Draft);
            let state = version.content.outcomes.first().map(pages::outcome_state).unwrap_or_default();
            pages::outcome(page, &version, "out_1", &state)
        }),
        Sample::new("design/task", "new", |page| {
            pages::task(page, &version(VersionState::Draft), "new", &FormState::empty())
        }),
        Sample::new("design/criterion", "filled", |page| {
            let version = version(VersionState::Draft);
            let state = version.content.rubric.first().map(pages::criterion_state).unwrap_or_default();
            pages::criterion(page, &version, "cri_1", &state)
        }),
    ]
}

fn shown(page: &Page, state: VersionState) -> Frame {
    pages::version(page, &version(state), true, true, &FormState::empty())
}

fn desk(page: &Page) -> Desk {
    Desk {
        versions: vec![version(VersionState::Draft), version(VersionState::Published)],
        stages: vec![stage()],
        editions: vec![(edition(page, 1, EditionState::Open, 4), stage().offer.title)],
    }
}
