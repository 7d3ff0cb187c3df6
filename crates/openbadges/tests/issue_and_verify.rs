//! From the typed model to a signed badge and to the report, and what must never verify.

#![expect(clippy::unwrap_used, reason = "a test that cannot build its badge must fail")]

use openbadges::jsonld::{Engine, contexts};
use openbadges::keys::{KeyPublication, Signer, SigningKey, did_key, publish};
use openbadges::model::{
    Achievement, AchievementCredential, AchievementSubject, Alignment, AnnexOne, CredentialStatus, Criteria,
    EndorsementCredential, Evidence, IdentityObject, Image, OneOrMany, Profile, ResultDescription,
    ResultValue, RubricCriterionLevel,
};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{
    CheckName, FetchProblem, Fetched, Options, Outcome, Report, Resolver, Verdict, verify,
};
use openbadges::status::{BitstringStatusList, StatusPurpose, status_list_credential};
use std::collections::HashMap;
use std::sync::Arc;

const ISSUER: &str = "did:web:skills.example";
const METHOD: &str = "did:web:skills.example#key-1";
const LIST: &str = "https://skills.example/status/1";
const ANNEX: &str = "https://skills.example/contexts/annex-one/v1";

/// A small internet.
#[derive(Default, Clone)]
struct Internet(HashMap<String, Vec<u8>>);

impl Resolver for Internet {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let bytes = self.0.get(url).cloned().ok_or_else(|| FetchProblem::Unreachable("down".into()))?;
        Ok(Fetched { bytes, media_type: None })
    }

    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        if url == ANNEX { Ok(Arc::from(contexts::annex_one())) } else { Err("not known".into()) }
    }
}

fn key() -> SigningKey {
    SigningKey::ed25519(&[7; 32]).unwrap()
}

fn engine() -> Engine {
    let mut engine = Engine::new();
    engine.register(ANNEX, &contexts::annex_one()).unwrap();
    engine
}

fn sign(text: &str, signer: &SigningKey, method: &str) -> String {
    let mut engine = engine();
    let options = ProofOptions::new(Suite::EddsaRdfc2022, method, "2026-03-01T09:30:00Z");
    secure(&mut Securing::new(&mut engine, signer), text, &options).unwrap()
}

fn badge() -> AchievementCredential {
    let achievement_id = "https://skills.example/achievements/joinery-1";
    let level = |number: u8| {
        RubricCriterionLevel::new(&format!("{achievement_id}#c1-l{number}"), format!("Level {number}"))
    };
    let criteria = Criteria {
        id: Some(format!("{achievement_id}#criteria")),
        narrative: Some("Cut a dovetail joint.".into()),
        ..Criteria::default()
    };
    let mut achievement =
        Achievement::new(achievement_id, "Dovetail joints", "Cutting joints by hand", criteria);
    achievement.achievement_type = Some("MicroCredential".into());
    achievement.in_language = Some("en".into());
    achievement.credits_available = serde_json::Number::from_f64(0.5);
    achievement.image = Some(Image::new("https://skills.example/badges/1.png", Some("A dovetail joint")));
    achievement.alignment = vec![Alignment::new(
        &format!("{achievement_id}#a1"),
        "join wood",
        "http://data.europa.eu/esco/skill/1",
        "ESCO",
    )];
    achievement.result_description = vec![ResultDescription::rubric(
        &format!("{achievement_id}#c1"),
        "Precision",
        vec![level(1), level(2)],
    )];
    let mut subject =
        AchievementSubject::new(Some("urn:uuid:0b7e6c2e-2f0f-4a56-9f7e-1d5f3f1f2a11"), achievement);
    subject.identifier = vec![IdentityObject::hashed("emailAddress", "ada@example.org", "c0ffee")];
    subject.result = vec![ResultValue::level(
        "urn:uuid:7d3c0a2e-1111-4a56-9f7e-1d5f3f1f2a11",
        &format!("{achievement_id}#c1"),
        &format!("{achievement_id}#c1-l2"),
    )];
    let mut badge = AchievementCredential::new(
        "https://skills.example/credentials/1",
        Profile::new(ISSUER, "Skills Example"),
        "2026-03-01T09:30:00Z",
        subject,
    );
    badge.valid_until = Some("2036-03-01T09:30:00Z".into());
    badge.credential_status = Some(OneOrMany::One(CredentialStatus::bitstring(LIST, 94_567, "revocation")));
    badge.evidence =
        vec![Evidence::new("urn:uuid:3a1f0a2e-2222-4a56-9f7e-1d5f3f1f2a11", "Photograph of the joint", None)];
    let annex = AnnexOne {
        workload: Some("PT6H".into()),
        assessment_type: Some("http://data.europa.eu/snb/assessment/1".into()),
        ..AnnexOne::default()
    };
    badge.with_annex_one(ANNEX, &annex)
}

