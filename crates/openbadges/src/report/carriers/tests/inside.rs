//! What hangs on a credential or lies in a document: presentations, records, endorsements, newer versions, resources.

use super::{World, assert_valid, badge, by_did_key, controller, key, now, offline, secured};
use crate::jose::{self, Profile};
use crate::jsonld;
use crate::keys::{Signer as _, SigningKey, did_key};
use crate::proof::{ProofOptions, Securing, Suite, secure};
use crate::report::{CheckName, Options, Outcome, Verdict, verify};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A presentation of credentials by somebody with a `did:key`.
fn presentation(holder: &SigningKey, credentials: &[Value]) -> String {
    let did = did_key(holder.public_key());
    let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
    let document = json!({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
        "holder": did, "verifiableCredential": credentials});
    let mut options = ProofOptions::new(Suite::EddsaJcs2022, &method, "2026-11-22T09:30:00Z");
    options.purpose = crate::keys::Purpose::Authentication;
    secure(&mut Securing::new(&mut jsonld::Engine::new(), holder), &document.to_string(), &options).unwrap()
}

#[test]
fn a_presentation_is_no_better_than_what_it_holds() {
    let holder = SigningKey::ed25519(&[9; 32]).unwrap();
    let genuine: Value = serde_json::from_str(&by_did_key()).unwrap();
    let did = did_key(key().public_key());
    let compact = jose::issue_credential(&badge(&did), &did, Profile::VcJwt, &key()).unwrap();
    let enveloped = jose::envelope("application/vc+jwt", &compact);
    let code = |credentials: &[Value]| {
        let report = offline(presentation(&holder, credentials).as_bytes());
        (report.verdict(), report.check(CheckName::Contents).unwrap().code)
    };
    assert_eq!(code(&[genuine.clone(), enveloped.clone()]), (Verdict::Valid, "contents.valid"));
    assert_eq!(code(&[]), (Verdict::Valid, "contents.none"));
    let mut forged = genuine.clone();
    forged["name"] = json!("Falegnameria");
    assert_eq!(code(&[genuine.clone(), forged.clone()]), (Verdict::Invalid, "contents.invalid"));
    let broken = jose::envelope("application/vc+jwt", &compact.replacen(".ey", ".fy", 1));
    assert_eq!(code(&[broken]), (Verdict::Invalid, "contents.invalid"));
    assert_eq!(code(&[json!(compact)]), (Verdict::Invalid, "contents.bare"));
    let far: Value =
        serde_json::from_str(&secured("did:web:issuer.example", "did:web:issuer.example#k1")).unwrap();
    assert_eq!(code(&[genuine.clone(), far]), (Verdict::NotChecked, "contents.not_checked"));
    // What one credential says is what was learned, and who shows it is not who earned it.
    let report = offline(presentation(&holder, std::slice::from_ref(&genuine)).as_bytes());
    assert_valid(&report, &["json"]);
    assert!(report.warnings.iter().any(|(code, _)| *code == "presentation.other_holder"));
    let compact = jose::issue_presentation(
        &json!({"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"],
            "holder": did_key(holder.public_key()), "verifiableCredential": [forged]}),
        &did_key(holder.public_key()),
        None,
        &holder,
    )
    .unwrap();
    assert_eq!(offline(compact.as_bytes()).check(CheckName::Contents).unwrap().code, "contents.invalid");
}

#[test]
fn a_learner_record_is_no_better_than_its_badges() {
    let did = did_key(key().public_key());
    let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
    let record = |badge: Value| {
        let clr = crate::clr::Clr {
            id: "urn:uuid:clr".into(),
            name: "Il percorso".into(),
            issuer: json!({"id": did, "type": ["Profile"], "name": "Unione Montana"}),
            valid_from: "2026-11-22T09:30:00Z".into(),
            subject: "did:example:anna".into(),
            credentials: vec![badge],
            achievements: Vec::new(),
            associations: Vec::new(),
            other: serde_json::Map::new(),
        };
        let options = ProofOptions::new(Suite::EddsaJcs2022, &method, "2026-11-22T09:30:00Z");
        let text = clr.to_credential().unwrap().to_string();
        secure(&mut Securing::new(&mut jsonld::Engine::new(), &key()), &text, &options).unwrap()
    };
    let genuine: Value = serde_json::from_str(&by_did_key()).unwrap();
    assert_eq!(offline(record(genuine.clone()).as_bytes()).verdict(), Verdict::Valid);
    let mut forged = genuine;
    forged["name"] = json!("Falegnameria");
    let report = offline(record(forged).as_bytes());
    assert_eq!(
        (report.verdict(), report.check(CheckName::Contents).unwrap().code),
        (Verdict::Invalid, "contents.invalid")
    );
}

