//! The audit trail: who did what to what, when, newest first.
//!
//! Invariant: lines hold ids, never personal data; names are looked up when they are shown.

mod handlers;
mod pages;
mod rows;

pub(crate) use handlers::routes;
pub(crate) use pages::{AuditView, trail};
pub(crate) use rows::AuditLine;
