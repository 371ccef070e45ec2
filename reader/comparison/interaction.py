"""How alike sentences are in sense: each word looks for its best answer in the other sentence.

Late interaction as in ColBERT (Khattab and Zaharia 2020), made symmetric and weighted by rarity
(as BERTScore is: Zhang et al. 2020), over token vectors from which the mean of the story is
taken: every sentence is about the same event, so what all vectors share says nothing.

What a sentence tells besides names is looked at by itself too: in one story every other sentence
names the same few people and places, and two that do so need not say the same of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.features import within

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.blocks import Block
    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.lexical import Word
    from reader.comparison.naming import Naming

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


@dataclass(frozen=True, slots=True)
class _Side:
    """The words of s sentences.

    Attributes:
        unit: Their unit vectors, shape (w, 384).
        weights: What each counts among all words, among those that are no names, and among the
            names that say who acts, shape (w, 3).
        counts: How many each sentence has, shape (s,).
        numbers: Which word of its sentence each is, shape (w,).
    """

    unit: Floats
    weights: Floats
    counts: Ints
    numbers: Ints

    def __len__(self) -> int:
        return len(self.weights)

    def of(self, sentences: Ints) -> _Side:
        """Return the words of some sentences, told by number and in order."""
        if len(sentences) == len(self.counts):
            return self
        counts = self.counts[sentences]
        at = within((np.cumsum(self.counts) - self.counts)[sentences], counts)
        return _Side(self.unit[at], self.weights[at], counts, self.numbers[at])

    def sums(self, values: Floats) -> Floats:
        """Return the sum of `values`, of shape (w, n), over the words of each sentence, (s, n)."""
        found = np.zeros((len(self.counts), values.shape[1]), np.float32)
        if len(self):
            found[self.counts > 0] = np.add.reduceat(values, self._starts(), axis=0)
        return found

    def totals(self) -> Floats:
        """Return the sum of the weights of each sentence, shape (s, 3)."""
        return self.sums(self.weights)

    def greatest(self, values: Floats) -> Floats:
        """Return the greatest of `values`, of shape (w, n), for each sentence, (n, s).

        It is -1, which answers nothing, where there are no words.  Reduced row by row, as memory
        has it: five times as quick as `reduceat`.
        """
        found = np.full((len(self.counts), values.shape[1]), -1, np.float32)
        ends = np.cumsum(self.counts).tolist()
        for sentence, (start, end) in enumerate(pairwise([0, *ends])):
            if end > start:
                np.maximum.reduce(values[start:end], axis=0, out=found[sentence])
        return np.ascontiguousarray(found.T)

    def _starts(self) -> Ints:
        return (np.cumsum(self.counts) - self.counts)[self.counts > 0]


def weigh(words: Sequence[Word], named: Naming, rarity: Mapping[str, float]) -> Floats:
    """Return what each word of a sentence counts, shape (k, 3), as `Interaction` needs it.

    Among all words, among those that are no names, among the names that say who acts: as much as
    it is rare, or nothing.
    """
    rare = np.array([rarity[word.stem] for word in words], np.float32)
    counting = np.ones((len(words), 3), np.float32)
    counting[list(named.words), 1] = 0
    counting[:, 2] = 0
    counting[list(named.actors), 2] = 1
    result: Floats = counting * rare[:, None]
    return result


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
        mean = _mean(vectors)
        self._sides = [
            _side(article, of_article, counting, mean)
            for article, of_article, counting in zip(words, vectors, weights, strict=True)
        ]

    def signatures(self, article: int) -> Floats:
        """Return the direction of each sentence's weighed words together, shape (s, 384)."""
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

    def _covered(self, best: Floats, asking: _Side) -> Floats:
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
    weights: Sequence[Floats],
    mean: Floats,
) -> _Side:
    """Return the words of one article, those the model has pieces of.

    Words without content count too, as little as they are rare: their vectors hold what surrounds
    them, and leaving them out cost .07 of average precision.
    """
    units = [np.zeros((0, len(mean)), np.float32)]
    counting = [np.zeros((0, 3), np.float32)]
    counts: list[int] = []
    numbers: list[int] = []
    for words, sentence, counted in zip(article, vectors, weights, strict=True):
        placed = _pieces(words, sentence.offsets)
        firsts = [i for i, (word, _) in enumerate(placed) if not i or placed[i - 1][0] != word]
        counts.append(len(firsts))
        if placed:
            pieces = np.diff([*firsts, len(placed)])[:, None]
            tokens = sentence.tokens[[piece for _, piece in placed]]
            centred = np.add.reduceat(tokens, firsts, axis=0) / pieces - mean
            length = np.maximum(np.linalg.norm(centred, axis=1, keepdims=True), 1e-9)
            units.append((centred / length).astype(np.float32))
            numbers += (own := [placed[i][0] for i in firsts])
            counting.append(counted[own])
    return _Side(
        np.concatenate(units),
        np.concatenate(counting),
        np.array(counts, np.intp),
        np.array(numbers, np.intp),
    )


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
