//! Terms of booking: by which rules a provider gives seats away, shown to everybody before they book.
//!
//! Invariants: what a provider has not written is as [`Terms::default`] says; whoever plans editions of the provider
//! writes them; they hold for what happens from then on, whatever the date was booked under.

mod commands;
mod handlers;
mod model;
mod pages;
pub(crate) mod rows;

pub use commands::ChangeTerms;
pub(crate) use handlers::routes;
pub use model::Terms;
pub(crate) use pages::{samples, told};
