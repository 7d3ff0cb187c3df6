//! Storage: one SQL text for two engines.
//!
//! ```text
//! Store::run(&ctx, &command) ─▶ one serialisable transaction ─▶ rows + audit entry + events + jobs
//!                                                                            │ commit
//! Worker ◀── claims due jobs, each in a transaction of its own ◀─────────────┘
//! ```
//!
//! Invariants: every write is a [`Command`], stands in the audit trail, and is retried when two
//! meet; events and jobs are written in the transaction of the command that caused them; the effect of
//! a job that works in the database is seen there exactly once, however often the process dies.
//!
//! SQLite is the embedded default, PostgreSQL the engine for those who outgrow one machine. What
//! differs between them stands in `dialect.rs` and nowhere else.

mod audit;
pub mod blobs;
mod command;
mod dialect;
mod error;
pub mod jobs;
pub mod mail;
mod open;
mod outbox;
mod rows;
mod statement;
mod system;

pub use audit::Subject;
pub use command::{Command, Conflict, Refusable, within};
pub use error::{BrokenRow, DbError, Result};
pub use open::{OpenProblem, Store, StoreOptions, create_postgres_database, without_password};
pub use outbox::{Subscription, publish};
pub use rows::{flag, parse, parse_optional, parse_with};
/// The query functions every `rows.rs` uses.
pub use sqlx::{query, query_as, query_scalar};
pub use statement::{MOST_VALUES, Statement, Value, insert_rows};
pub use system::{SystemClock, SystemEntropy};

/// A row, for statements with more columns than a tuple holds.
pub type Row = sqlx::any::AnyRow;
/// Reads a column of a [`Row`] by name: `row.try_get("title")?`.
pub use sqlx::Row as ReadColumn;

/// An open transaction. Queries take `&mut **tx`.
pub type Tx = sqlx::Transaction<'static, sqlx::Any>;
