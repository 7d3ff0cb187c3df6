//! Capsules: what is gathered, what counts of it, and what is missed.

use super::{World, assert_valid, badge, controller, key, now, offline, secured};
use crate::capsule::{Capsule, Extras, Kind, Resource, gather};
use crate::jsonld;
use crate::keys::{KeyPublication, Signer as _, publish};
use crate::proof::{ProofOptions, Securing, Suite, secure};
use crate::report::{CheckName, FetchProblem, Fetched, Offline, Options, Outcome, Resolver, Verdict, verify};
use crate::tlog::{
    Entry, Head, LogKey, LogProof, MemoryTiles, Policy, Salt, append, cosign, prove_inclusion,
    sign_checkpoint,
};
use serde_json::{Value, json};
use std::collections::HashMap;

/// A proof that a credential stands in a log, witnessed at the end of November 2026.
pub(super) fn logged(credential: &str) -> (LogProof, Policy) {
    let (log, witness) = (
        LogKey::from_seed("log.example", &[1; 32]).unwrap(),
        LogKey::from_seed("w.example", &[2; 32]).unwrap(),
    );
    let salt = Salt([3; 32]);
    let mut tiles = MemoryTiles::default();
    let appended = append(&tiles, 0, &[Entry::of(credential, &salt), Entry::of("other", &salt)]).unwrap();
    tiles.keep(appended.tiles);
    let head = Head { origin: "log.example".into(), size: appended.size, root: appended.root };
    let checkpoint = cosign(&sign_checkpoint(&head, &log).unwrap(), &witness, 1_795_340_000).unwrap();
    let hashes = prove_inclusion(&tiles, head.size, head.root, 0).unwrap();
    let policy = Policy { log: log.verifier_key(), witnesses: vec![witness.witness_key()], quorum: 1 };
    (LogProof { salt, index: 0, hashes, checkpoint }, policy)
}

/// A capsule of a badge whose issuer lives at a `did:web`, logged and witnessed.
fn capsule() -> (Capsule, Policy) {
    let web = "did:web:issuer.example";
    let credential = secured(web, "did:web:issuer.example#k1");
    let (proof, policy) = logged(&credential);
    let capsule = Capsule {
        credential,
        packed: "2026-11-22T10:00:00Z".into(),
        log_proof: Some(proof),
        resources: vec![Resource {
            kind: Kind::Controller,
            url: Some(web.into()),
            media_type: "application/did+json".into(),
            bytes: controller(web),
        }],
    };
    (capsule, policy)
}

/// The address of the issuer's own context, which the crate does not know.
const OWN_CONTEXT: &str = "https://issuer.example/contexts/annex-one.json";

/// A world that also knows the issuer's context.
struct Network(World);

impl Resolver for Network {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        self.0.fetch(url)
    }

    fn context(&self, url: &str) -> Result<std::sync::Arc<str>, String> {
        let known = (url == OWN_CONTEXT).then(|| jsonld::contexts::annex_one().into());
        known.ok_or_else(|| "not known".to_owned())
    }
}

/// A badge with everything outside itself: status list, schema, evidence, a context of its issuer's.
fn badge_with_surroundings() -> (String, Network) {
    use crate::status::{BitstringStatusList, StatusPurpose, status_list_credential};
    let at = |path: &str| format!("https://issuer.example/{path}");
    let (web, list) = ("did:web:issuer.example", at("status/1"));
    let mut document = badge(web);
    document["@context"].as_array_mut().unwrap().push(json!(OWN_CONTEXT));
    document["credentialSubject"]["achievement"]["ext:workload"] = json!("PT6H");
    document["credentialStatus"] = json!({"id": at("status/1#revocation-7"), "type": "BitstringStatusListEntry",
        "statusPurpose": "revocation", "statusListIndex": "7", "statusListCredential": list});
    document["credentialSchema"] =
        json!([{"id": at("schema.json"), "type": "1EdTechJsonSchemaValidator2019"}]);
    let digest = crate::jose::encode(
        &[&[0x12, 32], <sha2::Sha256 as sha2::Digest>::digest(b"joint").as_slice()].concat(),
    );
    document["evidence"] =
        json!([{"id": at("evidence"), "type": ["Evidence"], "digestMultibase": format!("u{digest}")}]);
    let key = key();
    let sign = |document: &Value, engine: &mut jsonld::Engine| {
        let options =
            ProofOptions::new(Suite::EddsaRdfc2022, "did:web:issuer.example#k1", "2026-11-22T09:30:00Z");
        secure(&mut Securing::new(engine, &key), &document.to_string(), &options).unwrap()
    };
    let mut engine = jsonld::Engine::new();
    engine.register(OWN_CONTEXT, &jsonld::contexts::annex_one()).unwrap();
    let statuses = BitstringStatusList::new(0);
    let statuses = status_list_credential(
        &list,
        web,
        "2026-11-22T00:00:00Z",
        StatusPurpose::Revocation,
        &statuses,
        None,
    );
    let schema = json!({"$schema": "https://json-schema.org/draft/2019-09/schema", "required": ["issuer"]});
    let world = HashMap::from([
        (at(".well-known/did.json"), controller(web)),
        (list.clone(), sign(&statuses.unwrap(), &mut engine).into_bytes()),
        (at("schema.json"), schema.to_string().into_bytes()),
        (at("evidence"), b"joint".to_vec()),
    ]);
    (sign(&document, &mut engine), Network(World(world)))
}

