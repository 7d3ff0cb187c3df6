//! The designer's pages, and the approver's.

mod document;
mod editor;
mod parts;
mod version;

pub(crate) use super::samples::all as samples;
pub(crate) use document::document;
pub(super) use editor::{begin, edit, edit_state, said};
pub(super) use parts::{criterion, criterion_state, outcome, outcome_state, task, task_state};
pub(super) use version::{Desk, list, version};
