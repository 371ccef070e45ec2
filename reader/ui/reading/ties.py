"""What ties the panes to one another: for each pair of them a curve, kept while it holds."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter, is_
from typing import TYPE_CHECKING

from reader.model.comparison import Passage
from reader.ui.reading.anchors import Anchor, Curve, Link, chain, through

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.text import Span
    from reader.ui.reading.flow import Flow
    from reader.ui.reading.marks import ArticleMarks
    from reader.ui.reading.sheet import Sheet

_NEAR = 3  # a counterpart is near within this part of the height
_LEAST = 1e-6  # what a match counts in a chain, however unsure it is


class Ties:
    """Works out each chain once a comparison, and each curve once a layout and selection."""

    def __init__(self) -> None:
        self._links: dict[int, tuple[ArticleMarks, Mapping[int, Sequence[Link]]]] = {}
        self._chains: dict[tuple[int, int], tuple[ArticleMarks, tuple[Link, ...]]] = {}
        self._curves: dict[tuple[int, int], tuple[tuple[object, ...], Curve]] = {}

    def curve(self, leading: Sheet, other: Sheet) -> Curve:
        """Return where `other` is when a place of `leading` is read."""
        key = leading.index, other.index
        view = leading.view
        made_of = leading.marks, other.marks, leading.flow, other.flow, view.lit, leading.height
        known = self._curves.get(key)
        if known and all(map(is_, known[0], made_of)):
            return known[1]
        links = self._chosen(leading, other)
        anchors = [_anchor(link, leading.flow, other.flow) for link in links]
        curve = Curve(anchors, max(leading.height / _NEAR, 1))
        self._curves[key] = made_of, curve
        return curve

    def _chosen(self, leading: Sheet, other: Sheet) -> Iterable[Link]:
        """Return the chain of two articles; where a match is selected it leads through that."""
        first, second = sorted((leading, other), key=attrgetter("index"))
        links = self._chain(first, second)
        lit = first.view.lit
        if lit:
            selected = [
                link
                for link in self._links_of(first).get(second.index, ())
                if Passage(first.index, link.here) in lit
                and Passage(second.index, link.there) in lit
            ]
            if selected:
                links = through(links, max(selected, key=attrgetter("score")))
        return links if first is leading else [_turned(link) for link in links]

    def _chain(self, first: Sheet, second: Sheet) -> tuple[Link, ...]:
        key = first.index, second.index
        known = self._chains.get(key)
        if known is None or known[0] is not first.marks:
            links = self._links_of(first).get(second.index, ())
            known = self._chains[key] = first.marks, chain(links)
        return known[1]

    def _links_of(self, sheet: Sheet) -> Mapping[int, Sequence[Link]]:
        known = self._links.get(sheet.index)
        if known is None or known[0] is not sheet.marks:
            found: dict[int, list[Link]] = defaultdict(list)
            for matched in sheet.marks.passages:
                for other in matched.counterparts:
                    score = max(other.match.score, _LEAST)
                    link = Link(matched.passage.span, other.passage.span, score)
                    found[other.passage.article].append(link)
            known = self._links[sheet.index] = sheet.marks, found
        return known[1]


def _anchor(link: Link, here: Flow, there: Flow) -> Anchor:
    return Anchor(*_extent(here, link.here), *_extent(there, link.there))


def _extent(flow: Flow, span: Span) -> tuple[float, float]:
    first, last = flow.line_of(span.start), flow.line_of(span.end - 1)
    return flow.lines[first].top, flow.lines[last].top + flow.measures.line


def _turned(link: Link) -> Link:
    return Link(link.there, link.here, link.score)
