//! Credentials inside another document: those of a presentation and of a learner record, each verified on its own.

use super::{CheckName, Examination, Learned, Report, Verdict};
use serde_json::Value;

/// More credentials than this in one document are refused.
const MAXIMUM_CREDENTIALS: usize = 256;
/// A record in a presentation holds badges: deeper than that nothing is looked at.
const MAXIMUM_DEPTH: u8 = 2;

fn all(value: &Value) -> &[Value] {
    match value {
        Value::Array(all) => all,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

fn is(document: &Value, kind: &str) -> bool {
    all(&document["type"]).iter().any(|one| one == kind)
}

/// Notes `credentials inside` for presentations (VC Data Model 2.0 §4.13) and learner records (CLR 2.0 §3), which are
/// no better than the worst credential in them. Of a presentation with one credential, that one is what was learned.
pub(super) fn check(document: &Value, examination: &mut Examination, report: &mut Report) {
    let presentation = is(document, "VerifiablePresentation");
    let inside = if presentation {
        all(&document["verifiableCredential"])
    } else if is(document, "ClrCredential") {
        all(&document["credentialSubject"]["verifiableCredential"])
    } else {
        return;
    };
    let name = CheckName::Contents;
    if inside.is_empty() {
        return report.pass(name, "contents.none", "It holds no credentials.");
    }
    if inside.len() > MAXIMUM_CREDENTIALS {
        return report.fail(name, "contents.too_many", "It holds more credentials than are looked at.");
    }
    if examination.depth >= MAXIMUM_DEPTH {
        return report.skip(name, "contents.too_deep", "Credentials this deep inside are not looked at.");
    }
    let learned: Vec<Learned> =
        (1..).zip(inside).filter_map(|(place, one)| check_one(place, one, examination, report)).collect();
    if presentation {
        note_holder(document, &learned, report);
        if let [only] = learned.as_slice() {
            let types = std::mem::take(&mut report.learned.types);
            report.learned = Learned { types, ..only.clone() };
        }
    }
}

/// Verifies one; what it says, when it could be read.
fn check_one(
    place: usize,
    credential: &Value,
    examination: &mut Examination,
    report: &mut Report,
) -> Option<Learned> {
    let name = CheckName::Contents;
    let inner = match (crate::jose::enveloped(credential), credential) {
        (Some((_, compact)), _) => examination.dependent(compact.as_bytes()),
        (None, Value::Object(_)) => examination.dependent(credential.to_string().as_bytes()),
        _ => {
            let sentence = format!("Credential {place} in it is bare text, which must stand in an envelope.");
            report.fail(name, "contents.bare", sentence);
            return None;
        }
    };
    match inner.verdict() {
        Verdict::Valid => report.pass(name, "contents.valid", "Every credential in it is valid."),
        Verdict::NotChecked => {
            let sentence = format!("Credential {place} in it could not be checked.");
            report.skip(name, "contents.not_checked", sentence);
        }
        Verdict::Invalid => {
            let why = inner.failures().next().map_or_else(String::new, |check| check.sentence.clone());
            report.fail(name, "contents.invalid", format!("Credential {place} in it is not valid: {why}"));
        }
    }
    Some(inner.learned)
}

/// Who presents: when the holder is the subject of every credential, the signature also shows whose they are.
fn note_holder(presentation: &Value, learned: &[Learned], report: &mut Report) {
    let holder = &presentation["holder"];
    let Some(holder) = holder.as_str().or(holder["id"].as_str()) else { return };
    let own = |one: &Learned| one.subject_id.as_deref() == Some(holder);
    if learned.iter().all(own) && !learned.is_empty() {
        report.pass(CheckName::Recipient, "recipient.holder", "Whoever shows it is who it was awarded to.");
    } else {
        report.warn("presentation.other_holder", "It is shown by somebody else than it was awarded to.");
    }
}
