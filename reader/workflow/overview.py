"""What a comparison comes to: the synopsis, what only one article says, and the wording.

All are pure functions of a finished comparison, corrected or not, and quick: the window may call
them whenever the comparison changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.comparison.choices import wording_choices
from reader.comparison.only_here import only_here
from reader.comparison.shared_wording import shared_wording, sources
from reader.comparison.synopsis import rows, shared_core

if TYPE_CHECKING:
    from reader.model.overview import Only

__all__ = [
    "only_here",
    "rows",
    "shared_core",
    "shared_wording",
    "sources",
    "why",
    "wording_choices",
]


def why(only: Only) -> str:
    """Return what makes a passage worth a look, in words: "2 names, 1 figure, 1 quote"."""
    counted = (
        (len(only.names), "name", "names"),
        (len(only.figures), "figure", "figures"),
        (len(only.quotes), "quote", "quotes"),
    )
    return ", ".join(f"{n} {one if n == 1 else many}" for n, one, many in counted if n)
