"""Names made to fit a margin: narrower, on more rows, smaller, with fewer words; cut last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetricsF

from reader.model.labels import shortened

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# Size and width of the letters, as shares of what the font has: from its own down to the floor
# below which capitals run together.
_PLAIN, _NARROW, _NARROWER, _SMALL, _LEAST = (1, 1), (1, 0.86), (1, 0.75), (0.9, 0.75), (0.8, 0.72)
_BREAK = re.compile(r"(?<=\S) |(?<=\w-)(?=\w)")


@dataclass(frozen=True)
class Fitted:
    """A name as it is to be drawn, one above the other right-aligned.

    Attributes:
        font: With the letters' width and size.
        rows: One to three.
        width: Of the widest.
    """

    font: QFont
    rows: tuple[str, ...]
    width: float


def fitted(font: QFont, name: str, room: float, *, rows: int = 2) -> Fitted:
    """Return `name` so that it fits `room` pixels with the least harm, on at most `rows` rows.

    Where not all of it does, its last words are left out.
    """
    for words in shortened(name):
        for ways, shape in _attempts():
            made = _shaped(font, shape)
            width = _measure(made)
            for parts in ways(words):
                widest = max(map(width, parts))
                if len(parts) <= rows and widest <= room:
                    return Fitted(made, parts, widest)
    return _cut(_shaped(font, _LEAST), name, room, rows)


def _cut(font: QFont, name: str, room: float, rows: int) -> Fitted:
    """Return the name broken where it may be, and its rows cut, so that most of it is left.

    That is for a word longer than the room.
    """
    metrics = QFontMetricsF(font)
    ways = (way for several in (_whole, _broken, _twice_broken) for way in several(name))
    shown = [
        tuple(metrics.elidedText(row, Qt.TextElideMode.ElideRight, room) for row in way)
        for way in ways
        if len(way) <= rows
    ]
    best = max(shown, key=lambda way: sum(len(row.removesuffix("…")) for row in way))
    return Fitted(font, best, max(map(metrics.horizontalAdvance, best)))


def _whole(name: str) -> Iterator[tuple[str, ...]]:
    yield (name,)


def _broken(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the name on two rows, broken where it may be, the most even first."""
    at = sorted(_BREAK.finditer(name), key=lambda gap: abs(gap.start() + gap.end() - len(name)))
    for gap in at:
        yield name[: gap.start()], name[gap.end() :]


def _twice_broken(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the name on three rows, broken where it may be, the longest row shortest first."""
    ways = (
        (above[: gap.start()], above[gap.end() :], below)
        for above, below in _broken(name)
        for gap in _BREAK.finditer(above)
    )
    yield from sorted(ways, key=lambda rows: max(map(len, rows)))


def _attempts() -> Iterator[
    tuple[Callable[[str], Iterator[tuple[str, ...]]], tuple[float, float]]
]:
    """Yield how to try, the way that does the least harm first."""
    yield from ((_whole, _PLAIN), (_whole, _NARROW))
    yield from ((_broken, _PLAIN), (_broken, _NARROW), (_twice_broken, _PLAIN))
    yield from ((_twice_broken, _NARROW), (_whole, _NARROWER), (_broken, _NARROWER))
    yield from ((_whole, _SMALL), (_broken, _SMALL))
    yield from ((_twice_broken, shape) for shape in (_NARROWER, _SMALL))
    yield from ((way, _LEAST) for way in (_whole, _broken, _twice_broken))


def _shaped(font: QFont, shape: tuple[float, float]) -> QFont:
    size, width = shape
    made = QFont(font)
    if shape != _PLAIN:
        made.setPixelSize(max(1, round(font.pixelSize() * size)))
        made.setStretch(round(100 * width))
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 100)
    return made


def _measure(font: QFont) -> Callable[[str], float]:
    return QFontMetricsF(font).horizontalAdvance
