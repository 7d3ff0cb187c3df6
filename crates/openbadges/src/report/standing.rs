//! Time and status: whether a genuine credential holds now.

use super::{CheckName, Examination, FetchProblem, Report, Verdict, parse_date_time_stamp};
use crate::status::{StatusEntry, StatusListError, read_list_credential};
use serde_json::Value;

/// Status lists of a status list would never end.
const MAXIMUM_DEPTH: u8 = 2;

/// Notes `valid from` and `valid until`.
pub(super) fn check_times(credential: &Value, examination: &Examination, report: &mut Report) {
    let now = examination.options.now;
    let moment = |names: [&str; 2]| {
        let text = names.iter().find_map(|name| credential[name].as_str());
        text.and_then(|text| parse_date_time_stamp(text).map(|moment| (text.to_owned(), moment)))
    };
    match moment(["validFrom", "issuanceDate"]) {
        Some((text, from)) if now < from => {
            report.fail(CheckName::ValidFrom, "valid_from.future", format!("It holds only from {text}."));
        }
        Some((text, _)) => {
            report.pass(CheckName::ValidFrom, "valid_from.past", format!("It has held since {text}."));
        }
        None => report.pass(CheckName::ValidFrom, "valid_from.none", "It names no beginning."),
    }
    match moment(["validUntil", "expirationDate"]) {
        Some((text, until)) if now > until => {
            report.fail(CheckName::ValidUntil, "valid_until.expired", format!("It expired on {text}."));
        }
        Some((text, _)) => {
            report.pass(CheckName::ValidUntil, "valid_until.future", format!("It holds until {text}."));
        }
        None => report.pass(CheckName::ValidUntil, "valid_until.none", "It does not expire."),
    }
}

/// Notes `status`.
pub(super) fn check_status(credential: &Value, examination: &mut Examination, report: &mut Report) {
    let statuses = match &credential["credentialStatus"] {
        Value::Null => {
            report.pass(CheckName::Status, "status.none", "It cannot be revoked: it names no status list.");
            return;
        }
        Value::Array(all) => all.clone(),
        one => vec![one.clone()],
    };
    for status in &statuses {
        let kinds = match &status["type"] {
            Value::Array(all) => all.clone(),
            one => vec![one.clone()],
        };
        if kinds.iter().any(|kind| kind == "BitstringStatusListEntry") {
            check_bitstring(credential, status, examination, report);
        } else if kinds.iter().any(|kind| kind == "1EdTechRevocationList") {
            check_revocation_list(credential, status, examination, report);
        } else {
            let sentence = format!("Its status is kept in a way not known here ({}).", status["type"]);
            report.skip(CheckName::Status, "status.unknown_kind", sentence);
        }
    }
}

fn check_bitstring(document: &Value, status: &Value, examination: &mut Examination, report: &mut Report) {
    let entry = match StatusEntry::read(status) {
        Ok(entry) => entry,
        Err(problem) => return report.fail(CheckName::Status, "status.malformed", format!("{problem}.")),
    };
    if examination.depth >= MAXIMUM_DEPTH {
        return report.skip(
            CheckName::Status,
            "status.too_deep",
            "The status list depends on too many others.",
        );
    }
    let fetched = match examination.resolver.fetch(&entry.list) {
        Ok(fetched) => fetched,
        Err(problem) => return note_unreachable(&entry.list, &problem, report),
    };
    let list = examination.dependent(&fetched.bytes);
    match list.verdict() {
        Verdict::Valid => {}
        Verdict::NotChecked => {
            return report.skip(
                CheckName::Status,
                "status.list_not_checked",
                "The status list itself could not be checked.",
            );
        }
        Verdict::Invalid if list.failures().all(|check| check.name == CheckName::ValidUntil) => {
            // A snapshot that has grown old says nothing about today.
            let sentence = "The status list has expired, and no newer one could be had.";
            return report.skip(CheckName::Status, "status.list_stale", sentence);
        }
        Verdict::Invalid => {
            let why = list.failures().next().map_or_else(String::new, |check| check.sentence.clone());
            return report.fail(
                CheckName::Status,
                "status.list_invalid",
                format!("The status list is not genuine: {why}"),
            );
        }
    }
    let credential = list.credential.unwrap_or(Value::Null);
    if credential["id"] != entry.list.as_str() {
        return report.fail(
            CheckName::Status,
            "status.other_list",
            "The list found is not the one that was named.",
        );
    }
    if examination.resolver.brought(&entry.list) && issuer_of(&credential) != issuer_of(document) {
        let sentence = "The status list came with the credential, and is not signed by its issuer.";
        return report.skip(CheckName::Status, "status.unvouched", sentence);
    }
    match read_list_credential(&credential, &entry.purpose, entry.size).and_then(|list| entry.look_up(&list))
    {
        Ok(value) => {
            let because = || said_by_issuer(document, &entry.list, examination);
            note_value(&entry, value.value, value.message, &because, report);
        }
        Err(problem @ StatusListError::Verification(_)) => {
            report.fail(CheckName::Status, "status.other_purpose", format!("{problem}."));
        }
        Err(problem) => report.fail(CheckName::Status, "status.malformed_list", format!("{problem}.")),
    }
}

