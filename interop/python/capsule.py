#!/usr/bin/env python3
"""What stands in a capsule beside the credential, by others: the archive by Python, the transparency log with its tiles and
witnesses by aics-tlog, the certificate by pypdf. Bottega in turn believes a log and a witness that aics-tlog made.

    python capsule.py PATH-TO-BOTTEGA FACTS.json CAPSULE LOG-KEY LOG-ADDRESS
"""
import base64
import hashlib
import io
import json
import pathlib
import subprocess
import sys
import tempfile
import time
import zipfile

import aics_tlog as tlog
import pypdf
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

DOMAIN = b"bottega.log.entry.v1\n"
passed = 0


def holds(condition, what):
    global passed
    assert condition, what
    passed += 1


def entry_of(credential, salt):
    text = credential.strip(b" \t\r\n")
    issued = text if text.startswith(b"{") else text.split(b"~")[0]
    return hashlib.sha256(DOMAIN + salt + hashlib.sha256(issued).digest()).digest()


def read_proof(text):
    """C2SP tlog-proof@v1: salt, index, hashes, checkpoint."""
    head, checkpoint = text.split("\n\n", 1)
    title, extra, index, *hashes = head.split("\n")
    assert title == "c2sp.org/tlog-proof@v1", title
    decoded = [base64.b64decode(line, validate=True) for line in hashes]
    return base64.b64decode(extra.removeprefix("extra ")), int(index.removeprefix("index ")), decoded, checkpoint


def is_logged(proof, credential, key, witnesses=(), quorum=0):
    salt, index, hashes, checkpoint = proof
    note = tlog.parse_note(checkpoint)
    found = tlog.verify_checkpoint(note, tlog.parse_vkey(key), list(witnesses), quorum, expected_origin=key.split("+")[0])
    return found.ok and tlog.verify_leaf_inclusion(entry_of(credential, salt), index, found.size, hashes, found.root)


def flipped(data, place):
    return data[:place] + bytes([data[place] ^ 1]) + data[place + 1:]


def try_archive(capsule):
    """The archive and its digests, the log proof, the certificate; what was changed is refused."""
    archive = zipfile.ZipFile(capsule)
    holds(archive.testzip() is None, "the archive is whole")
    manifest = json.loads(archive.read("capsule.json"))
    files = {name: archive.read(name) for name in archive.namelist()}
    digests = {file["path"]: file["sha256"] for file in manifest["files"]}
    holds(digests == {name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name != "capsule.json"}, "digests")
    credential = files[manifest["credential"]]
    certificate = next(files[file["path"]] for file in manifest["files"] if file.get("kind") == "certificate")
    attached = pypdf.PdfReader(io.BytesIO(certificate), strict=True).attachments
    holds(attached == {manifest["credential"]: [credential]}, f"the certificate carries the credential: {list(attached)}")
    return files, credential


