//! Every member of the other signed forms changed, dropped or doubled: ECDSA, selective disclosure, JWT, SD-JWT, European
//! credentials, learner records, badges of version 2.0. And what holds for every form alike: each bit of the signature
//! counts, a name that stands twice at any depth is refused, another order of members says the same.

#![expect(clippy::unwrap_used, reason = "a test that cannot build its credential must fail")]

#[path = "common/mutate.rs"]
mod mutate;

use mutate::{each_change, statements};
use openbadges::clr::{Association, Clr, Relation};
use openbadges::jose::{self, Profile};
use openbadges::jsonld::{Engine, NoContexts};
use openbadges::keys::{Signer, SigningKey, did_key};
use openbadges::openbadges2::{Assertion, sign};
use openbadges::proof::selective::{SelectiveSecrets, derive, secure_base};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{
    CheckName, FetchProblem, Fetched, Offline, Options, Outcome, Resolver, Verdict, verify,
};
use openbadges::{sdjwt, x509};
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fmt::Write as _;

fn ed25519() -> SigningKey {
    SigningKey::ed25519(&[7; 32]).unwrap()
}

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
fn badge(key: &SigningKey, number: u32) -> Value {
    json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ],
        "id": format!("https://issuer.example/credentials/{number}"),
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "name": "Saldatura a filo",
        "issuer": {"id": did_key(key.public_key()), "type": ["Profile"], "name": "Officina"},
        "validFrom": "2026-02-22T09:30:00Z",
        "credentialSubject": {
            "id": "did:example:anna",
            "type": ["AchievementSubject"],
            "achievement": {
                "id": format!("https://issuer.example/achievements/{number}"),
                "type": ["Achievement"],
                "name": "Saldatura a filo",
                "description": "Salda lamiere.",
                "criteria": {"narrative": "Una saldatura senza pori."},
                "tag": ["saldatura", "officina"]
            }
        }
    })
}

fn secured(document: &Value, suite: Suite, key: &SigningKey) -> Value {
    let mut engine = Engine::new();
    let mut securing = Securing::new(&mut engine, key);
    let signed = secure(&mut securing, &document.to_string(), &options(suite, key)).unwrap();
    serde_json::from_str(&signed).unwrap()
}

/// With a base proof, as its holder keeps it.
fn kept(key: &SigningKey) -> String {
    let proof_key = SigningKey::p256(&[9; 32]).unwrap();
    let secrets = SelectiveSecrets { hmac_key: [3; 32], proof_key: &proof_key };
    let mut engine = Engine::new();
    let (text, options) = (badge(key, 1).to_string(), options(Suite::EcdsaSd2023, key));
    let mandatory = ["/issuer".to_owned(), "/validFrom".to_owned()];
    secure_base(&mut Securing::new(&mut engine, key), &text, &options, &mandatory, &secrets).unwrap()
}

/// What its holder shows of it.
fn disclosed(key: &SigningKey) -> Value {
    let shown = ["/name".to_owned(), "/credentialSubject/achievement/name".to_owned()];
    serde_json::from_str(&derive(&mut Engine::new(), &NoContexts, &kept(key), &shown).unwrap()).unwrap()
}

/// Bytes with one bit turned round, for each of them.
fn each_flip(bytes: &[u8]) -> impl Iterator<Item = (usize, Vec<u8>)> + '_ {
    (0..bytes.len() * 8).map(|bit| {
        let mut flipped = bytes.to_vec();
        flipped[bit / 8] ^= 1 << (bit % 8);
        (bit, flipped)
    })
}

fn at() -> Options<'static> {
    Options::at("2026-06-01T00:00:00Z".parse().unwrap())
}

fn verdict(text: &str) -> Verdict {
    verify(text.as_bytes(), &Offline, &at()).verdict()
}

/// A changed document may verify only when the statements that are signed are the same.
fn must_not_verify(changed: &Value, original: &Value, statements_alone: bool, what: &str) {
    if verdict(&changed.to_string()) == Verdict::Valid {
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
        let original = secured(&badge(&key, 1), suite, &key);
        assert_eq!(verdict(&original.to_string()), Verdict::Valid, "{}", suite.name());
        each_change(&original, |changed, what| {
            must_not_verify(changed, &original, suite == Suite::EcdsaRdfc2019, what);
        });
    }
}

