//! The engine's checks in the visitor's language.

use openbadges::report::{Check, CheckName, Outcome, Report, Verdict};
use web::Page;
use web::components::{CheckOutcome, NamedCheck, Tone};

/// The checks as the page lists them.
pub(super) fn checks(page: &Page, report: &Report) -> Vec<NamedCheck> {
    report.checks.iter().map(|check| named(page, check)).collect()
}

fn named(page: &Page, check: &Check) -> NamedCheck {
    let outcome = match check.outcome {
        Outcome::Passed => CheckOutcome::Passed,
        Outcome::Failed => CheckOutcome::Failed,
        Outcome::NotChecked => CheckOutcome::NotChecked,
    };
    NamedCheck {
        name: name_of(page, check.name),
        outcome,
        detail: Some(detail_of(page, check)),
        needed: check.name.required(),
    }
}

fn name_of(page: &Page, name: CheckName) -> String {
    page.t(&format!("credentials-check-{}", name.as_str().replace(' ', "-")))
}

/// The reason in the visitor's language; the engine's own sentence where we have no words for the code.
fn detail_of(page: &Page, check: &Check) -> String {
    let key = format!("credentials-code-{}", check.code.replace(['.', '_'], "-"));
    if page.texts.has(&key) { page.t(&key) } else { check.sentence.clone() }
}

/// Whether what was given is a credential at all.
pub(super) fn is_credential(report: &Report) -> bool {
    report.check(CheckName::Format).is_none_or(|check| check.outcome != Outcome::Failed)
}

/// How a verdict is shown: its tone, and the key of its sentence.
pub(super) fn verdict(report: &Report) -> (Tone, &'static str) {
    if !is_credential(report) {
        return (Tone::Danger, "credentials-verdict-none");
    }
    match report.verdict() {
        Verdict::Valid => (Tone::Success, "credentials-verdict-valid"),
        Verdict::Invalid => (Tone::Danger, "credentials-verdict-invalid"),
        Verdict::NotChecked => (Tone::Warning, "credentials-verdict-not-checked"),
    }
}
