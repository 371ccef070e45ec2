"""What speaks for a match: for two articles at a time, how alike their sentences are."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING, Any, TypeAlias

from reader.comparison.interaction import Answering, Interaction, harmonic
from reader.comparison.lexical import Wording, rarities

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.lexical import Word

    Floats: TypeAlias = NDArray[np.floating[Any]]
    Pair: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Evidence:
    """How alike the a sentences of one article are to the b of another; all of shape (a, b).

    Attributes:
        lexical: Likeness in wording, 0..1.
        sense: Likeness in sense, 0..1; None without the sentence model.
        forth: The share of the first article's sentence that the other one answers, 0..1.
        back: The share of the second article's sentence that the first one answers.
    """

    lexical: Floats
    sense: Floats | None
    forth: Floats
    back: Floats


def evidence(
    sentences: Sequence[Sequence[str]],
    words: Sequence[Sequence[Sequence[Word]]],
    vectors: Sequence[Sequence[SentenceVectors]] | None,
    answering: Answering,
) -> dict[Pair, Evidence]:
    """Return the evidence between any two of n articles, by their indices, the smaller first.

    Args:
        sentences: Of each article.
        words: Of each of these sentences.
        vectors: Of each of these sentences; None without the sentence model.
        answering: When a word counts as answered by another.
    """
    wording = Wording(sentences, words)
    pairs = list(combinations(range(len(sentences)), 2))
    if vectors is None:
        return {
            pair: Evidence(wording.likeness(*pair), None, *wording.coverage(*pair))
            for pair in pairs
        }
    interaction = Interaction(words, vectors, rarities(words), answering)
    found = {}
    for pair in pairs:
        forth, back = interaction.coverage(*pair)
        found[pair] = Evidence(wording.likeness(*pair), harmonic(forth, back), forth, back)
    return found
