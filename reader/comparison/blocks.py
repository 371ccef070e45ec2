"""Which sentences of two articles are compared: all, or in very long articles the likeliest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]

#: Characters of a sentence that are compared: more is a list, or a text without full stops.
LONGEST = 4000
#: How many of the other article's sentences are compared with each of a very long one's.
_NEAREST = 24
_AT_ONCE = 512  # sentences whose nearest are looked for at once


class Block(NamedTuple):
    """Sentences of one article from `start` to before `end`; `others` of the second, sorted."""

    start: int
    end: int
    others: Ints

    @property
    def rows(self) -> int:
        """How many sentences of the first article there are."""
        return self.end - self.start


def whole(a: int, b: int) -> Block:
    """Return all sentences of two articles of `a` and `b` sentences."""
    return Block(0, a, np.arange(b))


def nearest(a: Floats, b: Floats, again: Callable[[], None]) -> Iterator[Block]:
    """Yield for each sentence of an article the block of those that may match it.

    Those are the ones nearest to it, and those it is itself among the nearest of.

    Args:
        a: A vector for each sentence of the one article; the greater the product, the nearer.
        b: The same for the other.
        again: Called now and then; may raise.
    """
    there = [_nearest(a, b, again), _nearest(b, a, again)[:, ::-1]]
    size = max(len(b), 1)
    pairs = np.unique(np.concatenate([pair[:, 0] * size + pair[:, 1] for pair in there]))
    rows, columns = np.divmod(pairs, size)
    for row, start, count in zip(
        *np.unique(rows, return_index=True, return_counts=True), strict=True
    ):
        yield Block(int(row), int(row) + 1, columns[start : start + count])


def _nearest(a: Floats, b: Floats, again: Callable[[], None]) -> Ints:
    """Return the index pairs (n, 2) of each vector of `a` and the nearest of `b`."""
    count = min(_NEAREST, len(b))
    found = []
    for at in range(0, len(a) if count else 0, _AT_ONCE):
        again()
        near = np.argpartition(a[at : at + _AT_ONCE] @ b.T, len(b) - count, axis=1)[:, -count:]
        rows = np.repeat(np.arange(at, at + len(near)), count)
        found.append(np.stack([rows, near.ravel()], axis=1))
    return np.concatenate([np.zeros((0, 2), np.intp), *found])
