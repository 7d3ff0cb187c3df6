//! Every member of the other signed forms changed, dropped or doubled: ECDSA, selective disclosure, JWT and SD-JWT.

#![expect(clippy::unwrap_used, reason = "a test that cannot build its credential must fail")]

#[path = "common/mutate.rs"]
mod mutate;

use mutate::{each_change, statements};
use openbadges::jose::{self, Profile};
use openbadges::jsonld::{Engine, NoContexts};
use openbadges::keys::{Signer, SigningKey, did_key};
use openbadges::proof::selective::{SelectiveSecrets, derive, secure_base};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{Offline, Options, Verdict, verify};
use openbadges::sdjwt;
use serde_json::{Value, json};

fn p256() -> SigningKey {
    SigningKey::p256(&[7; 32]).unwrap()
}

fn p384() -> SigningKey {
    SigningKey::p384(&[7; 48]).unwrap()
}

fn options(suite: Suite, key: &SigningKey) -> ProofOptions {
    let did = did_key(key.public_key());
    let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
    ProofOptions::new(suite, &method, "2026-03-01T09:30:00Z")
}

/// A badge of few members, of an issuer whose key is its name.
fn credential(key: &SigningKey) -> Value {
    json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ],
        "id": "urn:uuid:6b1d1f4e-0c8c-4d55-9c3a-2f2b7f0e1a11",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Saldatura a filo",
        "issuer": {"id": did_key(key.public_key()), "type": ["Profile"], "name": "Officina"},
        "validFrom": "2026-02-22T09:30:00Z",
        "credentialSubject": {
            "id": "did:example:anna",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": "urn:uuid:9d2a7b44-53e1-4b0e-8a5e-0b7f5a6f7b22",
                "type": ["Achievement"],
                "name": "Saldatura a filo",
                "description": "Salda lamiere.",
                "criteria": {"narrative": "Una saldatura senza pori."}
            }
        }
    })
}

fn verdict(input: &[u8]) -> Verdict {
    verify(input, &Offline, &Options::at("2026-06-01T00:00:00Z".parse().unwrap())).verdict()
}

/// A changed document may verify only when the statements that are signed are the same.
fn must_not_verify(changed: &Value, original: &Value, statements_alone: bool, what: &str) {
    if verdict(changed.to_string().as_bytes()) == Verdict::Valid {
        let same = statements(changed).is_some_and(|changed| Some(changed) == statements(original));
        assert!(same && statements_alone, "{what} verifies");
    }
}

#[test]
fn every_member_under_an_ecdsa_proof() {
    for (suite, key) in [
        (Suite::EcdsaRdfc2019, p256()),
        (Suite::EcdsaJcs2019, p256()),
        (Suite::EcdsaRdfc2019, p384()),
        (Suite::EcdsaJcs2019, p384()),
    ] {
        let mut engine = Engine::new();
        let text = credential(&key).to_string();
        let signed = secure(&mut Securing::new(&mut engine, &key), &text, &options(suite, &key)).unwrap();
        assert_eq!(verdict(signed.as_bytes()), Verdict::Valid, "{}", suite.name());
        let original: Value = serde_json::from_str(&signed).unwrap();
        each_change(&original, |changed, what| {
            must_not_verify(changed, &original, suite == Suite::EcdsaRdfc2019, what);
        });
    }
}

#[test]
fn every_member_that_was_disclosed() {
    let (key, mut engine) = (p256(), Engine::new());
    let proof_key = SigningKey::p256(&[9; 32]).unwrap();
    let secrets = SelectiveSecrets { hmac_key: [3; 32], proof_key: &proof_key };
    let base = secure_base(
        &mut Securing::new(&mut engine, &key),
        &credential(&key).to_string(),
        &options(Suite::EcdsaSd2023, &key),
        &["/issuer".to_owned(), "/validFrom".to_owned()],
        &secrets,
    )
    .unwrap();
    assert_ne!(verdict(base.as_bytes()), Verdict::Valid, "a base proof is for its holder alone");
    let chosen = ["/name".to_owned(), "/credentialSubject/achievement/name".to_owned()];
    let shown = derive(&mut engine, &NoContexts, &base, &chosen).unwrap();
    assert_eq!(verdict(shown.as_bytes()), Verdict::Valid);
    let original: Value = serde_json::from_str(&shown).unwrap();
    each_change(&original, |changed, what| must_not_verify(changed, &original, true, what));
}

