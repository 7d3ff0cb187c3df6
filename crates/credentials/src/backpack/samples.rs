//! The backpack in every state.

use super::model::Share;
use super::pages::{self, Held};
use crate::awards::{AwardState, RevocationReason};
use crate::showing::sample_credential;
use kernel::{PersonId, SeededEntropy, ShareId};
use web::components::FormState;
use web::{Frame, Page, Sample};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("backpack/list", "empty", |page| pages::list(page, &[])),
        Sample::new("backpack/list", "some", |page| {
            let revoked = AwardState::Revoked(RevocationReason::Fraud);
            pages::list(page, &[sample_credential(page, AwardState::Valid), sample_credential(page, revoked)])
        }),
        Sample::new("backpack/one", "valid", |page| one(page, AwardState::Valid)),
        Sample::new("backpack/one", "suspended", |page| one(page, AwardState::Suspended)),
        Sample::new("backpack/one", "revoked", |page| {
            one(page, AwardState::Revoked(RevocationReason::Corrected))
        }),
    ]
}

fn one(page: &Page, state: AwardState) -> Frame {
    let credential = sample_credential(page, state);
    let entropy = SeededEntropy::new(9);
    let share = Share {
        id: ShareId::fresh(page.now, &entropy),
        token: "0123456789abcdef0123456789abcdef".to_owned(),
        person: PersonId::fresh(page.now, &entropy),
        credential: credential.id.clone(),
        audience: "Meccanica Adda".to_owned(),
        show_name: true,
        created_at: page.now.plus_days(-3),
        expires_at: Some(page.now.plus_days(27)),
        revoked_at: None,
        views: 4,
    };
    let ended =
        Share { revoked_at: Some(page.now), show_name: false, audience: String::new(), ..share.clone() };
    pages::one(page, &Held { credential, shares: vec![share, ended] }, &FormState::empty())
}
