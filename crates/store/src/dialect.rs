//! What really differs between the two engines. No other file asks which one it is.

use crate::DbError;
use sqlx::error::DatabaseError;
use std::borrow::Cow;

/// The engine behind a [`crate::Store`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    /// The engine an address names.
    pub(crate) fn of(url: &str) -> Option<Self> {
        match url.split(':').next() {
            Some("sqlite") => Some(Engine::Sqlite),
            Some("postgres" | "postgresql") => Some(Engine::Postgres),
            _ => None,
        }
    }

    /// Begins a transaction that behaves as if no other ran beside it.
    pub(crate) const fn begin_write(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN ISOLATION LEVEL SERIALIZABLE",
        }
    }

    /// Begins a transaction that only claims or releases jobs.
    pub(crate) const fn begin_claim(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN IMMEDIATE",
            Engine::Postgres => "BEGIN",
        }
    }

    /// Begins a transaction that reads one unchanging picture.
    pub(crate) const fn begin_read(self) -> &'static str {
        match self {
            Engine::Sqlite => "BEGIN DEFERRED",
            Engine::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// How many connections may write at once: SQLite has one writer, so they queue for it here,
    /// in order, rather than in its busy handler.
    pub(crate) const fn writers(self, wanted: u32) -> u32 {
        match self {
            Engine::Sqlite => 1,
            Engine::Postgres => wanted,
        }
    }

    /// Statements for every new connection.
    pub(crate) const fn connection_settings(self) -> &'static [&'static str] {
        match self {
            Engine::Sqlite => &[
                "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = NORMAL",
                "PRAGMA foreign_keys = ON",
                "PRAGMA busy_timeout = 5000",
                "PRAGMA cache_size = -4000",
                "PRAGMA temp_store = MEMORY",
            ],
            Engine::Postgres => &["SET TIME ZONE 'UTC'"],
        }
    }

    /// The same for connections that write. Up to 32 MB wait in SQLite's log before they are moved into the database, since
    /// every move waits for the disk three times; and the pages that a large transaction touches stay in memory.
    pub(crate) const fn writer_settings(self) -> &'static [&'static str] {
        match self {
            Engine::Sqlite => &["PRAGMA wal_autocheckpoint = 8000", "PRAGMA cache_size = -32000"],
            Engine::Postgres => &[],
        }
    }

    /// Appended to the inner SELECT of a claim, so that two workers never wait for each other.
    pub(crate) const fn claim_lock(self) -> &'static str {
        match self {
            Engine::Sqlite => "",
            Engine::Postgres => "FOR UPDATE SKIP LOCKED",
        }
    }
}

/// Whether two transactions met, so that running the same work again can succeed.
pub(crate) fn is_conflict(error: &DbError) -> bool {
    let code = error.as_database_error().and_then(|problem| problem.code().map(Cow::into_owned));
    // PostgreSQL: serialization_failure, deadlock_detected. SQLite: BUSY, BUSY_SNAPSHOT, LOCKED.
    matches!(code.as_deref(), Some("40001" | "40P01" | "5" | "517" | "6"))
}

/// Whether the disk or the quota is full, or the disk cannot be written.
pub(crate) fn is_out_of_space(problem: &dyn DatabaseError) -> bool {
    const SQLITE_FULL: u32 = 13;
    const SQLITE_IOERR: u32 = 10;
    const POSTGRES_DISK_FULL: &str = "53100";
    let code = problem.code().unwrap_or_default();
    // SQLite's extended codes carry the plain one in their lowest byte.
    code == POSTGRES_DISK_FULL
        || (code.len() < 5
            && code.parse::<u32>().is_ok_and(|code| [SQLITE_FULL, SQLITE_IOERR].contains(&(code & 0xff))))
}

/// A consistent copy of the whole database into a new file, while it is in use. SQLite only:
/// PostgreSQL has its own tools for that, and the backup command says so.
pub(crate) const COPY_INTO_FILE: &str = "VACUUM INTO $1";
