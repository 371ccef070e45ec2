"""What speaks for two quotes being one utterance: words, sense, speakers, sentences around."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.contents_likeness import Sense, Wording
from reader.comparison.kinship import LIKENESSES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.comparison.contents import Contents
    from reader.comparison.contents_likeness import Likeness
    from reader.comparison.interaction import Answering
    from reader.comparison.kinship import Kinship, Voice
    from reader.comparison.renderings_occasions import Occasions
    from reader.model.comparison import Match, Passage

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]

#: From this likeness of all their words together on, two quotes are compared word by word, also
#: where they have no word in common.
_NEAR = 0.2
#: What quotes of two speakers have at least in common, to be compared at all.
_SHARED = 0.3
#: With how many quotes of all articles that follow, the nearest, one is compared at most.  It
#: bounds the time where an article has thousands; in any other nothing is left out that counts.
_MOST = 200
#: Nobody says so much twice in the same words: where the articles tell two days, one is mistaken.
_WORD_FOR_WORD, _LONG = 0.9, 25.0
_OTHER = LIKENESSES.index("other")


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for n pairs of quotes of two articles.

    Attributes:
        rows: The quote that comes first in the story, shape (n,).
        columns: The other.
        likeness: Of what they say.
        matched: The probability of the match of the sentences that they stand in; 0 for none.
        speakers: What the speakers have to do with each other, as indices into `LIKENESSES`.
        rival: By how much another quote of the same article is more alike, 0 or more; the less,
            the more of the shorter is answered: two may take pieces of one.
        days: How far the days on which they were said are apart, 0..1.
        hearers: 1 where both articles tell before whom it was said, and before different ones.
    """

    rows: Ints
    columns: Ints
    likeness: Likeness
    matched: Floats
    speakers: Ints
    rival: Floats
    days: Floats
    hearers: Floats


class _Pairs(NamedTuple):
    """Pairs that may be one utterance: of which quotes, and what is told of them at once."""

    rows: Ints
    columns: Ints
    shared: Floats
    matched: Floats
    speakers: Ints


_NONE = _Pairs(*(np.zeros(0, kind) for kind in (np.intp, np.intp, float, float, np.intp)))


def gathered(
    judge: Judge, articles: Sequence[int], quotes: Sequence[int], occasions: Occasions
) -> Evidence:
    """Return what speaks for all pairs of quotes of two articles that may be one utterance.

    Args:
        judge: Of the n quotes.
        articles: Which article each quote is in, in order; n of them.
        quotes: The numbers of those that are looked at, in order.
        occasions: When and before whom each was said.
    """
    numbers = np.array(quotes, np.intp)
    at = np.array(articles, np.intp)
    ends = np.searchsorted(at[numbers], np.unique(at[numbers]), side="right")
    blocks = [judge.block(numbers[a:b], numbers[b:]) for a, b in pairwise([0, *ends.tolist()])]
    every = _Pairs(*(np.concatenate(part) for part in zip(_NONE, *blocks, strict=True)))
    rows, columns = every.rows, every.columns
    likeness = judge.likeness(every)
    rival = (1 - likeness.answered) * _rival(likeness.alike, rows, columns, at)
    may_be_two = (likeness.alike < _WORD_FOR_WORD) | (likeness.amount < _LONG)
    days = occasions.days_apart(rows, columns) * may_be_two
    hearers = occasions.hearers_apart(rows, columns) * may_be_two
    return Evidence(rows, columns, likeness, every.matched, every.speakers, rival, days, hearers)


def _rival(alike: Floats, rows: Ints, columns: Ints, articles: Ints) -> Floats:
    """Return by how much another quote of either article is more alike than that of the pair."""
    best = np.zeros((len(articles), int(articles.max(initial=0)) + 1))
    np.maximum.at(best, (rows, articles[columns]), alike)
    np.maximum.at(best, (columns, articles[rows]), alike)
    found: Floats = np.maximum(best[rows, articles[columns]], best[columns, articles[rows]])
    return found - alike


