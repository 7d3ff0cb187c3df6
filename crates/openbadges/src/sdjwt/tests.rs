//! The rules of RFC 9901, one by one, and the published examples.

use super::*;
use crate::jose::{encode, sign};
use crate::keys::{Signer as _, SigningKey, public_key_of_jwk};
use serde_json::{Map, Value, json};

const NOW: i64 = 1_795_339_800;

fn issuer() -> SigningKey {
    SigningKey::p256(&[7; 32]).unwrap()
}

fn holder() -> SigningKey {
    SigningKey::p256(&[9; 32]).unwrap()
}

fn salts() -> impl FnMut() -> [u8; 16] {
    let mut count = 0_u8;
    move || {
        count += 1;
        [count; 16]
    }
}

fn claims() -> Value {
    json!({
        "vct": "urn:eu.europa.ec.eudi:learning:credential:1",
        "iss": "https://issuer.example",
        "nbf": NOW - 100,
        "exp": NOW + 100,
        "status": status_claim(42, "https://issuer.example/status/1"),
        "given_name": "Zoë",
        "address": {"locality": "Bergamo", "country": "IT"},
        "languages": ["it", "en", "fr"]
    })
}

fn issued() -> String {
    let holder = holder();
    let issuance = Issuance {
        kid: Some("k1"),
        hidden: &["/given_name", "/address", "/address/locality", "/languages/1", "/languages/2"],
        decoys: 3,
        holder: Some(holder.public_key()),
        ..Issuance::default()
    };
    issue(&claims(), &issuance, &issuer(), &mut salts()).unwrap()
}

fn expectation() -> Expectation<'static> {
    Expectation { now: NOW, binding: None, credential: true }
}

fn verified(text: &str, expectation: &Expectation) -> Result<Verified, SdJwtError> {
    open(text)?.verify(issuer().public_key(), expectation)
}

#[test]
fn everything_shown_is_everything_issued() {
    let text = issued();
    assert!(!text.contains("Bergamo") && text.ends_with('~'));
    let mut shown = verified(&text, &expectation()).unwrap().claims;
    assert!(shown.remove("cnf").is_some());
    assert_eq!(Value::Object(shown.clone()), claims());
    assert_eq!(status_entry(&shown), Some((42, "https://issuer.example/status/1")));
}

#[test]
fn only_what_is_wanted_is_shown_and_the_holder_signs_for_one_verifier() {
    let binding = Binding { audience: "x509_hash:abc", nonce: "n-1", issued_at: NOW, signer: &holder() };
    let text = present(&issued(), &|pointer| pointer == "/address/locality", Some(&binding)).unwrap();
    let asked =
        |audience, nonce, now| Expectation { now, binding: Some((audience, nonce, 300)), credential: true };
    let shown = verified(&text, &asked("x509_hash:abc", "n-1", NOW)).unwrap();
    assert!(shown.holder_bound);
    assert_eq!(shown.claims["address"], json!({"locality": "Bergamo", "country": "IT"}));
    assert_eq!((shown.claims.get("given_name"), &shown.claims["languages"]), (None, &json!(["it"])));
    assert_eq!(shown.disclosed.len(), 2, "the address and the place in it");
    for (audience, nonce, now) in
        [("x509_hash:abd", "n-1", NOW), ("x509_hash:abc", "n-2", NOW), ("x509_hash:abc", "n-1", NOW - 90)]
    {
        assert!(
            matches!(verified(&text, &asked(audience, nonce, now)), Err(SdJwtError::Binding(_))),
            "{audience} {nonce} {now}"
        );
    }
    let late = Expectation { now: NOW + 90, binding: Some(("x509_hash:abc", "n-1", 10)), credential: true };
    assert!(matches!(verified(&text, &late), Err(SdJwtError::Binding(_))));
    let unbound = present(&issued(), &|_| true, None).unwrap();
    assert_eq!(
        verified(&unbound, &asked("x509_hash:abc", "n-1", NOW)),
        Err(SdJwtError::Binding("it is missing"))
    );
}

