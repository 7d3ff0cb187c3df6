//! Verifying many badges of one issuer: what they have in common is learned from the first ones.
//!
//! A badge that fits the learned template skips JSON-LD and canonicalization; signatures of one key are checked together.
//! What does not fit, and every batch that fails, is checked one by one on the generic path.

use super::{Template, Work};
use crate::json::{self, Value};
use crate::jsonld::{ContextLoader, Engine};
use crate::keys::{Algorithm, PublicKey};
use crate::proof::{Proof, ProofError, Suite, Verifying, check_signature, proofs_of, verify_same_key};
use bumpalo::Bump;
use std::collections::HashMap;

/// Signatures checked together.
const TOGETHER: usize = 512;
/// How often a template is made anew because a badge differs in one more place.
const MOST_LESSONS: u32 = 32;
/// Proof configurations remembered.
const MAXIMUM_CONFIGURATIONS: usize = 64;

/// What came of one badge.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checked {
    /// Its place in the input.
    pub index: usize,
    /// Whether the signature holds.
    pub result: Result<(), ProofError>,
}

/// Checks signatures of one key over many documents.
pub struct BatchVerifier<'v> {
    engine: &'v mut Engine,
    loader: &'v dyn ContextLoader,
    key: PublicKey,
    template: Option<Template>,
    first: Option<String>,
    /// The places that were seen to vary.
    slots: Vec<Vec<String>>,
    lessons_left: u32,
    work: Work,
    /// Proofs without their value, and their hash.
    configurations: HashMap<String, [u8; 32]>,
    /// What waits to be checked together.
    waiting: Vec<Waiting>,
    /// Makes the random weights of a batch; must not be foreseeable by whoever signed.
    seed: [u8; 32],
}

struct Waiting {
    index: usize,
    data: [u8; 64],
    signature: [u8; 64],
    text: String,
}

impl<'v> BatchVerifier<'v> {
    /// A verifier for a key that its controller document lists. `seed` must be fresh randomness.
    pub fn new(
        engine: &'v mut Engine,
        loader: &'v dyn ContextLoader,
        key: PublicKey,
        seed: [u8; 32],
    ) -> Self {
        Self {
            engine,
            loader,
            key,
            template: None,
            first: None,
            slots: Vec::new(),
            lessons_left: MOST_LESSONS,
            work: Work::new(),
            configurations: HashMap::new(),
            waiting: Vec::new(),
            seed,
        }
    }

    /// Takes one badge; answers come in batches.
    pub fn push(&mut self, index: usize, text: &str) -> Vec<Checked> {
        let recognised =
            self.recognise(text).or_else(|| if self.learn(text) { self.recognise(text) } else { None });
        match recognised {
            Some((data, signature)) => {
                self.waiting.push(Waiting { index, data, signature, text: text.to_owned() });
                if self.waiting.len() >= TOGETHER { self.finish() } else { Vec::new() }
            }
            None => vec![Checked { index, result: self.check_alone(text) }],
        }
    }

    /// Checks what still waits.
    pub fn finish(&mut self) -> Vec<Checked> {
        let waiting = std::mem::take(&mut self.waiting);
        let items: Vec<_> = waiting.iter().map(|one| (&one.data, &one.signature)).collect();
        if verify_same_key(&self.key, &items, &self.seed) {
            return waiting.into_iter().map(|one| Checked { index: one.index, result: Ok(()) }).collect();
        }
        // One of them is wrong, or has a torsion part that only single verification judges: one by one.
        waiting
            .into_iter()
            .map(|one| Checked { index: one.index, result: self.check_alone(&one.text) })
            .collect()
    }

    /// The generic path.
    fn check_alone(&mut self, text: &str) -> Result<(), ProofError> {
        let arena = Bump::new();
        let value = json::parse(text, &arena)?;
        let document = value.as_object().ok_or_else(|| ProofError::Malformed(String::from("no object")))?;
        let proofs = proofs_of(document)?;
        let [object] = proofs.as_slice() else {
            return Err(ProofError::Malformed(String::from("not exactly one proof")));
        };
        let proof = Proof::read(object)?;
        let mut verifying = Verifying { engine: self.engine, loader: self.loader };
        check_signature(&mut verifying, document, &proof, &self.key, &arena)
    }

    /// Learns from a badge that the template does not fit; false when there is nothing to be learned.
    fn learn(&mut self, text: &str) -> bool {
        if self.lessons_left == 0 || self.key.algorithm() != Algorithm::Ed25519 {
            return false;
        }
        let Some(first) = &self.first else {
            self.first = Some(text.to_owned());
            return false;
        };
        self.lessons_left -= 1;
        let arena = Bump::new();
        let mut varying = Vec::new();
        let (Ok(a), Ok(b)) = (json::parse(first, &arena), json::parse(text, &arena)) else { return false };
        if !differences(&a, &b, &mut String::new(), &mut varying) {
            return false;
        }
        varying.retain(|slot| !self.slots.contains(slot));
        if varying.is_empty() {
            return false;
        }
        let slots = [self.slots.clone(), varying].concat();
        let Ok(template) = Template::compile(self.engine, self.loader, first, &slots) else { return false };
        (self.template, self.slots) = (Some(template), slots);
        true
    }

