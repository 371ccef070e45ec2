"""From the lines of a column to its paragraphs."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from reader.importing.pdf_signs import HYPHEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.importing.pdf_columns import Column
    from reader.importing.pdf_lines import Line

_ENDED = re.compile(r"[.?!:;…][\"'”’»)\]]*$")
_BULLET = re.compile(r"[•‣▪◦·*]\s+\S|(?:\d{1,2}|[a-z])[.)]\s+\S")
_AROUND = 5  # lines on either side that tell where a column begins and ends
_FULL, _ALIKE = 3, 2  # of them that must end at one place to tell: when justified, when not


@dataclass(frozen=True, slots=True)
class Measures:
    """What is usual in a document, in points.

    Attributes:
        body: The type size of most of its signs.
        leading: From one baseline to the next, by type size.
        indent: How far the first lines of paragraphs are indented; 0.0 where they are not.
    """

    body: float
    leading: dict[int, float]
    indent: float

    def leading_of(self, size: float) -> float:
        """Return the distance of baselines that is usual for lines of `size`."""
        return self.leading.get(_step(size), 1.25 * size)

    def is_large(self, line: Line) -> bool:
        """Say whether a line is set larger than the text."""
        return line.size >= 1.13 * self.body


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines that belong together.

    Attributes:
        lines: From top to bottom; never empty.
        opens: Whether its column begins with it.
        closes: Whether its column ends with it.
        indent: How far its first line begins within its column.
        room: What is left free behind its last line.
        even: Whether the lines round it end at one place: justified.
        size: The type size of most of its signs.
    """

    lines: tuple[Line, ...]
    opens: bool
    closes: bool
    indent: float
    room: float
    even: bool
    size: float


def measures_of(columns: Iterable[Column]) -> Measures:
    """Return what is usual in a document of `columns`."""
    chosen = list(columns)
    lines = [line for column in chosen for line in column.lines]
    steps: dict[int, Counter[int]] = {}
    for column in chosen:
        for above, below in pairwise(column.lines):
            down = (below.base - above.base) / below.size
            if _run_on(above, below) and 0.7 < down < 2.6:
                steps.setdefault(_step(below.size), Counter())[round(20 * down)] += 1
    leading = {
        step: min(down for down, count in found.items() if 5 * count >= max(found.values()))
        for step, found in steps.items()
    }
    distances = {step: down / 20 * step / 4 for step, down in leading.items()}
    return Measures(_usual(lines), distances, _usual_indent(chosen))


def _usual_indent(columns: Sequence[Column]) -> float:
    """Return how far further in than both neighbours lines begin, where that is no exception."""
    found: Counter[int] = Counter()
    for column in columns:
        for above, line, below in zip(column.lines, column.lines[1:], column.lines[2:]):  # noqa: B905
            further = line.x0 - below.x0
            same = abs(above.x0 - below.x0) < 0.1 * line.size
            if same and 0.6 * line.size <= further <= 4 * line.size:
                found[round(2 * further)] += 1
    lines = sum(len(column.lines) for column in columns)
    indent, count = max(found.items(), key=lambda item: item[1], default=(0, 0))
    return indent / 2 if 25 * count > lines else 0.0


def paragraphs_of(column: Column, measures: Measures) -> list[Paragraph]:
    """Return the paragraphs of `column`."""
    lines = column.lines
    starts = [at for at in range(len(lines)) if at == 0 or _starts(lines, at, measures)]
    ends = [*starts[1:], len(lines)]
    return [_paragraph(lines, start, end) for start, end in zip(starts, ends, strict=True)]


def _paragraph(lines: tuple[Line, ...], start: int, end: int) -> Paragraph:
    left, right = _Sides.of(lines, start), _Sides.of(lines, end - 1)
    return Paragraph(
        lines[start:end],
        opens=start == 0,
        closes=end == len(lines),
        indent=lines[start].x0 - left.x0,
        room=right.x1 - lines[end - 1].x1,
        even=right.even,
        size=_usual(lines[start:end]),
    )


def is_ended(text: str) -> bool:
    """Say whether `text` ends as a sentence does."""
    return _ENDED.search(text[-8:]) is not None


