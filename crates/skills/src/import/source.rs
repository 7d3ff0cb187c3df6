//! What an import is given: bytes with a name, or paths.

use super::archive::{self, Limits};
use super::{ImportError, Obstacle, Progress, Step};
use std::path::{Path, PathBuf};

/// One thing handed to an importer: a zip, a folder, a table, or bytes uploaded under a name.
#[derive(Debug, Clone)]
pub enum Source {
    /// A file or folder.
    Path(PathBuf),
    /// Bytes and the name they came under (version and language are read from it).
    Bytes {
        /// The file's name.
        name: String,
        /// Its content.
        bytes: Vec<u8>,
    },
}

impl Source {
    /// A file or folder.
    #[must_use]
    pub fn path(path: impl Into<PathBuf>) -> Self {
        Source::Path(path.into())
    }

    /// Bytes under a name.
    #[must_use]
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Source::Bytes { name: name.into(), bytes: bytes.into() }
    }
}

/// A file, out of its archive if it was in one.
pub(crate) struct File {
    /// `archive.zip/entry.csv`, or the file's own name.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

/// A file that is on disk or in memory, not read yet.
enum Unread<'a> {
    OnDisk(PathBuf),
    InMemory(&'a str, &'a [u8]),
}

const READABLE: [&str; 7] = ["csv", "tsv", "txt", "zip", "xlsx", "json", "jsonld"];
const DEEPEST_FOLDER: usize = 5;

/// Hands every file of the sources to `visit`, archives unpacked, in the order of their names.
pub(crate) fn each_file(
    sources: &[Source],
    limits: &Limits,
    progress: Progress<'_>,
    visit: &mut dyn FnMut(File) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let unread = list(sources)?;
    let total = unread.iter().map(size).sum();
    let mut budget = archive::Budget::new(limits);
    let mut done = 0;
    for item in unread {
        let length = size(&item);
        let (name, bytes) = read(item, limits)?;
        if archive::looks_like_zip(&name, &bytes) {
            archive::each_entry(&name, &bytes, &mut budget, &mut |file, share| {
                let what = file.name.clone();
                visit(file)?;
                progress(Step { done: done + scaled(length, share), total, what: &what });
                Ok(())
            })?;
        } else {
            visit(File { name: name.clone(), bytes })?;
        }
        done += length;
        progress(Step { done, total, what: &name });
    }
    Ok(())
}

/// The part of an archive's own length that corresponds to the share (in thousandths) unpacked so far.
fn scaled(length: u64, share: u64) -> u64 {
    length.saturating_mul(share) / 1000
}

fn list(sources: &[Source]) -> Result<Vec<Unread<'_>>, ImportError> {
    let mut unread = Vec::new();
    for source in sources {
        match source {
            Source::Bytes { name, bytes } => unread.push(Unread::InMemory(name, bytes)),
            Source::Path(path) if path.is_dir() => list_folder(path, 0, &mut unread)?,
            Source::Path(path) => unread.push(Unread::OnDisk(path.clone())),
        }
    }
    Ok(unread)
}

fn list_folder(folder: &Path, depth: usize, unread: &mut Vec<Unread<'_>>) -> Result<(), ImportError> {
    let entries = std::fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let mut paths: Vec<PathBuf> =
        entries.map_err(|error| unreadable(folder, &error))?.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() && depth < DEEPEST_FOLDER {
            list_folder(&path, depth + 1, unread)?;
        } else if path.is_file() && has_known_ending(&path) {
            unread.push(Unread::OnDisk(path));
        }
    }
    Ok(())
}

fn has_known_ending(path: &Path) -> bool {
    path.extension()
        .and_then(|ending| ending.to_str())
        .is_some_and(|ending| READABLE.contains(&ending.to_ascii_lowercase().as_str()))
}

fn size(item: &Unread<'_>) -> u64 {
    match item {
        Unread::OnDisk(path) => path.metadata().map_or(0, |meta| meta.len()),
        Unread::InMemory(_, bytes) => bytes.len() as u64,
    }
}

fn read(item: Unread<'_>, limits: &Limits) -> Result<(String, Vec<u8>), ImportError> {
    let length = size(&item);
    match item {
        Unread::OnDisk(path) => {
            let name = path
                .file_name()
                .map_or_else(|| path.display().to_string(), |name| name.to_string_lossy().into_owned());
            limits.check_file(&name, length)?;
            let bytes = std::fs::read(&path).map_err(|error| unreadable(&path, &error))?;
            Ok((name, bytes))
        }
        Unread::InMemory(name, bytes) => {
            limits.check_file(name, length)?;
            Ok((name.to_owned(), bytes.to_vec()))
        }
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> ImportError {
    ImportError::new(path.display().to_string(), Obstacle::Unreadable(error.to_string()))
}
