//! Every intermediate value of the W3C vectors of ecdsa-sd-2023.

use super::base::{base_data, multikey_bytes};
use super::statements::{Selection, Statements, lines_of};
use super::verify::labelled_lines;
use super::{BaseProof, DerivedProof, cbor, hmac_label, pointers};
use crate::canon::{HashAlgorithm, Limits, canonicalize, hex};
use crate::json;
use crate::jsonld::{ContextLoader, Engine, Options};
use crate::keys::PublicKey;
use crate::proof::hash::{Input, hash_data, unsecured};
use crate::proof::{Suite, Verifying};
use bumpalo::Bump;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[path = "../../../tests/common/mod.rs"]
mod common;
#[path = "../../../tests/common/vector_contexts.rs"]
mod vector_contexts;

struct VectorContexts;

impl ContextLoader for VectorContexts {
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        vector_contexts::vector_context(url)
    }
}

/// One of the two vectors.
struct Case {
    folder: PathBuf,
    /// The document without its proof.
    unsigned: Value,
    statements: Statements,
    base: BaseProof,
    mandatory: Vec<String>,
    selective: Vec<String>,
}

impl Case {
    fn read(data: &Path, name: &str, mandatory: &str, selective: &str) -> Self {
        let folder = data.join("ecdsa-sd-2023").join(name);
        let mut unsigned = common::json(&folder.join("addSignedSDBase.json"));
        let proof = unsigned.as_object_mut().unwrap().remove("proof").unwrap();
        let base = cbor::read_base(proof["proofValue"].as_str().unwrap()).unwrap();
        let statements =
            Statements::new(&mut Engine::new(), &VectorContexts, &unsigned, &base.hmac_key).unwrap();
        let list = |file: &str| serde_json::from_value(common::json(&data.join(file))).unwrap();
        Self { folder, unsigned, statements, base, mandatory: list(mandatory), selective: list(selective) }
    }

    fn vector(&self, name: &str) -> Value {
        common::json(&self.folder.join(format!("{name}.json")))
    }

    fn select(&self, chosen: &[String]) -> Selection {
        self.statements.select(&mut Engine::new(), &VectorContexts, chosen).unwrap()
    }

    fn both(&self) -> Vec<String> {
        self.mandatory.iter().chain(&self.selective).cloned().collect()
    }
}

fn cases() -> Vec<Case> {
    let Some(data) = common::credentials_data("ecdsa-sd-2023 vectors") else { return Vec::new() };
    let data = data.join("vc-di-ecdsa");
    vec![
        Case::read(&data, "employ", "employMandatory.json", "employSelective.json"),
        Case::read(&data, "prc", "prCredMandatory.json", "prCredSelective.json"),
    ]
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|text| text.as_str().unwrap().to_owned()).collect()
}

fn numbers(value: &Value) -> Vec<usize> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|number| usize::try_from(number.as_u64().unwrap()).unwrap())
        .collect()
}

/// The entries of a JavaScript map from index to line.
fn lines_by_index(map: &Value) -> Vec<(usize, String)> {
    let entries = map["value"].as_array().unwrap().iter();
    entries
        .map(|entry| {
            (usize::try_from(entry[0].as_u64().unwrap()).unwrap(), entry[1].as_str().unwrap().to_owned())
        })
        .collect()
}

fn hexes(signatures: &[Vec<u8>]) -> Vec<String> {
    signatures.iter().map(|signature| hex(signature)).collect()
}

fn multikey(bytes: &[u8]) -> String {
    format!("z{}", crate::keys::base58_encode(bytes))
}

#[test]
fn statements_in_canonical_and_hidden_labels() {
    for case in cases() {
        let (arena, mut engine, mut out) = (Bump::new(), Engine::new(), Vec::new());
        let text = case.unsigned.to_string();
        let value = json::parse(&text, &arena).unwrap();
        let options = Options { loader: &VectorContexts, ..Options::default() };
        let mut dataset = engine.quads(value, &options, &arena).unwrap();
        let found = canonicalize(
            &mut dataset,
            engine.predicates(),
            HashAlgorithm::Sha256,
            Limits::default(),
            &mut out,
        )
        .unwrap();
        let canonical =
            lines_of(&dataset, &engine, |number| format!("c14n{}", found.labels[number as usize]));
        assert_eq!(canonical, texts(&case.vector("addBaseDocCanon")));
        assert_eq!(case.statements.lines, texts(&case.vector("addBaseDocHMACCanon")));
    }
}

