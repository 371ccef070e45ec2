"""Spots: what a menu or a command is about, pointed at or chosen with the keyboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPoint

from reader.model.text import Span
from reader.ui.reading.hits import hit
from reader.ui.reading.marks import Counterpart, MarkKind, MatchedPassage, NameMark

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.analysis import Figure, Quote
    from reader.model.comparison import Passage
    from reader.model.note import Note
    from reader.ui.reading.caret import Caret
    from reader.ui.reading.hits import Hit
    from reader.ui.reading.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in an article, and all that lies there.

    Attributes:
        article: Which article.
        at: Where on the screen, in logical pixels.
        words: The words selected in the article; None for none, or where something else is
            pointed at.
        passage: The matched passage, with those of its counterparts that are meant.
        quote: The quote.
        note: The note.
        name: The name.
        figure: The figure.
        labelled: Whether the name in the margin is pointed at that tells who speaks.
    """

    article: int
    at: QPoint
    words: Passage | None = None
    passage: MatchedPassage | None = None
    quote: Quote | None = None
    note: Note | None = None
    name: NameMark | None = None
    figure: Figure | None = None
    labelled: bool = False


class Shown(Protocol):
    """What spots are in: a pane."""

    sheet: Sheet
    caret: Caret

    def selected(self) -> Passage | None:
        """Return the selected words."""
        ...

    def mapToGlobal(self, at: QPoint, /) -> QPoint:
        """Return where on the screen a point of the pane is."""
        ...


def pointed_at(pane: Shown, at: QPoint) -> Spot:
    """Return what lies at a point of a pane, of the marks on show.

    Words selected elsewhere are not meant: a command would be about what nobody pointed at.
    """
    sheet = pane.sheet
    found = hit(sheet, at.x(), at.y())
    quote = found.speaker.quote if found.speaker else None
    note = found.note.note if found.note else None
    name = figure = None
    if found.offset is not None:
        here = Span(found.offset, found.offset + 1)
        name, figure = _name(sheet, here), _figure(sheet, here)
        if sheet.view.shows(MarkKind.QUOTES):
            quote = _quote(sheet, here)
        if sheet.view.shows(MarkKind.NOTES):
            note = note or _note(sheet, here)
    place = pane.mapToGlobal(at)
    words, passage = pane.selected(), _matched(found)
    if words and found.anything and not _within(words.span, found):
        words = None
    labelled = found.speaker is not None
    return Spot(sheet.index, place, words, passage, quote, note, name, figure, labelled)


def chosen_in(pane: Shown) -> Spot:
    """Return what the keyboard is at: the words selected, else the passage, else the caret's.

    A caret out of view is at nothing: the user does not see what a command would be about.  Of
    the quotes of a passage the one at the caret is meant, else the one with most words.
    """
    sheet, words = pane.sheet, pane.selected()
    caret = Span(pane.caret.position, pane.caret.position + 1)
    span = words.span if words else _lit(sheet)
    if span is None and sheet.flow.line_of(caret.start) in sheet.in_view:
        span = caret
    if span is None:
        return Spot(sheet.index, pane.mapToGlobal(QPoint(sheet.columns.left, 0)))
    within = span.covers(caret)
    quote = _quote(sheet, caret) if within and not words else None
    return Spot(
        sheet.index,
        pane.mapToGlobal(_below(sheet, caret if within else span)),
        words,
        sheet.marks.nearest(span),
        quote or _quote(sheet, span),
        _note(sheet, span),
        name_chosen_in(pane),
        _figure(sheet, caret if within and not words else span),
    )


def name_chosen_in(pane: Shown) -> NameMark | None:
    """Return the name that is selected, that the user was led to, or that the caret is in."""
    sheet, words, led = pane.sheet, pane.selected(), pane.sheet.view.revealed
    if words:
        return _name(sheet, words.span)
    if led and led.article == sheet.index:
        return _name(sheet, led.span)
    at = pane.caret.position
    in_view = bool(sheet.flow.lines) and sheet.flow.line_of(at) in sheet.in_view
    return _name(sheet, Span(at, at + 1)) if in_view else None


def _within(span: Span, found: Hit) -> bool:
    return found.offset is not None and span.covers(Span(found.offset, found.offset + 1))


def _matched(found: Hit) -> MatchedPassage | None:
    """Return the passage at a point; at a letter or a ribbon only with what that stands for."""
    sign, ribbon = found.sign, found.ribbon
    if sign and sign.counterpart and sign.passage:
        return MatchedPassage(sign.passage, sign.several or (sign.counterpart,))
    if ribbon:
        left, right = ribbon.ends
        return MatchedPassage(right, (Counterpart(left, ribbon.match),))
    return found.passage


def _lit(sheet: Sheet) -> Span | None:
    """Return the passage of the article that is selected, or lit up, or was led to."""
    view = sheet.view
    for passage in (view.selected, *sorted(view.lit), view.revealed):
        if passage and passage.article == sheet.index:
            return passage.span
    return None


def _quote(sheet: Sheet, span: Span) -> Quote | None:
    """Return the quote that shares most with `span`: of its content, else of its clause."""
    quotes = [mark.quote for mark in sheet.marks.quotes]
    return _most(quotes, lambda quote: quote.content.overlap(span)) or _most(
        quotes, lambda quote: quote.clause.overlap(span)
    )


def _name(sheet: Sheet, span: Span) -> NameMark | None:
    """Return the name, of those on show, that shares most with `span`; None where none does."""
    marks = sheet.view.names(sheet.marks)
    most = max(marks, key=lambda mark: mark.mention.span.overlap(span), default=None)
    return most if most and most.mention.span.overlaps(span) else None


def figure_at(sheet: Sheet, offset: int) -> Figure | None:
    """Return the figure that has the character at `offset`, where figures are on show; or None."""
    return _figure(sheet, Span(offset, offset + 1))


def _figure(sheet: Sheet, span: Span) -> Figure | None:
    """Return the figure that shares most with `span`, where figures are on show; or None."""
    if not sheet.view.shows(MarkKind.FIGURES):
        return None
    figures = (mark.figure for mark in sheet.marks.figures)
    most = max(figures, key=lambda figure: figure.span.overlap(span), default=None)
    return most if most and most.span.overlaps(span) else None


def _most(quotes: list[Quote], shared: Callable[[Quote], int]) -> Quote | None:
    """Return the quote that shares most, the shortest of several; None where none does."""
    most = max(quotes, key=lambda quote: (shared(quote), -len(quote.content)), default=None)
    return most if most and shared(most) else None


def _note(sheet: Sheet, span: Span) -> Note | None:
    """Return the note on words of `span`, the one on top of several."""
    here = (mark for mark in sheet.notes if mark.span.overlaps(span))
    top = max(here, key=lambda mark: mark.depth, default=None)
    return top.note if top else None


def _below(sheet: Sheet, span: Span) -> QPoint:
    """Return where in the pane a menu about `span` begins: below its first line, if in view."""
    flow = sheet.flow
    line = flow.line_of(span.start)
    x = sheet.columns.left + flow.x_of(span.start, line)
    y = flow.lines[line].top + flow.measures.line - sheet.scroll
    return QPoint(round(x), min(max(y, 0), sheet.height))
