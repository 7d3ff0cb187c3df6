//! Canonical N-Quads read again are the same.
#![no_main]
use openbadges::canon::{HashAlgorithm, Limits, canonicalize, nquads};
use openbadges::jsonld::Predicates;

fn canonical(text: &str) -> Option<String> {
    let (arena, mut predicates, mut out) = (bumpalo::Bump::new(), Predicates::default(), Vec::new());
    let mut dataset = nquads::parse(text, &mut predicates, &arena).ok()?;
    canonicalize(&mut dataset, &predicates, HashAlgorithm::Sha256, Limits::default(), &mut out).ok()?;
    String::from_utf8(out).ok()
}

libfuzzer_sys::fuzz_target!(|text: &str| {
    if let Some(first) = canonical(text) {
        assert_eq!(canonical(&first).as_deref(), Some(first.as_str()));
    }
});
