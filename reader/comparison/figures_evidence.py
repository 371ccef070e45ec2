"""What speaks for two figures of two articles stating one fact."""

from __future__ import annotations

from collections import Counter
from math import log
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.figures_pairs import may_be_one
from reader.comparison.figures_quantities import key_of, relation
from reader.comparison.figures_sense import Sense
from reader.comparison.figures_values import is_rare, is_vague

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from reader.comparison.encoder import SentenceVectors
    from reader.comparison.figures_context import Contexts
    from reader.comparison.figures_quantities import Relation
    from reader.comparison.figures_told import Told
    from reader.model.comparison import Place

    Floats: TypeAlias = NDArray[np.floating[Any]]

#: What is known of a pair, each from 0 to 1 but how often values are given.
FEATURES = (
    # How the values go together: an equal number that is no common one, one that is, one or two
    # of what is called otherwise where the sentences do not match; an equal date, dates of which
    # one is less exact; equal in another unit; equal but for a hedge; another date.  Where nothing
    # holds: another number.
    *("rare", "common", "ones", "date", "coarse", "converted", "loose", "another_date"),
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
#: Other numbers in sentences that do not match are passed over where less than this is alike near
#: them, in sense; in wording, where nothing is.
_FAINT, _NOTHING = 0.1, 0.01
#: Sorts of which an equal value is never common.
_NEVER_COMMON = frozenset(("clock", "money"))


class Evidence(NamedTuple):
    """What is known of the n pairs of figures of two articles.

    Attributes:
        pairs: The figure of the article that comes first, and the other.
        values: What is known of each, shape (n, FEATURES).
        differ: Whether the numbers do, shape (n,).
        with_model: Whether that is with the sentence model.
    """

    pairs: Sequence[tuple[Place, Place]]
    values: Floats
    differ: NDArray[np.bool_]
    with_model: bool


class _Known(NamedTuple):
    """What is known of a figure by itself.

    Attributes:
        told: What its sentence tells.
        key: Its number.
        rare: Whether that is no common one.
        vague: Whether it is a word for many numbers.
        often: How often its value is given in the story, as logarithm.
    """

    told: Told
    key: str
    rare: bool
    vague: bool
    often: float


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
        self._contexts = contexts
        self._sense = Sense(told, contexts, vectors) if vectors else None
        times = Counter((one.quantity.sort, one.quantity.value) for one in told.values())
        self._known = {
            place: _Known(
                one,
                key_of(one.quantity),
                one.quantity.sort in _NEVER_COMMON or is_rare(one.figure, _COMMON),
                is_vague(one.figure),
                log(times[one.quantity.sort, one.quantity.value]),
            )
            for place, one in told.items()
        }

    def key(self, place: Place) -> str:
        """Return what figures have in common that give the same number."""
        return self._known[place].key

    def evidence(self, a: Sequence[Place], b: Sequence[Place]) -> Evidence:
        """Return what is known of the pairs of the figures of two articles, in their order."""
        sense = self._sense and self._sense.likeness(a[0].article, b[0].article)
        pairs: list[tuple[Place, Place]] = []
        rows: list[tuple[float, ...]] = []
        differ: list[bool] = []
        known = None if sense is None else sense.transpose(1, 2, 0).tolist()
        for one, other in self._comparable(a, b):
            matched = self._contexts.matched(one, other)
            x, y = self._known[one], self._known[other]
            if known is None:
                alike = (0.0, *self._contexts.shared(one, other))
            else:
                alike = known[one.index][other.index]
            how = relation(x.told.quantity, y.told.quantity)
            if how == "apart" and not matched and alike[1] < (_FAINT if known else _NOTHING):
                continue
            pairs.append((one, other))
            differ.append(how in ("loose", "apart"))
            values, rest = _values(x, y, how, matched)
            rows.append((*values, *alike, matched, *rest))
        values_ = np.array(rows).reshape(-1, len(FEATURES))
        return Evidence(pairs, values_, np.array(differ, bool), sense is not None)

    def _comparable(self, a: Sequence[Place], b: Sequence[Place]) -> Iterator[tuple[Place, Place]]:
        sorts: dict[str, list[Place]] = {}
        for other in b:
            quantity = self._known[other].told.quantity
            for key in {quantity.sort, quantity.otherwise} - {""}:
                sorts.setdefault(key, []).append(other)
        for one in a:
            told = self._known[one].told
            near = list(sorts.get(told.quantity.sort, ()))
            if told.quantity.otherwise:
                near = sorted({*near, *sorts.get(told.quantity.otherwise, ())})
            for other in near:
                if may_be_one(told, self._known[other].told):
                    yield one, other


def _values(
    one: _Known, other: _Known, how: Relation, matched: float
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return what is known of a pair before what it has alike in sense, and after that."""
    a, b = one.told, other.told
    same, dated, differ = how == "same", a.quantity.sort == "date", how in ("loose", "apart")
    number = same and not dated
    named = a.head == b.head if a.head and b.head else None
    equal = a.quantity.value == b.quantity.value
    few = number and a.quantity.value in ("1", "2")
    often = 0.0 if differ else max(one.often, other.often)
    return (
        float(number and one.rare),
        float(number and not one.rare),
        float(few and not named and matched < _HALF),
        float(same and dated and equal),
        float(same and dated and not equal),
        float(how == "converted"),
        float(how == "loose" and not (one.vague or other.vague)),
        float(how == "apart" and a.quantity.sort in ("date", "clock")),
        float(a.quantity.sort in ("time", "age")),
        float(a.quantity.sort in ("share", "money")),
    ), (
        float(a.fate is not None and a.fate == b.fate),
        float((a.fate is None) != (b.fate is None)),
        float(named is True),
        float(named is False and not differ),
        float(named is False and differ),
        0.0 if dated else often,
        often if dated else 0.0,
        1.0,
    )
