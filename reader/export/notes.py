"""The user's notes as a table, and as the W3C Web Annotations that other programs read."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from reader.export.spreadsheet import spreadsheet
from reader.export.told.notes import meanings, numbered, signed
from reader.model.article import letter

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from reader.export.base import Edition
    from reader.model.article import Article
    from reader.model.note import Note
    from reader.model.target import Target

COLUMNS = (
    *("note", "article", "outlet", "words", "start", "end", "body", "colour", "meaning"),
    *("status", "tags", "author", "created", "changed", "address"),
)
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_OURS = "urn:uuid:0c6a5f1e-4d0b-4b5e-9a53-6f3f0d1b7c2e#"


def notes_csv(edition: Edition) -> str:
    """Return the notes as CSV (RFC 4180): a row for each place that a note is about."""
    return spreadsheet(COLUMNS, _rows(edition))


def web_annotations(edition: Edition) -> str:
    """Return the notes as an AnnotationPage in JSON-LD, positions in code points of the text.

    An article goes by its address, or, where it has none, by its key; the words of a place are in
    a TextQuoteSelector, so that they can be found in any copy.  What the model has no word for,
    colour, status and key, has a name of ours, which other programs pass over.

    Source: https://www.w3.org/TR/annotation-model/
    """
    story = (
        f"urn:uuid:{edition.notes[0].story}"
        if edition.notes
        else "urn:uuid:00000000-0000-0000-0000-000000000000"
    )
    known = {article.key: article for article in edition.comparison.articles}
    page = {
        "@context": [_CONTEXT, {"synoptic": _OURS}],
        "id": f"{story}#notes",
        "type": "AnnotationPage",
        "partOf": {"id": story, "type": "AnnotationCollection", "label": edition.title},
        "startIndex": 0,
        "items": [_annotation(note, edition, known) for note in edition.notes],
    }
    return json.dumps(page, ensure_ascii=False, indent=1) + "\n"


def _rows(edition: Edition) -> Iterator[tuple[object, ...]]:
    mean = meanings(edition)
    articles = edition.comparison.articles
    for one in numbered(edition):
        note = one.note
        told = (
            *(note.body, note.color, mean.get(note.color, ""), _status(note)),
            *(", ".join(note.tags), signed(note, edition), note.created, note.changed),
        )
        places: list[tuple[object, ...]] = [
            (
                *(letter(spot.article), articles[spot.article].name),
                *_words(note.targets[spot.target]),
            )
            for spot in one.spots
        ]
        places += [("", "", *_words(target)) for target in one.lost]
        urls = [articles[spot.article].url or "" for spot in one.spots] + [""] * len(one.lost)
        for place, url in zip(places or [("", "", "", "", "")], urls or [""], strict=True):
            yield (one.number, *place, *told, url)


def _words(target: Target) -> tuple[object, ...]:
    if target.span is None:
        return "", "", ""
    return target.exact, target.span.start, target.span.end


def _status(note: Note) -> str:
    return "" if note.status == "none" else note.status


def _annotation(note: Note, edition: Edition, known: Mapping[str, Article]) -> dict[str, Any]:
    bodies = [{"type": "TextualBody", "value": note.body, "format": "text/markdown"}]
    bodies = bodies if note.body else []
    bodies += [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in note.tags]
    found: dict[str, Any] = {
        "id": f"urn:uuid:{note.id}",
        "type": "Annotation",
        "motivation": "commenting",
        "created": _moment(note.created),
        "modified": _moment(note.changed),
        "body": bodies,
        "target": [_target(target, known.get(target.article)) for target in note.targets]
        or f"urn:uuid:{note.story}",
        "synoptic:color": note.color,
        "synoptic:status": note.status,
    }
    if author := signed(note, edition):
        found["creator"] = {"type": "Person", "name": author}
    return {name: value for name, value in found.items() if value}


def _target(target: Target, article: Article | None) -> dict[str, Any]:
    found: dict[str, Any] = {
        "type": "SpecificResource",
        "source": (article and _iri(article.url or "")) or f"urn:sha256:{target.article}",
        "synoptic:article": target.article,
    }
    if target.span is not None:
        found["selector"] = [
            {
                "type": "TextQuoteSelector",
                "exact": target.exact,
                "prefix": target.prefix,
                "suffix": target.suffix,
            },
            {
                "type": "TextPositionSelector",
                "start": target.span.start,
                "end": target.span.end,
            },
        ]
    return found


def _moment(iso: str) -> str:
    """Return a time as the model asks for it: UTC is “Z”."""
    return iso.replace("+00:00", "Z")


def _iri(address: str) -> str:
    """Return an address with what none may hold escaped; empty where it is none."""
    found = re.sub(r"[\x00-\x20\x7f<>\"{}|\\^`]", lambda sign: quote(sign[0]), address)
    return found if re.match(r"[A-Za-z][A-Za-z0-9+.-]*:.", found) else ""
