"""Writing a file whole or not at all."""

from __future__ import annotations

import errno
import os
import time
from contextlib import suppress
from pathlib import Path

from reader.errors import ExportFailed
from reader.sentences import template

_FULL = template(
    "There is no room for “{name}” in “{folder}”; make room on the disk or choose another folder."
)
_REFUSED = template(
    "“{name}” could not be written in “{folder}”; choose a folder that exists and is writable."
)
_DRAFT, _PART = ".synoptic-", ".part"
_HOUR = 3600  # seconds
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


def write_whole(data: bytes, to: Path) -> None:
    """Write `data` to `to`; a file that was there stays as it was until all is written.

    A link stays, and the file it leads to is written.  A pipe or a device takes `data` as it
    comes, for nothing may be put in its place.

    Raises:
        ExportFailed: The folder is missing or cannot be written, or the disk is full.
    """
    try:
        if to.exists() and not (to.is_file() or to.is_dir()):
            to.write_bytes(data)
        else:
            _replace(to.resolve(), data)
    except (OSError, RuntimeError) as cause:  # the latter for links that lead in a circle
        why = _FULL if getattr(cause, "errno", None) in _NO_ROOM else _REFUSED
        raise ExportFailed(why, name=to.name, folder=str(to.parent)) from cause


def _replace(to: Path, data: bytes) -> None:
    import tempfile  # noqa: PLC0415 - not at the start

    handle, name = tempfile.mkstemp(dir=to.parent, prefix=_DRAFT, suffix=_PART)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())  # else a power cut may leave an empty file under the name
        draft.chmod(_usual_mode(to))
        draft.replace(to)
    finally:
        draft.unlink(missing_ok=True)
    _sweep(to.parent)


def _sweep(folder: Path) -> None:
    """Remove drafts that a process left which was killed: nobody writes at one for an hour."""
    with suppress(OSError):  # one is another user's, or gone just now
        for left in folder.glob(f"{_DRAFT}*{_PART}"):
            if time.time() - left.stat().st_mtime > _HOUR:
                left.unlink()


def _usual_mode(to: Path) -> int:
    """Return the permissions `to` has, or those a new file gets in its place."""
    if to.exists():
        return to.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
