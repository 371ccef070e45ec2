"""Having the window that is open already open what the program was started with."""

from __future__ import annotations

import logging
import os
import sys
import time
from typing import TYPE_CHECKING

from reader.storage.summons import Call, Summons, clear

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from reader.storage.lock import Lock

#: How long a window may take to answer, in seconds: it may be starting just now itself.
PATIENCE = 10.0

_MOMENT = 0.05  # seconds
_SIGNING = 0.3  # seconds that whoever has just taken the lock may take to sign for it
#: Where the desktop says by what a window may come to the front
#: (https://wayland.app/protocols/xdg-activation-v1).
_TOKEN = "XDG_ACTIVATION_TOKEN"
_ANY = -1  # process, says Windows

log = logging.getLogger(__name__)


def opened_elsewhere(lock: Lock, folder: Path, files: Sequence[Path]) -> bool:
    """Have the window that has the library in `folder` open `files`, and tell whether it does.

    If not, `lock` is held now, or whoever holds it has not answered: the command line, another
    user, another computer, a window that hangs or keeps nothing.  Where it becomes free meanwhile,
    it is held, and nothing is opened elsewhere that anybody could still see.
    """
    if _is_held(lock, folder) or not _is_of_this_user(lock):
        return False
    _let_come_forward()
    call = Call(folder, Summons(tuple(files), os.environ.get(_TOKEN, "")))
    try:
        return _is_heard(call, lock, folder)
    except OSError:
        log.warning("the open window was not called", exc_info=True)
        return False
    finally:
        call.end()


def _is_held(lock: Lock, folder: Path) -> bool:
    """Take the lock, and tell whether it is held now; what was asked of who had it is void."""
    held = lock.acquire() is None
    if held:
        clear(folder)
    return held


def _is_of_this_user(lock: Lock) -> bool:
    """Tell whether this user has the lock here, who may have been started at the same moment."""
    ends = time.monotonic() + _SIGNING
    while (here := lock.is_signed_here) is None and time.monotonic() < ends:
        time.sleep(_MOMENT)
    return bool(here)


def _is_heard(call: Call, lock: Lock, folder: Path) -> bool:
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if call.is_heard:
            return True
        if _is_held(lock, folder):  # the window is closed
            return False
        call.renew()
        time.sleep(_MOMENT)
    return call.end()


def _let_come_forward() -> None:
    """Let another process bring its window to the front, which Windows grants to the newest."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - there alone

        ctypes.windll.user32.AllowSetForegroundWindow(_ANY)
