//! Pages of awards in every state.

use super::model::{AwardState, RevocationReason};
use super::pages::{self, Listed};
use crate::showing::sample_credential;
use web::components::FormState;
use web::{Page, Sample};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("awards/list", "empty", |page| pages::list(page, &[], "", 50)),
        Sample::new("awards/list", "some", |page| {
            pages::list(page, &[listed(page, AwardState::Valid), listed(page, AwardState::Suspended)], "", 1)
        }),
        Sample::new("awards/one", "valid", |page| {
            pages::one(page, &listed(page, AwardState::Valid), &FormState::empty())
        }),
        Sample::new("awards/one", "suspended", |page| {
            pages::one(page, &listed(page, AwardState::Suspended), &FormState::empty())
        }),
        Sample::new("awards/one", "revoked", |page| {
            pages::one(
                page,
                &listed(page, AwardState::Revoked(RevocationReason::IssuedInError)),
                &FormState::empty(),
            )
        }),
    ]
}

fn listed(page: &Page, state: AwardState) -> Listed {
    let learner = (state != AwardState::Suspended).then(|| "Giulia Bianchi".to_owned());
    Listed { award: sample_credential(page, state).award, learner }
}
