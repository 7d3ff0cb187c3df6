//! Files of frameworks handed in over the web: read by a job, with progress while it works and a report at the end.
//!
//! ```text
//! waiting ──job──▶ done (what was read, refused, added, changed, withdrawn)
//!            └───▶ failed (which file and line, why, and the way out)
//! ```
//!
//! Invariants: all of a framework is taken over or nothing; the same file again changes nothing; the file is not kept
//! after it was read.

mod commands;
mod handlers;
mod jobs;
mod pages;
mod rows;
mod samples;

pub use commands::{FailImport, FinishImport, StartImport};
pub use jobs::{ImportFiles, ImportProgress};

pub(crate) use handlers::{import, imports, start};
pub(crate) use samples::samples;
