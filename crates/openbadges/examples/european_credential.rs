//! Writes a sample European Digital Credential, unsealed, for a SHACL validator:
//! `cargo run -p openbadges --example european_credential > credential.jsonld`

use openbadges::edc::{
    Assessment, Concept, EuropeanCredential, Learner, Organisation, Outcome, country, eqf_level, esco_skill,
    language, text,
};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let organisation = |id: &str| -> Result<Organisation, &'static str> {
        Ok(Organisation {
            id: id.to_owned(),
            legal_name: text("it", "Unione Montana Alta Valle"),
            country: country("IT").ok_or("no such country")?,
            legal_identifier: Some("VATIT-01234567890".to_owned()),
            homepage: Some("https://bottega.example.org".to_owned()),
            quality: Some(text("it", "Accreditamento regionale per la formazione")),
        })
    };
    let credential = EuropeanCredential {
        id: "urn:credential:3f0e9c4e-1f51-4f4a-9d50-0d8c6a0e1f77".to_owned(),
        issuer: organisation("urn:epass:org:issuer")?,
        awarding_body: organisation("urn:epass:org:awarding")?,
        learner: Learner {
            id: "did:example:anna".to_owned(),
            given_name: "Anna".to_owned(),
            family_name: "Rossi".to_owned(),
            birth_date: Some("1999-10-02".to_owned()),
            identifier: Some(("12345".to_owned(), "Matricola".to_owned())),
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
        language: language("it").ok_or("no such language")?,
        assessment: Assessment {
            title: text("it", "Prova pratica"),
            kind: Some(Concept::snb("assessment", "de4d165a6c", text("en", "artefact assessment"))),
            grade: text("it", "Superata"),
            identity_verification: Some(Concept::snb(
                "supervision-verification",
                "c598449d64",
                text("en", "Unsupervised without ID Verification"),
            )),
        },
        entry_requirement: Some(text("it", "Nessuno")),
        issued: "2026-11-22T09:30:00Z".to_owned(),
        valid_from: "2026-11-22T09:30:00Z".to_owned(),
        valid_until: Some("2031-11-22T09:30:00Z".to_owned()),
        picture: b"\x89PNG".to_vec(),
    };
    println!("{:#}", credential.to_document());
    Ok(())
}
