//! What `verify` says of good, changed, foreign and nonsensical files.

use super::Place;
use openbadges::jsonld::Engine;
use openbadges::keys::{Signer as _, SigningKey};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use std::io::Write as _;

/// A badge signed by a `did:key`, which needs no network.
fn badge(change: impl FnOnce(&mut serde_json::Value)) -> String {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let multikey = key.public_key().to_multikey();
    let did = format!("did:key:{multikey}");
    let mut document = serde_json::json!({
        "@context": [
            "https://www.w3.org/ns/credentials/v2",
            "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
        ],
        "id": "https://issuer.example/credentials/1",
        "type": ["VerifiableCredential", "OpenBadgeCredential"],
        "issuer": { "id": did, "type": ["Profile"], "name": "Officina" },
        "validFrom": "2026-01-01T00:00:00Z",
        "name": "Sicurezza in officina",
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [{
                "type": "IdentityObject", "hashed": false,
                "identityHash": "ada@example.org", "identityType": "emailAddress"
            }],
            "achievement": {
                "id": "https://issuer.example/achievements/1", "type": ["Achievement"],
                "name": "Sicurezza in officina", "description": "Lavora in sicurezza.",
                "criteria": { "narrative": "Prova pratica." }
            }
        }
    });
    change(&mut document);
    let options =
        ProofOptions::new(Suite::EddsaRdfc2022, &format!("{did}#{multikey}"), "2026-01-01T00:00:00Z");
    let mut engine = Engine::new();
    secure(&mut Securing::new(&mut engine, &key), &document.to_string(), &options).unwrap()
}

fn verified(file: &[u8], code: i32, words: &[&str]) {
    let place = Place::new();
    place.write("badge", file);
    place.run(&["verify", "--offline", "badge"]).expect(code, words);
    let json = place.run(&["verify", "--offline", "--json", "badge"]).expect(code, &[]).json();
    let verdict = ["valid", "invalid", "not checked"][usize::try_from(code).unwrap()];
    assert_eq!(json["verdict"], verdict);
}

#[test]
fn a_good_badge_is_valid() {
    verified(badge(|_| ()).as_bytes(), 0, &["VALID", "Sicurezza in officina", "proof"]);
}

#[test]
fn one_changed_letter_makes_it_invalid() {
    let changed = badge(|_| ()).replace("Prova pratica", "Prova teorica");
    verified(changed.as_bytes(), 1, &["INVALID", "FAILED", "proof"]);
}

#[test]
fn an_expired_badge_is_invalid() {
    let expired = badge(|badge| badge["validUntil"] = "2026-01-02T00:00:00Z".into());
    verified(expired.as_bytes(), 1, &["INVALID", "valid until"]);
}

#[test]
fn an_issuer_out_of_reach_is_not_checked() {
    let foreign = badge(|_| ()).replace("did:key:", "did:web:issuer.example:");
    verified(foreign.as_bytes(), 2, &["NOT CHECKED", "issuer key"]);
}

#[test]
fn an_unknown_context_is_never_fetched() {
    let text = badge(|_| ()).replace("context-3.0.3.json", "context-9.json");
    let place = Place::new();
    place.write("badge", text.as_bytes());
    let said = place.run(&["verify", "--offline", "badge"]);
    assert!(said.code == 1 || said.code == 2, "{}", said.out);
    assert!(said.out.contains("context"), "{}", said.out);
}

#[test]
fn nonsense_is_invalid_and_never_a_panic() {
    for nonsense in [&b""[..], b"{}", b"[1,2]", b"hello", b"\xff\xfe\x00", b"{\"a\":", b"PK\x03\x04broken"] {
        let place = Place::new();
        place.write("badge", nonsense);
        let said = place.run(&["verify", "--offline", "badge"]);
        assert!(said.code == 1 || said.code == 2, "{nonsense:?}: {} {}", said.out, said.err);
        assert!(!said.err.contains("panicked"), "{}", said.err);
    }
}

#[test]
fn what_cannot_be_read_was_not_checked() {
    Place::new().run(&["verify", "nowhere.json"]).expect(2, &["nowhere.json cannot be read"]);
    Place::new().run(&["verify", "--resolve", "nonsense", "x"]).expect(3, &["ORIGIN=BASE"]);
}

#[test]
fn many_files_give_a_line_each_and_the_worst_counts() {
    let place = Place::new();
    std::fs::create_dir(place.path("badges")).unwrap();
    place.write("badges/a.json", badge(|_| ()).as_bytes());
    place.run(&["verify", "--offline", "badges"]).expect(0, &["a.json,valid", "1 valid"]);
    // What leads back is not followed.
    #[cfg(unix)]
    std::os::unix::fs::symlink("..", place.path("badges/up")).unwrap();
    place.write("badges/b.json", b"nonsense");
    let said = place.run(&["verify", "--offline", "badges"]).expect(1, &["b.json,invalid", "1 invalid"]);
    assert_eq!(said.out.lines().count(), 3, "{}", said.out);
    let mut zip = zip::ZipWriter::new(std::fs::File::create(place.path("badges.zip")).unwrap());
    zip.start_file("inner/a.json", zip::write::SimpleFileOptions::default()).unwrap();
    zip.write_all(badge(|_| ()).as_bytes()).unwrap();
    zip.finish().unwrap();
    zip::ZipWriter::new(std::fs::File::create(place.path("empty.zip")).unwrap()).finish().unwrap();
    place.run(&["verify", "--offline", "empty.zip"]).expect(2, &["there is no file in empty.zip"]);
    std::fs::create_dir(place.path("nothing")).unwrap();
    place.run(&["verify", "--offline", "nothing"]).expect(2, &["there is no file in nothing"]);
    place.run(&["verify", "badges.zip", "--log", "nonsense"]).expect(3, &["--log nonsense"]);
    place.run(&["verify", "badges.zip", "--anchor", "nowhere"]).expect(3, &["nowhere"]);
    place.run(&["verify", "--offline", "badges.zip"]).expect(0, &["badges.zip/inner/a.json,valid"]);
    let said = place.run(&["verify", "--offline", "--json", "badges.zip"]).expect(0, &[]);
    assert_eq!(said.json()["verdict"], "valid");
}
