//! Verification: anyone checks anything, in words.
//!
//! Invariants: the report of the engine is shown check by check, "not checked" never as valid; our own
//! documents are read from our own tables, those of others through a client that asks no private
//! address, takes no redirect to one, and gives up after a size and a time; who stands behind an
//! issuer is a section apart from cryptography.

mod client;
mod examine;
mod handlers;
mod pages;
mod rows;
mod samples;
mod wording;

pub use client::{GuardedClient, NetworkResolver, annex_context};
pub use examine::{Examined, examine};
pub(crate) use examine::{Questions, blocking, packed, report_on};
pub use handlers::routes;
pub(crate) use pages::{report_section, verdict_callout};
pub(crate) use samples::{sample_examined, samples};
