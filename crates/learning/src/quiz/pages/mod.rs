//! Pages of quizzes.

mod design;
mod result;
mod statistics;
mod take;

pub(crate) use super::samples::all as samples;
pub(super) use design::{Workbench, edit_question, import, question_state, quiz, rules_state};
pub(crate) use result::{result_line, result_of};
pub(super) use statistics::statistics;
pub(super) use take::{Taking, end, given_state, intro, question, shown_order};
