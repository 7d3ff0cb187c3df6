//! Verifying a secured text with a key that is given.

use super::super::credential::keys::key_of_json;
use super::{Feature, Verdict};
use kernel::Clock as _;
use openbadges::cose::{self, Content};
use openbadges::jose::{enveloped, open_credential, open_presentation};
use openbadges::jsonld::contexts::CREDENTIALS_V2;
use openbadges::keys::{KeyError, PublicKey, Signer as _, public_key_of_jwk};
use openbadges::sdjwt::{self, Expectation};
use serde_json::Value;
use store::SystemClock;

/// The document that was verified, as JSON.
pub(super) fn verify(feature: Feature, secured: &str, key: &Value) -> Result<String, Verdict> {
    let secured = secured.trim();
    let key = public_key(key)?;
    let document = match feature {
        Feature::CredentialJose => {
            let opened = open_credential(secured)?;
            if opened.jws.media_type().as_deref() != Some("vc+jwt") {
                return Err(Verdict::Failure("its typ is not vc+jwt".to_owned()));
            }
            opened.jws.verify(&key)?;
            opened.credential
        }
        Feature::PresentationJose => {
            let opened = open_presentation(secured, None)?;
            opened.jws.verify(&key)?;
            opened.presentation
        }
        Feature::CredentialCose => enveloped_in_cbor(secured, Content::Credential, &key)?,
        Feature::PresentationCose => enveloped_in_cbor(secured, Content::Presentation, &key)?,
        Feature::CredentialSdjwt => selective(secured, "vc+sd-jwt", &key)?,
        Feature::PresentationSdjwt => selective(secured, "vp+sd-jwt", &key)?,
    };
    check_document(feature, &document).map_err(Verdict::Failure)?;
    Ok(document.to_string())
}

/// The public half of a key, however it is given.
fn public_key(key: &Value) -> Result<PublicKey, Verdict> {
    let jwk = if key["publicKeyJwk"].is_object() { &key["publicKeyJwk"] } else { key };
    let found = if key["publicKeyMultibase"].is_string() {
        PublicKey::from_multikey(key["publicKeyMultibase"].as_str().unwrap_or_default())
    } else {
        public_key_of_jwk(jwk)
            .or_else(|problem| key_of_json(key).map(|key| key.public_key().clone()).map_err(|_| problem))
    };
    found.map_err(|problem| match problem {
        KeyError::UnknownKind(kind) => Verdict::Indeterminate(format!("a key of {kind}")),
        other => other.into(),
    })
}

fn enveloped_in_cbor(secured: &str, content: Content, key: &PublicKey) -> Result<Value, Verdict> {
    let bytes = base64_simd::STANDARD_NO_PAD.decode_to_vec(secured.trim_end_matches('='));
    let bytes = bytes.map_err(|_| Verdict::Failure("a COSE envelope is given in base64".to_owned()))?;
    let envelope = cose::open(&bytes)?;
    envelope.verify(key)?;
    Ok(envelope.document(content)?)
}

fn selective(secured: &str, media_type: &str, key: &PublicKey) -> Result<Value, Verdict> {
    let opened = sdjwt::open(secured)?;
    if opened.jws.media_type().as_deref() != Some(media_type) {
        return Err(Verdict::Failure(format!("its typ is not {media_type}")));
    }
    let expected = Expectation { now: SystemClock.now().seconds(), binding: None, credential: false };
    Ok(Value::Object(opened.verify(key, &expected)?.claims))
}

/// What the data model demands of every document (VC Data Model 2.0 sections 4.3 and 4.13), withheld parts aside.
fn check_document(feature: Feature, document: &Value) -> Result<(), String> {
    if document.get("vc").is_some() || document.get("vp").is_some() {
        return Err("the claims vc and vp must not be there".to_owned());
    }
    let first = document["@context"].get(0).unwrap_or(&document["@context"]);
    if first != CREDENTIALS_V2 {
        return Err("its first context is not that of credentials".to_owned());
    }
    let kind = if feature.is_presentation() { "VerifiablePresentation" } else { "VerifiableCredential" };
    let types = &document["type"];
    if types != kind && !types.as_array().is_some_and(|types| types.iter().any(|one| one == kind)) {
        return Err(format!("it is no {kind}"));
    }
    let credentials = match &document["verifiableCredential"] {
        Value::Null => &[],
        Value::Array(all) => all.as_slice(),
        one => std::slice::from_ref(one),
    };
    credentials.iter().try_for_each(check_member)
}

/// A credential in a presentation is secured, and stands in an envelope (VC-JOSE-COSE section 3.1.2).
fn check_member(credential: &Value) -> Result<(), String> {
    let Some((media_type, text)) = enveloped(credential) else {
        return Err("a credential in it is not in an EnvelopedVerifiableCredential".to_owned());
    };
    let media_type = media_type.split(';').next().unwrap_or_default();
    match media_type {
        "application/vc+jwt" => {
            open_credential(text).map(drop).map_err(|problem| format!("a credential in it: {problem}"))
        }
        "application/vc+sd-jwt" | "application/dc+sd-jwt" => {
            sdjwt::open(text).map(drop).map_err(|problem| format!("a credential in it: {problem}"))
        }
        "application/vc+cose" => {
            let bytes = base64_simd::STANDARD_NO_PAD.decode_to_vec(text.trim_end_matches('='));
            let bytes = bytes.map_err(|_| "a credential in it is not base64".to_owned())?;
            cose::open(&bytes).map(drop).map_err(|problem| format!("a credential in it: {problem}"))
        }
        other => Err(format!("a credential in it is of the unknown kind {other}")),
    }
}
