"""How two passages that report the same thing are alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz.distance import Indel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.comparison.words import Word
    from reader.model.comparison import MatchKind

_IDENTICAL = 0.9  # share of words that stay when one wording is turned into the other
_EVEN = 0.75  # of the greater share of the other that one holds; below it, it holds a part
_SLACK = 1e-4  # how much shares may differ by mere rounding


def kind_of(left: Sequence[Word], right: Sequence[Word], forth: float, back: float) -> MatchKind:
    """Return how two matching sentences are alike; `forth` and `back` say how much of each.

    Part: one of them holds clearly more of the other than the other holds of it.
    """
    stems = [word.stem for word in left], [word.stem for word in right]
    if Indel.normalized_similarity(*stems) >= _IDENTICAL and _numbers(left) == _numbers(right):
        return "identical"
    less, more = sorted((forth, back))
    return "part" if less < _EVEN * more - _SLACK else "reworded"


def _numbers(words: Sequence[Word]) -> list[str]:
    """Return the words with digits: where one differs, no wording is called identical."""
    return sorted(word.stem for word in words if any(map(str.isdigit, word.stem)))
