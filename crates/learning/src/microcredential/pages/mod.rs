//! The designer's pages, and the approver's.

mod document;
mod editor;
mod guide;
mod parts;
mod review;
mod translation;
mod version;

pub(crate) use super::samples::all as samples;
pub(crate) use document::document;
pub(super) use editor::{begin, edit, edit_state};
pub(super) use parts::{
    criteria, criterion, criterion_state, outcome, outcome_state, outcomes, task, task_state, tasks,
};
pub(super) use review::{comparison, import};
pub(super) use translation::{translation, translation_state, translations};
pub(super) use version::{Desk, States, Workshop, list, version};
