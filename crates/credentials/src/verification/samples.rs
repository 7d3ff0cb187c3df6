//! Verification in every state.

use super::examine::Examined;
use super::pages;
use super::rows::TrustEntry;
use crate::awards::AwardState;
use kernel::{OrganisationId, SeededEntropy};
use openbadges::report::{CheckName, Learned, Report};
use web::components::FormState;
use web::{Page, Sample};

pub(crate) fn samples() -> Vec<Sample> {
    vec![
        Sample::new("verification/ask", "empty", |page| pages::ask(page, &FormState::empty())),
        Sample::new("verification/ask", "wrong", |page| {
            let wrong = FormState::empty().wrong("file", kernel::Problem::new("credentials-verify-nothing"));
            pages::ask(page, &wrong)
        }),
        Sample::new("verification/found", "valid", |page| {
            pages::found(page, &sample_examined(page, AwardState::Valid))
        }),
        Sample::new("verification/found", "suspended", |page| {
            pages::found(page, &sample_examined(page, AwardState::Suspended))
        }),
        Sample::new("verification/found", "nonsense", |page| pages::found(page, &nonsense())),
    ]
}

/// A report to draw pages with.
pub(crate) fn sample_examined(page: &Page, state: AwardState) -> Examined {
    let entropy = SeededEntropy::new(12);
    let mut report = Report { learned: sample_learned(), ..Report::default() };
    report.pass(CheckName::Format, "format.credential", "It is an Open Badges 3.0 credential.");
    report.pass(CheckName::Proof, "proof.genuine", "The signature is genuine.");
    report.pass(CheckName::IssuerKey, "issuer_key.published", "The issuer publishes the key.");
    report.pass(CheckName::IssuerIsController, "issuer.controller", "The issuer controls the key.");
    report.pass(CheckName::ValidFrom, "valid_from.past", "It holds since 13 November 2026.");
    report.pass(CheckName::ValidUntil, "valid_until.none", "It has no end.");
    match state {
        AwardState::Valid => report.pass(CheckName::Status, "status.not_revoked", "It was not revoked."),
        AwardState::Suspended => report.fail(CheckName::Status, "status.suspended", "It is suspended."),
        AwardState::Revoked(_) => report.fail(CheckName::Status, "status.revoked", "It was revoked."),
    }
    report.skip(CheckName::Schema, "schema.none", "It names no schema.");
    let reason = match state {
        AwardState::Revoked(reason) => Some(reason),
        _ => None,
    };
    Examined {
        report,
        issuer: Some(OrganisationId::fresh(page.now, &entropy)),
        trust: vec![TrustEntry {
            what: Some("Digitale".to_owned()),
            since: page.now.plus_days(-400),
            accredited_by: "Regione Lombardia".to_owned(),
        }],
        revoked: (state != AwardState::Valid).then(|| (reason, "Verbale n. 12.".to_owned(), page.now)),
    }
}

fn sample_learned() -> Learned {
    Learned {
        title: Some("Pulire e raccontare i dati".to_owned()),
        description: Some("Dalla tabella grezza al grafico che si capisce.".to_owned()),
        issuer_id: Some("did:web:bottega.example:issuers:org_1".to_owned()),
        issuer_name: Some("Officina Formazione".to_owned()),
        valid_from: Some("2026-11-13T10:00:00Z".to_owned()),
        ..Learned::default()
    }
}

fn nonsense() -> Examined {
    let mut report = Report::default();
    report.fail(CheckName::Format, "format.unknown", "It is no credential in any form known here.");
    Examined { report, issuer: None, trust: Vec::new(), revoked: None }
}
