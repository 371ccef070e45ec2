"""What speaks for two figures of two articles stating one fact."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.figures_pairs import may_be_one
from reader.comparison.figures_quantities import relation
from reader.comparison.figures_sense import Sense
from reader.comparison.figures_values import is_rare, is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.figures_context import Contexts
    from reader.comparison.figures_told import Told
    from reader.model.comparison import Place

    Floats: TypeAlias = NDArray[np.floating[Any]]

#: What is known of a pair, each from 0 to 1 but how often values are given.
FEATURES = (
    # How the values go together: an equal number that is no common one, one that is, one or two
    # of what is called otherwise where the sentences do not match; an equal date, dates of which
    # one is less exact, equal in another unit; equal but for a hedge; another date.  Where nothing holds: another number.
    *(
        "rare",
        "common",
        "ones",
        "date",
        "coarse",
        "converted",
        "loose",
        "another_date",
    ),
    # What is measured: a length of time or an age; a share or a sum.
    *("time", "share"),
    # How alike in sense the figures' own words are, what is near them, all around them; without
    # the sentence model, what they share of their words near and far.
    *("own", "near", "far"),
    # How probable the match of their sentences is.
    "matched",
    # Whether the same befell those counted, or that is told of one alone.
    *("same_fate", "half_fate"),
    # Whether they count what has one name; two names; two names and in different numbers.
    *("same_unit", "other_unit", "other_unit_number"),
    # How often their value is given in the story, as logarithm: numbers, dates.
    *("often", "often_date"),
    "always",
)
#: Numbers up to this are so common that equality tells little.
_COMMON = 12
_HALF = 0.5
#: Sorts of which an equal value is never common.
_NEVER_COMMON = frozenset(("clock", "money"))


class Pair(NamedTuple):
    """Two figures of two articles that may state one fact.

    Attributes:
        one: That of the article that comes first.
        other: The other.
        differ: Whether their numbers do.
    """

    one: Place
    other: Place
    differ: bool


class Evidence(NamedTuple):
    """What is known of the n pairs of figures of two articles.

    Attributes:
        pairs: Which.
        values: What is known of each, shape (n, FEATURES).
        with_model: Whether that is with the sentence model.
    """

    pairs: Sequence[Pair]
    values: Floats
    with_model: bool


class Judge:
    """Gathers the evidence between the figures of a story.

    Args:
        told: What is told of each figure.
        contexts: The sentences around them.
        vectors: For each article those of its sentences, None where it has none; None without
            the sentence model.
    """

    def __init__(
        self,
        told: Mapping[Place, Told],
        contexts: Contexts,
        vectors: Sequence[Sequence[SentenceVectors] | None] | None,
    ) -> None:
        self._told = told
        self._contexts = contexts
        self._sense = Sense(told, contexts, vectors) if vectors else None
        self._times = Counter((one.quantity.sort, one.quantity.value) for one in told.values())

    def evidence(self, a: Sequence[Place], b: Sequence[Place]) -> Evidence:
        """Return what is known of the pairs of the figures of two articles, in their order."""
        sense = self._sense and self._sense.likeness(a[0].article, b[0].article)
        found: list[Pair] = []
        rows: list[list[float]] = []
        for one, other in self._comparable(a, b):
            pair, values = self._values(one, other)
            if sense is None:
                alike = (0.0, *self._contexts.shared(one, other))
            else:
                alike = tuple(sense[:, one.index, other.index].tolist())
            found.append(pair)
            rows.append([*values[:10], *alike, *values[10:], 1.0])
        return Evidence(found, np.array(rows).reshape(-1, len(FEATURES)), sense is not None)

    def _comparable(self, a: Sequence[Place], b: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
        sorts: dict[str, list[Place]] = {}
        for other in b:
            quantity = self._told[other].quantity
            for key in {quantity.sort, quantity.otherwise} - {""}:
                sorts.setdefault(key, []).append(other)
        for one in a:
            quantity = self._told[one].quantity
            near = [*sorts.get(quantity.sort, ()), *sorts.get(quantity.otherwise, ())]
            for other in sorted({other for other in near if one < other}):
                if may_be_one(self._told[one], self._told[other]):
                    yield one, other

    def _values(self, one: Place, other: Place) -> tuple[Pair, list[float]]:
        """Return all that is known of a pair but how alike it is in sense."""
        a, b = self._told[one], self._told[other]
        how = relation(a.quantity, b.quantity)
        same, dated = how == "same", a.quantity.sort == "date"
        rare = a.quantity.sort in _NEVER_COMMON or is_rare(a.figure, _COMMON)
        equal = a.quantity.value == b.quantity.value
        named = a.head == b.head if a.head and b.head else None
        fates = a.fate, b.fate
        matched = self._contexts.matched(one, other)
        often = log(max(self._times[x.quantity.sort, x.quantity.value] for x in (a, b)))
        return Pair(one, other, how in ("loose", "apart")), [
            float(same and rare and not dated),
            float(same and not rare and not dated),
            float(same and a.quantity.value in ("1", "2") and not named and matched < _HALF),
            float(same and dated and equal),
            float(same and dated and not equal),
            float(how == "converted"),
            float(how == "loose" and not (is_vague(a.figure) or is_vague(b.figure))),
            float(how == "apart" and a.quantity.sort in ("date", "clock")),
            float(a.quantity.sort in ("time", "age")),
            float(a.quantity.sort in ("share", "money")),
            matched,
            float(None not in fates and a.fate == b.fate),
            float(fates.count(None) == 1),
            float(named is True),
            float(named is False and how not in ("loose", "apart")),
            float(named is False and how in ("loose", "apart")),
            often * (how in ("same", "converted") and not dated),
            often * (how == "same" and dated),
        ]
