//! Every form out of one set of facts, each verified by the one function.

use super::*;
use crate::edc::{Concept, text};
use crate::keys::{SigningKey, did_key};
use crate::report::{FetchProblem, Fetched, Options, Resolver, Verdict, verify};
use crate::x509::{Certificate, Subject, self_signed};
use std::collections::HashMap;

pub(crate) fn definition() -> Definition {
    Definition {
        id: "https://bottega.example.org/d/1".into(),
        language: "it".into(),
        title: text("it", "Accoglienza digitale"),
        description: text("it", "Progettare un servizio di accoglienza digitale."),
        criteria: text("it", "Prova pratica superata."),
        outcomes: vec![SkillOutcome {
            title: text("it", "Sviluppare contenuti digitali"),
            skills: vec![(
                "http://data.europa.eu/esco/skill/5fd5c985-eaaa-47aa-8314-62359c54505a".into(),
                text("en", "develop digital content"),
            )],
        }],
        workload: Some("PT50H".into()),
        ects: Some("2".into()),
        eqf_level: Some(4),
        assessment: text("it", "Prova pratica"),
        assessment_type: Some(Concept::snb("assessment", "de4d165a6c", text("en", "artefact assessment"))),
        participation: Some(Concept::snb("learning-assessment", "e92d221e4d", text("en", "Blended"))),
        quality: Some(text("it", "Accreditamento regionale")),
        supervision: None,
        prerequisites: None,
        picture_url: Some("https://bottega.example.org/d/1.png".into()),
        annex_one_context: Some(ANNEX_ONE.into()),
    }
}

fn award() -> Award {
    Award {
        id: "urn:uuid:0f2b0c1e-1f51-4f4a-9d50-0d8c6a0e1f77".into(),
        url: "https://bottega.example.org/a/1".into(),
        issued: "2026-11-22T09:30:00Z".into(),
        valid_until: Some("2031-11-22T09:30:00Z".into()),
        learner: LearnerFacts {
            id: "did:example:anna".into(),
            given_name: "Anna".into(),
            family_name: "Rossi".into(),
            birth_date: Some("1999-10-02".into()),
            mail: Some(("anna@example.org".into(), "s4lt".into())),
        },
        grade: text("it", "Superata"),
        status: None,
        token_status: None,
    }
}

fn issuer(id: &str) -> Issuer {
    Issuer {
        id: id.into(),
        name: text("it", "Unione Montana"),
        country: "IT".into(),
        legal_identifier: Some("VATIT-01234567890".into()),
        homepage: Some("https://bottega.example.org".into()),
        badge2_profile: Some("https://bottega.example.org/i".into()),
        mail: None,
    }
}

/// Where the issuer hosts the terms of Annex I.
const ANNEX_ONE: &str = "https://bottega.example.org/contexts/annex-one.json";

struct World(HashMap<String, Vec<u8>>);

impl Resolver for World {
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem> {
        let bytes = self.0.get(url).cloned().ok_or(FetchProblem::NotFound)?;
        Ok(Fetched { bytes, media_type: None })
    }

    fn context(&self, url: &str) -> Result<std::sync::Arc<str>, String> {
        let known = (url == ANNEX_ONE).then(|| contexts::annex_one().into());
        known.ok_or_else(|| "not known".to_owned())
    }
}

