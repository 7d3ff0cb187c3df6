//! The capsule: one file that still proves a credential when its issuer is gone and the network is off.
//!
//! The format is told for others in `docs/capsule.md`.
//!
//! ```text
//! name.capsule            a zip archive
//! ├── capsule.json        the manifest: format, version, and per file its kind, media type, URL and SHA-256
//! ├── credential.json     the credential exactly as issued (.jwt and .sd-jwt for compact forms)
//! ├── credential.tlog-proof   salt, inclusion proof and witnessed checkpoint (C2SP tlog-proof@v1)
//! └── files/0001 …        controller documents, status lists, schemas, contexts, endorsements, evidence,
//!                         the picture and the certificate, each as it was at the moment of packing
//! ```
//!
//! Invariants: every file but the manifest is listed in it, once, with its digest; nothing else is in the
//! archive; [`Limits`] hold while unpacking, so a decompression bomb ends at a limit, not at the memory.
//!
//! [`gather`] packs: it verifies the credential once more and keeps all that the verification asked for.
//!
//! A capsule brings facts, not trust. Whoever packs one can write any controller document into it, so a key
//! found here counts only when a log that the verifier knows ([`crate::tlog::Policy`]) vouches for the credential, and the
//! credential for the key. A `did:key` is its own document.

mod archive;
mod gather;

use crate::tlog::{LogProof, ProofError};
use serde::{Deserialize, Serialize};

pub use archive::{LIMITS, Limits};
pub(crate) use gather::contexts_of;
pub use gather::{Extras, gather};

/// Why a capsule could not be packed or opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CapsuleError {
    /// Not a zip archive with a manifest of the known form.
    #[error("the file is not a capsule: {0}")]
    NotACapsule(String),
    /// Past the limits of size or number.
    #[error("the capsule is too large: {0}")]
    TooLarge(&'static str),
    /// A file is missing, unlisted, doubled, or other than the manifest says.
    #[error("the capsule was tampered with: {0}")]
    Tampered(String),
    /// The log proof in it is malformed.
    #[error(transparent)]
    Log(#[from] ProofError),
}

/// What a file in a capsule is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A controller document or issuer profile, with keys.
    Controller,
    /// A status list credential or token.
    Status,
    /// A JSON Schema.
    Schema,
    /// A JSON-LD context.
    Context,
    /// An endorsement of the credential, its achievement or its issuer.
    Endorsement,
    /// A piece of evidence.
    Evidence,
    /// The badge picture.
    Picture,
    /// The certificate as PDF.
    Certificate,
}

/// A document that belongs to the credential, as it was when the capsule was packed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resource {
    /// What it is.
    pub kind: Kind,
    /// The URL or DID under which the credential refers to it.
    pub url: Option<String>,
    /// Its media type.
    pub media_type: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A credential with everything needed to verify it alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Capsule {
    /// The credential exactly as it was issued: JSON text, a compact JWS or an SD-JWT.
    pub credential: String,
    /// When it was packed, as RFC 3339.
    pub packed: String,
    /// The proof that it stands in a log.
    pub log_proof: Option<LogProof>,
    /// What it refers to.
    pub resources: Vec<Resource>,
}

impl Capsule {
    /// The capsule as a file. The same capsule always gives the same bytes.
    ///
    /// # Errors
    /// When it is larger than the limits with which it would be opened.
    pub fn to_bytes(&self) -> Result<Vec<u8>, CapsuleError> {
        archive::write(self)
    }

    /// Opens a capsule, checking every digest. Verifying the credential is the report's work.
    ///
    /// # Errors
    /// When it is none, is past the limits, or anything in it is other than its manifest says.
    pub fn open(bytes: &[u8]) -> Result<Self, CapsuleError> {
        archive::read(bytes, LIMITS)
    }

    /// The document under a URL, when the capsule brought it.
    #[must_use]
    pub fn resource(&self, url: &str) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.url.as_deref() == Some(url))
    }

    /// The first document of a kind.
    #[must_use]
    pub fn of_kind(&self, kind: Kind) -> Option<&Resource> {
        self.resources.iter().find(|resource| resource.kind == kind)
    }
}

/// True when the bytes begin like a zip archive, so that [`Capsule::open`] is worth a try.
#[must_use]
pub fn looks_like_capsule(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}
