"""The text of an article, cut where marks begin and end."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.export.told.marks import Link, Marks

_PARAGRAPH = "\n\n"
#: Which mark lies round which, the outermost first.
_OUTER_FIRST = ("note", "match", "quote", "figure", "name")


@dataclass(frozen=True, slots=True)
class Piece:
    """Words between two borders of marks.

    Attributes:
        words: As in the article.
        kinds: The marks on them, the outermost first, none twice: classes of the page.
        id: What other parts of the page lead to; empty where none does.
        voice: Who begins to speak here; empty where nobody does.
        links: What stands behind the words.
    """

    words: str
    kinds: tuple[str, ...]
    id: str
    voice: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of an article.

    Attributes:
        pieces: Its words, in order; together they are all of it.
        start: Its first offset in the article.
        end: The offset behind its last character.
    """

    pieces: tuple[Piece, ...]
    start: int
    end: int


def paragraphs(text: str, marks: Marks, letter: str) -> tuple[Paragraph, ...]:
    """Return the paragraphs of the article that goes by `letter`.

    Takes time as n log n in the number of marks, and that times how many lie on one place.
    """
    borders = sorted(_borders(marks))
    kinds = _Kinds(marks)
    found = []
    for start, end in _bounds(text):
        inside = borders[bisect_right(borders, start) : bisect_left(borders, end)]
        pieces = [
            Piece(
                text[here:there],
                kinds.at(here),
                f"{letter}-{here}" if here in marks.anchors else "",
                marks.voices.get(here, ""),
                tuple(marks.links.get(there, ())),
            )
            for here, there in pairwise([start, *inside, end])
        ]
        found.append(Paragraph(tuple(_once(pieces)), start, end))
    return tuple(found)


class _Kinds:
    """Tells which marks lie on an offset; asked for ever higher ones."""

    def __init__(self, marks: Marks) -> None:
        self._waiting = sorted(marks.spans, key=lambda mark: -mark[0].start)
        self._open: list[tuple[int, str]] = []

    def at(self, offset: int) -> tuple[str, ...]:
        """Return the kinds of the marks on `offset`, the outermost first, none twice."""
        while self._waiting and self._waiting[-1][0].start <= offset:
            span, kind = self._waiting.pop()
            self._open.append((span.end, kind))
        self._open = [(end, kind) for end, kind in self._open if end > offset]
        return tuple(sorted({kind for _, kind in self._open}, key=_depth))


def _once(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces of a paragraph, each speaker named where they begin to speak."""
    speaks = ""
    for piece in pieces:
        yield replace(piece, voice="") if piece.voice == speaks else piece
        speaks = piece.voice or speaks


def _borders(marks: Marks) -> set[int]:
    borders = {edge for span, _ in marks.spans for edge in (span.start, span.end)}
    return borders | marks.anchors | marks.links.keys() | marks.voices.keys()


def _bounds(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the paragraphs begin and end, empty ones left out."""
    start = 0
    for part in text.split(_PARAGRAPH):
        if part:
            yield start, start + len(part)
        start += len(part) + len(_PARAGRAPH)


def _depth(kind: str) -> tuple[int, str]:
    return _OUTER_FIRST.index(kind.split(maxsplit=1)[0]), kind
