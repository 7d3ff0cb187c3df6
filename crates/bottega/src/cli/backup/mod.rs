//! `bottega backup` and `bottega restore`: everything of an installation in one sealed file.
//!
//! ```text
//! backup file    head · check · chunk … chunk(last)      see `sealed`
//!   └─ inside    a zip archive:
//!        database/bottega.db         (SQLite: a consistent copy)  or  database/postgres.dump (pg_dump, custom form)
//!        files/…                     everything learners handed in
//!        secret.key                  what unseals the signing keys in the database
//!        bottega.toml                the settings, if there is such a file
//!        manifest.json               last: version, moment, and size and SHA-256 of every other entry
//! ```
//!
//! Invariants: nothing is written to the disk unsealed but the copy of the database, which its owner alone can read
//! and which is removed at the end; a restore writes into an empty folder only, and is good only if every digest is.

mod manifest;
mod restore;
mod sealed;
mod write;

pub(super) use restore::Restore;
pub(super) use write::{Backup, new_private_file};

/// The copy of an embedded database.
const SQLITE_ENTRY: &str = "database/bottega.db";
/// The dump of a PostgreSQL database.
const POSTGRES_ENTRY: &str = "database/postgres.dump";
/// The installation's secret.
const SECRET_ENTRY: &str = "secret.key";
/// The settings.
const SETTINGS_ENTRY: &str = "bottega.toml";
/// The folder of files.
const FILES_FOLDER: &str = "files";
/// What is in it.
const MANIFEST_ENTRY: &str = "manifest.json";
