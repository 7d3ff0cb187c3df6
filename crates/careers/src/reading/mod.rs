//! Reading: a CV or a job advertisement becomes skills, one by one, if the person says so.
//!
//! ```text
//! text or file ──read──▶ skills found, marked in the text ──accept one by one──▶ claims, or a goal
//!                        (on the page alone: nothing is stored)
//! ```
//!
//! Invariants: neither the text nor the file is kept; a skill is kept only when the person chose a level for it; a
//! file that cannot be read is told in words, with the way out.

mod finder;
mod handlers;
mod pages;
mod samples;

pub use finder::SkillReader;

pub(crate) use handlers::{accept, form, read};
pub(crate) use samples::samples;
