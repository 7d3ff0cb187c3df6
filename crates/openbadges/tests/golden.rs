//! Our own documents, canonicalized as jsonld.js (with rdf-canonize) and `PyLD` canonicalize them: `interop/golden` made the
//! files, and this test needs nothing but the crate.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files must fail")]

use bumpalo::Bump;
use openbadges::canon::{HashAlgorithm, Limits, canonicalize};
use openbadges::jsonld::{Engine, Options};
use std::path::{Path, PathBuf};

fn documents() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/golden");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|extension| extension == "json")).collect();
    files.sort();
    files
}

#[test]
fn statements_are_those_of_jsonld_js_and_pyld() {
    let mut engine = Engine::new();
    let documents = documents();
    assert!(documents.len() >= 11, "{}", documents.len());
    for file in documents {
        let text = std::fs::read_to_string(&file).unwrap();
        let expected = std::fs::read_to_string(file.with_extension("nq")).unwrap();
        let (arena, mut out) = (Bump::new(), Vec::new());
        let value = openbadges::json::parse(&text, &arena).unwrap();
        let mut dataset = engine.quads(value, &Options::default(), &arena).unwrap();
        canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, Limits::default(), &mut out)
            .unwrap();
        let found = String::from_utf8(out).unwrap();
        for (line, (found, expected)) in found.lines().zip(expected.lines()).enumerate() {
            assert_eq!(found, expected, "{} line {}", file.display(), line + 1);
        }
        assert_eq!(found, expected, "{}", file.display());
    }
}

#[test]
fn a_document_is_read_the_same_by_an_engine_that_read_others_before() {
    // Contexts are remembered by their text; that must not depend on what was read first.
    let documents = documents();
    for start in 0..documents.len() {
        let mut engine = Engine::new();
        for file in documents.iter().cycle().skip(start).take(documents.len()) {
            let text = std::fs::read_to_string(file).unwrap();
            let (arena, mut out) = (Bump::new(), Vec::new());
            let value = openbadges::json::parse(&text, &arena).unwrap();
            let mut dataset = engine.quads(value, &Options::default(), &arena).unwrap();
            let limits = Limits::default();
            canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, limits, &mut out).unwrap();
            assert_eq!(
                String::from_utf8(out).unwrap(),
                std::fs::read_to_string(file.with_extension("nq")).unwrap(),
                "{} after {start}",
                file.display()
            );
        }
    }
}
