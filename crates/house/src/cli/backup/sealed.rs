//! The sealed stream of a backup: written and read in one pass, in little memory.
//!
//! ```text
//! head    "BOTTEGA-BACKUP-1" (16) · memory in KiB (u32 LE) · passes (u32 LE) · salt (16) · nonce prefix (7)
//! check   tag (16) of an empty message under counter 0: tells a wrong passphrase from a damaged file
//! chunks  64 KiB each, the last one shorter or empty: ciphertext · tag (16), counters 1, 2, 3 …
//! ```
//!
//! Key: argon2id (RFC 9106, version 0x13, one lane) of passphrase and salt, 32 bytes. Cipher: ChaCha20-Poly1305
//! (RFC 8439); nonce: prefix · counter (u32 BE) · 1 in the last chunk, else 0; the head is associated data of
//! the check, so that chunks can be neither reordered nor cut off, and no head changed, unnoticed.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{ChaCha20Poly1305, Key, Nonce};
use kernel::Entropy;
use std::io::{self, Read, Write};

const MAGIC: &[u8; 16] = b"BOTTEGA-BACKUP-1";
const MEMORY: u32 = 64 * 1024;
const PASSES: u32 = 3;
/// More memory is not spent on a file, whatever its head says.
const MOST_MEMORY: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 64;
const SALT: usize = 16;
const PREFIX: usize = 7;
const HEAD: usize = MAGIC.len() + 4 + 4 + SALT + PREFIX;
const TAG: usize = 16;
const CHUNK: usize = 64 << 10;

/// Why a backup cannot be opened.
#[derive(Debug, thiserror::Error)]
pub(super) enum SealedError {
    /// Another kind of file.
    #[error("this is not a Bottega backup")]
    NotABackup,
    /// The check does not open.
    #[error("the passphrase is wrong")]
    WrongPassphrase,
    /// A chunk does not open, or the last one is missing.
    #[error("the backup is damaged or cut off")]
    Damaged,
    /// It holds more than four thousand million chunks.
    #[error("the backup is larger than the format allows")]
    TooLarge,
    /// The passphrase cannot be turned into a key.
    #[error("no key can be made of the passphrase: {0}")]
    Key(String),
    /// The file.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl From<SealedError> for io::Error {
    fn from(error: SealedError) -> Self {
        match error {
            SealedError::Io(problem) => problem,
            other => io::Error::new(io::ErrorKind::InvalidData, other.to_string()),
        }
    }
}

struct Sealing {
    cipher: ChaCha20Poly1305,
    head: [u8; HEAD],
    counter: u32,
}

impl Sealing {
    fn of(head: [u8; HEAD], passphrase: &str) -> Result<Self, SealedError> {
        let number = |at: usize| u32::from_le_bytes([head[at], head[at + 1], head[at + 2], head[at + 3]]);
        let (memory, passes) = (number(16), number(20));
        if &head[..16] != MAGIC || memory > MOST_MEMORY || passes > MOST_PASSES {
            return Err(SealedError::NotABackup);
        }
        let bad = |problem: argon2::Error| SealedError::Key(problem.to_string());
        let params = Params::new(memory, passes, 1, Some(32)).map_err(bad)?;
        let mut key = [0u8; 32];
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        argon2.hash_password_into(passphrase.as_bytes(), &head[24..24 + SALT], &mut key).map_err(bad)?;
        Ok(Self { cipher: ChaCha20Poly1305::new(&Key::from(key)), head, counter: 0 })
    }

    /// The nonce of the next message.
    fn nonce(&mut self, last: bool) -> Result<Nonce, SealedError> {
        let mut nonce = [0u8; 12];
        nonce[..PREFIX].copy_from_slice(&self.head[HEAD - PREFIX..]);
        nonce[PREFIX..11].copy_from_slice(&self.counter.to_be_bytes());
        nonce[11] = u8::from(last);
        self.counter = self.counter.checked_add(1).ok_or(SealedError::TooLarge)?;
        Ok(Nonce::from(nonce))
    }

    fn seal(&mut self, message: &[u8], associated: &[u8], last: bool) -> Result<Vec<u8>, SealedError> {
        let nonce = self.nonce(last)?;
        let payload = Payload { msg: message, aad: associated };
        self.cipher.encrypt(&nonce, payload).map_err(|_| SealedError::TooLarge)
    }

    fn open(&mut self, sealed: &[u8], associated: &[u8], last: bool) -> Result<Vec<u8>, SealedError> {
        let nonce = self.nonce(last)?;
        let payload = Payload { msg: sealed, aad: associated };
        self.cipher.decrypt(&nonce, payload).map_err(|_| SealedError::Damaged)
    }
}

