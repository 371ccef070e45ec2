"""What a comparison comes to: the synopsis, what only one article says, and the wording.

All are pure functions of a finished comparison, corrected or not.  A handful of articles take a
tenth of a second, a hundred take many: the window has it worked out elsewhere, by the works that
`surveying`, `finding_only` and `finding_choices` return, of a comparison that is `Packed` once.
What is needed is loaded with the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.worker.overview import FindChoices, FindOnly, Packed, Survey, whole

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import Choice, Only, Order, Overview, Row, SharedWording
    from reader.worker.work import Work

__all__ = [
    "Packed",
    "finding_choices",
    "finding_only",
    "only_here",
    "overview",
    "rows",
    "shared_wording",
    "sources",
    "surveying",
    "wording_choices",
]


def rows(
    comparison: Comparison, base: int = 0, order: Order = "base", *, as_one_source: bool = False
) -> tuple[Row, ...]:
    """Return the rows of the synopsis.

    Args:
        comparison: Any, corrected or not.
        base: Index of the article whose order is kept.
        order: "time" puts the rows that tell a date first, the earliest at the top.
        as_one_source: Whether articles that share most of their wording count as one in
            `Row.carried`.
    """
    from reader.comparison import synopsis  # noqa: PLC0415 - not at start-up

    return synopsis.rows(comparison, base, order, as_one_source=as_one_source)


def only_here(comparison: Comparison, *, as_one_source: bool = False) -> tuple[Only, ...]:
    """Return the passages that no other article, or source, carries, the richest first."""
    from reader.comparison import only_here  # noqa: PLC0415 - not at start-up

    return only_here.only_here(comparison, as_one_source=as_one_source)


def shared_wording(comparison: Comparison) -> tuple[SharedWording, ...]:
    """Return what each two articles share of their wording, most first."""
    from reader.comparison import shared_wording  # noqa: PLC0415 - not at start-up

    return shared_wording.shared_wording(comparison)


def sources(comparison: Comparison) -> tuple[tuple[int, ...], ...]:
    """Return the articles, by index, in groups that count as one source."""
    from reader.comparison import shared_wording  # noqa: PLC0415 - not at start-up

    return shared_wording.sources(comparison)


def wording_choices(comparison: Comparison) -> tuple[Choice, ...]:
    """Return where articles chose different words for one thing, the clearest first."""
    from reader.comparison import choices  # noqa: PLC0415 - not at start-up

    return choices.wording_choices(comparison)


def overview(comparison: Comparison) -> Overview:
    """Return all of it, in the order of the first article."""
    return whole(comparison)


def surveying(
    packed: Packed,
    base: int = 0,
    order: Order = "base",
    *,
    as_one_source: bool = False,
    rows_alone: bool = False,
) -> Work[None, Overview]:
    """Return the work of making the overview without its wording choices, the rows as `rows` does.

    With `rows_alone` it has nothing else: the rest is the same in every arrangement.
    """
    return Survey(packed, base, order, as_one_source, rows_alone)


def finding_only(packed: Packed) -> Work[None, tuple[Only, ...]]:
    """Return the work of finding what `only_here` does."""
    return FindOnly(packed)


def finding_choices(packed: Packed) -> Work[None, tuple[Choice, ...]]:
    """Return the work of finding what `wording_choices` does."""
    return FindChoices(packed)
