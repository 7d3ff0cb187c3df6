//! The verifier's side (vc-di-ecdsa §3.4.7).

use super::base::base_data;
use super::statements::lines_of;
use super::{cbor, hmac_label, malformed};
use crate::canon::{HashAlgorithm, Limits, canonicalize};
use crate::json::{Object, Value};
use crate::jsonld::Options;
use crate::keys::{Algorithm, PublicKey, verify_signature};
use crate::proof::hash::{Input, proof_configuration_hash, unsecured};
use crate::proof::{Proof, ProofError, Verifying};
use bumpalo::Bump;
use std::collections::{HashMap, HashSet};

/// Whether a derived proof holds for what is shown. A base proof is refused: it is not for verifiers.
///
/// # Errors
/// See [`ProofError`].
pub fn verify_derived<'a>(
    verifying: &mut Verifying,
    document: &'a Object<'a>,
    proof: &Proof<'a>,
    key: &PublicKey,
    arena: &'a Bump,
) -> Result<(), ProofError> {
    let hash = proof.suite.hash_for(key.algorithm())?;
    if cbor::is_base(proof.value) {
        return Err(ProofError::BaseProof);
    }
    let derived = cbor::read_derived(proof.value)?;
    let shown = unsecured(document, &[], arena);
    let input =
        Input { document: shown, proof: proof.object, suite: proof.suite, hash, loader: verifying.loader };
    let proof_hash = proof_configuration_hash(verifying.engine, &input, arena)?;
    let lines = labelled_lines(verifying, shown, &derived.labels, arena)?;
    let mandatory: HashSet<u64> = derived.mandatory_indexes.iter().copied().collect();
    let (kept, others): (Vec<_>, Vec<_>) =
        (0u64..).zip(&lines).partition(|(index, _)| mandatory.contains(index));
    if kept.len() != derived.mandatory_indexes.len() || others.len() != derived.signatures.len() {
        return Err(malformed("the statements and the signatures do not add up"));
    }
    let kept: Vec<&String> = kept.into_iter().map(|(_, line)| line).collect();
    if !verify_signature(key, &base_data(&proof_hash, &derived.public_key, &kept), &derived.base_signature) {
        return Err(ProofError::BadSignature);
    }
    let own = derived
        .public_key
        .strip_prefix(&[0x80, 0x24])
        .ok_or_else(|| malformed("the document's key is not P-256"))?;
    let own = PublicKey::new(Algorithm::P256, own).map_err(|_| malformed("the document's key is no key"))?;
    let holds = |((_, line), signature): (&(u64, &String), &Vec<u8>)| {
        verify_signature(&own, line.as_bytes(), signature)
    };
    if others.iter().zip(&derived.signatures).all(holds) { Ok(()) } else { Err(ProofError::BadSignature) }
}

/// The statements shown, under the labels that the issuer's HMAC gave them.
pub(super) fn labelled_lines<'a>(
    verifying: &mut Verifying,
    shown: &'a Object<'a>,
    labels: &[(u64, Vec<u8>)],
    arena: &'a Bump,
) -> Result<Vec<String>, ProofError> {
    let options = Options { loader: verifying.loader, ..Options::default() };
    let mut dataset = verifying.engine.quads(Value::Object(shown), &options, arena)?;
    let mut out = Vec::new();
    let found = canonicalize(
        &mut dataset,
        verifying.engine.predicates(),
        HashAlgorithm::Sha256,
        Limits::default(),
        &mut out,
    )?;
    let by_number: HashMap<u64, String> =
        labels.iter().map(|(number, digest)| (*number, hmac_label(digest))).collect();
    let distinct: HashSet<&String> = by_number.values().collect();
    let used = found.labels.iter().filter(|label| **label != u32::MAX);
    if distinct.len() != labels.len() || !used.clone().all(|label| by_number.contains_key(&u64::from(*label)))
    {
        return Err(malformed("the labels of the nodes do not add up"));
    }
    Ok(lines_of(&dataset, verifying.engine, |number| {
        let label = u64::from(found.labels[number as usize]);
        by_number.get(&label).cloned().unwrap_or_default()
    }))
}
