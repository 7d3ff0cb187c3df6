//! A short while of fuzzing on every build, without a nightly compiler: each parser takes its corpus, sound files made here, and
//! mutations of both. The mutations are the same on every run, so that what fails once fails again.
//!
//! `FUZZ_ROUNDS=5000 cargo test --release -p openbadges --test fuzz_corpus` takes longer; `cargo +nightly fuzz run report` has no end.

#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what cannot be made or read here must fail")]

#[path = "../fuzz/parsers.rs"]
mod parsers;

use openbadges::bake::{self, Edition};
use openbadges::bench::Random;
use openbadges::capsule::Capsule;
use openbadges::jose::{self, Profile};
use openbadges::jsonld::Engine;
use openbadges::keys::{KeyPublication, Signer as _, SigningKey, did_key, jwk_of, publish};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::status::{BitstringStatusList, StatusPurpose, TokenStatusList, status_list_credential};
use openbadges::{cose, edc, sdjwt, tlog, x509};
use serde_json::json;
use std::path::Path;
use std::time::{Duration, Instant};

/// No input may take longer, even unoptimised on a busy machine: hostile ones must end at a limit.
const LONGEST: Duration = Duration::from_secs(30);

/// Pieces that parsers stumble over.
const PIECES: [&[u8]; 24] = [
    b"\0",
    b"\"",
    b"\\",
    b"\\ud800",
    b"{",
    b"}",
    b"[",
    b"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
    b"1e999",
    b"-0",
    b"99999999999999999999",
    b"null",
    b"\"@context\":null,",
    b"\"@id\":\"_:b0\",",
    b"\"type\":[],",
    b"~",
    b".",
    b"eyJhbGciOiJub25lIn0",
    b"\xff\xff\xff\xff",
    b"\x7f\xff\xff\xff",
    b"\x30\x84",
    b"\xef\xbb\xbf",
    "é漢😀\u{202e}".as_bytes(),
    b"<!ENTITY x \"y\">",
];

/// One to four changes of a seed.
fn mutated(seed: &[u8], other: &[u8], random: &mut Random) -> Vec<u8> {
    let mut bytes = seed.to_vec();
    for _ in 0..=random.below(4) {
        let at = random.below(bytes.len() + 1);
        let end = (at + random.below(24)).min(bytes.len());
        match random.below(8) {
            0 if !bytes.is_empty() => {
                let at = random.below(bytes.len());
                bytes[at] ^= 1 << random.below(8);
            }
            1 if !bytes.is_empty() => {
                let at = random.below(bytes.len());
                bytes[at] = random.draw().to_le_bytes()[0];
            }
            2 => bytes.truncate(at),
            3 => drop(bytes.splice(at..end, PIECES[random.below(PIECES.len())].iter().copied())),
            4 => drop(bytes.drain(at..end)),
            5 => {
                let repeated = bytes[at..end].to_vec();
                drop(bytes.splice(at..at, repeated));
            }
            6 => {
                let from = random.below(other.len() + 1);
                let to = (from + random.below(64)).min(other.len());
                drop(bytes.splice(at..end, other[from..to].iter().copied()));
            }
            _ => {
                let tail = bytes.split_off(at);
                bytes.splice(0..0, tail);
            }
        }
    }
    bytes
}

/// The committed seeds of a parser.
fn corpus(name: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} is empty", folder.display());
    files.into_iter().map(|file| std::fs::read(file).unwrap()).collect()
}

fn rounds() -> usize {
    let asked = std::env::var("FUZZ_ROUNDS").ok().and_then(|text| text.parse().ok());
    asked.unwrap_or(if cfg!(debug_assertions) { 40 } else { 1_000 })
}

fn run(name: &str) {
    let (_, parser) = *parsers::PARSERS.iter().find(|parser| parser.0 == name).unwrap();
    let mut seeds = corpus(name);
    seeds.extend(sound_files());
    let mut random = Random(name.bytes().fold(7, |sum, byte| sum * 31 + u64::from(byte)));
    for (place, seed) in seeds.iter().enumerate() {
        timed(name, parser, seed);
        for _ in 0..rounds() {
            let other = &seeds[random.below(seeds.len())];
            timed(name, parser, &mutated(seed, other, &mut random));
        }
        assert!(place < seeds.len());
    }
}

fn timed(name: &str, parser: fn(&[u8]), input: &[u8]) {
    let start = Instant::now();
    parser(input);
    assert!(
        start.elapsed() < LONGEST,
        "{name} took {:?} for {}",
        start.elapsed(),
        String::from_utf8_lossy(&input[..input.len().min(400)])
    );
}

