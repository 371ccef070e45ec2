"""Folders where files are made before they get their place; light, for the start asks for some."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import StorageFailed
from reader.storage.failures import explained

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from filelock import BaseFileLock

_DAY = timedelta(days=1)
_MAKING = "making-"


def home(folder: Path) -> Path:
    """Return the folder of the backups of the library in `folder`."""
    return folder / "backups"


@contextmanager
def making(folder: Path, now: datetime) -> Iterator[Path]:
    """Yield a folder for a file in the making, which goes away with all that is left in it.

    Raises:
        StorageFailed: Something cannot be written, or the library not be read.
    """
    from tempfile import TemporaryDirectory  # noqa: PLC0415 - not at the start

    try:
        home(folder).mkdir(parents=True, exist_ok=True, mode=0o700)
        sweep(folder, now)
        with (
            explained(folder),
            TemporaryDirectory(
                prefix=_MAKING, dir=home(folder), ignore_cleanup_errors=True
            ) as room,
            _occupied(Path(room)),
        ):
            yield Path(room)
    except OSError as cause:
        raise StorageFailed(
            "No backup can be kept in the folder “{folder}”; see that the disk is not "
            "full and that the folder is writable.",
            folder=str(home(folder)),
        ) from cause


def sweep(folder: Path, now: datetime) -> None:
    """Remove what processes that were killed have left; another may be at work just now."""
    for room in home(folder).glob(f"{_MAKING}*"):
        if _is_left(room, now):
            import shutil  # noqa: PLC0415 - seldom

            shutil.rmtree(room, ignore_errors=True)


@contextmanager
def _occupied(room: Path) -> Iterator[None]:
    """Let others see that somebody is at work in `room`, until that ends or its process does."""
    lock = _lock(room)
    with suppress(OSError):  # nothing can be locked there: it is left alone for a day
        lock.acquire()
    try:
        yield
    finally:
        lock.release()


def _is_left(room: Path, now: datetime) -> bool:
    """Tell whether nobody is at work in `room`; where nothing is locked, after a day."""
    try:
        if not _file(room).exists():
            return now.timestamp() - room.stat().st_mtime > _DAY.total_seconds()
        with _lock(room):
            return True
    except OSError:  # it is locked, or gone just now
        return False


def _lock(room: Path) -> BaseFileLock:
    import filelock  # late: it is slow to load

    return filelock.FileLock(
        _file(room), mode=0o600, blocking=False, thread_local=False, fallback_to_soft=False
    )


def _file(room: Path) -> Path:
    return room / "room.lock"
