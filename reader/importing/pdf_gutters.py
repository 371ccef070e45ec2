"""The white that runs down a sheet between its columns.

As in T. Breuel, "Two Geometric Algorithms for Layout Analysis" (2002) a gutter is a tall white
rectangle with text on both sides.  The rectangles are not listed one by one: the sheet is
rastered, and opening its white by the smallest gutter leaves all points in any such rectangle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.importing.pdf_sheet import Sheet, Word

_SMALLEST = ((0.75, 3.6), (1.5, 2.0))  # widths and heights, in type sizes
_LEFT, _RIGHT = 6.0, 4.0  # how far from a gutter its text may be, in type sizes
_BAND = 1.6  # height of the white across the sheet that ends all gutters
_FINEST = 2000  # raster points along a side


class Gutters:
    """The gutters of a sheet."""

    def __init__(self, sheet: Sheet, em: float) -> None:
        """Find the gutters of `sheet`, whose usual type size is `em`."""
        box = sheet.box
        wide, tall = box.x1 - box.x0, box.bottom - box.top
        self._em = em
        self._across = max(em / 8, wide / _FINEST, 1e-3)  # from one point to the next
        self._down = max(em / 4, tall / _FINEST, 1e-3)
        self._left, self._top = box.x0, box.top
        shape = (int(tall / self._down) + 1, int(wide / self._across) + 1)
        self._ink = np.zeros(shape, dtype=np.bool_)
        for word in sheet.words:
            top, bottom = self._row(word.base - 0.7 * word.size), self._row(word.base)
            self._ink[top : bottom + 1, self._column(word.x0) : self._column(word.x1) + 1] = True
        white = np.zeros(shape, dtype=np.bool_)
        free = self._beside_text()
        for width, height in _SMALLEST:
            size = round(height * em / self._down), round(width * em / self._across)
            white |= _opened(free, *size)
        rows = np.arange(shape[0])[:, None]
        self._white = white
        self._starts = np.maximum.accumulate(np.where(white, -1, rows), axis=0) + 1
        ends = np.where(white, shape[0], rows)[::-1]
        self._ends = np.minimum.accumulate(ends, axis=0)[::-1]

    def _row(self, y: float) -> int:
        return min(max(int((y - self._top) / self._down), 0), _FINEST)

    def _column(self, x: float) -> int:
        return min(max(int((x - self._left) / self._across), 0), _FINEST)

    def _beside_text(self) -> NDArray[np.bool_]:
        """Return the points without ink, but for broad bands of white across the sheet."""
        blank = np.flatnonzero(~self._ink.any(1))
        runs = np.split(blank, np.flatnonzero(np.diff(blank) > 1) + 1)
        white = ~self._ink
        for run in runs:
            if len(run) * self._down > _BAND * self._em:
                white[run] = False
        return white

    def between(self, left: Word, right: Word) -> float:
        """Return how tall the one between two neighbours on a line is, in type sizes.

        Only where it has text on both sides counts; 0.0 where there is none.
        """
        row = min(self._row(right.base - 0.3 * right.size), len(self._white) - 1)
        first, last = self._column(left.x1), self._column(right.x0) + 1
        white = self._white[row, first:last]
        if not white.any():
            return 0.0
        starts, ends = self._starts[row, first:last], self._ends[row, first:last]
        heights = np.where(white, ends - starts, 0)
        tallest = np.flatnonzero(heights == heights.max())
        at, to = int(tallest[0]), int(tallest[-1])
        rows = slice(int(starts[at]), int(ends[at]))
        return self._shared(rows, first + at, first + to) / self._em

    def _shared(self, rows: slice, first: int, last: int) -> float:
        """Return along how much of its height a gutter has text on both sides, in points."""
        reach = self._em / self._across
        left = slice(max(first - round(_LEFT * reach), 0), first)
        right = slice(last, last + round(_RIGHT * reach))
        before = np.flatnonzero(self._ink[rows, left].any(1))
        after = np.flatnonzero(self._ink[rows, right].any(1))
        if not (before.size and after.size):
            return 0.0
        return float(min(before[-1], after[-1]) - max(before[0], after[0])) * self._down


def _opened(white: NDArray[np.bool_], height: int, width: int) -> NDArray[np.bool_]:
    """Return the points of `white` that lie in a white rectangle of this size within it."""
    rows, columns = white.shape
    if height > rows or width > columns:
        return np.zeros_like(white)
    sums = _summed(white)
    filled = sums[height:, width:] - sums[:-height, width:]
    filled += sums[:-height, :-width] - sums[height:, :-width]
    corners = np.zeros((rows + height - 1, columns + width - 1), dtype=np.bool_)
    corners[height - 1 : rows, width - 1 : columns] = filled == height * width
    # A point is in such a rectangle when one starts up to its size above and to the left.
    sums = _summed(corners)
    painted = sums[height:, width:] - sums[:-height, width:]
    painted += sums[:-height, :-width] - sums[height:, :-width]
    opened: NDArray[np.bool_] = painted > 0
    return opened


def _summed(points: NDArray[np.bool_]) -> NDArray[np.int32]:
    """Return for each corner of the raster how many points lie above and to the left."""
    sums = np.zeros((points.shape[0] + 1, points.shape[1] + 1), dtype=np.int32)
    points.cumsum(0, dtype=np.int32, out=sums[1:, 1:])
    return sums.cumsum(1, dtype=np.int32)