#[test]
fn mandatory_and_other_statements() {
    for case in cases() {
        for pointer in case.vector("addPointerValues").as_array().unwrap() {
            let place = pointer["pointer"].as_str().unwrap();
            assert_eq!(case.unsigned.pointer(place), Some(&pointer["value"]), "{place}");
        }
        let transform = case.vector("addBaseTransform");
        assert_eq!(texts(&transform["mandatoryPointers"]), case.mandatory);
        assert_eq!(transform["hmacKeyString"].as_str().unwrap().to_lowercase(), hex(&case.base.hmac_key));
        let chosen = case.select(&case.mandatory).indexes;
        let (kept, others): (Vec<_>, Vec<_>) =
            case.statements.lines.iter().cloned().enumerate().partition(|(index, _)| chosen.contains(index));
        assert_eq!(kept, lines_by_index(&transform["mandatory"]));
        assert_eq!(others, lines_by_index(&transform["nonMandatory"]));
    }
}

#[test]
fn hashes_and_the_parts_of_the_base_proof() {
    for case in cases() {
        let hashes = case.vector("addHashData");
        let (arena, mut engine) = (Bump::new(), Engine::new());
        let object = |value: &Value| {
            json::parse(arena.alloc_str(&value.to_string()), &arena).unwrap().as_object().unwrap()
        };
        let input = Input {
            document: object(&case.unsigned),
            proof: object(&case.vector("addProofConfig")),
            suite: Suite::EcdsaSd2023,
            hash: HashAlgorithm::Sha256,
            loader: &VectorContexts,
        };
        let made = hash_data(&mut engine, &input, &arena).unwrap();
        let expected = std::fs::read_to_string(case.folder.join("addProofConfigCanon.txt")).unwrap();
        assert_eq!(String::from_utf8(made.proof_text).unwrap(), expected);
        assert_eq!(hex(&made.data[..32]), hashes["proofHash"].as_str().unwrap());
        let chosen = case.select(&case.mandatory).indexes;
        let kept: Vec<&String> = chosen.iter().map(|index| &case.statements.lines[*index]).collect();
        let signed = base_data(&made.data[..32], &case.base.public_key, &kept);
        assert_eq!(hex(&signed[signed.len() - 32..]), hashes["mandatoryHash"].as_str().unwrap());
        assert_eq!(signed[32..signed.len() - 32], case.base.public_key);
        for (name, key) in
            [("addRawBaseSignatureInfo", "publicKey"), ("derivedRecoveredBaseData", "proofPublicKey")]
        {
            let parts = case.vector(name);
            assert_eq!(hex(&case.base.base_signature), parts["baseSignature"].as_str().unwrap(), "{name}");
            assert_eq!(multikey(&case.base.public_key), parts[key].as_str().unwrap(), "{name}");
            assert_eq!(hexes(&case.base.signatures), texts(&parts["signatures"]), "{name}");
            assert_eq!(case.base.mandatory_pointers, texts(&parts["mandatoryPointers"]), "{name}");
        }
        let key = PublicKey::from_multikey(&multikey(&case.base.public_key)).unwrap();
        assert_eq!(multikey_bytes(&key), case.base.public_key);
    }
}

