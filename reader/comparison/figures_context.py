"""The sentences around figures, and how much two of them say the same."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from functools import cached_property
from itertools import chain, pairwise, product
from math import fsum, log
from typing import TYPE_CHECKING

from reader.model.comparison import Place
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.comparison import Match

_WORD = re.compile(r"[^\W\d_]{3,}")
_STEM = re.compile(r"(?:ings?|ed|e?s|ers?|ly)$")
#: How many words before and after a figure are next to it.
_NEAR = 6


class Contexts:
    """The words around each figure of a story.

    Args:
        articles: n of them.
        analyses: One an article.
        matches: Sentences that report the same.
    """

    def __init__(
        self,
        articles: Sequence[Article],
        analyses: Sequence[Analysis],
        matches: Sequence[Match],
    ) -> None:
        self._articles = articles
        self._analyses = analyses
        self._matches = matches
        self._beside: dict[Place, frozenset[str]] = {}
        self._starts = [[span.start for span in analysis.sentences] for analysis in analyses]

    @cached_property
    def _words(self) -> list[list[frozenset[str]]]:
        """For each article, for each of its sentences, the stems of its words."""
        return [[stems(text) for text in sentences] for sentences in self.texts()]

    @cached_property
    def _weights(self) -> dict[str, float]:
        """The inverse document frequency of each stem over all sentences."""
        sentences = list(chain.from_iterable(self._words))
        counts = Counter(chain.from_iterable(sentences))
        return {stem: log((1 + len(sentences)) / count) for stem, count in counts.items()}

    @cached_property
    def _scores(self) -> dict[tuple[int, int, int, int], float]:
        """The scores of matches, by the articles and sentences they join (both ways)."""
        found: dict[tuple[int, int, int, int], float] = {}
        for match in self._matches:
            a, b = match.a.article, match.b.article
            i, j = self._sentence(a, match.a.span.start), self._sentence(b, match.b.span.start)
            found[a, i, b, j] = found[b, j, a, i] = max(match.score, found.get((a, i, b, j), 0.0))
        return found

    @cached_property
    def _numbers(self) -> list[list[int]]:
        """For each article, for each of its figures, the number of the sentence around it."""
        return [
            [self._sentence(article, figure.span.start) for figure in analysis.figures]
            for article, analysis in enumerate(self._analyses)
        ]

    def texts(self) -> list[list[str]]:
        """Return for each article the text of each of its sentences."""
        return [
            [span.of(article.text) for span in analysis.sentences]
            for article, analysis in zip(self._articles, self._analyses, strict=True)
        ]

    def sentence(self, place: Place) -> Span:
        """Return where the sentence around a figure stands."""
        return self._analyses[place.article].sentences[self._around(place)]

    def beside(self) -> Iterator[tuple[Place, Place]]:
        """Yield each two figures that follow each other in one sentence."""
        for article, analysis in enumerate(self._analyses):
            places = [Place(article, index) for index in range(len(analysis.figures))]
            for one, other in pairwise(places):
                if self._around(one) == self._around(other):
                    yield one, other

    def _sentence(self, article: int, offset: int) -> int:
        return max(0, bisect_right(self._starts[article], offset) - 1)

    def _around(self, place: Place) -> int:
        return self._numbers[place.article][place.index]

    def within(self, place: Place) -> tuple[int, Span]:
        """Return the number of the sentence around a figure, and where in it the figure stands."""
        figure, sentence = self._analyses[place.article].figures[place.index], self.sentence(place)
        within = Span(figure.span.start - sentence.start, figure.span.end - sentence.start)
        return self._around(place), within

    def matched(self) -> Iterator[tuple[int, int, float]]:
        """Yield each two figures whose sentences match, and how probable that match is.

        Figures are told by their number in the story, that of the first article first.
        """
        figures: dict[tuple[int, int], list[int]] = {}
        every = ((article, one) for article, of in enumerate(self._numbers) for one in of)
        for figure, sentence in enumerate(every):
            figures.setdefault(sentence, []).append(figure)
        for (a, i, b, j), score in self._scores.items():
            if a < b:
                for one, other in product(figures.get((a, i), ()), figures.get((b, j), ())):
                    yield one, other, score

    def shared(self, one: Place, other: Place) -> tuple[float, float]:
        """Return how many words two figures share, 0..1: of those next to them, of all around."""
        a, b = (self._words[at.article][self._around(at)] for at in (one, other))
        return self._shared(self._near(one), self._near(other)), self._shared(a, b)

    def _shared(self, left: frozenset[str], right: frozenset[str]) -> float:
        """Return the weighed share of words that both have (Dice's coefficient)."""
        both = self._weight(left) + self._weight(right)
        return 2 * self._weight(left & right) / both if both else 0.0

    def _near(self, place: Place) -> frozenset[str]:
        """Return the stems of the words next to a figure, its own left out."""
        if place not in self._beside:
            figure = self._analyses[place.article].figures[place.index]
            text = self._articles[place.article].text
            sentence = self.sentence(place)
            before = text[sentence.start : figure.span.start]
            after = text[figure.span.end : sentence.end]
            words = [*_WORD.findall(before)[-_NEAR:], *_WORD.findall(after)[:_NEAR]]
            self._beside[place] = frozenset(stem_of(word) for word in words) - {""}
        return self._beside[place]

    def _weight(self, words: frozenset[str]) -> float:
        # Rounded once, so that the order of a set, which varies between runs, does not tell.
        return fsum(self._weights[word] for word in words)


def stems(text: str) -> frozenset[str]:
    """Return the stems of the words of `text`."""
    return frozenset(stem_of(word) for word in _WORD.findall(text))


def stem_of(word: str) -> str:
    """Return `word` in small letters without a common ending."""
    return _STEM.sub("", word.lower())
