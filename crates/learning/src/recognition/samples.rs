//! Sample pages of recognition.

use super::pages::{self, Asked};
use crate::microcredential::VersionState;
use crate::samples::{id, version};
use crate::submission::SubmissionState;
use kernel::{Problem, SubmissionId};
use web::Sample;
use web::components::FormState;

const PROVIDER: &str = "Officina Formazione";

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("recognition/ask", "new", |page| {
            pages::ask(page, &version(VersionState::Published), PROVIDER, &FormState::empty())
        }),
        Sample::new("recognition/ask", "wrong", |page| {
            let short = Problem::new("form-too-short").with("min", "40");
            let state = FormState::empty().with("reasons", "Lo so fare.").wrong("reasons", short);
            pages::ask(page, &version(VersionState::Published), PROVIDER, &state)
        }),
        Sample::new("recognition/mine", "empty", |page| pages::mine(page, &[])),
        Sample::new("recognition/mine", "some", |page| {
            let asked = |number, state| Asked {
                title: version(VersionState::Published).content.basics.title,
                work: id!(SubmissionId, number),
                state,
                begun_at: page.now,
            };
            pages::mine(page, &[asked(1, SubmissionState::Draft), asked(2, SubmissionState::Received)])
        }),
    ]
}
