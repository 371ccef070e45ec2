"""Runs of pieces put behind one another, each in groups of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.importing.base import Piece


def joined(*runs: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return the pieces of all `runs`; what shared a group within its run still does."""
    found: list[Piece] = []
    first = 0
    for run in runs:
        pieces = tuple(run)
        groups = {piece.group for piece in pieces} or {0}
        least = min(groups)
        found += [replace(it, group=first + it.group - least) for it in pieces]
        first += max(groups) - least + 1
    return tuple(found)


def around(pieces: Iterable[Piece]) -> tuple[Piece, ...]:
    """Return `pieces` as what stands around an article, each line once."""
    return tuple({it.text: replace(it, kept=False) for it in pieces}.values())
