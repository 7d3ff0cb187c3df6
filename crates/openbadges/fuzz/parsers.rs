//! Every parser that takes bytes from strangers, one function each: shared by the cargo-fuzz targets and by the test that
//! runs their corpora with mutations on every build. Each asserts what must hold of whatever is accepted.

use openbadges::canon::{HashAlgorithm, Limits, canonicalize, jcs, nquads};
use openbadges::jsonld::{Engine, NoContexts, Options, Predicates};
use openbadges::keys::{PublicKey, did_jwk_document, did_key_document, did_web_url, public_key_of_jwk};
use openbadges::report::{self, Offline, Verdict};
use openbadges::status::{BitstringStatusList, StatusEntry, TokenStatusList};
use openbadges::{
    bake, capsule, clr, cose, edc, jose, json, model, openbadges2, pdf, render, sdjwt, tlog, x509,
};
use std::cell::RefCell;

/// A parser by its name, which is that of its corpus folder and of its cargo-fuzz target.
pub type Parser = (&'static str, fn(&[u8]));

/// All of them.
pub const PARSERS: [Parser; 12] = [
    ("json", read_json),
    ("jsonld", read_jsonld),
    ("nquads", read_nquads),
    ("keys", read_keys),
    ("status", read_status),
    ("carriers", read_carriers),
    ("compact", read_compact),
    ("envelopes", read_envelopes),
    ("certificates", read_certificates),
    ("documents", read_documents),
    ("template", read_template),
    ("report", read_report),
];

thread_local! {
    // Compiling contexts costs far more than reading a document.
    static ENGINE: RefCell<Engine> = RefCell::new(Engine::new());
}

/// What is read is written, and read again to the same canonical form.
pub fn read_json(input: &[u8]) {
    let arena = bumpalo::Bump::new();
    let Ok(value) = json::from_bytes(input, &arena) else { return };
    let (mut first, mut second) = (Vec::new(), Vec::new());
    if jcs(&value, None, &mut first).is_ok() {
        let again = json::from_bytes(&first, &arena).expect("canonical JSON is JSON");
        jcs(&again, None, &mut second).expect("canonical numbers are numbers");
        assert_eq!(first, second);
    }
}

/// Any JSON as JSON-LD: quads or an error, canonical within the limit; and canonical again the same.
pub fn read_jsonld(input: &[u8]) {
    let arena = bumpalo::Bump::new();
    let Ok(value) = json::from_bytes(input, &arena) else { return };
    ENGINE.with_borrow_mut(|engine| {
        for safe in [true, false] {
            let options = Options { safe, ..Options::default() };
            let Ok(mut dataset) = engine.quads(value, &options, &arena) else { continue };
            let mut out = Vec::new();
            let made = canonicalize(
                &mut dataset,
                engine.predicates(),
                HashAlgorithm::Sha256,
                Limits::default(),
                &mut out,
            );
            if made.is_ok() && !dataset.quads.is_empty() {
                let text = String::from_utf8(out).expect("canonical N-Quads are UTF-8");
                if let Some(again) = canonical(&text) {
                    assert_eq!(again, text, "canonical N-Quads are canonical");
                }
            }
        }
    });
}

fn canonical(text: &str) -> Option<String> {
    let (arena, mut predicates, mut out) = (bumpalo::Bump::new(), Predicates::default(), Vec::new());
    let mut dataset = nquads::parse(text, &mut predicates, &arena).ok()?;
    canonicalize(&mut dataset, &predicates, HashAlgorithm::Sha256, Limits::default(), &mut out).ok()?;
    String::from_utf8(out).ok()
}

/// Canonical N-Quads read again are the same.
pub fn read_nquads(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    if let Some(first) = canonical(text) {
        assert_eq!(canonical(&first).as_deref(), Some(first.as_str()));
    }
}

/// Keys, DIDs and controller documents in every form.
pub fn read_keys(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    if let Ok(key) = PublicKey::from_multikey(text) {
        assert_eq!(PublicKey::from_multikey(&key.to_multikey()), Ok(key));
    }
    let _ = did_key_document(text);
    let _ = did_jwk_document(text);
    let _ = did_web_url(text);
    if let Ok(document) = json::parse_owned(text) {
        let _ = public_key_of_jwk(&document);
        let id = document["id"].as_str().unwrap_or_default().to_owned();
        if let Ok(document) = openbadges::keys::ControllerDocument::read(document, &id) {
            let _ = document.methods(openbadges::keys::Purpose::AssertionMethod);
        }
    }
}

/// Status lists: bombs, rubbish and entries.
pub fn read_status(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    for size in [1, 2, 8] {
        if let Ok(list) = BitstringStatusList::decode(text, size) {
            assert!(list.get(0).is_ok());
        }
    }
    let _ = sdjwt::TokenStatusList::open(text, "https://issuer.example/status/1", 0);
    if let Ok(status) = json::parse_owned(text) {
        let _ = StatusEntry::read(&status);
        let _ = TokenStatusList::from_json(&status);
        let _ = openbadges::status::read_list_credential(&status, "revocation", 1);
    }
}

/// Pictures, PDFs and capsules: what was baked reads back.
pub fn read_carriers(input: &[u8]) {
    if let Ok(baked) = bake::unbake(input) {
        assert!(!baked.credential.is_empty());
    }
    if let Ok(baked) = bake::bake(input, "{\"a\":1}", bake::Edition::OpenBadges3) {
        let read = bake::unbake(&baked).map(|baked| baked.credential);
        assert_eq!(read.as_deref(), Ok("{\"a\":1}"), "what was baked reads back");
    }
    let _ = pdf::unbake_pdf(input);
    if let Ok(opened) = capsule::Capsule::open(input) {
        let packed = opened.to_bytes().expect("what was opened can be packed");
        assert_eq!(capsule::Capsule::open(&packed), Ok(opened));
    }
}

/// JWS, SD-JWT, seals and log proofs: what was read writes back.
pub fn read_compact(input: &[u8]) {
    let Ok(text) = std::str::from_utf8(input) else { return };
    let _ = jose::open_credential(text);
    let _ = jose::open_presentation(text, None);
    let _ = sdjwt::open(text);
    let _ = edc::open(text);
    if let Ok(proof) = tlog::LogProof::parse(text) {
        assert_eq!(tlog::LogProof::parse(&proof.to_text()), Ok(proof), "what was read writes back");
    }
    if let Ok(key) = tlog::VerifierKey::parse(text) {
        assert_eq!(tlog::VerifierKey::parse(&key.to_string()), Ok(key));
    }
}

/// COSE envelopes.
pub fn read_envelopes(input: &[u8]) {
    if let Ok(envelope) = cose::open(input) {
        let _ = envelope.document(cose::Content::Credential);
        let _ = envelope.document(cose::Content::Presentation);
    }
}

/// Certificates and seal files.
pub fn read_certificates(input: &[u8]) {
    if let Ok(certificate) = x509::Certificate::read(input) {
        let _ = certificate.is_signed_by(&certificate);
        let _ = x509::check_chain(std::slice::from_ref(&certificate), &[], 0);
    }
    let _ = x509::SealFile::open(input, "prova");
}

/// The typed documents: what is read keeps every member when it is written.
pub fn read_documents(input: &[u8]) {
    let Some(document) = std::str::from_utf8(input).ok().and_then(|text| json::parse_owned(text).ok()) else {
        return;
    };
    if let Ok(read) = serde_json::from_value::<model::AchievementCredential>(document.clone()) {
        let written = serde_json::to_value(&read).expect("what was read can be written");
        let again: model::AchievementCredential =
            serde_json::from_value(written).expect("what was written can be read");
        assert_eq!(again, read);
        let _ = read.check();
    }
    let _ = serde_json::from_value::<model::EndorsementCredential>(document.clone());
    let _ = serde_json::from_value::<openbadges2::Assertion>(document.clone());
    if let Ok(record) = clr::Clr::read(&document) {
        assert!(record.to_credential().is_ok());
    }
    let _ = render::SdProfile::from_json(&document.to_string());
    let _ = openbadges::schema::check(input, &document);
}

/// Templates: whatever compiles is exact, and refuses the rest.
pub fn read_template(input: &[u8]) {
    use openbadges::template::{Template, Work};
    let Ok(text) = std::str::from_utf8(input) else { return };
    let (credential, value) = text.split_once('\n').unwrap_or((text, "urn:uuid:1"));
    ENGINE.with_borrow_mut(|engine| {
        let slots = ["/id", "/credentialSubject/id"].map(|pointer| vec![pointer.to_owned()]);
        let Ok(template) = Template::compile(engine, &NoContexts, credential, &slots) else { return };
        let values = [value, "urn:uuid:0f2b0c1e-1f51-4f4a-9d50-0d8c6a0e1f77"];
        let Ok(statements) = template.statements(&values, &mut Work::new()) else { return };
        let (arena, filled, mut out) = (bumpalo::Bump::new(), template.document(&values), Vec::new());
        let document = json::parse(&filled, &arena).expect("a filled template is JSON");
        let mut dataset = engine
            .quads(document, &Options { without: Some("proof"), ..Options::default() }, &arena)
            .expect("a filled template is JSON-LD");
        canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, Limits::default(), &mut out)
            .expect("a filled template can be canonicalized");
        assert_eq!(statements.as_bytes(), out);
    });
}

/// Anything in, a report out. Without a network only a credential of a self-contained DID can be valid, and none of the
/// corpus is.
pub fn read_report(input: &[u8]) {
    let now = "2026-06-01T00:00:00Z".parse().expect("a moment");
    let report = report::verify(input, &Offline, &report::Options::at(now));
    assert!(!report.checks.is_empty());
    if report.verdict() == Verdict::Valid {
        assert!(report.failures().all(|check| !check.sentence.is_empty()));
    }
}
