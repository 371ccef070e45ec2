"""What runs inside a worker's process, and what the two processes say to each other.

Down the pipe come works and `Cancel`; up go any number of `Step`s and one outcome a work.
"""

from __future__ import annotations

import atexit
import math
import multiprocessing
import os
import signal
import sys
import threading
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from reader.errors import ReaderError
from reader.log import traced
from reader.progress import Cancelled

if sys.platform != "win32":
    import resource

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from reader.worker.work import Work


class Cancel(NamedTuple):
    """Stop the work at its next report."""


class Step(NamedTuple):
    """How far the work is."""

    done: int
    total: int


class Done(NamedTuple):
    """The work's result."""

    result: Any


class Failed(NamedTuple):
    """The work failed.

    Attributes:
        error: What to tell the user; None for a bug.
        trace: What to tell the log.
        spent: Whether the process is of no more use.
    """

    error: ReaderError | None
    trace: str
    spent: bool = False


class Stopped(NamedTuple):
    """The work was cancelled."""


Outcome: TypeAlias = Done | Failed | Stopped


def serve(
    pipe: Connection[Any, Any],
    setup: Callable[[], Any],
    memory: int | None,
    seconds: float | None,
) -> None:
    """Do what comes down `pipe` until it is closed.

    Args:
        pipe: To the parent.
        setup: Makes what the works share, once.
        memory: The most address space the process may take, in bytes; None for no limit.
        seconds: How long the parent waits for a work; None for no limit.
    """
    atexit.register(os._exit, 0)  # nothing needs tidying up, which large libraries take long for
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the parent's to handle
    threading.Thread(target=_end_with_parent, name="parent", daemon=True).start()
    sys.stdout = sys.stderr  # whatever a library prints must not end up in the user's output
    # Read when numpy is first loaded.  Its own threads wait by spinning: with the embedding beside
    # them, or anything else on the machine, a comparison took a quarter longer.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    _limit_memory(memory)
    outcome = _attempt(setup)
    if isinstance(outcome, Failed):
        outcome = outcome._replace(spent=True)  # another process may have better luck
    while (work := _next(pipe)) is not None:
        _limit_time(seconds)
        if isinstance(outcome, Done):
            reply = _attempt(partial(work, outcome.result, _reporter(pipe)))
        else:
            reply = outcome
        if not _send(pipe, reply):
            return


def _end_with_parent() -> None:
    """End this process when its parent is gone, killed perhaps, whatever it is at."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _next(pipe: Connection[Any, Any]) -> Work[Any, Any] | None:
    """Return the next work, or None when the parent is gone."""
    try:
        # A cancel that comes when the work is already done has nothing to stop.
        while isinstance(work := pipe.recv(), Cancel):
            pass
    except (EOFError, OSError):
        return None
    return work  # type: ignore[no-any-return]


def _reporter(pipe: Connection[Any, Any]) -> Callable[[int, int], None]:
    one_at_a_time = threading.Lock()

    def report(done: int, total: int, /) -> None:
        with one_at_a_time:
            # While a work is under way nothing comes but a cancel, or the end of the parent.
            if pipe.poll() or not _send(pipe, Step(done, total)):
                raise Cancelled

    return report


def _attempt(act: Callable[[], Any]) -> Outcome:
    try:
        return Done(act())
    except Cancelled:
        return Stopped()
    except MemoryError as cause:
        error = ReaderError("This needs more memory than there is; try it with less at once.")
        return Failed(error, traced(cause), spent=True)
    except ReaderError as error:
        return Failed(error, traced(error))
    except Exception as bug:  # noqa: BLE001 - it goes to the parent's log
        return Failed(None, traced(bug))


def _send(pipe: Connection[Any, Any], message: Step | Outcome) -> bool:
    """Send `message` and tell whether the parent is still there."""
    try:
        try:
            pipe.send(message)
        except (TypeError, ValueError, AttributeError) as bug:  # it cannot be pickled
            pipe.send(Failed(None, traced(bug)))
    except OSError:
        return False
    return True


def _limit_time(seconds: float | None) -> None:
    """End this process should it work on at the next work when its parent is long gone.

    The parent keeps the time while it is there, so twice as much, as two threads use, is allowed.
    """
    if seconds is None or sys.platform == "win32":  # which has no such limit
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime + 2 * seconds)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with suppress(OSError, ValueError):
        bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_CPU, (bound, hard))


def _limit_memory(most: int | None) -> None:
    if most is None or sys.platform == "win32":  # which has no such limit
        return
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    bound = most if hard == resource.RLIM_INFINITY else min(most, hard)
    with suppress(OSError, ValueError):  # macOS refuses it; the limit of time holds all the same
        resource.setrlimit(resource.RLIMIT_AS, (bound, hard))
