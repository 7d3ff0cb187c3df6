//! Skills: what people can do, what occupations ask, and how one becomes the other.
//!
//! Pure, deterministic and explainable: no clock, no randomness, no network, no downloaded model. The only
//! input besides arguments are the bytes or paths handed to [`import`].
//!
//! - [`framework`]: the types of a skills framework (concepts, labels, relations, versions);
//! - [`import`]: ESCO and other frameworks as their publishers give them out;
//! - [`text`]: text as it is compared;
//! - [`link`]: labels suggested as one types, free text tied to concepts;
//! - [`eval`], [`bench`]: how well and how fast that works.

pub mod bench;
pub mod eval;
pub mod framework;
pub mod import;
pub mod link;
pub mod text;
