//! Hostile input: every single member changed, dropped, doubled or moved; every bit of the signature; foreign contexts,
//! proofs and keys; rubbish of every kind. Nothing verifies that should not, nothing panics, each refusal names a check.

#![expect(clippy::unwrap_used, reason = "a test that cannot build its badge must fail")]

#[path = "common/mutate.rs"]
mod mutate;

use mutate::{each_change, statements};
use openbadges::bench::{METHOD, badge};
use openbadges::jsonld::Engine;
use openbadges::keys::{KeyPublication, Signer, SigningKey, publish};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{
    CheckName, FetchProblem, Fetched, Options, Outcome, Report, Resolver, Verdict, verify,
};
use openbadges::status::{BitstringStatusList, StatusPurpose, status_list_credential};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::cell::RefCell;

const ISSUER: &str = "did:web:skills.example";
const LIST: &str = "https://skills.example/status/7";
const SUITES: [Suite; 2] = [Suite::EddsaRdfc2022, Suite::EddsaJcs2022];

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
}

fn key() -> SigningKey {
    SigningKey::ed25519(&[7; 32]).unwrap()
}

fn sign(text: &str, suite: Suite) -> String {
    let options = ProofOptions::new(suite, METHOD, "2026-03-01T09:30:00Z");
    ENGINE.with_borrow_mut(|engine| secure(&mut Securing::new(engine, &key()), text, &options).unwrap())
}

struct Internet {
    controller: Vec<u8>,
    list: Vec<u8>,
}

impl Resolver for Internet {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let bytes = match url {
            "https://skills.example/.well-known/did.json" => self.controller.clone(),
            LIST => self.list.clone(),
            _ => return Err(FetchProblem::NotFound),
        };
        Ok(Fetched { bytes, media_type: None })
    }
}

fn internet() -> Internet {
    let key = key().public_key().clone();
    let publication = KeyPublication { fragment: "key-2026-1".into(), key, revoked: None, expires: None };
    let list = BitstringStatusList::new(0);
    let list =
        status_list_credential(LIST, ISSUER, "2026-01-01T00:00:00Z", StatusPurpose::Revocation, &list, None)
            .unwrap();
    Internet {
        controller: publish(ISSUER, &[publication]).to_string().into_bytes(),
        list: sign(&list.to_string(), Suite::EddsaRdfc2022).into_bytes(),
    }
}

fn check(input: &[u8], internet: &Internet) -> Report {
    let options = Options { linked: false, ..Options::at("2026-06-01T00:00:00Z".parse().unwrap()) };
    verify(input, internet, &options)
}

/// A badge with every kind of member once; its status list is asked in a test of its own.
fn small_badge(learner: u64) -> Value {
    let mut small = serde_json::to_value(badge(learner)).unwrap();
    small.as_object_mut().unwrap().remove("credentialStatus");
    let subject = &mut small["credentialSubject"];
    subject["result"].as_array_mut().unwrap().truncate(1);
    let achievement = &mut subject["achievement"];
    for name in ["resultDescription", "alignment", "tag"] {
        achievement[name].as_array_mut().unwrap().truncate(1);
    }
    achievement["resultDescription"][0]["rubricCriterionLevel"].as_array_mut().unwrap().truncate(1);
    small
}

fn signed(suite: Suite) -> Value {
    serde_json::from_str(&sign(&small_badge(1).to_string(), suite)).unwrap()
}

/// A changed document may verify only when what is signed did not change.
fn must_not_verify(changed: &Value, original: &Value, internet: &Internet, what: &str) {
    let report = check(changed.to_string().as_bytes(), internet);
    if report.verdict() == Verdict::Valid {
        let means_the_same = statements(changed).is_some_and(|changed| Some(changed) == statements(original));
        assert!(means_the_same && changed["proof"]["cryptosuite"] == "eddsa-rdfc-2022", "{what} verifies");
    } else {
        assert!(
            report.checks.iter().any(|check| check.outcome != Outcome::Passed && !check.sentence.is_empty()),
            "{what}"
        );
    }
}

#[test]
fn every_member_changed_dropped_or_doubled() {
    let internet = internet();
    for suite in SUITES {
        let original = signed(suite);
        assert_eq!(check(original.to_string().as_bytes(), &internet).verdict(), Verdict::Valid);
        each_change(&original, |changed, what| must_not_verify(changed, &original, &internet, what));
    }
}