#[test]
fn every_form_verifies_and_says_the_same() {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let did = did_key(key.public_key());
    let method = format!("{did}#{}", did.trim_start_matches("did:key:"));
    let sealing = SigningKey::p256(&[5; 32]).unwrap();
    let subject = Subject { organisation_identifier: "VATIT-01234567890".into(), ..Subject::default() };
    let valid = ("2026-01-01T00:00:00Z".parse().unwrap(), "2028-01-01T00:00:00Z".parse().unwrap());
    let chain = vec![self_signed(&sealing, &subject, &[1], valid).unwrap()];
    let (definition, award, issuer) = (definition(), award(), issuer(&did));
    let keys = Keys {
        signer: &key,
        method: &method,
        seal: Some((&sealing, &chain)),
        holder: None,
        controller: None,
        profile: &EUDI_LEARNING,
        picture: b"\x89PNG",
    };
    let anchors = [Certificate::read(&chain[0]).unwrap()];
    let options = Options { anchors: &anchors, ..Options::at("2027-01-01T00:00:00Z".parse().unwrap()) };
    for form in Form::ALL {
        let rendered = render(form, (&definition, &award, &issuer), &keys, &mut || [1; 16]).unwrap();
        let mut world = World(HashMap::new());
        if form == Form::Ob2 {
            let assertion: Value = serde_json::from_slice(&rendered).unwrap();
            for part in [&assertion, &assertion["badge"], &assertion["badge"]["issuer"]] {
                world.0.insert(part["id"].as_str().unwrap().into(), part.to_string().into_bytes());
            }
        }
        if form == Form::Capsule {
            let capsule = Capsule::open(&rendered).unwrap();
            let contexts = capsule.resources.iter().filter(|one| one.kind == Kind::Context);
            assert_eq!(contexts.count(), 4, "those of the badge, with the issuer's own");
            assert!(capsule.resource(ANNEX_ONE).is_some() && capsule.credential.contains("ext:workload"));
        }
        let report = verify(&rendered, &world, &options);
        assert_eq!(report.verdict(), Verdict::Valid, "{}: {:#?}", form.as_str(), report.checks);
        let title = report.learned.title.as_deref();
        assert_eq!(title, Some("Accoglienza digitale"), "{}", form.as_str());
        assert_eq!(Form::parse(form.as_str()), Some(form));
    }
}

#[test]
fn what_a_form_needs_is_named() {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let keys = Keys {
        signer: &key,
        method: "did:web:issuer.example#k1",
        seal: None,
        holder: None,
        controller: None,
        profile: &MICROCREDENTIAL,
        picture: &[],
    };
    let (definition, mut award, issuer) = (definition(), award(), issuer("did:web:issuer.example"));
    let refused = |form, award: &Award, definition: &Definition| {
        render(form, (definition, award, &issuer), &keys, &mut || [1; 16]).unwrap_err().to_string()
    };
    assert_eq!(
        refused(Form::Edc, &award, &definition),
        "the form needs the key and certificate of an electronic seal"
    );
    award.learner.mail = None;
    assert_eq!(
        refused(Form::Ob2, &award, &definition),
        "the form needs the learner's mail address (award.learner.mail)"
    );
    let url = std::mem::take(&mut award.url);
    assert_eq!(
        refused(Form::Ob2, &award, &definition),
        "the form needs the address where the assertion is hosted (award.url)"
    );
    award.url = url;
    award.grade.clear();
    assert_eq!(refused(Form::Edc, &award, &definition), "the form needs the result (award.grade)");
}

