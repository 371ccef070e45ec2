"""Passages of an article as one line of words, and where in it everything stands."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.ui.cards.card import Rule

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.model.comparison import Passage
    from reader.model.text import Span
    from reader.ui.cards.card import Role, Run

_APART = " … "  # between passages with other words between them


class Flowing:
    """Line ends become spaces; words left out between two passages become "…".

    Attributes:
        text: The words.
    """

    def __init__(self, article: str, passages: Sequence[Passage]) -> None:
        signs: list[str] = []
        self._at: list[int] = []  # for each of them, its offset in the article
        end = 0
        for span in (passage.span for passage in passages):
            start = max(span.start, end)
            if signs and start < span.end:
                apart = _APART if article[end:start].strip() else " "
                signs += apart
                self._at += [end] * len(apart)
            for at in range(start, span.end):
                sign = " " if article[at].isspace() else article[at]
                if sign != " " or (signs and signs[-1] != " "):
                    signs.append(sign)
                    self._at.append(at)
            end = max(end, span.end)
        self.text = "".join(signs).rstrip()

    def within(self, span: Span) -> range:
        """Return where the words of `span` of the article stand in `text`; empty for nowhere."""
        most = len(self.text)
        first = min(bisect_left(self._at, span.start), most)
        return range(first, min(bisect_left(self._at, span.end, lo=first), most))


def rules(runs: Iterable[Run], text: str, marked: Iterable[tuple[range, Role]]) -> Iterator[Rule]:
    """Yield the rules under what is `marked` in `text` where `runs` show it.

    The runs have the words of `text` in their order, and between them what is struck, which stays
    without a rule.
    """
    places = _places(runs, text)
    for where, role in marked:
        begun = None
        for at in where:
            begun = places[at] if begun is None else begun
            if at + 1 == where.stop or places[at + 1] > places[at] + 1:
                yield Rule(begun, places[at] + 1, role)
                begun = None


def _places(runs: Iterable[Run], text: str) -> list[int]:
    """Return for each character of `text` where it stands in what the runs read.

    That may have spaces that the text has not.
    """
    places: list[int] = []
    shown = 0
    for run in runs:
        if run.role == "other":
            shown += len(run.text)
            continue
        for sign in run.text:
            if not sign.isspace() or text[len(places) : len(places) + 1].isspace():
                places.append(shown)
            shown += 1
    return [*places, *[shown] * (len(text) - len(places))]
