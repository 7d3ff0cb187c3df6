//! A newer version of a credential, from its issuer's refresh service (Open Badges 3.0 §9.1 step 7, §10).

use super::context::Examination;
use super::{Learned, Options, Report, Verdict, parse_date_time_stamp, verify};
use serde_json::Value;

/// The type of service that is asked.
const SERVICE: &str = "1EdTechCredentialRefresh";

/// Asks once, after the checks; the newer one takes the place of the older when it is the same credential, newer, and
/// valid itself.
pub(super) fn refresh(examination: &mut Examination, report: &mut Report) {
    if !examination.options.refresh || examination.depth > 0 || report.verdict() == Verdict::Invalid {
        return;
    }
    let Some(url) = report.credential.as_ref().and_then(service_of) else { return };
    let fetched = match examination.resolver.fetch(&url) {
        Ok(fetched) => fetched,
        Err(problem) => {
            let sentence = format!("Whether there is a newer version could not be asked ({url}: {problem}).");
            return report.warn("refresh.unreachable", sentence);
        }
    };
    let options = Options { refresh: false, ..examination.options.clone() };
    let mut once = Examination {
        engine: &mut *examination.engine,
        resolver: examination.resolver,
        options: &options,
        depth: examination.depth,
    };
    let newer = verify::examine(&mut once, &fetched.bytes);
    if !same_credential(&newer.learned, &report.learned) {
        return report.warn("refresh.other", "The refresh service gave another credential.");
    }
    if !is_newer(&newer.learned, &report.learned) {
        return;
    }
    if newer.verdict() != Verdict::Valid {
        return report.warn("refresh.invalid", "The newer version that its issuer offers is not valid.");
    }
    let forms = std::mem::take(&mut report.forms);
    *report = Report { forms, ..newer };
    report.warn("refresh.taken", format!("A newer version was taken from {url}."));
}

fn service_of(credential: &Value) -> Option<String> {
    let services = &credential["refreshService"];
    let services = services.as_array().map_or(std::slice::from_ref(services), Vec::as_slice);
    let asked = |service: &&Value| match &service["type"] {
        Value::Array(all) => all.iter().any(|kind| kind == SERVICE),
        one => one == SERVICE,
    };
    let url = services.iter().find(asked)?["id"].as_str()?;
    url.starts_with("http").then(|| url.to_owned())
}

/// Whether two credentials are one in two versions: issuer and id equal after percent-decoding (§10).
#[must_use]
pub fn same_credential(one: &Learned, other: &Learned) -> bool {
    let same = |one: &Option<String>, other: &Option<String>| match (one, other) {
        (Some(one), Some(other)) => decoded(one) == decoded(other),
        _ => false,
    };
    same(&one.id, &other.id) && same(&one.issuer_id, &other.issuer_id)
}

/// Whether one was issued after the other: the newer replaces the older (§10).
#[must_use]
pub fn is_newer(one: &Learned, other: &Learned) -> bool {
    let moment = |learned: &Learned| learned.valid_from.as_deref().and_then(parse_date_time_stamp);
    matches!((moment(one), moment(other)), (Some(one), Some(other)) if one > other)
}

/// A URL trimmed and percent-decoded.
fn decoded(url: &str) -> Vec<u8> {
    let bytes = url.trim().as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = |offset: usize| bytes.get(at + offset).and_then(|byte| char::from(*byte).to_digit(16));
        match (bytes[at], hex(1), hex(2)) {
            (b'%', Some(high), Some(low)) => {
                out.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
                at += 3;
            }
            (byte, ..) => {
                out.push(byte);
                at += 1;
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learned(id: &str, issuer: &str, valid_from: &str) -> Learned {
        let text = |text: &str| Some(text.to_owned());
        Learned { id: text(id), issuer_id: text(issuer), valid_from: text(valid_from), ..Learned::default() }
    }

    #[test]
    fn the_same_credential_is_that_of_one_issuer_and_id_and_the_newer_replaces() {
        let old = learned("https://a.example/c%2D1", "did:web:a.example", "2026-01-01T00:00:00Z");
        let new = learned(" https://a.example/c-1", "did:web:a.example", "2026-01-01T00:00:01Z");
        assert!(same_credential(&old, &new) && is_newer(&new, &old) && !is_newer(&old, &old));
        let other = learned("https://a.example/c-1", "did:web:b.example", "2026-01-01T00:00:01Z");
        assert!(!same_credential(&old, &other));
        assert!(!same_credential(&Learned::default(), &Learned::default()), "without ids nothing is said");
        assert_eq!(decoded("%zz%4"), b"%zz%4");
    }
}
