"""One writer a library: who has the lock may change it, everybody else looks on.

The operating system keeps the lock and lets go of it when its process ends, however that ends; so
none is ever left behind on this computer.  What another one signed counts until it is removed.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import os
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reader.sentences import Sentence

if TYPE_CHECKING:
    from filelock import BaseFileLock

#: What it means for the window that another has the library.
LOOKING_ON = Sentence("this window shows it without saving changes")

#: What systemd and D-Bus call this computer.
_MACHINE = Path("/etc/machine-id")

_LONGEST = 100  # characters of a name


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
        if elsewhere := self._left_elsewhere():
            lock.release()
            return Sentence(
                "The library was opened on another computer ({who}) and has not been closed "
                "there; {otherwise}. If Synoptic does not run there any more, remove the file "
                "“{file}” and start again.",
                who=elsewhere,
                otherwise=otherwise,
                file=str(self._holder),
            )
        self._lock = lock
        self.was_left = self._holder.exists()
        self._sign()
        return None

    @property
    def is_signed(self) -> bool:
        """Whether somebody has signed for the library, who may have been killed since."""
        return os.path.exists(self._holder)  # noqa: PTH110 - False also where one may not look

    @property
    def is_signed_here(self) -> bool | None:
        """Whether who signed is this user on this computer; None: nobody has, or not yet."""
        holder = self._signed()
        return None if holder is None else holder.is_here and holder.user == _shown(_user())

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
        signed = json.dumps(
            {"user": _user(), "host": platform.node(), "machine": _machine(), "since": since}
        )
        with suppress(OSError):
            file = os.open(self._holder, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(file, "w", encoding="utf-8") as holder:
                holder.write(signed)

    def _taken(self) -> Sentence:
        holder = self._signed()
        if holder is None:  # not yet signed, say
            return Sentence("The library is open in another window of Synoptic")
        if holder.is_here:
            return Sentence(
                "The library is open in another window of Synoptic ({who})", who=holder.who
            )
        return Sentence("The library is open on another computer ({who})", who=holder.who)

    def _left_elsewhere(self) -> Sentence | None:
        """Return who signed on another computer and is not known to have ended.

        Where a folder is synchronised, or on a server that locks nothing, the lock of another
        computer is not seen here, but what it signed is.  One of this computer is: who signed
        here and has no lock any more was killed.
        """
        holder = self._signed()
        return None if holder is None or holder.is_here else holder.who

    def _signed(self) -> _Holder | None:
        try:
            signed = json.loads(self._holder.read_text("utf-8"))
            return _Holder(
                _shown(signed["user"]),
                _shown(signed["host"]),
                str(signed.get("machine", "")),
                _local(datetime.fromisoformat(signed["since"])),
            )
        except (OSError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
            return None


@dataclass(frozen=True, slots=True)
class _Holder:
    """Who has the lock, or had it: as it was signed, and since when, where the reader is."""

    user: str
    host: str
    machine: str
    since: str

    @property
    def who(self) -> Sentence:
        return Sentence(
            "{user} on {host}, since {since}", user=self.user, host=self.host, since=self.since
        )

    @property
    def is_here(self) -> bool:
        """Whether that is this computer, which may be called otherwise in another network."""
        if self.machine and self.machine == _machine():
            return True
        return _bare(self.host) == _bare(platform.node())


def _shown(name: object) -> str:
    """Return a name that somebody signed with, without what a terminal would obey."""
    return "".join(sign for sign in str(name) if sign.isprintable())[:_LONGEST]


def _bare(host: str) -> str:
    """Return the name of a computer without that of its network."""
    return host.partition(".")[0].casefold()


def _machine() -> str:
    """Return what tells this computer from others whatever it is called; empty: nothing does.

    What the system keeps is not handed on, only a digest: it is to be kept to oneself
    (https://www.freedesktop.org/software/systemd/man/latest/machine-id.html).
    """
    try:
        known = _MACHINE.read_bytes().strip()
    except OSError:
        return ""
    return hashlib.sha256(b"synoptic " + known).hexdigest()[:32] if known else ""


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
