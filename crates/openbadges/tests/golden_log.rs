//! A transparency log as aics-tlog keeps it, an implementation of others in Python: `interop/golden/log.py` made the file, and
//! this test needs nothing but the crate. Every root, tile, proof and cosignature is the same to the byte.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files must fail")]

use openbadges::tlog::{
    Entry, Hash, Head, LogKey, LogProof, MemoryTiles, Policy, Salt, TileStore as _, Witnessed, append,
    check_consistency, cosign, prove_consistency, prove_inclusion, sign_checkpoint,
};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

const SALT: Salt = Salt([9; 32]);

fn vectors() -> Value {
    serde_json::from_str(include_str!("vectors/log.json")).unwrap()
}

fn hash(value: &Value) -> Hash {
    base64_simd::STANDARD.decode_to_vec(value.as_str().unwrap()).unwrap().try_into().unwrap()
}

fn hashes(value: &Value) -> Vec<Hash> {
    value.as_array().unwrap().iter().map(hash).collect()
}

fn size(value: &Value) -> u64 {
    value.as_u64().unwrap()
}

/// The sizes of the file, in order, each with its root.
fn roots(vectors: &Value) -> Vec<(u64, Hash)> {
    let roots = vectors["roots"].as_object().unwrap();
    let mut roots: Vec<_> = roots.iter().map(|(size, root)| (size.parse().unwrap(), hash(root))).collect();
    roots.sort_unstable();
    roots
}

/// The log, grown from size to size; every root on the way is compared.
fn grown(vectors: &Value) -> MemoryTiles {
    let (mut tiles, mut before) = (MemoryTiles::default(), 0);
    for (size, root) in roots(vectors) {
        let entries: Vec<_> = (before..size).map(|number| Entry::of(&number.to_string(), &SALT)).collect();
        let appended = append(&tiles, before, &entries).unwrap();
        assert_eq!((appended.size, appended.root), (size, root));
        tiles.keep(appended.tiles);
        before = size;
    }
    tiles
}

#[test]
fn roots_tiles_and_proofs_are_those_of_aics_tlog() {
    let vectors = vectors();
    let (tiles, roots) = (grown(&vectors), roots(&vectors));
    let root = |wanted: u64| roots.iter().find(|(size, _)| *size == wanted).unwrap().1;
    for (path, digest) in vectors["tiles"].as_object().unwrap() {
        let found = Sha256::digest(tiles.tile(path).unwrap()).iter().fold(String::new(), |mut text, byte| {
            // Writing to a String cannot fail.
            let _ = write!(text, "{byte:02x}");
            text
        });
        assert_eq!(digest, &found, "{path}");
    }
    for proof in vectors["inclusion"].as_array().unwrap() {
        let (size, index) = (size(&proof["size"]), size(&proof["index"]));
        let made = prove_inclusion(&tiles, size, root(size), index).unwrap();
        assert_eq!(made, hashes(&proof["hashes"]), "{index} of {size}");
    }
    for proof in vectors["consistency"].as_array().unwrap() {
        let (older, newer) = (size(&proof["older"]), size(&proof["newer"]));
        let theirs = hashes(&proof["hashes"]);
        let made = prove_consistency(&tiles, newer, root(newer), older).unwrap();
        assert_eq!(made, theirs, "{older} in {newer}");
        let head = |size| Head { origin: "log.example".into(), size, root: root(size) };
        check_consistency(&head(older), &head(newer), &theirs).unwrap();
    }
}

#[test]
fn checkpoints_and_cosignatures_are_those_of_aics_tlog() {
    let vectors = vectors();
    let (size, root) = *roots(&vectors).last().unwrap();
    let key = |name: &str, seed: u8| LogKey::from_seed(name, &[seed; 32]).unwrap();
    let (log, first, second) = (key("log.example", 1), key("w1.example", 2), key("w2.example", 3));
    assert_eq!(vectors["log"], log.verifier_key().to_string());
    assert_eq!(vectors["witnesses"][0], first.witness_key().to_string());
    assert_eq!(vectors["witnesses"][1], second.witness_key().to_string());
    let signed = sign_checkpoint(&Head { origin: "log.example".into(), size, root }, &log).unwrap();
    assert_eq!(vectors["checkpoint"], signed);
    let cosigned = cosign(&signed, &first, 1_700_000_000).unwrap();
    let cosigned = cosign(&cosigned, &second, 1_700_000_060).unwrap();
    assert_eq!(vectors["cosigned"], cosigned);
    // What they cosigned is believed, and tells since when the last entry has stood there.
    let last = vectors["inclusion"].as_array().unwrap().last().unwrap();
    let index = last["index"].as_u64().unwrap();
    let checkpoint = vectors["cosigned"].as_str().unwrap().to_owned();
    let proof = LogProof { salt: SALT, index, hashes: hashes(&last["hashes"]), checkpoint };
    let witnesses = vec![first.witness_key(), second.witness_key()];
    let policy = Policy { log: log.verifier_key(), witnesses, quorum: 2 };
    let logged = proof.verify(&index.to_string(), &policy).unwrap();
    assert_eq!((logged.size, logged.witnessed), (size, Witnessed::By(1_700_000_060)));
}
