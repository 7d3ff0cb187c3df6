//! A credential in a JWS.

use super::compact::{JoseError, Jws, sign};
use crate::keys::Signer;
use serde_json::{Map, Value};

/// Which rules a credential in a JWS follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// VC-JOSE-COSE 1.0 section 3.1.1: `typ` is `vc+jwt`.
    VcJwt,
    /// Open Badges 3.0 and CLR 2.0 section 8.2: `typ` is `JWT` or absent, and the registered claims are there.
    Badge,
}

impl Profile {
    fn media_type(self) -> &'static str {
        match self {
            Profile::VcJwt => "vc+jwt",
            Profile::Badge => "JWT",
        }
    }
}

/// A credential taken out of a JWS; its signature is not checked yet.
#[derive(Debug, Clone)]
pub struct CredentialJws {
    /// The signed text, for the key and the verification.
    pub jws: Jws,
    /// The rules it follows.
    pub profile: Profile,
    /// The credential, without the registered claims.
    pub credential: Value,
    /// The credential exactly as signed.
    pub text: String,
}

const REGISTERED: [&str; 6] = ["iss", "sub", "jti", "nbf", "exp", "iat"];

/// Signs a credential as a JWS. `kid` is the issuer's verification method (a DID URL or a URL). The registered
/// claims `iss`, `sub`, `jti`, `nbf` and `exp` are added from the credential's own members (Open Badges 3.0
/// section 8.2.6).
///
/// # Errors
/// When the document is not a credential of version 2.0, or the signer fails.
pub fn issue_credential(
    credential: &Value,
    kid: &str,
    profile: Profile,
    signer: &dyn Signer,
) -> Result<String, JoseError> {
    let mut claims = credential.as_object().cloned().ok_or_else(|| refused("not an object"))?;
    check_credential(&claims)?;
    for name in REGISTERED {
        if claims.contains_key(name) {
            return Err(refused("registered claims are the signer's to add"));
        }
    }
    let registered = registered_claims(&claims)?;
    claims.extend(registered);
    let mut header = Map::new();
    header.insert("typ".to_owned(), profile.media_type().into());
    if profile == Profile::VcJwt {
        header.insert("cty".to_owned(), "vc".into());
    }
    header.insert("kid".to_owned(), kid.into());
    sign(header, Value::Object(claims).to_string().as_bytes(), signer)
}

/// Reads a credential in a JWS and checks everything but the signature.
///
/// # Errors
/// When the text is no JWS, its `typ` is another, its payload no credential, or its registered claims
/// contradict the credential.
pub fn open_credential(text: &str) -> Result<CredentialJws, JoseError> {
    let jws = Jws::parse(text)?;
    let profile = match jws.media_type().as_deref() {
        Some("vc+jwt" | "vc+ld+jwt") => Profile::VcJwt,
        Some("jwt") | None => Profile::Badge,
        Some(other) => return Err(JoseError::Header(format!("{other} is not a credential"))),
    };
    let mut claims = jws.claims()?;
    check_credential(&claims)?;
    check_registered(&claims)?;
    claims.retain(|name, _| !REGISTERED.contains(&name.as_str()));
    let signed = String::from_utf8(jws.payload().to_vec()).map_err(|_| refused("not UTF-8"))?;
    Ok(CredentialJws { jws, profile, credential: Value::Object(claims), text: signed })
}

pub(super) fn refused(why: &str) -> JoseError {
    JoseError::Payload(why.to_owned())
}

/// Does a member hold a value, alone or in an array?
pub(super) fn holds(claims: &Map<String, Value>, member: &str, wanted: &str) -> bool {
    match claims.get(member) {
        Some(Value::String(one)) => one == wanted,
        Some(Value::Array(many)) => many.iter().any(|one| one == wanted),
        _ => false,
    }
}

const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/2018/credentials/v1"];

/// The first context must be a credentials context (Verifiable Credentials 2.0 section 4.3).
pub(super) fn check_context(claims: &Map<String, Value>) -> Result<(), JoseError> {
    let first = match claims.get("@context") {
        Some(Value::Array(contexts)) => contexts.first(),
        one => one,
    };
    let known = first.and_then(Value::as_str).is_some_and(|first| CONTEXTS.contains(&first));
    if known { Ok(()) } else { Err(refused("its first context is not that of credentials")) }
}

/// What VC-JOSE-COSE section 3.1.1 and the data model demand of every payload.
fn check_credential(claims: &Map<String, Value>) -> Result<(), JoseError> {
    if claims.contains_key("vc") || claims.contains_key("vp") {
        return Err(refused("the claims vc and vp are of version 1.1"));
    }
    check_context(claims)?;
    if !holds(claims, "type", "VerifiableCredential") {
        return Err(refused("its type is not VerifiableCredential"));
    }
    if issuer_of(claims).is_none() {
        return Err(refused("it has no issuer"));
    }
    let subject = |subject: &Value| subject.as_object().is_some_and(|subject| !subject.is_empty());
    let has_subject = match claims.get("credentialSubject") {
        Some(Value::Array(subjects)) => !subjects.is_empty() && subjects.iter().all(subject),
        Some(one) => subject(one),
        None => false,
    };
    if has_subject { Ok(()) } else { Err(refused("it has no subject")) }
}

