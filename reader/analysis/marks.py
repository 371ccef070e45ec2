"""Pairs of quotation marks, found paragraph by paragraph.

Pairing never looks beyond a paragraph, so an odd mark costs at most what its own paragraph says.
The one thing that crosses is the printers' custom for long quotes: each paragraph opens with a
mark and only the last is closed.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What closes a quote that a mark opened.  A ” or » opens by mistake, or by a country's custom.
CLOSERS = {
    "“": "”\"‟''",
    "”": "”\"''",
    "‟": '”"',
    "„": '“”"‟',
    '"': '"”',
    "«": "»",
    "»": "«»",
    "‹": "›",
    "›": "‹›",
    "``": "''\"",
    "''": "''\"",
    "‘": "’'",
    "'": "'’",
}
_DOUBLE = re.compile(r"''|``|[“”‟„\"«»‹›]")
_SINGLE = re.compile(r"['‘’]")
_PARAGRAPH = re.compile(r"(?:(?!\n[^\S\n]*\n)[\s\S])+")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Marked:
    """Words between quotation marks.

    Attributes:
        content: The words inside the marks, without white space at either end.
        outer: The same with the marks.
        closed: Whether a mark closes it; else it runs to the end of its paragraph.
        paragraph: Number of its paragraph.
    """

    content: Span
    outer: Span
    closed: bool
    paragraph: int


@dataclass(frozen=True, slots=True)
class _Mark:
    at: int
    end: int
    text: str
    before: str
    after: str

    @property
    def can_open(self) -> bool:
        """Whether words follow at once, and none runs into it from the left."""
        return self.after not in ("", " ") and not self.before.isalnum()

    @property
    def can_close(self) -> bool:
        """Whether words end at it, and none follows at once."""
        return not self.after.isalnum()


def paragraphs(text: str) -> tuple[Span, ...]:
    """Return the paragraphs of `text`: what blank lines part, without white space around it."""
    found = []
    for match in _PARAGRAPH.finditer(text):
        words = match.group().strip()
        if words:
            start = match.start() + match.group().index(words)
            found.append(Span(start, start + len(words)))
    return tuple(found)


def marked(text: str) -> tuple[Marked, ...]:
    """Return what stands between quotation marks, in order; marks inside others are left out."""
    found: list[Marked] = []
    for number, paragraph in enumerate(paragraphs(text)):
        pairs = _pairs(_marks(text, paragraph, _DOUBLE), paragraph.end)
        taken = [Span(a.at, b.end if b else paragraph.end) for a, b in pairs]
        singles = [mark for mark in _marks(text, paragraph, _SINGLE) if not _inside(mark, taken)]
        pairs = _outermost(pairs, _singles(singles))
        for left, right in sorted(pairs, key=lambda pair: pair[0].at):
            item = _item(text, left, right, (number, paragraph.end))
            if item is not None:
                found.append(item)
    return tuple(found)


def _inside(mark: _Mark, spans: Sequence[Span]) -> bool:
    """Tell whether the mark stands in one of the spans, which are in order."""
    number = bisect_right(spans, mark.at, key=lambda span: span.start) - 1
    return number >= 0 and mark.at < spans[number].end


def _item(text: str, left: _Mark, right: _Mark | None, where: tuple[int, int]) -> Marked | None:
    end = right.at if right else where[1]
    words = text[left.end : end]
    if not _WORD.search(words):
        return None
    start = left.end + len(words) - len(words.lstrip())
    content = Span(start, start + len(words.strip()))
    return Marked(content, Span(left.at, right.end if right else end), right is not None, where[0])


def _marks(text: str, paragraph: Span, pattern: re.Pattern[str]) -> list[_Mark]:
    found = []
    for match in pattern.finditer(text, paragraph.start, paragraph.end):
        before = text[match.start() - 1] if match.start() > paragraph.start else " "
        after = text[match.end()] if match.end() < paragraph.end else " "
        space = (" " if c.isspace() else c for c in (before, after))
        found.append(_Mark(match.start(), match.end(), match.group(), *space))
    return found


def _pairs(marks: list[_Mark], end: int) -> list[tuple[_Mark, _Mark | None]]:
    """Pair double marks; the last may stay open to the paragraph's `end`.

    Marks inside marks are counted first.  Where that leaves the paragraph open, one mark too many
    was there, and each opening mark starts anew.
    """
    pairs, opened, nested = _paired(marks, nesting=True)
    if opened is not None and nested:
        pairs, opened, _ = _paired(marks, nesting=False)
    if opened is not None and opened.end < end:
        pairs.append((opened, None))
    return pairs


def _paired(
    marks: list[_Mark], *, nesting: bool
) -> tuple[list[tuple[_Mark, _Mark | None]], _Mark | None, bool]:
    pairs: list[tuple[_Mark, _Mark | None]] = []
    opened: _Mark | None = None
    depth, nested = 0, False
    for mark in marks:
        if opened is None:
            opened, depth = (mark, 0) if _opens(mark) else (None, 0)
        elif nesting and _nests(mark, opened):
            depth, nested = depth + 1, True
        elif _closes(mark, opened, inner=depth > 0):
            if not depth:
                pairs.append((opened, mark))
                opened = None
            depth = max(0, depth - 1)
        elif _opens(mark) and mark.before == " ":
            opened = mark  # the one before was never closed
    return pairs, opened, nested


def _opens(mark: _Mark) -> bool:
    inches = mark.text in ('"', "''", "”") and mark.before.isdigit()
    return mark.after not in (" ", ",", ".") and not inches


def _nests(mark: _Mark, opened: _Mark) -> bool:
    if opened.text == "„" and mark.text == "“":
        return False
    directed = mark.text in ("“", "„", "«", "``", "‹") and opened.text not in ("»", "›")
    return mark.can_open and (directed or (mark.text != opened.text and mark.before == " "))


def _closes(mark: _Mark, opened: _Mark, *, inner: bool) -> bool:
    fits = inner or mark.text in CLOSERS[opened.text]
    return fits and (mark.can_close or mark.before in ".,!?…")


def _singles(marks: list[_Mark]) -> list[tuple[_Mark, _Mark]]:
    """Pair single marks, which are apostrophes more often than not: none stays open."""
    pairs: list[tuple[_Mark, _Mark]] = []
    opened: _Mark | None = None
    ends: list[_Mark] = []
    for mark in marks:
        if opened is None or (mark.text != "’" and mark.can_open and mark.before == " "):
            pairs += _single(opened, ends)
            starts = mark.text != "’" and mark.can_open
            opened, ends = (mark if starts else None), []
        elif mark.can_close and mark.before != " ":
            ends.append(mark)
    return pairs + _single(opened, ends)


def _outermost(
    double: list[tuple[_Mark, _Mark | None]], single: list[tuple[_Mark, _Mark]]
) -> list[tuple[_Mark, _Mark | None]]:
    """Drop pairs inside others; around double marks, single ones must end as speech does."""
    starts = [left.at for left, _ in double]
    kept: list[tuple[_Mark, _Mark | None]] = []
    dropped: set[int] = set()
    for left, right in single:
        first, last = bisect_right(starts, left.at), bisect_left(starts, right.at)
        if first >= last or right.before in ".,!?…":
            dropped.update(range(first, last))
            kept.append((left, right))
    return [pair for number, pair in enumerate(double) if number not in dropped] + kept


def _single(opened: _Mark | None, ends: list[_Mark]) -> list[tuple[_Mark, _Mark]]:
    """Return the pair of `opened` with the best of `ends`: "the allies’ plan" ends no quote."""
    if opened is None or not ends:
        return []
    sure = [m for m in ends if m.before in ".,!?…" or m.after in ".,;:!?"]
    likely = [m for m in ends if m.before != "s"]
    return [(opened, (sure or likely or ends)[0])]
