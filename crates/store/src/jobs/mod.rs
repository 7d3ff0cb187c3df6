//! Work outside the transaction that asked for it.
//!
//! ```text
//! ready ──claim (lease)──▶ running ──finish──▶ done
//!   ▲                        │  └──fault──▶ ready again, later … ──after 12 attempts──▶ failed
//!   └────lease runs out──────┘
//! ```
//!
//! Invariants: a job is written with what caused it; its payload holds ids only. A job whose effect is
//! in the database finishes in the same transaction ([`Work::finish_with`]), under its lease, so the
//! effect is there exactly once. A job with an outside effect (mail, HTTP) finishes after it
//! ([`Work::finish`]) and must be idempotent.

mod queue;
mod rows;
mod work;
mod worker;

pub use queue::enqueue;
pub(crate) use queue::to_json;
pub use rows::{FailedJob, JobCounts};
pub use work::{Done, Handler, JobFault, JobFuture, Work};
pub use worker::{Worker, WorkerOptions};

/// The job that relays an event to the jobs that follow it.
pub(crate) const RELAY: &str = "relay_event";
