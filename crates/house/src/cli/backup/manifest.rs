//! What a backup says of itself.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;
use std::io::{self, Read, Write};

/// The manifest of a backup.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// 1.
    pub(super) format: u32,
    /// The version of Bottega that wrote it.
    pub(super) version: String,
    /// When, in RFC 3339.
    pub(super) created_at: String,
    /// The origin the installation is known as.
    pub(super) public_origin: String,
    /// Every other entry, by its name.
    pub(super) entries: BTreeMap<String, Entry>,
}

/// What an entry must be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Entry {
    /// Its size.
    pub(super) bytes: u64,
    /// Its SHA-256, in hex.
    pub(super) sha256: String,
}

/// Copies everything, counting and digesting on the way.
pub(super) fn copy_digested(from: &mut dyn Read, to: &mut dyn Write) -> io::Result<Entry> {
    let mut digest = Sha256::new();
    let mut bytes = 0;
    let mut buffer = vec![0u8; 64 << 10];
    loop {
        let read = from.read(&mut buffer)?;
        if read == 0 {
            return Ok(Entry { bytes, sha256: store::blobs::hex(&digest.finalize()) });
        }
        digest.update(&buffer[..read]);
        to.write_all(&buffer[..read])?;
        bytes += read as u64;
    }
}