    /// The signed data and the signature of a badge that fits the template to the byte.
    fn recognise(&mut self, text: &str) -> Option<([u8; 64], [u8; 64])> {
        let template = self.template.as_ref()?;
        let (values, rest) = template.extract(text)?;
        let (configuration, value) = rest.strip_prefix(",\"proof\":")?.split_once(",\"proofValue\":\"z")?;
        let value = value.strip_suffix("\"}}")?;
        let mut signature = [0; 64];
        five8::decode_64(value.as_bytes(), &mut signature).ok()?;
        let document = template.hash(&values, &mut self.work).ok()?;
        let known = self.configurations.get(configuration).copied();
        let proof_hash = known.map_or_else(|| self.configuration_hash(configuration), Some)?;
        if known.is_none() && self.configurations.len() < MAXIMUM_CONFIGURATIONS {
            self.configurations.insert(configuration.to_owned(), proof_hash);
        }
        let mut data = [0; 64];
        data[..32].copy_from_slice(&proof_hash);
        data[32..].copy_from_slice(&document);
        Some((data, signature))
    }

    fn configuration_hash(&mut self, configuration: &str) -> Option<[u8; 32]> {
        let template = self.template.as_ref()?;
        let arena = Bump::new();
        let document = format!("{{\"@context\":{}}}", template.context);
        let text = format!("{configuration},\"proofValue\":\"z\"}}");
        let document = json::parse(arena.alloc_str(&document), &arena).ok()?.as_object()?;
        let proof = Proof::read(json::parse(arena.alloc_str(&text), &arena).ok()?.as_object()?).ok()?;
        if proof.suite != Suite::EddsaRdfc2022 || proof.object.get("previousProof").is_some() {
            return None;
        }
        let hash = proof.suite.hash_for(Algorithm::Ed25519).ok()?;
        let input = crate::proof::Input {
            document,
            proof: proof.object,
            suite: proof.suite,
            hash,
            loader: self.loader,
        };
        crate::proof::proof_configuration_hash(self.engine, &input, &arena).ok()?.try_into().ok()
    }
}

impl Template {
    /// The values of a document that is this template to the byte, and what follows the last one; strings with
    /// escapes are left to the generic path.
    fn extract<'t>(&self, text: &'t str) -> Option<(Vec<&'t str>, &'t str)> {
        let mut values: Vec<Option<&str>> = vec![None; self.slots()];
        let mut rest = text;
        for (fixed, slot) in &self.json {
            rest = rest.strip_prefix(fixed.as_str())?;
            let Some(slot) = slot else { continue };
            let end = rest.bytes().position(|byte| byte == b'"' || byte == b'\\' || byte < 32)?;
            if rest.as_bytes()[end] != b'"' || values[*slot].is_some_and(|other| other != &rest[..end]) {
                return None;
            }
            values[*slot] = Some(&rest[..end]);
            rest = &rest[end..];
        }
        Some((values.into_iter().collect::<Option<_>>()?, rest))
    }
}

/// The JSON Pointers of texts that differ; false when anything else does.
fn differences(a: &Value, b: &Value, path: &mut String, slots: &mut Vec<Vec<String>>) -> bool {
    match (a, b) {
        (Value::String(a), Value::String(b)) => {
            if a != b {
                slots.push(vec![path.clone()]);
            }
            true
        }
        (Value::Array(a), Value::Array(b)) => {
            let names = (0..a.items.len()).map(|index| index.to_string());
            let pairs = a.items.iter().zip(b.items).zip(names);
            a.items.len() == b.items.len()
                && pairs.into_iter().all(|((a, b), name)| step(a, b, &name, path, slots))
        }
        (Value::Object(a), Value::Object(b)) => {
            let unproved = |object: &'_ json::Object<'_>| {
                object.members.iter().filter(|member| member.0 != "proof").count()
            };
            unproved(a) == unproved(b)
                && a.members.iter().zip(b.members).filter(|(a, _)| a.0 != "proof").all(|(a, b)| {
                    let name = a.0.replace('~', "~0").replace('/', "~1");
                    a.0 == b.0 && step(&a.1, &b.1, &name, path, slots)
                })
        }
        (Value::Null, Value::Null) => true,
        (Value::Bool(a), Value::Bool(b)) => a == b,
        (Value::Number(a), Value::Number(b)) => a == b,
        _ => false,
    }
}

fn step(a: &Value, b: &Value, name: &str, path: &mut String, slots: &mut Vec<Vec<String>>) -> bool {
    let length = path.len();
    path.push('/');
    path.push_str(name);
    let same = differences(a, b, path, slots);
    path.truncate(length);
    same
}
