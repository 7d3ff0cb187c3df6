#!/usr/bin/env python3
"""Validates learning opportunities against the SHACL shapes of the application profile LOQ (learning opportunities and
qualifications), with and without the controlled vocabularies.

    curl https://…/catalogue/elm.jsonld | venv/bin/python interop/elm/validate.py SHAPES_FOLDER

SHAPES_FOLDER holds loq-constraints.ttl and loq-constraints-mdr.ttl as the European Commission publishes them. Exit code 0
means that it conforms; copies without a title, in a language of no vocabulary and with an address of nothing must not, or the
check itself is broken. The pattern of the shapes for addresses is not one of Python: a check of our own takes its place.
"""
import copy
import json
import pathlib
import re
import sys
import urllib.parse

import pyshacl
import rdflib

ELM = rdflib.Namespace("http://data.europa.eu/snb/model/elm/")
SH = rdflib.Namespace("http://www.w3.org/ns/shacl#")


def without_foreign_patterns(shapes):
    """Takes out patterns that are written for another language's regular expressions; says how many."""
    foreign = []
    for node, pattern in shapes.subject_objects(SH.pattern):
        try:
            re.compile(str(pattern))
        except re.error:
            foreign.append((node, SH.pattern, pattern))
    for triple in foreign:
        shapes.remove(triple)
    return len(foreign)


def is_address(text):
    parts = urllib.parse.urlsplit(str(text))
    return parts.scheme in ("http", "https") and bool(parts.hostname) and not re.search(r"\s", str(text))


def conforms(document, shapes):
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(document), format="json-ld")
    verdict, _, report = pyshacl.validate(graph, shacl_graph=shapes)
    # What the patterns taken out ask of addresses.
    verdict = verdict and all(is_address(address) for address in graph.objects(None, ELM.contentUrl))
    count = len(set(graph.subjects(rdflib.RDF.type, ELM.LearningOpportunity)))
    return verdict, f"{count} learning opportunities, {len(graph)} triples\n{report}", count


def main():
    folder = pathlib.Path(sys.argv[1])
    document = json.load(sys.stdin)
    shapes = rdflib.Graph()
    for name in ("loq-constraints.ttl", "loq-constraints-mdr.ttl"):
        shapes.parse(folder / name)
    foreign = without_foreign_patterns(shapes)
    verdict, report, count = conforms(document, shapes)
    print(report)
    print(f"{foreign} patterns for addresses left to a check of our own")
    untitled = copy.deepcopy(document)
    del untitled["@graph"][0]["title"]
    tongue = copy.deepcopy(document)
    language = tongue["@graph"][0]["elm:defaultLanguage"]
    language["id"] = language["inScheme"]["id"] = "https://example.org/languages"
    astray = copy.deepcopy(document)
    astray["@graph"][0]["foaf:homepage"]["contentUrl"] = "somewhere"
    refused = [not conforms(broken, shapes)[0] for broken in (untitled, tongue, astray)]
    print("copies without a title, in a language of no vocabulary, with an address of nothing are refused:", refused)
    sys.exit(0 if verdict and all(refused) and count > 1 else 1)


if __name__ == "__main__":
    main()
