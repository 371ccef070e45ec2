"""A mark on the lines of one page, before it becomes an annotation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from reader.export.pdf.sheet import Band

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.export.pdf.sheet import Box

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


def without(bands: Iterable[Band], others: Sequence[Band]) -> list[Band]:
    """Return the parts of `bands` that `others` leave free."""
    free = list(bands)
    for other in others:
        free = [part for band in free for part in _cut(band, other)]
    return free


def _cut(band: Band, other: Band) -> list[Band]:
    same_line = (band.page, band.baseline) == (other.page, other.baseline)
    if not same_line or other.right <= band.left or band.right <= other.left:
        return [band]
    sides = ((band.left, other.left - 2 * BESIDE), (other.right + 2 * BESIDE, band.right))
    return [Band(band.page, left, right, band.baseline) for left, right in sides if left < right]
