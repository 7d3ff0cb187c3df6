//! What hangs on a credential: schema, endorsements, evidence, recipient, trust.

use super::{CheckName, Examination, Report, TrustVerdict, Verdict};
use crate::model::{IdentityObject, matches_identity};
use serde_json::Value;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// More than this of a kind is not looked at.
pub(super) const MAXIMUM_LINKED: usize = 32;

fn all(value: &Value) -> &[Value] {
    match value {
        Value::Array(all) => all,
        Value::Null => &[],
        one => std::slice::from_ref(one),
    }
}

/// Notes `schema`: a verdict of its own, many genuine credentials break the schema they name.
pub(super) fn check_schema(credential: &Value, examination: &Examination, report: &mut Report) {
    let name = CheckName::Schema;
    let schemas = all(&credential["credentialSchema"]);
    if schemas.is_empty() {
        return report.skip(name, "schema.none", "It names no schema.");
    }
    for schema in schemas.iter().take(MAXIMUM_LINKED) {
        let url = schema["id"].as_str().unwrap_or_default();
        match examination.resolver.fetch(url) {
            Err(problem) => report.skip(
                name,
                "schema.unreachable",
                format!("Its schema could not be read ({url}: {problem})."),
            ),
            Ok(fetched) => match crate::schema::check(&fetched.bytes, credential) {
                Ok(problems) if problems.is_empty() => {
                    report.pass(name, "schema.kept", "It keeps its schema.");
                }
                Ok(problems) => {
                    let sentence =
                        format!("It breaks its schema in {} places, first: {}.", problems.len(), problems[0]);
                    report.fail(name, "schema.broken", sentence);
                }
                Err(problem) => {
                    report.skip(name, "schema.unusable", format!("Its schema cannot be used: {problem}."));
                }
            },
        }
    }
}

/// Notes `endorsements`: each is a credential of its own (Open Badges 3.0 §9.2).
pub(super) fn check_endorsements(credential: &Value, examination: &mut Examination, report: &mut Report) {
    let name = CheckName::Endorsements;
    let subject = all(&credential["credentialSubject"]).first().unwrap_or(&Value::Null);
    let places =
        [credential, &credential["issuer"], &subject["achievement"], &subject["achievement"]["creator"]];
    let mut found = 0;
    for place in places {
        let embedded = all(&place["endorsement"]).iter().chain(all(&place["endorsementJwt"]));
        for endorsement in embedded.take(MAXIMUM_LINKED) {
            found += 1;
            check_endorsement(endorsement, place, examination, report);
        }
    }
    if found == 0 {
        report.skip(name, "endorsements.none", "Nobody has endorsed it.");
    }
}

fn check_endorsement(
    endorsement: &Value,
    endorsed: &Value,
    examination: &mut Examination,
    report: &mut Report,
) {
    let name = CheckName::Endorsements;
    if examination.depth > 0 {
        return report.skip(name, "endorsements.too_deep", "Endorsements of endorsements are not looked at.");
    }
    // A compact JWS (`endorsementJwt`) stands as text; it is read here and never issued inside another proof.
    let inner = match endorsement.as_str() {
        Some(compact) => examination.dependent(compact.as_bytes()),
        None => examination.dependent(endorsement.to_string().as_bytes()),
    };
    let learned = &inner.learned;
    let who = learned.issuer_name.as_ref().or(learned.issuer_id.as_ref()).map_or("somebody", String::as_str);
    if learned.subject_id.as_deref() != endorsed["id"].as_str() || endorsed["id"].is_null() {
        let sentence = format!("The endorsement by {who} is about something else.");
        return report.fail(name, "endorsements.other_subject", sentence);
    }
    match inner.verdict() {
        Verdict::Valid => report.pass(name, "endorsements.valid", format!("{who} stands behind it.")),
        Verdict::NotChecked => {
            report.skip(
                name,
                "endorsements.not_checked",
                format!("The endorsement by {who} could not be checked."),
            );
        }
        Verdict::Invalid => {
            let why = inner.failures().next().map_or_else(String::new, |check| check.sentence.clone());
            report.fail(
                name,
                "endorsements.invalid",
                format!("The endorsement by {who} is not valid: {why}"),
            );
        }
    }
}

