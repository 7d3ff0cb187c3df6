#!/usr/bin/env python3
"""A second opinion on the golden files: PyLD over the same documents. usage: agree.py CONTEXTS_FOLDER (pip install PyLD)

PyLD speaks URDNA2015, which gives the same statements as RDFC-1.0 but for some control characters; none stands in our files.
"""
import json
import pathlib
import sys

from pyld import jsonld

here = pathlib.Path(__file__).resolve().parent
vectors = here.parent.parent / "crates/openbadges/tests/vectors/golden"
files = json.loads((here / "contexts.json").read_text())
folder = pathlib.Path(sys.argv[1])


def load(url, _options=None):
    document = json.loads((folder / files[url]).read_text())
    return {"contentType": "application/ld+json", "contextUrl": None, "documentUrl": url, "document": document}


different = 0
for path in sorted(vectors.glob("*.json")):
    canonical = jsonld.normalize(json.loads(path.read_text()), {
        "algorithm": "URDNA2015", "format": "application/n-quads", "documentLoader": load})
    same = canonical == path.with_suffix(".nq").read_text()
    different += not same
    print(f"{path.name}: {'the same' if same else 'DIFFERENT'}")
sys.exit(1 if different else 0)
