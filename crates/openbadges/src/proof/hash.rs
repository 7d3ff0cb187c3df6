//! Transformation and hashing: what is actually signed.

use super::{ProofError, Suite};
use crate::canon::{HashAlgorithm, Limits, canonicalize, jcs};
use crate::json::{Object, Value};
use crate::jsonld::{ContextLoader, Engine, Options};
use bumpalo::Bump;
use sha2::{Digest, Sha256, Sha384};

/// Everything on the way from a document to the bytes that are signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hashes {
    /// The canonical proof configuration.
    pub proof_text: Vec<u8>,
    /// The canonical document.
    pub document_text: Vec<u8>,
    /// Hash of the proof configuration, then hash of the document.
    pub data: Vec<u8>,
    /// Whether blank nodes of the document had to be told apart by N-degree hashes.
    pub needed_ndegree: bool,
}

/// What is hashed.
#[derive(Clone, Copy)]
pub struct Input<'i, 'a> {
    /// The document, its `proof` already the one it had when this proof was made.
    pub document: &'a Object<'a>,
    /// The proof, with or without its value.
    pub proof: &'a Object<'a>,
    /// How.
    pub suite: Suite,
    /// With which hash.
    pub hash: HashAlgorithm,
    /// Where unknown contexts come from.
    pub loader: &'i dyn ContextLoader,
}

/// The bytes to sign, without the texts on the way to them.
pub(super) struct Signed {
    bytes: [u8; 96],
    length: usize,
    /// Whether blank nodes of the document had to be told apart by N-degree hashes.
    pub(super) needed_ndegree: bool,
}

impl Signed {
    /// Hash of the proof configuration, then hash of the document.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.bytes[..self.length]
    }

    fn add(&mut self, algorithm: HashAlgorithm, text: &[u8]) {
        let mut add = |hash: &[u8]| {
            self.bytes[self.length..self.length + hash.len()].copy_from_slice(hash);
            self.length += hash.len();
        };
        match algorithm {
            HashAlgorithm::Sha256 => add(&Sha256::digest(text)),
            HashAlgorithm::Sha384 => add(&Sha384::digest(text)),
        }
    }
}

/// The same as [`hash_data`] in room that is used again.
pub(super) fn signed_bytes<'a>(
    engine: &mut Engine,
    input: &Input<'_, 'a>,
    arena: &'a Bump,
    text: &mut Vec<u8>,
) -> Result<Signed, ProofError> {
    let mut signed = Signed { bytes: [0; 96], length: 0, needed_ndegree: false };
    let by_template = super::configuration::hash(engine, input);
    if let Some(hash) = by_template {
        signed.bytes[..32].copy_from_slice(&hash);
        signed.length = 32;
    }
    let rest = [configuration(input, arena), input.document];
    for object in &rest[usize::from(by_template.is_some())..] {
        text.clear();
        if input.suite.is_jcs() {
            jcs(&Value::Object(object), None, text)?;
        } else {
            signed.needed_ndegree |= rdfc(engine, input, object, arena, text)?;
        }
        signed.add(input.hash, text);
    }
    Ok(signed)
}

fn digest(algorithm: HashAlgorithm, text: &[u8], out: &mut Vec<u8>) {
    match algorithm {
        HashAlgorithm::Sha256 => out.extend_from_slice(&Sha256::digest(text)),
        HashAlgorithm::Sha384 => out.extend_from_slice(&Sha384::digest(text)),
    }
}

/// The bytes to sign for a proof over a document.
///
/// # Errors
/// See [`ProofError`].
pub fn hash_data<'a>(
    engine: &mut Engine,
    input: &Input<'_, 'a>,
    arena: &'a Bump,
) -> Result<Hashes, ProofError> {
    let (mut proof_text, mut document_text) = (Vec::with_capacity(1024), Vec::with_capacity(16 * 1024));
    let mut needed_ndegree = false;
    if input.suite.is_jcs() {
        jcs(&Value::Object(configuration(input, arena)), None, &mut proof_text)?;
        jcs(&Value::Object(input.document), None, &mut document_text)?;
    } else {
        rdfc(engine, input, configuration(input, arena), arena, &mut proof_text)?;
        needed_ndegree = rdfc(engine, input, input.document, arena, &mut document_text)?;
    }
    let mut data = Vec::with_capacity(96);
    digest(input.hash, &proof_text, &mut data);
    digest(input.hash, &document_text, &mut data);
    Ok(Hashes { proof_text, document_text, data, needed_ndegree })
}

/// The hash of a proof configuration alone, for batches and for proofs that sign statement by statement.
///
/// # Errors
/// See [`ProofError`].
pub fn proof_configuration_hash<'a>(
    engine: &mut Engine,
    input: &Input<'_, 'a>,
    arena: &'a Bump,
) -> Result<Vec<u8>, ProofError> {
    let (mut text, mut hash) = (Vec::new(), Vec::new());
    rdfc(engine, input, configuration(input, arena), arena, &mut text)?;
    digest(input.hash, &text, &mut hash);
    Ok(hash)
}

fn rdfc<'a>(
    engine: &mut Engine,
    input: &Input<'_, 'a>,
    object: &'a Object<'a>,
    arena: &'a Bump,
    out: &mut Vec<u8>,
) -> Result<bool, ProofError> {
    let options = Options { loader: input.loader, ..Options::default() };
    let mut dataset = engine.quads(Value::Object(object), &options, arena)?;
    let found = canonicalize(&mut dataset, engine.predicates(), input.hash, Limits::default(), out)?;
    Ok(found.needed_ndegree)
}

/// The proof without its value. For RDF it is read under the document's context; for JCS its own, if it has one,
/// is part of what is signed.
fn configuration<'a>(input: &Input<'_, 'a>, arena: &'a Bump) -> &'a Object<'a> {
    let mut members = bumpalo::collections::Vec::with_capacity_in(input.proof.members.len() + 1, arena);
    let rdf = !input.suite.is_jcs();
    if rdf && let Some(context) = input.document.get("@context") {
        members.push(("@context", context));
    }
    let kept = |name: &str| name != "proofValue" && !(rdf && name == "@context");
    members.extend(input.proof.members.iter().filter(|member| kept(member.0)));
    arena.alloc(Object { members: members.into_bump_slice(), source: "" })
}

/// A document with `proof` left out, or replaced by the proofs that a chained one presupposes.
pub(super) fn unsecured<'a>(
    document: &'a Object<'a>,
    before: &[&'a Object<'a>],
    arena: &'a Bump,
) -> &'a Object<'a> {
    let mut members = bumpalo::collections::Vec::with_capacity_in(document.members.len(), arena);
    members.extend(document.members.iter().filter(|member| member.0 != "proof"));
    if !before.is_empty() {
        let items =
            bumpalo::collections::Vec::from_iter_in(before.iter().map(|proof| Value::Object(proof)), arena);
        let array = arena.alloc(crate::json::Array { items: items.into_bump_slice(), source: "" });
        members.push(("proof", Value::Array(array)));
    }
    arena.alloc(Object { members: members.into_bump_slice(), source: "" })
}
