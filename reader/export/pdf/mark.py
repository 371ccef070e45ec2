"""A mark on the lines of one page, before it becomes an annotation; what its ground may cover."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Literal

from reader.export.pdf.sheet import Band

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.export.pdf.sheet import Box
    from reader.export.pdf.structure import Element

_SEAM = 0.01
BESIDE = 1.2  # by how much a ground is wider than its words at either end


@dataclass(frozen=True, slots=True)
class Annotation:
    """A mark on one page.

    Attributes:
        subtype: As in PDF.
        name: Unique in the document.
        title: Whose mark it is.
        contents: What it says.
        colour: Token of the light theme.
        created: ISO date and time.
        changed: ISO date and time.
        bands: The lines it covers; a Text has none.
        painted: The parts of them that its appearance paints.
        box: Where the icon of a Text stands.
        ring: Token of the colour round that icon.
        element: What it is told as a part of; None as long as it is on no page.
    """

    subtype: Literal["Highlight", "Underline", "Squiggly", "Text"]
    name: str
    title: str
    contents: str
    colour: str
    created: str
    changed: str
    bands: Sequence[Band] = ()
    painted: Sequence[Band] = ()
    box: Box | None = None
    ring: str = ""
    element: Element | None = None


def without(bands: Iterable[Band], others: Sequence[Band]) -> list[Band]:
    """Return the parts of `bands` that `others` leave free."""
    free = list(bands)
    for other in others:
        free = [part for band in free for part in _cut(band, other)]
    return free


def shared(grounds: Sequence[tuple[str, Sequence[Band]]]) -> list[list[Band]]:
    """Return what each of `grounds`, a colour and the lines it wants, paints of them.

    Where several colours lie on the same words, each takes a stripe of the line's height, in the
    order given; no colour is painted twice.  So none is mixed with another, and text stays
    legible however many there are.
    """
    painted: list[list[Band]] = [[] for _ in grounds]
    by_line: dict[tuple[int, float], list[tuple[int, Band]]] = {}
    for number, (_, bands) in enumerate(grounds):
        for band in bands:
            by_line.setdefault((band.page, band.baseline), []).append((number, band))
    for there in by_line.values():
        # Grounds are wider than their words, and it is grounds that must not overlap.
        edges = {edge for _, band in there for edge in (_left(band), _right(band))}
        for left, right in pairwise(sorted(edges)):
            over = [n for n, band in there if _left(band) <= left and right <= _right(band)]
            colours = list(dict.fromkeys(grounds[number][0] for number in over))
            firsts = [next(n for n in over if grounds[n][0] == colour) for colour in colours]
            for index, number in enumerate(firsts):
                part = _ground(there[0][1], left, right, (index, len(firsts)))
                _add(painted[number], part)
    return painted


def _left(band: Band) -> float:
    return band.left - BESIDE


def _right(band: Band) -> float:
    return band.right + BESIDE


def _ground(line: Band, left: float, right: float, stripe: tuple[int, int]) -> Band:
    return Band(line.page, left + BESIDE, right - BESIDE, line.baseline, stripe)


def _add(bands: list[Band], band: Band) -> None:
    """Add `band`, as one with the last where that ends in it: a seam would be seen."""
    last = bands[-1] if bands else None
    if last and _kind(last) == _kind(band) and abs(_right(last) - _left(band)) < _SEAM:
        bands[-1] = replace(last, right=band.right)
    else:
        bands.append(band)


def _kind(band: Band) -> tuple[int, float, tuple[int, int]]:
    return band.page, band.baseline, band.stripe


def _cut(band: Band, other: Band) -> list[Band]:
    same_line = (band.page, band.baseline) == (other.page, other.baseline)
    if not same_line or other.right <= band.left or band.right <= other.left:
        return [band]
    sides = ((band.left, other.left - 2 * BESIDE), (other.right + 2 * BESIDE, band.right))
    return [Band(band.page, left, right, band.baseline) for left, right in sides if left < right]