fn controller_document(revoked: Option<&str>, expires: Option<&str>) -> Vec<u8> {
    let key = key().public_key().clone();
    let publication = KeyPublication {
        fragment: "key-1".into(),
        key,
        revoked: revoked.map(str::to_owned),
        expires: expires.map(str::to_owned),
    };
    publish(ISSUER, &[publication]).to_string().into_bytes()
}

fn status_list(revoked: bool) -> Vec<u8> {
    let mut list = BitstringStatusList::new(0);
    list.set(94_567, u8::from(revoked)).unwrap();
    let document =
        status_list_credential(LIST, ISSUER, "2026-03-01T00:00:00Z", StatusPurpose::Revocation, &list, None)
            .unwrap();
    sign(&document.to_string(), &key(), METHOD).into_bytes()
}

fn internet() -> Internet {
    let document = controller_document(None, None);
    Internet(HashMap::from([
        ("https://skills.example/.well-known/did.json".into(), document),
        (LIST.into(), status_list(false)),
    ]))
}

fn check(text: &str, internet: &Internet) -> Report {
    check_at(text, internet, "2026-06-01T00:00:00Z")
}

fn check_at(text: &str, internet: &Internet, now: &str) -> Report {
    verify(text.as_bytes(), internet, &Options::at(now.parse().unwrap()))
}

fn signed() -> String {
    sign(&badge().to_json().unwrap(), &key(), METHOD)
}

fn code(report: &Report, name: CheckName) -> &'static str {
    report.check(name).map_or("absent", |check| check.code)
}

#[test]
fn a_badge_is_built_signed_and_verified() {
    assert_eq!(badge().check(), vec![]);
    let report = check(&signed(), &internet());
    assert_eq!(report.verdict(), Verdict::Valid, "{report:#?}");
    assert_eq!(report.learned.title.as_deref(), Some("Dovetail joints"));
    assert_eq!(report.learned.issuer_id.as_deref(), Some(ISSUER));
    assert_eq!(report.learned.results[0].level.as_deref(), Some("Level 2"));
    assert_eq!(report.learned.extensions[1].1, "PT6H");
}

#[test]
fn the_model_survives_a_round_trip_with_unknown_members() {
    let mut value = serde_json::to_value(badge()).unwrap();
    value["termsOfUse"] = serde_json::json!([{"type": "T"}]);
    value["credentialSubject"]["achievement"]["creator"] =
        serde_json::json!({"id": "urn:c", "type": ["Profile"], "dateOfBirth": "2000-01-01"});
    let read: AchievementCredential = serde_json::from_value(value.clone()).unwrap();
    assert_eq!(serde_json::to_value(read).unwrap(), value);
    assert_eq!(AchievementCredential::default().check().len(), 8);
}

#[test]
fn what_cannot_be_checked_is_not_valid() {
    let mut offline = internet();
    offline.0.remove(LIST);
    let report = check(&signed(), &offline);
    assert_eq!(
        (report.verdict(), code(&report, CheckName::Status)),
        (Verdict::NotChecked, "status.unreachable")
    );
    let report = check(&signed(), &Internet::default());
    assert_eq!(
        (report.verdict(), code(&report, CheckName::IssuerKey)),
        (Verdict::NotChecked, "issuer_key.unreachable")
    );
}

