"""The parts of a newspaper's page that lie below each other over its whole width.

A headline that is narrower than the page parts what is above it from what is below, where nothing
stands beside it and white runs across the page over it.
"""

from __future__ import annotations

from statistics import median_low
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_lines import Line

_LARGER = 1.25  # times the usual type size is a headline's at least
_WHITE = 0.8  # usual type sizes of white over one
_NAME, _BY_NAME = 2.0, 6  # usual type sizes of a paper's name; lines with those beside it
_INDENT = 2.0  # usual type sizes by which it may be indented


def zones_of(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """Return the zones of a page whose `lines` go from top to bottom, in that order."""
    if not lines:
        return []
    usual = median_low([line.size for line in lines])
    left = min(line.x0 for line in lines)
    zones: list[Sequence[Line]] = []
    first = 0
    lowest = lines[0]
    for at, line in enumerate(lines):
        white = line.top - lowest.base >= _WHITE * max(usual, min(lowest.size, line.size))
        opens = white and line.size >= _LARGER * usual
        outer = line.x0 <= left + _INDENT * usual and _is_alone(lines, at, line)
        if opens and (outer or _is_under_name(lines[:at], usual)):
            zones.append(lines[first:at])
            first = at
        lowest = max(lowest, line, key=lambda one: one.base)
    return [*zones, lines[first:]]


def _is_alone(lines: Sequence[Line], at: int, line: Line) -> bool:
    """Say whether nothing stands beside a line, though there is text above and below."""
    below = [one for one in lines[at + 1 :] if one.top > line.base]
    beside = len(lines) - at - 1 - len(below)
    wide = [any(one.x1 > line.x1 + line.size for one in side) for side in (lines[:at], below)]
    return not beside and all(wide)


def _is_under_name(above: Sequence[Line], usual: float) -> bool:
    """Say whether all above is a paper's name, larger than any text, and a few lines by it."""
    largest = max((line.size for line in above), default=0.0)
    return len(above) <= _BY_NAME and largest >= _NAME * usual
