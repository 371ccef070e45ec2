"""What ties two panes by passage: a chain of matches in the order of both texts, and a curve.

No widget and no Qt: the chain counts in offsets of the two articles, the curve in pixels of the
two panes' contents.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import zip_longest
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.model.text import Span

_READ_AT = 3  # the line is read at this part of the height


class Link(NamedTuple):
    """A match between two articles, seen from one of them.

    Attributes:
        here: The passage of that one.
        there: The passage of the other.
        score: How surely they report the same, above 0.
    """

    here: Span
    there: Span
    score: float


class Anchor(NamedTuple):
    """A pair of passages on screen, in pixels of their panes' contents.

    Attributes:
        top: Of the passage in the pane that leads.
        bottom: Of the same.
        top_there: Of its counterpart.
        bottom_there: Of the same.
    """

    top: float
    bottom: float
    top_there: float
    bottom_there: float


def chain(links: Iterable[Link]) -> tuple[Link, ...]:
    """Return those `links` with the greatest sum of scores that do not cross, in their order.

    Takes n log n steps for n links.
    """
    ends: list[int] = []  # where in the other article the best chains end, ascending
    sums: list[float] = []  # what each of them is worth, ascending too
    last: list[_Chained] = []
    # Of links that begin in one place the later counterpart comes first: none follows another.
    for link in sorted(links, key=lambda one: (one.here.start, -one.there.start)):
        at = bisect_left(ends, link.there.start)
        worth = link.score + (sums[at - 1] if at else 0.0)
        beyond = bisect_right(sums, worth, at)  # later ends that are worth no more
        if beyond > at or at == len(ends) or ends[at] != link.there.start:
            found = _Chained(link, last[at - 1] if at else None)
            ends[at:beyond], sums[at:beyond] = [link.there.start], [worth]
            last[at:beyond] = [found]
    one = last[-1] if last else None
    found_back = []
    while one is not None:
        found_back.append(one.link)
        one = one.before
    return tuple(reversed(found_back))


def through(links: Sequence[Link], chosen: Link) -> tuple[Link, ...]:
    """Return the chain `links` led through `chosen`, without those that cross it."""
    before = [
        one
        for one in links
        if one.here.start < chosen.here.start and one.there.start < chosen.there.start
    ]
    after = [
        one
        for one in links
        if one.here.start > chosen.here.start and one.there.start > chosen.there.start
    ]
    return (*before, chosen, *after)


class Curve:
    """Where in another pane's content one is when a place of the leading pane is read.

    It never falls.  Between the ends of two passages it rises evenly; where they lie farther
    apart than twice the reach it stays level in between, for there is nothing to follow.
    """

    def __init__(self, anchors: Sequence[Anchor], reach: float) -> None:
        """Take `anchors` that rise on both sides.

        Args:
            anchors: From top to bottom.
            reach: How far from a passage another pane still follows it, in pixels.
        """
        self._reach = reach
        self._here: list[float] = []
        self._there: list[float] = []
        for anchor, next_ in zip_longest(anchors, anchors[1:]):
            bottom, bottom_there = anchor.bottom, anchor.bottom_there
            if next_:  # two passages may share a line
                bottom = min(bottom, next_.top)
                bottom_there = min(bottom_there, next_.top_there)
            self._here += (anchor.top, max(anchor.top, bottom))
            self._there += (anchor.top_there, max(anchor.top_there, bottom_there))

    def at(self, y: float) -> float | None:
        """Return the place in the other pane for `y`; None where no counterpart is near.

        Above the first passage and below the last the other pane goes along, as far as the reach.
        """
        if not self._here:
            return None
        after = bisect_right(self._here, y)
        if after == 0:
            away = self._here[0] - y
            return None if away > self._reach else self._there[0] - away
        if after == len(self._here):
            away = y - self._here[-1]
            return None if away > self._reach else self._there[-1] + away
        return self._between(after, y)

    def _between(self, after: int, y: float) -> float | None:
        """Return the place between two ends of passages, the later of which is `after`."""
        here, there = self._here[after - 1 : after + 1], self._there[after - 1 : after + 1]
        gap, travel = here[1] - here[0], there[1] - there[0]
        is_passage = after % 2
        if is_passage or gap <= 2 * self._reach:
            return there[0] + travel * (y - here[0]) / gap
        along = min(travel / 2, self._reach)
        if y - here[0] <= self._reach:
            return there[0] + along * (y - here[0]) / self._reach
        if here[1] - y <= self._reach:
            return there[1] - (travel - along) * (here[1] - y) / self._reach
        return None


def reading_level(scroll: float, most: float, height: float) -> float:
    """Return how far below the upper edge of a pane the reading line lies.

    A third of the height; less at the beginning of an article and more at its end, so that no
    line of it passes unread.

    Args:
        scroll: How far the pane is scrolled.
        most: How far it can be.
        height: Of what is in view.
    """
    if most < height:
        return height * scroll / most if most > 0 else 0.0
    third = height / _READ_AT
    return max(min(third, scroll), height - (most - scroll))


class _Chained(NamedTuple):
    """A link and the one before it in the best chain that ends with it."""

    link: Link
    before: _Chained | None
