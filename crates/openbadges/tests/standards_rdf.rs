//! The W3C suites for RDF Dataset Canonicalization and JSON-LD to RDF, and the official contexts.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its data must fail")]

mod common;

use bumpalo::Bump;
use openbadges::canon::{HashAlgorithm, Limits, canonicalize, nquads};
use openbadges::jsonld::{ContextLoader, Engine, JsonLdError, Options, Predicates, contexts};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The tests of the suite are allowed more work than a credential.
const SUITE_LIMITS: Limits = Limits { work: 1_000_000 };

fn canonical(
    nq: &str,
    algorithm: HashAlgorithm,
    limits: Limits,
) -> Result<(String, Vec<(String, String)>), String> {
    let (arena, mut predicates) = (Bump::new(), Predicates::default());
    let mut dataset = nquads::parse(nq, &mut predicates, &arena).map_err(|problem| problem.to_string())?;
    let labels: Vec<(String, u32)> =
        dataset.labels.iter().map(|(label, number)| ((*label).to_owned(), *number)).collect();
    let mut out = Vec::new();
    let found = canonicalize(&mut dataset, &predicates, algorithm, limits, &mut out)
        .map_err(|problem| problem.to_string())?;
    let map =
        labels.into_iter().map(|(label, number)| (label, format!("c14n{}", found.labels[number as usize])));
    Ok((String::from_utf8(out).unwrap(), map.collect()))
}

#[test]
fn rdf_canon_suite() {
    let Some(data) = common::credentials_data("rdf_canon_suite") else { return };
    let folder = data.join("rdf-canon");
    let manifest = common::json(&folder.join("manifest.jsonld"));
    let entries = manifest["entries"].as_array().unwrap();
    let mut wrong = Vec::new();
    for entry in entries {
        if let Err(problem) = rdf_canon_test(&folder, entry) {
            wrong.push(format!("{}: {problem}", entry["id"]));
        }
    }
    assert!(wrong.is_empty(), "{} of {} failed: {wrong:#?}", wrong.len(), entries.len());
    assert_eq!(entries.len(), 86);
}

fn rdf_canon_test(folder: &Path, entry: &serde_json::Value) -> Result<(), String> {
    let file = |member: &str| folder.join(entry[member].as_str().unwrap());
    let input = std::fs::read_to_string(file("action")).unwrap();
    let sha384 = entry["hashAlgorithm"] == "SHA384";
    let algorithm = if sha384 { HashAlgorithm::Sha384 } else { HashAlgorithm::Sha256 };
    let result = canonical(&input, algorithm, SUITE_LIMITS);
    match entry["type"].as_str().unwrap() {
        "rdfc:RDFC10NegativeEvalTest" => result.err().map(|_| ()).ok_or_else(|| String::from("not refused")),
        "rdfc:RDFC10MapTest" => {
            let mut expected: Vec<(String, String)> = common::json(&file("result"))
                .as_object()
                .unwrap()
                .iter()
                .map(|(label, canonical)| (label.clone(), canonical.as_str().unwrap().to_owned()))
                .collect();
            let mut found = result?.1;
            expected.sort();
            found.sort();
            if found == expected { Ok(()) } else { Err(format!("{found:?} instead of {expected:?}")) }
        }
        _ => {
            let expected = std::fs::read_to_string(file("result")).unwrap();
            let found = result?.0;
            if found == expected { Ok(()) } else { Err(format!("\n{found}instead of\n{expected}")) }
        }
    }
}

/// Hands out the files of the JSON-LD suite under their official address.
struct SuiteFiles(PathBuf);

const SUITE_BASE: &str = "https://w3c.github.io/json-ld-api/tests/";

impl ContextLoader for SuiteFiles {
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        let name = url.strip_prefix(SUITE_BASE).ok_or("outside the suite")?;
        std::fs::read_to_string(self.0.join(name)).map(Arc::from).map_err(|problem| problem.to_string())
    }
}

