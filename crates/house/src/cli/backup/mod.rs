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

/// Seals a small secret with a passphrase, in the form of a backup.
pub(super) fn seal_with_passphrase(
    secret: &[u8],
    passphrase: &str,
    entropy: &dyn kernel::Entropy,
) -> std::io::Result<Vec<u8>> {
    use std::io::Write as _;
    let mut writer = sealed::SealedWriter::begin(Vec::new(), passphrase, entropy)?;
    writer.write_all(secret)?;
    Ok(writer.finish()?)
}

/// Opens what [`seal_with_passphrase`] sealed.
pub(super) fn open_with_passphrase(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, String> {
    let mut secret = Vec::new();
    match sealed::open_into(sealed, passphrase, &mut secret) {
        Ok(()) => Ok(secret),
        Err(sealed::SealedError::WrongPassphrase) => Err("the passphrase is wrong".to_owned()),
        Err(_) => Err("the sealed key is damaged".to_owned()),
    }
}
