//! From an assertion to its issuer (Open Badges 2.0 section 6, "verification").

use super::model::{
    Assertion, BadgeClass, CryptographicKey, Issuer, Reference, RevocationList, RevokedAssertion,
    Verification,
};
use crate::jose::{JoseError, Jws};
use crate::keys::{Algorithm, KeyError, PublicKey, Signer};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// Documents by URL, fetched by the caller; `None` when an address gives none.
pub trait Documents {
    /// The document at a URL.
    fn document(&self, url: &str) -> Option<Value>;
}

impl<F: Fn(&str) -> Option<Value>> Documents for F {
    fn document(&self, url: &str) -> Option<Value> {
        self(url)
    }
}

/// Why a badge was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Badge2Error {
    /// A document that is not of the vocabulary.
    #[error("the {0} is not one of Open Badges 2.0: {1}")]
    Malformed(&'static str, String),
    /// A document that could not be had.
    #[error("the document {0} is not to be had")]
    Missing(String),
    /// A document that names another id than its address.
    #[error("the document at {0} says it is another")]
    OtherId(String),
    /// A hosted badge from a place that is not the issuer's.
    #[error("the issuer does not publish badges at {0}")]
    OtherOrigin(String),
    /// The signature or its form.
    #[error(transparent)]
    Jose(#[from] JoseError),
    /// The key cannot be used.
    #[error("the issuer's key cannot be used: {0}")]
    Key(#[from] KeyError),
    /// The key is not the issuer's.
    #[error("the key {0} is not the issuer's")]
    OtherOwner(String),
    /// It speaks of something else.
    #[error("it is not about {0}")]
    OtherSubject(String),
    /// Taken back.
    #[error("the badge was revoked: {0}")]
    Revoked(String),
    /// Past its end.
    #[error("the badge expired on {0}")]
    Expired(String),
}

/// A badge that holds: the assertion with what it stands for and who stands for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Badge {
    /// The award.
    pub assertion: Assertion,
    /// What was awarded.
    pub badge: BadgeClass,
    /// By whom.
    pub issuer: Issuer,
}

/// Signs an assertion for a signed badge: a JWS with RS256 (other algorithms of this crate are not in 2.0, but
/// verify here as well).
///
/// # Errors
/// When the assertion cannot be written or the signer fails.
pub fn sign(assertion: &Assertion, signer: &dyn Signer) -> Result<String, Badge2Error> {
    let payload = serde_json::to_vec(assertion).map_err(|error| malformed("assertion", &error))?;
    Ok(crate::jose::sign(Map::new(), &payload, signer)?)
}

/// Verifies a hosted assertion: what its own URL answers, within the places the issuer names.
///
/// # Errors
/// The first check that fails.
pub fn verify_hosted(
    id: &str,
    documents: &dyn Documents,
    now: jiff::Timestamp,
) -> Result<Badge, Badge2Error> {
    let document = documents.document(id).ok_or_else(|| Badge2Error::Missing(id.to_owned()))?;
    if let Some(reason) = revoked_answer(&document) {
        return Err(Badge2Error::Revoked(reason));
    }
    let assertion: Assertion = read("assertion", document)?;
    if assertion.id != id {
        return Err(Badge2Error::OtherId(id.to_owned()));
    }
    if assertion.verification != Verification::HostedBadge {
        return Err(malformed("assertion", &"it is not a hosted badge"));
    }
    let badge = complete(assertion, documents)?;
    if !publishes_at(&badge.issuer, id) {
        return Err(Badge2Error::OtherOrigin(id.to_owned()));
    }
    check_times(badge, now)
}

/// Verifies a signed assertion: the issuer's key, and the issuer's revocation list.
///
/// # Errors
/// The first check that fails.
pub fn verify_signed(
    text: &str,
    documents: &dyn Documents,
    now: jiff::Timestamp,
) -> Result<Badge, Badge2Error> {
    let jws = Jws::parse(text)?;
    let assertion: Assertion = read("assertion", Value::Object(jws.claims()?))?;
    let Verification::SignedBadge { creator } = &assertion.verification else {
        return Err(malformed("assertion", &"it is not a signed badge"));
    };
    let creator = creator.clone();
    let badge = complete(assertion, documents)?;
    let key = key(&badge.issuer, creator, documents)?;
    jws.verify(&key)?;
    check_revoked(&badge.issuer, &badge.assertion.id, badge.assertion.other.get("uid"), documents)?;
    check_times(badge, now)
}

pub(super) fn malformed(what: &'static str, error: &dyn std::fmt::Display) -> Badge2Error {
    Badge2Error::Malformed(what, error.to_string())
}

pub(super) fn read<T: DeserializeOwned>(what: &'static str, document: Value) -> Result<T, Badge2Error> {
    serde_json::from_value(document).map_err(|error| malformed(what, &error))
}

/// The reason in the answer for a revoked hosted badge, which need hold no more than id and `revoked`.
pub(super) fn revoked_answer(document: &Value) -> Option<String> {
    let revoked = document.get("revoked").and_then(Value::as_bool).unwrap_or(false);
    let reason = document.get("revocationReason").and_then(Value::as_str).unwrap_or("without a reason");
    revoked.then(|| reason.to_owned())
}

/// Fetches what the assertion refers to. A document inside another counts only when its URL answers the same
/// issuer, otherwise anybody could embed anybody's profile; so addresses are always asked.
fn complete(assertion: Assertion, documents: &dyn Documents) -> Result<Badge, Badge2Error> {
    let badge: BadgeClass = fetched("badge class", id_of(&assertion.badge), documents)?;
    let issuer = complete_issuer(&badge.issuer, documents)?;
    Ok(Badge { assertion, badge, issuer })
}

/// An issuer as its own address answers.
pub(super) fn complete_issuer(
    reference: &Reference<Issuer>,
    documents: &dyn Documents,
) -> Result<Issuer, Badge2Error> {
    fetched("issuer", id_of(reference), documents)
}

fn fetched<T: DeserializeOwned>(
    what: &'static str,
    url: &str,
    documents: &dyn Documents,
) -> Result<T, Badge2Error> {
    let document = documents.document(url).ok_or_else(|| Badge2Error::Missing(url.to_owned()))?;
    if document.get("id").and_then(Value::as_str) != Some(url) {
        return Err(Badge2Error::OtherId(url.to_owned()));
    }
    read(what, document)
}

/// A thing with an id.
trait Identified {
    fn id(&self) -> &str;
}

impl Identified for BadgeClass {
    fn id(&self) -> &str {
        &self.id
    }
}

impl Identified for Issuer {
    fn id(&self) -> &str {
        &self.id
    }
}

fn id_of<T: Identified>(reference: &Reference<T>) -> &str {
    match reference {
        Reference::Url(url) => url,
        Reference::Embedded(document) => document.id(),
    }
}

/// Does the issuer publish there? Its `startsWith` and `allowedOrigins`; without them, its own host.
pub(super) fn publishes_at(issuer: &Issuer, id: &str) -> bool {
    let texts = |name: &str| match issuer.verification.as_ref().and_then(|rules| rules.get(name)) {
        Some(Value::String(one)) => vec![one.clone()],
        Some(Value::Array(many)) => many.iter().filter_map(|one| one.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    };
    let (prefixes, hosts) = (texts("startsWith"), texts("allowedOrigins"));
    if prefixes.is_empty() && hosts.is_empty() {
        return host(&issuer.id).is_some_and(|own| host(id) == Some(own));
    }
    prefixes
        .iter()
        .any(|prefix| host(prefix).is_some() && host(prefix) == host(id) && id.starts_with(prefix.as_str()))
        || hosts.iter().any(|allowed| host(id) == host(allowed).or(Some(allowed.as_str())))
}

/// Host and port of a URL; a user name before them makes it no address of ours.
fn host(url: &str) -> Option<&str> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?;
    let host = rest.split(['/', '?', '#', '\\']).next()?;
    (!host.is_empty() && !host.contains('@')).then_some(host)
}

/// The issuer's key: named by the assertion, owned by the issuer, listed by the issuer.
pub(super) fn key(
    issuer: &Issuer,
    creator: Option<String>,
    documents: &dyn Documents,
) -> Result<PublicKey, Badge2Error> {
    let listed: Vec<&str> = match &issuer.public_key {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(many)) => {
            many.iter().filter_map(|one| one.as_str().or(one["id"].as_str())).collect()
        }
        Some(one) => one["id"].as_str().into_iter().collect(),
        None => Vec::new(),
    };
    let only = || listed.first().map(|one| (*one).to_owned());
    let url = creator.or_else(only).ok_or_else(|| Badge2Error::Missing("key of the issuer".to_owned()))?;
    if !listed.contains(&url.as_str()) {
        return Err(Badge2Error::OtherOwner(url));
    }
    let key: CryptographicKey = fetched("key", &url, documents)?;
    if key.owner != issuer.id {
        return Err(Badge2Error::OtherOwner(url));
    }
    Ok(key_of_pem(&key.public_key_pem)?)
}

