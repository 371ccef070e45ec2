"""The words the user is selecting in one article."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence

from reader.model.letters import SPACED, UNSPACED
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from reader.ui.reading.flow import Flow


@cache
def _word() -> re.Pattern[str]:
    """Return what finds words; to compile it takes long, and the window opens without."""
    return re.compile(rf"{SPACED}(?:[’'-]{SPACED})*|{UNSPACED}")


class Caret:
    """A place between two characters, and the place where a selection began.

    Attributes:
        anchor: Offset where the selection began.
        position: Offset where it ends; the same where nothing is selected.
    """

    def __init__(self) -> None:
        self.anchor = 0
        self.position = 0

    @property
    def span(self) -> Span | None:
        """The selected characters."""
        if self.anchor == self.position:
            return None
        return Span(min(self.anchor, self.position), max(self.anchor, self.position))

    def words(self, text: str) -> Span | None:
        """Return the selected characters drawn out to whole words, spaces at the ends left out."""
        span = self.span
        if span is None:
            return None
        inside = span.of(text)
        start = span.start + len(inside) - len(inside.lstrip())
        end = span.end - len(inside) + len(inside.rstrip())
        if start >= end:
            return None
        first, last = _word_at(text, start), _word_at(text, end - 1)
        return Span(first.start if first else start, last.end if last else end)

    def place(self, offset: int) -> None:
        """Go to `offset` with nothing selected."""
        self.anchor = self.position = offset

    def collapse(self) -> None:
        """Select nothing, and stay."""
        self.anchor = self.position

    def extend(self, offset: int) -> None:
        """Select from the anchor to `offset`."""
        self.position = offset

    def select_word(self, text: str, offset: int) -> None:
        """Select the word at `offset`; the single sign where there is none."""
        word = _word_at(text, offset)
        end = min(offset + 1, len(text))
        self.anchor, self.position = (word.start, word.end) if word else (offset, end)

    def select_all(self, text: str) -> None:
        """Select everything."""
        self.anchor, self.position = 0, len(text)

    def extend_by_key(self, event: QKeyEvent, flow: Flow, in_view: range) -> bool:
        """Extend the selection as the platform's keys say; tell whether this was such a key.

        A new selection begins on one of the lines `in_view`: on the first, unless the caret is
        on another one.
        """
        for key, target in _EXTENDING.items():
            if event.matches(key):
                if in_view and self.span is None and flow.line_of(self.position) not in in_view:
                    self.place(flow.lines[in_view[0]].start)
                self.extend(target(self.position, flow))
                return True
        return False


def _word_at(text: str, offset: int) -> Span | None:
    """Return the word that has the character at `offset`."""
    for word in _word().finditer(text, text.rfind("\n", 0, offset) + 1):
        if word.end() > offset:
            return Span(*word.span()) if word.start() <= offset else None
    return None


def _next(position: int, flow: Flow) -> int:
    return min(position + 1, len(flow.text))


def _previous(position: int, _: Flow) -> int:
    return max(position - 1, 0)


def _next_word(position: int, flow: Flow) -> int:
    word = _word().search(flow.text, position)
    return word.end() if word else len(flow.text)


def _previous_word(position: int, flow: Flow) -> int:
    starts = [word.start() for word in _word().finditer(flow.text, 0, position)]
    return starts[-1] if starts else 0


def _line_start(position: int, flow: Flow) -> int:
    return flow.lines[flow.line_of(position)].start if flow.lines else 0


def _line_end(position: int, flow: Flow) -> int:
    return flow.lines[flow.line_of(position)].end if flow.lines else 0


def _below(position: int, flow: Flow) -> int:
    return _vertically(position, flow, 1)


def _above(position: int, flow: Flow) -> int:
    return _vertically(position, flow, -1)


def _vertically(position: int, flow: Flow, by: int) -> int:
    if not flow.lines:
        return 0
    line = flow.line_of(position)
    target = line + by
    if not 0 <= target < len(flow.lines):
        return 0 if by < 0 else len(flow.text)
    return flow.offset_at(flow.x_of(position, line), flow.lines[target].top)


def _start(_: int, __: Flow) -> int:
    return 0


def _end(_: int, flow: Flow) -> int:
    return len(flow.text)


_KEY = QKeySequence.StandardKey
_EXTENDING: dict[QKeySequence.StandardKey, Callable[[int, Flow], int]] = {
    _KEY.SelectNextChar: _next,
    _KEY.SelectPreviousChar: _previous,
    _KEY.SelectNextWord: _next_word,
    _KEY.SelectPreviousWord: _previous_word,
    _KEY.SelectNextLine: _below,
    _KEY.SelectPreviousLine: _above,
    _KEY.SelectStartOfLine: _line_start,
    _KEY.SelectEndOfLine: _line_end,
    _KEY.SelectStartOfDocument: _start,
    _KEY.SelectEndOfDocument: _end,
}
