"""How alike what quotes say is, in wording and in sense."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.features import within

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.comparison.contents import Contents
    from reader.comparison.interaction import Answering
    from reader.comparison.word_vectors import WordVectors

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike the contents of n pairs of quotes are.

    Attributes:
        answered: The share of the shorter that the longer answers, 0..1.
        alike: How much of both is answered (harmonic mean).
        amount: The weight of those words of the shorter that are answered.
        has_sense: Whether both have vectors, so that words of one sense answer each other; else
            only the same words do.
    """

    answered: Floats
    alike: Floats
    amount: Floats
    has_sense: NDArray[np.bool_]


class Wording:
    """The words of content of n quotes, ready to be compared."""

    def __init__(self, contents: Contents) -> None:
        stems = [{word.stem for word in words if word.content} for words in contents.words]
        uses = Counter(stem for one in stems for stem in one)
        common = {stem: at for at, stem in enumerate(s for s, n in uses.items() if n > 1)}
        self._weights = np.array([contents.rarity[stem] for stem in common], np.float32)
        self._has = np.zeros((len(stems), len(common)), np.float32)
        for at, one in enumerate(stems):
            self._has[at, [common[stem] for stem in one if stem in common]] = 1
        totals = [sum(contents.rarity[stem] for stem in sorted(one)) for one in stems]
        self._totals = np.array(totals, np.float32)

    def shared(self, rows: Ints, columns: Ints) -> Floats:
        """Return the weight of the words that quotes share, of shape (rows, columns)."""
        found: Floats = (self._has[rows] * self._weights) @ self._has[columns].T
        return found

    def inside(self, rows: Ints, columns: Ints, shared: Floats) -> Floats:
        """Return what share that is of the shorter of each pair, shapes (n,)."""
        least = np.minimum(self._totals[rows], self._totals[columns])
        found: Floats = shared / np.maximum(least, 1e-9)
        return found

    def likeness(self, rows: Ints, columns: Ints, shared: Floats) -> Likeness:
        """Return how alike each pair is that shares so much, told by wording alone."""
        inside = self.inside(rows, columns, shared)
        both = np.maximum(self._totals[rows] + self._totals[columns], 1e-9)
        return Likeness(inside, 2 * shared / both, shared.copy(), np.zeros(len(rows), bool))


class Sense:
    """The words of n quotes as vectors, ready to be compared.

    Late interaction, as between sentences (`interaction`).
    """

    def __init__(self, vectors: WordVectors, answering: Answering) -> None:
        self._vectors = vectors
        self._answering = answering
        self._ends = np.cumsum(vectors.counts)
        self._weights = vectors.weights[:, 0]
        self._totals = vectors.totals()[:, 0]
        pooled = vectors.sums(vectors.unit * vectors.weights[:, :1])
        lengths = np.linalg.norm(pooled, axis=1, keepdims=True)
        self._pooled = pooled / np.maximum(lengths, 1e-9)

    def pooled(self, rows: Ints, columns: Ints) -> Floats:
        """Return how alike all words together are, of shape (rows, columns)."""
        found: Floats = self._pooled[rows] @ self._pooled[columns].T
        return found

    def put(self, found: Likeness, rows: Ints, columns: Ints) -> None:
        """Put the likeness in sense of each pair into `found`; the pairs come by rows."""
        counts = self._vectors.counts
        known = np.flatnonzero((counts[rows] > 0) & (counts[columns] > 0))
        found.has_sense[known] = True
        starts = np.flatnonzero(np.diff(rows[known], prepend=-1))
        for pairs in np.split(known, starts[1:]) if len(known) else ():
            quote, others = int(rows[pairs[0]]), columns[pairs]
            mine, yours = self._answered(quote, others)
            shares = mine / self._totals[quote], yours / self._totals[others]
            shorter = self._totals[quote] <= self._totals[others]
            found.answered[pairs] = np.where(shorter, *shares)
            found.amount[pairs] = np.where(shorter, mine, yours)
            found.alike[pairs] = 2 * shares[0] * shares[1] / np.maximum(sum(shares), 1e-9)

    def _answered(self, quote: int, others: Ints) -> tuple[Floats, Floats]:
        """Return the weight of its words that each other answers, and of theirs that it does."""
        vectors, counts = self._vectors, self._vectors.counts[others]
        own = slice(self._ends[quote] - vectors.counts[quote], self._ends[quote])
        theirs = within(self._ends[others] - counts, counts)
        starts = np.cumsum(counts) - counts
        cosines = vectors.unit[own] @ vectors.unit[theirs].T
        forth = self._half(np.maximum.reduceat(cosines, starts, axis=1))
        back = self._half(cosines.max(axis=0))
        return (
            self._weights[own] @ forth,
            np.add.reduceat(back * self._weights[theirs], starts),
        )

    def _half(self, cosines: Floats) -> Floats:
        """Return how far words are answered whose best answers have these cosines."""
        answering = self._answering
        found: Floats = 1 / (1 + np.exp(answering.slope * (answering.middle - cosines)))
        return found
