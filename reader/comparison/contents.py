"""What each quote of a story says: its words, their weight, and their vectors.

A quote is read where it stands: its words have the vectors that they have in their sentence, so
that a fragment of three words still means what it means there.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from reader.comparison.lexical import rarities
from reader.comparison.word_vectors import mean_vector, word_vectors
from reader.comparison.words import split_words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.word_vectors import WordVectors
    from reader.comparison.words import Word
    from reader.model.analysis import Analysis
    from reader.model.article import Article
    from reader.model.text import Span

    Vectors: TypeAlias = Sequence[Sequence[SentenceVectors] | None] | None


@dataclass(frozen=True, slots=True)
class Contents:
    """What the n quotes of a story say, article by article.

    Attributes:
        texts: Of each, its words as they stand.
        words: Of each.
        rarity: How telling each stem is.
        vectors: Of the words of all quotes, each quote counted as a sentence; None without any.
    """

    texts: list[str]
    words: list[tuple[Word, ...]]
    rarity: Mapping[str, float]
    vectors: WordVectors | None


def contents(
    articles: Sequence[Article], analyses: Sequence[Analysis], vectors: Vectors
) -> Contents:
    """Return what the quotes of all articles say.

    Args:
        articles: Of the story.
        analyses: One an article.
        vectors: For each article, for each of its sentences, its token vectors; None for an
            article, or for all, without.
    """
    languages = [article.language for article in articles]
    texts = [
        [quote.content.of(article.text) for quote in analysis.quotes]
        for article, analysis in zip(articles, analyses, strict=True)
    ]
    sentences = [
        [span.of(article.text) for span in analysis.sentences] or texts[at]
        for at, (article, analysis) in enumerate(zip(articles, analyses, strict=True))
    ]
    words = split_words(texts, languages)
    rarity = rarities([*split_words(sentences, languages), *words])
    return Contents(
        [text for of_article in texts for text in of_article],
        [one for of_article in words for one in of_article],
        rarity,
        _vectors(analyses, words, vectors, rarity) if vectors else None,
    )


def _vectors(
    analyses: Sequence[Analysis],
    words: Sequence[Sequence[Sequence[Word]]],
    vectors: Sequence[Sequence[SentenceVectors] | None],
    rarity: Mapping[str, float],
) -> WordVectors:
    """Return the vectors of the words of all quotes, less what all of the story's share."""
    every = [quote for of_article in words for quote in of_article]
    weights = [np.array([[rarity[w.stem]] * 3 for w in quote], np.float32) for quote in every]
    cut = [
        _cut(quote.content, analysis.sentences, found)
        for analysis, found in zip(analyses, vectors, strict=True)
        for quote in analysis.quotes
    ]
    mean = mean_vector([found for found in vectors if found is not None])
    (found,) = word_vectors([every], [cut], [[one.reshape(-1, 3) for one in weights]], mean)
    return found


def _cut(
    content: Span, sentences: Sequence[Span], vectors: Sequence[SentenceVectors] | None
) -> SentenceVectors:
    """Return the vectors of the pieces inside `content`, with their places in its text."""
    from reader.comparison.encoder import WIDTH, SentenceVectors

    offsets: list[tuple[int, int]] = []
    tokens = [np.zeros((0, WIDTH), np.float32)]
    for sentence, of_sentence in _touched(content, sentences, vectors or ()):
        shift = sentence.start - content.start
        starts = [start + shift for start, _ in of_sentence.offsets]
        first, last = bisect_left(starts, 0), bisect_left(starts, len(content))
        offsets += [(at + shift, end + shift) for at, end in of_sentence.offsets[first:last]]
        tokens.append(of_sentence.tokens[first:last])
    return SentenceVectors(tuple(offsets), np.concatenate(tokens))


def _touched(
    content: Span, sentences: Sequence[Span], vectors: Sequence[SentenceVectors]
) -> Iterator[tuple[Span, SentenceVectors]]:
    """Yield the sentences that share a character with `content`, each with its vectors."""
    first = bisect_right(sentences, content.start, key=lambda sentence: sentence.end)
    end = bisect_left(sentences, content.end, key=lambda sentence: sentence.start)
    return zip(sentences[first:end], vectors[first:end], strict=False)