/// A sound file of every form, so that mutations begin where parsers already follow.
fn sound_files() -> Vec<Vec<u8>> {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let did = did_key(key.public_key());
    let method = format!("{did}#{}", key.public_key().to_multikey());
    let badge = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
        "id": "urn:uuid:1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": {"id": did, "type": ["Profile"], "name": "Unione"}, "validFrom": "2026-01-01T00:00:00Z",
        "credentialSubject": {"id": "urn:uuid:2", "type": ["AchievementSubject"], "achievement": {"id": "urn:uuid:3",
            "type": ["Achievement"], "name": "A", "description": "B", "criteria": {"narrative": "C"}}}
    });
    let options = ProofOptions::new(Suite::EddsaRdfc2022, &method, "2026-01-01T00:00:00Z");
    let signed = secure(&mut Securing::new(&mut Engine::new(), &key), &badge.to_string(), &options).unwrap();
    let jws = jose::issue_credential(&badge, &did, Profile::VcJwt, &key).unwrap();
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>";
    let claims = json!({"vct": "urn:example:1", "iss": did, "a": {"b": [1, 2]}});
    let issuance =
        sdjwt::Issuance { kid: Some(&did), hidden: &["/a", "/a/b/1"], ..sdjwt::Issuance::default() };
    let mut salt = 0;
    let mut salts = || {
        salt += 1;
        [salt; 16]
    };
    let list = BitstringStatusList::new(0);
    let status = status_list_credential(
        "https://issuer.example/status/1",
        &did,
        "2026-01-01T00:00:00Z",
        StatusPurpose::Revocation,
        &list,
        None,
    )
    .unwrap();
    let publication =
        KeyPublication { fragment: "k1".into(), key: key.public_key().clone(), revoked: None, expires: None };
    let subject = x509::Subject { organisation_identifier: "VATIT-1".into(), ..x509::Subject::default() };
    let valid = ("2026-01-01T00:00:00Z".parse().unwrap(), "2028-01-01T00:00:00Z".parse().unwrap());
    let certificate = x509::self_signed(&key, &subject, &[1], valid).unwrap();
    let sealed = edc::seal(&badge, &key, std::slice::from_ref(&certificate), valid.0).unwrap();
    let capsule = Capsule {
        credential: signed.clone(),
        packed: "2026-01-01T00:00:00Z".into(),
        log_proof: None,
        resources: Vec::new(),
    };
    vec![
        bake::bake(svg.as_bytes(), &jws, Edition::OpenBadges3).unwrap(),
        format!("{badge}\nurn:uuid:9").into_bytes(),
        capsule.to_bytes().unwrap(),
        cose::issue_document(&badge, cose::Content::Credential, &did, &key).unwrap(),
        sdjwt::issue(&claims, &issuance, &key, &mut salts).unwrap().into_bytes(),
        status.to_string().into_bytes(),
        TokenStatusList::new(64, 2).unwrap().to_json().unwrap().to_string().into_bytes(),
        publish(&did, &[publication]).to_string().into_bytes(),
        jwk_of(key.public_key()).unwrap().to_string().into_bytes(),
        key.public_key().to_multikey().into_bytes(),
        tlog::LogKey::from_seed("log.example", &[1; 32]).unwrap().verifier_key().to_string().into_bytes(),
        include_bytes!("vectors/seal.p12").to_vec(),
        signed.into_bytes(),
        jws.into_bytes(),
        sealed.into_bytes(),
        certificate,
    ]
}

#[test]
fn every_parser_has_a_target_a_corpus_and_a_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let targets = std::fs::read_dir(folder.join("fuzz_targets")).unwrap().count();
    assert_eq!(targets, parsers::PARSERS.len());
    let own = include_str!("fuzz_corpus.rs");
    for (name, _) in parsers::PARSERS {
        assert!(folder.join(format!("fuzz_targets/{name}.rs")).is_file(), "{name}");
        assert!(!corpus(name).is_empty());
        assert!(own.contains(&format!("run(\"{name}\")")), "{name} is not run");
    }
}

#[test]
fn json_and_json_ld_survive() {
    run("json");
    run("jsonld");
    run("nquads");
}

#[test]
fn keys_and_status_lists_survive() {
    run("keys");
    run("status");
}

#[test]
fn carriers_and_envelopes_survive() {
    run("carriers");
    run("envelopes");
    run("certificates");
}

#[test]
fn compact_forms_and_documents_survive() {
    run("compact");
    run("documents");
}

#[test]
fn templates_survive() {
    run("template");
}

#[test]
fn the_report_survives_everything() {
    run("report");
}