#[test]
fn a_newer_version_is_asked_for_once() {
    let (web, url) = ("did:web:issuer.example", "https://issuer.example/refresh/1");
    let key = key();
    let version = |valid_from: &str, name: &str| {
        let mut document = badge(web);
        document["validFrom"] = json!(valid_from);
        document["credentialSubject"]["achievement"]["name"] = json!(name);
        document["refreshService"] = json!({"id": url, "type": "1EdTechCredentialRefresh"});
        let options =
            ProofOptions::new(Suite::EddsaRdfc2022, "did:web:issuer.example#k1", "2026-11-22T09:30:00Z");
        secure(&mut Securing::new(&mut jsonld::Engine::new(), &key), &document.to_string(), &options).unwrap()
    };
    let old = version("2026-11-22T09:30:00Z", "Accoglienza digitale");
    let ask = |newer: &str, refresh: bool| {
        let world = World(HashMap::from([
            ("https://issuer.example/.well-known/did.json".into(), controller(web)),
            (url.into(), newer.as_bytes().to_vec()),
        ]));
        let report = verify(old.as_bytes(), &world, &Options { refresh, ..Options::at(now()) });
        assert_eq!(report.verdict(), Verdict::Valid);
        let codes: Vec<&str> = report.warnings.iter().map(|warning| warning.0).collect();
        (report.learned.title.clone().unwrap(), codes)
    };
    let newer = version("2026-12-01T09:30:00Z", "Accoglienza digitale 2");
    assert_eq!(ask(&newer, true), ("Accoglienza digitale 2".into(), vec!["refresh.taken"]));
    assert_eq!(ask(&newer, false), ("Accoglienza digitale".into(), vec![]), "only when asked to");
    assert_eq!(ask(&old, true), ("Accoglienza digitale".into(), vec![]), "it is the newest already");
    let forged = newer.replace("Accoglienza digitale 2", "Accoglienza digitale 3");
    assert_eq!(ask(&forged, true), ("Accoglienza digitale".into(), vec!["refresh.invalid"]));
    let other = newer.replace("urn:uuid:0f", "urn:uuid:1f");
    assert_eq!(ask(&other, true), ("Accoglienza digitale".into(), vec!["refresh.other"]));
}

#[test]
fn endorsements_inside_and_as_compact_text_are_verified_on_their_own() {
    use crate::model::{EndorsementCredential, Profile as Endorser};
    let did = did_key(key().public_key());
    let endorser = SigningKey::ed25519(&[11; 32]).unwrap();
    let endorser_did = did_key(endorser.public_key());
    let method = format!("{endorser_did}#{}", endorser_did.trim_start_matches("did:key:"));
    let endorse = |subject: &str| {
        EndorsementCredential::new(
            "urn:uuid:e",
            "Parere",
            Endorser::new(&endorser_did, "Camera di commercio"),
            "2026-11-22T09:30:00Z",
            subject,
            "Ben fatto.",
        )
    };
    let options = ProofOptions::new(Suite::EddsaRdfc2022, &method, "2026-11-22T09:30:00Z");
    let sign = |subject: &str| -> Value {
        let text = endorse(subject).to_json().unwrap();
        serde_json::from_str(
            &secure(&mut Securing::new(&mut jsonld::Engine::new(), &endorser), &text, &options).unwrap(),
        )
        .unwrap()
    };
    let with = |place: &str, endorsement: Value| {
        let mut document = badge(&did);
        document["credentialSubject"]["achievement"][place] = json!([endorsement]);
        // A compact JWS around it: the published context has no word for `endorsementJwt`, so no proof inside could sign it.
        let text = jose::issue_credential(&document, &did, Profile::Badge, &key()).unwrap();
        let report = offline(text.as_bytes());
        assert_eq!(report.verdict(), Verdict::Valid, "an endorsement changes no verdict");
        report.check(CheckName::Endorsements).unwrap().code
    };
    let achievement = "https://bottega.example.org/a/1";
    assert_eq!(with("endorsement", sign(achievement)), "endorsements.valid");
    assert_eq!(with("endorsement", sign("https://elsewhere.example")), "endorsements.other_subject");
    let mut forged = sign(achievement);
    forged["credentialSubject"]["endorsementComment"] = json!("Mal fatto.");
    assert_eq!(with("endorsement", forged), "endorsements.invalid");
    let compact = |subject: &str| {
        let document = serde_json::to_value(endorse(subject)).unwrap();
        json!(jose::issue_credential(&document, &endorser_did, Profile::Badge, &endorser).unwrap())
    };
    assert_eq!(with("endorsementJwt", compact(achievement)), "endorsements.valid");
    assert_eq!(with("endorsementJwt", compact("https://elsewhere.example")), "endorsements.other_subject");
    assert_eq!(with("endorsementJwt", json!("a.b.c")), "endorsements.other_subject");
}

#[test]
fn letters_that_can_be_taken_for_others_are_pointed_out() {
    for (issuer, unusual) in [
        ("did:web:skılls.example", true),
        ("did:web:xn--sklls-q4a.example", true),
        ("https://www.xn--sklls-q4a.example/issuer", true),
        ("did:web:skills.example", false),
        ("did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2", false),
    ] {
        let report = offline(badge(issuer).to_string().as_bytes());
        let warned = report.warnings.iter().any(|(code, _)| *code == "issuer.unusual_letters");
        assert_eq!(warned, unusual, "{issuer}");
    }
}

#[test]
fn related_resources_are_pinned_once_each() {
    let resource = |id: &str| json!({"id": id, "digestSRI": "sha256-AAAA"});
    for (resources, ok) in [
        (json!([resource("https://a.example/1"), resource("https://a.example/2")]), true),
        (json!([resource("https://a.example/1"), resource("https://a.example/1")]), false),
        (json!([{"id": "https://a.example/1"}]), false),
        (json!([{"digestSRI": "sha256-AAAA"}]), false),
    ] {
        let mut document = badge("did:web:issuer.example");
        document["relatedResource"] = resources.clone();
        let passed = offline(document.to_string().as_bytes()).outcome(CheckName::Format) == Outcome::Passed;
        assert_eq!(passed, ok, "{resources}");
    }
}
