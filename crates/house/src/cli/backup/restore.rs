//! Bringing a backup back.

use super::super::desk::{print_text, progress, sqlite_file};
use super::super::user::first_line;
use super::super::{Failure, Outcome};
use super::manifest::{Manifest, copy_digested};
use super::write::{new_private_file, run_tool, url_without_password};
use super::{
    FILES_FOLDER, MANIFEST_ENTRY, POSTGRES_ENTRY, SECRET_ENTRY, SETTINGS_ENTRY, SQLITE_ENTRY, sealed,
};
use crate::settings::{ServeFlags, Settings};
use clap::Args;
use std::fs::File;
use std::io::{BufReader, BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use zip::ZipArchive;

/// Bring a backup back into an empty data folder.
///
/// Every entry is compared with its digest; if anything is wrong the folder is left empty. The settings of the backup
/// are put into the folder as bottega.toml, for you to compare with your own. A PostgreSQL dump goes into the
/// database that --database-url names, which must be empty; it is brought in by `pg_restore`.
#[derive(Debug, Args)]
pub(in super::super) struct Restore {
    /// The backup.
    file: PathBuf,
    /// File with the passphrase in its first line; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    passphrase_file: PathBuf,
}

impl Restore {
    pub(in super::super) fn run(&self, flags: &ServeFlags) -> Outcome {
        let settings = Settings::read(flags)?;
        let passphrase = first_line(&self.passphrase_file)?;
        let folder = &settings.data_dir;
        let existed = folder.exists();
        if existed && std::fs::read_dir(folder)?.next().is_some() {
            return Err(Failure(format!(
                "{} is not empty: name an empty or new folder with --data-dir",
                folder.display()
            )));
        }
        let sealed = File::open(&self.file)
            .map_err(|problem| Failure(format!("{} cannot be read: {problem}", self.file.display())))?;
        std::fs::create_dir_all(folder)?;
        let restored = restore(sealed, &passphrase, &settings);
        if restored.is_err() {
            empty(folder, existed);
        }
        let manifest = restored?;
        print_text(&format!(
            "Restored {} files of {} into {}, every digest right. Start it with `bottega serve --data-dir {}`.",
            manifest.entries.len(),
            manifest.created_at,
            folder.display(),
            folder.display()
        ))?;
        Ok(ExitCode::SUCCESS)
    }
}

fn empty(folder: &Path, existed: bool) {
    let _ = std::fs::remove_dir_all(folder);
    if existed {
        let _ = std::fs::create_dir(folder);
    }
}

fn restore(sealed: File, passphrase: &str, settings: &Settings) -> Result<Manifest, Failure> {
    let opened = settings.data_dir.join("restore.tmp");
    let mut out = BufWriter::new(new_private_file(&opened)?);
    sealed::open_into(BufReader::new(sealed), passphrase, &mut out)?;
    out.flush()?;
    drop(out);
    let mut archive = ZipArchive::new(BufReader::new(File::open(&opened)?))?;
    let manifest: Manifest = serde_json::from_reader(archive.by_name(MANIFEST_ENTRY)?)?;
    if manifest.format != 1 {
        return Err(Failure(format!(
            "it was written by Bottega {}: restore it with that version or a later one",
            manifest.version
        )));
    }
    let bar = progress(manifest.entries.len() as u64, false, "Restoring");
    for name in manifest.entries.keys() {
        bar.set_message(name.clone());
        extract(&mut archive, &manifest, name, settings)?;
        bar.inc(1);
    }
    bar.finish_and_clear();
    std::fs::remove_file(&opened)?;
    bring_in_dump(&manifest, settings)?;
    Ok(manifest)
}

/// Writes one entry to its place, and compares it with its digest.
fn extract(
    archive: &mut ZipArchive<BufReader<File>>,
    manifest: &Manifest,
    name: &str,
    settings: &Settings,
) -> Result<(), Failure> {
    let target = place(name, &settings.data_dir)?;
    if let Some(parent) = target.parent() {
        std::fs::create_dir_all(parent)?;
    }
    let mut out = new_private_file(&target)?;
    let mut entry = archive.by_name(name)?;
    let found = copy_digested(&mut entry, &mut out)?;
    out.sync_all()?;
    if manifest.entries.get(name) == Some(&found) {
        Ok(())
    } else {
        Err(Failure(format!("{name} in the backup is not what its manifest says: nothing was restored")))
    }
}

/// Where an entry goes. Only what a backup holds has a place, and none outside the folder.
fn place(name: &str, folder: &Path) -> Result<PathBuf, Failure> {
    match name {
        SQLITE_ENTRY => Ok(folder.join("bottega.db")),
        POSTGRES_ENTRY => Ok(folder.join("postgres.dump")),
        SECRET_ENTRY => Ok(folder.join("secret.key")),
        SETTINGS_ENTRY => Ok(folder.join("bottega.toml")),
        _ => {
            let mut parts = name.split('/');
            let ours = parts.next() == Some(FILES_FOLDER) && parts.all(is_plain);
            if ours {
                Ok(folder.join(name))
            } else {
                Err(Failure(format!("{name:?} has no place in a backup")))
            }
        }
    }
}

fn is_plain(part: &str) -> bool {
    !part.is_empty() && part != "." && part != ".." && !part.contains(['\\', ':', '\0'])
}

fn bring_in_dump(manifest: &Manifest, settings: &Settings) -> Result<(), Failure> {
    if !manifest.entries.contains_key(POSTGRES_ENTRY) {
        return Ok(());
    }
    if sqlite_file(&settings.database_url).is_some() {
        return Err(Failure(
            "the backup is of a PostgreSQL database: name an empty one with --database-url".to_owned(),
        ));
    }
    let dump = settings.data_dir.join("postgres.dump");
    let mut command = Command::new("pg_restore");
    command.args(["--exit-on-error", "--single-transaction", "--no-owner", "--no-privileges", "--dbname"]);
    run_tool(command.arg(url_without_password(&settings.database_url)).arg(&dump), &settings.database_url)?;
    Ok(std::fs::remove_file(&dump)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_written_outside_the_folder() {
        let folder = Path::new("/data");
        assert_eq!(place("files/ab/blb_ab", folder).unwrap(), Path::new("/data/files/ab/blb_ab"));
        for bad in
            ["files/../x", "/etc/passwd", "files//x", "files/./x", "other/x", "files/..\\x", "files/c:"]
        {
            assert!(place(bad, folder).is_err(), "{bad}");
        }
    }
}
