//! Attendance: the trainer's desk, where editions are started and ended and the register is written.
//!
//! Invariants: the register is open while the edition runs and until it is closed; only seats of this
//! edition stand in it; present and absent can be corrected until then.

mod commands;
mod handlers;
mod pages;
mod samples;

pub use commands::{AttendanceError, RecordAttendance};
pub(crate) use handlers::routes;
pub(crate) use pages::samples;
