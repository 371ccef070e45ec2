"""What a comparison comes to, worked out away from the window: with many articles it takes long.

These works need nothing kept: any process does.  Each loads what it needs with the first call.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

from reader.model.overview import Overview
from reader.progress import silently

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.model.comparison import Comparison
    from reader.model.overview import Choice, Only, Order
    from reader.progress import Report

_PARTS = 4  # of an overview, the wording choices left out


def whole(comparison: Comparison) -> Overview:
    """Return all that a comparison comes to, in the order of the first article."""
    packed = Packed(comparison)
    return replace(Survey(packed)(None, silently), choices=FindChoices(packed)(None, silently))


class Packed:
    """A comparison that is pickled once, however often it is asked about in another process.

    That of a hundred articles takes a second to pickle, and another to make anew.
    """

    def __init__(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._pickled = b""

    def __reduce__(self) -> tuple[Callable[[bytes], Packed], tuple[bytes]]:
        """Return how it is made anew: the process keeps the last."""
        self._pickled = self._pickled or pickle.dumps(self.comparison)
        return _unpacked, (self._pickled,)


@lru_cache(maxsize=1)
def _unpacked(pickled: bytes) -> Packed:
    return Packed(pickle.loads(pickled))


@dataclass(frozen=True, slots=True)
class Survey:
    """Works out the synopsis.

    Attributes:
        packed: Any comparison, corrected or not.
        base: Index of the article whose order is kept.
        order: How the rows are ordered.
        as_one_source: Whether articles that share most of their wording count as one.
        rows_alone: Whether all else is known already.
    """

    packed: Packed
    base: int = 0
    order: Order = "base"
    as_one_source: bool = False
    rows_alone: bool = False

    def __call__(self, _state: object, report: Report, /) -> Overview:
        """Return the overview without the wording choices, or with its rows alone."""
        from reader.comparison import (  # noqa: PLC0415 - for its process
            only_here,
            shared_wording,
            synopsis,
        )

        comparison = self.packed.comparison
        report(0, _PARTS)
        if not comparison.articles:
            return Overview()
        rows = synopsis.rows(comparison, self.base, self.order, as_one_source=self.as_one_source)
        if self.rows_alone:
            return Overview(rows)
        report(1, _PARTS)
        only = only_here.only_here(comparison, as_one_source=self.as_one_source)
        report(2, _PARTS)
        shared = shared_wording.shared_wording(comparison)
        report(3, _PARTS)
        return Overview(rows, only, shared, shared_wording.sources(comparison))


@dataclass(frozen=True, slots=True)
class FindOnly:
    """Finds the passages of a comparison that no other article carries."""

    packed: Packed

    def __call__(self, _state: object, report: Report, /) -> tuple[Only, ...]:
        """Return them, the richest first."""
        from reader.comparison import only_here  # noqa: PLC0415 - for its process

        report(0, 1)
        return only_here.only_here(self.packed.comparison)


@dataclass(frozen=True, slots=True)
class FindChoices:
    """Finds where the articles of a comparison chose different words for one thing."""

    packed: Packed

    def __call__(self, _state: object, report: Report, /) -> tuple[Choice, ...]:
        """Return the choices, the clearest first."""
        from reader.comparison import choices  # noqa: PLC0415 - for its process

        report(0, 1)
        return choices.wording_choices(self.packed.comparison)
