"""How alike the wording of sentences is: shared stretches of letters and shared stems."""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from Stemmer import Stemmer

from reader.resources import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    Floats: TypeAlias = NDArray[np.floating[Any]]

_WORD = re.compile(r"\w+(?:[.,]\d+)*")
_GRAMS = (3, 4, 5)  # letters in a stretch
_BREAK = "\n"  # between sentences; no stretch of letters runs over it
_MIX = np.uint64(0x9E3779B97F4A7C15)  # odd, so that multiplying loses nothing: 2^64 / golden ratio


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a sentence.

    Attributes:
        start: Its first character in the sentence.
        end: The character after its last.
        stem: Its Snowball stem, in lower case.
        content: Whether it says something, rather than only holding the sentence together.
    """

    start: int
    end: int
    stem: str
    content: bool


def split_words(articles: Sequence[Sequence[str]]) -> list[list[tuple[Word, ...]]]:
    """Return the words of each sentence of each article."""
    functional = frozenset(word_list("function_words"))
    stems: dict[str, str] = {}
    stem = Stemmer("english").stemWord

    def word(found: re.Match[str]) -> Word:
        form = found[0].lower()
        if form not in stems:
            stems[form] = stem(form)
        return Word(found.start(), found.end(), stems[form], form not in functional)

    return [
        [tuple(map(word, _WORD.finditer(sentence))) for sentence in sentences]
        for sentences in articles
    ]


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
        self._grams = _weighed(_gram_counts(sentences) for sentences in articles)
        self._stems = _stem_matrices(words)

    def likeness(self, a: int, b: int) -> Floats:
        """Return how alike each sentence of article `a` is to each of `b`, 0..1, shape (a, b).

        The mean of two measures that err differently: the cosine of TF-IDF vectors of letter
        3- to 5-grams, which forgives endings and spellings, and the Jaccard index of the sets
        of stems, each counting as much as it is rare.
        """
        (keys_a, grams_a), (keys_b, grams_b) = self._grams[a], self._grams[b]
        _, at_a, at_b = np.intersect1d(keys_a, keys_b, assume_unique=True, return_indices=True)
        cosine = grams_a[:, at_a] @ grams_b[:, at_b].T
        shared, of_a, of_b = self._shared(a, b)
        jaccard = shared / np.maximum(of_a + of_b - shared, 1e-9)
        return np.clip((cosine + jaccard) / 2, 0, 1)

    def coverage(self, a: int, b: int) -> tuple[Floats, Floats]:
        """Return the share of each sentence's stems found in each of the other article's.

        First of those of `a` in `b`, then of those of `b` in `a`; 0..1, both of shape (a, b).
        """
        shared, of_a, of_b = self._shared(a, b)
        return shared / np.maximum(of_a, 1e-9), shared / np.maximum(of_b, 1e-9)

    def _shared(self, a: int, b: int) -> tuple[Floats, ...]:
        (has_a, weights), (has_b, _) = self._stems[a], self._stems[b]
        shared = (has_a * weights) @ has_b.T
        return shared, (has_a @ weights)[:, None], (has_b @ weights)[None, :]


def _stem_matrices(
    articles: Sequence[Sequence[Sequence[Word]]],
) -> list[tuple[Floats, Floats]]:
    """Return for each article which sentence has which stem, and the stems' weights."""
    rare = rarities(articles)
    column = {stem: at for at, stem in enumerate(sorted(rare))}
    weights = np.array([1 + rare[stem] for stem in column], np.float32)
    matrices = []
    for article in articles:
        has = np.zeros((len(article), len(column)), np.float32)
        for row, words in enumerate(article):
            has[row, [column[word.stem] for word in words]] = 1
        matrices.append((has, weights))
    return matrices


def _gram_counts(sentences: Sequence[str]) -> tuple[NDArray[np.uint64], Floats]:
    """Return the sorted keys of an article's letter stretches, and their counts by sentence.

    A key is a 64-bit hash of the stretch: no strings are made, and a collision is as good as
    impossible (one in 10^9 for a story of 10^5 stretches).
    """
    text = _BREAK.join(f" {' '.join(_WORD.findall(s.lower()))} " for s in sentences)
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
    cells = np.concatenate(rows) * len(unique) + column
    counts = np.bincount(cells, minlength=len(sentences) * len(unique))
    return unique, counts.reshape(len(sentences), len(unique)).astype(np.float32)


def _weighed(
    counted: Iterable[tuple[NDArray[np.uint64], Floats]],
) -> list[tuple[NDArray[np.uint64], Floats]]:
    """Return the articles' counts as TF-IDF vectors of unit length (zero for no letters).

    (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), n and df counting sentences of all articles.
    """
    articles = list(counted)
    if not articles:
        return []
    total = sum(len(counts) for _, counts in articles)
    everything = np.concatenate([keys for keys, _ in articles])
    found = np.concatenate([np.count_nonzero(counts, axis=0) for _, counts in articles])
    unique, column = np.unique(everything, return_inverse=True)
    frequency = np.bincount(column, weights=found, minlength=len(unique))
    rare = (1 + np.log((1 + total) / (1 + frequency))).astype(np.float32)
    weighed = []
    for keys, counts in articles:
        vectors = np.where(counts > 0, 1 + np.log(np.maximum(counts, 1)), 0)
        vectors *= rare[np.searchsorted(unique, keys)]
        vectors /= np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
        weighed.append((keys, vectors))
    return weighed