def try_log(files, credential, key, address):
    """The proof holds; changed it does not; the tiles that are published give the root that was signed."""
    proof = salt, index, hashes, checkpoint = read_proof(files["credential.tlog-proof"].decode())
    holds(is_logged(proof, credential, key), "aics-tlog finds it in the log")
    for what, changed, text in [
        ("another credential", proof, flipped(credential, len(credential) // 2)),
        ("another salt", (flipped(salt, 5), index, hashes, checkpoint), credential),
        ("another index", (salt, index ^ 1, hashes, checkpoint), credential),
        ("another hash", (salt, index, [flipped(hashes[0], 5), *hashes[1:]], checkpoint), credential),
        ("another size", (salt, index, hashes, checkpoint.replace("\n", "\n1", 1)), credential),
    ]:
        holds(not is_logged(changed, text, key), f"aics-tlog refuses {what}")
    other = tlog.format_vkey(tlog.vkey_from_ed25519(key.split("+")[0], Ed25519PrivateKey.generate().public_key()))
    holds(not is_logged(proof, credential, other), "aics-tlog refuses another log of that name")

    reader = tlog.HttpTileReader(address)
    found = tlog.verify_checkpoint(tlog.parse_note(reader.read_checkpoint()), tlog.parse_vkey(key))
    holds(found.ok, f"the log's newest checkpoint: {found.error}")
    report = tlog.audit_tiles(reader, found.size, found.root)
    holds(report.size == found.size and report.bundles > 0, f"every tile and every entry of the log: {report}")
    holds(tlog.read_entry(reader, index, found.size) == entry_of(credential, salt), "the entry stands in the log")
    older = tlog.parse_checkpoint(tlog.parse_note(checkpoint).text)
    path = tlog.consistency_proof_from_tiles(reader, older.size, found.size)
    holds(tlog.verify_consistency(older.size, found.size, older.root, found.root, path), "the log only grew")


def try_witnesses(bottega, facts, folder):
    """A log and witnesses of aics-tlog's under a credential of Bottega's: both verify them, both refuse what was changed."""
    def run(*args, code=0):
        done = subprocess.run([bottega, *map(str, args)], capture_output=True, text=True)
        assert done.returncode == code, f"{args}: {done.returncode}: {done.stdout}{done.stderr}"
        return done.stdout

    run("credential", "keygen", folder / "issuer")
    credential = run("credential", "render", facts, "--form", "ob3", "--key", folder / "issuer").strip().encode()
    (folder / "badge.json").write_bytes(credential)
    log, first, second = (Ed25519PrivateKey.generate() for _ in range(3))
    salt, now = bytes(range(32)), int(time.time())
    tree = tlog.MerkleTree([hashlib.sha256(number.to_bytes(2, "big")).digest() for number in range(300)])
    tree.append(entry_of(credential, salt))
    tree.append(bytes(32))
    head = tlog.Checkpoint("log.example", tree.size, tree.root())
    note = tlog.sign_checkpoint(head, log, "log.example")
    witnesses = [(first, "w1.example"), (second, "w2.example")]
    lines = [tlog.sign_cosignature(key, name, now - 60 * (2 - place), "log.example", head.size, head.root)[1]
             for place, (key, name) in enumerate(witnesses)]
    keys = {name: tlog.cosignature_vkey(name, key.public_key()) for key, name in witnesses}
    log_key = tlog.format_vkey(tlog.vkey_from_ed25519("log.example", log.public_key()))

    def pack(signatures, hashes=tree.inclusion_proof(300)):
        checkpoint = tlog.Note(text=note.text, signatures=(*note.signatures, *signatures)).serialise()
        encoded = [base64.b64encode(data).decode() for data in (salt, *hashes)]
        proof = "\n".join(["c2sp.org/tlog-proof@v1", f"extra {encoded[0]}", "index 300", *encoded[1:], "", checkpoint])
        (folder / "badge.tlog-proof").write_text(proof)
        run("credential", "capsule", folder / "badge.json", "--offline", "--log-proof", folder / "badge.tlog-proof", "--out",
            folder / "badge.capsule")
        return read_proof(zipfile.ZipFile(folder / "badge.capsule").read("credential.tlog-proof").decode())

    def asked(code, *names):
        args = [part for name in names for part in ("--witness", tlog.format_vkey(keys[name]))]
        said = run("verify", "--offline", "--json", "--log", log_key, *args, folder / "badge.capsule", code=code)
        return next(check for check in json.loads(said)["checks"] if check["name"] == "log inclusion")

    proof = pack(lines)
    holds(is_logged(proof, credential, log_key, keys.values(), 2), "aics-tlog believes both witnesses")
    check = asked(0, "w1.example", "w2.example")
    moment = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now - 60))
    holds(check["outcome"] == "passed" and moment in check["sentence"], f"Bottega believes both witnesses: {check}")
    for place, what in [(3, "the time of a witness"), (20, "the signature of a witness"), (71, "its last byte")]:
        changed = tlog.SignatureLine(lines[1].name, lines[1].key_id, flipped(lines[1].signature, place))
        proof = pack([lines[0], changed])
        holds(not is_logged(proof, credential, log_key, keys.values(), 2), f"aics-tlog refuses {what} changed")
        check = asked(1, "w1.example", "w2.example")
        holds(check["outcome"] == "failed" and "1 of the 2 witnesses" in check["sentence"], f"Bottega refuses {what} changed: {check}")
    # A witness signs the checkpoint, not its own name: the line of one is not that of another.
    proof = pack([lines[0], tlog.SignatureLine(lines[1].name, lines[1].key_id, lines[0].signature)])
    holds(not is_logged(proof, credential, log_key, keys.values(), 2), "aics-tlog refuses a borrowed cosignature")
    holds(asked(1, "w2.example")["outcome"] == "failed", "Bottega refuses a borrowed cosignature")
    hashes = tree.inclusion_proof(300)
    proof = pack(lines, [flipped(hashes[0], 7), *hashes[1:]])
    holds(not is_logged(proof, credential, log_key), "aics-tlog refuses a changed hash")
    holds(asked(1)["outcome"] == "failed", "Bottega refuses a changed hash")


def main():
    bottega, facts, capsule, key, address = sys.argv[1:]
    files, credential = try_archive(capsule)
    try_log(files, credential, pathlib.Path(key).read_text().strip(), address)
    with tempfile.TemporaryDirectory() as folder:
        try_witnesses(bottega, facts, pathlib.Path(folder))
    print(f"log: {passed} passed, 0 failed (zipfile, pypdf and aics-tlog; witnesses and tiles too)")


main()
