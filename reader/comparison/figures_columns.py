"""What is known of each figure of a story by itself, as columns of numbers."""

from __future__ import annotations

from collections import Counter
from math import log, log10, nan
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import numpy as np

from reader.comparison.figures_quantities import key_of
from reader.comparison.figures_values import is_rare, is_vague

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Mapping

    from numpy.typing import NDArray

    from reader.comparison.figures_quantities import Quantity
    from reader.comparison.figures_told import Told
    from reader.model.comparison import Place

    Bools: TypeAlias = NDArray[np.bool_]
    Codes: TypeAlias = NDArray[np.intp]
    Floats: TypeAlias = NDArray[np.floating[Any]]

#: Numbers up to this are so common that equality tells little.
_COMMON = 12
#: Sorts of which an equal value is never common.
_NEVER_COMMON = frozenset(("clock", "money"))


class Columns(NamedTuple):
    """The n figures of a story, each column of shape (n,); codes are -1 where there is nothing.

    Attributes:
        article: The article of each.
        sort: A code for what it measures.
        otherwise: A code for how figures of another sort tell the same.
        quantity: A code for what it measures and how much, all told.
        value: A code for its own value.
        key: A code for its number, in any unit.
        head: A code for the last word of what is counted.
        fate: A code for what befell that.
        per: A code for what it is reckoned by: “a day”.
        spans: A code for what a length of time is a length of.
        is_next: Whether it only tells on: “a day later”.
        is_date: Whether it is a day, month or year.
        is_moment: Whether it is that or a time of the day.
        is_time: Whether it is a length of time.
        is_lasting: Whether it is a length of time or an age.
        is_share: Whether it is a share or a sum of money.
        is_few: Whether its value is one or two.
        is_dated: Whether it is a date that is an attribute of something.
        former: Whether its article gives another count for it now.
        included: Whether it is a part of what was counted before it.
        rare: Whether its number is no common one.
        vague: Whether it is a word for many numbers.
        size: The logarithm of its number, to the base of 10; not a number where it has none.
        often: How often its value is given in the story, as logarithm.
    """

    article: Codes
    sort: Codes
    otherwise: Codes
    quantity: Codes
    value: Codes
    key: Codes
    head: Codes
    fate: Codes
    per: Codes
    spans: Codes
    is_next: Bools
    is_date: Bools
    is_moment: Bools
    is_time: Bools
    is_lasting: Bools
    is_share: Bools
    is_few: Bools
    is_dated: Bools
    former: Bools
    included: Bools
    rare: Bools
    vague: Bools
    size: Floats
    often: Floats

    def at(self, which: slice | Codes) -> Columns:
        """Return the columns of some of the figures."""
        return Columns._make(column[which] for column in self)


def columns(told: Mapping[Place, Told]) -> Columns:
    """Return what is known of all figures of a story, in its order."""
    every = list(told.values())
    sorts = [one.quantity.sort for one in every]
    values = [(one.quantity.sort, one.quantity.value) for one in every]
    times = Counter(values)
    return Columns(
        article=np.array([place.article for place in told], np.intp),
        sort=codes(sorts),
        otherwise=codes(one.quantity.otherwise for one in every),
        quantity=codes(one.quantity for one in every),
        value=codes(one.quantity.value for one in every),
        key=codes(key_of(one.quantity) for one in every),
        head=codes(one.head for one in every),
        fate=codes(one.fate for one in every),
        per=codes(one.figure.per for one in every),
        spans=codes(one.spans for one in every),
        is_next=np.array([one.spans == "next" for one in every], bool),
        is_date=_among(sorts, "date"),
        is_moment=_among(sorts, "date", "clock"),
        is_time=_among(sorts, "time"),
        is_lasting=_among(sorts, "time", "age"),
        is_share=_among(sorts, "share", "money"),
        is_few=np.array([one.quantity.value in ("1", "2") for one in every], bool),
        is_dated=np.array([bool(one.dated) for one in every], bool),
        former=np.array([one.former for one in every], bool),
        included=np.array([one.included for one in every], bool),
        rare=np.array(
            [one.quantity.sort in _NEVER_COMMON or is_rare(one.figure, _COMMON) for one in every],
            bool,
        ),
        vague=np.array([is_vague(one.figure) for one in every], bool),
        size=np.array([_size(one.quantity) for one in every], float),
        often=np.array([log(times[value]) for value in values], float),
    )


def _size(quantity: Quantity) -> float:
    if quantity.number is None or quantity.number[1] <= 0:
        return nan
    return log10(quantity.number[1])


def _among(sorts: Iterable[str], *wanted: str) -> Bools:
    return np.array([sort in wanted for sort in sorts], bool)


def codes(names: Iterable[Hashable]) -> Codes:
    """Return a number for each name, the same for equal ones, from 0 on; -1 for None and ""."""
    known: dict[Hashable, int] = {None: -1, "": -1}
    return np.array([known.setdefault(name, len(known) - 2) for name in names], np.intp)
