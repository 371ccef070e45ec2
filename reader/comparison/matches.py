"""Matches: pairs of sentences of two articles that report the same thing.

Articles are independent texts, not versions of one: the order differs and one sentence may match
several, so all pairs of sentences of two articles are judged, and what is probable enough stays.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import Indel

from reader.comparison.blocks import LONGEST
from reader.comparison.evidence import Judge, joined
from reader.comparison.lexical import split_words
from reader.comparison.probability import load_weights, probabilities, tenable
from reader.model.comparison import Match, Passage
from reader.progress import silently

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.evidence import Evidence, Floats
    from reader.comparison.lexical import Word
    from reader.comparison.probability import Weights
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import MatchKind
    from reader.progress import Report

_LEAST_CONTENT = 3  # words that say something; two headings or "he said" may agree by accident
_IDENTICAL = 0.9  # share of words that stay when one wording is turned into the other
_EVEN = 0.75  # of the greater share of the other that one holds; below it, it holds a part
_SLACK = 1e-4  # how much shares may differ by mere rounding
_DIGITS = 4  # of a score: fewer than the sums differ in when the articles stand in another order


@dataclass(frozen=True, slots=True)
class _Side:
    """The sentences of one article: their passages, their words, and which say enough to match."""

    passages: list[Passage]
    words: list[tuple[Word, ...]]
    telling: list[bool]


def matches(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    vectors: Sequence[Sequence[SentenceVectors] | None] | None,
    report: Report = silently,
) -> tuple[Match, ...]:
    """Return the matches of all pairs of articles, one entry a pair of sentences.

    They come in the order of their passages.  Another order of the articles gives the same
    matches, with `a` and `b` changed about where their articles are.

    Args:
        articles: n of them, in the order of the story.
        analyses: One an article.
        vectors: For each article, for each of its sentences, its token vectors; None for one in
            a language that the sentence model does not know, and when the model is missing: then
            the lexical score decides alone.
        report: Told how many articles are compared with all that follow them; the last never is.
    """
    sentences = [
        [span.of(article.text)[:LONGEST] for span in analysis.sentences]
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    words = split_words(sentences, [article.language for article in articles])
    sides = [
        _Side([Passage(i, s) for s in analysis.sentences], of_article, _telling(of_article))
        for i, (analysis, of_article) in enumerate(zip(analyses, words, strict=True))
    ]
    scorers = {sense: load_weights(with_model=sense) for sense in (True, False)}
    judge = Judge(sentences, words, vectors, scorers[True][1])
    found, weights = {}, {}
    for a, b in combinations(range(len(sides)), 2):
        again = partial(report, a, len(sides) - 1)
        again()
        fitting = weights[a, b] = scorers[judge.has_sense(a, b)][0]
        parts = [tenable(part, fitting) for part in judge.evidence(a, b, again)]
        found[a, b] = joined(parts)
    probable = probabilities(found, weights)
    return tuple(
        match
        for a, b in found
        for match in _between(sides[a], sides[b], found[a, b], probable[a, b], weights[a, b])
    )


def _telling(sentences: Sequence[Sequence[Word]]) -> list[bool]:
    return [
        len({word.stem for word in words if word.content}) >= _LEAST_CONTENT for words in sentences
    ]


def _between(
    a: _Side, b: _Side, found: Evidence, probable: Floats, weights: Weights
) -> Iterator[Match]:
    rounded = np.round(probable.astype(np.float64), _DIGITS)
    for at in np.flatnonzero(rounded >= weights.possible).tolist():
        i, j, score = int(found.rows[at]), int(found.columns[at]), float(rounded[at])
        if a.telling[i] and b.telling[j]:
            kind = _kind(a.words[i], b.words[j], found.forth[at], found.back[at])
            yield Match(a.passages[i], b.passages[j], kind, score, weights.grade(score))


def _kind(left: Sequence[Word], right: Sequence[Word], forth: float, back: float) -> MatchKind:
    """Return how two matching sentences are alike; `forth` and `back` say how much of each.

    Part: one of them holds clearly more of the other than the other holds of it.
    """
    stems = [word.stem for word in left], [word.stem for word in right]
    if Indel.normalized_similarity(*stems) >= _IDENTICAL and _numbers(left) == _numbers(right):
        return "identical"
    less, more = sorted((forth, back))
    return "part" if less < _EVEN * more - _SLACK else "reworded"


def _numbers(words: Sequence[Word]) -> list[str]:
    """Return the words with digits: where one differs, no wording is called identical."""
    return sorted(word.stem for word in words if any(map(str.isdigit, word.stem)))
