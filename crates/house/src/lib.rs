//! Bottega, a skills network in one binary: the top storey. The binary itself is `crates/bottega`, which is this and a
//! `main` (docs/adr/0012).
//!
//! [`settings`] says how it runs, [`House`] puts the storeys together, [`wiring`] is the loop between the
//! domains, [`serve`] answers requests and does jobs, [`cli`] is everything that can be typed, [`demo`]
//! fills a network to look around in, [`bench`] measures.

pub mod bench;
mod booking;
mod bulk;
pub mod cli;
pub mod demo;
mod home;
mod house;
mod links;
pub mod openapi;
pub mod reference;
pub mod serve;
pub mod settings;
mod whereabouts;
pub mod wiring;

pub use house::{House, HouseOptions, StartProblem};

/// The interface text of this crate: the front page and its neighbours.
#[must_use]
pub fn locales() -> web::Locales {
    web::locales!()
}
