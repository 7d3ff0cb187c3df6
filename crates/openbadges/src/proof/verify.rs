//! Verifying one proof with a key that was found elsewhere (Data Integrity §4.4).

use super::create::chained;
use super::hash::{Input, Signed, signed_bytes, unsecured};
use super::{Proof, ProofError, Suite, proofs_of};
use crate::canon::jcs;
use crate::json::{Object, Value};
use crate::jsonld::{ContextLoader, Engine};
use crate::keys::{PublicKey, base58_decode, verify_signature};
use bumpalo::Bump;

/// What verifying needs beside the document.
pub struct Verifying<'v> {
    /// Compiled contexts.
    pub engine: &'v mut Engine,
    /// Where unknown contexts come from.
    pub loader: &'v dyn ContextLoader,
}

/// Whether a proof's signature is that of a key over its document. Times, purposes and controllers are others' checks.
///
/// # Errors
/// See [`ProofError`].
pub fn check_signature<'a>(
    verifying: &mut Verifying,
    document: &'a Object<'a>,
    proof: &Proof<'a>,
    key: &PublicKey,
    arena: &'a Bump,
) -> Result<(), ProofError> {
    if proof.suite == Suite::EcdsaSd2023 {
        return super::selective::verify_derived(verifying, document, proof, key, arena);
    }
    let (signed, signature) = signed_data(verifying, document, proof, key, arena)?;
    if verify_signature(key, signed.bytes(), &signature) { Ok(()) } else { Err(ProofError::BadSignature) }
}

/// What was signed, and the signature.
pub(super) fn signed_data<'a>(
    verifying: &mut Verifying,
    document: &'a Object<'a>,
    proof: &Proof<'a>,
    key: &PublicKey,
    arena: &'a Bump,
) -> Result<(Signed, Vec<u8>), ProofError> {
    let hash = proof.suite.hash_for(key.algorithm())?;
    let signature = signature_of(proof, key)?;
    let before = chained(&proofs_of(document)?, &proof.previous()?)?;
    let document = unsecured(document, &before, arena);
    if proof.suite.is_jcs() {
        require_context_prefix(document, proof.object)?;
    }
    let input = Input { document, proof: proof.object, suite: proof.suite, hash, loader: verifying.loader };
    let signed = crate::scratch::with(|_, text| signed_bytes(verifying.engine, &input, arena, text))?;
    Ok((signed, signature))
}

fn signature_of(proof: &Proof, key: &PublicKey) -> Result<Vec<u8>, ProofError> {
    let decoded = proof.value.strip_prefix('z').and_then(base58_decode);
    decoded
        .filter(|bytes| bytes.len() == Suite::signature_length(key.algorithm()))
        .ok_or_else(|| ProofError::malformed("proofValue is no base58btc signature of the right length"))
}

/// A JCS proof's own context must begin the document's (vc-di-eddsa §3.3.2 step 4).
fn require_context_prefix(document: &Object, proof: &Object) -> Result<(), ProofError> {
    let Some(own) = proof.get("@context") else { return Ok(()) };
    let whole = document.get("@context").unwrap_or(Value::Null);
    let canonical = |value: &Value| {
        let mut out = Vec::new();
        jcs(value, None, &mut out).map(|()| out)
    };
    let (own, whole) = (own.as_slice(), whole.as_slice());
    let mut fits = own.len() <= whole.len();
    for (a, b) in own.iter().zip(whole) {
        fits = fits && canonical(a)? == canonical(b)?;
    }
    if fits {
        Ok(())
    } else {
        Err(ProofError::malformed("the proof's @context does not begin the document's"))
    }
}
