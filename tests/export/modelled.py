"""What the Web Annotation Data Model requires of a page of annotations.

Source: https://www.w3.org/TR/annotation-model/, sections 3, 4 and 5: what MUST be there, of which
kind, and how many of it there may be.
"""

from __future__ import annotations

import re
from datetime import datetime

_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:[^\x00-\x20\x7f<>\"{}|\\^`]+")
_UTC = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
#: Names that the model's context knows, of those that are used; ours bear the prefix that the
#: page itself explains.
_KNOWN = {
    "AnnotationPage": {"id", "type", "partOf", "startIndex", "items", "next", "prev"},
    "AnnotationCollection": {"id", "type", "label", "total", "first", "last"},
    "Annotation": {
        *("id", "type", "target", "body", "motivation", "creator", "created", "modified"),
    },
    "TextualBody": {"type", "value", "format", "language", "purpose"},
    "SpecificResource": {"id", "type", "source", "selector", "purpose"},
    "TextQuoteSelector": {"type", "exact", "prefix", "suffix"},
    "TextPositionSelector": {"type", "start", "end"},
    "Person": {"id", "type", "name", "nickname"},
}
_MOTIVES = {"commenting", "tagging", "highlighting", "replying", "describing"}


def faults(page):
    """Return what the model forbids in a page, each in words; nothing: it is sound."""
    judge = _Judge()
    judge.page(page)
    return judge.found


def _is_iri(one):
    return isinstance(one, str) and _IRI.fullmatch(one) is not None


def _several(one):
    return one if isinstance(one, list) else [one]


class _Judge:
    def __init__(self):
        self.found = []

    def must(self, holds, what):
        if not holds:
            self.found.append(what)

    def known(self, one, kind):
        self.must(one.get("type") == kind, f"{kind} has another type: {one.get('type')}")
        others = {name for name in one if not name.startswith(("synoptic:", "@context"))}
        self.must(others <= _KNOWN[kind], f"{kind} has {sorted(others - _KNOWN[kind])}")

    def page(self, page):
        contexts = _several(page.get("@context"))
        self.must(_CONTEXT in contexts, "the model's context is named")
        ours = {name: iri for c in contexts if isinstance(c, dict) for name, iri in c.items()}
        self.must(ours.keys() <= {"synoptic"}, "no name of the model's means something else")
        self.must(all(_is_iri(iri) and iri.endswith("#") for iri in ours.values()), "a prefix")
        self.known(page, "AnnotationPage")
        self.known(page["partOf"], "AnnotationCollection")
        for one in (page, page["partOf"]):
            self.must(_is_iri(one.get("id")), "a page and a collection have one IRI")
        self.must(isinstance(page.get("items"), list), "a page has items")
        for one in page["items"]:
            self.annotation(one)
        ids = [one.get("id") for one in page["items"]]
        self.must(len(set(ids)) == len(ids), "each annotation has an IRI of its own")

    def annotation(self, one):
        self.known(one, "Annotation")
        self.must(_is_iri(one.get("id")), f"an annotation has one IRI: {one.get('id')}")
        self.must(one.get("motivation") in _MOTIVES, "a motivation")
        self.must(one.get("target"), "an annotation has a target")
        for each in _several(one.get("target")):
            self.target(each)
        for each in one.get("body", []):
            self.body(each)
        for when in ("created", "modified"):
            told = one.get(when, "2026-01-01T00:00:00Z")
            self.must(_UTC.fullmatch(told) and datetime.fromisoformat(told), f"not UTC: {told}")
        if "creator" in one:
            self.known(one["creator"], "Person")
            self.must(isinstance(one["creator"].get("name"), str), "a person has a name")

    def body(self, one):
        self.known(one, "TextualBody")
        self.must(isinstance(one.get("value"), str), "a textual body has one value, a string")
        self.must(one.get("purpose", "tagging") in _MOTIVES, "a purpose is a motivation")
        self.must(one.get("format", "text/plain") in {"text/plain", "text/markdown"}, "a format")

    def target(self, one):
        if isinstance(one, str):
            self.must(_is_iri(one), f"a target has an IRI: {one}")
            return
        self.known(one, "SpecificResource")
        self.must(_is_iri(one.get("source")), f"a specific resource has one source: {one}")
        for each in one.get("selector", []):
            self.selector(each)

    def selector(self, one):
        self.known(one, one["type"])
        if one["type"] == "TextQuoteSelector":
            self.must(isinstance(one.get("exact"), str) and one["exact"], "a quote has words")
            sides = (one.get("prefix", ""), one.get("suffix", ""))
            self.must(all(isinstance(side, str) for side in sides), "a quote has a context")
        else:
            ends = one.get("start"), one.get("end")
            self.must(all(type(end) is int and end >= 0 for end in ends), "a place is counted")
            self.must(ends[0] < ends[1], "a place begins before it ends")
