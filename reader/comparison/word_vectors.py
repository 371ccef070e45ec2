"""The words of a story as vectors, ready to be compared with each other."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.features import within

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.naming import Naming
    from reader.comparison.words import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]

#: In how many directions words are compared, those in which the story's words differ most: they
#: hold 96 % of all, half the numbers take half the time, and no figure changes by more than .002.
_DIRECTIONS = 192


@dataclass(frozen=True, slots=True)
class WordVectors:
    """The words of s sentences.

    Attributes:
        unit: Their unit vectors, shape (w, d): d directions, fewer than the model's.
        weights: What each counts among all words, among those that are no names, and among the
            names that say who acts, shape (w, 3).
        counts: How many each sentence has, shape (s,).
        numbers: Which word of its sentence each is, shape (w,).
    """

    unit: Floats
    weights: Floats
    counts: Ints
    numbers: Ints

    def __len__(self) -> int:
        return len(self.weights)

    def of(self, sentences: Ints) -> WordVectors:
        """Return the words of some sentences, told by number and in order."""
        if len(sentences) == len(self.counts):
            return self
        counts = self.counts[sentences]
        at = within((np.cumsum(self.counts) - self.counts)[sentences], counts)
        return WordVectors(self.unit[at], self.weights[at], counts, self.numbers[at])

    def sums(self, values: Floats) -> Floats:
        """Return the sum of `values`, of shape (w, n), over the words of each sentence, (s, n)."""
        found = np.zeros((len(self.counts), values.shape[1]), np.float32)
        if len(self):
            found[self.counts > 0] = np.add.reduceat(values, self._starts(), axis=0)
        return found

    def totals(self) -> Floats:
        """Return the sum of the weights of each sentence, shape (s, 3)."""
        return self.sums(self.weights)

    def greatest(self, values: Floats) -> Floats:
        """Return the greatest of `values`, of shape (w, n), for each sentence, (n, s).

        It is -1, which answers nothing, where there are no words.  Reduced row by row, as memory
        has it: five times as quick as `reduceat`.
        """
        found = np.full((len(self.counts), values.shape[1]), -1, np.float32)
        ends = np.cumsum(self.counts).tolist()
        for sentence, (start, end) in enumerate(pairwise([0, *ends])):
            if end > start:
                np.maximum.reduce(values[start:end], axis=0, out=found[sentence])
        return np.ascontiguousarray(found.T)

    def _starts(self) -> Ints:
        return (np.cumsum(self.counts) - self.counts)[self.counts > 0]


def weigh(words: Sequence[Word], named: Naming, rarity: Mapping[str, float]) -> Floats:
    """Return what each word of a sentence counts, shape (k, 3), as `Interaction` needs it.

    Among all words, among those that are no names, among the names that say who acts: as much as
    it is rare, or nothing.
    """
    rare = np.array([rarity[word.stem] for word in words], np.float32)
    counting = np.ones((len(words), 3), np.float32)
    counting[list(named.words), 1] = 0
    counting[:, 2] = 0
    counting[list(named.actors), 2] = 1
    result: Floats = counting * rare[:, None]
    return result


def word_vectors(
    words: Sequence[Sequence[Sequence[Word]]],
    vectors: Sequence[Sequence[SentenceVectors]],
    weights: Sequence[Sequence[Floats]],
    mean: Floats | None = None,
) -> list[WordVectors]:
    """Return the words of each article.

    Args:
        words: Of each sentence of each article.
        vectors: Of each of these sentences.
        weights: Of the words of each, as `weigh` gives them.
        mean: What all vectors of the story share, where these are but some: then so few that
            they are compared in all directions; that of `vectors` where not given.
    """
    if mean is not None:
        return [
            _words(article, of_article, counting, mean)
            for article, of_article, counting in zip(words, vectors, weights, strict=True)
        ]
    mean = mean_vector(vectors)
    found = [
        _words(article, of_article, counting, mean)
        for article, of_article, counting in zip(words, vectors, weights, strict=True)
    ]
    return _narrowed(found) if len(mean) > _DIRECTIONS else found


def _narrowed(articles: Sequence[WordVectors]) -> list[WordVectors]:
    """Return the words in the directions in which all of them differ most (principal ones)."""
    spread = sum((one.unit.T @ one.unit).astype(np.float64) for one in articles)
    _, directions = np.linalg.eigh(spread)
    kept = directions[:, -_DIRECTIONS:].astype(np.float32)
    return [replace(one, unit=one.unit @ kept) for one in articles]


def mean_vector(vectors: Sequence[Sequence[SentenceVectors]]) -> Floats:
    """Return the mean of all token vectors of the story, shape (384,)."""
    total, count = np.zeros(1), 0
    for article in vectors:
        for sentence in article:
            if len(sentence.tokens):
                total = total + sentence.tokens.sum(axis=0, dtype=np.float64)
                count += len(sentence.tokens)
    return total / max(count, 1)


def _words(
    article: Sequence[Sequence[Word]],
    vectors: Sequence[SentenceVectors],
    weights: Sequence[Floats],
    mean: Floats,
) -> WordVectors:
    """Return the words of one article, those the model has pieces of.

    Words without content count too, as little as they are rare: their vectors hold what surrounds
    them, and leaving them out cost .07 of average precision.
    """
    units = [np.zeros((0, len(mean)), np.float32)]
    counting = [np.zeros((0, 3), np.float32)]
    counts: list[int] = []
    numbers: list[int] = []
    for words, sentence, counted in zip(article, vectors, weights, strict=True):
        placed = _pieces(words, sentence.offsets)
        firsts = [i for i, (word, _) in enumerate(placed) if not i or placed[i - 1][0] != word]
        counts.append(len(firsts))
        if placed:
            pieces = np.diff([*firsts, len(placed)])[:, None]
            tokens = sentence.tokens[[piece for _, piece in placed]]
            centred = np.add.reduceat(tokens, firsts, axis=0) / pieces - mean
            length = np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
            units.append((centred / length).astype(np.float32))
            numbers += (own := [placed[i][0] for i in firsts])
            counting.append(counted[own])
    return WordVectors(
        np.concatenate(units),
        np.concatenate(counting),
        np.array(counts, np.intp),
        np.array(numbers, np.intp),
    )


def _pieces(words: Sequence[Word], offsets: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return (word, piece) for each piece that begins inside a word, in order."""
    placed = []
    at = 0
    for piece, (start, _) in enumerate(offsets):
        while at < len(words) and words[at].end <= start:
            at += 1
        if at < len(words) and words[at].start <= start:
            placed.append((at, piece))
    return placed