/// What stands before the bit string of an RSA key: its algorithm, rsaEncryption, and the bit string's tag.
const RSA: [u8; 14] = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x01, 0x01, 0x05, 0x00, 0x03];

/// An RSA key in a PEM of `SubjectPublicKeyInfo`: SEQUENCE { SEQUENCE { rsaEncryption, NULL }, BIT STRING { key } }.
fn key_of_pem(pem: &str) -> Result<PublicKey, KeyError> {
    let malformed = KeyError::Malformed("RSA key in PEM");
    let body: String = pem.lines().filter(|line| !line.starts_with("-----")).map(str::trim).collect();
    let der = base64_simd::STANDARD.decode_to_vec(body).map_err(|_| malformed.clone())?;
    let place = der.windows(RSA.len()).position(|window| window == RSA);
    let bits = place.and_then(|place| der.get(place + RSA.len()..)).ok_or(malformed.clone())?;
    let header = match bits.first() {
        Some(0x82) => 3,
        Some(0x81) => 2,
        _ => 1,
    };
    let key = bits.get(header..).and_then(|bits| bits.strip_prefix(&[0])).ok_or(malformed)?;
    PublicKey::new(Algorithm::Rsa, key)
}

/// The PEM of an RSA key, for a [`CryptographicKey`]; `None` for other kinds, which 2.0 does not know.
#[must_use]
pub fn public_key_pem(key: &PublicKey) -> Option<String> {
    if key.algorithm() != Algorithm::Rsa {
        return None;
    }
    let sequence = |tag: u8, body: &[u8]| {
        let [high, low] = u16::try_from(body.len()).unwrap_or(u16::MAX).to_be_bytes();
        [&[tag, 0x82, high, low], body].concat()
    };
    let bits = sequence(0x03, &[&[0], key.bytes()].concat());
    let algorithm = [&[0x30, 0x0d], &RSA[..13]].concat();
    let der = sequence(0x30, &[algorithm, bits].concat());
    let encoded = base64_simd::STANDARD.encode_to_string(der);
    let lines: Vec<&str> =
        encoded.as_bytes().chunks(64).filter_map(|line| std::str::from_utf8(line).ok()).collect();
    Some(format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n", lines.join("\n")))
}

/// Whether an issuer has taken back what has this id, or this `uid`.
pub(super) fn check_revoked(
    issuer: &Issuer,
    this: &str,
    uid_of_this: Option<&Value>,
    documents: &dyn Documents,
) -> Result<(), Badge2Error> {
    let list: RevocationList = match &issuer.revocation_list {
        None => return Ok(()),
        Some(Reference::Embedded(list)) => (**list).clone(),
        Some(Reference::Url(url)) => fetched("revocation list", url, documents)?,
    };
    if list.issuer != issuer.id {
        return Err(Badge2Error::OtherOwner(list.id));
    }
    let uid_of_this = uid_of_this.and_then(Value::as_str);
    for revoked in &list.revoked_assertions {
        let (id, uid, reason) = match revoked {
            RevokedAssertion::Id(id) => (Some(id), None, None),
            RevokedAssertion::Reason { id, uid, reason } => (id.as_ref(), uid.as_deref(), reason.as_ref()),
        };
        if id.is_some_and(|id| id == this) || (uid.is_some() && uid == uid_of_this) {
            return Err(Badge2Error::Revoked(
                reason.cloned().unwrap_or_else(|| "without a reason".to_owned()),
            ));
        }
    }
    Ok(())
}

fn check_times(badge: Badge, now: jiff::Timestamp) -> Result<Badge, Badge2Error> {
    check_end(badge.assertion.expires.as_deref(), now)?;
    Ok(badge)
}

/// Whether its end, if it has one, is still to come.
pub(super) fn check_end(expires: Option<&str>, now: jiff::Timestamp) -> Result<(), Badge2Error> {
    let Some(expires) = expires else { return Ok(()) };
    let end: jiff::Timestamp = expires.parse().map_err(|error| malformed("assertion", &error))?;
    if end <= now { Err(Badge2Error::Expired(expires.to_owned())) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::SigningKey;
    use aws_lc_rs::encoding::AsDer as _;
    use serde_json::json;
    use std::collections::HashMap;

    const HOST: &str = "https://badges.example.org";

    struct World {
        documents: HashMap<String, Value>,
        signer: SigningKey,
    }

    impl Documents for World {
        fn document(&self, url: &str) -> Option<Value> {
            self.documents.get(url).cloned()
        }
    }

    fn world() -> World {
        let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
        let der: aws_lc_rs::encoding::Pkcs8V1Der = pair.as_der().unwrap();
        let public: aws_lc_rs::encoding::PublicKeyX509Der =
            aws_lc_rs::signature::KeyPair::public_key(&pair).as_der().unwrap();
        let pem = format!(
            "-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----\n",
            base64_simd::STANDARD.encode_to_string(public.as_ref())
        );
        let at = |path: &str| format!("{HOST}/{path}");
        let documents = HashMap::from([
            (
                at("i"),
                json!({"@context": super::super::CONTEXT, "id": at("i"), "type": "Issuer", "name": "Comune", "url": HOST, "publicKey": [at("k")], "revocationList": at("r")}),
            ),
            (
                at("k"),
                json!({"@context": super::super::CONTEXT, "id": at("k"), "type": "CryptographicKey", "owner": at("i"), "publicKeyPem": pem}),
            ),
            (
                at("r"),
                json!({"@context": super::super::CONTEXT, "id": at("r"), "type": "RevocationList", "issuer": at("i"), "revokedAssertions": ["urn:uuid:9", {"id": "urn:uuid:8", "revocationReason": "an error"}]}),
            ),
            (
                at("b"),
                json!({"@context": super::super::CONTEXT, "id": at("b"), "type": "BadgeClass", "name": "Accoglienza", "description": "…", "image": at("p.png"), "criteria": at("c"), "issuer": at("i"), "tags": ["turismo"]}),
            ),
            (at("a"), assertion(&at("a"), &json!({"type": "HostedBadge"}))),
        ]);
        let signer = SigningKey::from_pkcs8(der.as_ref()).unwrap();
        assert_eq!(
            key_of_pem(&public_key_pem(signer.public_key()).unwrap()).as_ref(),
            Ok(signer.public_key())
        );
        assert_eq!(key_of_pem(&pem).as_ref(), Ok(signer.public_key()), "as the library writes it");
        World { documents, signer }
    }

    fn assertion(id: &str, verification: &Value) -> Value {
        json!({
            "@context": super::super::CONTEXT, "id": id, "type": "Assertion",
            "recipient": {"type": "email", "hashed": true, "salt": "s", "identity": "sha256$00"},
            "badge": format!("{HOST}/b"), "verification": verification,
            "issuedOn": "2026-11-22T09:30:00Z", "expires": "2031-11-22T09:30:00Z", "schema:ext": {"kept": true}
        })
    }

    fn now() -> jiff::Timestamp {
        "2027-01-01T00:00:00Z".parse().unwrap()
    }

    fn signed(world: &World, id: &str) -> String {
        let assertion = assertion(id, &json!({"type": "SignedBadge", "creator": format!("{HOST}/k")}));
        sign(&serde_json::from_value(assertion).unwrap(), &world.signer).unwrap()
    }

    #[test]
    fn hosted_and_signed_badges_lead_to_their_issuer() {
        let world = world();
        let badge = verify_hosted(&format!("{HOST}/a"), &world, now()).unwrap();
        assert_eq!((badge.issuer.name.as_str(), badge.badge.name.as_str()), ("Comune", "Accoglienza"));
        assert_eq!(serde_json::to_value(&badge.assertion).unwrap(), world.documents[&format!("{HOST}/a")]);
        assert!(verify_signed(&signed(&world, "urn:uuid:1"), &world, now()).is_ok());
    }

    #[test]
    fn revoked_expired_and_foreign_ones_are_refused() {
        let mut world = world();
        let error = |world: &World, text: &str| verify_signed(text, world, now()).unwrap_err();
        assert_eq!(error(&world, &signed(&world, "urn:uuid:8")), Badge2Error::Revoked("an error".to_owned()));
        assert!(matches!(error(&world, &signed(&world, "urn:uuid:9")), Badge2Error::Revoked(_)));
        let late = "2032-01-01T00:00:00Z".parse().unwrap();
        assert!(matches!(verify_hosted(&format!("{HOST}/a"), &world, late), Err(Badge2Error::Expired(_))));
        let text = signed(&world, "urn:uuid:1");
        world.signer = self::world().signer;
        let other_key = signed(&world, "urn:uuid:1");
        assert!(matches!(error(&world, &other_key), Badge2Error::Jose(JoseError::Signature)));
        world.documents.get_mut(&format!("{HOST}/k")).unwrap()["owner"] = json!("https://evil.example/i");
        assert!(matches!(error(&world, &text), Badge2Error::OtherOwner(_)));
        world.documents.insert(format!("{HOST}/a"), json!({"id": format!("{HOST}/a"), "revoked": true}));
        assert!(matches!(verify_hosted(&format!("{HOST}/a"), &world, now()), Err(Badge2Error::Revoked(_))));
    }

    #[test]
    fn a_hosted_badge_elsewhere_is_nobodys() {
        let mut world = world();
        let elsewhere = "https://evil.example/a";
        world.documents.insert(elsewhere.to_owned(), assertion(elsewhere, &json!({"type": "HostedBadge"})));
        assert_eq!(
            verify_hosted(elsewhere, &world, now()),
            Err(Badge2Error::OtherOrigin(elsewhere.to_owned()))
        );
        let issuer = world.documents.get_mut(&format!("{HOST}/i")).unwrap();
        issuer["verification"] = json!({"startsWith": "https://evil.example/", "type": "HostedBadge"});
        assert!(verify_hosted(elsewhere, &world, now()).is_ok(), "the issuer named the place");
        for url in [
            "https://badges.example.org@evil.example/a",
            "https://badges.example.org.evil.example/a",
            "ftp://badges.example.org/a",
        ] {
            assert_ne!(host(url), Some("badges.example.org"), "{url}");
        }
    }

    #[test]
    fn an_endorsement_is_verified_as_an_assertion_is_and_speaks_of_this_badge() {
        use super::super::{endorsements, verify_endorsement};
        let mut world = world();
        let (other, about) = ("https://camera.example", format!("{HOST}/b"));
        let said = |at: &str, verification: Value| {
            json!({"@context": super::super::CONTEXT, "id": at, "type": "Endorsement", "claim": {"id": about, "endorsementComment": "Ben fatto."},
                "issuer": format!("{other}/i"), "issuedOn": "2026-01-01T00:00:00Z", "verification": verification})
        };
        let issuer = json!({"@context": super::super::CONTEXT, "id": format!("{other}/i"), "type": "Issuer", "name": "Camera", "publicKey": format!("{other}/k")});
        world.documents.insert(format!("{other}/i"), issuer);
        let mut key = world.documents[&format!("{HOST}/k")].clone();
        (key["id"], key["owner"]) = (json!(format!("{other}/k")), json!(format!("{other}/i")));
        world.documents.insert(format!("{other}/k"), key);
        let at = format!("{other}/e");
        world.documents.insert(at.clone(), said(&at, json!({"type": "HostedBadge"})));
        let signed = said("urn:uuid:7", json!({"type": "SignedBadge"}));
        let signed =
            crate::jose::sign(Map::new(), &serde_json::to_vec(&signed).unwrap(), &world.signer).unwrap();
        world.documents.get_mut(&about).unwrap()["endorsement"] = json!([at, signed]);
        let badge = verify_hosted(&format!("{HOST}/a"), &world, now()).unwrap();
        let named = endorsements(&badge);
        assert_eq!(named.len(), 2);
        for (reference, about) in &named {
            assert_eq!(verify_endorsement(reference, about, &world, now()).unwrap().1.name, "Camera");
            let elsewhere = verify_endorsement(reference, "https://badges.example.org/i", &world, now());
            assert!(matches!(elsewhere, Err(Badge2Error::OtherSubject(_))), "{elsewhere:?}");
        }
        let foreign = format!("{HOST}/e");
        world.documents.insert(foreign.clone(), said(&foreign, json!({"type": "HostedBadge"})));
        let foreign = verify_endorsement(&foreign, &about, &world, now());
        assert!(matches!(foreign, Err(Badge2Error::OtherOrigin(_))), "{foreign:?}");
        world.signer = self::world().signer;
        let forged = crate::jose::sign(
            Map::new(),
            &serde_json::to_vec(&said("urn:uuid:7", json!({"type": "SignedBadge"}))).unwrap(),
            &world.signer,
        )
        .unwrap();
        assert!(matches!(
            verify_endorsement(&forged, &about, &world, now()),
            Err(Badge2Error::Jose(JoseError::Signature))
        ));
        let unsigned = verify_endorsement(&format!("{other}/none"), &about, &world, now());
        assert!(matches!(unsigned, Err(Badge2Error::Missing(_))));
    }
}