/// Notes `evidence digests` for evidence and related resources that can be fetched (VC Data Model 2.0 §5.3).
pub(super) fn check_digests(credential: &Value, examination: &Examination, report: &mut Report) {
    let name = CheckName::EvidenceDigests;
    let listed = all(&credential["evidence"]).iter().chain(all(&credential["relatedResource"]));
    let mut found = 0;
    for item in listed.take(MAXIMUM_LINKED) {
        let (Some(digest), Some(url)) = (digest_of(item), item["id"].as_str()) else { continue };
        found += 1;
        if !url.starts_with("https://") && !url.starts_with("http://") {
            report.skip(
                name,
                "evidence.private",
                "Evidence is kept private; only its digest is in the credential.",
            );
            continue;
        }
        match examination.resolver.fetch(url) {
            Err(problem) => report.skip(
                name,
                "evidence.unreachable",
                format!("Evidence at {url} could not be read: {problem}."),
            ),
            Ok(fetched) => match digest_matches(&digest, &fetched.bytes) {
                Some(true) => report.pass(name, "evidence.unchanged", "The evidence is what it was."),
                Some(false) => report.fail(
                    name,
                    "evidence.changed",
                    format!("What lies at {url} is not what was meant."),
                ),
                None => report.skip(name, "evidence.unknown_digest", "A digest is of a kind not known here."),
            },
        }
    }
    if found == 0 {
        report.skip(name, "evidence.none", "It names no digests.");
    }
}

fn digest_of(item: &Value) -> Option<String> {
    item["digestMultibase"].as_str().or(item["digestSRI"].as_str()).map(str::to_owned)
}

/// Whether bytes have a digest, written as multibase multihash or as Subresource Integrity.
fn digest_matches(digest: &str, bytes: &[u8]) -> Option<bool> {
    for (prefix, made) in [
        ("sha256-", Sha256::digest(bytes).to_vec()),
        ("sha384-", Sha384::digest(bytes).to_vec()),
        ("sha512-", Sha512::digest(bytes).to_vec()),
    ] {
        if let Some(text) = digest.strip_prefix(prefix) {
            return Some(base64_simd::STANDARD.decode_to_vec(text).ok()? == made);
        }
    }
    let multihash = match digest.split_at_checked(1)? {
        ("z", text) => crate::keys::base58_decode(text)?,
        ("u", text) => base64_simd::URL_SAFE_NO_PAD.decode_to_vec(text).ok()?,
        _ => return None,
    };
    match multihash.split_first_chunk::<2>()? {
        ([0x12, 32], hash) => Some(hash == Sha256::digest(bytes).as_slice()),
        ([0x20, 48], hash) => Some(hash == Sha384::digest(bytes).as_slice()),
        ([0x13, 64], hash) => Some(hash == Sha512::digest(bytes).as_slice()),
        _ => None,
    }
}

/// Notes `recipient`, when the verifier said whom they expect (Open Badges 3.0 §9.3).
pub(super) fn check_recipient(credential: &Value, examination: &Examination, report: &mut Report) {
    let name = CheckName::Recipient;
    let Some(expected) = examination.options.recipient else {
        if report.check(name).is_none() {
            report.skip(name, "recipient.not_asked", "Nobody said whose it should be.");
        }
        return;
    };
    let subject = all(&credential["credentialSubject"]).first().unwrap_or(&Value::Null);
    if subject["id"] == expected {
        return report.pass(name, "recipient.same_id", "It was awarded to this identifier.");
    }
    let mut comparable = subject["id"].is_string();
    for identity in all(&subject["identifier"]).iter().take(MAXIMUM_LINKED) {
        let Ok(identity) = serde_json::from_value::<IdentityObject>(identity.clone()) else { continue };
        match matches_identity(&identity, expected) {
            Some(true) => {
                return report.pass(name, "recipient.same_identity", "It was awarded to this identity.");
            }
            Some(false) => comparable = true,
            None => {}
        }
    }
    if comparable {
        report.fail(name, "recipient.other", "It was awarded to somebody else.");
    } else {
        report.skip(
            name,
            "recipient.unknown",
            "It does not say to whom it was awarded in a way that can be compared.",
        );
    }
}

/// Warns of an issuer whose address could be taken for another: letters of several alphabets, or none of the usual ones.
pub(super) fn note_homograph(report: &mut Report) {
    let Some(issuer) = report.learned.issuer_id.clone() else { return };
    let host = issuer.strip_prefix("did:web:").or_else(|| issuer.split("://").nth(1)).unwrap_or_default();
    let host = host.split([':', '/', '?', '#']).next().unwrap_or_default();
    let disguised = host.split('.').any(|label| label.to_ascii_lowercase().starts_with("xn--"));
    if disguised || !host.is_ascii() {
        let sentence = format!("The issuer's address {issuer} has letters that can be taken for others.");
        report.warn("issuer.unusual_letters", sentence);
    }
}

/// Notes `trust list`, apart from everything cryptographic.
pub(super) fn check_trust(examination: &Examination, report: &mut Report) {
    let name = CheckName::TrustList;
    let Some(policy) = examination.options.trust else {
        return report.skip(name, "trust.not_asked", "No trust list was given.");
    };
    match policy.judge(&report.learned) {
        TrustVerdict::Trusted(by) => {
            report.pass(name, "trust.trusted", format!("The issuer may award this: {by}."));
        }
        TrustVerdict::NotTrusted(why) => {
            report.fail(name, "trust.not_trusted", format!("The issuer may not award this: {why}."));
        }
        TrustVerdict::Unknown => report.skip(name, "trust.unknown", "The issuer is not on the trust list."),
    }
}
