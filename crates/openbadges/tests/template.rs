//! A template is exact or refuses: byte for byte what the generic path makes.

use openbadges::bench::{METHOD, badge, hostile_fills, random_learners, sample_template, slots, values};
use openbadges::jsonld::{Engine, NoContexts};
use openbadges::keys::{Signer, SigningKey};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::template::{Batch, BatchVerifier, Refusal, Template, TemplateError, Work};

fn options() -> ProofOptions {
    ProofOptions::new(Suite::EddsaRdfc2022, METHOD, "2026-03-01T09:30:00Z")
}

/// In a debug build a few hundred; `bottega bench issue` compares 100,000 of each on every run.
fn fills() -> u64 {
    if cfg!(debug_assertions) { 300 } else { 100_000 }
}

#[test]
fn learners_are_byte_identical_to_the_generic_path() {
    let found = random_learners(fills()).unwrap();
    assert_eq!((found.identical, found.refused, found.different), (fills(), 0, 0));
}

#[test]
fn hostile_values_are_exact_or_refused() {
    let found = hostile_fills(fills() * 2).unwrap();
    assert_eq!(found.different, 0, "{found:?}");
    assert!(found.identical > 50 && found.refused > 50, "{found:?}");
}

#[test]
fn what_could_change_the_shape_is_refused() {
    let mut engine = Engine::new();
    let mut compile = |pointers: &[&str]| {
        let slots: Vec<Vec<String>> = pointers.iter().map(|pointer| vec![(*pointer).to_owned()]).collect();
        Template::compile(&mut engine, &NoContexts, &sample_template(), &slots)
    };
    for bad in ["/type/1", "/@context/0", "/credentialSubject/achievement/type/0"] {
        assert!(matches!(compile(&[bad]), Err(TemplateError::Unsuitable(_))), "{bad}");
    }
    assert!(matches!(compile(&["/nowhere"]), Err(TemplateError::NoSuchPlace(_))));
    let template = compile(&["/id", "/credentialSubject/id"]).unwrap();
    let statements = |values: &[&str]| template.statements(values, &mut Work::new());
    assert_eq!(statements(&["urn:a", "urn:a"]), Err(Refusal::SameNode));
    assert_eq!(statements(&["urn:a"]), Err(Refusal::Count(1, 2)));
    assert_eq!(statements(&["urn:a", "b"]), Err(Refusal::NotAnIri(1)));
    assert!(statements(&["urn:a", "urn:b"]).unwrap().contains("<urn:b>"));
}

#[test]
fn batches_of_one_issuer_find_the_wrong_ones() {
    let (key, mut engine) = (SigningKey::ed25519(&[7; 32]).unwrap(), Engine::new());
    let mut texts: Vec<String> = (0..300)
        .map(|learner| {
            secure(&mut Securing::new(&mut engine, &key), &badge(learner).to_json().unwrap(), &options())
                .unwrap()
        })
        .collect();
    let wrong = [7usize, 100, 299];
    texts[7] = texts[7].replacen("\"proofValue\":\"z", "\"proofValue\":\"z1", 1);
    texts[100] = texts[100].replacen("urn:uuid:00000064-0001", "urn:uuid:00000065-0001", 1);
    texts[299] = texts[299].replacen(
        "2026-03-01T09:30:00Z\",\"verificationMethod",
        "2026-03-02T09:30:00Z\",\"verificationMethod",
        1,
    );
    let mut verifier = BatchVerifier::new(&mut engine, &NoContexts, key.public_key().clone(), [3; 32]);
    let mut checked: Vec<_> =
        texts.iter().enumerate().flat_map(|(index, text)| verifier.push(index, text)).collect();
    checked.extend(verifier.finish());
    assert_eq!(checked.len(), 300);
    for one in checked {
        assert_eq!(one.result.is_err(), wrong.contains(&one.index), "{one:?}");
    }
}

#[test]
fn threads_share_templates_batches_and_compiled_contexts() {
    fn shared<T: Send + Sync>(_: &T) {}
    let (key, mut engine) = (SigningKey::ed25519(&[7; 32]).unwrap(), Engine::new());
    let template = Template::compile(&mut engine, &NoContexts, &sample_template(), &slots()).unwrap();
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &options()).unwrap();
    shared(&(&template, &batch, &key));
    let issue = |from: u64, mut engine: Engine| {
        let (mut work, mut all) = (Work::new(), Vec::new());
        for learner in from..from + 20 {
            let filled = values(learner);
            let filled: Vec<&str> = filled.iter().map(String::as_str).collect();
            let mut out = Vec::new();
            batch.issue(&template, &filled, &mut work, &mut out).unwrap();
            let generic =
                secure(&mut Securing::new(&mut engine, &key), &template.document(&filled), &options());
            assert_eq!(String::from_utf8(out.clone()).unwrap(), generic.unwrap());
            all.push(out);
        }
        all
    };
    let (warm, other) = (engine.clone(), engine.clone());
    let (first, second) = std::thread::scope(|scope| {
        let (first, second) = (scope.spawn(|| issue(0, warm)), scope.spawn(|| issue(20, other)));
        (first.join().unwrap(), second.join().unwrap())
    });
    assert_eq!([first, second].concat(), [issue(0, engine.clone()), issue(20, engine)].concat());
}

#[test]
fn the_measurements_run() {
    for figures in
        [openbadges::bench::issue(0.01), openbadges::bench::verify(0.01), openbadges::bench::canon(0.01)]
    {
        assert!(figures.unwrap().iter().all(|figure| figure.per_second > 0.0));
    }
    assert!(openbadges::bench::memory_growth(1_100).unwrap().is_none_or(|kilobytes| kilobytes < 8_192));
}
