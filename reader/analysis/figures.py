"""Numbers, amounts, shares, durations and dates in one article."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.analysis.parse import Parse
    from reader.model.analysis import Figure


def figures(parse: Parse, published: str | None) -> tuple[Figure, ...]:
    """Return the figures in the text, in reading order, never overlapping.

    Args:
        parse: The parsed text.
        published: ISO date that "Tuesday" or "last month" counts from; None leaves them open.
    """
    return ()
