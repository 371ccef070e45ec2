"""What another process of this user asks the window to open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.storage.summons import Summons, heard, make_room

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

__all__ = ["Summons", "summoned", "where_summoned"]


def where_summoned(folder: Path) -> Path | None:
    """Return where to look for those who call the window that has the library in `folder`.

    None where nobody can: the folder cannot be made, or something else is in its place.
    """
    try:
        return make_room(folder)
    except OSError:
        return None


def summoned(folder: Path) -> Sequence[Summons]:
    """Return what callers ask for now, the oldest first; they know then that it is done."""
    return heard(folder)
