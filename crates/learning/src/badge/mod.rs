//! The picture of a badge that a provider uploads, in the place of the drawn one.
//!
//! ```text
//! drawn ──upload──▶ own ──remove──▶ drawn            (while the version can be changed)
//! ```
//!
//! Invariants: what is kept is a square PNG of our own writing, with nothing in it but pixels; it is frozen with its
//! version; the next version begins with it; a file goes when no version shows it any more.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;

pub use commands::{RemovePicture, SetPicture};
pub(crate) use handlers::routes;
pub(crate) use pages::samples;
