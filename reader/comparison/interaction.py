"""How alike sentences are in sense: each word looks for its best answer in the other sentence.

Late interaction as in ColBERT (Khattab and Zaharia 2020), made symmetric and weighted by rarity
(as BERTScore is: Zhang et al. 2020), over token vectors from which the mean of the story is
taken: every sentence is about the same event, so what all vectors share says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.lexical import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]


@dataclass(frozen=True, slots=True)
class Answering:
    """When a word counts as answered.

    Attributes:
        middle: The cosine of two words at which one half answers the other.
        slope: How steeply that rises.
        before: What an answer in the sentence before is worth, 0..1: a sentence leans on the one
            before it for who "he" and what "the attack" is.
    """

    middle: float
    slope: float
    before: float


@dataclass(frozen=True, slots=True)
class _Side:
    """One article's words: unit vectors (w, 384), weights (w), and where they stand.

    `rows` are the sentences that have such words, `starts` the first word of each of these.
    """

    unit: Floats
    weights: Floats
    rows: NDArray[np.intp]
    starts: NDArray[np.intp]
    sentences: int


class Interaction:
    """The words of n articles as vectors, ready to be compared two articles at a time."""

    def __init__(
        self,
        words: Sequence[Sequence[Sequence[Word]]],
        vectors: Sequence[Sequence[SentenceVectors]],
        rarity: dict[str, float],
        answering: Answering,
    ) -> None:
        self._answering = answering
        mean = _mean(vectors)
        self._sides = [
            _side(article, of_article, rarity, mean)
            for article, of_article in zip(words, vectors, strict=True)
        ]

    def coverage(self, a: int, b: int) -> tuple[Floats, Floats]:
        """Return how much of each sentence is answered in each of the other article's.

        First of those of `a` in `b`, then of those of `b` in `a`; 0..1, both of shape (a, b).
        """
        left, right = self._sides[a], self._sides[b]
        cosines = left.unit @ right.unit.T
        return self._covered(cosines, left, right), self._covered(cosines.T, right, left).T

    def _covered(self, cosines: Floats, asking: _Side, asked: _Side) -> Floats:
        covered = np.zeros((asking.sentences, asked.sentences), np.float32)
        if not (len(asking.rows) and len(asked.rows)):
            return covered
        best = np.zeros((len(asking.unit), asked.sentences), np.float32)
        best[:, asked.rows] = np.maximum.reduceat(cosines, asked.starts, axis=1)
        rule = self._answering
        near = best.copy()
        near[:, 1:] = np.maximum(best[:, 1:], rule.before * best[:, :-1])
        answered = asking.weights[:, None] / (1 + np.exp(rule.slope * (rule.middle - near)))
        total = np.add.reduceat(asking.weights, asking.starts)[:, None]
        covered[asking.rows] = np.add.reduceat(answered, asking.starts, axis=0) / total
        return covered


def harmonic(forth: Floats, back: Floats) -> Floats:
    """Return the harmonic mean of two shares: high only where both are."""
    return 2 * forth * back / np.maximum(forth + back, 1e-9)


def _mean(vectors: Sequence[Sequence[SentenceVectors]]) -> Floats:
    """Return the mean of all token vectors of the story, shape (384,)."""
    total, count = np.zeros(1), 0
    for article in vectors:
        for sentence in article:
            if len(sentence.tokens):
                total = total + sentence.tokens.sum(axis=0, dtype=np.float64)
                count += len(sentence.tokens)
    return total / max(count, 1)


def _side(
    article: Sequence[Sequence[Word]],
    vectors: Sequence[SentenceVectors],
    rarity: dict[str, float],
    mean: Floats,
) -> _Side:
    """Return the words of one article, those the model has pieces of.

    Words without content count too, as little as they are rare: their vectors hold what surrounds
    them, and leaving them out cost .07 of average precision.
    """
    sums: list[Floats] = []
    weights: list[float] = []
    rows: list[int] = []
    starts: list[int] = []
    for row, (words, sentence) in enumerate(zip(article, vectors, strict=True)):
        placed = _pieces(words, sentence.offsets)
        if placed:
            rows.append(row)
            starts.append(len(weights))
            pieces = [piece for _, piece in placed]
            firsts = [i for i, (word, _) in enumerate(placed) if not i or placed[i - 1][0] != word]
            counts = np.diff([*firsts, len(placed)])[:, None]
            sums.append(np.add.reduceat(sentence.tokens[pieces], firsts, axis=0) / counts)
            weights += [rarity[words[placed[i][0]].stem] for i in firsts]
    centred = (np.concatenate(sums) if sums else np.zeros((0, len(mean)))) - mean
    length = np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
    return _Side(
        (centred / length).astype(np.float32),
        np.array(weights, np.float32),
        np.array(rows, np.intp),
        np.array(starts, np.intp),
        len(article),
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