def is_item(text: str) -> bool:
    """Say whether `text` begins with the bullet or number of a list's item."""
    return _BULLET.match(text) is not None


def _usual(lines: Sequence[Line]) -> float:
    weights: Counter[float] = Counter()
    for line in lines:
        weights[round(line.size, 1)] += len(line.text)
    return max(weights, key=lambda size: (weights[size], size)) if weights else 1.0


def _step(size: float) -> int:
    return round(4 * size)


def _run_on(above: Line, below: Line) -> bool:
    """Say whether two lines are of one paragraph without doubt."""
    within = begins_small(below.text) or above.text.endswith(HYPHEN)
    return within and not is_ended(above.text) and _is_same(above.size, below.size)


def _is_same(one: float, other: float) -> bool:
    return abs(one - other) <= 0.06 * max(one, other)


@dataclass(frozen=True, slots=True)
class _Sides:
    """Where lines round a line begin and end, and whether they all end there."""

    x0: float
    x1: float
    even: bool

    @classmethod
    def of(cls, lines: Sequence[Line], at: int) -> _Sides:
        size = lines[at].size
        above = _alike(lines[max(at - _AROUND, 0) : at + 1], size)
        below = _alike(lines[at : at + _AROUND + 1], size)
        # Where the width changes, as beside a picture, the nearer side is the narrower one.
        ends = [end for end in (_end(above, size), _end(below, size)) if end is not None]
        right = min(ends) if ends else max(line.x1 for line in _alike(lines, size))
        around = above + below[1:]
        full = sum(abs(line.x1 - right) <= 0.15 * size for line in around)
        even = full >= _FULL and 2 * full > len(around)
        return cls(min(line.x0 for line in around), max(right, lines[at].x1), even)


def _alike(lines: Sequence[Line], size: float) -> list[Line]:
    return [line for line in lines if _is_same(line.size, size)]


def _end(lines: Sequence[Line], size: float) -> float | None:
    """Return where `lines` end, when two at least end about there."""
    end = max(line.x1 for line in lines)
    return end if sum(line.x1 > end - 1.5 * size for line in lines) >= _ALIKE else None


def _starts(lines: Sequence[Line], at: int, measures: Measures) -> bool:
    """Say whether a paragraph starts at the line at `at`, which is not the first."""
    above, line = lines[at - 1], lines[at]
    if not _is_same(above.size, line.size) or max(above.cells, line.cells) > 1:
        return True
    down = line.base - above.base
    if measures.is_large(line):
        return down > 1.5 * line.size
    if down > 1.2 * measures.leading_of(line.size):
        return True
    return _starts_by_shape(lines, at, measures.indent)


def _starts_by_shape(lines: Sequence[Line], at: int, indent: float) -> bool:
    """Say so by where the lines begin and end, and by their first and last signs."""
    above, line = lines[at - 1], lines[at]
    sides = _Sides.of(lines, at - 1)
    room = sides.x1 - above.x1
    short = room > (0.8 * line.size if sides.even else line.first + 0.4 * line.size)
    ended = is_ended(above.text)
    if is_item(line.text) and (short or ended or line.text[0] in "•‣▪◦"):
        return True
    if short and (ended or not _opening(line.text).islower()):
        return True
    if abs(above.bold - line.bold) > 0.9 and room > line.size:
        return True
    if not ended and begins_small(line.text):
        return False
    if indent and abs(line.x0 - sides.x0 - indent) <= 0.15 * line.size:
        return True
    return _is_indented(lines, at, sides.x0) and (ended or line.x0 - above.x0 > 0.5 * line.size)


def _is_indented(lines: Sequence[Line], at: int, left: float) -> bool:
    """Say whether a line begins further in than its column and than the line below it."""
    line = lines[at]
    if not 0.6 * line.size <= line.x0 - left <= 8 * line.size:
        return False
    if at + 1 == len(lines):
        return is_ended(lines[at - 1].text)
    return lines[at + 1].x0 <= line.x0 - 0.5 * line.size


def _opening(text: str) -> str:
    """Return the first sign that is a letter or digit, or empty."""
    return next((sign for sign in text[:8] if sign.isalnum()), "")


def begins_small(text: str) -> bool:
    """Say whether the first letter of `text` is a small one."""
    return _opening(text).islower()
