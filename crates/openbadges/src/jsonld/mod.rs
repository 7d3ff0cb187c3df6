//! JSON-LD 1.1 straight to RDF quads, with contexts compiled once.
//!
//! ```text
//! context document ─▶ definition (owned tree) ─▶ active context (terms by name), memoised per (active, definition)
//! credential text  ─▶ json::Value ─────────────▶ quads in the arena: no expanded document in between
//! ```
//!
//! In safe mode whatever JSON-LD would silently drop (an undefined term, a relative IRI, `@direction`) is an error:
//! what is not in the quads is not signed. The contexts this crate speaks come from compact tables ([`contexts`]);
//! others through a [`ContextLoader`], never silently.
//!
//! Sections cited are those of "JSON-LD 1.1 Processing Algorithms and API".

mod active;
pub mod contexts;
mod definition;
mod engine;
mod expand;
mod iri;
mod keyword;
mod literal;
mod maps;
mod node;
mod process;
mod quad;
mod term;

pub use engine::{ContextLoader, Engine, NoContexts, Options};
pub use iri::{is_absolute, resolve, write_iri};
use keyword::Keyword;
pub(crate) use keyword::is_language_tag;
pub use literal::write_literal;
pub use quad::{Dataset, Node, PredicateId, Predicates, Quad};

/// Why a document has no quads.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum JsonLdError {
    /// An error of the algorithms, by the code the standard gives it (§9.6 `JsonLdErrorCode`).
    #[error("{code}: {detail}")]
    Code {
        /// e.g. `protected term redefinition`
        code: &'static str,
        /// What was met.
        detail: String,
    },
    /// Safe mode: something would be dropped (`DATA_LOSS_DETECTION_ERROR`).
    #[error("data would be lost: {event} ({detail})")]
    DataLoss {
        /// e.g. `invalid property`
        event: &'static str,
        /// What was met.
        detail: String,
    },
    /// A context that is neither built in nor handed out by the loader.
    #[error("loading remote context failed: {url}: {reason}")]
    UnknownContext {
        /// Its address.
        url: String,
        /// What the loader said.
        reason: String,
    },
    /// More inline contexts, or larger ones, than a credential has any use for.
    #[error("too many or too large contexts")]
    TooManyContexts,
}

impl JsonLdError {
    fn code(code: &'static str, detail: impl Into<String>) -> Self {
        Self::Code { code, detail: detail.into() }
    }
}