#[test]
fn revoked_expired_and_not_yet() {
    let mut revoked = internet();
    revoked.0.insert(LIST.into(), status_list(true));
    let report = check(&signed(), &revoked);
    assert_eq!((report.verdict(), code(&report, CheckName::Status)), (Verdict::Invalid, "status.revoked"));
    let sentence = |report: &Report| report.check(CheckName::Status).unwrap().sentence.clone();
    assert_eq!(sentence(&report), "It was revoked by its issuer.");
    // At its own address, on the server of the list, its issuer says why; what stands there of another one does not count.
    let id = serde_json::from_str::<serde_json::Value>(&signed()).unwrap()["id"].as_str().unwrap().to_owned();
    for (said, end) in
        [(id.as_str(), ": issued in error. The course was cancelled."), ("https://else.example/1", ".")]
    {
        let answer = serde_json::json!({"id": said, "reason": "issued in error", "note": "The course was\u{7} cancelled"});
        revoked.0.insert(id.clone(), answer.to_string().into_bytes());
        assert_eq!(sentence(&check(&signed(), &revoked)), format!("It was revoked by its issuer{end}"));
    }
    let report = check_at(&signed(), &internet(), "2037-01-01T00:00:00Z");
    assert_eq!(
        (report.verdict(), code(&report, CheckName::ValidUntil)),
        (Verdict::Invalid, "valid_until.expired")
    );
    let report = check_at(&signed(), &internet(), "2026-01-01T00:00:00Z");
    assert_eq!(
        (report.verdict(), code(&report, CheckName::ValidFrom)),
        (Verdict::Invalid, "valid_from.future")
    );
}

#[test]
fn a_forged_status_list_is_refused() {
    let thief = SigningKey::ed25519(&[9; 32]).unwrap();
    let did = did_key(thief.public_key());
    let list = BitstringStatusList::new(0);
    let document =
        status_list_credential(LIST, ISSUER, "2026-03-01T00:00:00Z", StatusPurpose::Revocation, &list, None)
            .unwrap();
    let method = format!("{did}#{}", thief.public_key().to_multikey());
    let mut forged = internet();
    forged.0.insert(LIST.into(), sign(&document.to_string(), &thief, &method).into_bytes());
    let report = check(&signed(), &forged);
    assert_eq!(
        (report.verdict(), code(&report, CheckName::Status)),
        (Verdict::Invalid, "status.list_invalid")
    );
}

#[test]
fn somebody_elses_key_is_not_the_issuers() {
    let thief = SigningKey::ed25519(&[9; 32]).unwrap();
    let multikey = thief.public_key().to_multikey();
    let text = badge().to_json().unwrap();
    let own = sign(&text, &thief, &format!("{}#{multikey}", did_key(thief.public_key())));
    let report = check(&own, &internet());
    assert_eq!(code(&report, CheckName::IssuerIsController), "issuer.other_controller");
    assert_eq!((report.verdict(), report.outcome(CheckName::Proof)), (Verdict::Invalid, Outcome::Passed));
    // The fragment of a method proves nothing.
    let pretended = sign(&text, &thief, &format!("{ISSUER}#{multikey}"));
    let report = check(&pretended, &internet());
    assert_eq!(
        (report.verdict(), code(&report, CheckName::IssuerKey)),
        (Verdict::Invalid, "issuer_key.not_published")
    );
    let replaced = sign(&text, &thief, METHOD);
    let report = check(&replaced, &internet());
    assert_eq!((report.verdict(), code(&report, CheckName::Proof)), (Verdict::Invalid, "proof.mismatch"));
}

#[test]
fn rotation_and_compromise() {
    let with = |revoked, expires| {
        let mut internet = internet();
        internet.0.insert(
            "https://skills.example/.well-known/did.json".into(),
            controller_document(revoked, expires),
        );
        internet
    };
    let report = check(&signed(), &with(None, Some("2026-04-01T00:00:00Z")));
    assert_eq!(
        (report.verdict(), code(&report, CheckName::IssuerKey)),
        (Verdict::Valid, "issuer_key.rotated")
    );
    let report = check(&signed(), &with(None, Some("2026-02-01T00:00:00Z")));
    assert_eq!(code(&report, CheckName::IssuerKey), "issuer_key.expired");
    let compromised = with(Some("2026-05-01T00:00:00Z"), None);
    let report = check(&signed(), &compromised);
    assert_eq!(
        (report.verdict(), code(&report, CheckName::IssuerKey)),
        (Verdict::Invalid, "issuer_key.compromised")
    );
    // The status list was signed with the same key, and no log speaks for it: that part cannot be trusted any more.
    for (logged, expected) in [
        ("2026-03-02T00:00:00Z", "issuer_key.logged_before_compromise"),
        ("2026-05-02T00:00:00Z", "issuer_key.compromised"),
    ] {
        let moment = |text: &str| text.parse().unwrap();
        let options =
            Options { logged_at: Some(moment(logged)), ..Options::at(moment("2026-06-01T00:00:00Z")) };
        let report = verify(signed().as_bytes(), &compromised, &options);
        assert_eq!(code(&report, CheckName::IssuerKey), expected);
        assert_eq!(code(&report, CheckName::Status), "status.list_invalid");
    }
}

