"""How alike in sense what stands around figures is.

The vectors of the word pieces around a figure are added up, each counting the more, the rarer it
is in the story and the nearer it stands to the figure; numbers themselves are left out.
"""

from __future__ import annotations

from collections import Counter
from math import log
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
        texts = contexts.texts()
        known = [one for one in vectors if one is not None]
        mean = mean_vector(known)
        rarity = rarities(
            {text[start:end].lower() for start, end in vector.offsets}
            for lines, found in zip(texts, vectors, strict=True)
            for text, vector in zip(lines, found or (), strict=False)
        )
        places: list[list[tuple[int, Span]]] = [[] for _ in texts]
        for place in told:
            places[place.article].append(contexts.within(place))
        self._around = [
            _directions(lines, found, figures, rarity, mean) if found and figures else None
            for lines, found, figures in zip(texts, vectors, places, strict=True)
        ]

    def likeness(self, a: int, b: int) -> Floats | None:
        """Return how alike the figures of two articles are; None where one has no vectors.

        Cosines, of shape (3, figures, figures): of the figures' own words, of what stands near
        them, and of all around them.
        """
        one, other = self._around[a], self._around[b]
        return None if one is None or other is None else one @ other.transpose(0, 2, 1)


def _directions(
    texts: Sequence[str],
    vectors: Sequence[SentenceVectors],
    figures: Sequence[tuple[int, Span]],
    rarity: Mapping[str, float],
    mean: Floats,
) -> Floats:
    """Return the directions of what is at, near and around figures, shape (3, figures, d).

    Figures are told by the number of their sentence and their place in it.
    """
    found = np.zeros((3, len(figures), len(mean)), np.float32)
    known: dict[int, tuple[Floats, Floats, NDArray[np.intp]]] = {}
    for at, (number, span) in enumerate(figures):
        if number not in known:
            offsets = np.array(vectors[number].offsets, np.intp).reshape(-1, 2)
            words = [texts[number][a:b].lower() for a, b in vectors[number].offsets]
            rare = [0.0 if word[:1].isdigit() else rarity[word] for word in words]
            centred = vectors[number].tokens - mean.astype(np.float32)
            known[number] = np.array(rare, np.float32), centred, offsets
        rare_, tokens, offsets = known[number]
        inside = (offsets[:, 0] < span.end) & (offsets[:, 1] > span.start)
        if inside.any():
            first, last = np.flatnonzero(inside)[[0, -1]]
            index = np.arange(len(offsets))
            far = np.maximum(0, np.maximum(first - index, index - last))
            counting = np.stack([inside, rare_ * np.exp(-far / _FADING), rare_])
            found[:, at] = counting.astype(np.float32) @ tokens
    return found / np.maximum(np.linalg.norm(found, axis=2, keepdims=True), 1e-9)


def rarities(sentences: Iterable[Collection[str]]) -> dict[str, float]:
    """Return how rare each piece is over all sentences: its inverse document frequency."""
    count, seen = 0, Counter[str]()
    for pieces in sentences:
        count += 1
        seen.update(pieces)
    return {piece: log((1 + count) / times) for piece, times in seen.items()}
