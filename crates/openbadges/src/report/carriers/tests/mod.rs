//! One badge in every form, through the one function; and each form tampered with.

mod capsules;
mod inside;
mod smuggled;

use crate::jose::{self, Profile};
use crate::keys::{KeyPublication, Signer as _, SigningKey, did_key, publish};
use crate::proof::{ProofOptions, Securing, Suite, secure};
use crate::report::{
    CheckName, FetchProblem, Fetched, Offline, Options, Outcome, Report, Resolver, Verdict, verify,
};
use crate::sdjwt::{Issuance, TokenStatusList, issue, status_claim};
use crate::{bake, jsonld, x509};
use serde_json::{Value, json};
use std::collections::HashMap;

fn key() -> SigningKey {
    SigningKey::ed25519(&[7; 32]).unwrap()
}

fn now() -> jiff::Timestamp {
    "2027-01-01T00:00:00Z".parse().unwrap()
}

fn badge(issuer: &str) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
            "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"],
        "id": "urn:uuid:0f2b0c1e-1f51-4f4a-9d50-0d8c6a0e1f77",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": issuer, "type": ["Profile"], "name": "Unione Montana"},
        "validFrom": "2026-11-22T09:30:00Z",
        "name": "Accoglienza digitale",
        "credentialSubject": {"id": "did:example:anna", "type": ["AchievementSubject"], "achievement": {
            "id": "https://bottega.example.org/a/1", "type": ["Achievement"], "name": "Accoglienza digitale",
            "description": "…", "criteria": {"narrative": "…"}}}
    })
}

/// A badge with a proof inside, by somebody with a `did:key` or another identifier.
fn secured(issuer: &str, method: &str) -> String {
    let mut engine = jsonld::Engine::new();
    let options = ProofOptions::new(Suite::EddsaRdfc2022, method, "2026-11-22T09:30:00Z");
    let key = key();
    secure(&mut Securing::new(&mut engine, &key), &badge(issuer).to_string(), &options).unwrap()
}

fn by_did_key() -> String {
    let did = did_key(key().public_key());
    let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
    secured(&did, &method)
}

fn offline(input: &[u8]) -> Report {
    verify(input, &Offline, &Options::at(now()))
}

fn assert_valid(report: &Report, forms: &[&str]) {
    assert_eq!(report.verdict(), Verdict::Valid, "{:#?}", report.checks);
    assert_eq!(report.forms, forms);
    assert_eq!(report.learned.title.as_deref(), Some("Accoglienza digitale"));
}

/// The world as a map.
struct World(HashMap<String, Vec<u8>>);

impl Resolver for World {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let bytes = self.0.get(url).cloned().ok_or(FetchProblem::NotFound)?;
        Ok(Fetched { bytes, media_type: None })
    }
}

fn controller(id: &str) -> Vec<u8> {
    let key = key().public_key().clone();
    publish(id, &[KeyPublication { fragment: "k1".into(), key, revoked: None, expires: None }])
        .to_string()
        .into_bytes()
}

#[cfg(feature = "picture")]
fn picture() -> crate::picture::BadgePicture {
    crate::picture::BadgePicture {
        title: "Accoglienza digitale".into(),
        issuer: "Unione Montana".into(),
        level: Some(4),
        ribbon: None,
        colour: crate::picture::Colour::default(),
    }
}

#[cfg(feature = "picture")]
#[test]
fn pictures_carry_it() {
    let credential = by_did_key();
    assert_valid(&offline(credential.as_bytes()), &["json"]);
    let png = bake::bake(&picture().to_png(64).unwrap(), &credential, bake::Edition::OpenBadges3).unwrap();
    assert_valid(&offline(&png), &["png", "json"]);
    let svg =
        bake::bake(picture().to_svg().unwrap().as_bytes(), &credential, bake::Edition::OpenBadges3).unwrap();
    assert_valid(&offline(&svg), &["svg", "json"]);
    let other = String::from_utf8(svg).unwrap().replace("Unione Montana\",", "Unione Pianura\",");
    assert_eq!(offline(other.as_bytes()).verdict(), Verdict::Invalid);
    let plain = offline(&picture().to_png(64).unwrap());
    assert_eq!(plain.check(CheckName::Format).unwrap().code, "format.not_baked");
}

#[cfg(feature = "pdf")]
#[test]
fn a_certificate_carries_it() {
    let certificate = crate::pdf::Certificate {
        language: "it".into(),
        heading: "Attestato".into(),
        before_learner: String::new(),
        learner: "Anna Rossi".into(),
        after_learner: String::new(),
        title: "Accoglienza digitale".into(),
        awarded: String::new(),
        sections: Vec::new(),
        badge: None,
        check_url: "https://bottega.example.org/c/1".into(),
        check_heading: "Verifica".into(),
        check_text: "…".into(),
        issued: now(),
        credential: by_did_key(),
    };
    assert_valid(&offline(&certificate.to_pdf().unwrap()), &["pdf", "json"]);
}