fn encode(value: &Value) -> String {
    base64_simd::URL_SAFE_NO_PAD.encode_to_string(value.to_string())
}

fn decode(part: &str) -> Value {
    serde_json::from_slice(&base64_simd::URL_SAFE_NO_PAD.decode_to_vec(part).unwrap()).unwrap()
}

/// Changes header and payload of a compact JWS, the signature staying; `after` follows it.
fn each_change_of_jws(jws: &str, after: &str, mut tried: impl FnMut(&str, &str)) {
    let parts: Vec<&str> = jws.split('.').collect();
    each_change(&decode(parts[0]), |header, what| {
        tried(&format!("{}.{}.{}{after}", encode(header), parts[1], parts[2]), what);
    });
    each_change(&decode(parts[1]), |payload, what| {
        tried(&format!("{}.{}.{}{after}", parts[0], encode(payload), parts[2]), what);
    });
    tried(&format!("{}.{}.{after}", parts[0], parts[1]), "signature dropped");
    tried(&format!("{}.{}.{}{after}", parts[1], parts[0], parts[2]), "header and payload swapped");
}

#[test]
fn every_member_of_a_jwt() {
    for key in [p256(), SigningKey::ed25519(&[7; 32]).unwrap()] {
        let did = did_key(key.public_key());
        let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
        let jws = jose::issue_credential(&credential(&key), &method, Profile::VcJwt, &key).unwrap();
        assert_eq!(verdict(jws.as_bytes()), Verdict::Valid);
        each_change_of_jws(&jws, "", |changed, what| {
            assert_ne!(verdict(changed.as_bytes()), Verdict::Valid, "{what} verifies");
        });
    }
}

#[test]
fn every_member_and_disclosure_of_an_sd_jwt() {
    let key = p256();
    let did = did_key(key.public_key());
    let claims = json!({"vct": "urn:example:1", "iss": did, "iat": 1_772_000_000, "name": "Saldatura", "levels": [1, 2]});
    let issuance =
        sdjwt::Issuance { kid: Some(&did), hidden: &["/name", "/levels/1"], ..sdjwt::Issuance::default() };
    let mut salt = 0;
    let mut salts = || {
        salt += 1;
        [salt; 16]
    };
    let text = sdjwt::issue(&claims, &issuance, &key, &mut salts).unwrap();
    assert_eq!(verdict(text.as_bytes()), Verdict::Valid);
    let (jws, disclosures) = text.split_once('~').unwrap();
    let after = format!("~{disclosures}");
    each_change_of_jws(jws, &after, |changed, what| {
        assert_ne!(verdict(changed.as_bytes()), Verdict::Valid, "{what} verifies");
    });
    let parts: Vec<&str> = disclosures.trim_end_matches('~').split('~').collect();
    for (index, part) in parts.iter().enumerate() {
        each_change(&decode(part), |changed, what| {
            let mut others = parts.clone();
            let changed = encode(changed);
            others[index] = &changed;
            let text = format!("{jws}~{}~", others.join("~"));
            assert_ne!(verdict(text.as_bytes()), Verdict::Valid, "disclosure {index}: {what} verifies");
        });
        let doubled = format!("{jws}~{}~{part}~", parts.join("~"));
        assert_ne!(verdict(doubled.as_bytes()), Verdict::Valid, "disclosure {index} doubled");
    }
}
