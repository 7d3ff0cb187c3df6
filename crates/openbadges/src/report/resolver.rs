//! The world outside: one trait, so that the crate itself never touches a network.

use crate::keys::VerificationMethod;
use std::sync::Arc;

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched {
    /// The body.
    pub bytes: Vec<u8>,
    /// The media type, without parameters.
    pub media_type: Option<String>,
}

/// Why nothing did.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FetchProblem {
    /// Nothing is fetched at all.
    #[error("the network is off")]
    Offline,
    /// The address is not among those that may be asked.
    #[error("the address may not be asked")]
    NotAllowed,
    /// 404.
    #[error("there is nothing at the address")]
    NotFound,
    /// 410: it was there, and was taken away on purpose.
    #[error("it was removed from the address")]
    Gone,
    /// Larger than the resolver accepts.
    #[error("the answer is too large")]
    TooLarge,
    /// No answer, or not in time.
    #[error("no answer: {0}")]
    Unreachable(String),
}

/// Fetches what a verification needs: controller documents, status lists, schemas, contexts, evidence.
pub trait Resolver {
    /// What lies at an address.
    ///
    /// # Errors
    /// See [`FetchProblem`].
    fn fetch(&self, url: &str) -> Result<Fetched, FetchProblem>;

    /// A context document that is not built in. Refused unless the resolver knows it: a context decides what a
    /// signature means, so it is never fetched silently.
    ///
    /// # Errors
    /// The reason.
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        let _ = url;
        Err(String::from("not among the contexts known here"))
    }

    /// Whether what was handed out for an address came along with the credential. The address vouches for what lies
    /// there, not for what somebody says lay there.
    fn brought(&self, address: &str) -> bool {
        let _ = address;
        false
    }

    /// Whether a key counts that was read at an address.
    fn counts(&self, address: &str, method: &VerificationMethod) -> bool {
        let _ = method;
        !self.brought(address)
    }
}

/// A resolver that has nothing: `did:key` and `did:jwk` still work.
#[derive(Debug, Clone, Copy, Default)]
pub struct Offline;

impl Resolver for Offline {
    fn fetch(&self, _url: &str) -> Result<Fetched, FetchProblem> {
        Err(FetchProblem::Offline)
    }
}
