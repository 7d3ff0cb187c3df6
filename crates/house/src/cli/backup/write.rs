//! Writing a backup while the server runs.

use super::super::desk::{Desk, print_json, print_text, progress, sqlite_file};
use super::super::user::first_line;
use super::super::{Failure, Outcome};
use super::manifest::{Entry, Manifest, copy_digested};
use super::sealed::SealedWriter;
use super::{FILES_FOLDER, MANIFEST_ENTRY, POSTGRES_ENTRY, SECRET_ENTRY, SETTINGS_ENTRY, SQLITE_ENTRY};
use crate::settings::{ServeFlags, Settings};
use clap::Args;
use indicatif::ProgressBar;
use kernel::Timestamp;
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use store::SystemEntropy;
use zip::write::{SimpleFileOptions, StreamWriter};
use zip::{CompressionMethod, ZipWriter};

/// Write one sealed file with everything: database, files, secret, settings. The server may go on running.
///
/// The file is sealed with the passphrase (ChaCha20-Poly1305 under an argon2id key; docs/operations.md describes the
/// format). Without the passphrase nobody can read it, you included: keep it apart from the file. A PostgreSQL
/// database is copied by `pg_dump`, which must be installed in the server's version.
#[derive(Debug, Args)]
pub(in super::super) struct Backup {
    /// The file to write; it must not exist.
    file: PathBuf,
    /// File with the passphrase in its first line, 10 characters or more; "-" reads standard input.
    #[arg(long, value_name = "FILE")]
    passphrase_file: PathBuf,
    /// Print what was written as JSON.
    #[arg(long)]
    json: bool,
}

/// The shortest passphrase that is taken.
const SHORTEST: usize = 10;

impl Backup {
    pub(in super::super) async fn run(&self, flags: &ServeFlags) -> Outcome {
        let passphrase = first_line(&self.passphrase_file)?;
        if passphrase.chars().count() < SHORTEST {
            return Err(Failure(format!("the passphrase must have {SHORTEST} characters or more")));
        }
        if self.file.exists() {
            return Err(Failure(format!("{} exists already", self.file.display())));
        }
        let desk = Desk::open_existing(flags).await?;
        let copy = DatabaseCopy::make(&desk).await?;
        let now = desk.ctx().now;
        desk.store.close().await;
        let written = self.write(&desk.settings, &flags.config, &copy, &passphrase, now);
        drop(copy);
        if written.is_err() {
            let _ = std::fs::remove_file(&self.file);
        }
        let manifest = written?;
        if self.json {
            print_json(&manifest)?;
        } else {
            let bytes: u64 = manifest.entries.values().map(|entry| entry.bytes).sum();
            print_text(&format!(
                "{}: {} files, {bytes} bytes, sealed. Keep the passphrase apart from it.",
                self.file.display(),
                manifest.entries.len()
            ))?;
        }
        Ok(ExitCode::SUCCESS)
    }

    fn write(
        &self,
        settings: &Settings,
        config: &Path,
        copy: &DatabaseCopy,
        passphrase: &str,
        now: Timestamp,
    ) -> Result<Manifest, Failure> {
        let out = BufWriter::new(new_private_file(&self.file)?);
        let sealed = SealedWriter::begin(out, passphrase, &SystemEntropy)?;
        let sources = sources(settings, config, copy)?;
        let bar = progress(sources.len() as u64, self.json, "Backing up");
        let mut archive = Archive { zip: ZipWriter::new_stream(sealed), entries: BTreeMap::new(), bar };
        for (name, path) in &sources {
            archive.add(name, path)?;
        }
        archive.finish(&settings.public_origin, now)
    }
}

/// A new file that its owner alone can read.
pub(in super::super) fn new_private_file(path: &Path) -> Result<File, Failure> {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path).map_err(|problem| Failure(format!("{} cannot be written: {problem}", path.display())))
}

/// What goes in: the entry's name, and where it lies.
fn sources(
    settings: &Settings,
    config: &Path,
    copy: &DatabaseCopy,
) -> Result<Vec<(String, PathBuf)>, Failure> {
    let mut sources = vec![
        (copy.entry.to_owned(), copy.file.clone()),
        (SECRET_ENTRY.to_owned(), settings.secret_key_file.clone()),
    ];
    if config.exists() {
        sources.push((SETTINGS_ENTRY.to_owned(), config.to_owned()));
    }
    let folder = settings.data_dir.join(FILES_FOLDER);
    if folder.exists() {
        add_folder(&folder, FILES_FOLDER, &mut sources)?;
    }
    Ok(sources)
}

fn add_folder(folder: &Path, name: &str, sources: &mut Vec<(String, PathBuf)>) -> Result<(), Failure> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add_folder(&entry.path(), &name, sources)?;
        } else {
            sources.push((name, entry.path()));
        }
    }
    Ok(())
}

