//! A proof that stands alone: salt, index, inclusion proof and checkpoint in one text (C2SP `tlog-proof@v1`).

use super::note::{self, NoteError, VerifierKey, Witness};
use super::tree::LARGEST;
use super::{Entry, Hash, Salt};
use std::fmt::Write as _;

const HEADER: &str = "c2sp.org/tlog-proof@v1";

/// Why a log proof was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ProofError {
    /// The text is not a proof of the known form.
    #[error("the log proof is malformed")]
    Malformed,
    /// The checkpoint was refused.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The credential is not the one that was logged.
    #[error("the log does not hold this credential")]
    NotIncluded,
    /// Fewer witnesses than the policy asks for.
    #[error("{found} of the {wanted} witnesses asked for have seen the checkpoint")]
    TooFewWitnesses {
        /// Witnesses whose cosignature holds.
        found: usize,
        /// Witnesses the policy asks for.
        wanted: usize,
    },
    /// Two heads of different logs.
    #[error("the checkpoints are of different logs")]
    OtherLog,
    /// The newer tree does not continue the older one.
    #[error("the log was rewritten: the newer tree does not continue the older one")]
    Inconsistent,
}

/// Whom a verifier believes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// The log's key.
    pub log: VerifierKey,
    /// The witnesses that count.
    pub witnesses: Vec<VerifierKey>,
    /// How many of them must have cosigned.
    pub quorum: usize,
}

/// A self-contained proof that a credential stands in a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LogProof {
    /// The salt of the entry.
    pub salt: Salt,
    /// The entry's index, from 0.
    pub index: u64,
    /// The inclusion proof.
    pub hashes: Vec<Hash>,
    /// The signed checkpoint, with cosignatures.
    pub checkpoint: String,
}

/// When the quorum of witnesses had seen the checkpoint, in POSIX seconds; `Unknown` without a quorum.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Witnessed {
    /// The policy asks for no witness.
    Unknown,
    /// The moment the last witness of the quorum cosigned: the entry is at least as old.
    By(u64),
}

/// What a proof that holds says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logged {
    /// The log.
    pub origin: String,
    /// The entry's index.
    pub index: u64,
    /// The size of the tree under which it was proven.
    pub size: u64,
    /// The witnesses whose cosignatures hold.
    pub witnesses: Vec<Witness>,
    /// Since when the entry has existed for certain. A credential logged before its key was declared
    /// compromised stays valid on the strength of this moment.
    pub witnessed: Witnessed,
}

impl LogProof {
    /// The proof as text; the salt goes into `extra`.
    #[must_use]
    pub fn to_text(&self) -> String {
        let encode = |bytes: &[u8]| base64_simd::STANDARD.encode_to_string(bytes);
        let mut text = format!("{HEADER}\nextra {}\nindex {}\n", encode(&self.salt.0), self.index);
        for hash in &self.hashes {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{}", encode(hash));
        }
        text + "\n" + &self.checkpoint
    }

    /// Reads a proof.
    ///
    /// # Errors
    /// When it is not of the form, or has more hashes than any tree needs.
    pub fn parse(text: &str) -> Result<Self, ProofError> {
        let (proof, checkpoint) = text.split_once("\n\n").ok_or(ProofError::Malformed)?;
        let mut lines = proof.split('\n');
        let extra = (lines.next() == Some(HEADER)).then(|| lines.next()?.strip_prefix("extra ")).flatten();
        let salt = extra.and_then(decode).map(Salt).ok_or(ProofError::Malformed)?;
        let index = lines
            .next()
            .and_then(|line| decimal(line.strip_prefix("index ")?))
            .ok_or(ProofError::Malformed)?;
        let hashes = lines.map(decode).collect::<Option<Vec<_>>>().ok_or(ProofError::Malformed)?;
        if hashes.len() > 64 || index >= LARGEST {
            return Err(ProofError::Malformed);
        }
        Ok(Self { salt, index, hashes, checkpoint: checkpoint.to_owned() })
    }

    /// The log of which it speaks: the first line of its checkpoint, which nothing vouches for yet.
    #[must_use]
    pub fn origin(&self) -> &str {
        self.checkpoint.lines().next().unwrap_or_default()
    }

    /// Checks that this very credential stands in the log that the policy names.
    ///
    /// # Errors
    /// When the checkpoint is not signed, the witnesses are too few, or the credential is another.
    pub fn verify(&self, secured: &str, policy: &Policy) -> Result<Logged, ProofError> {
        let (head, witnesses) = note::open(&self.checkpoint, &policy.log, &policy.witnesses)?;
        if self.index >= head.size || head.size > LARGEST || self.hashes.len() > 64 {
            return Err(ProofError::NotIncluded);
        }
        let leaf = tlog_tiles::Hash(Entry::of(secured, &self.salt).leaf_hash());
        let proof = self.hashes.iter().map(|hash| tlog_tiles::Hash(*hash)).collect();
        tlog_tiles::check_record(&proof, head.size, tlog_tiles::Hash(head.root), self.index, leaf)
            .map_err(|_| ProofError::NotIncluded)?;
        let since = witnessed(&witnesses, policy.quorum)?;
        Ok(Logged { origin: head.origin, index: self.index, size: head.size, witnesses, witnessed: since })
    }
}

