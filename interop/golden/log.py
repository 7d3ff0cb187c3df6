#!/usr/bin/env python3
"""A transparency log as aics-tlog keeps it: roots, tiles, proofs, a checkpoint and its cosignatures, for the test `golden_log` of the
crate. usage: log.py (pip install aics-tlog==0.2.1)
"""
import base64
import hashlib
import json
import pathlib

import aics_tlog as tlog
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

SALT = bytes([9]) * 32
SIZES = [1, 2, 255, 256, 257, 1000, 66_000]
here = pathlib.Path(__file__).resolve().parent
target = here.parent.parent / "crates/openbadges/tests/vectors/log.json"


def entry(number):
    digest = hashlib.sha256(str(number).encode()).digest()
    return hashlib.sha256(b"bottega.log.entry.v1\n" + SALT + digest).digest()


def encoded(data):
    return base64.b64encode(data).decode()


entries = [entry(number) for number in range(SIZES[-1])]
tree = tlog.MerkleTree(entries)
log, first, second = (Ed25519PrivateKey.from_private_bytes(bytes([seed]) * 32) for seed in (1, 2, 3))
head = tlog.Checkpoint("log.example", tree.size, tree.root())
note = tlog.sign_checkpoint(head, log, "log.example")
witnesses = [(first, "w1.example", 1_700_000_000), (second, "w2.example", 1_700_000_060)]
lines = [tlog.sign_cosignature(key, name, time, "log.example", head.size, head.root)[1] for key, name, time in witnesses]
tiles = tlog.tiles.materialise_tiles(entries)
# The first of the many full tiles of entries stand for all; the root is over them anyway.
kept = [path for path in sorted(tiles) if not path.startswith(("tile/0/", "tile/entries/")) or "/000" in path or ".p/" in path]
target.write_text(json.dumps({
    "roots": {str(size): encoded(tree.root(size)) for size in SIZES},
    "inclusion": [
        {"size": size, "index": index, "hashes": [encoded(one) for one in tree.inclusion_proof(index, size)]}
        for size in SIZES for index in sorted({0, size // 3, size - 1})
    ],
    "consistency": [
        {"older": older, "newer": newer, "hashes": [encoded(one) for one in tree.consistency_proof(older, newer)]}
        for older, newer in zip(SIZES, SIZES[1:])
    ],
    "tiles": {path: hashlib.sha256(tiles[path]).hexdigest() for path in kept},
    "checkpoint": note.serialise(),
    "cosigned": tlog.Note(text=note.text, signatures=(*note.signatures, *lines)).serialise(),
    "log": tlog.format_vkey(tlog.vkey_from_ed25519("log.example", log.public_key())),
    "witnesses": [tlog.format_vkey(tlog.cosignature_vkey(name, key.public_key())) for key, name, _ in witnesses],
}, indent=1) + "\n")
