"""Statements: the matches gathered over all articles, one row of the synopsis each."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Match, Statement


def statements(matches: Sequence[Match]) -> tuple[Statement, ...]:
    """Return the statements that the matches tie together, in the order of the story."""
    return ()