fn issuer_of(claims: &Map<String, Value>) -> Option<&str> {
    let issuer = claims.get("issuer")?;
    issuer.as_str().or_else(|| issuer.get("id")?.as_str())
}

fn subject_of(claims: &Map<String, Value>) -> Option<&str> {
    claims.get("credentialSubject")?.get("id")?.as_str()
}

/// `validFrom` of version 2.0, `issuanceDate` of 1.1, as POSIX seconds.
fn moment(claims: &Map<String, Value>, names: [&str; 2]) -> Result<Option<i64>, JoseError> {
    let Some(text) = names.iter().find_map(|name| claims.get(*name)) else { return Ok(None) };
    let moment = text.as_str().and_then(|text| text.parse::<jiff::Timestamp>().ok());
    moment.map(|moment| Some(moment.as_second())).ok_or_else(|| refused("a date is no date"))
}

/// The registered claims as the credential's members have them.
fn registered_claims(claims: &Map<String, Value>) -> Result<Map<String, Value>, JoseError> {
    let mut registered = Map::new();
    let text = |value: Option<&str>| value.map(Value::from);
    let values = [
        ("iss", text(issuer_of(claims))),
        ("sub", text(subject_of(claims))),
        ("jti", text(claims.get("id").and_then(Value::as_str))),
        ("nbf", moment(claims, ["validFrom", "issuanceDate"])?.map(Value::from)),
        ("exp", moment(claims, ["validUntil", "expirationDate"])?.map(Value::from)),
    ];
    registered.extend(values.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
    Ok(registered)
}

/// Registered claims may be absent; those that are there must agree.
fn check_registered(claims: &Map<String, Value>) -> Result<(), JoseError> {
    let expected = registered_claims(claims)?;
    for name in ["iss", "sub", "jti", "nbf", "exp"] {
        let Some(said) = claims.get(name) else { continue };
        // Fractions of a second may be cut off.
        let agrees = match (said.as_f64(), expected.get(name).and_then(Value::as_f64)) {
            (Some(said), Some(expected)) => (said - expected).abs() < 1.0,
            _ => expected.get(name) == Some(said),
        };
        if !agrees {
            return Err(JoseError::Payload(format!("the claim {name} contradicts the credential")));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;
    use serde_json::json;

    pub(crate) fn credential() -> Value {
        json!({
            "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
            "id": "urn:uuid:1",
            "type": ["VerifiableCredential", "OpenBadgeCredential"],
            "issuer": {"id": "did:web:issuer.example", "type": ["Profile"]},
            "validFrom": "2026-11-22T09:30:00Z",
            "validUntil": "2031-11-22T09:30:00Z",
            "credentialSubject": {"id": "did:example:learner", "type": ["AchievementSubject"]}
        })
    }

    fn key() -> SigningKey {
        SigningKey::p256(&[7; 32]).unwrap()
    }

    #[test]
    fn both_profiles_come_back_as_they_went_in() {
        for profile in [Profile::VcJwt, Profile::Badge] {
            let text = issue_credential(&credential(), "did:web:issuer.example#k1", profile, &key()).unwrap();
            let opened = open_credential(&text).unwrap();
            assert_eq!((opened.profile, &opened.credential), (profile, &credential()));
            opened.jws.verify(key().public_key()).unwrap();
            let claims = opened.jws.claims().unwrap();
            assert_eq!(claims["iss"], "did:web:issuer.example");
            assert_eq!(
                (claims["nbf"].clone(), claims["jti"].clone()),
                (json!(1_795_339_800), json!("urn:uuid:1"))
            );
        }
    }

    #[test]
    fn contradictions_and_foreign_types_are_refused() {
        let signed = |change: &dyn Fn(&mut Map<String, Value>), typ: &str| {
            let text = issue_credential(&credential(), "k", Profile::VcJwt, &key()).unwrap();
            let mut claims = Jws::parse(&text).unwrap().claims().unwrap();
            change(&mut claims);
            let header = Map::from_iter([("typ".to_owned(), Value::from(typ))]);
            let text = sign(header, Value::Object(claims).to_string().as_bytes(), &key()).unwrap();
            open_credential(&text)
        };
        assert!(signed(&|_| {}, "vc+jwt").is_ok());
        assert!(signed(&|_| {}, "application/VC+JWT").is_ok());
        for typ in ["vp+jwt", "kb+jwt", "dc+sd-jwt"] {
            assert!(matches!(signed(&|_| {}, typ), Err(JoseError::Header(_))), "{typ}");
        }
        for (name, value) in [
            ("iss", json!("did:web:evil.example")),
            ("sub", json!("did:example:other")),
            ("jti", json!("urn:uuid:2")),
            ("nbf", json!(1)),
            ("exp", json!(1)),
            ("vc", json!({})),
            ("@context", json!(["https://elsewhere.example"])),
            ("type", json!("AchievementCredential")),
            ("credentialSubject", json!({})),
            ("validFrom", json!("yesterday")),
        ] {
            let change =
                |claims: &mut Map<String, Value>| drop(claims.insert(name.to_owned(), value.clone()));
            assert!(matches!(signed(&change, "vc+jwt"), Err(JoseError::Payload(_))), "{name}");
        }
    }
}
