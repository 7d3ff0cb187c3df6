//! SD-JWT credentials, with or without key binding.

use super::compact::{fetch_json, listed, method_of_id, note_signature};
use super::{Refused, is_compact, text_of};
use crate::jose::KeyReference;
use crate::keys::{PublicKey, VerificationMethod, public_key_of_jwk};
use crate::report::key::counted;
use crate::report::proofs::{check_controller, check_key_times, note_key_problem};
use crate::report::{CheckName, Examination, Form, KeyProblem, Learned, Opened, Report};
use crate::sdjwt::{self, Expectation, SdJwtError, TokenStatusList};
use crate::x509::{Certificate, check_chain};
use serde_json::Value;

/// The oldest key binding that is accepted, in seconds.
const OLDEST_BINDING: i64 = 600;

/// An SD-JWT.
pub(in crate::report) struct SelectiveJwt;

impl Form for SelectiveJwt {
    fn name(&self) -> &'static str {
        "sd-jwt"
    }

    fn recognises(&self, input: &[u8]) -> bool {
        is_compact(input, true)
    }

    fn open(
        &self,
        input: &[u8],
        examination: &mut Examination,
        report: &mut Report,
    ) -> Result<Opened, Refused> {
        let refused = |error: SdJwtError| ("format.malformed", format!("It cannot be read: {error}."));
        let opened = sdjwt::open(text_of(input).unwrap_or_default()).map_err(refused)?;
        if opened.claims.get("vct").and_then(Value::as_str).is_none() {
            return Err(("format.malformed", "It names no credential type (vct).".to_owned()));
        }
        report.pass(CheckName::Format, "format.sd_jwt", "It is an SD-JWT credential.");
        let claims = Value::Object(opened.claims.clone());
        report.learned = learned(&claims);
        if let Some(key) = issuer_key(&opened, examination, report) {
            note_signature(&opened.jws, &key, report);
            note_rest(&opened, &key, examination, report);
        }
        note_times(&claims, examination, report);
        note_status(&opened, examination, report);
        report.credential = Some(claims);
        Ok(Opened::Finished)
    }
}

fn learned(claims: &Value) -> Learned {
    let text = |names: &[&str]| names.iter().find_map(|name| claims[*name].as_str()).map(str::to_owned);
    let moment = |name: &str| {
        let seconds = claims[name].as_i64()?;
        jiff::Timestamp::from_second(seconds).ok().map(|moment| moment.to_string())
    };
    Learned {
        id: text(&["jti", "id"]),
        types: text(&["vct"]).into_iter().collect(),
        title: text(&["achievement_title", "title", "name"]),
        description: text(&["achievement_description", "description"]),
        issuer_id: text(&["iss"]),
        issuer_name: text(&["issuing_authority", "issuer_name"]),
        subject_id: text(&["sub"]),
        valid_from: moment("nbf").or_else(|| moment("iat")),
        valid_until: moment("exp"),
        ..Learned::default()
    }
}

/// Notes issuer key and controller; the key when there is one.
fn issuer_key(
    opened: &sdjwt::Opened,
    examination: &mut Examination,
    report: &mut Report,
) -> Option<PublicKey> {
    let reference = match opened.jws.key_reference() {
        Ok(reference) => reference,
        Err(error) => {
            report.fail(CheckName::IssuerKey, "issuer_key.unusable", format!("{error}."));
            return None;
        }
    };
    if let KeyReference::Certificates(chain) = &reference {
        return certified_key(chain, examination, report);
    }
    let issuer = opened.claims.get("iss").and_then(Value::as_str).unwrap_or_default();
    let method = match published(issuer, &reference, examination) {
        Ok(method) => method,
        Err(problem) => {
            note_key_problem(&problem, report);
            return None;
        }
    };
    check_key_times(&method, None, examination, report);
    check_controller(&method, Some(issuer), examination, report);
    Some(method.key)
}

