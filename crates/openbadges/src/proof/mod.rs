//! Data Integrity proofs (VC Data Integrity 1.0, vc-di-eddsa, vc-di-ecdsa).
//!
//! ```text
//! document ──canonical──▶ hash ─┐
//!                               ├─ proof hash ‖ document hash ──▶ sign | verify
//! proof configuration ──▶ hash ─┘
//! ```
//!
//! The key of a proof never comes from the proof: whoever verifies resolves the controller document first
//! (see [`crate::keys`]) and hands the key in.

mod batch;
mod configuration;
mod create;
mod hash;
mod options;
pub mod selective;
mod suite;
mod verify;

pub use batch::verify_same_key;
pub(crate) use create::open_json;
pub use create::{ProofOptions, Securing, secure};
pub use hash::{Hashes, Input, hash_data, proof_configuration_hash};
pub use options::{Proof, proofs_of};
pub use suite::Suite;
pub use verify::{Verifying, check_signature};

use crate::canon::CanonError;
use crate::json::JsonError;
use crate::jsonld::JsonLdError;
use crate::keys::SignError;

/// Why a proof was not made, or does not hold.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The document is no JSON for us.
    #[error(transparent)]
    Json(#[from] JsonError),
    /// The document means nothing definite as JSON-LD.
    #[error(transparent)]
    JsonLd(#[from] JsonLdError),
    /// The document cannot be canonicalized.
    #[error(transparent)]
    Canon(#[from] CanonError),
    /// The signer failed.
    #[error(transparent)]
    Sign(#[from] SignError),
    /// The document or the proof lacks something, or has it in a wrong form.
    #[error("malformed: {0}")]
    Malformed(String),
    /// A cryptosuite that is not known here.
    #[error("unknown cryptosuite {0}")]
    UnknownSuite(String),
    /// The suite does not go with this kind of key.
    #[error("{0} does not work with this kind of key")]
    WrongKey(&'static str),
    /// Issuing is refused because verifiers are known to disagree on such documents.
    #[error("not issued, verifiers would disagree: {0}")]
    NotInteroperable(String),
    /// A base proof, which the holder keeps, where a derived one is due (vc-di-ecdsa §3.4).
    #[error("it is the base proof, which stays with its holder: derive from it what is to be shown")]
    BaseProof,
    /// The signature is not that of this key over this document.
    #[error("the signature does not match the document")]
    BadSignature,
}

impl ProofError {
    fn malformed(what: impl Into<String>) -> Self {
        Self::Malformed(what.into())
    }
}
