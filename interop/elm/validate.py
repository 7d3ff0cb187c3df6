#!/usr/bin/env python3
"""Validates learning opportunities against the SHACL shapes of the application profile LOQ (learning opportunities and
qualifications), with and without the controlled vocabularies.

    curl https://…/catalogue/elm.jsonld | venv/bin/python interop/elm/validate.py SHAPES_FOLDER

SHAPES_FOLDER holds loq-constraints.ttl and loq-constraints-mdr.ttl as the European Commission publishes them. Exit code 0
means that it conforms; a copy without a title, and one whose language is of no vocabulary, must not, or the check
itself is broken.
"""
import copy
import json
import pathlib
import sys

import pyshacl
import rdflib

ELM = rdflib.Namespace("http://data.europa.eu/snb/model/elm/")


def conforms(document, shapes):
    graph = rdflib.Graph()
    graph.parse(data=json.dumps(document), format="json-ld")
    verdict, _, report = pyshacl.validate(graph, shacl_graph=shapes)
    count = len(set(graph.subjects(rdflib.RDF.type, ELM.LearningOpportunity)))
    return verdict, f"{count} learning opportunities, {len(graph)} triples\n{report}", count


def main():
    folder = pathlib.Path(sys.argv[1])
    document = json.load(sys.stdin)
    shapes = rdflib.Graph()
    for name in ("loq-constraints.ttl", "loq-constraints-mdr.ttl"):
        shapes.parse(folder / name)
    verdict, report, count = conforms(document, shapes)
    print(report)
    untitled = copy.deepcopy(document)
    del untitled["@graph"][0]["title"]
    foreign = copy.deepcopy(document)
    foreign["@graph"][0]["elm:defaultLanguage"]["inScheme"]["id"] = "https://example.org/languages"
    foreign["@graph"] = foreign["@graph"][:1]
    refused = [not conforms(broken, shapes)[0] for broken in (untitled, foreign)]
    print("copies without a title, and with a language of no vocabulary, are refused:", refused)
    sys.exit(0 if verdict and all(refused) and count > 1 else 1)


if __name__ == "__main__":
    main()