#[test]
fn the_binding_covers_the_disclosures_and_no_other_key_makes_it() {
    let binding = Binding { audience: "v", nonce: "n", issued_at: NOW, signer: &holder() };
    let text = present(&issued(), &|_| true, Some(&binding)).unwrap();
    let expected = Expectation { now: NOW, binding: Some(("v", "n", 300)), credential: true };
    assert!(verified(&text, &expected).is_ok());
    let parts: Vec<&str> = text.split('~').collect();
    let mut fewer = parts.clone();
    let given_name = parts
        .iter()
        .position(|part| Disclosure::parse(part).is_ok_and(|one| one.name() == Some("given_name")));
    fewer.remove(given_name.unwrap());
    assert!(matches!(verified(&fewer.join("~"), &expected), Err(SdJwtError::Binding(_))));
    let thief = Binding { signer: &issuer(), ..binding };
    let stolen = present(&issued(), &|_| true, Some(&thief)).unwrap();
    assert!(matches!(verified(&stolen, &expected), Err(SdJwtError::Binding(_))));
}

#[test]
fn unreferenced_doubled_and_foreign_disclosures_are_refused() {
    let text = issued();
    let first = text.split('~').nth(1).unwrap();
    assert!(matches!(verified(&format!("{text}{first}~"), &expectation()), Err(SdJwtError::Disclosure(_))));
    let foreign = Disclosure::new([99; 16], Some("admin"), &json!(true));
    assert_eq!(
        verified(&format!("{text}{}~", foreign.text()), &expectation()),
        Err(SdJwtError::Disclosure("nothing refers to it"))
    );
}

/// Signs a payload as it is, with disclosures.
fn forged(payload: &Value, disclosures: &[&Disclosure]) -> String {
    let header = Map::from_iter([("typ".to_owned(), Value::from("dc+sd-jwt"))]);
    let mut text = sign(header, payload.to_string().as_bytes(), &issuer()).unwrap() + "~";
    for disclosure in disclosures {
        text += disclosure.text();
        text += "~";
    }
    text
}

#[test]
fn payloads_that_play_tricks_are_refused() {
    let name = Disclosure::new([1; 16], Some("a"), &json!(1));
    let element = Disclosure::new([2; 16], None, &json!(2));
    let issuer_hidden = Disclosure::new([3; 16], Some("iss"), &json!("https://evil.example"));
    let digest = name.digest();
    for (what, payload, disclosures) in [
        ("shadowed", json!({"vct": "x", "a": 0, "_sd": [digest]}), vec![&name]),
        ("twice", json!({"vct": "x", "_sd": [digest], "b": {"_sd": [digest]}}), vec![&name]),
        ("twice unseen", json!({"vct": "x", "_sd": ["A", "A"]}), vec![]),
        ("claim as element", json!({"vct": "x", "l": [{"...": digest}]}), vec![&name]),
        ("element as claim", json!({"vct": "x", "_sd": [element.digest()]}), vec![&element]),
        ("hidden issuer", json!({"vct": "x", "_sd": [issuer_hidden.digest()]}), vec![&issuer_hidden]),
        ("digests no array", json!({"vct": "x", "_sd": "A"}), vec![]),
        ("digest no text", json!({"vct": "x", "_sd": [1]}), vec![]),
        ("element with more", json!({"vct": "x", "l": [{"...": "A", "b": 1}]}), vec![]),
        ("dots in an object", json!({"vct": "x", "...": "A"}), vec![]),
        ("other digest", json!({"vct": "x", "_sd_alg": "sha-1"}), vec![]),
    ] {
        let verdict = verified(&forged(&payload, &disclosures), &expectation());
        assert!(matches!(verdict, Err(SdJwtError::Disclosure(_))), "{what}: {verdict:?}");
    }
}

