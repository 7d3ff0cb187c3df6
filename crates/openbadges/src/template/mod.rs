//! Batch issuing: one definition compiled once, then filled per learner.
//!
//! ```text
//! credential with slots ──compile──▶ Template ──issue(values)──▶ secured JSON
//!                                        └──▶ refused: the generic path takes it
//! ```
//!
//! Exact or refused: whatever a template accepts is byte for byte what [`crate::proof::secure`] makes of the filled
//! document. It therefore refuses, at compile time or per learner, whatever could change the shape of the statements:
//! more than one anonymous node, named graphs, a slot that names a type, two nodes of one id, IRIs that a context could
//! read as compact ones.
//!
//! The same knowledge makes verification of many badges of one issuer fast ([`BatchVerifier`]).

mod compile;
mod fill;
mod issue;
mod recognise;

pub use compile::{Template, TemplateError};
pub use fill::{Refusal, Work};
pub use issue::Batch;
pub use recognise::{BatchVerifier, Checked};
