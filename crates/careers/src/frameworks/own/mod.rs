//! A framework that a company or the network writes itself.
//!
//! ```text
//! elements (working copy, edited one by one) ──publish version──▶ the framework that everybody sees
//! ```
//!
//! Invariants: what is edited is seen by nobody until it is published; a published code keeps its address for ever, so
//! that what people claimed keeps its meaning: it is withdrawn, with what replaces it, never deleted; a version is
//! published whole or not at all, and says what it added, changed and withdrew.

mod commands;
mod handlers;
mod model;
mod pages;
mod rows;
mod samples;

pub use commands::{CreateOwn, DeleteElement, OwnError, PublishOwn, SaveElement};
pub use model::{Element, ElementKind, OwnFramework, Words};

pub(crate) use handlers::{create, delete, element, framework, list, new, new_element, publish, save};
pub(crate) use samples::samples;
