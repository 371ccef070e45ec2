"""The library kept safe: backed up, restored, checked, tidied.

All of it is the librarian's work; `folder` is where the library is (`Paths.data`).  What
does it is imported when it is asked for: the window opens without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.workflow.now import now

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.progress import Report
    from reader.sentences import Sentence
    from reader.storage.backups import Backup as Backup  # noqa: PLC0414 - for others to name
    from reader.storage.check import Soundness as Soundness  # noqa: PLC0414 - for others to name
    from reader.storage.contents import Contents as Contents  # noqa: PLC0414 - for others to name
    from reader.storage.differences import Differences as Differences  # noqa: PLC0414 - likewise
    from reader.storage.differences import Some as Some  # noqa: PLC0414 - likewise
    from reader.storage.library import Library
    from reader.storage.tidying import Tidied as Tidied  # noqa: PLC0414 - for others to name
    from reader.worker.work import Work

__all__ = [
    "backing_up",
    "checking",
    "comparing_with",
    "listing_backups",
    "locating",
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
    from reader.worker.safekeeping import BackUp  # noqa: PLC0415

    return BackUp(folder, now(), if_due)


def listing_backups(folder: Path) -> Work[Library, tuple[Backup, ...]]:
    """Return the work of listing the backups, the newest first."""
    from reader.worker.safekeeping import ListBackups  # noqa: PLC0415

    return ListBackups(folder)


def looking_into(backup: Backup) -> Work[Library, Contents]:
    """Return the work of counting what a backup has."""
    from reader.worker.safekeeping import LookInto  # noqa: PLC0415

    return LookInto(backup.path)


def comparing_with(backup: Path) -> Work[Library, Differences]:
    """Return the work of finding out in what the backup in a file differs from the library."""
    from reader.worker.safekeeping import Compare  # noqa: PLC0415

    return Compare(backup)


def locating(folder: Path) -> Work[Library, Sentence | None]:
    """Return the work of finding out whether the library is on the network or synchronised.

    Its result is what the user is to be told once of that, if anything.
    """
    from reader.worker.safekeeping import Locate  # noqa: PLC0415

    return Locate(folder)


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
        from reader.worker.safekeeping import Restore  # noqa: PLC0415

        before = Restore(folder, path, now())(state, report)
        told(before)
        return before

    return restored


def tidying() -> Work[Library, Tidied | None]:
    """Return the work of removing what was thrown away long ago.

    To be given to the librarian first of all, before there is anything to undo.
    """
    from reader.worker.safekeeping import Tidy  # noqa: PLC0415

    return Tidy(now())


def checking() -> Work[Library, Soundness]:
    """Return the work of looking through the whole library; nobody waits for it."""
    from reader.worker.safekeeping import Check  # noqa: PLC0415

    return Check()
