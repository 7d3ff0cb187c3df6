//! The certificate on paper: a tagged PDF/A-3 file with the credential inside.
//!
//! [`Certificate::to_pdf`] (feature `pdf`) writes PDF 1.7 that is at once PDF/A-3a (to be kept for ever) and
//! PDF/UA-1 (to be read aloud): every line is tagged, pictures have words, the language is named, and the
//! credential is attached as the *source* of the document (ISO 32000-1 section 7.11.4, ISO 19005-3 annex E).
//!
//! [`unbake_pdf`] takes the credential out of such a file, or of anybody's: an attachment is a stream object,
//! which stands in the open in every PDF that is not encrypted, so no PDF machinery is needed to find it.

mod attached;
#[cfg(feature = "pdf")]
mod blocks;
#[cfg(feature = "pdf")]
mod certificate;
#[cfg(feature = "pdf")]
mod sheet;

pub use attached::{LIMITS, Limits, UnbakeError, looks_like_pdf, unbake_pdf};
#[cfg(feature = "pdf")]
pub use certificate::{Certificate, CertificateError, Section};
