//! SD-JWT (RFC 9901) and SD-JWT VC (`dc+sd-jwt`): a credential whose holder shows only what is asked for.
//!
//! ```text
//! <issuer-signed JWT>~<disclosure>~…~<disclosure>~            as issued, and without key binding
//! <issuer-signed JWT>~<disclosure>~…~<key-binding JWT>        as presented to one verifier
//! ```
//!
//! * [`issue`] hides the claims named by JSON Pointers behind salted digests;
//! * [`present`] leaves disclosures out and proves possession of the holder's key;
//! * [`open`] reads, [`Opened::verify`] checks the issuer's signature, the times and the key binding.
//!
//! Rejected without mercy (section 7.1): a disclosure that nothing refers to, a digest that appears twice, a
//! disclosed claim that shadows another, `_sd` or `...` as a name, an unknown `_sd_alg`; and (SD-JWT VC
//! section 2.2.2.2) a disclosure of `iss`, `nbf`, `exp`, `cnf`, `vct`, `status` or the like.

mod disclosure;
mod issue;
mod present;
mod status_list;
#[cfg(test)]
mod tests;
mod unpack;
mod verify;

pub use disclosure::Disclosure;
pub use issue::{Issuance, issue};
pub use present::{Binding, present};
pub use status_list::TokenStatusList;
pub use unpack::{Opened, Revealed, open};
pub use verify::{Expectation, Verified, status_claim, status_entry};

use crate::jose::JoseError;

/// Claims that an SD-JWT VC must show openly.
const OPEN: [&str; 8] = ["iss", "nbf", "exp", "cnf", "vct", "vct#integrity", "status", "_sd_alg"];

/// Why an SD-JWT was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SdJwtError {
    /// The JWT inside.
    #[error(transparent)]
    Jose(#[from] JoseError),
    /// Not of the form.
    #[error("the text is not an SD-JWT: {0}")]
    Malformed(&'static str),
    /// A disclosure breaks a rule of section 7.1.
    #[error("a disclosure is refused: {0}")]
    Disclosure(&'static str),
    /// A claim to be hidden is not there or must not be hidden.
    #[error("the claim {0} cannot be hidden")]
    Pointer(String),
    /// The key binding is missing or is for somebody else.
    #[error("the key binding is refused: {0}")]
    Binding(&'static str),
    /// Before or after its time.
    #[error("the credential is {0}")]
    Time(&'static str),
}
