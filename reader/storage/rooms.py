"""Folders where files are made before they get their place; light, for the start asks for some."""

from __future__ import annotations

import os
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import TYPE_CHECKING
from uuid import uuid4

from reader.errors import StorageFailed
from reader.storage.failures import explained

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path

    from filelock import BaseFileLock

#: The name of the library in its folder.
FILE = "library.sqlite"

_DAY = timedelta(days=1)
_MOMENT = 10  # seconds
_MAKING, _LOCK = "making-", ".lock"


def home(folder: Path) -> Path:
    """Return the folder of the backups of the library in `folder`."""
    return folder / "backups"


@contextmanager
def making(folder: Path, now: datetime) -> Iterator[Path]:
    """Yield a folder for a file in the making, which goes away with all that is left in it.

    Raises:
        StorageFailed: Something cannot be written, or the library not be read.
    """
    try:
        home(folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        sweep(folder, now)
        with explained(folder), _occupied(home(folder) / f"{_MAKING}{uuid4().hex}") as room:
            yield room
    except OSError as cause:
        raise StorageFailed(
            "No backup can be kept in the folder “{folder}”; see that the disk is not "
            "full and that the folder is writable.",
            folder=str(home(folder)),
        ) from cause


def confirm(path: Path) -> None:
    """Have a file's contents, or a folder's names, reach the disk.

    Raises:
        OSError: They do not.
    """
    with suppress(PermissionError):  # Windows does not open folders, and needs not
        file = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
        try:
            os.fsync(file)
        finally:
            os.close(file)


def sweep(folder: Path, now: datetime) -> None:
    """Remove what processes that were killed have left; another may be at work just now."""
    for one in home(folder).glob(f"{_MAKING}*"):
        with suppress(OSError):  # it is locked, or gone just now
            if one.suffix == _LOCK:
                with _lock(one):
                    _clear(one.with_suffix(""))
                    gone = _is_removed(one)
                if not gone:  # whoever has it again by now has it open
                    one.unlink()
            elif not one.with_suffix(_LOCK).exists() and _is_old(one, now):
                _clear(one)


@contextmanager
def _occupied(room: Path) -> Iterator[Path]:
    """Make a folder for the block, with a lock beside it that says that somebody is at work.

    The lock is there before the folder and after it; the system lets go of it with the process.
    """
    lock = _lock(room.with_suffix(_LOCK))
    with suppress(OSError):  # nothing can be locked there: what is left is left for a day
        # Another that sweeps may have it for a moment, and would clear what is made meanwhile.
        lock.acquire(blocking=True, timeout=_MOMENT, poll_interval=0.01)
    try:
        room.mkdir(mode=0o700)
        yield room
    finally:
        _clear(room)
        lock.release()
        with suppress(OSError):  # likewise
            room.with_suffix(_LOCK).unlink()


def _is_removed(lock: Path) -> bool:
    """Remove a lock one has, so that nobody gets it once it is let go of; Windows refuses."""
    try:
        lock.unlink()
    except PermissionError:
        return False
    return True


def _clear(room: Path) -> None:
    import shutil  # noqa: PLC0415 - not at the start

    shutil.rmtree(room, ignore_errors=True)


def _is_old(room: Path, now: datetime) -> bool:
    return now.timestamp() - room.stat().st_mtime > _DAY.total_seconds()


def _lock(file: Path) -> BaseFileLock:
    import filelock  # late: it is slow to load

    return filelock.FileLock(
        file, mode=0o600, blocking=False, thread_local=False, fallback_to_soft=False
    )
