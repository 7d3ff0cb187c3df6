#!/usr/bin/env python3
"""Validates a European Digital Credential against the SHACL shapes of the application profile edc-generic-full.

    python3 -m venv venv && venv/bin/pip install pyshacl
    cargo run -p openbadges --example european_credential | venv/bin/python interop/edc/validate.py SHAPES_FOLDER

SHAPES_FOLDER holds edc-generic-no-cv.ttl, edc-generic-full.ttl, vc-data-model-v1.context.json and
edc-ap-context.jsonld as the European Commission publishes them. Exit code 0 means that it conforms; a copy
without its title must not, or the check itself is broken.
"""
import copy
import json
import pathlib
import sys

import pyshacl
import rdflib


def conforms(document, folder, shapes):
    contexts = [json.loads((folder / name).read_text())["@context"]
                for name in ("vc-data-model-v1.context.json", "edc-ap-context.jsonld")]
    graph = rdflib.Graph()
    graph.parse(data=json.dumps({**document, "@context": contexts}), format="json-ld")
    verdict, _, report = pyshacl.validate(graph, shacl_graph=shapes)
    return verdict, f"{len(graph)} triples\n{report}"


def main():
    folder = pathlib.Path(sys.argv[1])
    document = json.load(sys.stdin)
    shapes = rdflib.Graph()
    for name in ("edc-generic-no-cv.ttl", "edc-generic-full.ttl"):
        shapes.parse(folder / name)
    verdict, report = conforms(document, folder, shapes)
    print(report)
    broken = copy.deepcopy(document)
    del broken["credentialSubject"]["hasClaim"]["title"]
    refused = not conforms(broken, folder, shapes)[0]
    print("a copy without its title is refused:", refused)
    sys.exit(0 if verdict and refused else 1)


if __name__ == "__main__":
    main()
