"""From the lines of a sheet to its columns, in the order in which they are read.

The order follows T. Breuel, "High Performance Document Layout Analysis" (2003): what lies above
comes first where two overlap from left to right, and what lies to the left comes first unless
something between them spans both; a topological sort makes one order of that.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.importing.pdf_zones import zones_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.importing.pdf_lines import Line

_MOST = 200  # columns on a page whose order is worked out; with more it is top to bottom
_LINES = 3_000  # lines on a page that are parted in columns
_FAR = 400  # lines above one that are looked at
_BETWEEN = 40  # of them those that can hide others
_BESIDE = 8  # lines before and after one that may stand beside it
_LARGER = 1.2  # times the size of a byline is that of its headline


@dataclass(frozen=True, slots=True)
class Column:
    """Lines below each other with nothing else beside them that follows or precedes.

    Attributes:
        lines: From top to bottom; never empty.
    """

    lines: tuple[Line, ...]

    @property
    def x0(self) -> float:
        """Where its outermost line begins."""
        return min(line.x0 for line in self.lines)

    @property
    def x1(self) -> float:
        """Where its longest line ends."""
        return max(line.x1 for line in self.lines)


def columns_of(lines: Sequence[Line]) -> list[Column]:
    """Return the columns of a page whose `lines` go from top to bottom, in reading order."""
    if len(lines) > _LINES:
        return [Column(tuple(lines))]
    return [column for zone in zones_of(lines) for column in _columns(zone)]


def _columns(lines: Sequence[Line]) -> list[Column]:
    wide = [_widened(lines, at) for at in range(len(lines))]
    chains: list[list[int]] = []
    chain_of: dict[int, list[int]] = {}
    for at, above in enumerate(_followed(wide)):
        if above is None:
            chain_of[at] = []
            chains.append(chain_of[at])
        else:
            chain_of[at] = chain_of[above]
        chain_of[at].append(at)
    order = _in_order([Column(tuple(wide[at] for at in chain)) for chain in chains])
    return [Column(tuple(lines[at] for at in chains[number])) for number in order]


def _widened(lines: Sequence[Line], at: int) -> Line:
    """Return a byline as wide as the headline over it, where nothing stands beside it there."""
    line = lines[at]
    rows = [one for one in lines[max(at - _BESIDE, 0) : at + _BESIDE] if one is not line]
    head = max((one for one in rows if one.base <= line.top), key=_base, default=None)
    if head is None or head.size < _LARGER * line.size or line.top - head.base > 2 * line.size:
        return line
    inside = head.x0 + line.size <= line.x0 and line.x1 <= head.x1 - line.size
    beside = any(
        _overlap(one.x0, one.x1, head.x0, head.x1) and one.top < line.base and one.base > line.top
        for one in rows
    )
    return line if beside or not inside else replace(line, x0=head.x0, x1=head.x1)


def _base(line: Line) -> float:
    return line.base


def _followed(lines: Sequence[Line]) -> list[int | None]:
    """Return for each line the one that it follows in its column, or None.

    It follows the only line above it, or the only one there that is set like it, when that line
    is likewise followed by it alone.
    """
    above = [_above(lines, at) for at in range(len(lines))]
    below: list[list[int]] = [[] for _ in lines]
    for at, over in enumerate(above):
        for one in over:
            below[one].append(at)
    before = [_next(lines, at, over) for at, over in enumerate(above)]
    after = [_next(lines, at, under) for at, under in enumerate(below)]
    return [one if one is not None and after[one] == at else None for at, one in enumerate(before)]


def _next(lines: Sequence[Line], at: int, neighbours: list[int]) -> int | None:
    """Return the only neighbour, or the only one near that is set like the line at `at`."""
    if len(neighbours) == 1:
        return neighbours[0]
    line = lines[at]
    like = [
        one
        for one in neighbours
        if abs(lines[one].size - line.size) <= 0.06 * line.size
        and abs(lines[one].base - line.base) <= 1.7 * line.size
    ]
    return like[0] if len(like) == 1 else None


def _above(lines: Sequence[Line], at: int) -> list[int]:
    """Return the lines directly above the one at `at`: none of them lies above another."""
    line = lines[at]
    found: list[int] = []
    between: list[Line] = []
    for other in range(at - 1, max(at - _FAR, 0) - 1, -1):
        one = lines[other]
        if _is_level(one, line) or not _overlap(one.x0, one.x1, line.x0, line.x1):
            continue
        if not any(
            _overlap(one.x0, one.x1, near.x0, near.x1) and not _is_level(one, near)
            for near in between
        ):
            found.append(other)
        between.append(one)
        if (one.x0 <= line.x0 + 1 and one.x1 >= line.x1 - 1) or len(between) > _BETWEEN:
            break
    return found


def _is_level(above: Line, below: Line) -> bool:
    """Say whether two lines are of one row."""
    return above.base >= below.base - 0.3 * min(above.size, below.size)


def _overlap(a0: float, a1: float, b0: float, b1: float) -> bool:
    return min(a1, b1) - max(a0, b0) > 1.0


@dataclass(frozen=True, slots=True)
class _Place:
    x0: float
    top: float
    x1: float
    bottom: float

    def is_above(self, other: _Place) -> bool:
        return (self.top + self.bottom, self.x0) < (other.top + other.bottom, other.x0)

    def parts(self, one: _Place, other: _Place) -> bool:
        """Say whether it lies between two in height."""
        low, high = sorted((one, other), key=lambda place: place.top)
        return low.bottom <= self.top + 1 and self.bottom <= high.top + 1


def _in_order(columns: list[Column]) -> list[int]:
    """Return the columns' numbers in the order in which they are read."""
    places = [
        _Place(column.x0, column.lines[0].top, column.x1, column.lines[-1].base)
        for column in columns
    ]
    left = sorted(range(len(columns)), key=lambda at: (places[at].top, places[at].x0))
    if len(columns) > _MOST:
        return left
    spanned = [
        {at for at, other in enumerate(places) if _overlap(one.x0, one.x1, other.x0, other.x1)}
        for one in places
    ]
    before = {
        at: {one for one in left if one != at and _precedes(places, spanned, one, at)}
        for at in left
    }
    order: list[int] = []
    while left:
        # Where the rules contradict each other, as they may round an odd shape, the first goes.
        at = next((one for one in left if not before[one]), left[0])
        left.remove(at)
        order.append(at)
        for rest in before.values():
            rest.discard(at)
    return order


def _precedes(places: list[_Place], spanned: list[set[int]], one: int, other: int) -> bool:
    a, b = places[one], places[other]
    if other in spanned[one]:
        return a.is_above(b)
    between = spanned[one] & spanned[other]
    return a.x0 < b.x0 and not any(places[at].parts(a, b) for at in between)
