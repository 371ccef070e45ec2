"""How alike sentences are in sense: each word looks for its best answer in the other sentence.

Late interaction as in ColBERT (Khattab and Zaharia 2020), made symmetric and weighted by rarity
(as BERTScore is: Zhang et al. 2020), over token vectors from which the mean of the story is
taken: every sentence is about the same event, so what all vectors share says nothing.

What a sentence tells besides names is looked at by itself too: in one story every other sentence
names the same few people and places, and two that do so need not say the same of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.word_vectors import word_vectors

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.blocks import Block
    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.word_vectors import WordVectors
    from reader.comparison.words import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]
    Place: TypeAlias = tuple[int, int]
    Answers: TypeAlias = Mapping[int, float]


@dataclass(frozen=True, slots=True)
class Answering:
    """When a word counts as answered.

    Attributes:
        middle: The cosine of two words at which one half answers the other.
        slope: How steeply that rises.
        before: What an answer in the sentence before is worth, 0..1: a sentence leans on the one
            before it for who "he" and what "the attack" is.  It is worth the less, the more of
            the asking sentence the one before answers by itself: then it is its counterpart.
    """

    middle: float
    slope: float
    before: float


class Coverage(NamedTuple):
    """How much of each sentence is answered in each of the other article's.

    Each is an array (rows, others) of shares, 0..1.

    Attributes:
        forth: Of all words of the first article's sentences.
        back: Of the second's.
        told: The harmonic mean of both for the words that are no names; 0 without such words.
        actors: The greater of both for the names that say who acts; 1 where there are none.
    """

    forth: Floats
    back: Floats
    told: Floats
    actors: Floats


class Interaction:
    """The words of n articles as vectors, ready to be compared two articles at a time.

    Args:
        words: Of each sentence of each article.
        vectors: Of each of these sentences.
        weights: Of the words of each, as `weigh` gives them.
        answering: When a word counts as answered.
    """

    def __init__(
        self,
        words: Sequence[Sequence[Sequence[Word]]],
        vectors: Sequence[Sequence[SentenceVectors]],
        weights: Sequence[Sequence[Floats]],
        answering: Answering,
    ) -> None:
        self._answering = answering
        self._sides = word_vectors(words, vectors, weights)

    def signatures(self, article: int) -> Floats:
        """Return the direction of each sentence's weighed words together, shape (s, d)."""
        side = self._sides[article]
        found = side.sums(side.unit * side.weights[:, :1])
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        result: Floats = found / np.maximum(lengths, 1e-9)
        return result

    def coverage(self, a: int, b: int, block: Block) -> Coverage:
        """Return how much the sentences of the block answer each other."""
        left, rows = _with_before(np.arange(block.start, block.end))
        right, columns = _with_before(block.others)
        ours, theirs = self._sides[a].of(left), self._sides[b].of(right)
        cosines = ours.unit @ theirs.unit.T
        best = theirs.greatest(np.ascontiguousarray(cosines.T)), ours.greatest(cosines)
        forth = self._covered(best[0], ours)[:, rows][:, :, columns]
        back = self._covered(best[1], theirs)[:, columns][:, :, rows].transpose(0, 2, 1)
        nobody = (ours.totals()[rows, 2, None] <= 0) | (theirs.totals()[columns, 2] <= 0)
        return Coverage(
            forth[0],
            back[0],
            harmonic(forth[1], back[1]),
            np.where(nobody, 1, np.maximum(forth[2], back[2])),
        )

    def answers(self, a: Place, b: Place) -> tuple[Answers, Answers]:
        """Return which words of two sentences the other one answers, and how far, 0..1.

        Sentences are told by their article and number; the words are those the model has pieces
        of, by number.  First those of `a` in `b`, then those of `b` in `a`.
        """
        ours, theirs = (self._sides[article].of(np.array([number])) for article, number in (a, b))
        if not len(ours) or not len(theirs):
            return {}, {}
        answered = self._answered(ours.unit @ theirs.unit.T)
        forth, back = answered.max(axis=1).tolist(), answered.max(axis=0).tolist()
        return (
            dict(zip(ours.numbers.tolist(), forth, strict=True)),
            dict(zip(theirs.numbers.tolist(), back, strict=True)),
        )

    def _covered(self, best: Floats, asking: WordVectors) -> Floats:
        """Return what share of each asking sentence each asked one answers, by each weight.

        `best` holds the cosine of the best answer that each asking word has in each asked
        sentence.  Shape (3, asking sentences, asked sentences).
        """
        totals = np.maximum(asking.totals(), 1e-9)
        own = asking.sums(self._answered(best) * asking.weights[:, :1]) / totals[:, :1]
        leaning = self._answering.before * (1 - np.repeat(own[:, :-1], asking.counts, axis=0))
        best[:, 1:] = np.maximum(best[:, 1:], leaning * best[:, :-1])
        answered = self._answered(best)
        shares = [
            asking.sums(answered * asking.weights[:, kind, None]) / totals[:, kind, None]
            for kind in range(3)
        ]
        return np.stack(shares)

    def _answered(self, cosines: Floats) -> Floats:
        """Return how far words are answered whose best answers have these cosines."""
        result: Floats = 1 / (
            1 + np.exp(self._answering.slope * (self._answering.middle - cosines))
        )
        return result


def harmonic(forth: Floats, back: Floats) -> Floats:
    """Return the harmonic mean of two shares: high only where both are."""
    return 2 * forth * back / np.maximum(forth + back, 1e-9)


def _with_before(sentences: Ints) -> tuple[Ints, Ints]:
    """Return `sentences` with those before them, sorted, and where in that they are."""
    both = np.union1d(sentences, np.maximum(sentences - 1, 0))
    return both, np.searchsorted(both, sentences)