/// A key from `x5c`: it counts under an anchor of the verifier's (HAIP).
fn certified_key(chain: &[Vec<u8>], examination: &Examination, report: &mut Report) -> Option<PublicKey> {
    let read: Result<Vec<Certificate>, _> = chain.iter().map(|one| Certificate::read(one)).collect();
    let (name, now) = (CheckName::IssuerKey, examination.options.now.as_second());
    let chain = match read {
        Ok(chain) => chain,
        Err(error) => {
            report.fail(name, "issuer_key.unusable", format!("{error}."));
            return None;
        }
    };
    let key = chain.first().map(|first| first.key.clone());
    if examination.options.anchors.is_empty() {
        report.skip(
            name,
            "issuer_key.no_anchors",
            "Who issued the issuer's certificate was not judged: no anchors of trust are set.",
        );
    } else {
        match check_chain(&chain, examination.options.anchors, now) {
            Ok(()) => {
                report.pass(
                    name,
                    "issuer_key.certified",
                    "The issuer's certificate leads to an anchor of trust.",
                );
                let sentence = "The issuer is who the certificate names.";
                report.pass(CheckName::IssuerIsController, "issuer.is_certified", sentence);
            }
            Err(error) => report.fail(name, "issuer_key.not_certified", format!("{error}.")),
        }
    }
    key
}

/// A key that the issuer publishes: in its DID document, or by JWT VC Issuer Metadata (SD-JWT VC section 3.5).
fn published(
    issuer: &str,
    reference: &KeyReference,
    examination: &Examination,
) -> Result<VerificationMethod, KeyProblem> {
    let (resolver, purpose) = (examination.resolver, examination.options.purpose);
    if issuer.starts_with("https://") {
        return by_metadata(issuer, reference, examination);
    }
    match reference {
        KeyReference::Id(id) => method_of_id(id, Some(issuer), purpose, resolver),
        KeyReference::Key(key) => listed(issuer, purpose, resolver, &|method| method.key == **key),
        _ => listed(issuer, purpose, resolver, &|_| true),
    }
}

fn by_metadata(
    issuer: &str,
    reference: &KeyReference,
    examination: &Examination,
) -> Result<VerificationMethod, KeyProblem> {
    let place = metadata_url(issuer);
    let metadata = fetch_json(&place, examination.resolver)?;
    let unusable = |why: &str| KeyProblem::Unreadable(place.clone(), why.to_owned());
    if metadata["issuer"].as_str() != Some(issuer) {
        return Err(unusable("it is of another issuer"));
    }
    let elsewhere = metadata["jwks_uri"].as_str();
    let keys = match elsewhere {
        Some(place) => fetch_json(place, examination.resolver)?,
        None => metadata["jwks"].clone(),
    };
    let keys = keys["keys"].as_array().map(Vec::as_slice).unwrap_or_default();
    let wanted = |key: &&Value| match reference {
        KeyReference::Id(id) => key["kid"].as_str() == Some(id),
        KeyReference::Key(bare) => public_key_of_jwk(key).ok().as_ref() == Some(bare),
        _ => keys.len() == 1,
    };
    let found = keys.iter().find(wanted).ok_or_else(|| unusable("the key is not among the issuer's"))?;
    let id = format!("{issuer}#{}", found["kid"].as_str().unwrap_or_default());
    let key = public_key_of_jwk(found)?;
    let method = VerificationMethod { id, controller: issuer.to_owned(), key, revoked: None, expires: None };
    let method = counted(method, &place, examination.resolver)?;
    counted(method, elsewhere.unwrap_or(&place), examination.resolver)
}

/// The well-known path goes between host and path.
fn metadata_url(issuer: &str) -> String {
    let rest = issuer.strip_prefix("https://").unwrap_or(issuer).trim_end_matches('/');
    let (host, path) =
        rest.split_once('/').map_or((rest, String::new()), |(host, path)| (host, format!("/{path}")));
    format!("https://{host}/.well-known/jwt-vc-issuer{path}")
}

/// Notes type and key binding, with the verification of the module itself.
fn note_rest(opened: &sdjwt::Opened, key: &PublicKey, examination: &Examination, report: &mut Report) {
    let options = examination.options;
    let binding =
        options.domain.zip(options.challenge).map(|(audience, nonce)| (audience, nonce, OLDEST_BINDING));
    let expectation = Expectation { now: options.now.as_second(), binding, credential: true };
    let name = CheckName::Recipient;
    match opened.verify(key, &expectation) {
        Ok(verified) if verified.holder_bound => {
            report.pass(name, "recipient.holder", "Whoever shows it holds the key it was issued to.");
        }
        Ok(_) => report.skip(name, "recipient.not_asked", "Whose it is was not asked."),
        Err(error @ SdJwtError::Binding(_)) => report.fail(name, "recipient.not_bound", format!("{error}.")),
        // Times have their own checks; a wrong signature is noted already.
        Err(SdJwtError::Time(_)) => {}
        Err(error) => report.fail(CheckName::Proof, "proof.malformed", format!("{error}.")),
    }
}

