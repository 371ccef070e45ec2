"""The outline of a passage: pure geometry over the bands of its lines.

Coordinates are those of the text column: x from its left edge, y from the top of the content.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

Point: TypeAlias = tuple[float, float]

CLEAR = 1.0  # paper left above and below a tint
_STUB = 3.0  # half the height of a ribbon's end where the passage does not reach the side


@dataclass(frozen=True, slots=True)
class Band:
    """One line of a passage.

    Attributes:
        top: Upper edge of the line's band.
        bottom: Lower edge, which is the next line's upper edge within a paragraph.
        left: Where the words begin.
        right: Where they end.
        opens: Whether nothing stands left of them on the line.
        closes: Whether nothing stands right of them.
    """

    top: float
    bottom: float
    left: float
    right: float
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class End:
    """Where a ribbon meets a pane: its upper and lower edge."""

    top: float
    bottom: float

    def moved(self, by: float) -> End:
        """Return this end `by` pixels lower."""
        return End(self.top + by, self.bottom + by)

    def beyond(self, height: float) -> float:
        """Return how far all of it lies outside 0 and `height`; 0 where any of it is inside."""
        return max(-self.bottom, self.top - height, 0.0)

    def clamped(self, height: float, reach: float) -> End:
        """Return it drawn in to at most `reach` beyond 0 and `height`, order kept."""
        return End(_drawn_in(self.top, height, reach), _drawn_in(self.bottom, height, reach))


def right_end(bands: Sequence[Band]) -> End:
    """Return where a ribbon leaves `bands` to the right."""
    return _end([band for band in bands if band.closes], bands[-1])


def left_end(bands: Sequence[Band]) -> End:
    """Return where a ribbon reaches `bands` from the left."""
    return _end([band for band in bands if band.opens], bands[0])


def outline(bands: Sequence[Band], inset: float = 0.0) -> tuple[tuple[Point, ...], ...]:
    """Return the polygons around `bands`, clockwise, clear of the lines above and below.

    `inset` draws every side in by so much.  There is one polygon, and one more for each place
    where two lines do not touch, because a paragraph ends or because the first begins right of
    where the second ends.
    """
    groups: list[list[Band]] = []
    for band in bands:
        if groups and _touch(groups[-1][-1], band):
            groups[-1].append(band)
        else:
            groups.append([band])
    return tuple(_polygon(group, inset) for group in groups)


def _end(at_side: Sequence[Band], fallback: Band) -> End:
    if at_side:
        return End(at_side[0].top + CLEAR, at_side[-1].bottom - CLEAR)
    middle = (fallback.top + fallback.bottom) / 2
    return End(middle - _STUB, middle + _STUB)


def _drawn_in(y: float, height: float, reach: float) -> float:
    if y < 0:
        return -reach * -y / (-y + reach)
    if y > height:
        return height + reach * (y - height) / (y - height + reach)
    return y


def _touch(above: Band, below: Band) -> bool:
    return above.bottom == below.top and above.left < below.right and below.left < above.right


def _polygon(group: Sequence[Band], inset: float) -> tuple[Point, ...]:
    first, last = group[0], group[-1]
    clear = CLEAR + inset
    right: list[Point] = [(first.right - inset, first.top + clear)]
    left: list[Point] = [(first.left + inset, first.top + clear)]
    for above, below in pairwise(group):
        if above.right != below.right:
            y = above.bottom + (clear if below.right > above.right else -clear)
            right += [(above.right - inset, y), (below.right - inset, y)]
        if above.left != below.left:
            y = above.bottom + (clear if below.left < above.left else -clear)
            left += [(above.left + inset, y), (below.left + inset, y)]
    right.append((last.right - inset, last.bottom - clear))
    left.append((last.left + inset, last.bottom - clear))
    return (*right, *reversed(left))
