"""How alike the wording of sentences is: shared stretches of letters and shared stems."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.features import Features, Products
from reader.comparison.words import WORD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from reader.comparison.blocks import Block
    from reader.comparison.words import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]

_GRAMS = (3, 4, 5)  # letters in a stretch
_BREAK = "\n"  # between sentences; no stretch of letters runs over it
_WIDTH = 256  # of a signature
_MIX = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying loses nothing: 2^64 / golden ratio


def rarities(articles: Sequence[Sequence[Sequence[Word]]]) -> dict[str, float]:
    """Return how telling each stem is: ln((n + 1) / d), found in d of all n sentences."""
    sentences = [words for article in articles for words in article]
    found = Counter(stem for words in sentences for stem in {word.stem for word in words})
    return {stem: math.log((len(sentences) + 1) / count) for stem, count in found.items()}


class Wording:
    """The wording of all sentences of n articles, ready to be compared two articles at a time."""

    def __init__(
        self, articles: Sequence[Sequence[str]], words: Sequence[Sequence[Sequence[Word]]]
    ) -> None:
        self._grams = _weighed([_gram_counts(sentences) for sentences in articles])
        self._stems = _stem_features(words)
        self._weights = [stems.squares() for stems in self._stems]

    def between(self, a: int, b: int) -> Alike:
        """Return how alike the wording of articles `a` and `b` is."""
        return Alike(
            Products(self._grams[a], self._grams[b]),
            Products(self._stems[a], self._stems[b]),
            self._weights[a],
            self._weights[b],
        )

    def signatures(self, article: int) -> Floats:
        """Return a vector for each sentence, shape (s, 256), whose products are about the cosines.

        The stems at random directions (random projection: Achlioptas 2003), the same in any order
        of the articles.
        """
        stems = self._stems[article]
        directions = np.random.default_rng(0).standard_normal(
            (len(stems.keys), _WIDTH), np.float32
        )
        found = np.zeros((len(stems.starts) - 1, _WIDTH), np.float32)
        for row, (start, end) in enumerate(pairwise(stems.starts)):
            found[row] = stems.values[start:end] @ directions[stems.columns[start:end]]
        lengths = np.linalg.norm(found, axis=1, keepdims=True)
        result: Floats = found / np.maximum(lengths, 1e-9)
        return result


@dataclass(frozen=True, slots=True)
class Alike:
    """How alike the wording of two articles is.

    Attributes:
        grams: The products of the unit vectors of stretches of letters.
        stems: What the stems that two sentences share weigh.
        of_a: What the stems of each sentence of the first article weigh.
        of_b: What those of the second article's weigh.
    """

    grams: Products
    stems: Products
    of_a: Floats
    of_b: Floats

    def likeness(self, block: Block) -> Floats:
        """Return how alike each sentence is to each of the other article, 0..1.

        The mean of two measures that err differently: the cosine of TF-IDF vectors of letter
        3- to 5-grams, which forgives endings and spellings, and the Jaccard index of the sets
        of stems, each counting as much as it is rare.
        """
        shared, of_a, of_b = self._shared(block)
        jaccard = shared / np.maximum(of_a + of_b - shared, 1e-9)
        return np.clip((self.grams.of(block) + jaccard) / 2, 0, 1)

    def coverage(self, block: Block) -> tuple[Floats, Floats]:
        """Return the share of each sentence's stems found in each of the other article's, 0..1.

        First of those of the first article in the second's, then of the second's in the first's.
        """
        shared, of_a, of_b = self._shared(block)
        return shared / np.maximum(of_a, 1e-9), shared / np.maximum(of_b, 1e-9)

    def _shared(self, block: Block) -> tuple[Floats, Floats, Floats]:
        of_a, of_b = self.of_a[block.start : block.end], self.of_b[block.others]
        return self.stems.of(block), of_a[:, None], of_b[None, :]


def _stem_features(articles: Sequence[Sequence[Sequence[Word]]]) -> list[Features]:
    """Return each article's stems, in the same columns; the square of a value is its weight."""
    rare = rarities(articles)
    column = {stem: at for at, stem in enumerate(sorted(rare))}
    values = np.sqrt(np.array([1 + rare[stem] for stem in column], np.float32))
    keys = np.arange(len(column))
    found = []
    for article in articles:
        rows = [sorted({column[word.stem] for word in words}) for words in article]
        columns = np.array([at for row in rows for at in row], np.intp)
        starts = np.cumsum([0, *map(len, rows)])
        found.append(Features(keys, starts, columns, values[columns]))
    return found


def _gram_counts(sentences: Sequence[str]) -> Features:
    """Return how often each sentence has which stretch of letters.

    A key is a 64-bit hash of the stretch: no strings are made, and a collision is as good as
    impossible (one in 10^9 for a story of 10^5 stretches).
    """
    text = _BREAK.join(f" {' '.join(WORD.findall(s.lower()))} " for s in sentences)
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32).astype(np.uint64)
    breaks = codes == ord(_BREAK)
    row = np.cumsum(breaks)
    keys, rows = [np.zeros(0, np.uint64)], [np.zeros(0, row.dtype)]
    for size in _GRAMS:
        count = max(len(codes) - size + 1, 0)
        key = np.full(count, size, np.uint64)
        for offset in range(size):
            key = (key ^ codes[offset : offset + count]) * _MIX
            key ^= key >> np.uint64(29)
        first, last = row[:count], row[size - 1 : size - 1 + count]
        inside = (first == last) & ~breaks[:count]
        keys.append(key[inside])
        rows.append(first[inside])
    unique, column = np.unique(np.concatenate(keys), return_inverse=True)
    width = max(len(unique), 1)
    cells, counts = np.unique(np.concatenate(rows) * width + column, return_counts=True)
    starts = np.searchsorted(cells, np.arange(len(sentences) + 1) * width)
    return Features(unique, starts, cells % width, counts.astype(np.float32))


def _weighed(articles: Sequence[Features]) -> list[Features]:
    """Return the articles' counts as TF-IDF vectors of unit length (zero for no letters).

    (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), n and df counting sentences of all articles.
    """
    if not articles:
        return []
    total = sum(len(one.starts) - 1 for one in articles)
    found = np.concatenate([np.bincount(one.columns, None, len(one.keys)) for one in articles])
    unique, column = np.unique(np.concatenate([one.keys for one in articles]), return_inverse=True)
    frequency = np.bincount(column, found, len(unique))
    rare = (1 + np.log((1 + total) / (1 + frequency))).astype(np.float32)
    weighed = []
    for one in articles:
        values = (1 + np.log(one.values)) * rare[np.searchsorted(unique, one.keys)][one.columns]
        lengths = np.sqrt(replace(one, values=values).squares())
        weighed.append(replace(one, values=values / lengths[one.rows()]))
    return weighed
