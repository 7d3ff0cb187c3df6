//! What somebody can put into a capsule of his own, under any name and kind, and what must not come of it.

use super::capsules::logged;
use super::{assert_valid, badge, key, now, offline};
use crate::capsule::{Capsule, Kind, Resource};
use crate::jose::{self, Profile};
use crate::jsonld::Engine;
use crate::keys::{KeyPublication, Signer as _, SigningKey, did_key, publish};
use crate::proof::{ProofOptions, Securing, Suite, secure};
use crate::report::{CheckName, Offline, Options, Outcome, Report, Verdict, verify};
use crate::sdjwt::{Issuance, TokenStatusList, issue, status_claim};
use crate::status::{BitstringStatusList, StatusPurpose, status_list_credential};
use crate::tlog::Policy;
use serde_json::{Value, json};

const WEB: &str = "did:web:issuer.example";
const ID: &str = "https://issuer.example/credentials/1";
const LIST: &str = "https://issuer.example/status/1";

fn thief() -> SigningKey {
    SigningKey::ed25519(&[8; 32]).unwrap()
}

/// The issuer's document with its key, and with one of the thief's.
fn two_keys() -> Vec<u8> {
    let published = |fragment: &str, key: &SigningKey| KeyPublication {
        fragment: fragment.into(),
        key: key.public_key().clone(),
        revoked: None,
        expires: None,
    };
    publish(WEB, &[published("k1", &key()), published("k2", &thief())]).to_string().into_bytes()
}

fn sign(document: &Value, method: &str, key: &SigningKey) -> String {
    let options = ProofOptions::new(Suite::EddsaRdfc2022, method, "2026-11-22T09:30:00Z");
    secure(&mut Securing::new(&mut Engine::new(), key), &document.to_string(), &options).unwrap()
}

fn packed(credential: &str, resources: &[(Kind, &str, &[u8])]) -> Capsule {
    let resource = |(kind, url, bytes): &(Kind, &str, &[u8])| Resource {
        kind: *kind,
        url: Some((*url).to_owned()),
        media_type: "application/json".into(),
        bytes: bytes.to_vec(),
    };
    Capsule {
        credential: credential.to_owned(),
        packed: "2026-11-22T10:00:00Z".into(),
        log_proof: None,
        resources: resources.iter().map(resource).collect(),
    }
}

/// The report on a capsule whose credential a known log holds.
fn in_the_log(mut capsule: Capsule) -> Report {
    let (proof, policy): (_, Policy) = logged(&capsule.credential);
    capsule.log_proof = Some(proof);
    let options = Options { log: Some(&policy), ..Options::at(now()) };
    verify(&capsule.to_bytes().unwrap(), &Offline, &options)
}

/// A badge that was revoked: its entry in the issuer's list is set.
fn revocable() -> Value {
    let mut document = badge(WEB);
    document["id"] = json!(ID);
    document["credentialStatus"] = json!({"id": format!("{LIST}#7"), "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation", "statusListIndex": "7", "statusListCredential": LIST});
    document
}

fn list(issuer: &str, revoked: bool) -> Value {
    let mut list = BitstringStatusList::new(0);
    if revoked {
        list.set(7, 1).unwrap();
    }
    status_list_credential(LIST, issuer, "2026-11-22T00:00:00Z", StatusPurpose::Revocation, &list, None)
        .unwrap()
}

#[test]
fn keys_of_a_capsule_count_under_no_kind_without_a_log() {
    let forged = sign(&badge(WEB), &format!("{WEB}#k2"), &thief());
    for kind in [Kind::Controller, Kind::Evidence, Kind::Schema, Kind::Picture] {
        let report = offline(&packed(&forged, &[(kind, WEB, &two_keys())]).to_bytes().unwrap());
        assert_eq!(report.verdict(), Verdict::NotChecked, "{kind:?}: {:#?}", report.checks);
    }
    let forged = jose::issue_credential(&badge(WEB), &format!("{WEB}#k2"), Profile::VcJwt, &thief()).unwrap();
    let report = offline(&packed(&forged, &[(Kind::Evidence, WEB, &two_keys())]).to_bytes().unwrap());
    assert_eq!(report.verdict(), Verdict::NotChecked, "{:#?}", report.checks);
}

#[test]
fn a_log_vouches_for_the_key_that_signed_and_for_no_other() {
    let credential = sign(&revocable(), &format!("{WEB}#k1"), &key());
    let said = json!({"id": ID, "reason": "Fraud."}).to_string();
    let asked = |kind, list: &str| {
        let resources: [(Kind, &str, &[u8]); 3] = [
            (Kind::Controller, WEB, &two_keys()),
            (kind, LIST, list.as_bytes()),
            (Kind::Evidence, ID, said.as_bytes()),
        ];
        in_the_log(packed(&credential, &resources))
    };
    assert_valid(
        &asked(Kind::Status, &sign(&list(WEB, false), &format!("{WEB}#k1"), &key())),
        &["capsule", "json"],
    );
    let revoked = asked(Kind::Status, &sign(&list(WEB, true), &format!("{WEB}#k1"), &key()));
    let status = revoked.check(CheckName::Status).unwrap();
    assert_eq!((status.code, status.sentence.as_str()), ("status.revoked", "It was revoked by its issuer."));
    // A clean list, signed with a key that only the capsule says is the issuer's, or in the name of another.
    let own = did_key(thief().public_key());
    let other = sign(&list(&own, false), &format!("{own}#{}", &own["did:key:".len()..]), &thief());
    for kind in [Kind::Status, Kind::Evidence] {
        let report = asked(kind, &sign(&list(WEB, false), &format!("{WEB}#k2"), &thief()));
        assert_eq!(report.check(CheckName::Status).unwrap().code, "status.list_not_checked");
        assert_eq!(report.verdict(), Verdict::NotChecked);
        let report = asked(kind, &other);
        assert_eq!(report.check(CheckName::Status).unwrap().code, "status.unvouched");
        assert_eq!(report.verdict(), Verdict::NotChecked);
    }
}

