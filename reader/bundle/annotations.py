"""Notes of other programs, and our own, read from a file of Web Annotations.

It may come from anybody.  Nothing that the file names is fetched; what it refers to and does not
hold, it does not have.

Source: https://www.w3.org/TR/annotation-model/
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from itertools import islice
from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from pydantic import TypeAdapter

from reader.bundle.annotations_format import (
    CONTEXT,
    LONGEST,
    MANY,
    AnnotationDoc,
    HypothesisDoc,
    several,
)
from reader.bundle.annotations_words import body_of, tags_of, writer_of
from reader.errors import ImportFailed
from reader.model.annotation import Annotation, Selection
from reader.model.target import CONTEXT as KEPT

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Mapping, Sequence
    from pathlib import Path

    from reader.bundle.annotations_format import ResourceDoc, SelectorDoc

LARGEST = 64_000_000  # bytes of a file
MOST = 20_000  # annotations of a file
PLACES = 100_000  # of all of them together
COMMAS = 4_000_000  # each may stand for a value, which takes far more than a byte
FARTHEST = 20_000_000  # where a place may end, in code points
DEEPEST = 100  # how many answers to answers are followed

_OURS = "urn:uuid:"
_OUR_TEXT = re.compile(r"urn:sha256:([0-9a-f]{64})")
_HYPOTHESIS = "https://hypothes.is/a/"
_OURS_OF_TIME = re.compile(r"[0-9-]{10}T[0-9:]{8}(\.[0-9]{1,6})?\+00:00")
_JSON = TypeAdapter(Any)


class Unsound(ValueError):
    """The file is not what such a file is."""


def read_annotations(path: Path) -> tuple[Annotation, ...]:
    """Return the remarks in a file of Web Annotations, or in what Hypothesis exports.

    Answers are remarks on what the remark that they answer is on.

    Raises:
        ImportFailed: It cannot be read, is no such file, or holds too much: one sentence, and
            nothing of it is taken.
    """
    try:
        docs = [AnnotationDoc.model_validate(one) for one in _items(_document(path))]
        if not docs:
            raise ImportFailed(
                "“{name}” holds no notes; what it names elsewhere is never fetched.",
                name=path.name,
            )
        return tuple(_annotations(docs))
    except OSError as cause:
        raise ImportFailed(
            "“{name}” cannot be read; check that it is there and may be read.", name=path.name
        ) from cause
    except (ValueError, RecursionError, OverflowError) as cause:  # pydantic's are ValueErrors
        raise ImportFailed(
            "“{name}” is no file of notes as Web Annotations, or is damaged; nothing was taken "
            "from it. Have the program that made it export the notes again.",
            name=path.name,
        ) from cause


def _document(path: Path) -> object:
    with path.open("rb") as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST or data.count(b",") > COMMAS:
        raise Unsound("size")
    return _JSON.validate_json(data.removeprefix(b"\xef\xbb\xbf"))


def _items(document: object) -> Sequence[object]:
    """Return the annotations of a document, each checked to be in the model's context."""
    if isinstance(document, dict) and not _in_context(document):
        rows = document.get("annotations", document.get("rows"))
        if not isinstance(rows, list):
            raise Unsound("context")
        known = [HypothesisDoc.model_validate(row) for row in rows[: MOST + 1]]
        ids = {one.id for one in known}
        found = [_of_hypothesis(one, ids) for one in known]
    elif isinstance(document, dict):
        found = list(_within(document))
    elif isinstance(document, list) and all(map(_in_context, document)):
        found = [one for part in document for one in _within(part)]
    else:
        raise Unsound("document")
    if len(found) > MOST:
        raise Unsound("many")
    return found


def _in_context(one: object) -> bool:
    context = several(one.get("@context")) if isinstance(one, dict) else []
    return any(isinstance(c, str) and c.replace("https:", "http:") == CONTEXT for c in context)


def _within(one: object) -> Iterator[object]:
    """Yield the annotations of an annotation, a page or a collection, of those that are here."""
    while isinstance(one, dict):
        kinds = one.get("type", one.get("@type"))
        if "AnnotationCollection" in several(kinds):
            one = one.get("first")
        elif "AnnotationPage" in several(kinds):
            yield from several(one.get("items"))
            one = one.get("next")
        elif kinds is None and isinstance(one.get("@graph"), list):
            yield from one["@graph"]
            return
        elif "Annotation" in several(kinds):
            yield one
            return
        else:
            raise Unsound("type")


