//! ecdsa-sd-2023 (vc-di-ecdsa §3.4): the holder shows only some statements, and the issuer's signatures still hold.
//!
//! ```text
//! issuer   [`secure_base`]   every statement signed with a key made for this document, mandatory ones together
//! holder   [`derive`]        keeps the mandatory statements and those asked for, with their signatures
//! verifier [`verify_derived`]
//! ```
//!
//! Blank nodes get labels by HMAC, so that a label tells nothing about what is withheld. Always make `/issuer`,
//! `/validFrom`, `/validUntil` and `/credentialStatus` mandatory: otherwise a holder could withhold them.

mod base;
mod cbor;
mod derive;
mod pointers;
mod statements;
#[cfg(test)]
mod vectors;
mod verify;

pub use base::{SelectiveSecrets, secure_base};
pub use derive::derive;
pub use verify::verify_derived;

use crate::proof::ProofError;

/// What the base proof of an issuer holds (§3.4.4).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BaseProof {
    pub(crate) base_signature: Vec<u8>,
    /// The document's own key, with its Multikey prefix.
    pub(crate) public_key: Vec<u8>,
    pub(crate) hmac_key: Vec<u8>,
    pub(crate) signatures: Vec<Vec<u8>>,
    pub(crate) mandatory_pointers: Vec<String>,
}

/// What the proof of a holder shows (§3.4.6).
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct DerivedProof {
    pub(crate) base_signature: Vec<u8>,
    pub(crate) public_key: Vec<u8>,
    pub(crate) signatures: Vec<Vec<u8>>,
    /// Canonical number in the shown document, and the HMAC behind its label.
    pub(crate) labels: Vec<(u64, Vec<u8>)>,
    pub(crate) mandatory_indexes: Vec<u64>,
}

/// The label of an HMAC: `u` and base64url.
fn hmac_label(digest: &[u8]) -> String {
    format!("u{}", base64_simd::URL_SAFE_NO_PAD.encode_to_string(digest))
}

fn malformed(what: &str) -> ProofError {
    ProofError::Malformed(what.to_owned())
}
