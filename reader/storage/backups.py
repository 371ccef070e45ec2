"""Dated copies of the library, in a folder beside it."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias, cast, get_args

from reader.errors import StorageFailed
from reader.progress import silently
from reader.storage.rooms import FILE, confirm, home, making
from reader.storage.snapshots import is_sound, take
from reader.storage.thinning import kept

if TYPE_CHECKING:
    from pathlib import Path

    from reader.progress import Report

_DATED = "%Y-%m-%d %H.%M.%S"
_NAME = re.compile(
    r"library (\d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d)(?: before (restoring|updating))?\.sqlite"
)

#: What is about to be done to the library a backup is of: another is put in its place, or it is
#: brought up to date; nothing: it is one of those made daily.
Before: TypeAlias = Literal["", "restoring", "updating"]


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of the library.

    Attributes:
        path: Where it is.
        when: When it was made, UTC, to the second.
        size: In bytes.
        before: What was about to be done when it was made.
    """

    path: Path
    when: datetime
    size: int
    before: Before = ""

    @property
    def before_restoring(self) -> bool:
        """Whether it was made because another was about to be restored."""
        return self.before == "restoring"


def backups(folder: Path) -> tuple[Backup, ...]:
    """Return the backups of the library in `folder`, the newest first."""
    found = filter(None, map(_backup, home(folder).glob("library *.sqlite")))
    return tuple(sorted(found, key=lambda one: one.when, reverse=True))


def back_up(
    db: sqlite3.Connection,
    folder: Path,
    now: datetime,
    report: Report = silently,
    *,
    before: Before = "",
) -> Backup:
    """Make a backup of the library in `folder`, whole or not at all.

    Args:
        db: A connection to the library, with no transaction under way.
        folder: Where the library is.
        now: What it is named by; a second or more later when there is one of that second.
        report: Told the pages that are copied.
        before: What is about to be done; if anything, a damaged library is copied as it is.

    Raises:
        Cancelled: The report said so.
        StorageFailed: The library is damaged or cannot be read, or the backup not written.
    """
    with making(folder, now) as room:
        copy = room / FILE
        with closing(sqlite3.connect(copy, isolation_level=None)) as to:
            take(db, to, report)
            if not (before or is_sound(to)):
                raise StorageFailed(
                    "The library is damaged, so no backup of it was made; restore an earlier one."
                )
            to.execute("PRAGMA journal_mode = DELETE")  # it is one file, and stays one
        copy.chmod(0o600)
        confirm(copy)
        when = _free(folder, now)
        name = f"library {when:{_DATED}}{before and f' before {before}'}.sqlite"
        path = copy.rename(home(folder) / name)
        confirm(path.parent)
    return Backup(path, when, path.stat().st_size, before)


def thin(folder: Path, made: Backup | None = None) -> None:
    """Remove the backups that need not be kept; those made before something count apart.

    The one `made` just now stays, also where the clock was set back and others look newer.
    """
    there = backups(folder)
    for kind in get_args(Before):
        alike = [one for one in there if one.before == kind]
        staying = kept(one.when for one in alike)
        for one in alike:
            if one.when not in staying and one != made:
                with suppress(OSError):  # next time, then
                    one.path.unlink()


def _backup(path: Path) -> Backup | None:
    """Return the backup in `path`; None when it is none of ours, or gone again."""
    named = _NAME.fullmatch(path.name)
    if named is None:
        return None
    try:
        when = datetime.strptime(named[1], _DATED).replace(tzinfo=UTC)
        return Backup(path, when, path.stat().st_size, cast("Before", named[2] or ""))
    except (ValueError, OSError):
        return None


def _free(folder: Path, now: datetime) -> datetime:
    taken = {one.when for one in backups(folder)}
    when = now.astimezone(UTC).replace(microsecond=0)
    while when in taken:
        when += timedelta(seconds=1)
    return when
