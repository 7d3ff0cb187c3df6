#!/usr/bin/env python3
"""COSE_Sign1 envelopes: Bottega's are verified by pycose, pycose's by Bottega, and both refuse changed ones.

    python cose.py PATH-TO-BOTTEGA FACTS.json
"""
import base64
import json
import pathlib
import subprocess
import sys
import tempfile

from pycose.algorithms import Es256, EdDSA
from pycose.headers import Algorithm, ContentType, KID
from pycose.keys import EC2Key, OKPKey
from pycose.keys.curves import P256, Ed25519
from pycose.messages import CoseMessage, Sign1Message


TYPE = 16  # RFC 9596


def encoded(value):
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def jwk_of(key, kind):
    if kind == "ed25519":
        return {"kty": "OKP", "crv": "Ed25519", "x": encoded(key.x), "d": encoded(key.d)}
    return {"kty": "EC", "crv": "P-256", "x": encoded(key.x), "y": encoded(key.y), "d": encoded(key.d)}


def run(bottega, folder, what, name, key):
    command = [bottega, "jose-cose", what, "--input", folder / name, "--key", folder / key]
    command += ["--feature", "credential_cose", "--output", folder / "verdict"]
    subprocess.run(command, check=True, capture_output=True)
    return json.loads((folder / "verdict").read_text())


def try_kind(bottega, folder, kind, algorithm, key):
    (folder / "key.jwk").write_text(json.dumps(jwk_of(key, kind)))
    issued = run(bottega, folder, "issue", "badge.json", "key.jwk")
    assert issued["result"] == "success", issued
    envelope = base64.b64decode(issued["data"] + "==")
    message = CoseMessage.decode(envelope)
    message.key = key
    assert message.verify_signature(), f"{kind}: pycose refuses ours"
    message.payload = message.payload.replace(b"Accoglienza", b"Accogliente")
    assert not message.verify_signature(), f"{kind}: pycose accepts ours changed"

    theirs = Sign1Message(phdr={Algorithm: algorithm, ContentType: "application/vc", KID: b"key-1", TYPE: "application/vc+cose"},
                          uhdr={}, payload=(folder / "badge.json").read_bytes())
    theirs.key = key
    envelope = theirs.encode()
    (folder / "theirs").write_text(base64.b64encode(envelope).rstrip(b"=").decode())
    verdict = run(bottega, folder, "verify", "theirs", "key.jwk")
    assert verdict["result"] == "success", f"{kind}: Bottega refuses theirs: {verdict}"
    changed = bytearray(envelope)
    changed[-1] ^= 1
    (folder / "theirs").write_text(base64.b64encode(changed).rstrip(b"=").decode())
    assert run(bottega, folder, "verify", "theirs", "key.jwk")["result"] == "failure", f"{kind}: Bottega accepts it changed"


def main():
    bottega, facts = sys.argv[1], sys.argv[2]
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        subprocess.run([bottega, "credential", "keygen", folder / "issuer"], check=True, capture_output=True)
        badge = subprocess.run([bottega, "credential", "render", facts, "--form", "ob3", "--key", folder / "issuer"],
                               check=True, capture_output=True).stdout
        document = json.loads(badge)
        document.pop("proof")
        (folder / "badge.json").write_text(json.dumps(document, ensure_ascii=False))
        try_kind(bottega, folder, "p256", Es256, EC2Key.generate_key(crv=P256))
        try_kind(bottega, folder, "ed25519", EdDSA, OKPKey.generate_key(crv=Ed25519))
    print("cose: 4 passed, 0 failed (pycose and Bottega verify each other's, and refuse them changed)")


main()
