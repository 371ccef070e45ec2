"""Stories that are nothing but quotes, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from reader.comparison.encoder import WIDTH, SentenceVectors
from reader.comparison.utterances import Named
from reader.comparison.words import split_words
from reader.model.analysis import Analysis, Quote
from reader.model.article import Article
from reader.model.comparison import Entity, Match, MatchClass, Passage
from reader.model.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from reader.model.analysis import QuoteKind

    Said = tuple[str, str | None] | tuple[str, str | None, QuoteKind]


class Quoted:
    """A story of articles that are nothing but quotes: its words, who speaks, and in what kind.

    Args:
        articles: The lines of each.
        entities: Those of them that speak by name.
    """

    def __init__(self, *articles: Iterable[Said], entities: Sequence[Entity] = ()) -> None:
        self.articles: list[Article] = []
        self.analyses: list[Analysis] = []
        ids = {entity.name: entity.id for entity in entities}
        names: list[list[str | None]] = []
        for said in articles:
            text, quotes = "", []
            for words, _, *kind in said:
                span = Span(len(text), len(text) + len(words))
                quotes.append(Quote(kind[0] if kind else "direct", span, span))
                text += words + "\n\n"
            spans = tuple(quote.content for quote in quotes)
            self.articles.append(Article("a.txt", "", text))
            self.analyses.append(Analysis(sentences=spans, quotes=tuple(quotes)))
            names.append([name for _, name, *_ in said])
        speakers = [[ids.get(name or "") for name in row] for row in names]
        self.named = Named(entities, [()] * len(names), speakers, names)

    def match(self, a: tuple[int, int], b: tuple[int, int], score: float = 0.98) -> Match:
        """Return a match of two of the lines, told by article and number."""
        ends = [Passage(at, self.analyses[at].sentences[number]) for at, number in (a, b)]
        grade: MatchClass = "sure" if score > 0.9 else "possible"
        return Match(ends[0], ends[1], "reworded", score, grade)

    def vectors(self, same: Mapping[str, str] | None = None) -> list[list[SentenceVectors]]:
        """Return vectors in which words are alike that are the same, or that `same` puts so."""
        return [
            [sentence_vectors(span.of(article.text), same or {}) for span in analysis.sentences]
            for article, analysis in zip(self.articles, self.analyses, strict=True)
        ]


def sentence_vectors(text: str, same: Mapping[str, str]) -> SentenceVectors:
    """Return vectors of one word each, that of another word where `same` says so."""
    ((words,),) = split_words([[text]])
    forms = [text[word.start : word.end].lower() for word in words]
    tokens = [_vector(same.get(form, form)) for form in forms]
    offsets = tuple((word.start, word.end) for word in words)
    return SentenceVectors(offsets, np.array(tokens, np.float32).reshape(-1, WIDTH))


def _vector(word: str) -> np.ndarray[tuple[int], np.dtype[np.float32]]:
    seed = int.from_bytes(word.encode(), "little") % (1 << 32)
    return np.random.default_rng(seed).standard_normal(WIDTH).astype(np.float32)