fn note_times(claims: &Value, examination: &Examination, report: &mut Report) {
    let now = examination.options.now.as_second();
    match claims["nbf"].as_i64().or(claims["iat"].as_i64()) {
        Some(from) if now + 60 < from => {
            report.fail(CheckName::ValidFrom, "valid_from.future", "It does not hold yet.");
        }
        Some(_) => report.pass(CheckName::ValidFrom, "valid_from.past", "It holds already."),
        None if claims["nbf"].is_null() && claims["iat"].is_null() => {
            report.pass(CheckName::ValidFrom, "valid_from.none", "It names no beginning.");
        }
        None => report.fail(CheckName::ValidFrom, "valid_from.malformed", "Its beginning is no moment."),
    }
    match claims["exp"].as_i64() {
        Some(end) if now - 60 >= end => {
            report.fail(CheckName::ValidUntil, "valid_until.expired", "It has expired.");
        }
        Some(_) => report.pass(CheckName::ValidUntil, "valid_until.future", "It has not expired."),
        None if claims["exp"].is_null() => {
            report.pass(CheckName::ValidUntil, "valid_until.none", "It does not expire.");
        }
        None => report.fail(CheckName::ValidUntil, "valid_until.malformed", "Its end is no moment."),
    }
}

/// Notes the status by a Token Status List, signed by the credential's issuer.
fn note_status(opened: &sdjwt::Opened, examination: &mut Examination, report: &mut Report) {
    let name = CheckName::Status;
    if opened.claims.get("status").is_none() {
        return report.pass(name, "status.none", "It cannot be revoked: it names no status list.");
    }
    let Some((index, url)) = sdjwt::status_entry(&opened.claims) else {
        return report.skip(name, "status.unknown_kind", "Its status is kept in a way not known here.");
    };
    let fetched = match examination.resolver.fetch(url) {
        Ok(fetched) => fetched,
        Err(problem) => {
            let sentence = format!("Whether it was revoked could not be asked ({url}: {problem}).");
            return report.skip(name, "status.unreachable", sentence);
        }
    };
    let now = examination.options.now.as_second();
    match TokenStatusList::open(text_of(&fetched.bytes).unwrap_or_default(), url, now) {
        Err(error) => {
            report.fail(name, "status.malformed_list", format!("The status list cannot be used: {error}."));
        }
        Ok((list, jws)) => {
            let issuer = opened.claims.get("iss").and_then(Value::as_str).unwrap_or_default();
            let key = jws.key_reference().ok().and_then(|reference| match reference {
                KeyReference::Certificates(chain) => certified(&chain, examination),
                reference => published(issuer, &reference, examination)
                    .ok()
                    .filter(|method| method.controller == issuer)
                    .map(|method| method.key),
            });
            match key {
                Some(key) if jws.verify(&key).is_ok() => note_value(list.get(index), report),
                Some(_) => report.fail(name, "status.list_invalid", "The status list is not its issuer's."),
                None => report.skip(
                    name,
                    "status.list_not_checked",
                    "The status list itself could not be checked.",
                ),
            }
        }
    }
}

/// The key of a list's certificate, if that leads to an anchor of the verifier's.
fn certified(chain: &[Vec<u8>], examination: &Examination) -> Option<PublicKey> {
    let chain: Vec<_> = chain.iter().map(|one| Certificate::read(one)).collect::<Result<_, _>>().ok()?;
    let now = examination.options.now.as_second();
    check_chain(&chain, examination.options.anchors, now).ok()?;
    chain.into_iter().next().map(|first| first.key)
}

fn note_value(value: Option<u8>, report: &mut Report) {
    let name = CheckName::Status;
    match value {
        Some(0) => report.pass(name, "status.not_revoked", "It was not revoked."),
        Some(1) => report.fail(name, "status.revoked", "It was revoked by its issuer."),
        Some(2) => report.fail(name, "status.suspended", "It is suspended for now."),
        Some(_) => report.fail(name, "status.other", "Its status list says that it does not hold."),
        None => report.fail(name, "status.out_of_range", "Its status list does not reach that far."),
    }
}
