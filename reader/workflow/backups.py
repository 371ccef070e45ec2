"""The library kept safe: backed up, restored, checked, tidied.

All of it is the librarian's work; `folder` is where the library is (`Paths.data`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.storage.backups import Backup
from reader.storage.check import Soundness
from reader.storage.contents import Contents
from reader.storage.tidying import Tidied
from reader.worker.safekeeping import BackUp, Check, ListBackups, LookInto, Restore, Tidy
from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.progress import Report
    from reader.storage.library import Library
    from reader.worker.work import Work

__all__ = [
    "Backup",
    "Contents",
    "Soundness",
    "Tidied",
    "backing_up",
    "checking",
    "listing_backups",
    "looking_into",
    "restoring",
    "tidying",
]


def backing_up(folder: Path, *, if_due: bool = False) -> Work[Library, Backup | None]:
    """Return the work of making a backup now; it reports pages.

    Args:
        folder: Where the library is.
        if_due: Whether to make none, and return None, when the newest has all that the library
            has: to be done so at the start, and daily while the program runs.
    """
    return BackUp(folder, now(), if_due)


def listing_backups(folder: Path) -> Work[Library, tuple[Backup, ...]]:
    """Return the work of listing the backups, the newest first."""
    return ListBackups(folder)


def looking_into(backup: Backup) -> Work[Library, Contents]:
    """Return the work of counting what a backup has."""
    return LookInto(backup.path)


def restoring(
    folder: Path, path: Path, told: Callable[[Backup], object] = lambda _: None
) -> Work[Library, Backup]:
    """Return the work of putting the backup in `path` in the library's place.

    It returns a backup of what was there before.  Afterwards whatever was read from the library
    is to be read anew, and nothing done before can be undone.

    Args:
        folder: Where the library is.
        path: The backup.
        told: Called by the librarian with the result; also when the work was cancelled at its
            very end, so that it is done all the same.
    """

    def restored(state: Library, report: Report, /) -> Backup:
        before = Restore(folder, path, now())(state, report)
        told(before)
        return before

    return restored


def tidying() -> Work[Library, Tidied | None]:
    """Return the work of removing what was thrown away long ago.

    To be given to the librarian first of all, before there is anything to undo.
    """
    return Tidy(now())


def checking() -> Work[Library, Soundness]:
    """Return the work of looking through the whole library; nobody waits for it."""
    return Check()