class Judge:
    """Gathers the evidence between the n quotes of a story, one article with all that follow.

    Args:
        contents: What the quotes say.
        answering: When a word counts as answered by another.
        speaking: Who speaks in each.
        kinship: Of those who speak.
        matched: How probable the matches of the sentences around them are.
    """

    def __init__(
        self,
        contents: Contents,
        answering: Answering,
        speaking: Sequence[Voice],
        kinship: Kinship,
        matched: Matched,
    ) -> None:
        known = {voice: at for at, voice in enumerate(dict.fromkeys(speaking))}
        self._voices = list(known)
        self._speaking = np.array([known[voice] for voice in speaking], np.intp)
        self._kinship = kinship
        self._matched = matched
        self._wording = Wording(contents)
        self._sense: Sense | None = None
        if contents.vectors is not None:
            self._sense = Sense(contents.vectors, answering)

    def block(self, first: Ints, later: Ints) -> _Pairs:
        """Return the pairs that may be one utterance, with their matches and speakers.

        Args:
            first: Numbers of quotes, all of one article.
            later: Those of the articles that follow.
        """
        shared = self._wording.shared(first, later)
        alike = shared.copy()
        near = shared > 0
        if self._sense:
            pooled = self._sense.pooled(first, later)
            near |= pooled >= _NEAR
            alike += pooled
        if len(later) > _MOST:
            nearest = np.zeros_like(near)
            most = np.argpartition(-alike, _MOST - 1, axis=1)[:, :_MOST]
            np.put_along_axis(nearest, most, True, axis=1)  # noqa: FBT003 - numpy's own signature
            near &= nearest
        at = np.nonzero(near)
        rows, columns = first[at[0]], later[at[1]]
        speakers = self._speakers(rows, columns)
        inside = self._wording.inside(rows, columns, shared[at])
        kept = (speakers < _OTHER) | (inside >= _SHARED) | self._matched.may(rows, columns)
        rows, columns = rows[kept], columns[kept]
        matched = self._matched.of(rows, columns)
        return _Pairs(rows, columns, shared[at][kept], matched, speakers[kept])

    def likeness(self, pairs: _Pairs) -> Likeness:
        """Return how alike the contents of these pairs are; they come by rows."""
        found = self._wording.likeness(pairs.rows, pairs.columns, pairs.shared)
        if self._sense:
            self._sense.put(found, pairs.rows, pairs.columns)
        return found

    def _speakers(self, rows: Ints, columns: Ints) -> Ints:
        """Return what those who speak in each pair have to do with each other."""
        size = len(self._voices)
        codes = self._speaking[rows] * size + self._speaking[columns]
        distinct, where = np.unique(codes, return_inverse=True)
        pairs = (divmod(code, size) for code in distinct.tolist())
        found = [
            LIKENESSES.index(self._kinship.between(self._voices[a], self._voices[b]))
            for a, b in pairs
        ]
        return np.array(found, np.intp)[where]


class Matched:
    """How probable the matches are of the sentences that quotes stand in.

    Args:
        contents: Of each quote, by article.
        matches: Of the story.
    """

    def __init__(self, contents: Sequence[Passage], matches: Sequence[Match]) -> None:
        tied: defaultdict[Passage, dict[Passage, float]] = defaultdict(dict)
        for match in matches:
            tied[match.a][match.b] = tied[match.b][match.a] = match.score
        self._tied = tied
        places = sorted(tied)
        self._sentences = [_overlapping(places, content) for content in contents]
        self._has = np.array([bool(one) for one in self._sentences], bool)

    def may(self, rows: Ints, columns: Ints) -> NDArray[np.bool_]:
        """Tell of which pairs both stand in sentences that match any."""
        found: NDArray[np.bool_] = self._has[rows] & self._has[columns]
        return found

    def of(self, rows: Ints, columns: Ints) -> Floats:
        """Return the probability of the best match of their sentences, 0 where there is none."""
        found = np.zeros(len(rows))
        for at in np.flatnonzero(self.may(rows, columns)).tolist():
            ours, theirs = self._sentences[rows[at]], self._sentences[columns[at]]
            found[at] = max(self._tied[a].get(b, 0.0) for a in ours for b in theirs)
        return found


def _overlapping(places: Sequence[Passage], content: Passage) -> Sequence[Passage]:
    """Return those of the places, sorted and not overlapping, that share words with `content`."""
    article, span = content.article, content.span
    first = bisect_right(
        places, (article, span.start), key=lambda one: (one.article, one.span.end)
    )
    last = bisect_left(places, (article, span.end), key=lambda one: (one.article, one.span.start))
    return places[first:last]
