//! Sample pages of providers about their offers.

use super::model::StageState;
use super::{MicroStage, pages};
use crate::edition::EditionState;
use crate::microcredential::VersionState;
use crate::samples::{edition, stage, version};
use kernel::Problem;
use web::Sample;

/// Every page of this module, in every state.
pub(crate) fn all() -> Vec<Sample> {
    vec![
        Sample::new("stage/choose", "full", |page| pages::choose(page, &[version(VersionState::Published)])),
        Sample::new("stage/choose", "empty", |page| pages::choose(page, &[])),
        Sample::new("stage/form", "new", |page| {
            let version = version(VersionState::Published);
            let title = page.t("learning-new-offer");
            pages::form(page, &version, "/design/stages", &title, &pages::new_state(&version))
        }),
        Sample::new("stage/form", "wrong", |page| {
            let state = pages::offer_state(&stage().offer).wrong("minutes", Problem::new("form-not-number"));
            let title = page.t("learning-edit-offer");
            pages::form(page, &version(VersionState::Published), "/design/stages", &title, &state)
        }),
        Sample::new("stage/detail", "with dates", |page| {
            let runs = [edition(page, 1, EditionState::Open, 4), edition(page, 2, EditionState::Full, 12)];
            pages::stage(page, &stage(), &runs)
        }),
        Sample::new("stage/detail", "withdrawn", |page| {
            pages::stage(page, &MicroStage { state: StageState::Withdrawn, ..stage() }, &[])
        }),
    ]
}
