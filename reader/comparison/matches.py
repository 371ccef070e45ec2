"""Matches: pairs of sentences of two articles that report the same thing.

Articles are independent texts, not versions of one: the order differs and one sentence may match
several, so all pairs of sentences of two articles are judged, and what is probable enough stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from reader.comparison.evidence import evidence
from reader.comparison.lexical import split_words
from reader.comparison.probability import load_weights, probabilities
from reader.model.comparison import Match, Passage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.evidence import Evidence, Floats, Pair
    from reader.comparison.lexical import Word
    from reader.comparison.probability import Weights
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import MatchKind

_LEAST_CONTENT = 3  # words that say something; two headings or "he said" may agree by accident
_IDENTICAL = 0.9  # share of words that stay when one wording is turned into the other
_EVEN = (
    0.75  # two sentences hold as much of each other when the lesser share is this of the greater
)
_DIGITS = 4  # of a score: fewer than the sums differ in when the articles stand in another order


@dataclass(frozen=True, slots=True)
class _Sides:
    """The sentences of all articles: their passages and words."""

    passages: list[list[Passage]]
    words: list[list[tuple[Word, ...]]]

    def telling(self, article: int) -> list[bool]:
        """Tell of each sentence of `article` whether it says enough to match at all."""
        return [
            len({word.stem for word in words if word.content}) >= _LEAST_CONTENT
            for words in self.words[article]
        ]


def matches(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    vectors: Sequence[Sequence[SentenceVectors]] | None,
) -> tuple[Match, ...]:
    """Return the matches of all pairs of articles, one entry a pair of sentences.

    They come in the order of their passages.  Another order of the articles gives the same
    matches, with `a` and `b` changed about where their articles are.

    Args:
        articles: n of them, in the order of the story.
        analyses: One an article.
        vectors: For each article, for each of its sentences, its token vectors; None when the
            sentence model is missing: then the lexical score decides alone.
    """
    sentences = [
        [span.of(article.text) for span in analysis.sentences]
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    sides = _Sides(
        [[Passage(i, s) for s in analysis.sentences] for i, analysis in enumerate(analyses)],
        split_words(sentences),
    )
    weights, answering = load_weights(with_model=vectors is not None)
    found = evidence(sentences, sides.words, vectors, answering)
    probable = probabilities(found, weights)
    return tuple(
        match
        for pair in found
        for match in _between(pair, found[pair], probable[pair], sides, weights)
    )


def _between(
    pair: Pair, found: Evidence, probable: Floats, sides: _Sides, weights: Weights
) -> Iterator[Match]:
    a, b = pair
    telling = np.logical_and.outer(sides.telling(a), sides.telling(b))
    rounded = np.round(probable.astype(np.float64), _DIGITS)
    for i, j in np.argwhere(telling & (rounded >= weights.possible)).tolist():
        score = float(rounded[i, j])
        kind = _kind(sides.words[a][i], sides.words[b][j], found.forth[i, j], found.back[i, j])
        yield Match(sides.passages[a][i], sides.passages[b][j], kind, score, weights.grade(score))


def _kind(left: Sequence[Word], right: Sequence[Word], forth: float, back: float) -> MatchKind:
    """Return how two matching sentences are alike; `forth` and `back` say how much of each.

    Part: one of them holds clearly more of the other than the other holds of it.
    """
    stems = [word.stem for word in left], [word.stem for word in right]
    if Indel.normalized_similarity(*stems) >= _IDENTICAL and _numbers(left) == _numbers(right):
        return "identical"
    return "part" if min(forth, back) < _EVEN * max(forth, back) else "reworded"


def _numbers(words: Sequence[Word]) -> list[str]:
    """Return the words with digits: where one differs, no wording is called identical."""
    return sorted(word.stem for word in words if any(map(str.isdigit, word.stem)))
