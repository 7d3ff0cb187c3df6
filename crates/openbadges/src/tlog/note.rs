//! Signed notes: checkpoints with the log's signature and the cosignatures of witnesses.
//!
//! C2SP `signed-note` (Ed25519, algorithm byte 1) and `tlog-cosignature` (`cosignature/v1`, algorithm byte 4:
//! eight bytes of POSIX time, then an Ed25519 signature over a message that names the time).

use super::Head;
use aws_lc_rs::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};
use signed_note::{Note, Signature};
use std::collections::BTreeSet;
use tlog_tiles::Checkpoint;

const NOTE: u8 = 1;
const COSIGNATURE: u8 = 4;

/// Why a note was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// A name with spaces or pluses, or a key that is none.
    #[error("the name or the key of a log or witness is malformed")]
    Key,
    /// The note or its checkpoint breaks the format.
    #[error("the checkpoint is malformed")]
    Malformed,
    /// The signature of the log is missing or wrong.
    #[error("the log did not sign this checkpoint")]
    NotSigned,
}

/// The name and Ed25519 key that sign for a log or a witness.
pub struct LogKey {
    name: String,
    pair: Ed25519KeyPair,
}

impl LogKey {
    /// A key from its 32 byte seed. The name is a URL without scheme; it has no spaces and no `+`.
    ///
    /// # Errors
    /// When name or seed are not of that form.
    pub fn from_seed(name: &str, seed: &[u8]) -> Result<Self, NoteError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(seed).map_err(|_| NoteError::Key)?;
        if !signed_note::is_key_name_valid(name) {
            return Err(NoteError::Key);
        }
        Ok(Self { name: name.to_owned(), pair })
    }

    /// The text by which others know this log key: `name+id+key`, algorithm 1.
    #[must_use]
    pub fn verifier_key(&self) -> VerifierKey {
        VerifierKey { name: self.name.clone(), algorithm: NOTE, public: self.public() }
    }

    /// The same for a witness key, algorithm 4.
    #[must_use]
    pub fn witness_key(&self) -> VerifierKey {
        VerifierKey { name: self.name.clone(), algorithm: COSIGNATURE, public: self.public() }
    }

    fn public(&self) -> [u8; 32] {
        self.pair.public_key().as_ref().try_into().unwrap_or([0; 32])
    }
}

/// Whom to believe: the public key of a log or of a witness.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerifierKey {
    name: String,
    algorithm: u8,
    public: [u8; 32],
}

impl std::fmt::Display for VerifierKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let encoded = base64_simd::STANDARD.encode_to_string(self.typed_key());
        write!(formatter, "{}+{:08x}+{encoded}", self.name, self.id())
    }
}

impl VerifierKey {
    /// Reads `name+id+key` (C2SP `signed-note`, "verifier keys").
    ///
    /// # Errors
    /// When it is malformed, of an unknown algorithm, or the id does not belong to the key.
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let mut parts = text.splitn(3, '+');
        let (Some(name), Some(id), Some(key)) = (parts.next(), parts.next(), parts.next()) else {
            return Err(NoteError::Key);
        };
        let key = base64_simd::STANDARD.decode_to_vec(key).map_err(|_| NoteError::Key)?;
        let (algorithm, public) = key.split_first().ok_or(NoteError::Key)?;
        let public = public.try_into().map_err(|_| NoteError::Key)?;
        let read = Self { name: name.to_owned(), algorithm: *algorithm, public };
        let sound = matches!(read.algorithm, NOTE | COSIGNATURE)
            && signed_note::is_key_name_valid(name)
            && id == format!("{:08x}", read.id());
        if sound { Ok(read) } else { Err(NoteError::Key) }
    }

    /// Whether it is the key of a witness, with which cosignatures are made.
    #[must_use]
    pub fn is_witness(&self) -> bool {
        self.algorithm == COSIGNATURE
    }

    /// The name: for a log, its origin.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    fn id(&self) -> u32 {
        signed_note::key_id(&self.name, &self.typed_key())
    }

    fn typed_key(&self) -> Vec<u8> {
        [&[self.algorithm], &self.public[..]].concat()
    }

    fn holds(&self, message: &[u8], signature: &[u8]) -> bool {
        UnparsedPublicKey::new(&ED25519, self.public).verify(message, signature).is_ok()
    }

    /// This key's signature among those of a note.
    fn signature<'note>(&self, signatures: &'note [Signature]) -> Option<&'note [u8]> {
        let mine = |signature: &&Signature| signature.name() == self.name && signature.id() == self.id();
        signatures.iter().find(mine).map(Signature::signature)
    }
}

/// Signs the head of a log: a checkpoint as text.
///
/// # Errors
/// When the head's origin is not the key's name, or is malformed.
pub fn sign_checkpoint(head: &Head, key: &LogKey) -> Result<String, NoteError> {
    if head.origin != key.name {
        return Err(NoteError::Key);
    }
    let checkpoint = Checkpoint::new(&head.origin, head.size, tlog_tiles::Hash(head.root), "");
    let text = checkpoint.map_err(|_| NoteError::Malformed)?.to_bytes();
    let signature = key.pair.sign(&text).as_ref().to_vec();
    with_signature(&text, &[], &key.verifier_key(), signature)
}

