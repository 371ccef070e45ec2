"""What speaks for a match: for two articles at a time, how alike their sentences are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.blocks import nearest, whole
from reader.comparison.interaction import Interaction, harmonic
from reader.comparison.lexical import Wording, rarities

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from reader.comparison.blocks import Block
    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.interaction import Answering
    from reader.comparison.lexical import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]


#: Two articles with more words than so many, multiplied with each other, are not compared whole:
#: two of 4,000 words.  It bounds the memory to some 300 megabytes, and the time.
_WHOLE = 1 << 24


@dataclass(frozen=True, slots=True)
class Evidence:
    """How alike n pairs of sentences of two articles are, in the order of the sentences.

    Attributes:
        rows: The sentence of the first article, shape (n,).
        columns: The sentence of the second.
        lexical: Likeness in wording, 0..1.
        sense: Likeness in sense, 0..1; None without the sentence model.
        forth: The share of the first article's sentence that the other one answers, 0..1.
        back: The share of the second article's sentence that the first one answers.
    """

    rows: Ints
    columns: Ints
    lexical: Floats
    sense: Floats | None
    forth: Floats
    back: Floats

    def only(self, kept: NDArray[Any]) -> Evidence:
        """Return those of the pairs that `kept`, a mask or indices, tells."""
        return Evidence(
            self.rows[kept],
            self.columns[kept],
            self.lexical[kept],
            None if self.sense is None else self.sense[kept],
            self.forth[kept],
            self.back[kept],
        )


def joined(parts: Sequence[Evidence]) -> Evidence:
    """Return several parts of the evidence between two articles as one; there is one at least."""
    senses = [part.sense for part in parts if part.sense is not None]
    return Evidence(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.columns for part in parts]),
        np.concatenate([part.lexical for part in parts]),
        np.concatenate(senses) if senses else None,
        np.concatenate([part.forth for part in parts]),
        np.concatenate([part.back for part in parts]),
    )


class Judge:
    """Gathers the evidence between any two of n articles.

    Args:
        sentences: Of each article.
        words: Of each of these sentences.
        vectors: Of each of these sentences; None for an article that has none, such as one in a
            language that the sentence model does not know; None without the model.
        answering: When a word counts as answered by another.
    """

    def __init__(
        self,
        sentences: Sequence[Sequence[str]],
        words: Sequence[Sequence[Sequence[Word]]],
        vectors: Sequence[Sequence[SentenceVectors] | None] | None,
        answering: Answering,
    ) -> None:
        self._sizes = [len(article) for article in sentences]
        self._words = [sum(map(len, article)) for article in words]
        self._wording = Wording(sentences, words)
        self._has_vectors = [of_article is not None for of_article in vectors or ()]
        self._sense = _interaction(words, vectors, answering) if vectors else None

    def has_sense(self, a: int, b: int) -> bool:
        """Tell whether articles `a` and `b` can be compared in sense."""
        return bool(self._has_vectors) and self._has_vectors[a] and self._has_vectors[b]

    def evidence(self, a: int, b: int, again: Callable[[], None]) -> Iterator[Evidence]:
        """Yield the evidence between articles `a` and `b`, for some sentences of `a` at a time.

        All pairs of sentences are judged, in very long articles those that are near each other.
        `again` is called now and then; it may raise.
        """
        wording = self._wording.between(a, b)
        interaction = self._sense if self.has_sense(a, b) else None
        for block in self._blocks(a, b, again):
            again()
            lexical = wording.likeness(block)
            rows = np.repeat(np.arange(block.start, block.end), len(block.others))
            columns = np.tile(block.others, block.rows)
            if interaction:
                forth, back = interaction.coverage(a, b, block)
                sense = harmonic(forth, back).ravel()
            else:
                forth, back = wording.coverage(block)
                sense = None
            yield Evidence(rows, columns, lexical.ravel(), sense, forth.ravel(), back.ravel())

    def _blocks(self, a: int, b: int, again: Callable[[], None]) -> Iterator[Block]:
        if self._words[a] * self._words[b] <= _WHOLE:
            yield whole(self._sizes[a], self._sizes[b])
        else:
            sense = self._sense if self.has_sense(a, b) else None
            yield from nearest(self._signatures(a, sense), self._signatures(b, sense), again)

    def _signatures(self, article: int, sense: Interaction | None) -> Floats:
        """Return vectors whose products say roughly how alike sentences are, shape (s, k)."""
        wording = self._wording.signatures(article)
        if not sense:
            return wording
        return np.concatenate([wording, sense.signatures(article)], axis=1)


def _interaction(
    words: Sequence[Sequence[Sequence[Word]]],
    vectors: Sequence[Sequence[SentenceVectors] | None],
    answering: Answering,
) -> Interaction:
    """Return the words as vectors; an article without vectors has no words there."""
    pairs = zip(words, vectors, strict=True)
    known = [(one, found) if found is not None else ((), ()) for one, found in pairs]
    return Interaction(
        [one for one, _ in known], [found for _, found in known], rarities(words), answering
    )
