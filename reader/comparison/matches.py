"""Matches: pairs of sentences of two articles that report the same thing.

Articles are independent texts, not versions of one: the order differs and one sentence may match
several, so all pairs of sentences of two articles are judged, and what is probable enough stays.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import combinations, pairwise
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from reader.comparison.blocks import LONGEST
from reader.comparison.clauses import answering
from reader.comparison.evidence import Judge, joined
from reader.comparison.matches_kinds import kind_of
from reader.comparison.naming import naming
from reader.comparison.probability import load_weights, probabilities, tenable
from reader.comparison.telling import telling
from reader.comparison.words import split_words
from reader.model.comparison import Match, Passage
from reader.model.text import Span
from reader.progress import silently

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.evidence import Evidence, Floats, Ints
    from reader.comparison.probability import Weights
    from reader.comparison.words import Word
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.progress import Report

    Bools: TypeAlias = NDArray[np.bool_]

_MOST = 41  # sentences of another article that one matches at most; in no news article so many
_DIGITS = 4  # of a score: fewer than the sums differ in when the articles stand in another order


@dataclass(frozen=True, slots=True)
class _Side:
    """The sentences of one article: what and where they are, and which say enough to match.

    `goes_on` tells of each whether it goes on in the paragraph of the one before.
    """

    texts: list[str]
    passages: list[Passage]
    words: list[tuple[Word, ...]]
    telling: list[bool]
    goes_on: list[bool]

    def beside(self, sentence: int) -> dict[int, int]:
        """Return the sentences of its paragraph that stand before (-1) and after (1) one."""
        steps = {-1: self.goes_on[sentence], 1: self.goes_on[sentence + 1]}
        return {step: sentence + step for step, is_there in steps.items() if is_there}

    def clause(
        self, sentence: int, weights: Sequence[float], answered: Mapping[int, float]
    ) -> Span | None:
        """Return the clause that is answered, as a place in the article; None for all of it."""
        found = answering(self.texts[sentence], self.words[sentence], weights, answered)
        start = self.passages[sentence].span.start
        return found and Span(start + found.start, start + found.end)


def matches(
    articles: Sequence[Article],
    analyses: Sequence[Analysis],
    vectors: Sequence[Sequence[SentenceVectors] | None] | None,
    report: Report = silently,
    entities: Sequence[Sequence[str | None]] | None = None,
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
        entities: For each article, for each of its mentions, the id of its entity or None.
    """
    sentences = [
        [span.of(article.text)[:LONGEST] for span in analysis.sentences]
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    words = split_words(sentences, [article.language for article in articles])
    names = [
        naming(analysis, of_article, entities[i] if entities else ())
        for i, (analysis, of_article) in enumerate(zip(analyses, words, strict=True))
    ]
    sides = [
        _Side(
            sentences[i],
            [Passage(i, span) for span in analysis.sentences],
            words[i],
            telling(articles[i].text, analysis.sentences, words[i], names[i]),
            _going_on(articles[i].text, analysis.sentences),
        )
        for i, analysis in enumerate(analyses)
    ]
    scorers = {sense: load_weights(with_model=sense) for sense in (True, False)}
    judge = Judge(sentences, words, vectors, scorers[True][1], names)
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
        for match in _Between(a, b, sides[a], sides[b], judge).matches(
            found[a, b], probable[a, b], weights[a, b]
        )
    )


@dataclass(frozen=True, slots=True)
class _Between:
    """Two articles: their numbers, what is in them, and what judges their sentences."""

    a: int
    b: int
    ours: _Side
    theirs: _Side
    judge: Judge

    def matches(self, found: Evidence, probable: Floats, weights: Weights) -> Iterator[Match]:
        """Yield what is probable enough, of what says enough, and what is copied along."""
        probably = dict(self._probable(found, probable, weights))
        both = probably | self._copied(probably)
        yield from (both[at] for at in sorted(both))

    def _copied(self, probably: Mapping[tuple[int, int], Match]) -> dict[tuple[int, int], Match]:
        """Return the matches of equal sentences next to ones that are identical, however short.

        Alone "he has ten days" may be the same by accident, in a copied paragraph it is not; a
        heading stands in none.
        """
        copied: dict[tuple[int, int], Match] = {}
        waiting = [(at, match) for at, match in probably.items() if match.kind == "identical"]
        while waiting:
            (i, j), match = waiting.pop()
            there = self.theirs.beside(j)
            for at in (
                (n, there[step]) for step, n in self.ours.beside(i).items() if step in there
            ):
                if at not in probably and at not in copied and self._is_same(*at):
                    a, b = self.ours.passages[at[0]], self.theirs.passages[at[1]]
                    copied[at] = replace(match, a=a, b=b)
                    waiting.append((at, copied[at]))
        return copied

    def _is_same(self, i: int, j: int) -> bool:
        """Tell whether two sentences have the same words and marks."""
        return self.ours.texts[i].split() == self.theirs.texts[j].split()

    def _probable(
        self, found: Evidence, probable: Floats, weights: Weights
    ) -> Iterator[tuple[tuple[int, int], Match]]:
        """Yield with its sentences each match probable enough, of what says enough."""
        rounded = np.round(probable.astype(np.float64), _DIGITS)
        tell = np.array(self.ours.telling, bool), np.array(self.theirs.telling, bool)
        enough = (rounded >= weights.possible) & tell[0][found.rows] & tell[1][found.columns]
        at_all = np.flatnonzero(enough)
        best = _best(found.rows[at_all], found.columns[at_all], rounded[at_all])
        for at in at_all[best].tolist():
            i, j, score = int(found.rows[at]), int(found.columns[at]), float(rounded[at])
            words = self.ours.words[i], self.theirs.words[j]
            kind = kind_of(*words, found.forth[at], found.back[at])
            ends = self.ours.passages[i], self.theirs.passages[j]
            match = Match(*ends, kind, score, weights.grade(score))
            alike = kind == "identical"
            yield (i, j), match if alike else self._with_clauses(match, i, j)

    def _with_clauses(self, match: Match, i: int, j: int) -> Match:
        """Return the match with the clause of each sentence that answers the other."""
        one, other = (self.a, i), (self.b, j)
        forth, back = self.judge.answers(one, other)
        return replace(
            match,
            a_part=self.ours.clause(i, self.judge.weights(one), forth),
            b_part=self.theirs.clause(j, self.judge.weights(other), back),
        )


def _best(rows: Ints, columns: Ints, scores: Floats) -> Bools:
    """Tell which of n pairs are among the best of both their sentences, shape (n,).

    A refrain in hundreds of sentences would match hundreds each: of equal ones those stay that
    stand at about the same place of both articles.
    """
    kept = np.ones(len(rows), bool)
    for ends in (rows, columns):
        _, counts = np.unique(ends, return_counts=True)
        if len(counts) and counts.max() > _MOST:
            order = np.lexsort((np.abs(rows - columns), -scores, ends))
            firsts = np.repeat(np.cumsum(counts) - counts, counts)
            kept[order[np.arange(len(rows)) - firsts >= _MOST]] = False
    return kept


def _going_on(text: str, sentences: Sequence[Span]) -> list[bool]:
    """Tell of each sentence, and of what follows the last, whether it is in one's paragraph."""
    inner = ("\n" not in text[one.end : other.start] for one, other in pairwise(sentences))
    return [False, *inner, False]
