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

fn detail_of(page: &Page, check: &Check) -> String {
    said(page, check.code, &check.sentence)
}

/// What to know beside the checks, each thing once.
pub(super) fn warnings(page: &Page, report: &Report) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (code, sentence) in &report.warnings {
        let sentence = said(page, code, sentence);
        if !all.contains(&sentence) {
            all.push(sentence);
        }
    }
    all
}

/// The reason in the visitor's language; the engine's own sentence where we have no words for the code.
fn said(page: &Page, code: &str, sentence: &str) -> String {
    let key = format!("credentials-code-{}", code.replace(['.', '_'], "-"));
    if page.texts.has(&key) { page.t(&key) } else { sentence.to_owned() }
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

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    fn is_code(text: &str) -> bool {
        let word = |part: &str| {
            !part.is_empty() && part.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_'))
        };
        text.split_once('.').is_some_and(|(check, reason)| word(check) && word(reason))
    }

    /// What stands between quotes in the sources of a folder, apart from tests.
    fn codes_in(folder: &Path, codes: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("tests") {
                codes_in(&path, codes);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                let source = std::fs::read_to_string(&path).unwrap();
                let source = source.split("#[cfg(test)]").next().unwrap();
                codes.extend(source.split('"').filter(|text| is_code(text)).map(str::to_owned));
            }
        }
    }

    #[test]
    fn every_code_of_the_engine_has_words() {
        let mut codes = BTreeSet::new();
        codes_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../openbadges/src/report"), &mut codes);
        assert!(codes.len() > 100, "{codes:?}");
        let words = include_str!("../../locales/it.ftl");
        let key = |code: &String| format!("\ncredentials-code-{} =", code.replace(['.', '_'], "-"));
        let without: Vec<_> = codes.iter().filter(|code| !words.contains(&key(code))).collect();
        assert!(without.is_empty(), "no words for {without:?}");
    }
}
