"""How alike sentences are in sense: each word looks for its best answer in the other sentence.

Late interaction as in ColBERT (Khattab and Zaharia 2020), made symmetric and weighted by rarity
(as BERTScore is: Zhang et al. 2020), over token vectors from which the mean of the story is
taken: every sentence is about the same event, so what all vectors share says nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.features import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.comparison.blocks import Block
    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.lexical import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]


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
    """Words: unit vectors (w, 384), weights (w,), and how many each of s sentences has (s,)."""

    unit: Floats
    weights: Floats
    counts: Ints

    def __len__(self) -> int:
        return len(self.weights)

    def of(self, sentences: Ints) -> _Side:
        """Return the words of some sentences."""
        counts = self.counts[sentences]
        at = within((np.cumsum(self.counts) - self.counts)[sentences], counts)
        return _Side(self.unit[at], self.weights[at], counts)

    def sums(self, values: Floats) -> Floats:
        """Return the sum of `values`, of shape (w, n), over the words of each sentence, (s, n)."""
        found = np.zeros((len(self.counts), values.shape[1]), np.float32)
        if len(self):
            found[self.counts > 0] = np.add.reduceat(values, self._starts(), axis=0)
        return found

    def greatest(self, values: Floats) -> Floats:
        """Return the greatest of `values`, of shape (n, w), for each sentence, (n, s); else 0."""
        found = np.zeros((len(values), len(self.counts)), np.float32)
        if len(self) and len(values):
            found[:, self.counts > 0] = np.maximum.reduceat(values, self._starts(), axis=1)
        return found

    def _starts(self) -> Ints:
        return (np.cumsum(self.counts) - self.counts)[self.counts > 0]


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

    def signatures(self, article: int) -> Floats:
        """Return the direction of each sentence's weighed words together, shape (s, 384)."""
        side = self._sides[article]
        found = side.sums(side.unit * side.weights[:, None])
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        result: Floats = found / np.maximum(lengths, 1e-9)
        return result

    def coverage(self, a: int, b: int, block: Block) -> tuple[Floats, Floats]:
        """Return how much of each sentence is answered in each of the other article's.

        First of those of `a` in `b`, then of those of `b` in `a`; 0..1, both (rows, others).
        """
        left, rows = _with_before(np.arange(block.start, block.end))
        right, columns = _with_before(block.others)
        ours, theirs = self._sides[a].of(left), self._sides[b].of(right)
        cosines = ours.unit @ theirs.unit.T
        forth = self._covered(cosines, ours, theirs)
        back = self._covered(cosines.T, theirs, ours)
        return forth[np.ix_(rows, columns)], back[np.ix_(columns, rows)].T

    def _covered(self, cosines: Floats, asking: _Side, asked: _Side) -> Floats:
        if not len(asked):
            return np.zeros((len(asking.counts), len(asked.counts)), np.float32)
        best = asked.greatest(cosines)
        rule = self._answering
        near = best.copy()
        near[:, 1:] = np.maximum(best[:, 1:], rule.before * best[:, :-1])
        answered = asking.weights[:, None] / (1 + np.exp(rule.slope * (rule.middle - near)))
        return asking.sums(answered) / np.maximum(asking.sums(asking.weights[:, None]), 1e-9)


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
    units: list[Floats] = []
    weights: list[float] = []
    counts: list[int] = []
    for words, sentence in zip(article, vectors, strict=True):
        placed = _pieces(words, sentence.offsets)
        firsts = [i for i, (word, _) in enumerate(placed) if not i or placed[i - 1][0] != word]
        counts.append(len(firsts))
        if placed:
            pieces = np.diff([*firsts, len(placed)])[:, None]
            tokens = sentence.tokens[[piece for _, piece in placed]]
            centred = np.add.reduceat(tokens, firsts, axis=0) / pieces - mean
            length = np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
            units.append((centred / length).astype(np.float32))
            weights += [rarity[words[placed[i][0]].stem] for i in firsts]
    unit = np.concatenate(units) if units else np.zeros((0, len(mean)), np.float32)
    return _Side(unit, np.array(weights, np.float32), np.array(counts, np.intp))


def _with_before(sentences: Ints) -> tuple[Ints, Ints]:
    """Return `sentences` with those before them, sorted, and where in that they are."""
    both = np.union1d(sentences, np.maximum(sentences - 1, 0))
    return both, np.searchsorted(both, sentences)


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
