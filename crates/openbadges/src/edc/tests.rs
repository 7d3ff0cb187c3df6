//! European Digital Credentials: sealed, opened, tampered with; and the Commission's own samples.

use super::{
    Assessment, Concept, EuropeanCredential, Learner, Organisation, Outcome, SealError, country, eqf_level,
    esco_skill, language, open, seal, text,
};
use crate::keys::SigningKey;
use crate::x509::{Certificate, Subject, check_chain, self_signed};

fn organisation(id: &str) -> Organisation {
    Organisation {
        id: id.to_owned(),
        legal_name: text("it", "Unione Montana Alta Valle"),
        country: country("IT").unwrap(),
        legal_identifier: Some("VATIT-01234567890".to_owned()),
        homepage: Some("https://bottega.example.org".to_owned()),
        quality: Some(text("it", "Accreditamento regionale per la formazione")),
    }
}

fn credential() -> EuropeanCredential {
    EuropeanCredential {
        id: "urn:credential:3f0e9c4e-1f51-4f4a-9d50-0d8c6a0e1f77".to_owned(),
        issuer: organisation("urn:epass:org:issuer"),
        awarding_body: organisation("urn:epass:org:awarding"),
        learner: Learner {
            id: "did:example:anna".to_owned(),
            given_name: "Anna".to_owned(),
            family_name: "Rossi".to_owned(),
            birth_date: Some("1999-10-02".to_owned()),
            identifier: None,
        },
        title: text("it", "Accoglienza digitale per il turismo lento"),
        description: Some(text("it", "Progettare e condurre un servizio di accoglienza digitale.")),
        outcomes: vec![Outcome {
            title: text("it", "Sviluppare contenuti digitali"),
            skills: vec![esco_skill(
                "http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a",
                text("en", "develop digital content"),
            )],
        }],
        workload: Some("PT50H".to_owned()),
        ects: Some("2".to_owned()),
        eqf_level: eqf_level(4),
        mode: Some(Concept::snb("learning-assessment", "e92d221e4d", text("en", "Blended"))),
        language: language("it").unwrap(),
        assessment: Assessment {
            title: text("it", "Prova pratica"),
            kind: Some(Concept::snb("assessment", "de4d165a6c", text("en", "artefact assessment"))),
            grade: text("it", "Superata"),
            identity_verification: None,
        },
        entry_requirement: None,
        issued: "2026-11-22T09:30:00Z".to_owned(),
        valid_from: "2026-11-22T09:30:00Z".to_owned(),
        valid_until: None,
        picture: b"\x89PNG".to_vec(),
    }
}

fn sealing() -> (SigningKey, Vec<u8>) {
    let key = SigningKey::p256(&[5; 32]).unwrap();
    let subject = Subject {
        common_name: "TEST SEAL".into(),
        organisation: "Unione Montana Alta Valle".into(),
        organisation_identifier: "VATIT-01234567890".into(),
        country: "IT".into(),
        dns_names: Vec::new(),
    };
    let valid = ("2026-01-01T00:00:00Z".parse().unwrap(), "2028-01-01T00:00:00Z".parse().unwrap());
    let certificate = self_signed(&key, &subject, &[7], valid).unwrap();
    (key, certificate)
}

fn sealed() -> String {
    let (key, certificate) = sealing();
    seal(&credential().to_document(), &key, &[certificate], "2026-11-22T09:30:00.5Z".parse().unwrap())
        .unwrap()
}

#[test]
fn a_sealed_credential_opens_and_names_its_sealer() {
    let opened = open(&sealed()).unwrap();
    assert_eq!(opened.credential, credential().to_document());
    assert_eq!(opened.sealed_at.as_deref(), Some("2026-11-22T09:30:00Z"));
    let verdict = opened.verify().unwrap();
    assert_eq!(verdict.sealer.as_deref(), Some("VATIT-01234567890"));
    assert!(verdict.issuer_is_sealer && !opened.time_stamped);
    assert!(check_chain(&opened.chain, &[], 1_795_339_800).is_err(), "nobody trusts a test seal by itself");
    let anchor = Certificate::read(&sealing().1).unwrap();
    assert!(check_chain(&opened.chain, &[anchor], 1_795_339_800).is_ok());
}

#[test]
fn a_changed_word_another_issuer_or_another_key_is_found() {
    let tampered = sealed().replace("Anna", "Bea ");
    assert_eq!(open(&tampered).unwrap().verify(), Err(SealError::Signature));
    let (key, certificate) = sealing();
    let mut foreign = credential();
    foreign.issuer.legal_identifier = Some("VATIT-99999999999".to_owned());
    let foreign =
        seal(&foreign.to_document(), &key, std::slice::from_ref(&certificate), jiff::Timestamp::UNIX_EPOCH)
            .unwrap();
    assert!(!open(&foreign).unwrap().verify().unwrap().issuer_is_sealer);
    let other = SigningKey::p256(&[6; 32]).unwrap();
    assert!(seal(&credential().to_document(), &other, &[certificate], jiff::Timestamp::UNIX_EPOCH).is_err());
}

#[test]
fn headers_that_are_critical_and_unknown_are_refused() {
    let file: serde_json::Value = serde_json::from_str(&sealed()).unwrap();
    let codec = base64_simd::URL_SAFE_NO_PAD;
    let protected = file["signatures"][0]["protected"].as_str().unwrap();
    let header: serde_json::Value = serde_json::from_slice(&codec.decode_to_vec(protected).unwrap()).unwrap();
    for change in [
        serde_json::json!({"crit": ["b64", "sigT", "sigD"], "sigD": {}}),
        serde_json::json!({"crit": ["sigT"]}),
        serde_json::json!({"crit": []}),
        serde_json::json!({"alg": "none"}),
        serde_json::json!({"x5c": []}),
        serde_json::json!({"x5t#S256": "AAAA"}),
    ] {
        let mut header = header.clone();
        header.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        let mut file = file.clone();
        file["signatures"][0]["protected"] = codec.encode_to_string(header.to_string()).into();
        assert!(open(&file.to_string()).is_err(), "{change}");
    }
}

#[test]
fn the_commissions_own_sealed_samples_verify() {
    let folder = std::env::var("BOTTEGA_DATA").unwrap_or_else(|_| "../../../shared/data".to_owned());
    for name in ["AA-Annex1-MC-signed.jsonld", "Sample-CertOfPart-signed.jsonld"] {
        let Ok(text) = std::fs::read_to_string(format!("{folder}/credentials/elm/{name}")) else {
            eprintln!("skipped: {folder}/credentials/elm/{name} is absent");
            continue;
        };
        let opened = open(&text).unwrap();
        let verdict = opened.verify().unwrap();
        assert!(verdict.issuer_is_sealer && opened.time_stamped, "{name}: {verdict:?}");
    }
}
