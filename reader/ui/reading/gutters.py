"""What crosses the gutter between two panes: worked out once and not in each frame."""

from __future__ import annotations

from operator import is_
from typing import TYPE_CHECKING, NamedTuple

from reader.ui.reading.bands import End, left_end, right_end

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.model.comparison import Match, Passage
    from reader.ui.reading.sheet import Sheet


class Crossing(NamedTuple):
    """A match of two neighbours, seen from the left.

    Attributes:
        start: The passage of the left pane.
        finish: The passage of the right one.
        match: What ties them.
        leaves: Where it leaves the left pane's content.
        arrives: Where it reaches the right one's.
        is_best: Whether either passage has no surer match in the other article.
    """

    start: Passage
    finish: Passage
    match: Match
    leaves: End
    arrives: End
    is_best: bool


class Gutter:
    """The gutter left of a pane."""

    def __init__(self, left: Sheet, right: Sheet) -> None:
        self._left, self._right = left, right
        self._made_of = _parts(left, right)
        self._crossings = _crossings(left, right)

    def joins(self, left: Sheet, right: Sheet) -> bool:
        """Tell whether this is the gutter between `left` and `right` as they are now."""
        return all(map(is_, self._made_of, _parts(left, right)))

    def in_view(self) -> Iterator[Crossing]:
        """Yield what has an end in view."""
        left, right = self._left, self._right
        left_top, right_top = left.scroll, right.scroll
        left_foot, right_foot = left_top + left.height, right_top + right.height
        for one in self._crossings:
            leaves, arrives = one.leaves, one.arrives
            if (leaves.bottom > left_top and leaves.top < left_foot) or (
                arrives.bottom > right_top and arrives.top < right_foot
            ):
                yield one


def gutter_of(left: Sheet, right: Sheet) -> Gutter:
    """Return the gutter between two neighbours, made again only where it has changed."""
    made = right.gutter
    if not isinstance(made, Gutter) or not made.joins(left, right):
        made = right.gutter = Gutter(left, right)
    return made


def _crossings(left: Sheet, right: Sheet) -> list[Crossing]:
    links = [
        (matched.passage, other.passage, other.match)
        for matched in left.marks.passages
        for other in matched.counterparts
        if other.passage.article == right.index
    ]
    best: dict[Passage, Match] = {}
    for start, finish, match in sorted(links, key=lambda link: link[2].score):
        best[start] = best[finish] = match
    return [
        Crossing(
            start,
            finish,
            match,
            right_end(left.flow.bands(start.span)),
            left_end(right.flow.bands(finish.span)),
            match in (best[start], best[finish]),
        )
        for start, finish, match in links
    ]


def _parts(left: Sheet, right: Sheet) -> tuple[object, ...]:
    return left, right, left.marks, left.flow, right.flow