#[test]
fn proofs_are_not_moved_between_documents_suites_and_purposes() {
    let internet = internet();
    for suite in SUITES {
        let original = signed(suite);
        let mut other = small_badge(2);
        other["proof"] = original["proof"].clone();
        assert_eq!(check(other.to_string().as_bytes(), &internet).outcome(CheckName::Proof), Outcome::Failed);
        for (name, value) in [
            ("cryptosuite", json!("eddsa-jcs-2022")),
            ("cryptosuite", json!("eddsa-rdfc-2022")),
            ("cryptosuite", json!("ecdsa-rdfc-2019")),
            ("cryptosuite", json!("ecdsa-sd-2023")),
            ("type", json!("Ed25519Signature2020")),
            ("proofPurpose", json!("authentication")),
            ("verificationMethod", json!("did:web:skills.example#key-2")),
            ("verificationMethod", json!("did:web:skills.example")),
            ("created", json!("2026-03-01")),
            ("expires", json!("2020-01-01T00:00:00Z")),
        ] {
            if original["proof"][name] == value {
                continue;
            }
            let mut changed = original.clone();
            changed["proof"][name] = value.clone();
            assert_ne!(
                check(changed.to_string().as_bytes(), &internet).verdict(),
                Verdict::Valid,
                "{name} := {value}"
            );
        }
        let mut stripped = original.clone();
        stripped.as_object_mut().unwrap().remove("proof");
        for none in [json!([]), json!({}), json!(null), json!("z"), json!([[original["proof"]]])] {
            stripped["proof"] = none;
            assert_ne!(check(stripped.to_string().as_bytes(), &internet).verdict(), Verdict::Valid);
        }
        // One genuine proof does not carry a false one.
        let mut both = original.clone();
        let mut false_one = original["proof"].clone();
        false_one["created"] = json!("2026-03-02T09:30:00Z");
        both["proof"] = json!([original["proof"], false_one]);
        assert_eq!(check(both.to_string().as_bytes(), &internet).verdict(), Verdict::Invalid);
    }
}

#[test]
fn contexts_swapped_or_redefining_are_refused() {
    let internet = internet();
    let original = signed(Suite::EddsaRdfc2022);
    let contexts = original["@context"].clone();
    let mut reversed = contexts.as_array().unwrap().clone();
    reversed.reverse();
    let with = |extra: Value| {
        let mut all = contexts.as_array().unwrap().clone();
        all.push(extra);
        Value::Array(all)
    };
    for context in [
        Value::Array(reversed),
        json!([contexts[0]]),
        contexts[0].clone(),
        json!([]),
        json!(null),
        with(json!("https://evil.example/context")),
        with(json!({"name": "urn:evil"})),
        with(json!({"@vocab": "urn:evil#"})),
        with(json!({"id": "urn:evil"})),
        with(json!(null)),
        with(json!({"Achievement": {"@id": "urn:evil", "@context": null}})),
        with(json!({"@import": "https://evil.example/context"})),
    ] {
        let mut changed = original.clone();
        changed["@context"] = context;
        must_not_verify(&changed, &original, &internet, "another context");
    }
}

#[test]
fn homographs_and_foreign_controllers() {
    let internet = internet();
    let mut original = small_badge(1);
    for issuer in [
        "did:web:skılls.example",
        "did:web:skills.example.evil.example",
        "did:web:SKILLS.example",
        "did:web:skills.example#",
        "https://skills.example",
    ] {
        original["issuer"]["id"] = issuer.into();
        let report = check(sign(&original.to_string(), Suite::EddsaJcs2022).as_bytes(), &internet);
        assert_eq!(report.outcome(CheckName::IssuerIsController), Outcome::Failed, "{issuer}");
        assert_eq!(report.verdict(), Verdict::Invalid);
    }
}

