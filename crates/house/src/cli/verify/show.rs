//! A report in words and as JSON.

use super::super::Failure;
use super::super::desk::{print_json, print_text};
use super::word;
use openbadges::report::{Learned, Outcome, Report, Verdict};
use serde_json::{Value, json};
use std::fmt::Write as _;

/// Prints the report of one file.
pub(super) fn one(report: &Report, as_json: bool) -> Result<(), Failure> {
    if as_json { print_json(&to_json(report)) } else { print_text(&in_words(report)) }
}

const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Passed => "passed",
        Outcome::Failed => "failed",
        Outcome::NotChecked => "not checked",
    }
}

/// The report for a machine.
pub(super) fn to_json(report: &Report) -> Value {
    let checks = report.checks.iter().map(|check| {
        json!({ "name": check.name.as_str(), "outcome": outcome(check.outcome), "code": check.code, "sentence": check.sentence })
    });
    let warnings =
        report.warnings.iter().map(|(code, sentence)| json!({ "code": code, "sentence": sentence }));
    json!({
        "verdict": word(report.verdict()),
        "forms": report.forms,
        "checks": checks.collect::<Vec<_>>(),
        "warnings": warnings.collect::<Vec<_>>(),
        "learned": learned_json(&report.learned),
    })
}

fn learned_json(learned: &Learned) -> Value {
    json!({
        "id": learned.id,
        "types": learned.types,
        "title": learned.title,
        "description": learned.description,
        "image": learned.image,
        "issuer": { "id": learned.issuer_id, "name": learned.issuer_name },
        "subject": learned.subject_id,
        "achievement": { "id": learned.achievement_id, "type": learned.achievement_type, "criteria": learned.criteria },
        "valid_from": learned.valid_from,
        "valid_until": learned.valid_until,
        "results": learned.results.iter().map(|one| json!({ "criterion": one.criterion, "level": one.level, "value": one.value })).collect::<Vec<_>>(),
        "evidence": learned.evidence.iter().map(|one| json!({ "id": one.id, "name": one.name, "digest": one.digest })).collect::<Vec<_>>(),
        "alignments": learned.alignments.iter().map(|one| json!({ "name": one.name, "url": one.url, "framework": one.framework })).collect::<Vec<_>>(),
    })
}

fn in_words(report: &Report) -> String {
    let mut text = match report.verdict() {
        Verdict::Valid => "VALID\n".to_owned(),
        Verdict::Invalid => "INVALID: do not rely on what it says\n".to_owned(),
        Verdict::NotChecked => "NOT CHECKED: it could not be verified\n".to_owned(),
    };
    for (name, value) in facts(&report.learned) {
        let _ = writeln!(text, "  {name:<12}{value}");
    }
    let _ = writeln!(text, "\nChecks ({})", report.forms.join(" in "));
    for check in &report.checks {
        let mark = match check.outcome {
            Outcome::Passed => "passed",
            Outcome::Failed => "FAILED",
            Outcome::NotChecked => "  —   ",
        };
        let _ = writeln!(text, "  {mark}  {:<22}{}", check.name.as_str(), check.sentence);
    }
    for (_, sentence) in &report.warnings {
        let _ = writeln!(text, "  mind    {sentence}");
    }
    text.truncate(text.trim_end().len());
    text
}

/// What was learned, in lines.
fn facts(learned: &Learned) -> Vec<(&'static str, String)> {
    let issuer = match (&learned.issuer_name, &learned.issuer_id) {
        (Some(name), Some(id)) => Some(format!("{name} ({id})")),
        (name, id) => name.clone().or_else(|| id.clone()),
    };
    let mut facts: Vec<(&'static str, String)> = [
        ("title", learned.title.clone()),
        ("issuer", issuer),
        ("subject", learned.subject_id.clone()),
        ("valid from", learned.valid_from.clone()),
        ("valid until", learned.valid_until.clone()),
        ("id", learned.id.clone()),
    ]
    .into_iter()
    .filter_map(|(name, value)| Some((name, value?)))
    .collect();
    facts.extend(learned.results.iter().map(|result| {
        let reached = result.level.as_ref().or(result.value.as_ref()).map_or("—", String::as_str);
        ("result", format!("{}: {reached}", result.criterion.as_deref().unwrap_or("overall")))
    }));
    facts.extend(learned.evidence.iter().filter_map(|one| {
        let name = one.name.as_ref().or(one.id.as_ref())?;
        Some(("evidence", name.clone()))
    }));
    facts.extend(learned.alignments.iter().filter_map(|tie| Some(("aligned to", tie.name.clone()?))));
    facts
}