/// Adds a witness's cosignature at a POSIX time in seconds. The witness must have checked that the
/// checkpoint continues the last one it saw ([`super::check_consistency`]).
///
/// # Errors
/// When the checkpoint is malformed.
pub fn cosign(checkpoint: &str, key: &LogKey, time: u64) -> Result<String, NoteError> {
    let (note, signatures) = read_note(checkpoint)?;
    let signed = key.pair.sign(&cosigned(note.text(), time));
    let signature = [&time.to_be_bytes()[..], signed.as_ref()].concat();
    with_signature(note.text(), &signatures, &key.witness_key(), signature)
}

/// The message of a `cosignature/v1`.
fn cosigned(text: &[u8], time: u64) -> Vec<u8> {
    [format!("cosignature/v1\ntime {time}\n").as_bytes(), text].concat()
}

fn with_signature(
    text: &[u8],
    earlier: &[Signature],
    key: &VerifierKey,
    signature: Vec<u8>,
) -> Result<String, NoteError> {
    let malformed = |_| NoteError::Malformed;
    let signature = Signature::new(key.name.clone(), key.id(), signature).map_err(malformed)?;
    let mut signatures: Vec<_> =
        earlier.iter().filter(|one| one.name() != key.name || one.id() != key.id()).cloned().collect();
    signatures.push(signature);
    let note = Note::new(text, &signatures).map_err(malformed)?;
    String::from_utf8(note.to_bytes()).map_err(|_| NoteError::Malformed)
}

/// A note and its signatures; the crate hands them out only through a verifier that knows nobody.
fn read_note(text: &str) -> Result<(Note, Vec<Signature>), NoteError> {
    let note = Note::from_bytes(text.as_bytes()).map_err(|_| NoteError::Malformed)?;
    let (_, lines) = text.rsplit_once("\n\n").ok_or(NoteError::Malformed)?;
    let signatures = lines.lines().map(|line| Signature::from_bytes(line.as_bytes()));
    let signatures = signatures.collect::<Result<_, _>>().map_err(|_| NoteError::Malformed)?;
    Ok((note, signatures))
}

/// A witness whose cosignature holds, and when it saw the checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Witness {
    /// The witness's name.
    pub name: String,
    /// POSIX time in seconds.
    pub time: u64,
}

/// Opens a checkpoint: the log's signature must hold; the witnesses that hold are given back.
pub(super) fn open(
    checkpoint: &str,
    log: &VerifierKey,
    witnesses: &[VerifierKey],
) -> Result<(Head, Vec<Witness>), NoteError> {
    let (note, signatures) = read_note(checkpoint)?;
    let signed = log.algorithm == NOTE
        && log.signature(&signatures).is_some_and(|signature| log.holds(note.text(), signature));
    if !signed {
        return Err(NoteError::NotSigned);
    }
    let read = Checkpoint::from_bytes(note.text()).map_err(|_| NoteError::Malformed)?;
    if read.origin() != log.name {
        return Err(NoteError::NotSigned);
    }
    let head = Head { origin: read.origin().to_owned(), size: read.size(), root: read.hash().0 };
    // What is signed does not say who signs: a key under two names is still one witness.
    let mut keys = BTreeSet::new();
    let cosigners = witnesses.iter().filter_map(|witness| {
        let seen = cosignature(witness, note.text(), &signatures)?;
        keys.insert(witness.public).then_some(seen)
    });
    Ok((head, cosigners.collect()))
}

fn cosignature(witness: &VerifierKey, text: &[u8], signatures: &[Signature]) -> Option<Witness> {
    let (time, signature) = witness.signature(signatures)?.split_first_chunk::<8>()?;
    let time = u64::from_be_bytes(*time);
    let holds = witness.algorithm == COSIGNATURE && witness.holds(&cosigned(text, time), signature);
    holds.then(|| Witness { name: witness.name.clone(), time })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_read_back_and_wrong_ids_are_refused() {
        let key = LogKey::from_seed("log.example.org", &[3; 32]).unwrap();
        for public in [key.verifier_key(), key.witness_key()] {
            assert_eq!(VerifierKey::parse(&public.to_string()), Ok(public.clone()));
            let wrong = public.to_string().replacen('+', "+0", 1);
            assert_eq!(VerifierKey::parse(&wrong), Err(NoteError::Key));
        }
        assert!(LogKey::from_seed("a b", &[3; 32]).is_err() && LogKey::from_seed("a", &[3; 31]).is_err());
    }

    #[test]
    fn the_crates_own_verifier_accepts_our_checkpoint() {
        let key = LogKey::from_seed("log.example.org", &[3; 32]).unwrap();
        let head = Head { origin: "log.example.org".into(), size: 5, root: [1; 32] };
        let note = Note::from_bytes(sign_checkpoint(&head, &key).unwrap().as_bytes()).unwrap();
        let verifier = signed_note::StandardVerifier::new(&key.verifier_key().to_string()).unwrap();
        note.verify(&signed_note::VerifierList::new(vec![Box::new(verifier)])).unwrap();
    }
}