#[test]
fn compact_signatures_by_every_way_to_the_key() {
    let did = did_key(key().public_key());
    let text = jose::issue_credential(&badge(&did), &did, Profile::Badge, &key()).unwrap();
    assert_valid(&offline(text.as_bytes()), &["jwt"]);
    let content = crate::cose::Content::Credential;
    let envelope = crate::cose::issue_document(&badge(&did), content, &did, &key()).unwrap();
    assert_valid(&offline(&envelope), &["cose"]);
    let web = "did:web:issuer.example";
    let world =
        World(HashMap::from([("https://issuer.example/.well-known/did.json".into(), controller(web))]));
    for kid in ["did:web:issuer.example#k1", "k1"] {
        let text = jose::issue_credential(&badge(web), kid, Profile::VcJwt, &key()).unwrap();
        assert_valid(&verify(text.as_bytes(), &world, &Options::at(now())), &["jwt"]);
        let report = offline(text.as_bytes());
        assert_eq!(
            (report.verdict(), report.outcome(CheckName::IssuerKey)),
            (Verdict::NotChecked, Outcome::NotChecked)
        );
    }
    // Somebody else's key, in the header or by name, makes no badge of this issuer.
    let thief = SigningKey::ed25519(&[8; 32]).unwrap();
    let forged =
        jose::issue_credential(&badge(web), "did:web:issuer.example#k1", Profile::VcJwt, &thief).unwrap();
    assert_eq!(verify(forged.as_bytes(), &world, &Options::at(now())).verdict(), Verdict::Invalid);
    let own = did_key(thief.public_key());
    let forged = jose::issue_credential(&badge(web), &own, Profile::VcJwt, &thief).unwrap();
    let report = verify(forged.as_bytes(), &world, &Options::at(now()));
    assert_eq!(report.check(CheckName::IssuerIsController).unwrap().code, "issuer.other_controller");
}

#[test]
fn sd_jwt_by_metadata_and_with_its_status_list() {
    let key = SigningKey::p256(&[7; 32]).unwrap();
    let issuer = "https://issuer.example/t/valle";
    let list = "https://issuer.example/status/1";
    let mut jwk = crate::keys::jwk_of(key.public_key()).unwrap();
    jwk["kid"] = json!("k1");
    let metadata = json!({"issuer": issuer, "jwks": {"keys": [jwk]}}).to_string().into_bytes();
    let status = |revoked: u8| {
        let mut statuses = TokenStatusList::new(64, 1).unwrap();
        assert!(statuses.set(42, revoked));
        statuses.issue(list, "k1", now().as_second() - 10, 600, &key).unwrap().into_bytes()
    };
    let world = |revoked| {
        World(HashMap::from([
            ("https://issuer.example/.well-known/jwt-vc-issuer/t/valle".to_owned(), metadata.clone()),
            (list.to_owned(), status(revoked)),
        ]))
    };
    let claims = json!({"vct": "urn:eu.europa.ec.eudi:learning:credential:1", "iss": issuer, "nbf": 1, "status": status_claim(42, list),
        "achievement_title": "Accoglienza digitale", "given_name": "Anna"});
    let issuance = Issuance { kid: Some("k1"), hidden: &["/given_name"], ..Issuance::default() };
    let text = issue(&claims, &issuance, &key, &mut || [1; 16]).unwrap();
    assert_valid(&verify(text.as_bytes(), &world(0), &Options::at(now())), &["sd-jwt"]);
    let revoked = verify(text.as_bytes(), &world(1), &Options::at(now()));
    assert_eq!(revoked.check(CheckName::Status).unwrap().code, "status.revoked");
    assert_eq!(verify(text.as_bytes(), &Offline, &Options::at(now())).verdict(), Verdict::NotChecked);
    let asked = Options { domain: Some("v"), challenge: Some("n"), ..Options::at(now()) };
    let unbound = verify(text.as_bytes(), &world(0), &asked);
    assert_eq!(unbound.check(CheckName::Recipient).unwrap().code, "recipient.not_bound");
}

#[test]
fn a_sealed_credential_needs_an_anchor() {
    let key = SigningKey::p256(&[5; 32]).unwrap();
    let subject = x509::Subject {
        organisation: "Unione".into(),
        organisation_identifier: "VATIT-1".into(),
        ..x509::Subject::default()
    };
    let valid = ("2026-01-01T00:00:00Z".parse().unwrap(), "2028-01-01T00:00:00Z".parse().unwrap());
    let certificate = x509::self_signed(&key, &subject, &[1], valid).unwrap();
    let document = json!({
        "@context": ["https://www.w3.org/2018/credentials/v1", "http://data.europa.eu/snb/model/context/edc-ap"],
        "id": "urn:credential:1", "type": ["VerifiableCredential", "EuropeanDigitalCredential"],
        "issuer": {"id": "urn:epass:org:1", "eIDASIdentifier": {"notation": "VATIT-1"}},
        "issuanceDate": "2026-11-22T09:30:00Z", "validFrom": "2026-11-22T09:30:00Z",
        "credentialSubject": {"id": "did:example:anna", "hasClaim": {"title": {"it": "Accoglienza digitale"}}}
    });
    let sealed = crate::edc::seal(
        &document,
        &key,
        std::slice::from_ref(&certificate),
        "2026-11-22T09:30:00Z".parse().unwrap(),
    )
    .unwrap();
    assert_eq!(offline(sealed.as_bytes()).verdict(), Verdict::NotChecked);
    let anchors = [x509::Certificate::read(&certificate).unwrap()];
    let options = Options { anchors: &anchors, ..Options::at(now()) };
    assert_valid(&verify(sealed.as_bytes(), &Offline, &options), &["edc"]);
    let tampered = sealed.replace("did:example:anna", "did:example:bea1");
    assert_eq!(verify(tampered.as_bytes(), &Offline, &options).verdict(), Verdict::Invalid);
}

