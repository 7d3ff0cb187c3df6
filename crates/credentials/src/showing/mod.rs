//! Showing a credential: the public page behind a share, its files, and what a credential and an
//! achievement answer at their own addresses.
//!
//! Invariants: a share that expired or was taken back shows nothing but that; the credential's own
//! address tells its standing and never who earned it; the page verifies what it shows, and says how.

mod cache;
mod carriers;
mod certificate;
mod handlers;
mod pages;
mod samples;
mod shown;

pub use cache::{ShownCache, flush_views};
pub(crate) use carriers::{Carried, carrier, names_the_learner};
pub use handlers::routes;
#[cfg(test)]
pub(crate) use samples::sample_credential_without_marks;
pub(crate) use samples::{sample_credential, samples};
pub(crate) use shown::document_of_share;
