"""Which sentences of an article a passage takes in."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.model.text import Span


class SentencePlaces:
    """The sentences of all articles, looked up by where they stand."""

    def __init__(self, comparison: Comparison) -> None:
        self.spans: Sequence[Sequence[Span]] = [one.sentences for one in comparison.analyses]
        self._starts = [[span.start for span in spans] for spans in self.spans]
        self._ends = [[span.end for span in spans] for spans in self.spans]

    def at(self, passage: Passage) -> range:
        """Return the indices of the sentences of its article that share a character with it."""
        first = bisect_right(self._ends[passage.article], passage.span.start)
        return range(first, bisect_left(self._starts[passage.article], passage.span.end))
