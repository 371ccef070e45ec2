"""An article in pieces, with what there is to say of each: what screen readers are given."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.model.article import letter
from reader.model.text import Span
from reader.ui.cards.told import letters
from reader.ui.reading.hits import Hit
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.own import only_within
from reader.ui.reading.sheet import Sign
from reader.ui.reading.words import (
    best_by_article,
    figure_in_words,
    kind_of_match,
    name_in_words,
    note_in_words,
    only_in_words,
    quote_in_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.ui.reading.marks import Counterpart, MatchedPassage
    from reader.ui.reading.sheet import Sheet

_tr = QCoreApplication.translate
_tr = QCoreApplication.translate
_BREAK = "\n\n"


class PieceKind(Enum):
    """What a piece is."""

    PASSAGE = auto()  # a sentence; a paragraph where no sentences are known
    COUNTERPART = auto()  # what leads to another article
    QUOTE = auto()
    NAME = auto()
    FIGURE = auto()
    NOTE = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of an article, or a mark on them.

    Attributes:
        kind: What it is.
        span: Where.
        words: The words; of a counterpart which article, and how it has them.
        told: What there is to say of them; may be empty.
        hit: What a click there would meet.
        parts: The marks of a passage, in reading order.
    """

    kind: PieceKind
    span: Span
    words: str
    told: str
    hit: Hit
    parts: tuple[Piece, ...] = ()


def pieces_of(sheet: Sheet) -> tuple[Piece, ...]:
    """Return the whole text of an article in passages, each with those marks that are on show.

    A mark belongs to the passage in which it begins.
    """
    spans = _passages(sheet.article.text, sheet.marks.sentences)
    starts = [span.start for span in spans]
    parts: list[list[Piece]] = [[] for _ in spans]
    for mark in _marks(sheet):
        at = bisect_right(starts, mark.span.start) - 1
        if at >= 0:
            parts[at].append(mark)
    return tuple(
        _passage(sheet, span, sorted(own, key=lambda piece: (piece.span.start, piece.kind.value)))
        for span, own in zip(spans, parts, strict=True)
    )


def told_of(sheet: Sheet, span: Span) -> str:
    """Return what the marks of a passage come to: "reworded in B and C; quoted: Ola Brandt"."""
    return "; ".join(dict.fromkeys(_told(sheet, span)))


def in_one_line(text: str) -> str:
    """Return words without the breaks among them."""
    return " ".join(text.split())


def _passages(text: str, sentences: Sequence[Span]) -> list[Span]:
    """Return the sentences, and what stands between them by its paragraphs."""
    found: list[Span] = []
    at = 0
    for sentence in sentences:
        found += _paragraphs(text, at, sentence.start)
        found.append(sentence)
        at = sentence.end
    return [*found, *_paragraphs(text, at, len(text))]


def _paragraphs(text: str, start: int, end: int) -> Iterator[Span]:
    at = start
    for paragraph in text[start:end].split(_BREAK):
        first = at + len(paragraph) - len(paragraph.lstrip())
        last = at + len(paragraph.rstrip())
        if first < last:
            yield Span(first, last)
        at += len(paragraph) + len(_BREAK)


def _passage(sheet: Sheet, span: Span, parts: Iterable[Piece]) -> Piece:
    matched = sheet.marks.nearest(span) if sheet.view.shows(MarkKind.MATCHES) else None
    words = in_one_line(span.of(sheet.article.text))
    hit = Hit(offset=span.start, passage=matched)
    return Piece(PieceKind.PASSAGE, span, words, told_of(sheet, span), hit, tuple(parts))


def _marks(sheet: Sheet) -> Iterator[Piece]:
    view, marks, text = sheet.view, sheet.marks, sheet.article.text

    def piece(kind: PieceKind, span: Span, told: Iterable[str], hit: Hit) -> Piece:
        return Piece(kind, span, in_one_line(span.of(text)), "; ".join(told), hit)

    for quote in view.quotes(marks):
        span = quote.quote.content
        hit = Hit(span.start, quote=quote)  # the sentence there is found by the click
        yield piece(PieceKind.QUOTE, span, quote_in_words(quote, text), hit)
    for name in view.names(marks):
        span = name.mention.span
        yield piece(PieceKind.NAME, span, [name_in_words(name)], Hit(span.start))
    for figure in marks.figures if view.shows(MarkKind.FIGURES) else ():
        span = figure.figure.span
        yield piece(PieceKind.FIGURE, span, figure_in_words(figure, text), Hit(span.start))
    for note in sheet.notes if view.shows(MarkKind.NOTES) else ():
        told = [note_in_words(note, view.meanings)]
        yield piece(PieceKind.NOTE, note.span, told, Hit(note.span.start, note=note))
    for matched in marks.passages if view.shows(MarkKind.MATCHES) else ():
        for other in best_by_article(matched.counterparts):
            yield _counterpart(matched, other)


def _counterpart(matched: MatchedPassage, other: Counterpart) -> Piece:
    article = letter(other.passage.article)
    words = f"{article}: {kind_of_match(other.match)}"
    hit = Hit(sign=Sign(article, other, matched.passage))
    told = _tr("ReadingDesk", "go to it in {letter}").format(letter=article)
    return Piece(PieceKind.COUNTERPART, matched.passage.span, words, told, hit)


def _told(sheet: Sheet, span: Span) -> Iterator[str]:
    view, marks = sheet.view, sheet.marks
    if view.shows(MarkKind.MATCHES):
        matched = marks.nearest(span)
        yield from _matches(matched.counterparts if matched else ())
    yield from (only_in_words(sheet, one) for one in only_within(sheet, span.start, span.end))
    for quote in view.quotes(marks):
        if quote.quote.content.overlaps(span):
            speaker = quote.name or _tr("ReadingDesk", "speaker not found")
            yield _tr("ReadingDesk", "quoted: {speaker}").format(speaker=speaker)
    if view.shows(MarkKind.FIGURES) and any(
        mark.others and mark.figure.span.overlaps(span) for mark in marks.figures
    ):
        yield _tr("ReadingDesk", "figure differs")
    if view.shows(MarkKind.NOTES):
        for note in sheet.notes:
            if note.span.overlaps(span):
                yield _tr("ReadingDesk", "note: {words}").format(
                    words=note_in_words(note, view.meanings)
                )


def _matches(counterparts: Sequence[Counterpart]) -> Iterator[str]:
    """Yield how which other articles have a passage; one that is only possible is said to be."""
    words = {
        "identical": _tr("ReadingDesk", "identical in {letters}"),
        "reworded": _tr("ReadingDesk", "reworded in {letters}"),
        "part": _tr("ReadingDesk", "in part in {letters}"),
        "possible": _tr("ReadingDesk", "possible match in {letters}"),
    }
    for kind, template in words.items():
        those = {
            one.passage.article
            for one in best_by_article(counterparts)
            if kind == ("possible" if one.is_doubtful else one.match.kind)
        }
        if those:
            yield template.format(letters=letters(sorted(those)))
