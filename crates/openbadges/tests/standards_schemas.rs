//! The official JSON Schemas over what is issued here, and older or foreign documents that are read.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its data must fail")]

mod common;

use openbadges::bench::badge;
use openbadges::jsonld::Engine;
use openbadges::keys::{KeyPublication, Signer as _, SigningKey, did_key, publish};
use openbadges::model::{EndorsementCredential, IdentityObject, Profile};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::report::{CheckName, FetchProblem, Fetched, Offline, Options, Outcome, Resolver, verify};
use openbadges::{openbadges2, schema};
use serde_json::{Value, json};

fn key() -> SigningKey {
    SigningKey::ed25519(&[7; 32]).unwrap()
}

fn signed(document: &Value, method: &str) -> Value {
    let options = ProofOptions::new(Suite::EddsaRdfc2022, method, "2026-03-01T09:30:00Z");
    let text = secure(&mut Securing::new(&mut Engine::new(), &key()), &document.to_string(), &options);
    serde_json::from_str(&text.unwrap()).unwrap()
}

fn now() -> Options<'static> {
    Options::at("2026-06-01T00:00:00Z".parse().unwrap())
}

#[test]
fn what_is_issued_keeps_the_official_schemas() {
    let Some(data) = common::credentials_data("what_is_issued_keeps_the_official_schemas") else { return };
    let read = |name: &str| {
        common::json(&data.join(format!("1edtech-schemas/{name}.json"))).to_string().into_bytes()
    };
    let mut award = badge(1);
    award.credential_subject.identifier =
        vec![IdentityObject::hashed("emailAddress", "ada@example.org", "salt")];
    let award = signed(&serde_json::to_value(award).unwrap(), "did:web:skills.example#key-2026-1");
    for name in ["ob_v3p0_achievementcredential_schema", "ob_v3p0_anyachievementcredential_schema"] {
        assert_eq!(schema::check(&read(name), &award), Ok(Vec::new()), "{name}");
    }
    let endorsement = EndorsementCredential::new(
        "urn:uuid:e",
        "Parere",
        Profile::new("https://camera.example", "Camera di commercio"),
        "2026-03-01T09:30:00Z",
        "https://skills.example/achievements/joinery-1/v3",
        "Ben fatto.",
    );
    let endorsement = signed(&serde_json::to_value(endorsement).unwrap(), "https://camera.example#k");
    let name = "ob_v3p0_endorsementcredential_schema";
    assert_eq!(schema::check(&read(name), &endorsement), Ok(Vec::new()), "{name}");
    // The check can fail: a badge without its achievement.
    let mut broken = award;
    broken["credentialSubject"].as_object_mut().unwrap().remove("achievement");
    assert!(!schema::check(&read("ob_v3p0_achievementcredential_schema"), &broken).unwrap().is_empty());
}

#[test]
fn version_1_is_read_with_a_warning() {
    let did = did_key(key().public_key());
    let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
    let document = json!({
        "@context": ["https://www.w3.org/2018/credentials/v1", "https://w3id.org/security/data-integrity/v2"],
        "id": "urn:uuid:1", "type": ["VerifiableCredential"], "issuer": did,
        "issuanceDate": "2026-01-01T00:00:00Z", "expirationDate": "2027-01-01T00:00:00Z",
        "credentialSubject": {"id": "did:example:anna"}
    });
    let report = verify(signed(&document, &method).to_string().as_bytes(), &Offline, &now());
    assert_eq!(report.verdict(), openbadges::report::Verdict::Valid, "{:#?}", report.checks);
    assert!(report.warnings.iter().any(|(code, _)| *code == "format.version_1"));
    let mut undated = document;
    undated.as_object_mut().unwrap().remove("issuanceDate");
    let report = verify(signed(&undated, &method).to_string().as_bytes(), &Offline, &now());
    assert_eq!(report.outcome(CheckName::Format), Outcome::Failed);
}

/// Two documents by their addresses.
struct World(Vec<(&'static str, Value)>);

impl Resolver for World {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let found = self.0.iter().find(|(at, _)| *at == url).ok_or(FetchProblem::NotFound)?;
        Ok(Fetched { bytes: found.1.to_string().into_bytes(), media_type: None })
    }
}

#[test]
fn the_1edtech_revocation_list_is_read() {
    let (issuer, list) = ("did:web:skills.example", "https://skills.example/revoked");
    let mut award = serde_json::to_value(badge(1)).unwrap();
    award["credentialStatus"] = json!({"id": list, "type": "1EdTechRevocationList"});
    let award = signed(&award, "did:web:skills.example#key-2026-1");
    let publication = KeyPublication {
        fragment: "key-2026-1".into(),
        key: key().public_key().clone(),
        revoked: None,
        expires: None,
    };
    let outcome = |revoked: Value, by: &str| {
        let world = World(vec![
            (
                "https://skills.example/.well-known/did.json",
                publish(issuer, std::slice::from_ref(&publication)),
            ),
            (list, json!({"id": list, "issuer": by, "revokedCredential": revoked})),
        ]);
        let report = verify(award.to_string().as_bytes(), &world, &now());
        assert_eq!(report.outcome(CheckName::Proof), Outcome::Passed, "{:#?}", report.checks);
        report.check(CheckName::Status).unwrap().code
    };
    assert_eq!(outcome(json!([]), issuer), "status.not_revoked");
    let entry = json!([{"id": award["id"], "revoked": true, "revocationReason": "an error"}]);
    assert_eq!(outcome(entry.clone(), issuer), "status.revoked");
    assert_eq!(outcome(entry, "did:web:evil.example"), "status.other_issuer");
}

#[test]
fn an_endorsement_of_version_2_is_read() {
    let document = json!({
        "@context": openbadges2::CONTEXT, "id": "https://badges.example/e", "type": "Endorsement",
        "claim": {"id": "https://badges.example/b", "endorsementComment": "Ben fatto."},
        "issuer": "https://camera.example/i", "issuedOn": "2026-01-01T00:00:00Z",
        "verification": {"type": "HostedBadge"}, "schema:kept": true
    });
    let read: openbadges2::Endorsement = serde_json::from_value(document.clone()).unwrap();
    assert_eq!(read.claim["endorsementComment"], "Ben fatto.");
    assert_eq!(serde_json::to_value(read).unwrap(), document);
}
