//! Certificates, as far as seals and `x5c` need them (RFC 5280): reading subject, key and validity, checking a
//! chain up to an anchor that the verifier trusts, and making a test certificate.
//!
//! What is *not* checked here: revocation (CRL, OCSP), name constraints and policies. A qualified seal's status
//! is a matter of the trusted lists, and a verdict of its own.

mod der;
mod pkcs12;
mod read;
mod write;

pub use pkcs12::{Pkcs12Error, SealFile};
pub use read::{Certificate, CertificateError, check_chain};
pub use write::{Subject, self_signed};
