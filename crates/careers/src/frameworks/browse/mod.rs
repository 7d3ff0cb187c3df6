//! Browsing: the frameworks there are, and the tree of each.

mod handlers;
mod pages;
mod samples;

pub(crate) use handlers::{framework, frameworks};
pub(crate) use samples::samples;
