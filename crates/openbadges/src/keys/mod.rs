//! Keys: how they are written, who controls them, and who signs.
//!
//! [`PublicKey`] is what a verifier needs, [`Signer`] what an issuer needs (a key in memory, an HSM or a KMS). Keys travel
//! as Multikey, JWK, PKCS#8 (PEM or DER), `did:key` and `did:jwk`; a key of a `did:web` counts only when the controller
//! document lists it under the proof's purpose ([`ControllerDocument::method_for`]): the fragment of a
//! verification method's URL proves nothing.

mod base58;
mod controller;
mod did;
mod jwk;
mod multikey;
mod pkcs8;
mod signing;

pub use base58::{base58_decode, base58_encode};
pub use controller::{
    ControllerDocument, ControllerProblem, KeyPublication, Purpose, VerificationMethod, publish,
};
pub use did::{did_jwk_document, did_key, did_key_document, did_web_of_url, did_web_url};
pub use jwk::{jwk_of, public_key_of_jwk};
pub use multikey::{KeyError, PublicKey};
pub use pkcs8::{pkcs8_from_pem, pkcs8_pem};
pub use signing::{Algorithm, SignError, Signer, SigningKey, verify_signature};
