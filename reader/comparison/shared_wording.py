"""How much of their wording articles share: copies of one report, as from a news agency."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import SharedWording


def shared_wording(comparison: Comparison) -> tuple[SharedWording, ...]:
    """Return what each two articles share that share five words in a row, most first."""
    del comparison
    return ()


def sources(comparison: Comparison) -> tuple[tuple[int, ...], ...]:
    """Return the articles in groups that count as one source, by the first of each.

    Every article is in one group; most groups are of one article.
    """
    return tuple((at,) for at in range(len(comparison.articles)))