/// Seals what is written into it. [`SealedWriter::finish`] must be called.
pub(super) struct SealedWriter<W: Write> {
    out: W,
    sealing: Sealing,
    chunk: Vec<u8>,
}

impl<W: Write> SealedWriter<W> {
    /// Begins a sealed stream.
    pub(super) fn begin(mut out: W, passphrase: &str, entropy: &dyn Entropy) -> Result<Self, SealedError> {
        let mut head = [0u8; HEAD];
        head[..16].copy_from_slice(MAGIC);
        head[16..20].copy_from_slice(&MEMORY.to_le_bytes());
        head[20..24].copy_from_slice(&PASSES.to_le_bytes());
        entropy.fill(&mut head[24..]);
        let mut sealing = Sealing::of(head, passphrase)?;
        out.write_all(&head)?;
        out.write_all(&sealing.seal(b"", &head, false)?)?;
        Ok(Self { out, sealing, chunk: Vec::with_capacity(CHUNK) })
    }

    /// Seals what is left and marks the end.
    pub(super) fn finish(mut self) -> Result<W, SealedError> {
        let last = self.sealing.seal(&self.chunk, b"", true)?;
        self.out.write_all(&last)?;
        self.out.flush()?;
        Ok(self.out)
    }
}

impl<W: Write> Write for SealedWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A full chunk waits until more comes: the last one must be known as the last.
        if self.chunk.len() == CHUNK {
            let sealed = self.sealing.seal(&self.chunk, b"", false)?;
            self.out.write_all(&sealed)?;
            self.chunk.clear();
        }
        let taken = bytes.len().min(CHUNK - self.chunk.len());
        self.chunk.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Opens a sealed stream and writes what was sealed.
pub(super) fn open_into(
    mut sealed: impl Read,
    passphrase: &str,
    out: &mut dyn Write,
) -> Result<(), SealedError> {
    let mut head = [0u8; HEAD];
    sealed.read_exact(&mut head).map_err(|_| SealedError::NotABackup)?;
    let mut sealing = Sealing::of(head, passphrase)?;
    let mut check = [0u8; TAG];
    sealed.read_exact(&mut check).map_err(|_| SealedError::Damaged)?;
    sealing.open(&check, &head, false).map_err(|_| SealedError::WrongPassphrase)?;
    let mut chunk = read_chunk(&mut sealed)?;
    loop {
        let next = if chunk.len() == CHUNK + TAG { read_chunk(&mut sealed)? } else { Vec::new() };
        let last = next.is_empty();
        out.write_all(&sealing.open(&chunk, b"", last)?)?;
        if last {
            return Ok(());
        }
        chunk = next;
    }
}

fn read_chunk(sealed: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut chunk = Vec::new();
    sealed.take((CHUNK + TAG) as u64).read_to_end(&mut chunk)?;
    Ok(chunk)
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::SeededEntropy;

    fn sealed(message: &[u8]) -> Vec<u8> {
        let mut writer = SealedWriter::begin(Vec::new(), "una frase", &SeededEntropy::new(3)).unwrap();
        writer.write_all(message).unwrap();
        writer.finish().unwrap()
    }

    fn opened(sealed: &[u8], passphrase: &str) -> Result<Vec<u8>, SealedError> {
        let mut out = Vec::new();
        open_into(sealed, passphrase, &mut out).map(|()| out)
    }

    #[test]
    fn what_was_sealed_opens_at_every_length() {
        for length in [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK] {
            let message: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            assert!(opened(&sealed(&message), "una frase").unwrap() == message, "{length}");
        }
    }

    #[test]
    fn a_wrong_passphrase_and_damage_are_told_apart() {
        let good = sealed(&vec![7; 2 * CHUNK]);
        assert!(matches!(opened(&good, "un'altra"), Err(SealedError::WrongPassphrase)));
        let mut changed = good.clone();
        let middle = changed.len() / 2;
        changed[middle] ^= 1;
        assert!(matches!(opened(&changed, "una frase"), Err(SealedError::Damaged)));
        for kept in [good.len() - 1, HEAD + TAG + CHUNK + TAG, HEAD + TAG, HEAD + 3] {
            assert!(matches!(opened(&good[..kept], "una frase"), Err(SealedError::Damaged)), "{kept}");
        }
        assert!(matches!(opened(b"PK nonsense", "una frase"), Err(SealedError::NotABackup)));
        let mut head = good;
        head[25] ^= 1;
        assert!(matches!(opened(&head, "una frase"), Err(SealedError::WrongPassphrase)));
    }
}