/// Why a test of the suite is not run, or not expected to pass.
fn not_supported(test: &serde_json::Value) -> Option<&'static str> {
    match test["@id"].as_str() {
        Some("#tc032" | "#tc033") => {
            return Some("a scoped context is checked when it is used: unused it signs nothing");
        }
        Some("#te111" | "#te112") => {
            return Some("an IRI with two number signs is taken as the other processors take it");
        }
        Some("#tli12" | "#tli14") => {
            return Some("list items that are dropped are refused in safe mode, so no empty cell is left");
        }
        _ => {}
    }
    let option = |name: &str| &test["option"][name];
    if option("specVersion") == "json-ld-1.0" || option("processingMode") == "json-ld-1.0" {
        return Some("JSON-LD 1.0 only: credentials are JSON-LD 1.1");
    }
    if !option("rdfDirection").is_null() {
        return Some("text direction cannot be signed: refused in safe mode");
    }
    if !option("produceGeneralizedRdf").is_null() {
        return Some("blank nodes as predicates are no RDF 1.1");
    }
    if !option("expandContext").is_null() {
        return Some("a context from outside the document would not be signed");
    }
    None
}

#[test]
fn json_ld_to_rdf_suite() {
    let Some(data) = common::credentials_data("json_ld_to_rdf_suite") else { return };
    let loader = SuiteFiles(data.join("json-ld-api"));
    let manifest = common::json(&loader.0.join("toRdf-manifest.jsonld"));
    let (mut passed, mut left_out, mut wrong) = (0, Vec::new(), Vec::new());
    for test in manifest["sequence"].as_array().unwrap() {
        let name = test["@id"].as_str().unwrap();
        if let Some(reason) = not_supported(test) {
            left_out.push(format!("{name}: {reason}"));
            continue;
        }
        match to_rdf_test(&loader, test) {
            Ok(()) => passed += 1,
            Err(problem) => wrong.push(format!("{name} {}: {problem}", test["name"])),
        }
    }
    println!("{passed} passed; left out: {left_out:#?}");
    assert!(wrong.is_empty(), "{} wrong: {wrong:#?}", wrong.len());
}

fn to_rdf_test(loader: &SuiteFiles, test: &serde_json::Value) -> Result<(), String> {
    let input = test["input"].as_str().unwrap();
    let document = std::fs::read_to_string(loader.0.join(input)).unwrap();
    let base = test["option"]["base"].as_str().map_or_else(|| format!("{SUITE_BASE}{input}"), str::to_owned);
    let result = to_nquads(&document, &base, loader);
    let kinds = test["@type"].to_string();
    if kinds.contains("Negative") {
        let expected = test["expectErrorCode"].as_str().unwrap();
        return match result {
            Err(problem) if problem.starts_with(expected) => Ok(()),
            Err(problem) => Err(format!("refused with {problem} instead of {expected}")),
            Ok(_) => Err(format!("not refused with {expected}")),
        };
    }
    let found = result?;
    if kinds.contains("PositiveSyntax") {
        return Ok(());
    }
    let expected = std::fs::read_to_string(loader.0.join(test["expect"].as_str().unwrap())).unwrap();
    let expected = canonical(&expected, HashAlgorithm::Sha256, SUITE_LIMITS)?.0;
    if found == expected { Ok(()) } else { Err(difference(&found, &expected)) }
}

fn difference(found: &str, expected: &str) -> String {
    let missing = expected
        .lines()
        .filter(|line| !found.lines().any(|other| other == *line))
        .map(|line| format!("- {line}"));
    let surplus = found
        .lines()
        .filter(|line| !expected.lines().any(|other| other == *line))
        .map(|line| format!("+ {line}"));
    missing.chain(surplus).collect::<Vec<_>>().join("\n")
}

fn to_nquads(text: &str, base: &str, loader: &SuiteFiles) -> Result<String, String> {
    let (arena, mut engine) = (Bump::new(), Engine::new());
    let value = openbadges::json::parse(text, &arena).map_err(|problem| problem.to_string())?;
    let options = Options { safe: false, base: Some(base), loader, ..Options::default() };
    let mut dataset = engine.quads(value, &options, &arena).map_err(|problem| problem.to_string())?;
    let mut out = Vec::new();
    canonicalize(&mut dataset, engine.predicates(), HashAlgorithm::Sha256, SUITE_LIMITS, &mut out)
        .map_err(|problem| problem.to_string())?;
    Ok(String::from_utf8(out).unwrap())
}