fn issuer_of(document: &Value) -> Option<&str> {
    let issuer = &document["issuer"];
    issuer.as_str().or(issuer["id"].as_str())
}

fn note_unreachable(url: &str, problem: &FetchProblem, report: &mut Report) {
    let sentence = format!("Whether it was revoked could not be asked ({url}: {problem}).");
    report.skip(CheckName::Status, "status.unreachable", sentence);
}

/// Characters of a reason that are repeated.
const MOST_SAID: usize = 600;

/// Why a credential does not hold, as its issuer says at the credential's own address, if that is on the server of the status
/// list: an object with its `id`, and `reason` or `note` in words. Nobody puts words into its mouth by bringing them along.
fn said_by_issuer(document: &Value, list: &str, examination: &Examination) -> Option<String> {
    let origin = |url: &str| url.split('/').take(3).map(str::to_owned).collect::<Vec<_>>();
    let id = document["id"].as_str().filter(|id| id.starts_with("http") && origin(id) == origin(list))?;
    let fetched = examination.resolver.fetch(id).ok()?;
    if examination.resolver.brought(id) {
        return None;
    }
    let said = crate::json::parse_owned(std::str::from_utf8(&fetched.bytes).ok()?).ok()?;
    if said["id"] != id {
        return None;
    }
    let sentence = |name: &str| {
        let text = said[name].as_str()?.trim();
        let ends = text.ends_with(['.', '!', '?']);
        (!text.is_empty()).then(|| format!("{text}{}", if ends { "" } else { "." }))
    };
    let text = ["reason", "note"].into_iter().filter_map(sentence).collect::<Vec<_>>().join(" ");
    let plain: String = text.chars().filter(|character| !character.is_control()).take(MOST_SAID).collect();
    (!plain.is_empty()).then_some(plain)
}

fn note_value(
    entry: &StatusEntry,
    value: u8,
    message: Option<String>,
    because: &dyn Fn() -> Option<String>,
    report: &mut Report,
) {
    let mut ended = |code, what: &str| {
        let sentence = because().map_or_else(|| format!("{what}."), |because| format!("{what}: {because}"));
        report.fail(CheckName::Status, code, sentence);
    };
    match (entry.purpose.as_str(), value) {
        ("revocation", 0) => report.pass(CheckName::Status, "status.not_revoked", "It was not revoked."),
        ("revocation", _) => ended("status.revoked", "It was revoked by its issuer"),
        ("suspension", 0) => report.pass(CheckName::Status, "status.not_suspended", "It is not suspended."),
        ("suspension", _) => ended("status.suspended", "It is suspended for now"),
        ("refresh", 0) => report.pass(CheckName::Status, "status.current", "It is the current one."),
        ("refresh", _) => {
            report.pass(CheckName::Status, "status.refresh", "There is a newer one.");
            report.warn("status.refresh", "A newer version of it can be fetched.");
        }
        (purpose, value) => {
            let message = message.unwrap_or_else(|| format!("{purpose}: {value}"));
            report.pass(CheckName::Status, "status.message", format!("Its issuer says: {message}."));
        }
    }
}

/// The 1EdTech revocation list (VCRL 1.0): the ids that were revoked, at the list's URL.
fn check_revocation_list(credential: &Value, status: &Value, examination: &Examination, report: &mut Report) {
    let Some(url) = status["id"].as_str() else {
        return report.fail(CheckName::Status, "status.malformed", "The revocation list has no URL.");
    };
    let fetched = match examination.resolver.fetch(url) {
        Ok(fetched) => fetched,
        Err(problem) => return note_unreachable(url, &problem, report),
    };
    if examination.resolver.brought(url) {
        let sentence = "The revocation list came with the credential, and nobody signed it.";
        return report.skip(CheckName::Status, "status.unvouched", sentence);
    }
    let list = std::str::from_utf8(&fetched.bytes).ok().and_then(|text| crate::json::parse_owned(text).ok());
    let Some(list) = list else {
        return report.fail(CheckName::Status, "status.malformed_list", "The revocation list is no JSON.");
    };
    if issuer_of(&list) != issuer_of(credential) {
        return report.fail(
            CheckName::Status,
            "status.other_issuer",
            "The revocation list is of another issuer.",
        );
    }
    let revoked = list["revokedCredential"].as_array().map(Vec::as_slice).unwrap_or_default();
    let entry = revoked.iter().find(|entry| entry["id"] == credential["id"] && !credential["id"].is_null());
    match entry {
        Some(entry) => {
            let reason = entry["revocationReason"].as_str().unwrap_or("no reason is given");
            report.fail(
                CheckName::Status,
                "status.revoked",
                format!("It was revoked by its issuer: {reason}."),
            );
        }
        None => report.pass(CheckName::Status, "status.not_revoked", "It was not revoked."),
    }
}
