"""When and before whom quotes were said, as far as their articles tell.

"Back in July he told parliament" and "on Friday she told reporters" are two occasions: what is
alike in them was said twice.  An article that tells no day reports what was said lately.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.renderings_frames import Frames, Occasion

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from reader.comparison.utterances import Rendering
    from reader.model.analysis import Analysis
    from reader.model.article import Article

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]

_FAR = 8  # days from which on two occasions are as far apart as they can be
#: Words between two quotes of which the second is of another time.
_AGAIN = re.compile(r"\n\n|\b(?:since|later|afterwards|now|today|then)\b", re.IGNORECASE)
#: A cue that goes on with what was said just before.
_GOING_ON = frozenset({"added", "adds", "adding", "continued", "continues", "went on"})


@dataclass(frozen=True, slots=True)
class Occasions:
    """The occasions of n quotes, and how far any two are apart.

    Attributes:
        first: The first day each may have been said, shape (n,); NaN where nothing is known.
        last: The last.
        told: Whether its article tells the day.
        hearers: Before whom, as bits.
    """

    first: Floats
    last: Floats
    told: NDArray[np.bool_]
    hearers: Ints

    def days_apart(self, rows: Ints, columns: Ints) -> Floats:
        """Return how far the days of each pair are apart: 0, they may be one, to 1.

        A day more or less is nothing: clocks differ, and so does what is called yesterday.
        """
        gap = np.fmax(self.first[rows] - self.last[columns], self.first[columns] - self.last[rows])
        gap = np.where(self.told[rows] | self.told[columns], np.nan_to_num(gap), 0)
        found: Floats = np.log(np.clip(gap, 1, _FAR)) / np.log(_FAR)
        return found

    def hearers_apart(self, rows: Ints, columns: Ints) -> Floats:
        """Return 1 for each pair said before different hearers as both articles tell; else 0."""
        ours, theirs = self.hearers[rows], self.hearers[columns]
        found: Floats = ((ours > 0) & (theirs > 0) & ((ours & theirs) == 0)).astype(float)
        return found


def occasions(
    articles: Sequence[Article], analyses: Sequence[Analysis], told: Sequence[Rendering]
) -> Occasions:
    """Return the occasions of all quotes of a story, in its order."""
    by_article = defaultdict[int, list["Rendering"]](list)
    for one in told:
        by_article[one.place.article].append(one)
    every = [
        occasion
        for at, (article, analysis) in enumerate(zip(articles, analyses, strict=True))
        for occasion in _of_article(article, analysis, by_article[at])
    ]
    days = [[np.nan if day is None else day for day in (one.first, one.last)] for one in every]
    bounds = np.array(days, float).reshape(-1, 2)
    return Occasions(
        bounds[:, 0],
        bounds[:, 1],
        np.array([one.told for one in every], bool),
        np.array([one.hearers for one in every], np.intp),
    )


def _of_article(
    article: Article, analysis: Analysis, told: Sequence[Rendering]
) -> Iterator[Occasion]:
    frames = Frames(article, analysis)
    before: Rendering | None = None
    latest = Occasion()
    for one in told:
        found = frames.occasion(one)
        if before is not None and _goes_on(before, one):
            found = Occasion(
                *(found[:3] if found.told else latest[:3]), found.hearers or latest.hearers
            )
        yield found
        before, latest = one, found


def _goes_on(before: Rendering, one: Rendering) -> bool:
    """Tell whether a quote is of the occasion of the one before it, if nothing else is told."""
    if one.quote.means == "carried":
        return True
    if one.voice != before.voice or one.voice.name is None:
        return False
    cue = one.quote.cue.of(one.text).lower() if one.quote.cue else ""
    between = one.text[before.quote.content.end : one.quote.content.start]
    return cue in _GOING_ON or not _AGAIN.search(between)