#[test]
fn built_in_contexts_equal_the_official_ones() {
    let Some(data) = common::credentials_data("built_in_contexts_equal_the_official_ones") else { return };
    let ob = "https://purl.imsglobal.org/spec/ob/v3p0/context-";
    for (url, file) in [
        (contexts::CREDENTIALS_V2, "contexts/credentials-v2.jsonld"),
        (contexts::CREDENTIALS_V1, "contexts/2018-credentials-v1.jsonld"),
        (contexts::OPEN_BADGES_3, "contexts/context-3.0.3.json"),
        (&format!("{ob}3.0.2.json"), "contexts/context-3.0.2.json"),
        (&format!("{ob}3.0.1.json"), "contexts/context-3.0.1.json"),
        (contexts::OPEN_BADGES_EXTENSIONS, "contexts/ob-v3p0-extensions.json"),
        (contexts::CLR_2, "contexts/clr-v2p0-2.0.1.json"),
        (contexts::OPEN_BADGES_2, "contexts/ob-v2p0.json"),
        ("https://w3id.org/security/data-integrity/v1", "contexts/data-integrity-v1.jsonld"),
        (
            "https://w3id.org/security/suites/ed25519-2020/v1",
            "contexts/security-suites-ed25519-2020-v1.jsonld",
        ),
        (contexts::DID_V1, "contexts/did-v1.jsonld"),
        (contexts::EDC_AP, "elm/edc-ap-context.jsonld"),
    ] {
        let ours: serde_json::Value = serde_json::from_str(contexts::built_in(url).unwrap()).unwrap();
        assert_eq!(ours, common::json(&data.join(file)), "{url}");
    }
}

#[test]
fn poisoned_graphs_hit_the_limit_quickly() {
    use std::fmt::Write as _;
    for size in [8, 12, 40] {
        let mut graph = String::new();
        for (from, to) in
            (0..size).flat_map(|from| (0..size).map(move |to| (from, to))).filter(|(a, b)| a != b)
        {
            writeln!(graph, "_:n{from} <http://example.org/p> _:n{to} .").unwrap();
        }
        let problem = canonical(&graph, HashAlgorithm::Sha256, Limits::default()).unwrap_err();
        assert!(problem.contains("poisoned"), "{problem}");
    }
    // Few ties, each with thousands of statements: what is limited is the work, not the number of calls.
    let mut wide = String::new();
    for node in 0..20_000 {
        writeln!(wide, "_:a <http://example.org/p> _:n{node} .\n_:b <http://example.org/p> _:n{node} .")
            .unwrap();
    }
    let problem = canonical(&wide, HashAlgorithm::Sha256, Limits::default()).unwrap_err();
    assert!(problem.contains("poisoned"), "{problem}");
}

#[test]
fn unknown_contexts_and_terms_are_refused() {
    let quads = |text: &str| {
        let (arena, mut engine) = (Bump::new(), Engine::new());
        let value = openbadges::json::parse(text, &arena).unwrap();
        engine.quads(value, &Options::default(), &arena).map(|dataset| dataset.quads.len())
    };
    let unknown = quads(r#"{"@context":"https://example.org/unknown","id":"urn:x","type":"T"}"#);
    assert!(matches!(unknown, Err(JsonLdError::UnknownContext { .. })), "{unknown:?}");
    let term = r#"{"@context":"https://www.w3.org/ns/credentials/v2","id":"urn:x","type":"VerifiableCredential","nonsense":1}"#;
    assert!(matches!(quads(term), Err(JsonLdError::DataLoss { event: "invalid property", .. })));
    let redefined = r#"{"@context":["https://www.w3.org/ns/credentials/v2",{"name":"urn:other"}],"id":"urn:x","type":"VerifiableCredential"}"#;
    assert!(matches!(quads(redefined), Err(JsonLdError::Code { code: "protected term redefinition", .. })));
}
