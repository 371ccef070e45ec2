"""How alike in sense what stands around figures is.

The vectors of the word pieces around a figure are added up, each counting the more, the rarer it
is in the story and the nearer it stands to the figure; numbers themselves are left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import chain, groupby
from math import log
from operator import itemgetter
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.word_vectors import mean_vector

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.figures_context import Contexts
    from reader.model.comparison import Place
    from reader.model.text import Span

    Floats: TypeAlias = NDArray[np.floating[Any]]

#: At how many pieces from its figure one counts e times less.
_FADING = 8.0


class Sense:
    """The figures of a story, ready to be compared two articles at a time.

    Args:
        told: What is told of each figure; only the places count.
        contexts: Where they stand.
        vectors: For each article those of its sentences; None for one that has none.
    """

    def __init__(
        self,
        told: Iterable[Place],
        contexts: Contexts,
        vectors: Sequence[Sequence[SentenceVectors] | None],
    ) -> None:
        known = [one for one in vectors if one is not None]
        mean = mean_vector(known)
        pieces = [
            [
                pieces_of(text, vector.offsets)
                for text, vector in zip(texts, found or (), strict=False)
            ]
            for texts, found in zip(contexts.texts(), vectors, strict=True)
        ]
        rarity = rarities(set(one) for one in chain.from_iterable(pieces))
        places: list[list[tuple[int, Span]]] = [[] for _ in vectors]
        for place in told:
            places[place.article].append(contexts.within(place))
        parts = [
            _directions(of, found or (), figures, rarity, mean)
            for of, found, figures in zip(pieces, vectors, places, strict=True)
        ]
        #: Whether the article of each figure has vectors, shape (n,).
        self.known = np.repeat([bool(found) for found in vectors], list(map(len, places)))
        self._around = np.concatenate(parts, axis=1)

    def likeness(self, some: slice, others: slice) -> Floats:
        """Return how alike some of the figures and others are, 0 where an article has no vectors.

        Cosines, of shape (3, some, others): of the figures' own words, of what stands near them,
        and of all around them.
        """
        found: Floats = self._around[:, some] @ self._around[:, others].transpose(0, 2, 1)
        return found


def pieces_of(text: str, offsets: Iterable[tuple[int, int]]) -> list[str]:
    """Return the word pieces of a sentence in small letters."""
    small = text.lower()
    if len(small) == len(text):
        return [small[start:end] for start, end in offsets]
    return [text[start:end].lower() for start, end in offsets]  # “İ” makes two of one


def _directions(
    pieces: Sequence[Sequence[str]],
    vectors: Sequence[SentenceVectors],
    figures: Sequence[tuple[int, Span]],
    rarity: Mapping[str, float],
    mean: Floats,
) -> Floats:
    """Return the directions of what is at, near and around figures, shape (3, figures, d).

    Figures are told by the number of their sentence and their place in it; without vectors all
    is nought.
    """
    found = np.zeros((3, len(figures), len(mean)), np.float32)
    at = 0
    for number, places in groupby(figures if vectors else (), key=itemgetter(0)):
        spans = [span for _, span in places]
        known = [0.0 if one[:1].isdigit() else rarity[one] for one in pieces[number]]
        own, far = _distances(vectors[number].offsets, spans)
        rare = np.array(known)
        counting = np.stack([own, rare * np.exp(far / -_FADING), rare * own.any(1, keepdims=True)])
        directions = counting.astype(np.float32) @ vectors[number].tokens
        middle = counting.sum(axis=2, keepdims=True).astype(np.float32) * mean
        found[:, at : at + len(spans)] = directions - middle
        at += len(spans)
    found /= np.maximum(np.linalg.norm(found, axis=2, keepdims=True), 1e-9)
    return found


def _distances(
    offsets: Sequence[tuple[int, int]], spans: Sequence[Span]
) -> tuple[NDArray[np.bool_], Floats]:
    """Return which word pieces figures are made of, and how far from them all are, in pieces.

    Both of shape (figures, pieces).  A figure of no piece is infinitely far from all.
    """
    starts, ends = [start for start, _ in offsets], [end for _, end in offsets]
    first = np.array([[bisect_right(ends, span.start)] for span in spans])
    last = np.array([[bisect_left(starts, span.end) - 1] for span in spans])
    index = np.arange(len(offsets))
    far = np.maximum(0, np.maximum(first - index, index - last))
    return (far == 0) & (first <= last), np.where(first <= last, far, np.inf)


def rarities(sentences: Iterable[Collection[str]]) -> dict[str, float]:
    """Return how rare each piece is over all sentences: its inverse document frequency."""
    count, seen = 0, Counter[str]()
    for pieces in sentences:
        count += 1
        seen.update(pieces)
    return {piece: log((1 + count) / times) for piece, times in seen.items()}
