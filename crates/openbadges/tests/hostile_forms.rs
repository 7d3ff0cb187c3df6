//! Hostile input for every parser of a form: random bytes, and sound files changed at random. Nothing panics, and
//! nothing that was changed verifies.

use openbadges::bake::{self, Edition};
use openbadges::capsule::Capsule;
use openbadges::jose::{self, Profile};
use openbadges::keys::{KeyError, Signer, SigningKey, did_key};
use openbadges::report::{Offline, Options, Verdict, verify};
use openbadges::{cose, edc, pdf, sdjwt, tlog, x509};
use proptest::prelude::*;
use serde_json::{Value, json};

/// Every parser that takes bytes from strangers.
fn parse_everything(bytes: &[u8]) {
    let _ = bake::unbake(bytes);
    let _ = bake::bake(bytes, "{}", Edition::OpenBadges3);
    let _ = pdf::unbake_pdf(bytes);
    let _ = Capsule::open(bytes);
    let _ = cose::open(bytes);
    let _ = x509::Certificate::read(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = jose::open_credential(text);
        let _ = jose::open_presentation(text, None);
        let _ = sdjwt::open(text);
        let _ = edc::open(text);
        let _ = tlog::LogProof::parse(text);
        let _ = tlog::VerifierKey::parse(text);
        #[cfg(feature = "picture")]
        let _ = openbadges::picture::rasterise(text, 16);
    }
}

fn credential(issuer: &str) -> Value {
    json!({
        "@context": ["https://www.w3.org/ns/credentials/v2"],
        "type": ["VerifiableCredential"],
        "issuer": issuer,
        "validFrom": "2026-11-22T09:30:00Z",
        "credentialSubject": {"id": "did:example:anna"}
    })
}

/// Sound files of the forms that carry their own proof.
fn sound() -> Result<Vec<Vec<u8>>, KeyError> {
    let key = SigningKey::ed25519(&[7; 32])?;
    let did = did_key(key.public_key());
    let mut files = Vec::new();
    if let Ok(jws) = jose::issue_credential(&credential(&did), &did, Profile::VcJwt, &key) {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0h1\"/></svg>";
        files.extend(bake::bake(svg.as_bytes(), &jws, Edition::OpenBadges3));
        let capsule = Capsule {
            credential: jws.clone(),
            packed: "2026-11-22T10:00:00Z".to_owned(),
            log_proof: None,
            resources: Vec::new(),
        };
        files.extend(capsule.to_bytes());
        files.push(jws.into_bytes());
    }
    files.extend(cose::issue_document(&credential(&did), cose::Content::Credential, &did, &key));
    let claims = json!({"vct": "urn:example:1", "iss": did, "a": 1, "b": [1, 2]});
    let issuance = sdjwt::Issuance { kid: Some(&did), hidden: &["/a", "/b/1"], ..sdjwt::Issuance::default() };
    files.extend(sdjwt::issue(&claims, &issuance, &key, &mut || [1; 16]).map(String::into_bytes));
    Ok(files)
}

fn verdict(bytes: &[u8]) -> Option<Verdict> {
    let now = "2027-01-01T00:00:00Z".parse().ok()?;
    Some(verify(bytes, &Offline, &Options::at(now)).verdict())
}

#[test]
fn the_sound_files_are_valid_to_begin_with() {
    let files = sound().unwrap();
    assert_eq!(files.len(), 5);
    for file in files {
        assert_eq!(verdict(&file), Some(Verdict::Valid), "{}", String::from_utf8_lossy(&file));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..600), head in 0..8_usize) {
        let heads: [&[u8]; 8] = [
            b"", b"\x89PNG\r\n\x1a\n", b"<svg xmlns=\"http://www.w3.org/2000/svg\">", b"%PDF-1.7\n1 0 obj<</Type/EmbeddedFile>>stream\n",
            b"PK\x03\x04", b"\xd2\x84", b"\x30\x82", b"eyJhbGciOiJFZERTQSJ9.",
        ];
        let input = [heads[head], &bytes].concat();
        parse_everything(&input);
        prop_assert_ne!(verdict(&input), Some(Verdict::Valid));
    }

    #[test]
    fn random_text_never_panics(text in "[ -~\n~.{}\"\\[\\]<>/=&;é🎓]{0,300}") {
        parse_everything(text.as_bytes());
        prop_assert_ne!(verdict(text.as_bytes()), Some(Verdict::Valid));
    }

    #[test]
    fn a_changed_file_never_verifies_as_another(
        which in 0..5_usize, place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>(),
    ) {
        let files = sound().map_err(|error| TestCaseError::fail(error.to_string()))?;
        let file = &files[which];
        let mut changed = file.clone();
        let place = place.index(file.len());
        if cut { changed.truncate(place) } else { changed[place] = byte }
        parse_everything(&changed);
        let now = "2027-01-01T00:00:00Z".parse().map_err(|_| TestCaseError::fail("the moment"))?;
        let before = verify(file, &Offline, &Options::at(now));
        let after = verify(&changed, &Offline, &Options::at(now));
        // What surrounds a credential may change (a path in the picture, a disclosure left out), what it says may not.
        let says = |value: Option<Value>| value.map(|mut value| { if let Value::Object(members) = &mut value { members.remove("a"); members.remove("b"); } value });
        prop_assert!(after.verdict() != Verdict::Valid || says(after.credential) == says(before.credential));
    }
}
