"""The white that runs down a sheet between its columns.

As in T. Breuel, "Two Geometric Algorithms for Layout Analysis" (2002) a gutter is a tall white
rectangle with text on both sides.  The rectangles are not listed one by one: the sheet is
rastered, and opening its white by the smallest gutter leaves all points in any such rectangle.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.importing.pdf_sheet import Sheet, Word

_SMALLEST = ((0.75, 3.6), (1.5, 2.0))  # widths and heights, in type sizes
_LEFT, _RIGHT = 6.0, 4.0  # how far from a gutter its text may be, in type sizes
_BAND = 1.6  # height of the white across the sheet that ends all gutters
_EVEN, _MOST = 0.3, 0.6  # type sizes by which aligned text may vary, and the share that does not
_FINEST = 2000  # raster points along a side


class Gutter(NamedTuple):
    """White with text on both sides.

    Attributes:
        height: How far it runs down, in type sizes.
        straight: Whether the text on one side of it is aligned, as that of a column is.  White
            that happens to lie between words of several lines is not.
    """

    height: float
    straight: bool


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
            # The spaces of a headline are as wide as a gutter, and are none.
            space = 0.2 * word.size if word.size > 1.2 * em else 0.0
            columns = slice(self._column(word.x0 - space), self._column(word.x1 + space) + 1)
            self._ink[
                self._row(word.base - 0.7 * word.size) : self._row(word.base) + 1, columns
            ] = True
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

    def between(self, left: Word, right: Word) -> Gutter:
        """Return the one between two neighbours on a line; of no height where there is none."""
        row = min(self._row(right.base - 0.3 * right.size), len(self._white) - 1)
        first, last = self._column(left.x1), self._column(right.x0) + 1
        white = self._white[row, first:last]
        if not white.any():
            return Gutter(0.0, straight=False)
        starts, ends = self._starts[row, first:last], self._ends[row, first:last]
        heights = np.where(white, ends - starts, 0)
        tallest = np.flatnonzero(heights == heights.max())
        at, to = int(tallest[0]), int(tallest[-1])
        return self._gutter(slice(int(starts[at]), int(ends[at])), first + at, first + to)

    def _gutter(self, rows: slice, first: int, last: int) -> Gutter:
        """Return the gutter of these rows and columns, as far as text is on both sides."""
        reach = self._em / self._across
        left = self._ink[rows, max(first - round(_LEFT * reach), 0) : first][:, ::-1]
        right = self._ink[rows, last : last + round(_RIGHT * reach)]
        height = int((_spanned(left) & _spanned(right)).sum()) * self._down
        straight = any(_is_straight(side, _EVEN * reach) for side in (left, right))
        return Gutter(height / self._em, straight)


def _spanned(side: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return the rows from the first to the last that have text."""
    text = np.flatnonzero(side.any(1))
    rows = np.arange(len(side))
    spanned: NDArray[np.bool_] = (rows >= text.min(initial=_FINEST)) & (
        rows <= text.max(initial=-1)
    )
    return spanned


def _is_straight(side: NDArray[np.bool_], near: float) -> bool:
    """Say whether the text beside a gutter mostly begins at the same distance from it."""
    away = side.argmax(1)[side.any(1)]
    aligned = int((away <= away.min(initial=_FINEST) + near).sum())
    return aligned >= _MOST * int(away.size)


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
