//! The skill profile.
mod rows;
pub(crate) use rows::is_target;
