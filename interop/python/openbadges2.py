#!/usr/bin/env python3
"""Has 1EdTech's validator judge a hosted Open Badges 2.0 assertion that Bottega renders, and judges it changed.

    python openbadges2.py PATH-TO-BOTTEGA FACTS.json

The assertion, its badge class and its issuer are served on this machine; the context comes with the validator.
"""
import collections
import collections.abc
import http.server
import inspect
import json
import pathlib
import subprocess
import sys
import tempfile
import threading
import zlib

# The validator was written for older Pythons.
for name in ("Mapping", "MutableMapping", "Sequence", "Callable", "Iterable"):
    if not hasattr(collections, name):
        setattr(collections, name, getattr(collections.abc, name))
if not hasattr(inspect, "getargspec"):
    inspect.getargspec = inspect.getfullargspec

import openbadges
from openbadges.verifier import utils
from openbadges.verifier.openbadges_context import OPENBADGES_CONTEXT_V2_DICT, OPENBADGES_CONTEXT_V2_URI

fetch = utils.CachableDocumentLoader.__call__


def with_own_context(loader, url):
    if url == OPENBADGES_CONTEXT_V2_URI:
        text = json.dumps(OPENBADGES_CONTEXT_V2_DICT)
        return {"contextUrl": None, "documentUrl": url, "document": text, "from_cache": True}
    return fetch(loader, url)


utils.CachableDocumentLoader.__call__ = with_own_context


def pixel():
    def chunk(kind, data):
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    head = (1).to_bytes(4, "big") * 2 + bytes([8, 0, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0")) + chunk(b"IEND", b"")


class Host(http.server.BaseHTTPRequestHandler):
    documents = {}

    def do_GET(self):
        kind, body = "application/ld+json", self.documents.get(self.path)
        if self.path.endswith(".png"):
            kind, body = "image/png", pixel()
        self.send_response(404 if body is None else 200)
        self.send_header("content-type", kind)
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_):
        pass


def render(bottega, facts, origin):
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "facts.json").write_text(facts.replace("https://bottega.example", origin))
        subprocess.run([bottega, "credential", "keygen", folder / "key"], check=True, capture_output=True)
        command = [bottega, "credential", "render", folder / "facts.json", "--form", "ob2", "--key", folder / "key"]
        return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def publish(assertion, origin):
    parts = (assertion, assertion["badge"], assertion["badge"]["issuer"])
    Host.documents = {part["id"][len(origin):]: json.dumps(part).encode() for part in parts}


def judge(assertion, origin, address):
    publish(assertion, origin)
    utils.jsonld_use_cache["documentLoader"].session.cache.clear()
    report = openbadges.verify(assertion["id"], recipient_profile={"email": address})["report"]
    return report["valid"], [message["result"] for message in report["messages"]]


def main():
    bottega, facts = sys.argv[1], pathlib.Path(sys.argv[2]).read_text()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://localhost:{server.server_port}"
    assertion = render(bottega, facts, origin)
    valid, messages = judge(assertion, origin, "anna@example.org")
    assert valid and not messages, messages
    for why, changed in (
        ("another learner", lambda one: one["recipient"].update(salt="other")),
        ("no criteria", lambda one: one["badge"].pop("criteria")),
        ("a date that is none", lambda one: one.update(issuedOn="yesterday")),
        ("expired", lambda one: one.update(expires="2026-01-23T09:30:00Z")),
    ):
        other = json.loads(json.dumps(assertion))
        changed(other)
        valid, messages = judge(other, origin, "anna@example.org")
        assert not valid and messages, f"{why}: the validator finds nothing"
    print("ob2: 5 passed, 0 failed (the validator of 1EdTech accepts ours, and refuses it changed in four ways)")


main()
