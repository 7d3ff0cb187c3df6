//! Zip archives, unpacked in memory within limits.

use super::source::File;
use super::{ImportError, Obstacle};
use std::io::{Cursor, Read};

/// How much is too much: an archive may be a bomb.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The largest single file, packed or unpacked, in bytes.
    pub file_bytes: u64,
    /// All files together, unpacked, in bytes.
    pub total_bytes: u64,
    /// The greatest ratio of unpacked to packed bytes.
    pub ratio: u64,
    /// The most files in one archive.
    pub entries: usize,
}

impl Default for Limits {
    /// Several times the largest ESCO download: 512 MiB a file, 2 GiB in all, ratio 200, 2,000 files.
    fn default() -> Self {
        Self { file_bytes: 512 << 20, total_bytes: 2 << 30, ratio: 200, entries: 2_000 }
    }
}

/// Below this size any ratio is harmless.
const HARMLESS_BYTES: u64 = 1 << 20;

impl Limits {
    pub(crate) fn check_file(&self, name: &str, length: u64) -> Result<(), ImportError> {
        if length <= self.file_bytes {
            return Ok(());
        }
        let reason = format!("{length} bytes, {} allowed", self.file_bytes);
        Err(ImportError::new(name, Obstacle::TooLarge(reason)))
    }

    /// The most an entry of a packed size may unpack to.
    fn entry_limit(&self, packed: u64) -> u64 {
        self.file_bytes.min(packed.saturating_mul(self.ratio).max(HARMLESS_BYTES))
    }
}

/// What may still be unpacked.
pub(crate) struct Budget<'a> {
    limits: &'a Limits,
    left: u64,
}

impl<'a> Budget<'a> {
    pub fn new(limits: &'a Limits) -> Self {
        Self { limits, left: limits.total_bytes }
    }
}

/// Whether a file is to be opened as a zip: its first bytes say so, or its name promises it.
pub(crate) fn looks_like_zip(name: &str, bytes: &[u8]) -> bool {
    let ending = name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase();
    ending == "zip"
        || (bytes.starts_with(b"PK\x03\x04") && !matches!(ending.as_str(), "xlsx" | "docx" | "odt"))
}

/// Hands each file of an archive to `visit` with the share (in thousandths) of the archive done after it.
pub(crate) fn each_entry(
    name: &str,
    bytes: &[u8],
    budget: &mut Budget<'_>,
    visit: &mut dyn FnMut(File, u64) -> Result<(), ImportError>,
) -> Result<(), ImportError> {
    let mut archive = open(name, bytes)?;
    let count = archive.len();
    if count > budget.limits.entries {
        let reason = format!("{count} files, {} allowed", budget.limits.entries);
        return Err(ImportError::new(name, Obstacle::TooLarge(reason)));
    }
    let mut packed_done = 0;
    for index in 0..count {
        let Some((file, packed)) = unpack(name, &mut archive, index, budget)? else { continue };
        packed_done += packed;
        let share = packed_done.saturating_mul(1000) / (bytes.len() as u64).max(1);
        visit(file, share.min(1000))?;
    }
    Ok(())
}

type Archive<'a> = zip::ZipArchive<Cursor<&'a [u8]>>;

fn open<'a>(name: &str, bytes: &'a [u8]) -> Result<Archive<'a>, ImportError> {
    zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| {
        let obstacle = if bytes.starts_with(b"PK") { Obstacle::Truncated } else { Obstacle::NotAZip };
        ImportError::new(name, obstacle)
    })
}

/// One entry's bytes and its packed size; none for a folder or a thing inside one that systems add.
fn unpack(
    name: &str,
    archive: &mut Archive<'_>,
    index: usize,
    budget: &mut Budget<'_>,
) -> Result<Option<(File, u64)>, ImportError> {
    let damaged = |error: &dyn std::fmt::Display| {
        ImportError::new(name, Obstacle::Damaged(format!("entry {}: {error}", index + 1)))
    };
    let entry = archive.by_index(index).map_err(|error| damaged(&error))?;
    let entry_name = entry.name().map_err(|error| damaged(&error))?.into_owned();
    if entry.is_dir() || entry_name.starts_with("__MACOSX") {
        return Ok(None);
    }
    let file_name = format!("{name}/{entry_name}");
    let packed = entry.compressed_size();
    let limit = budget.limits.entry_limit(packed).min(budget.left);
    let mut bytes = Vec::new();
    entry
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| ImportError::new(&file_name, Obstacle::Damaged(error.to_string())))?;
    if bytes.len() as u64 > limit {
        let reason = format!("{packed} bytes packed, more than {limit} unpacked");
        return Err(ImportError::new(file_name, Obstacle::TooLarge(reason)));
    }
    budget.left -= bytes.len() as u64;
    Ok(Some((File { name: file_name, bytes }, packed)))
}