#[test]
fn deep_nesting_meets_a_limit() {
    let mut disclosure = Disclosure::new([0; 16], Some("d"), &json!(1));
    let mut all = vec![disclosure.clone()];
    for depth in 1..200_u8 {
        disclosure = Disclosure::new([depth; 16], Some("d"), &json!({"_sd": [disclosure.digest()]}));
        all.push(disclosure.clone());
    }
    let text = forged(&json!({"vct": "x", "_sd": [disclosure.digest()]}), &all.iter().collect::<Vec<_>>());
    assert!(matches!(verified(&text, &expectation()), Err(SdJwtError::Disclosure(_))));
}

#[test]
fn times_types_and_hidden_claims() {
    let at = |now| Expectation { now, ..expectation() };
    assert!(matches!(verified(&issued(), &at(NOW - 1_000)), Err(SdJwtError::Time("not valid yet"))));
    assert!(matches!(verified(&issued(), &at(NOW + 1_000)), Err(SdJwtError::Time("expired"))));
    let no_type = forged(&json!({"iss": "x"}), &[]);
    assert!(matches!(verified(&no_type, &expectation()), Err(SdJwtError::Malformed(_))));
    for pointer in ["/vct", "/iss", "/status", "/exp", "/missing", "", "given_name", "/languages/9"] {
        let hidden = [pointer];
        let issuance = Issuance { hidden: &hidden, ..Issuance::default() };
        let refused = issue(&claims(), &issuance, &issuer(), &mut salts());
        assert!(matches!(refused, Err(SdJwtError::Pointer(_))), "{pointer}");
    }
    let reserved = issue(&json!({"a": {"_sd": []}}), &Issuance::default(), &issuer(), &mut salts());
    assert!(matches!(reserved, Err(SdJwtError::Malformed(_))));
}

#[test]
fn no_changed_character_verifies() {
    let binding = Binding { audience: "v", nonce: "n", issued_at: NOW, signer: &holder() };
    let text = present(&issued(), &|_| true, Some(&binding)).unwrap();
    let expected = Expectation { now: NOW, binding: Some(("v", "n", 300)), credential: true };
    for place in 0..text.len() {
        let mut changed = text.clone().into_bytes();
        changed[place] = if changed[place] == b'A' { b'B' } else { b'A' };
        let changed = String::from_utf8(changed).unwrap();
        assert!(verified(&changed, &expected).is_err(), "at {place}");
    }
    assert_eq!(encode(b"\xff"), "_w", "base64url without padding");
}

/// The presentation example of `OpenID4VP` (draft of an SD-JWT with JSON-LD inside).
#[test]
fn the_published_presentation_verifies() {
    let folder = std::env::var("BOTTEGA_DATA").unwrap_or_else(|_| "../../../shared/data".to_owned());
    let folder = format!("{folder}/credentials/oid4/vp/sd_jwt_vcld/01");
    let read = |name: &str| std::fs::read_to_string(format!("{folder}/{name}"));
    let Ok(text) = read("sd_jwt_presentation.txt") else {
        eprintln!("skipped: {folder} is absent");
        return;
    };
    let key = json!({"kty": "EC", "crv": "P-256", "x": "b28d4MwZMjw8-00CG4xfnn9SLMVMM19SlqZpVb_uNtQ", "y": "Xv5zWwuoaTgdS6hV43yI6gBwTnjukmFQQnJ_kCxzqk8"});
    let text: String = text.split_whitespace().collect();
    let expected = Expectation {
        now: 1_744_743_400,
        binding: Some(("https://verifier.example.org", "1234567890", 300)),
        credential: true,
    };
    let verified = open(&text).unwrap().verify(&public_key_of_jwk(&key).unwrap(), &expected).unwrap();
    let contents: Value = serde_json::from_str(&read("verified_contents.json").unwrap()).unwrap();
    assert_eq!(Value::Object(verified.claims), contents);
}