#[test]
fn a_gathered_capsule_holds_all_that_a_verification_asks_for() {
    let (credential, network) = badge_with_surroundings();
    let (proof, policy) = logged(&credential);
    let options = Options { log: Some(&policy), ..Options::at(now()) };
    let extras = Extras {
        log_proof: Some(proof),
        certificate: Some(b"%PDF-1.7".to_vec()),
        picture: Some((b"\x89PNG".to_vec(), "image/png".into(), None)),
    };
    let (packed, report) = gather(&credential, &network, &options, extras);
    assert_valid(&report, &["json"]);
    let kinds = [
        (Kind::Controller, 1),
        (Kind::Status, 1),
        (Kind::Schema, 1),
        (Kind::Evidence, 1),
        (Kind::Context, 6),
        (Kind::Picture, 1),
        (Kind::Certificate, 1),
    ];
    for (kind, count) in kinds {
        assert_eq!(packed.resources.iter().filter(|one| one.kind == kind).count(), count, "{kind:?}");
    }
    // The issuer gone, the network off.
    let report = verify(&packed.to_bytes().unwrap(), &Offline, &options);
    assert_valid(&report, &["capsule", "json"]);
    for name in [CheckName::Status, CheckName::Schema, CheckName::EvidenceDigests, CheckName::LogInclusion] {
        assert_eq!(report.outcome(name), Outcome::Passed, "{name:?}");
    }
    // Each document left out is missed by name; none of it makes a wrong thing valid.
    for (kind, code) in [
        (Kind::Controller, "issuer_key.unreachable"),
        (Kind::Status, "status.unreachable"),
        (Kind::Schema, "schema.unreachable"),
        (Kind::Evidence, "evidence.unreachable"),
        (Kind::Context, "proof.unknown_context"),
    ] {
        let mut less = packed.clone();
        less.resources.retain(|one| one.kind != kind);
        let report = verify(&less.to_bytes().unwrap(), &Offline, &options);
        assert!(report.checks.iter().any(|check| check.code == code), "{code}: {:#?}", report.checks);
    }
    // A log that nobody knows vouches for nothing: neither keys nor contexts of the capsule count.
    let report = offline(&packed.to_bytes().unwrap());
    assert_eq!(report.verdict(), Verdict::NotChecked);
    // Another context in the capsule does not make the signature hold.
    let mut other = packed.clone();
    let context = other.resources.iter_mut().find(|one| one.url.as_deref() == Some(OWN_CONTEXT)).unwrap();
    context.bytes = jsonld::contexts::annex_one().replace("workload", "worklaod").into_bytes();
    let report = verify(&other.to_bytes().unwrap(), &Offline, &options);
    assert_eq!(report.outcome(CheckName::Proof), Outcome::Failed);
}

