//! Skills: what people can do, what occupations ask, and how one becomes the other.
//!
//! Pure, deterministic and explainable: no clock, no randomness, no network, no downloaded model. The only
//! input besides arguments are the bytes or paths handed to [`import`].
//!
//! - [`framework`]: the types of a skills framework (concepts, labels, relations, versions);
//! - [`import`]: ESCO and other frameworks as their publishers give them out;
//! - [`text`]: text as it is compared;
//! - [`link`]: labels suggested as one types, free text tied to concepts;
//! - [`extract`]: skills in running text, with their places;
//! - [`eval`], [`bench`]: how well and how fast that works;
//! - [`gap`]: claims, the best supported of them, a target's gap, occupations near by;
//! - [`interests`]: questionnaires in six languages, the six scores, occupations that agree;
//! - [`library`]: all frameworks in memory, as pages read them;
//! - [`plan`]: the provably best set of micro-stages for a gap;
//! - [`starter`]: the framework that comes with the product;
//! - [`talent`]: who fits a role, exactly and with reasons, among a million people.

pub mod bench;
pub mod eval;
pub mod extract;
pub mod framework;
pub mod gap;
pub mod import;
pub mod interests;
pub mod library;
pub mod link;
pub mod plan;
pub mod starter;
pub mod talent;
pub mod text;
