//! A template is exact or refuses: byte for byte what the generic path makes.

#![expect(clippy::unwrap_used, reason = "a test that cannot build its template must fail")]

use openbadges::bench::{METHOD, badge, sample_template, slots, values};
use openbadges::jsonld::{Engine, NoContexts};
use openbadges::keys::{Signer, SigningKey};
use openbadges::proof::{ProofOptions, Securing, Suite, secure};
use openbadges::template::{Batch, BatchVerifier, Refusal, Template, TemplateError, Work};

fn options() -> ProofOptions {
    ProofOptions::new(Suite::EddsaRdfc2022, METHOD, "2026-03-01T09:30:00Z")
}

fn learners() -> u64 {
    // 100,000 in an optimised build, fewer where that would take minutes.
    if cfg!(debug_assertions) { 300 } else { 100_000 }
}

/// A repeatable generator (splitmix64).
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.next() % bound as u64).unwrap()
    }
}

#[test]
fn learners_are_byte_identical_to_the_generic_path() {
    let (key, mut engine) = (SigningKey::ed25519(&[7; 32]).unwrap(), Engine::new());
    let template = Template::compile(&mut engine, &NoContexts, &sample_template(), &slots()).unwrap();
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &options()).unwrap();
    let (mut work, mut random) = (Work::new(), Random(1));
    for _ in 0..learners() {
        let learner = values(random.next());
        let filled: Vec<&str> = learner.iter().map(String::as_str).collect();
        let mut out = Vec::new();
        batch.issue(&template, &filled, &mut work, &mut out).unwrap();
        let generic =
            secure(&mut Securing::new(&mut engine, &key), &template.document(&filled), &options()).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), generic);
    }
}

#[test]
fn hostile_values_are_exact_or_refused() {
    let (key, mut engine) = (SigningKey::ed25519(&[7; 32]).unwrap(), Engine::new());
    let template = Template::compile(&mut engine, &NoContexts, &sample_template(), &slots()).unwrap();
    let batch = Batch::new(&mut engine, &NoContexts, &template, &key, &options()).unwrap();
    let (mut work, mut random) = (Work::new(), Random(2));
    let hostile = [
        "",
        " ",
        "_:b0",
        "_:c14n0",
        "relative/path",
        "ext:x",
        "schema:name",
        "urn:x y",
        "urn:x>",
        "urn:x\"",
        "https://é.example/",
        "urn:",
        "text with \"quotes\" \\ and \n lines",
        "\u{7f}\u{1}",
        "😀 and 漢字",
        "http://a",
        "urn:uuid:1",
        "did:web:skills.example",
        "https://skills.example/achievements/joinery-1/v3",
        "@id",
        "@type",
        "javascript:alert(1)",
        "URN:x",
        "urn:x\\u003E",
        "\" .\n<urn:x> <urn:y> <urn:z",
        "1e5",
        "urn:x-slot:00000:q7zk",
        "\u{feff}urn:x",
        "urn:a\u{2028}b",
    ];
    let (mut same, mut refused) = (0, 0);
    for _ in 0..learners() * 2 {
        let mut learner = values(random.next());
        for _ in 0..=random.below(3) {
            let slot = random.below(learner.len());
            learner[slot] = if random.below(4) == 0 {
                learner[random.below(12)].clone()
            } else {
                hostile[random.below(hostile.len())].to_owned()
            };
        }
        let filled: Vec<&str> = learner.iter().map(String::as_str).collect();
        let mut out = Vec::new();
        let mut securing = Securing { interoperable: false, ..Securing::new(&mut engine, &key) };
        let generic = secure(&mut securing, &template.document(&filled), &options());
        if batch.issue(&template, &filled, &mut work, &mut out).is_ok() {
            assert_eq!(String::from_utf8(out).unwrap(), generic.unwrap(), "{learner:?}");
            same += 1;
        } else {
            assert!(out.is_empty());
            refused += 1;
        }
    }
    assert!(same > 50 && refused > 50, "{same} the same, {refused} refused");
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
fn the_measurements_run() {
    for figures in
        [openbadges::bench::issue(0.01), openbadges::bench::verify(0.01), openbadges::bench::canon(0.01)]
    {
        assert!(figures.unwrap().iter().all(|figure| figure.per_second > 0.0));
    }
}
