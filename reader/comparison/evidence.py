"""What speaks for a match: for two articles at a time, how alike their sentences are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from reader.comparison.blocks import nearest, whole
from reader.comparison.interaction import Interaction, harmonic
from reader.comparison.lexical import Wording, rarities
from reader.comparison.naming import Naming
from reader.comparison.word_vectors import weigh

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.blocks import Block
    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.interaction import Answering
    from reader.comparison.words import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Ints: TypeAlias = NDArray[np.intp]
    Place: TypeAlias = tuple[int, int]
    Answers: TypeAlias = Mapping[int, float]


#: Two articles with more words than so many, multiplied with each other, are not compared whole:
#: two of 4,000 words.  It bounds the memory to some 300 megabytes, and the time.
_WHOLE = 1 << 24
#: From this likeness in what is told besides names on, two sentences have the same frame.
_FRAME = 0.65
#: Up to this share of the names that say who acts is unanswered: a name in the same frame has
#: something in common with any other (.00 to .06 in tries; two names of one place have .15).
_UNANSWERED = 0.1


@dataclass(frozen=True, slots=True)
class Evidence:
    """How alike n pairs of sentences of two articles are, in the order of the sentences.

    Attributes:
        rows: The sentence of the first article, shape (n,).
        columns: The sentence of the second.
        lexical: Likeness in wording, 0..1.
        sense: Likeness in sense, 0..1; None without the sentence model.
        told: The same for what is told besides names; None without the model.
        apart: How far apart they stand: the difference of their places, each as a share of its
            article, 0..1.  News tells first what matters most, so that likes stand at like places.
        other: Whether the two tell the same of somebody else, as far as can be seen.
        forth: The share of the first article's sentence that the other one answers, 0..1.
        back: The share of the second article's sentence that the first one answers.
    """

    rows: Ints
    columns: Ints
    lexical: Floats
    sense: Floats | None
    told: Floats | None
    apart: Floats
    other: NDArray[np.bool_]
    forth: Floats
    back: Floats

    def only(self, kept: NDArray[Any]) -> Evidence:
        """Return those of the pairs that `kept`, a mask or indices, tells."""
        return Evidence(
            self.rows[kept],
            self.columns[kept],
            self.lexical[kept],
            None if self.sense is None else self.sense[kept],
            None if self.told is None else self.told[kept],
            self.apart[kept],
            self.other[kept],
            self.forth[kept],
            self.back[kept],
        )


def joined(parts: Sequence[Evidence]) -> Evidence:
    """Return several parts of the evidence between two articles as one; there is one at least."""
    senses = [part.sense for part in parts if part.sense is not None]
    tales = [part.told for part in parts if part.told is not None]
    return Evidence(
        np.concatenate([part.rows for part in parts]),
        np.concatenate([part.columns for part in parts]),
        np.concatenate([part.lexical for part in parts]),
        np.concatenate(senses) if senses else None,
        np.concatenate(tales) if tales else None,
        np.concatenate([part.apart for part in parts]),
        np.concatenate([part.other for part in parts]),
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
        names: Of each of these sentences; none where left out.
    """

    def __init__(
        self,
        sentences: Sequence[Sequence[str]],
        words: Sequence[Sequence[Sequence[Word]]],
        vectors: Sequence[Sequence[SentenceVectors] | None] | None,
        answering: Answering,
        names: Sequence[Sequence[Naming]] | None = None,
    ) -> None:
        self._names = names or [[Naming()] * len(article) for article in sentences]
        self._sizes = [len(article) for article in sentences]
        self._words = words
        self._lengths = [sum(map(len, article)) for article in words]
        self._rarity = rarities(words)
        self._wording = Wording(sentences, words)
        self._has_vectors = [of_article is not None for of_article in vectors or ()]
        self._sense = self._interaction(vectors, answering) if vectors else None

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
            rows = np.repeat(np.arange(block.start, block.end), len(block.others))
            columns = np.tile(block.others, block.rows)
            lexical = wording.likeness(block).ravel()
            apart = self._apart(a, b, rows, columns)
            other = np.zeros(len(rows), bool)
            if interaction:
                found = interaction.coverage(a, b, block)
                forth, back, told, actors = (part.ravel() for part in found)
                sense = harmonic(forth, back)
                for at in np.flatnonzero((told >= _FRAME) & (actors <= _UNANSWERED)).tolist():
                    ours, theirs = self._names[a][rows[at]], self._names[b][columns[at]]
                    other[at] = ours.is_by_others(theirs)
                yield Evidence(rows, columns, lexical, sense, told, apart, other, forth, back)
            else:
                forth, back = (part.ravel() for part in wording.coverage(block))
                yield Evidence(rows, columns, lexical, None, None, apart, other, forth, back)

    def answers(self, a: Place, b: Place) -> tuple[Answers, Answers]:
        """Return which words of two sentences the other one answers, and how far, 0..1.

        Sentences are told by their article and number.  First those of `a` in `b`, then those of
        `b` in `a`.
        """
        if self._sense and self.has_sense(a[0], b[0]):
            return self._sense.answers(a, b)
        ours, theirs = ({word.stem for word in self._words[x][n]} for x, n in (a, b))
        forth = (word.stem in theirs for word in self._words[a[0]][a[1]])
        back = (word.stem in ours for word in self._words[b[0]][b[1]])
        return dict(enumerate(map(float, forth))), dict(enumerate(map(float, back)))

    def weights(self, place: Place) -> list[float]:
        """Return what each word of a sentence counts: those with content, as they are rare."""
        words = self._words[place[0]][place[1]]
        return [self._rarity[word.stem] if word.content else 0.0 for word in words]

    def _apart(self, a: int, b: int, rows: Ints, columns: Ints) -> Floats:
        ours, theirs = ((at + 0.5) / self._sizes[x] for at, x in ((rows, a), (columns, b)))
        result: Floats = np.abs(ours - theirs).astype(np.float32)
        return result

    def _blocks(self, a: int, b: int, again: Callable[[], None]) -> Iterator[Block]:
        if self._lengths[a] * self._lengths[b] <= _WHOLE:
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
        self, vectors: Sequence[Sequence[SentenceVectors] | None], answering: Answering
    ) -> Interaction:
        """Return the words as vectors; an article without vectors has no words there."""
        known = [
            (words, found, names) if found is not None else ((), (), ())
            for words, found, names in zip(self._words, vectors, self._names, strict=True)
        ]
        weights = [
            [weigh(*one, self._rarity) for one in zip(words, names, strict=True)]
            for words, _, names in known
        ]
        return Interaction(
            [one[0] for one in known], [one[1] for one in known], weights, answering
        )