#[test]
fn every_member_that_was_disclosed() {
    let key = p256();
    assert_ne!(verdict(&kept(&key)), Verdict::Valid, "a base proof is for its holder alone");
    let original = disclosed(&key);
    assert_eq!(verdict(&original.to_string()), Verdict::Valid);
    each_change(&original, |changed, what| must_not_verify(changed, &original, true, what));
}

fn encode(value: &Value) -> String {
    base64_simd::URL_SAFE_NO_PAD.encode_to_string(value.to_string())
}

fn bytes_of(part: &str) -> Vec<u8> {
    base64_simd::URL_SAFE_NO_PAD.decode_to_vec(part).unwrap()
}

fn text_of(bytes: &[u8]) -> String {
    base64_simd::URL_SAFE_NO_PAD.encode_to_string(bytes)
}

fn decode(part: &str) -> Value {
    serde_json::from_slice(&bytes_of(part)).unwrap()
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
    for (bit, flipped) in each_flip(&bytes_of(parts[2])) {
        let text = text_of(&flipped);
        tried(
            &format!("{}.{}.{text}{after}", parts[0], parts[1]),
            &format!("bit {bit} of the signature flipped"),
        );
    }
}

#[test]
fn every_member_of_a_jwt() {
    for key in [p256(), ed25519()] {
        let did = did_key(key.public_key());
        let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
        let jws = jose::issue_credential(&badge(&key, 1), &method, Profile::VcJwt, &key).unwrap();
        assert_eq!(verdict(&jws), Verdict::Valid);
        each_change_of_jws(&jws, "", |changed, what| {
            assert_ne!(verdict(changed), Verdict::Valid, "{what} verifies");
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
    assert_eq!(verdict(&text), Verdict::Valid);
    let (jws, disclosures) = text.split_once('~').unwrap();
    let after = format!("~{disclosures}");
    each_change_of_jws(jws, &after, |changed, what| {
        assert_ne!(verdict(changed), Verdict::Valid, "{what} verifies");
    });
    let parts: Vec<&str> = disclosures.trim_end_matches('~').split('~').collect();
    for (index, part) in parts.iter().enumerate() {
        each_change(&decode(part), |changed, what| {
            let mut others = parts.clone();
            let changed = encode(changed);
            others[index] = &changed;
            let text = format!("{jws}~{}~", others.join("~"));
            assert_ne!(verdict(&text), Verdict::Valid, "disclosure {index}: {what} verifies");
        });
        let doubled = format!("{jws}~{}~{part}~", parts.join("~"));
        assert_ne!(verdict(&doubled), Verdict::Valid, "disclosure {index} doubled");
    }
}

fn record(key: &SigningKey) -> Value {
    let clr = Clr {
        id: "urn:uuid:2f0f1f58-3c2e-4f04-9d8f-6c3f4b0e7a01".to_owned(),
        name: "Il percorso di Anna".to_owned(),
        issuer: json!({"id": did_key(key.public_key()), "type": ["Profile"], "name": "Officina"}),
        valid_from: "2026-02-22T09:30:00Z".to_owned(),
        subject: "did:example:anna".to_owned(),
        credentials: [1, 2].map(|number| secured(&badge(key, number), Suite::EddsaRdfc2022, key)).to_vec(),
        achievements: Vec::new(),
        associations: vec![Association {
            relation: Relation::Precedes,
            source: "https://issuer.example/achievements/1".to_owned(),
            target: "https://issuer.example/achievements/2".to_owned(),
        }],
        other: Map::new(),
    };
    secured(&clr.to_credential().unwrap(), Suite::EddsaRdfc2022, key)
}

/// Every form whose signature stands in the document.
fn forms() -> Vec<(&'static str, Value)> {
    let signed = |suite: Suite, key: SigningKey| (suite.name(), secured(&badge(&key, 1), suite, &key));
    vec![
        signed(Suite::EddsaRdfc2022, ed25519()),
        signed(Suite::EddsaJcs2022, ed25519()),
        signed(Suite::EcdsaRdfc2019, p256()),
        signed(Suite::EcdsaRdfc2019, p384()),
        signed(Suite::EcdsaJcs2019, p256()),
        signed(Suite::EcdsaJcs2019, p384()),
        ("ecdsa-sd-2023", disclosed(&p256())),
        ("clr", record(&ed25519())),
    ]
}

/// The text of a value, its members in their reverse order; the member at `doubled` stands twice.
fn written(value: &Value, path: &str, doubled: Option<&str>, out: &mut String) {
    match value {
        Value::Object(members) => {
            out.push('{');
            let mut first = true;
            for (name, value) in members.iter().rev() {
                let path = format!("{path}/{name}");
                for _ in 0..if doubled == Some(&*path) { 2 } else { 1 } {
                    out.push_str(if first { "" } else { "," });
                    first = false;
                    write!(out, "{}:", Value::from(name.as_str())).unwrap();
                    written(value, &path, doubled, out);
                }
            }
            out.push('}');
        }
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                written(item, &format!("{path}/{index}"), doubled, out);
            }
            out.push(']');
        }
        plain => write!(out, "{plain}").unwrap(),
    }
}

/// The paths of all members, and of all lists with two items or more.
fn paths(value: &Value, path: &str, members: &mut Vec<String>, lists: &mut Vec<String>) {
    match value {
        Value::Object(inside) => {
            for (name, value) in inside {
                let path = format!("{path}/{name}");
                paths(value, &path, members, lists);
                members.push(path);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                paths(item, &format!("{path}/{index}"), members, lists);
            }
            if items.len() > 1 {
                lists.push(path.to_owned());
            }
        }
        _ => {}
    }
}

#[test]
fn a_name_that_stands_twice_is_refused_at_every_depth_of_every_form() {
    for (form, signed) in forms() {
        let (mut members, mut lists) = (Vec::new(), Vec::new());
        paths(&signed, "", &mut members, &mut lists);
        assert!(members.len() > 20, "{form}");
        for member in members {
            let mut text = String::new();
            written(&signed, "", Some(&member), &mut text);
            let report = verify(text.as_bytes(), &Offline, &at());
            assert_eq!(report.outcome(CheckName::Format), Outcome::Failed, "{form}: {member} twice");
        }
    }
}

#[test]
fn another_order_of_members_says_the_same_and_of_items_only_where_that_means_nothing() {
    for (form, signed) in forms() {
        let mut text = String::new();
        written(&signed, "", None, &mut text);
        assert_ne!(text, signed.to_string());
        assert_eq!(verdict(&text), Verdict::Valid, "{form}");
        let (mut members, mut lists) = (Vec::new(), Vec::new());
        paths(&signed, "", &mut members, &mut lists);
        for list in lists {
            let mut turned = signed.clone();
            turned.pointer_mut(&list).unwrap().as_array_mut().unwrap().reverse();
            if verdict(&turned.to_string()) == Verdict::Valid {
                let same = statements(&turned).is_some_and(|turned| Some(turned) == statements(&signed));
                assert!(same && !form.contains("jcs"), "{form}: {list} turned round verifies");
            }
        }
    }
}

#[test]
fn every_bit_of_every_signature_counts() {
    for (form, signed) in forms() {
        let value = signed["proof"]["proofValue"].as_str().unwrap();
        let (base, text) = value.split_at(1);
        let bytes = match base {
            "z" => openbadges::keys::base58_decode(text).unwrap(),
            _ => bytes_of(text),
        };
        for (bit, flipped) in each_flip(&bytes) {
            let text = match base {
                "z" => openbadges::keys::base58_encode(&flipped),
                _ => text_of(&flipped),
            };
            let mut changed = signed.clone();
            changed["proof"]["proofValue"] = format!("{base}{text}").into();
            assert_ne!(verdict(&changed.to_string()), Verdict::Valid, "{form}: bit {bit}");
        }
    }
}

#[test]
fn every_member_of_a_learner_record() {
    let original = record(&ed25519());
    assert_eq!(verdict(&original.to_string()), Verdict::Valid);
    each_change(&original, |changed, what| must_not_verify(changed, &original, true, what));
}

#[test]
fn every_member_and_bit_of_a_sealed_european_credential() {
    let key = p256();
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
        "issuanceDate": "2026-02-22T09:30:00Z", "validFrom": "2026-02-22T09:30:00Z",
        "credentialSubject": {"id": "did:example:anna", "hasClaim": {"title": {"it": "Saldatura"}, "level": [4, 5]}}
    });
    let moment = "2026-02-22T09:30:00Z".parse().unwrap();
    let sealed = openbadges::edc::seal(&document, &key, std::slice::from_ref(&certificate), moment).unwrap();
    let anchors = [x509::Certificate::read(&certificate).unwrap()];
    let verdict =
        |text: &str| verify(text.as_bytes(), &Offline, &Options { anchors: &anchors, ..at() }).verdict();
    assert_eq!(verdict(&sealed), Verdict::Valid);
    let whole: Value = serde_json::from_str(&sealed).unwrap();
    let inside: Value = serde_json::from_str(whole["payload"].as_str().unwrap()).unwrap();
    each_change(&inside, |changed, what| {
        let mut other = whole.clone();
        other["payload"] = changed.to_string().into();
        assert_ne!(verdict(&other.to_string()), Verdict::Valid, "{what} verifies");
    });
    let part = |name: &str| whole["signatures"][0][name].as_str().unwrap();
    let with = |name: &str, text: String| {
        let mut other = whole.clone();
        other["signatures"][0][name] = text.into();
        verdict(&other.to_string())
    };
    each_change(&decode(part("protected")), |changed, what| {
        assert_ne!(with("protected", encode(changed)), Verdict::Valid, "header: {what} verifies");
    });
    for (bit, flipped) in each_flip(&bytes_of(part("signature"))) {
        assert_ne!(with("signature", text_of(&flipped)), Verdict::Valid, "bit {bit}");
    }
}

