//! Whether the addresses that a version names lead somewhere.
//!
//! ```text
//! never looked ──job──▶ reached | broken | refused | silent        (looked at again when asked)
//! ```
//!
//! Invariants: nobody waits for other servers: a job looks, with the guarded way out, and pages show the last look with its
//! time. Only what answered "not there" is broken, and only that keeps a version from being published; what is
//! silent may be back tomorrow. Private addresses are refused, never asked.

mod commands;
mod jobs;
mod model;
mod pages;
pub(crate) mod rows;

pub use commands::{AskForLinks, NoteLinks};
pub(crate) use commands::{ask_for, broken};
pub(crate) use jobs::LookAtLinks;
pub use jobs::{LinkProbe, Probe, Probing};
pub use model::{LinkState, Looked, addresses};
pub(crate) use pages::section_of;