def _of_hypothesis(doc: HypothesisDoc, ids: Container[str]) -> object:
    """Return a remark of Hypothesis as its interface for Web Annotations has it.

    An answer is on the nearest of the remarks before it that is there, else on its own place.
    """
    before = (one for one in reversed(doc.references) if one in ids and one != doc.id)
    answered = [_HYPOTHESIS + one for one in islice(before, 1)]
    tags = [{"type": "TextualBody", "value": tag, "purpose": "tagging"} for tag in doc.tags]
    return {
        "id": _HYPOTHESIS + doc.id,
        "type": "Annotation",
        "body": [{"type": "TextualBody", "value": doc.text}, *tags],
        "target": answered or list(doc.target) or doc.uri,
        "creator": {"id": doc.user, "name": doc.called.name if doc.called else None},
        "created": doc.created,
        "modified": doc.updated,
    }


def _annotations(docs: Sequence[AnnotationDoc]) -> Iterator[Annotation]:
    """Yield what becomes of each; answers to what is on many places are on as many again."""
    known = {doc.id: doc for doc in docs}
    ids, places = set(), 0
    for doc in docs:
        found = _annotation(doc, known)
        places += len(found.selections)
        if found.id in ids:  # one note would be written over the other
            raise Unsound("twice")
        if places > PLACES:
            raise Unsound("places")
        ids.add(found.id)
        yield found


def _annotation(doc: AnnotationDoc, known: Mapping[str, AnnotationDoc]) -> Annotation:
    if "Annotation" not in doc.type:
        raise Unsound("type")
    created, changed = _moment(doc.created), _moment(doc.modified)
    found = Annotation(
        _own_id(doc.id),
        tuple(_selections(_answered(doc, known))),
        body_of(doc),
        created or changed,
        changed or created,
        doc.color,
        tags_of(doc),
        doc.status,
        writer_of(doc),
    )
    if len(found.body) > LONGEST or max(len(found.selections), len(found.tags)) > MANY:
        raise Unsound("more than a note may have")
    return found


def _own_id(iri: str) -> str:
    """Return what a note goes by: ours as it was, that of another always by the same."""
    own = iri.removeprefix(_OURS)
    fits = own != iri and 0 < len(own) <= 64 and own.replace("-", "").isalnum() and own.isascii()
    return own if fits else str(uuid5(NAMESPACE_URL, iri))


def _answered(doc: AnnotationDoc, known: Mapping[str, AnnotationDoc]) -> Sequence[ResourceDoc]:
    """Return what an annotation is on; of an answer, what that is on which it answers."""
    for _ in range(DEEPEST):
        first = doc.target[0]
        if first.id not in known or first.selector:
            break
        doc = known[first.id]
    return doc.target


def _selections(targets: Sequence[ResourceDoc]) -> Iterator[Selection]:
    """Yield the places; none for one that is the whole story."""
    for target in targets:
        if target.items:
            yield from _selections(target.items)
        elif not (target.id.startswith(_OURS) and not target.source and not target.selector):
            yield _selection(target)


def _selection(target: ResourceDoc) -> Selection:
    source = target.source[0].id if target.source else target.id
    article = target.article
    if own := _OUR_TEXT.fullmatch(source):
        article, source = article or own[1], ""
    quote, place = None, None
    for one in target.selector:
        inner = one
        while inner.narrower:  # each says which part of what the one before says
            inner = inner.narrower[0]
        if "TextQuoteSelector" in inner.type:
            quote = quote or inner
        elif "TextPositionSelector" in one.type:
            place = place or one
    start, end = (None, None) if place is None else _ends(place)
    if quote is None:
        return Selection(source, article, start=start, end=end)
    if not quote.exact:
        raise Unsound("exact")
    prefix, suffix = quote.prefix[-KEPT:], quote.suffix[:KEPT]
    return Selection(source, article, quote.exact, prefix, suffix, start, end)


def _ends(place: SelectorDoc) -> tuple[int, int]:
    start, end = place.start, place.end
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= FARTHEST:
        raise Unsound("place")
    return start, end


def _moment(told: str) -> str:
    """Return a time as the program writes it, UTC; empty for one that cannot be read."""
    told = f"{told[:-1]}+00:00" if told.endswith("Z") else told
    try:
        when = datetime.fromisoformat(told)
        when = (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, OverflowError):
        return ""
    return told if _OURS_OF_TIME.fullmatch(told) else when.isoformat()
