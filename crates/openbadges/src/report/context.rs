//! What a verification is asked, and what its parts share.

use super::{Learned, Report, Resolver};
use crate::jsonld::{ContextLoader, Engine};
use crate::keys::Purpose;
use jiff::Timestamp;
use std::sync::Arc;

/// Whom the verifier trusts to award what.
pub trait TrustPolicy {
    /// The verdict on an issuer and what it awarded.
    fn judge(&self, learned: &Learned) -> TrustVerdict;
}

/// What a trust policy says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TrustVerdict {
    /// The issuer may award this; by whose word.
    Trusted(String),
    /// It may not; why.
    NotTrusted(String),
    /// The policy does not know it.
    Unknown,
}

/// What is asked. The clock comes in here.
#[derive(Clone)]
pub struct Options<'o> {
    /// The moment of the verification.
    pub now: Timestamp,
    /// Whether the issuer must control the key (a policy; off only for protocol tests).
    pub issuer_must_control_key: bool,
    /// For what the proof must have been made.
    pub purpose: Purpose,
    /// The domain a presentation must be for.
    pub domain: Option<&'o str>,
    /// The challenge a presentation must answer.
    pub challenge: Option<&'o str>,
    /// Who is said to be the recipient: an e-mail address, a DID …
    pub recipient: Option<&'o str>,
    /// When a transparency log, whose proof was checked, took the credential in.
    pub logged_at: Option<Timestamp>,
    /// Whom to trust.
    pub trust: Option<&'o dyn TrustPolicy>,
    /// Certificates at which the chains of seals and `x5c` may end.
    pub anchors: &'o [crate::x509::Certificate],
    /// The transparency log whose proofs count.
    pub log: Option<&'o crate::tlog::Policy>,
    /// Whether schemas, endorsements and evidence are looked at.
    pub linked: bool,
    /// Whether a newer version is asked for, once, where the credential names a refresh service.
    pub refresh: bool,
}

impl Options<'_> {
    /// The usual questions at a moment.
    #[must_use]
    pub fn at(now: Timestamp) -> Self {
        Self {
            now,
            issuer_must_control_key: true,
            purpose: Purpose::AssertionMethod,
            domain: None,
            challenge: None,
            recipient: None,
            logged_at: None,
            trust: None,
            anchors: &[],
            log: None,
            linked: true,
            refresh: false,
        }
    }
}

/// One verification while it runs.
pub struct Examination<'x> {
    /// Compiled contexts.
    pub engine: &'x mut Engine,
    /// The world outside.
    pub resolver: &'x dyn Resolver,
    /// What is asked.
    pub options: &'x Options<'x>,
    /// How many credentials deep: status lists and endorsements are credentials too.
    pub depth: u8,
}

impl Examination<'_> {
    /// Verifies a credential on which this one depends, with no questions of its own about recipients and trust.
    pub fn dependent(&mut self, input: &[u8]) -> Report {
        let options = Options {
            linked: false,
            issuer_must_control_key: self.options.issuer_must_control_key,
            anchors: self.options.anchors,
            ..Options::at(self.options.now)
        };
        let mut inner = Examination {
            engine: self.engine,
            resolver: self.resolver,
            options: &options,
            depth: self.depth + 1,
        };
        super::verify::examine(&mut inner, input)
    }
}

/// Contexts through the resolver.
pub(super) struct ResolverContexts<'r>(pub(super) &'r dyn Resolver);

impl ContextLoader for ResolverContexts<'_> {
    fn context(&self, url: &str) -> Result<Arc<str>, String> {
        self.0.context(url)
    }
}
