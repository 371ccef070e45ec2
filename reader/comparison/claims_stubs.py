"""Which clauses say too little to stand for a claim: "without any warning", "in the early hours".

What is told needs a verb, or at least a name or a number.  Verbs are known by their English forms
alone: a clause that seems to have none is only shown with more around it.
"""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from reader.comparison.words import WORD, irregular_verbs

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.analysis import Analysis
    from reader.model.comparison import Comparison, Passage
    from reader.model.text import Span

_HELPERS = {
    *("am", "are", "be", "been", "can", "could", "did", "do", "does", "had", "has", "have", "is"),
    *("may", "might", "must", "shall", "should", "was", "were", "will", "would"),
}
_PAST = "ed"
_LEAST = 5  # letters of a past that a rule makes: "red" and "bed" are none


class Stubs:
    """Tells which clauses of a story's articles are stubs."""

    def __init__(self, comparison: Comparison) -> None:
        self._texts = [article.text for article in comparison.articles]
        self._telling = [_telling(analysis) for analysis in comparison.analyses]

    def has(self, clause: Passage) -> bool:
        """Tell whether a clause has neither a verb nor a name nor a number."""
        telling, span = self._telling[clause.article], clause.span
        at = bisect_left(telling, span.start, key=lambda one: one.start)
        if at < len(telling) and span.covers(telling[at]):
            return False
        words = (word[0].lower() for word in WORD.finditer(span.of(self._texts[clause.article])))
        return not _has_verb(words)


def _telling(analysis: Analysis) -> list[Span]:
    """Return where an article has names and numbers; when alone tells nothing."""
    names = [mention.span for mention in analysis.mentions]
    return sorted(names + [one.span for one in analysis.figures if one.kind != "date"])


def _has_verb(words: Iterable[str]) -> bool:
    pasts = irregular_verbs()
    return any(
        word in _HELPERS or word in pasts or (word.endswith(_PAST) and len(word) >= _LEAST)
        for word in words
    )
