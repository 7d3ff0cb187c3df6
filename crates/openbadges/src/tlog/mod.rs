//! The transparency log: what was issued, in an order that nobody can rewrite unseen.
//!
//! ```text
//! credential ──digest + salt──▶ entry ──append──▶ tiles ──▶ checkpoint (signed note) ──▶ witnesses cosign
//!                                 └──────── inclusion proof + checkpoint = LogProof, carried in the capsule
//! ```
//!
//! The formats are those of C2SP: `tlog-tiles` (SHA-256 after RFC 6962, tiles of 256 hashes), `signed-note`,
//! `tlog-checkpoint`, `tlog-cosignature` (`cosignature/v1`) and `tlog-proof@v1`.
//!
//! Invariants: an entry says nothing about a learner (it is a salted hash, and the salt stays with the
//! credential); appending never changes a full tile; a proof is only believed under a checkpoint that the
//! log's key signed, and only as old as its witnesses say.
//!
//! Everything is a pure function over a [`TileStore`]: the caller reads and writes the tiles.

mod bundle;
mod leaf;
mod note;
mod tree;

pub use bundle::{LogProof, Logged, Policy, ProofError, Witnessed};
pub use leaf::{Entry, Salt};
pub use note::{LogKey, NoteError, VerifierKey, Witness, cosign, sign_checkpoint};
pub use tree::{
    Appended, LogError, MemoryTiles, TileStore, append, edge, prove_consistency, prove_inclusion,
};

/// A SHA-256 value: a leaf, a node, or the root of the tree.
pub type Hash = [u8; 32];

/// The state of a log at one moment: what a checkpoint says (C2SP `tlog-checkpoint`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Head {
    /// The log's unique name, a URL without scheme, e.g. `bottega.example.org/log`.
    pub origin: String,
    /// The number of entries.
    pub size: u64,
    /// The root of the Merkle tree over them.
    pub root: Hash,
}

/// Checks that the tree of `newer` continues the tree of `older` (RFC 6962 section 2.1.2).
///
/// # Errors
/// When the origins differ, or the proof does not hold.
pub fn check_consistency(older: &Head, newer: &Head, proof: &[Hash]) -> Result<(), ProofError> {
    if older.origin != newer.origin {
        return Err(ProofError::OtherLog);
    }
    if older.size == newer.size {
        let same = older.root == newer.root && proof.is_empty();
        return if same { Ok(()) } else { Err(ProofError::Inconsistent) };
    }
    if older.size == 0 || older.size > newer.size || newer.size > tree::LARGEST || proof.len() > 64 {
        return Err(ProofError::Inconsistent);
    }
    let proof = proof.iter().map(|hash| tlog_tiles::Hash(*hash)).collect();
    let (newer_root, older_root) = (tlog_tiles::Hash(newer.root), tlog_tiles::Hash(older.root));
    tlog_tiles::check_tree(&proof, newer.size, newer_root, older.size, older_root)
        .map_err(|_| ProofError::Inconsistent)
}