/// The moment at which the quorum was complete.
fn witnessed(witnesses: &[Witness], quorum: usize) -> Result<Witnessed, ProofError> {
    // One witness counts once, whatever the number of its keys.
    let mut times: std::collections::BTreeMap<&str, u64> = std::collections::BTreeMap::new();
    for witness in witnesses {
        let time = times.entry(&witness.name).or_insert(witness.time);
        *time = witness.time.min(*time);
    }
    let mut times: Vec<u64> = times.into_values().collect();
    times.sort_unstable();
    match quorum.checked_sub(1) {
        None => Ok(Witnessed::Unknown),
        Some(last) => {
            let short = ProofError::TooFewWitnesses { found: times.len(), wanted: quorum };
            times.get(last).copied().map(Witnessed::By).ok_or(short)
        }
    }
}

fn decode(line: &str) -> Option<Hash> {
    base64_simd::STANDARD.decode_to_vec(line).ok()?.try_into().ok()
}

/// A decimal number without leading zeros or signs.
fn decimal(text: &str) -> Option<u64> {
    let number: u64 = text.parse().ok()?;
    (number.to_string() == text).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::super::*;
    use super::*;

    fn proven() -> (LogProof, Policy, String) {
        let log = LogKey::from_seed("log.example.org", &[1; 32]).unwrap();
        let witnesses: Vec<_> = (2..5_u8)
            .map(|seed| LogKey::from_seed(&format!("w{seed}.example.org"), &[seed; 32]).unwrap())
            .collect();
        let salt = Salt([9; 32]);
        let credential = "{\"id\":\"urn:uuid:1\"}".to_owned();
        let mut entries: Vec<_> = (0..300).map(|number| Entry::of(&number.to_string(), &salt)).collect();
        entries[42] = Entry::of(&credential, &salt);
        let mut tiles = MemoryTiles::default();
        let appended = append(&tiles, 0, &entries).unwrap();
        tiles.keep(appended.tiles);
        let head = Head { origin: "log.example.org".into(), size: appended.size, root: appended.root };
        let mut checkpoint = sign_checkpoint(&head, &log).unwrap();
        for (place, witness) in witnesses.iter().enumerate().take(2) {
            checkpoint = cosign(&checkpoint, witness, 1_700_000_000 + place as u64).unwrap();
        }
        let hashes = prove_inclusion(&tiles, head.size, head.root, 42).unwrap();
        let policy = Policy {
            log: log.verifier_key(),
            witnesses: witnesses.iter().map(LogKey::witness_key).collect(),
            quorum: 2,
        };
        (LogProof { salt, index: 42, hashes, checkpoint }, policy, credential)
    }

    #[test]
    fn a_logged_credential_is_proven_and_dated_by_its_quorum() {
        let (proof, policy, credential) = proven();
        let proof = LogProof::parse(&proof.to_text()).unwrap();
        let logged = proof.verify(&credential, &policy).unwrap();
        assert_eq!((logged.index, logged.size, logged.witnesses.len()), (42, 300, 2));
        assert_eq!(logged.witnessed, Witnessed::By(1_700_000_001));
    }

    #[test]
    fn another_credential_index_salt_log_or_quorum_is_refused() {
        let (proof, policy, credential) = proven();
        let refused = |proof: LogProof, policy: &Policy| proof.verify(&credential, policy).unwrap_err();
        assert_eq!(proof.verify("{}", &policy), Err(ProofError::NotIncluded));
        assert_eq!(refused(LogProof { index: 41, ..proof.clone() }, &policy), ProofError::NotIncluded);
        assert_eq!(refused(LogProof { index: u64::MAX, ..proof.clone() }, &policy), ProofError::NotIncluded);
        assert_eq!(
            refused(LogProof { salt: Salt([8; 32]), ..proof.clone() }, &policy),
            ProofError::NotIncluded
        );
        let three = Policy { quorum: 3, ..policy.clone() };
        assert_eq!(refused(proof.clone(), &three), ProofError::TooFewWitnesses { found: 2, wanted: 3 });
        let other = LogKey::from_seed("log.example.org", &[7; 32]).unwrap().verifier_key();
        let other = Policy { log: other, ..policy };
        assert_eq!(refused(proof, &other), ProofError::Note(NoteError::NotSigned));
    }

    #[test]
    fn one_witness_under_two_names_counts_once() {
        let (mut proof, policy, credential) = proven();
        let alias = LogKey::from_seed("alias.example.org", &[2; 32]).unwrap();
        proof.checkpoint = cosign(&proof.checkpoint, &alias, 1_700_000_005).unwrap();
        let witnesses = vec![policy.witnesses[0].clone(), alias.witness_key()];
        let two = Policy { witnesses: witnesses.clone(), ..policy.clone() };
        let short = ProofError::TooFewWitnesses { found: 1, wanted: 2 };
        assert_eq!(proof.verify(&credential, &two), Err(short));
        let one = proof.verify(&credential, &Policy { quorum: 1, witnesses, ..policy }).unwrap();
        assert_eq!(one.witnessed, Witnessed::By(1_700_000_000));
    }

    #[test]
    fn no_changed_byte_of_a_proof_verifies() {
        let (proof, policy, credential) = proven();
        let text = proof.to_text();
        for place in 0..text.len() {
            let mut changed = text.clone().into_bytes();
            changed[place] ^= 1;
            let Ok(changed) = String::from_utf8(changed) else { continue };
            let verdict = LogProof::parse(&changed).and_then(|proof| proof.verify(&credential, &policy));
            assert!(verdict.is_err(), "byte {place}: {:?}", &text[place.saturating_sub(8)..=place]);
        }
    }
}
