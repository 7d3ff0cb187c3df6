//! The issuer's side (vc-di-ecdsa §3.4.1 to §3.4.5).

use super::statements::Statements;
use super::{BaseProof, cbor, malformed};
use crate::json;
use crate::keys::{Algorithm, Signer};
use crate::proof::create::{open_json, with_proof};
use crate::proof::hash::{Input, proof_configuration_hash, unsecured};
use crate::proof::{ProofError, ProofOptions, Securing, Suite, proofs_of};
use bumpalo::Bump;
use sha2::{Digest, Sha256};

/// What must be fresh and random for every document.
pub struct SelectiveSecrets<'s> {
    /// Hides the canonical labels; the holder gets it, verifiers do not.
    pub hmac_key: [u8; 32],
    /// Signs the statements, and is forgotten.
    pub proof_key: &'s dyn Signer,
}

/// The Multikey bytes of a P-256 key.
pub(super) fn multikey_bytes(key: &crate::keys::PublicKey) -> Vec<u8> {
    [&[0x80, 0x24], key.bytes()].concat()
}

/// The bytes under the base signature.
pub(super) fn base_data(proof_hash: &[u8], public_key: &[u8], mandatory: &[&String]) -> Vec<u8> {
    let mut hash = Sha256::new();
    for line in mandatory {
        hash.update(line.as_bytes());
    }
    [proof_hash, public_key, &hash.finalize()].concat()
}

/// Adds a base proof, for the holder's eyes only. `mandatory` are JSON Pointers to what can never be withheld.
///
/// # Errors
/// See [`ProofError`].
pub fn secure_base(
    securing: &mut Securing,
    text: &str,
    options: &ProofOptions,
    mandatory: &[String],
    secrets: &SelectiveSecrets,
) -> Result<String, ProofError> {
    if options.suite != Suite::EcdsaSd2023 || secrets.proof_key.algorithm() != Algorithm::P256 {
        return Err(ProofError::WrongKey(Suite::EcdsaSd2023.name()));
    }
    let hash = options.suite.hash_for(securing.signer.algorithm())?;
    let arena = Bump::new();
    let value = json::parse(text, &arena)?;
    let document = value.as_object().ok_or_else(|| malformed("the document is no object"))?;
    if !proofs_of(document)?.is_empty() {
        return Err(malformed("the document has a proof already"));
    }
    let proof = options.proof(None, &arena);
    let input = Input {
        document: unsecured(document, &[], &arena),
        proof,
        suite: options.suite,
        hash,
        loader: securing.loader,
    };
    let proof_hash = proof_configuration_hash(securing.engine, &input, &arena)?;
    let statements = Statements::new(securing.engine, securing.loader, &value.to_serde(), &secrets.hmac_key)?;
    let chosen = statements.select(securing.engine, securing.loader, mandatory)?.indexes;
    let (mut kept, mut signatures) = (Vec::new(), Vec::new());
    for (index, line) in statements.lines.iter().enumerate() {
        if chosen.contains(&index) {
            kept.push(line);
        } else {
            signatures.push(secrets.proof_key.sign(line.as_bytes())?);
        }
    }
    let public_key = multikey_bytes(secrets.proof_key.public_key());
    let base_signature = securing.signer.sign(&base_data(&proof_hash, &public_key, &kept))?;
    let base = BaseProof {
        base_signature,
        public_key,
        hmac_key: secrets.hmac_key.to_vec(),
        signatures,
        mandatory_pointers: mandatory.to_vec(),
    };
    Ok(with_proof(text, document, &[], &open_json(proof), &cbor::write_base(&base)))
}