#[test]
fn a_list_that_nobody_signed_says_nothing() {
    let mut document = badge(WEB);
    document["credentialStatus"] = json!({"id": LIST, "type": "1EdTechRevocationList"});
    let credential = sign(&document, &format!("{WEB}#k1"), &key());
    let clean = json!({"issuer": WEB, "revokedCredential": []}).to_string();
    let resources: [(Kind, &str, &[u8]); 2] =
        [(Kind::Controller, WEB, &two_keys()), (Kind::Status, LIST, clean.as_bytes())];
    let report = in_the_log(packed(&credential, &resources));
    assert_eq!(report.outcome(CheckName::Proof), Outcome::Passed);
    assert_eq!(report.check(CheckName::Status).unwrap().code, "status.unvouched");
    assert_eq!(report.verdict(), Verdict::NotChecked);
}

#[test]
fn compact_forms_vouch_for_the_key_under_which_they_hold() {
    let jws = jose::issue_credential(&badge(WEB), &format!("{WEB}#k1"), Profile::VcJwt, &key()).unwrap();
    let report = in_the_log(packed(&jws, &[(Kind::Controller, WEB, &two_keys())]));
    assert_valid(&report, &["capsule", "jwt"]);
    let claims = json!({"vct": "urn:eu.europa.ec.eudi:learning:credential:1", "iss": WEB, "nbf": 1,
        "status": status_claim(42, LIST), "achievement_title": "Accoglienza digitale"});
    let issuance = Issuance { kid: Some("did:web:issuer.example#k1"), ..Issuance::default() };
    let credential = issue(&claims, &issuance, &key(), &mut || [1; 16]).unwrap();
    let statuses = TokenStatusList::new(64, 1).unwrap();
    let thief_did = did_key(thief().public_key());
    for (kid, signer, passes) in [
        ("did:web:issuer.example#k1", key(), true),
        ("did:web:issuer.example#k2", thief(), false),
        (thief_did.as_str(), thief(), false),
    ] {
        let list = statuses.issue(LIST, kid, now().as_second() - 10, 600, &signer).unwrap();
        let resources: [(Kind, &str, &[u8]); 2] =
            [(Kind::Controller, WEB, &two_keys()), (Kind::Status, LIST, list.as_bytes())];
        let report = in_the_log(packed(&credential, &resources));
        assert_eq!(report.outcome(CheckName::Proof), Outcome::Passed, "{kid}: {:#?}", report.checks);
        assert_eq!(
            report.outcome(CheckName::Status) == Outcome::Passed,
            passes,
            "{kid}: {:#?}",
            report.checks
        );
    }
}

#[test]
fn an_address_does_not_vouch_for_what_somebody_says_lies_there() {
    let at = |path: &str| format!("https://issuer.example/{path}");
    let context = "https://w3id.org/openbadges/v2";
    let assertion =
        json!({"@context": context, "type": "Assertion", "id": at("assertion"), "badge": at("badge"),
        "recipient": {"type": "email", "hashed": false, "identity": "anna@example.org"},
        "verification": {"type": "hosted"}, "issuedOn": "2026-11-22T09:30:00Z"})
        .to_string();
    let class =
        json!({"@context": context, "type": "BadgeClass", "id": at("badge"), "name": "Accoglienza digitale",
        "description": "…", "image": at("badge.png"), "criteria": {"narrative": "…"}, "issuer": at("issuer")})
        .to_string();
    let profile = json!({"@context": context, "type": "Issuer", "id": at("issuer"), "name": "Unione Montana",
        "url": at(""), "email": "u@issuer.example"})
    .to_string();
    let world: Vec<(String, String)> =
        vec![(at("assertion"), assertion.clone()), (at("badge"), class), (at("issuer"), profile)];
    let hosted = super::World(world.iter().map(|(url, text)| (url.clone(), text.clone().into())).collect());
    assert_valid(&verify(assertion.as_bytes(), &hosted, &Options::at(now())), &["ob2"]);
    let resources: Vec<(Kind, &str, &[u8])> =
        world.iter().map(|(url, text)| (Kind::Evidence, url.as_str(), text.as_bytes())).collect();
    let report = offline(&packed(&assertion, &resources).to_bytes().unwrap());
    assert_eq!(report.verdict(), Verdict::NotChecked, "{:#?}", report.checks);
}