#[test]
fn an_old_snapshot_of_a_status_list_says_nothing_about_today() {
    let (credential, mut network) = badge_with_surroundings();
    let list = network.0.0.get_mut("https://issuer.example/status/1").unwrap();
    let mut expired: Value = serde_json::from_slice(list).unwrap();
    expired.as_object_mut().unwrap().remove("proof");
    expired["validUntil"] = json!("2026-11-23T00:00:00Z");
    let (key, mut engine) = (key(), jsonld::Engine::new());
    let options =
        ProofOptions::new(Suite::EddsaRdfc2022, "did:web:issuer.example#k1", "2026-11-22T09:30:00Z");
    *list =
        secure(&mut Securing::new(&mut engine, &key), &expired.to_string(), &options).unwrap().into_bytes();
    let report = verify(credential.as_bytes(), &network, &Options::at(now()));
    assert_eq!(report.check(CheckName::Status).unwrap().code, "status.list_stale");
    assert_eq!(report.verdict(), Verdict::NotChecked);
}

#[test]
fn a_capsule_verifies_with_the_network_off_when_a_known_log_vouches() {
    let (capsule, policy) = capsule();
    let file = capsule.to_bytes().unwrap();
    let options = Options { log: Some(&policy), ..Options::at(now()) };
    let report = verify(&file, &Offline, &options);
    assert_valid(&report, &["capsule", "json"]);
    assert_eq!(report.outcome(CheckName::LogInclusion), Outcome::Passed);
    assert!(report.warnings.iter().any(|(code, _)| *code == "capsule.snapshot"));
    // Without a log that the verifier knows, the key in the capsule is anybody's word.
    assert_eq!(offline(&file).verdict(), Verdict::NotChecked);
    // Of another log than the one that is known nothing is said, neither good nor bad.
    let strange = LogKey::from_seed("other.example", &[1; 32]).unwrap().verifier_key();
    let strange = Policy { log: strange, ..policy.clone() };
    let report = verify(&file, &Offline, &Options { log: Some(&strange), ..Options::at(now()) });
    assert_eq!(report.check(CheckName::LogInclusion).unwrap().code, "log.unknown");
    assert_eq!(report.verdict(), Verdict::NotChecked);
    // Another credential under the same proof is found out, and the keys in the capsule do not count.
    let swapped = Capsule { credential: capsule.credential.replace("urn:uuid:0f", "urn:uuid:1f"), ..capsule };
    let report = verify(&swapped.to_bytes().unwrap(), &Offline, &options);
    assert_eq!(report.outcome(CheckName::LogInclusion), Outcome::Failed);
    assert_ne!(report.verdict(), Verdict::Valid);
}

#[test]
fn a_key_compromised_later_does_not_hurt_what_was_logged_before() {
    let (mut capsule, policy) = capsule();
    let web = "did:web:issuer.example";
    let revoked = |moment: &str| {
        let key = key().public_key().clone();
        let key = KeyPublication { fragment: "k1".into(), key, revoked: Some(moment.into()), expires: None };
        publish(web, &[key]).to_string().into_bytes()
    };
    let options = Options { log: Some(&policy), ..Options::at(now()) };
    capsule.resources[0].bytes = revoked("2026-12-01T00:00:00Z");
    let report = verify(&capsule.to_bytes().unwrap(), &Offline, &options);
    assert_eq!(report.check(CheckName::IssuerKey).unwrap().code, "issuer_key.logged_before_compromise");
    assert_valid(&report, &["capsule", "json"]);
    capsule.resources[0].bytes = revoked("2026-11-01T00:00:00Z");
    let report = verify(&capsule.to_bytes().unwrap(), &Offline, &options);
    assert_eq!(report.check(CheckName::IssuerKey).unwrap().code, "issuer_key.compromised");
}

#[test]
fn a_changed_capsule_and_a_broken_one_are_told_apart() {
    let packed = capsule().0.to_bytes().unwrap();
    let mut archive = zip::ZipWriter::new_append(std::io::Cursor::new(packed.clone())).unwrap();
    archive.start_file("extra", zip::write::SimpleFileOptions::default()).unwrap();
    let smuggled = archive.finish().unwrap().into_inner();
    for (file, code) in [(&smuggled[..], "format.tampered"), (&packed[..packed.len() / 2], "format.damaged")]
    {
        let report = verify(file, &Offline, &Options::at(now()));
        let format = report.check(CheckName::Format).unwrap();
        assert_eq!((report.verdict(), format.code), (Verdict::Invalid, code), "{format:?}");
    }
}
