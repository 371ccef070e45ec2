"""Which lines of a text stand on which page: no line alone, no heading without its text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.export.pdf.sheet import TOP, Anchor

if TYPE_CHECKING:
    from collections.abc import Sequence

PITCH = 15.0
_ASCENT = 11.0  # from the top of a line to its baseline
_FEWEST = 8  # lines on the last page, where there are more pages than one
_HEADINGS = 4  # one above the other that stay together
_ROUNDING = 0.01


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph before it has a place.

    Attributes:
        lines: How many it has; at least one.
        leads: Whether it is the heading of the next, and stays on its page.
    """

    lines: int
    leads: bool = False


@dataclass(frozen=True, slots=True)
class _Manner:
    """How tightly to set.

    Attributes:
        gap: Between two paragraphs, in points.
        more: How much lower than usual a page may end, in points.
        less: How many lines sooner the page of index `at` ends.
        at: The page that is shortened.
    """

    gap: float = 5.3
    more: float = 0
    less: int = 0
    at: int = -1


#: What is tried, one after the other, to be rid of a last page with hardly any lines.
_TIGHTER = (_Manner(4.3), _Manner(3.5), _Manner(3.5, 11))


def fitted(blocks: Sequence[Block], start: Anchor, bottom: float) -> list[tuple[Anchor, ...]]:
    """Return where the lines of each block stand.

    Args:
        blocks: The paragraphs in their order.
        start: The top of the first line; the pages that follow begin at the top.
        bottom: Where a page ends, in points.
    """
    plain = _set(blocks, start, bottom, _Manner())
    if not _dangles(plain, start):
        return plain
    last = plain[-1][-1].page
    tighter = (_set(blocks, start, bottom, manner) for manner in _TIGHTER)
    shorter = (
        _set(blocks, start, bottom, _Manner(less=less, at=last - 1))
        for less in range(1, 2 * _FEWEST)
    )
    for tried in tighter:
        if tried[-1][-1].page < last:
            return tried
    return next((one for one in shorter if not _dangles(one, start)), plain)


def _dangles(places: Sequence[Sequence[Anchor]], start: Anchor) -> bool:
    """Tell whether hardly any lines stand on the last page."""
    lines = [line for block in places for line in block]
    if not lines or lines[-1].page == start.page:
        return False
    return sum(line.page == lines[-1].page for line in lines) < _FEWEST


def _set(
    blocks: Sequence[Block], start: Anchor, bottom: float, manner: _Manner
) -> list[tuple[Anchor, ...]]:
    page, y = start.page, start.y
    places = []
    for number, block in enumerate(blocks):
        lines: list[Anchor] = []
        while len(lines) < block.lines:
            end = bottom + manner.more - (manner.less * PITCH if page == manner.at else 0)
            room = int((end - y + _ROUNDING) // PITCH)
            full = y == TOP
            here = unbroken(block.lines - len(lines), room, full=full)
            if block.leads and not full and room < _with_next(blocks, number):
                here = 0
            for _ in range(here):
                lines.append(Anchor(page, y + _ASCENT))
                y += PITCH
            if len(lines) < block.lines:
                page, y = page + 1, TOP
        y += manner.gap
        places.append(tuple(lines))
    return places


def _with_next(blocks: Sequence[Block], number: int) -> int:
    """Return how many lines a heading needs with what it leads: a few headings, two lines."""
    need = 0
    for block in blocks[number : number + _HEADINGS]:
        if not block.leads:
            return need + min(2, block.lines)
        need += block.lines + 1  # and the gap
    return need


def unbroken(left: int, room: int, *, full: bool) -> int:
    """Return how many of `left` lines to set where `room` lines have room.

    No first line stays alone at the foot of a page and no last one goes alone over to the next,
    unless the page is `full`: still empty, so that waiting for the next would gain nothing.
    """
    if left <= room:
        return left
    if left - room == 1:
        room -= 1
    if room < 2:
        return max(1, room) if full else 0
    return room
