//! Any JSON as JSON-LD: quads or an error, canonical within the limit.
#![no_main]
use openbadges::canon::{HashAlgorithm, Limits, canonicalize};
use openbadges::jsonld::{Engine, Options};

thread_local! {
    static ENGINE: std::cell::RefCell<Engine> = std::cell::RefCell::new(Engine::new());
}

libfuzzer_sys::fuzz_target!(|input: &[u8]| {
    let arena = bumpalo::Bump::new();
    let Ok(value) = openbadges::json::from_bytes(input, &arena) else { return };
    ENGINE.with_borrow_mut(|engine| {
        for safe in [true, false] {
            if let Ok(mut dataset) = engine.quads(value, &Options { safe, ..Options::default() }, &arena) {
                let mut out = Vec::new();
                let _ = canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, Limits::default(), &mut out);
            }
        }
    });
});
