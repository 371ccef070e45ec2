"""What a comparison comes to: the synopsis, what only one article says, and the wording.

All are pure functions of a finished comparison, corrected or not, and quick: the window may call
them whenever the comparison changes.  What they need is loaded with the first call.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.overview import Overview

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import Choice, Only, Order, Row, SharedWording


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


def only_here(comparison: Comparison) -> tuple[Only, ...]:
    """Return the passages that no other article carries, the richest first."""
    from reader.comparison import only_here  # noqa: PLC0415 - not at start-up

    return only_here.only_here(comparison)


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
    return Overview(
        rows(comparison) if comparison.articles else (),
        only_here(comparison),
        shared_wording(comparison),
        sources(comparison),
        wording_choices(comparison),
    )
