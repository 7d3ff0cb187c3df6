//! Skills: what people can do, what occupations ask, and how one becomes the other.
//!
//! Pure, deterministic and explainable: no clock, no randomness, no network, no downloaded model. The only
//! input besides arguments are the bytes or paths handed to [`import`].
//!
//! - [`framework`]: the types of a skills framework (concepts, labels, relations, versions);
//! - [`import`]: ESCO and other frameworks as their publishers give them out.

pub mod framework;
pub mod import;
