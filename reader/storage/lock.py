"""One writer a library: who has the lock may change it, everybody else looks on.

The operating system keeps the lock and lets go of it when its process ends, however that ends; so
none is ever left behind.
"""

from __future__ import annotations

import getpass
import json
import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reader.sentences import Sentence

if TYPE_CHECKING:
    from pathlib import Path

    from filelock import BaseFileLock

#: What it means for the window that another has the library.
LOOKING_ON = Sentence("this window shows it without saving changes")


class Lock:
    """The right to change the library in a folder; not held yet.

    Two files beside the library: “library.lock” is locked, “library.holder” says who did it, since
    on Windows nobody else can read a file that is locked.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._holder = folder / "library.holder"
        self._lock: BaseFileLock | None = None
        #: Whether who held it before ended without letting go, as in a crash.
        self.was_left = False

    def acquire(self, otherwise: str = LOOKING_ON) -> str | None:
        """Take the lock, or say at once why that cannot be.

        Args:
            otherwise: What that means for the user, as the end of the sentence.

        Returns:
            None when it is held now, or was already; else one sentence that says who has it, or
            that the folder cannot be written.
        """
        if self._lock is not None:
            return None
        import filelock  # late: it is needed once, and loads more than everything else here

        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            lock = filelock.FileLock(
                self._folder / "library.lock",
                mode=0o600,
                blocking=False,
                thread_local=False,  # it belongs to the process
                fallback_to_soft=False,  # a lock of that kind would outlive a kill
            )
            lock.acquire()
        except filelock.Timeout:
            return Sentence("{taken}; {otherwise}.", taken=self._taken(), otherwise=otherwise)
        except OSError:
            return Sentence(
                "The library's folder “{folder}” cannot be written; {otherwise}.",
                folder=str(self._folder),
                otherwise=otherwise,
            )
        self._lock = lock
        self.was_left = self._holder.exists()
        self._sign()
        return None

    def release(self) -> None:
        """Let go of the lock, if it is held."""
        if self._lock is not None:
            with suppress(OSError):
                self._holder.unlink()
            self._lock.release()
            self._lock = None

    def _sign(self) -> None:
        """Say who holds the lock; it holds as well when that cannot be said."""
        since = datetime.now(UTC).isoformat(timespec="seconds")
        signed = json.dumps({"user": _user(), "host": platform.node(), "since": since})
        with suppress(OSError):
            file = os.open(self._holder, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as holder:
                holder.write(signed)

    def _taken(self) -> Sentence:
        try:
            signed = json.loads(self._holder.read_text("utf-8"))
            since = _local(datetime.fromisoformat(signed["since"]))
            return Sentence(
                "The library is open in another window of Synoptic ({user} on {host}, since "
                "{since})",
                user=str(signed["user"]),
                host=str(signed["host"]),
                since=since,
            )
        except (OSError, ValueError, TypeError, KeyError):  # not yet signed, say
            return Sentence("The library is open in another window of Synoptic")


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # one without a name, as in some containers
        return "somebody"


def _local(moment: datetime) -> str:
    """Return the time of day where the reader is, with the date unless that is today's."""
    here = moment.astimezone()
    today = here.date() == datetime.now().astimezone().date()
    return f"{here:%H:%M}" if today else f"{here:%Y-%m-%d %H:%M}"
