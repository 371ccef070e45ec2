"""What lies under a point of a pane."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from operator import itemgetter
from typing import TYPE_CHECKING

from reader.model.text import Span
from reader.ui.reading.margins import speaker_area, speakers
from reader.ui.reading.marks import MarkKind
from reader.ui.reading.ribbons import ribbon_at
from reader.ui.reading.sheet import Sign
from reader.ui.reading.signs import margin_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Passage
    from reader.ui.reading.marks import MatchedPassage, NoteMark, QuoteMark
    from reader.ui.reading.ribbons import Ribbon
    from reader.ui.reading.sheet import Sheet
    from reader.ui.reading.signs import Placed

_REACH = 8  # how near to the middle of a note's dot


@dataclass(frozen=True, slots=True)
class Hit:
    """Everything at a point; most of it is None.

    Attributes:
        offset: Of the character under the point.
        passage: The matched passage, its tint included.
        sign: The letter or sign in the right margin.
        note: The place of a note whose dot it is.
        ribbon: The ribbon in the gutter, where no speaker's name stands on it.
        speaker: The quote whose speaker's name stands there.
        quote: The quote whose words or whose speaker's name stand there; the shorter of two.
    """

    offset: int | None = None
    passage: MatchedPassage | None = None
    sign: Sign | None = None
    note: NoteMark | None = None
    ribbon: Ribbon | None = None
    speaker: QuoteMark | None = None
    quote: QuoteMark | None = None

    @property
    def joined(self) -> frozenset[Passage]:
        """The passages that belong together here: one and its counterparts, or a ribbon's ends."""
        if self.passage:
            others = (c.passage for c in self.passage.counterparts)
            return frozenset((self.passage.passage, *others))
        return frozenset(self.ribbon.ends) if self.ribbon else frozenset()

    @property
    def active(self) -> bool:
        """Whether a click does something else here than place the caret."""
        letter = self.sign is not None and self.sign.counterpart is not None
        return letter or self.note is not None or self.ribbon is not None

    @property
    def anything(self) -> bool:
        """Whether there are words or marks: not beside the text, between and below its lines."""
        return any(
            found is not None
            for found in (self.offset, self.passage, self.sign, self.note, self.ribbon, self.quote)
        )


def hit(sheet: Sheet, x: float, y: float) -> Hit:
    """Return what lies at a point of the pane, in the pane's own coordinates."""
    across, down = x - sheet.columns.left, y + sheet.scroll
    lines = sheet.flow.within(down - sheet.view.measures.line, down + 1)
    matches = sheet.view.shows(MarkKind.MATCHES)
    beside = list(margin_of(sheet).on(lines)) if across > sheet.columns.text else []
    offset, speaker = _offset(sheet, across, down), _speaker(sheet, across, down, lines)
    return Hit(
        offset=offset,
        passage=_passage(sheet, across, down, lines) if matches else None,
        sign=_sign(beside, across, down),
        note=_note(beside, across, down),
        ribbon=ribbon_at(sheet, x, y) if matches and speaker is None else None,
        speaker=speaker,
        quote=_quote(sheet, offset) or speaker,
    )


def _offset(sheet: Sheet, x: float, y: float) -> int | None:
    if not sheet.flow.lines:
        return None
    line = sheet.flow.lines[sheet.flow.line_at(y)]
    inside = line.left <= x <= line.right and line.top <= y < line.top + sheet.view.measures.line
    return sheet.flow.offset_at(x, y, between=False) if inside else None


def _passage(sheet: Sheet, x: float, y: float, lines: range) -> MatchedPassage | None:
    here = [
        matched
        for matched in sheet.passages_within(lines)
        for band in sheet.tinted(matched.passage.span)
        if band.left <= x < band.right and band.top <= y < band.bottom
    ]
    return min(here, key=lambda m: len(m.passage.span), default=None)


def _sign(beside: Sequence[Placed], x: float, y: float) -> Sign | None:
    return next(
        (p.what for p in beside if isinstance(p.what, Sign) and p.area.contains(x, y)), None
    )


def _note(beside: Sequence[Placed], x: float, y: float) -> NoteMark | None:
    dots = [(p.what, p.area.center()) for p in beside if not isinstance(p.what, Sign)]
    near = [(hypot(at.x() - x, at.y() - y), mark) for mark, at in dots]
    away, mark = min(near, key=itemgetter(0), default=(_REACH + 1, None))
    return mark if away <= _REACH else None


def _quote(sheet: Sheet, offset: int | None) -> QuoteMark | None:
    if offset is None:
        return None
    here = Span(offset, offset + 1)
    marks = sheet.view.quotes(sheet.marks)
    under = (mark for mark in marks if mark.quote.content.covers(here))
    return min(under, key=lambda mark: len(mark.quote.content), default=None)


def _speaker(sheet: Sheet, x: float, y: float, lines: range) -> QuoteMark | None:
    if not sheet.view.shows(MarkKind.QUOTES):
        return None
    named = speakers(sheet, lines).items()
    return next((mark for line, mark in named if speaker_area(sheet, line).contains(x, y)), None)
