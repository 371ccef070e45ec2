"""Calling the window that has the library, by a file beside it: no port is open, no socket there.

Whoever is started while a window of the same user has the library writes what it was given to
open, and waits.  The window takes it by giving the file another name, the caller takes it back by
removing it: the file system lets one of the two succeed, so all is opened, and nothing twice.
"""

from __future__ import annotations

import json
import os
import stat
import time
from contextlib import suppress
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What is older is of a caller that was killed before it could take it back; in seconds.
OLDEST = 60.0

_DRAFT, _CALLED, _HEARD = ".part", ".called", ".heard"
_MOST = 100  # at once
_LARGEST = 1 << 23  # bytes; systems take command lines of a quarter of that
_LONGEST = 500  # characters of a token


@dataclass(frozen=True, slots=True)
class Summons:
    """What another process of this user asks the window to do: open files, and come to the front.

    Attributes:
        files: Absolute paths; none: only to come to the front.
        token: What lets the window come to the front, where the desktop asks for one, or empty.
    """

    files: tuple[Path, ...]
    token: str = ""


class Call:
    """A summons on its way to whoever has the library in a folder; sent with the first `renew`."""

    def __init__(self, folder: Path, summons: Summons) -> None:
        self._folder, self._summons = folder, summons
        name = uuid4().hex
        self._called = room_of(folder) / f"{name}{_CALLED}"
        self._heard = self._called.with_suffix(_HEARD)

    @property
    def is_heard(self) -> bool:
        """Whether the window has taken it."""
        return os.path.exists(self._heard)  # noqa: PTH110 - False where one may not look

    def renew(self) -> None:
        """Send it, also once more where it went without having been heard, at a window's start.

        Raises:
            OSError: It cannot be written.
        """
        if os.path.exists(self._called) or self.is_heard:  # noqa: PTH110 - likewise
            return
        make_room(self._folder)
        told = {
            "files": [str(file.absolute()) for file in self._summons.files],
            "token": self._summons.token,
            "at": time.time(),
        }
        draft = self._called.with_suffix(_DRAFT)
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(told, file)  # in ASCII: names of files may hold what is no character
        with suppress(FileNotFoundError):  # a window at its start has just cleared it away
            draft.replace(self._called)

    def end(self) -> bool:
        """Take it back, and tell whether it was heard before that."""
        for file in (self._called, self._called.with_suffix(_DRAFT)):
            _remove(file)
        heard = self.is_heard
        _remove(self._heard)
        return heard


def room_of(folder: Path) -> Path:
    """Return where callers of whoever has the library in `folder` leave their files."""
    return folder / "summons"


def make_room(folder: Path) -> Path:
    """Make that folder, for its owner alone, and return it.

    Raises:
        OSError: It cannot be made, or something else, or somebody else's, is in its place.
    """
    room = room_of(folder)
    room.mkdir(mode=0o700, exist_ok=True)
    status = room.lstat()
    if not (stat.S_ISDIR(status.st_mode) and _is_ours(status)):
        raise PermissionError(f"{room} is no folder of this user")
    if status.st_mode & 0o077:
        room.chmod(0o700)
    return room


def clear(folder: Path) -> None:
    """Remove what was left for whoever had the library before; who still waits calls anew.

    Whatever else is there is not ours, least of all where a link leads elsewhere.
    """
    room = room_of(folder)
    with suppress(OSError):
        for file in () if room.is_symlink() else list(room.iterdir()):
            if file.suffix in {_DRAFT, _CALLED, _HEARD}:
                _remove(file)


def heard(folder: Path) -> Sequence[Summons]:
    """Take what callers have left, the oldest first, and remove what is no proper call."""
    found = []
    for file in islice(room_of(folder).glob(f"*{_CALLED}"), _MOST):
        read = _read(file)
        if read is None:
            _remove(file)
            continue
        with suppress(OSError):  # it is taken back just now
            file.rename(file.with_suffix(_HEARD))
            found.append(read)
    return [summons for _, summons in sorted(found, key=lambda one: one[0])]


def _read(file: Path) -> tuple[float, Summons] | None:
    """Return when a call was written and what it says; None: it is none, or too old.

    Whoever can write there can do all that the user can; this guards against accidents.
    """
    try:
        status = file.lstat()
        if not (stat.S_ISREG(status.st_mode) and _is_ours(status)) or status.st_size > _LARGEST:
            return None
        told = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return None
    match told:
        case {"files": [*names], "token": str(token), "at": float(at)}:
            recent = abs(time.time() - at) <= OLDEST
            if recent and all(isinstance(name, str) and _is_whole(name) for name in names):
                usable = len(token) <= _LONGEST and token.isascii() and token.isprintable()
                return at, Summons(tuple(map(Path, names)), token if usable else "")
    return None


def _is_whole(name: str) -> bool:
    return Path(name).is_absolute() and "\0" not in name


def _is_ours(status: os.stat_result) -> bool:
    return not hasattr(os, "geteuid") or status.st_uid == os.geteuid()


def _remove(file: Path) -> None:
    with suppress(OSError):  # it is gone, or stays
        if stat.S_ISDIR(file.lstat().st_mode):
            file.rmdir()
        else:
            file.unlink()
