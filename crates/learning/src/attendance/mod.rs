//! Attendance: the trainer's desk, where editions are started and ended, people check in and the register is written.
//!
//! Invariants: the register is open while the edition runs and until it is closed; only seats of this
//! edition stand in it; present and absent can be corrected until then. Whoever checks in is written down once, with the
//! moment, however often the phone sends it; minutes of a day never exceed the day.

mod check_in;
mod commands;
mod handlers;
mod pages;
mod paper;
mod presence;
mod register;
pub(crate) mod rows;
mod samples;

pub(crate) use check_in::code;
pub use commands::{AttendanceError, CheckIn, CheckedIn, RecordAttendance, RecordHours};
pub(crate) use handlers::routes;
pub(crate) use pages::samples;
pub use presence::{Day, EARLY, Presence, days};
