//! Many rows at once: seats, attendance, awards, and what becomes of awards, from a table that somebody hands in.
//!
//! ```text
//! file ─▶ checking ──every row judged──▶ checked ──confirmed──▶ running ──chunk by chunk──▶ done
//!            └──unreadable──▶ failed        └──stopped──▶ stopped  └──stopped──▶ stopped (what is done stays done)
//! ```
//!
//! Invariants: nothing changes before somebody has seen what would happen and confirmed it; a chunk of rows and the
//! number of rows behind us are written in one transaction, so that a run killed anywhere goes on where it was and
//! carries out every row once; a row whose key was carried out before, in this file or in another, changes nothing;
//! a bad row is named by number, column and reason, and stops no other; people who may be the same are pointed at
//! and never merged. Nobody awards themselves. Who may: the manager of the organisation.
//!
//! What belongs to other domains (accounts, sealing, the standing of awards) is asked of the storey above
//! ([`Neighbours`]), which does it in the transaction of the chunk.

mod carrier;
mod columns;
mod commands;
mod errors_file;
mod handlers;
mod jobs;
mod judge;
mod model;
mod neighbours;
mod pages;
mod reading;
mod rows;
mod samples;
mod selecting;

pub use carrier::{BulkError, Carrier, Turn};
pub use commands::{ConfirmRun, RunError, StartRun, StopRun};
pub use errors_file::errors_csv;
pub use jobs::CarryBulk;
pub(crate) use jobs::ForgetBulk;
pub use judge::awardable;
pub use model::{Choices, Counts, Finding, Kind, NOTE, Run, RunState, Said, Weight};
pub use neighbours::{
    BulkNeighbours, InTheWay, NeighbourError, Neighbours, Newcomer, SealAwards, Selection, Sharing,
    StandingRow, WriteAwards, Written,
};
pub use pages::REASONS;
pub use reading::Reading;
pub use rows::{findings, run, unfinished_like};

pub(crate) use handlers::routes;
pub(crate) use samples::samples;
