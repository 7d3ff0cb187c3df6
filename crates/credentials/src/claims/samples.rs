//! The page behind the link in every state.

use super::pages;
use super::rows::Claim;
use crate::awards::AwardState;
use crate::showing::sample_credential;
use web::{Page, Sample};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("claims/one", "signed in", |page| pages::claim(page, &one(page, true), "0123")),
        Sample::new("claims/one", "visitor", |page| {
            let visitor = Page { person: None, ..page.clone() };
            pages::claim(&visitor, &one(page, true), "0123")
        }),
        Sample::new("claims/one", "ended", |page| pages::claim(page, &one(page, false), "0123")),
    ]
}

fn one(page: &Page, open: bool) -> Claim {
    let credential = sample_credential(page, AwardState::Valid);
    Claim {
        award: credential.award.id,
        organisation: credential.award.organisation,
        credential: credential.id,
        version: credential.achievement.version,
        title: credential.award.title,
        issuer: credential.issuer,
        name: "Giulia Bianchi".to_owned(),
        open,
        awarded_at: credential.award.awarded_at,
    }
}
