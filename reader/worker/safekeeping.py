"""What the librarian does to keep the library safe, sound and tidy.

Whoever only looks on, while another window has the library, makes no backups and tidies nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.afar import afar
from reader.storage.backups import back_up, backups, thin
from reader.storage.changes import due
from reader.storage.check import check
from reader.storage.contents import contents
from reader.storage.differences import differences
from reader.storage.restoring import restore
from reader.storage.tidying import tidy

if TYPE_CHECKING:
    from pathlib import Path

    from reader.progress import Report
    from reader.sentences import Sentence
    from reader.storage.backups import Backup
    from reader.storage.check import Soundness
    from reader.storage.contents import Contents
    from reader.storage.differences import Differences
    from reader.storage.library import Library
    from reader.storage.tidying import Tidied


@dataclass(frozen=True, slots=True)
class BackUp:
    """Makes a backup, and removes those that need not be kept any longer.

    Attributes:
        folder: Where the library is.
        now: ISO date and time, UTC.
        if_due: Whether none is wanted when the newest has all that the library has.
    """

    folder: Path
    now: str
    if_due: bool

    def __call__(self, state: Library, report: Report, /) -> Backup | None:
        """Return the backup; None when none is wanted, or the library is another's.

        Raises:
            StorageFailed: The library is damaged or cannot be read, or the backup not written.
        """
        if state.holder is not None or (self.if_due and not due(self.folder)):
            return None
        made = back_up(state.db, self.folder, datetime.fromisoformat(self.now), report)
        thin(self.folder, made)
        return made


@dataclass(frozen=True, slots=True)
class ListBackups:
    """Lists the backups of the library in `folder`."""

    folder: Path

    def __call__(self, _state: Library, _report: Report, /) -> tuple[Backup, ...]:
        """Return the backups, the newest first."""
        return backups(self.folder)


@dataclass(frozen=True, slots=True)
class LookInto:
    """Looks into the backup in `path`."""

    path: Path

    def __call__(self, _state: Library, _report: Report, /) -> Contents:
        """Return how much it has.

        Raises:
            StorageFailed: It is damaged or cannot be read.
        """
        return contents(self.path)


@dataclass(frozen=True, slots=True)
class Compare:
    """Finds out in what the backup in `path` differs from the library."""

    path: Path

    def __call__(self, state: Library, report: Report, /) -> Differences:
        """Return what only one of them has, and what both have otherwise.

        Raises:
            StorageFailed: The backup is damaged or from a newer version, or one of them cannot
                be read.
        """
        report(0, 1)  # while another is looked at, this is cancelled
        return differences(state.db, self.path)


@dataclass(frozen=True, slots=True)
class Locate:
    """Looks where the library in `folder` is: a network may take long to say it."""

    folder: Path

    def __call__(self, _state: Library, _report: Report, /) -> Sentence | None:
        """Return what the user is to be told of it, if anything."""
        return afar(self.folder)


@dataclass(frozen=True, slots=True)
class Restore:
    """Puts a backup in the place of the library, having made one of what is there.

    Attributes:
        folder: Where the library is.
        path: The backup.
        now: ISO date and time, UTC.
    """

    folder: Path
    path: Path
    now: str

    def __call__(self, state: Library, report: Report, /) -> Backup:
        """Return the backup of what was there before.

        Raises:
            StorageFailed: The backup is damaged or from a newer version, something cannot be
                read or written, or the library is another's; then it is as it was.
        """
        if state.holder is not None:
            raise StorageFailed(state.holder)
        now = datetime.fromisoformat(self.now)
        before = restore(state.db, self.folder, self.path, now, report)
        thin(self.folder, before)
        return before


@dataclass(frozen=True, slots=True)
class Tidy:
    """Removes what was thrown away long before `now` (ISO date and time, UTC).

    To be done when the library is opened, before there is anything to undo.
    """

    now: str

    def __call__(self, state: Library, _report: Report, /) -> Tidied | None:
        """Return what was removed, or None when the library is another's.

        Raises:
            StorageFailed: The library cannot be written; then nothing is removed.
        """
        return None if state.holder is not None else tidy(state.db, self.now)


@dataclass(frozen=True, slots=True)
class Check:
    """Looks through the whole library."""

    def __call__(self, state: Library, report: Report, /) -> Soundness:
        """Return what is found.

        Raises:
            StorageFailed: The library cannot be read, for another cause than damage.
        """
        return check(state.db, report)
