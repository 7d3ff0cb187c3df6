//! What a credential is: Open Badges 3.0 and Verifiable Credentials 2.0 from JSON text to signature and back.
//!
//! Pure: no database, no clock, no async; the network only behind [`report::Resolver`].
//!
//! ```text
//! json ──▶ jsonld (quads) ──▶ canon (RDFC-1.0 | JCS) ──▶ proof (Data Integrity) ◀── keys
//!                                                          │
//! model (typed, builders) ──▶ template (batch issuing) ────┤
//! status, schema ──────────────────────────────────────────▶ report (the verification)
//! ```

pub mod bake;
pub mod bench;
pub mod canon;
pub mod capsule;
pub mod clr;
pub mod cose;
pub mod edc;
pub mod jose;
pub mod json;
pub mod jsonld;
pub mod keys;
mod markup;
pub mod model;
pub mod openbadges2;
pub mod pdf;
#[cfg(feature = "picture")]
pub mod picture;
pub mod proof;
pub mod qr;
pub mod render;
pub mod report;
pub mod schema;
mod scratch;
pub mod sdjwt;
pub mod status;
pub mod template;
pub mod tlog;
pub mod x509;
