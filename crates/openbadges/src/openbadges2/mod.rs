//! Open Badges 2.0: the badges of the years before Verifiable Credentials, issued and read.
//!
//! ```text
//! Assertion ──badge──▶ BadgeClass ──issuer──▶ Profile ──publicKey──▶ CryptographicKey
//!     hosted: the assertion is what its URL answers        └──revocationList──▶ RevocationList
//!     signed: the assertion is the payload of a JWS (RS256) by the profile's key
//! ```
//!
//! The types hold the members of the vocabulary (sections 4 and 5); whatever else a document has survives in
//! `other`. [`verify_hosted`] and [`verify_signed`] walk from the assertion to the issuer over documents that
//! the caller fetches ([`Documents`]); they never fetch.
//!
//! A revoked hosted badge is answered with 410 and `{"id", "revoked": true}`; a revoked signed badge stands in
//! the issuer's revocation list, which this module looks into.

mod endorsement;
mod model;
mod recipient;
mod verify;

pub use endorsement::{endorsements, verify_endorsement};
pub use model::{
    Assertion, BadgeClass, CONTEXT, CryptographicKey, Endorsement, Evidence, Issuer, Reference,
    RevocationList, RevokedAssertion, Verification,
};
pub use recipient::{Recipient, RecipientError};
pub use verify::{Badge, Badge2Error, Documents, public_key_pem, sign, verify_hosted, verify_signed};