#[test]
fn badges_of_version_2_by_their_address_and_as_a_file() {
    let at = |path: &str| format!("https://badges.example/{path}");
    let context = "https://w3id.org/openbadges/v2";
    let assertion = json!({"@context": context, "id": at("a"), "type": "Assertion", "badge": at("b"), "issuedOn": "2026-11-22T09:30:00Z",
        "recipient": {"type": "email", "hashed": false, "identity": "anna@example.org"}, "verification": {"type": "HostedBadge"}});
    let mut world = World(HashMap::from([
        (at("a"), assertion.to_string().into_bytes()),
        (at("b"), json!({"@context": context, "id": at("b"), "type": "BadgeClass", "name": "Accoglienza digitale", "description": "…",
            "image": at("p"), "criteria": at("c"), "issuer": at("i")}).to_string().into_bytes()),
        (at("i"), json!({"@context": context, "id": at("i"), "type": "Issuer", "name": "Unione", "url": at("")}).to_string().into_bytes()),
    ]));
    let options = Options { recipient: Some("anna@example.org"), ..Options::at(now()) };
    assert_valid(&verify(at("a").as_bytes(), &world, &options), &["ob2"]);
    assert_valid(&verify(assertion.to_string().as_bytes(), &world, &options), &["ob2"]);
    let altered = assertion.to_string().replace("anna@", "bea@");
    assert_eq!(verify(altered.as_bytes(), &world, &options).verdict(), Verdict::Invalid);
    assert_eq!(verify(assertion.to_string().as_bytes(), &Offline, &options).verdict(), Verdict::NotChecked);
    let mut whole = assertion.clone();
    whole["badge"] =
        json!({"id": at("b"), "name": "Sicurezza", "issuer": {"id": at("i"), "name": "Officina"}});
    let unasked = verify(whole.to_string().as_bytes(), &Offline, &options);
    assert_eq!(unasked.verdict(), Verdict::NotChecked);
    assert_eq!(unasked.learned.title.as_deref(), Some("Sicurezza"), "it says so itself");
    assert_eq!(unasked.learned.issuer_name.as_deref(), Some("Officina"));
    assert_eq!(unasked.credential, Some(whole));
    let none = verify(at("a").as_bytes(), &world, &options);
    assert_eq!(none.check(CheckName::Endorsements).unwrap().code, "endorsements.none");
    let endorsed = assertion
        .to_string()
        .replace("\"verification\"", &format!("\"endorsement\":\"{}\",\"verification\"", at("e")));
    world.0.insert(at("a"), endorsed.into_bytes());
    let said = |about: &str| {
        json!({"@context": context, "id": at("e"), "type": "Endorsement", "claim": {"id": about}, "issuer": at("i"),
        "issuedOn": "2026-11-22T09:30:00Z", "verification": {"type": "HostedBadge"}}).to_string().into_bytes()
    };
    for (about, code) in [(at("a"), "endorsements.valid"), (at("b"), "endorsements.other_subject")] {
        world.0.insert(at("e"), said(&about));
        let report = verify(at("a").as_bytes(), &world, &options);
        assert_eq!(report.check(CheckName::Endorsements).unwrap().code, code);
        assert_eq!(report.verdict(), Verdict::Valid, "what others say of it makes it no less genuine");
    }
    world.0.insert(at("a"), json!({"id": at("a"), "revoked": true}).to_string().into_bytes());
    let report = verify(at("a").as_bytes(), &world, &options);
    assert_eq!(report.check(CheckName::Status).unwrap().code, "status.revoked");
}

#[test]
fn rubbish_in_every_form_is_refused_without_panic() {
    let seeds: [&[u8]; 12] = [
        b"\x89PNG\r\n\x1a\n",
        b"<svg/>",
        b"<html>",
        b"%PDF-1.7",
        b"PK\x03\x04",
        b"eyJ.e30.c2ln",
        b"eyJ~",
        b"https://x",
        b"{\"payload\":\"\",\"protected\":\"\",\"signature\":\"\"}",
        b"{\"@context\":\"https://w3id.org/openbadges/v2\",\"recipient\":1,\"badge\":2}",
        b"",
        b"\xff\xfe",
    ];
    for seed in seeds {
        let report = offline(seed);
        assert_ne!(report.verdict(), Verdict::Valid);
        assert!(!report.checks.is_empty(), "{}", String::from_utf8_lossy(seed));
    }
}
