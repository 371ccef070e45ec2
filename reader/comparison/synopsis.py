"""The synopsis: what each article says of each thing, a row a statement."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import Order, Row


def rows(
    comparison: Comparison, base: int = 0, order: Order = "base", *, as_one_source: bool = False
) -> tuple[Row, ...]:
    """Return a row for each statement and for each passage that one article alone carries.

    Another order of the articles gives the same rows in the same order, with the cells changed
    about, as long as the base is the same article.

    Args:
        comparison: Any, corrected or not.
        base: Index of the article whose order is kept; what it lacks is slotted in where its
            neighbours stand.
        order: "time" puts the rows that tell a date first, the earliest at the top; the others
            follow in the base's order.
        as_one_source: Whether articles that share most of their wording count as one in
            `Row.carried`.
    """
    del comparison, base, order, as_one_source
    return ()


def shared_core(
    comparison: Comparison, base: int = 0, *, as_one_source: bool = False
) -> tuple[Row, ...]:
    """Return the rows that all articles, or sources, carry, in the base's order."""
    found = rows(comparison, base, as_one_source=as_one_source)
    return tuple(row for row in found if row.carried == "all")
