//! Classrooms: rooms and workshops in which a provider holds editions.
//!
//! Invariants: a room belongs to one organisation and has a name of its own there; an edition in a room takes the
//! room's address, never has more seats than the room, and never meets another edition in it.

mod commands;
mod handlers;
mod pages;
pub(crate) mod rows;

pub use commands::{Classroom, ClassroomError, SaveClassroom};
pub(crate) use handlers::routes;
pub(crate) use pages::{sample, samples};
