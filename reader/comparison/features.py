"""Sentences as sparse vectors: letters' stretches or stems, of which each has few of all."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from reader.comparison.blocks import Block

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]


#: From so many sentences on, their products are had quicker by multiplying all than by picking
#: the few that are not zero.
_MANY = 8


@dataclass(frozen=True, slots=True)
class Features:
    """The sentences of one article as rows of a sparse matrix (compressed sparse rows).

    Attributes:
        keys: What the columns stand for, sorted, shape (c,).
        starts: Where each row's cells begin, and where the last one's end, shape (s + 1,).
        columns: Each cell's column.
        values: Each cell's value.
    """

    keys: NDArray[Any]
    starts: Ints
    columns: Ints
    values: Floats

    def rows(self) -> Ints:
        """Return each cell's row."""
        return np.repeat(np.arange(len(self.starts) - 1), np.diff(self.starts))

    def squares(self) -> Floats:
        """Return the square of each row's length, shape (s,)."""
        return np.bincount(self.rows(), self.values**2, len(self.starts) - 1).astype(np.float32)


class Products:
    """The products of the sentences of two articles, of which few features are common."""

    def __init__(self, a: Features, b: Features) -> None:
        _, at_a, at_b = np.intersect1d(a.keys, b.keys, assume_unique=True, return_indices=True)
        self._a, self._b = _only(a, at_a), _only(b, at_b)
        self._shared = len(at_a)

    def of(self, block: Block) -> Floats:
        """Return the products of the block's sentences, shape (rows, others)."""
        a, b = self._a, self._b
        cells = slice(a.starts[block.start], a.starts[block.end])
        rows = np.repeat(np.arange(block.rows), np.diff(a.starts[block.start : block.end + 1]))
        dense = np.zeros((self._shared, block.rows), np.float32)
        dense[a.columns[cells], rows] = a.values[cells]
        lengths = b.starts[block.others + 1] - b.starts[block.others]
        wanted = within(b.starts[block.others], lengths)
        if block.rows >= _MANY:
            other = np.zeros((len(block.others), self._shared), np.float32)
            other[np.repeat(np.arange(len(lengths)), lengths), b.columns[wanted]] = b.values[
                wanted
            ]
            return (other @ dense).T
        found = np.zeros((len(block.others), block.rows), np.float32)
        if len(wanted):
            parts = dense[b.columns[wanted]] * b.values[wanted, None]
            starts = np.cumsum(lengths) - lengths
            found[lengths > 0] = np.add.reduceat(parts, starts[lengths > 0], axis=0)
        return found.T


def within(starts: Ints, lengths: Ints) -> Ints:
    """Return the places of ranges, one range after the other."""
    before = np.cumsum(lengths) - lengths
    return np.repeat(starts - before, lengths) + np.arange(lengths.sum())


def _only(features: Features, kept: Ints) -> Features:
    """Return the features with the columns `kept` alone, in that order."""
    place = np.full(len(features.keys), -1, np.intp)
    place[kept] = np.arange(len(kept))
    columns = place[features.columns]
    stay = columns >= 0
    starts = np.concatenate(([0], np.cumsum(stay)))[features.starts]
    return Features(features.keys[kept], starts, columns[stay], features.values[stay])