#[test]
fn depth_and_size_end_in_a_refusal() {
    let internet = internet();
    for text in [
        "[".repeat(100_000),
        "{\"a\":".repeat(100_000),
        format!(
            "{{\"@context\":\"https://www.w3.org/ns/credentials/v2\",\"type\":\"VerifiableCredential\",\"x\":{}1{}}}",
            "[".repeat(60),
            "]".repeat(60)
        ),
        "\"\\ud800\"".to_owned(),
        format!("{{\"id\":\"{}\"}}", "a".repeat(1 << 20)),
    ] {
        let report = check(text.as_bytes(), &internet);
        assert_eq!(
            (report.verdict(), report.outcome(CheckName::Format)),
            (Verdict::Invalid, Outcome::Failed)
        );
    }
    // Nodes without ids that all look alike: the limit ends it.
    let nodes: Vec<Value> = (0..12)
        .map(|node| json!({"id": format!("_:n{node}"), "https://e.example/p": (0..12).filter(|other| *other != node).map(|other| json!({"id": format!("_:n{other}")})).collect::<Vec<_>>()}))
        .collect();
    let mut poisoned = signed(Suite::EddsaRdfc2022);
    poisoned["credentialSubject"]["https://e.example/q"] = Value::Array(nodes);
    let report = check(poisoned.to_string().as_bytes(), &internet);
    assert_eq!(report.outcome(CheckName::Proof), Outcome::Failed);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(if cfg!(debug_assertions) { 100 } else { 20_000 }))]

    #[test]
    fn any_bytes_give_a_report(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let report = check(&bytes, &Internet { controller: bytes.clone(), list: bytes.clone() });
        prop_assert_ne!(report.verdict(), Verdict::Valid);
    }

    #[test]
    fn any_damage_to_the_text_is_noticed(at in 0usize..4000, byte in any::<u8>(), cut in 0usize..8) {
        let text = sign(&small_badge(1).to_string(), Suite::EddsaJcs2022).into_bytes();
        let at = at % text.len();
        let mut damaged = text.clone();
        damaged.splice(at..(at + cut).min(text.len()), [byte]);
        let report = check(&damaged, &internet());
        let same = serde_json::from_slice::<Value>(&damaged).is_ok_and(|damaged| damaged == serde_json::from_slice::<Value>(&text).unwrap());
        prop_assert!(report.verdict() != Verdict::Valid || same);
    }

    #[test]
    fn any_controller_document_and_list_are_survived(bytes in proptest::collection::vec(any::<u8>(), 0..200), text in "\\PC{0,60}") {
        let original = signed(Suite::EddsaRdfc2022).to_string();
        for controller in [bytes.clone(), text.clone().into_bytes(), json!({"id": ISSUER, "assertionMethod": text, "verificationMethod": [text]}).to_string().into_bytes()] {
            let report = check(original.as_bytes(), &Internet { controller, list: bytes.clone() });
            prop_assert_ne!(report.verdict(), Verdict::Valid);
        }
        let with_status = sign(&badge(1).to_json().unwrap(), Suite::EddsaRdfc2022);
        let report = check(with_status.as_bytes(), &Internet { list: bytes, ..internet() });
        prop_assert_ne!(report.verdict(), Verdict::Valid);
    }

    #[test]
    fn identifiers_and_keys_never_panic(text in "\\PC{0,80}") {
        for prefix in ["", "did:key:z", "did:web:", "did:jwk:", "z6Mk", "u", "https://"] {
            let text = format!("{prefix}{text}");
            let _ = openbadges::keys::PublicKey::from_multikey(&text);
            let _ = openbadges::keys::did_key_document(&text);
            let _ = openbadges::keys::did_jwk_document(&text);
            let _ = openbadges::keys::did_web_url(&text);
            let _ = BitstringStatusList::decode(&text, 1);
            let _ = openbadges::report::parse_date_time_stamp(&text);
        }
    }

    #[test]
    fn statements_read_and_written_again_are_the_same(text in "\\PC{0,40}", tag in "[a-z]{2}") {
        let mut literal = String::new();
        openbadges::jsonld::write_literal(&text, &mut literal);
        let line = format!("<urn:s> <urn:p> \"{literal}\"@{tag} .\n");
        let (arena, mut predicates, mut out) = (bumpalo::Bump::new(), openbadges::jsonld::Predicates::default(), Vec::new());
        let mut dataset = openbadges::canon::nquads::parse(&line, &mut predicates, &arena).unwrap();
        let limits = openbadges::canon::Limits::default();
        openbadges::canon::canonicalize(&mut dataset, &predicates, openbadges::canon::HashAlgorithm::Sha256, limits, &mut out).unwrap();
        prop_assert_eq!(String::from_utf8(out).unwrap(), line);
    }
}