/// The archive as it is written.
struct Archive<W: Write> {
    zip: ZipWriter<StreamWriter<SealedWriter<W>>>,
    entries: BTreeMap<String, Entry>,
    bar: ProgressBar,
}

impl<W: Write> Archive<W> {
    fn add(&mut self, name: &str, path: &Path) -> Result<(), Failure> {
        self.bar.set_message(name.to_owned());
        let opened = File::open(path);
        let mut file = match opened {
            // A file that was deleted since the folder was listed is in no row of the copied database any more.
            Err(problem)
                if problem.kind() == std::io::ErrorKind::NotFound && name.starts_with(FILES_FOLDER) =>
            {
                return Ok(());
            }
            other => {
                other.map_err(|problem| Failure(format!("{} cannot be read: {problem}", path.display())))?
            }
        };
        self.zip.start_file(name, options())?;
        let entry = copy_digested(&mut file, &mut self.zip)?;
        self.entries.insert(name.to_owned(), entry);
        self.bar.inc(1);
        Ok(())
    }

    fn finish(mut self, public_origin: &str, now: Timestamp) -> Result<Manifest, Failure> {
        let manifest = Manifest {
            format: 1,
            version: env!("CARGO_PKG_VERSION").to_owned(),
            created_at: now.to_rfc3339(),
            public_origin: public_origin.to_owned(),
            entries: self.entries,
        };
        self.zip.start_file(MANIFEST_ENTRY, options())?;
        self.zip.write_all(&serde_json::to_vec_pretty(&manifest)?)?;
        self.zip.finish()?.into_inner().finish()?;
        self.bar.finish_and_clear();
        Ok(manifest)
    }
}

fn options() -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).large_file(true)
}

/// A consistent copy of the database, removed when dropped.
struct DatabaseCopy {
    entry: &'static str,
    file: PathBuf,
}

impl DatabaseCopy {
    async fn make(desk: &Desk) -> Result<Self, Failure> {
        let mut random = [0u8; 8];
        kernel::Entropy::fill(&SystemEntropy, &mut random);
        let name = format!("backup-{}.tmp", store::blobs::hex(&random));
        let file = std::path::absolute(&desk.settings.data_dir)?.join(name);
        new_private_file(&file)?;
        let embedded = sqlite_file(&desk.settings.database_url).is_some();
        let copy = Self { entry: if embedded { SQLITE_ENTRY } else { POSTGRES_ENTRY }, file };
        if embedded {
            desk.store.copy_into(&copy.file.to_string_lossy()).await?;
        } else {
            dump(&desk.settings.database_url, &copy.file)?;
        }
        Ok(copy)
    }
}

impl Drop for DatabaseCopy {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}

fn dump(url: &str, file: &Path) -> Result<(), Failure> {
    let mut command = Command::new("pg_dump");
    command.args(["--format=custom", "--no-owner", "--no-privileges", "--file"]).arg(file);
    run_tool(command.arg("--dbname").arg(url_without_password(url)), url)
}

/// The address without its password, for the command line of a tool: other users of the machine see arguments.
pub(super) fn url_without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return url.to_owned() };
    match rest.split_once('@') {
        Some((user, host)) => {
            format!("{scheme}://{}@{host}", user.split(':').next().unwrap_or_default())
        }
        None => url.to_owned(),
    }
}

/// Runs a tool of PostgreSQL, its password handed over in the environment.
pub(super) fn run_tool(command: &mut Command, url: &str) -> Result<(), Failure> {
    let tool = command.get_program().to_string_lossy().into_owned();
    if let Some(password) = password_of(url) {
        command.env("PGPASSWORD", password);
    }
    let ended = command.stdin(Stdio::null()).stdout(Stdio::null()).output();
    let ended = ended.map_err(|problem| {
        Failure(format!("{tool} cannot be run: {problem}; install the client tools of PostgreSQL"))
    })?;
    if ended.status.success() {
        return Ok(());
    }
    Err(Failure(format!("{tool} failed: {}", String::from_utf8_lossy(&ended.stderr).trim())))
}

fn password_of(url: &str) -> Option<String> {
    let (user, _) = url.split_once("://")?.1.split_once('@')?;
    user.split_once(':').map(|(_, password)| percent_decoded(password))
}

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let decoded =
            after.get(..2).and_then(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        let taken = if let (b'%', Some(byte)) = (first, decoded) {
            bytes.push(byte);
            2
        } else {
            bytes.push(first);
            0
        };
        rest = &after[taken..];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_stays_off_the_command_line() {
        let url = "postgres://bottega:s%40cret@db.example/bottega";
        assert_eq!(url_without_password(url), "postgres://bottega@db.example/bottega");
        assert_eq!(password_of(url).as_deref(), Some("s@cret"));
        assert_eq!(password_of("postgres://db.example/x"), None);
    }
}