fn rsa() -> SigningKey {
    use aws_lc_rs::encoding::{AsDer as _, Pkcs8V1Der};
    let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
    let der: Pkcs8V1Der = pair.as_der().unwrap();
    SigningKey::from_pkcs8(der.as_ref()).unwrap()
}

struct Web(HashMap<String, Vec<u8>>);

impl Resolver for Web {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let bytes = self.0.get(url).cloned().ok_or(FetchProblem::NotFound)?;
        Ok(Fetched { bytes, media_type: None })
    }
}

#[test]
fn every_member_and_bit_of_a_signed_badge_of_version_2() {
    let key = rsa();
    let context = "https://w3id.org/openbadges/v2";
    let address = |path: &str| format!("https://badges.example/{path}");
    let pem = openbadges::openbadges2::public_key_pem(key.public_key()).unwrap();
    let documents = [
        json!({"@context": context, "id": address("b"), "type": "BadgeClass", "name": "Saldatura", "description": "…",
            "image": address("p"), "criteria": address("c"), "issuer": address("i")}),
        json!({"@context": context, "id": address("i"), "type": "Issuer", "name": "Officina", "url": address(""),
            "publicKey": address("k")}),
        json!({"@context": context, "id": address("k"), "type": "CryptographicKey", "owner": address("i"),
            "publicKeyPem": pem}),
    ];
    let web = documents.map(|one| (one["id"].as_str().unwrap().to_owned(), one.to_string().into_bytes()));
    let web = Web(HashMap::from(web));
    let assertion: Assertion = serde_json::from_value(json!({
        "@context": context, "id": "urn:uuid:1b7b2f0c-35a9-4c4f-8f6b-3f7f4a5f9a10", "type": "Assertion",
        "badge": address("b"), "issuedOn": "2026-02-22T09:30:00Z",
        "recipient": {"type": "email", "hashed": false, "identity": "anna@example.org"},
        "verification": {"type": "SignedBadge", "creator": address("k")}
    }))
    .unwrap();
    let jws = sign(&assertion, &key).unwrap();
    let verdict = |text: &str| verify(text.as_bytes(), &web, &at()).verdict();
    assert_eq!(verdict(&jws), Verdict::Valid);
    each_change_of_jws(&jws, "", |changed, what| {
        assert_ne!(verdict(changed), Verdict::Valid, "{what} verifies");
    });
}