#[test]
fn what_a_holder_chooses() {
    for case in cases() {
        let all: Vec<usize> = (0..case.statements.lines.len()).collect();
        let groups = case.vector("derivedAllGroupData");
        let indexes = case.vector("derivedGroupIndexes");
        let mandatory = case.select(&case.mandatory).indexes;
        for (name, chosen) in
            [("mandatory", &case.mandatory), ("selective", &case.selective), ("combined", &case.both())]
        {
            let found = case.select(chosen).indexes;
            assert_eq!(found, numbers(&indexes[format!("{name}Indexes")]), "{name}");
            let part = |wanted: bool| -> Vec<(usize, String)> {
                let picked = all.iter().filter(|index| found.contains(index) == wanted);
                picked.map(|index| (*index, case.statements.lines[*index].clone())).collect()
            };
            let group = &groups["groups"][name];
            assert_eq!(part(true), lines_by_index(&group["matching"]), "{name}");
            assert_eq!(part(false), lines_by_index(&group["nonMatching"]), "{name}");
            assert_eq!(group["deskolemizedNQuads"].as_array().unwrap().len(), found.len(), "{name}");
        }
        let others: Vec<usize> = all.iter().copied().filter(|index| !mandatory.contains(index)).collect();
        assert_eq!(others, numbers(&indexes["nonMandatoryIndexes"]));
        let combined = case.select(&case.both()).indexes;
        let adjusted = case.vector("derivedAdjSignatures");
        let places = others.iter().enumerate().filter(|(_, index)| combined.contains(index));
        let places: Vec<usize> = places.map(|(place, _)| place).collect();
        assert_eq!(places, numbers(&adjusted["adjSignatureIndexes"]));
        let kept: Vec<Vec<u8>> = places.iter().map(|place| case.base.signatures[*place].clone()).collect();
        assert_eq!(hexes(&kept), texts(&adjusted["filteredSignatures"]));
        let shown = pointers::select(&case.unsigned, &case.both()).unwrap().unwrap();
        assert_eq!(shown, case.vector("derivedUnsignedReveal"));
    }
}

/// The members that three of the vectors share.
fn assert_derived(derived: &DerivedProof, vector: &Value, name: &str) {
    assert_eq!(hex(&derived.base_signature), vector["baseSignature"].as_str().unwrap(), "{name}");
    assert_eq!(multikey(&derived.public_key), vector["publicKey"].as_str().unwrap(), "{name}");
    assert_eq!(hexes(&derived.signatures), texts(&vector["signatures"]), "{name}");
}

#[test]
fn the_parts_of_the_derived_proof_and_what_is_verified() {
    for case in cases() {
        let shown = case.vector("derivedRevealDocument");
        let derived = cbor::read_derived(shown["proof"]["proofValue"].as_str().unwrap()).unwrap();
        for name in ["derivedDisclosureData", "verifyDerivedProofValue"] {
            let vector = case.vector(name);
            assert_derived(&derived, &vector, name);
            let labels = vector["labelMap"]["value"].as_array().or(vector["labelMap"].as_array()).unwrap();
            let labels: Vec<(String, String)> = serde_json::from_value(Value::Array(labels.clone())).unwrap();
            let own =
                derived.labels.iter().map(|(number, digest)| (format!("c14n{number}"), hmac_label(digest)));
            assert_eq!(own.collect::<Vec<_>>(), labels, "{name}");
            let indexes: Vec<u64> = serde_json::from_value(vector["mandatoryIndexes"].clone()).unwrap();
            assert_eq!(derived.mandatory_indexes, indexes, "{name}");
        }
        assert_eq!(
            case.vector("derivedAdjMandatoryIndexes")["adjMandatoryIndexes"],
            Value::from(derived.mandatory_indexes.clone())
        );
        let (arena, mut engine, text) = (Bump::new(), Engine::new(), shown.to_string());
        let document = json::parse(&text, &arena).unwrap().as_object().unwrap();
        let mut verifying = Verifying { engine: &mut engine, loader: &VectorContexts };
        let bare = unsecured(document, &[], &arena);
        let lines = labelled_lines(&mut verifying, bare, &derived.labels, &arena).unwrap();
        assert_eq!(lines, texts(&case.vector("verifyNQuads")));
        let vector = case.vector("verifyCreateVerifyData");
        assert_derived(&derived, &vector, "verifyCreateVerifyData");
        assert_eq!(vector["proofHash"], case.vector("addHashData")["proofHash"]);
        let is_mandatory = |place: usize| derived.mandatory_indexes.contains(&(place as u64));
        let (mut kept, mut others) = (Sha256::new(), Vec::new());
        for (place, line) in lines.iter().enumerate() {
            if is_mandatory(place) {
                kept.update(line);
            } else {
                others.push(line.clone());
            }
        }
        assert_eq!(others, texts(&vector["nonMandatory"]));
        assert_eq!(hex(&kept.finalize()), vector["mandatoryHash"].as_str().unwrap());
    }
}