#[test]
fn the_recipient_is_compared() {
    let asked = |recipient| {
        let options =
            Options { recipient: Some(recipient), ..Options::at("2026-06-01T00:00:00Z".parse().unwrap()) };
        verify(signed().as_bytes(), &internet(), &options)
    };
    assert_eq!(asked("ada@example.org").verdict(), Verdict::Valid);
    let other = asked("bob@example.org");
    assert_eq!((other.verdict(), code(&other, CheckName::Recipient)), (Verdict::Invalid, "recipient.other"));
}

#[test]
fn endorsements_are_verified_on_their_own() {
    let endorser = SigningKey::ed25519(&[3; 32]).unwrap();
    let did = did_key(endorser.public_key());
    let method = format!("{did}#{}", endorser.public_key().to_multikey());
    let endorse = |subject: &str| {
        let profile = Profile::new(&did, "Joiners' Guild");
        let credential = EndorsementCredential::new(
            "urn:uuid:1",
            "Endorsement",
            profile,
            "2026-01-01T00:00:00Z",
            subject,
            "We teach it so.",
        );
        serde_json::from_str::<serde_json::Value>(&sign(&credential.to_json().unwrap(), &endorser, &method))
            .unwrap()
    };
    let with = |endorsement: serde_json::Value| {
        let mut badge = badge();
        badge.credential_subject.achievement.endorsement = vec![endorsement];
        let mut engine = engine();
        let options = ProofOptions::new(Suite::EddsaRdfc2022, METHOD, "2026-03-01T09:30:00Z");
        let key = key();
        let mut securing = Securing { interoperable: false, ..Securing::new(&mut engine, &key) };
        check(&secure(&mut securing, &badge.to_json().unwrap(), &options).unwrap(), &internet())
    };
    let genuine = endorse("https://skills.example/achievements/joinery-1");
    let report = with(genuine.clone());
    assert_eq!(
        (report.verdict(), code(&report, CheckName::Endorsements)),
        (Verdict::Valid, "endorsements.valid"),
        "{report:#?}"
    );
    let report = with(endorse("https://skills.example/achievements/other"));
    assert_eq!(code(&report, CheckName::Endorsements), "endorsements.other_subject");
    let mut changed = genuine;
    changed["credentialSubject"]["endorsementComment"] = "We paid for it.".into();
    assert_eq!(code(&with(changed), CheckName::Endorsements), "endorsements.invalid");
}

#[test]
fn rubbish_is_refused_with_its_check_named() {
    for (input, expected) in [
        (&b""[..], "format.unknown"),
        (b"\xff\xfe", "format.unknown"),
        (b"[1]", "format.no_object"),
        (b"{}", "format.malformed"),
        (br#"{"a":1,"a":2}"#, "format.unknown"),
        (
            br#"{"@context":"https://www.w3.org/ns/credentials/v2","type":"VerifiableCredential"}"#,
            "format.malformed",
        ),
    ] {
        let report = verify(input, &internet(), &Options::at("2026-06-01T00:00:00Z".parse().unwrap()));
        assert_eq!((report.verdict(), code(&report, CheckName::Format)), (Verdict::Invalid, expected));
    }
    let unsigned = check(&badge().to_json().unwrap(), &internet());
    assert_eq!((unsigned.verdict(), code(&unsigned, CheckName::Proof)), (Verdict::Invalid, "proof.none"));
}