/// A fact that is spoilt in one way, and how it is called.
type Spoilt = (&'static str, fn(&mut Definition, &mut Award, &mut Issuer));

/// Each fact spoilt.
const SPOILT: [Spoilt; 22] = [
    ("definition.id", |definition, _, _| definition.id = "not a url".into()),
    ("definition.language", |definition, _, _| definition.language = "italian language".into()),
    ("definition.title", |definition, _, _| definition.title.clear()),
    ("definition.title", |definition, _, _| definition.title = text("it", " ")),
    ("definition.description", |definition, _, _| definition.description = text("", "Testo")),
    ("definition.outcomes.skills.id", |definition, _, _| definition.outcomes[0].skills[0].0 = "esco".into()),
    ("definition.workload", |definition, _, _| definition.workload = Some("fifty".into())),
    ("definition.ects", |definition, _, _| definition.ects = Some("2,5".into())),
    ("definition.ects", |definition, _, _| definition.ects = Some("abc".into())),
    ("definition.eqf_level", |definition, _, _| definition.eqf_level = Some(99)),
    ("definition.picture_url", |definition, _, _| definition.picture_url = Some("d/1.png".into())),
    ("award.id", |_, award, _| award.id = "not a url".into()),
    ("award.url", |_, award, _| award.url = "urn:uuid:1".into()),
    ("award.issued", |_, award, _| award.issued = "yesterday".into()),
    ("award.valid_until", |_, award, _| award.valid_until = Some("2031-11-22".into())),
    ("award.valid_until", |_, award, _| award.valid_until = Some("2001-11-22T09:30:00Z".into())),
    ("award.learner.id", |_, award, _| award.learner.id = "anna".into()),
    ("award.learner.birth_date", |_, award, _| award.learner.birth_date = Some("31/12/1999".into())),
    ("award.learner.mail.address", |_, award, _| award.learner.mail = Some(("anna".into(), "s4lt".into()))),
    ("issuer.name", |_, _, issuer| issuer.name.clear()),
    ("issuer.country", |_, _, issuer| issuer.country = "Italia".into()),
    ("issuer.homepage", |_, _, issuer| issuer.homepage = Some("bottega.example.org".into())),
];

#[test]
fn a_malformed_fact_is_named_in_every_form() {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let sealing = SigningKey::p256(&[5; 32]).unwrap();
    let keys = Keys {
        signer: &key,
        method: "did:web:issuer.example#k1",
        seal: Some((&sealing, &[])),
        holder: None,
        controller: None,
        profile: &MICROCREDENTIAL,
        picture: &[],
    };
    for (fact, spoil) in SPOILT {
        let (mut definition, mut award, mut issuer) =
            (definition(), award(), issuer("did:web:issuer.example"));
        spoil(&mut definition, &mut award, &mut issuer);
        for form in Form::ALL {
            let rendered = render(form, (&definition, &award, &issuer), &keys, &mut || [1; 16]);
            let why = rendered.unwrap_err().to_string();
            assert!(why.contains(fact), "{} {fact}: {why}", form.as_str());
        }
    }
}

#[test]
fn a_badge_of_version_2_is_signed_with_rsa_for_a_key_at_an_address() {
    let key = SigningKey::ed25519(&[7; 32]).unwrap();
    let (definition, award, issuer) = (definition(), award(), issuer(""));
    let facts = (&definition, &award, &issuer);
    let url = "https://bottega.example.org/i/key";
    assert!(signed_badge_2(facts, url, &key).unwrap_err().to_string().contains("RSA"));
    assert!(signed_badge_2(facts, "did:key:z6Mk", &key).unwrap_err().to_string().contains("issuer's key"));
    let pair = aws_lc_rs::rsa::KeyPair::generate(aws_lc_rs::rsa::KeySize::Rsa2048).unwrap();
    let der: aws_lc_rs::encoding::Pkcs8V1Der = aws_lc_rs::encoding::AsDer::as_der(&pair).unwrap();
    let key = SigningKey::from_pkcs8(der.as_ref()).unwrap();
    let signed = signed_badge_2(facts, url, &key).unwrap();
    let profile = json!({
        "@context": crate::openbadges2::CONTEXT, "id": "https://bottega.example.org/i", "type": "Issuer",
        "name": "Unione Montana", "publicKey": url,
    });
    let mut world = World(HashMap::new());
    let mut keep = |value: &Value| {
        world.0.insert(value["id"].as_str().unwrap().into(), value.to_string().into_bytes());
    };
    keep(&profile);
    keep(&json!({
        "@context": crate::openbadges2::CONTEXT, "id": url, "type": "CryptographicKey",
        "owner": profile["id"],
        "publicKeyPem": crate::openbadges2::public_key_pem(key.public_key()).unwrap(),
    }));
    let hosted = hosted_badge_2(facts).unwrap();
    let hosted: Value = serde_json::from_str(&hosted).unwrap();
    keep(&hosted["badge"]);
    let options = Options::at("2027-01-01T00:00:00Z".parse().unwrap());
    let report = verify(signed.as_bytes(), &world, &options);
    assert_eq!(report.verdict(), Verdict::Valid, "{:#?}", report.checks);
}

#[test]
fn both_profiles_hide_what_a_holder_may_hide() {
    let key = SigningKey::p256(&[7; 32]).unwrap();
    let (definition, award, issuer) = (definition(), award(), issuer("did:web:issuer.example"));
    for profile in [&*EUDI_LEARNING, &*MICROCREDENTIAL] {
        let keys = Keys {
            signer: &key,
            method: "did:web:issuer.example#k1",
            seal: None,
            holder: Some(key.public_key()),
            controller: None,
            profile,
            picture: &[],
        };
        let mut count = 0_u8;
        let mut salts = || {
            count += 1;
            [count; 16]
        };
        let text = render(Form::SdJwt, (&definition, &award, &issuer), &keys, &mut salts).unwrap();
        let opened = crate::sdjwt::open(std::str::from_utf8(&text).unwrap()).unwrap();
        assert_eq!(opened.claims["vct"], profile.vct);
        let openly = opened.jws.claims().unwrap();
        assert!(!openly.contains_key("given_name") && opened.claims.contains_key("given_name"));
        assert!(opened.revealed.len() >= 10, "{}", opened.revealed.len());
    }
}
