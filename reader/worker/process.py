"""One spawned process, seen from its parent."""

from __future__ import annotations

import logging
import multiprocessing
import signal
import sys
import threading
import time
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import resource_tracker
from typing import TYPE_CHECKING, Any

from reader.errors import ReaderError
from reader.progress import Cancelled
from reader.worker.child import Cancel, Done, Failed, Step, Stopped, serve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from reader.progress import Report
    from reader.worker.child import Outcome
    from reader.worker.work import Job, Work

log = logging.getLogger(__name__)

#: How long a process may go on after it was asked to stop, in seconds.
PATIENCE = 2.0
#: How long one without work may take to leave, in seconds.
PARTING = 0.5
#: How often a waiting parent looks whether the job was cancelled, in seconds.
GLANCE = 0.05


@dataclass(frozen=True, slots=True)
class Limits:
    """What a piece of work may take.

    Attributes:
        seconds: Of time; None for no limit.
        memory: Bytes of address space; None for no limit.
    """

    seconds: float | None = None
    memory: int | None = None


class Process:
    """A process that does one piece of work at a time, for one thread at a time."""

    def __init__(self, name: str, setup: Callable[[], Any], limits: Limits) -> None:
        self._limits = limits
        spawning = multiprocessing.get_context("spawn")
        self._pipe, far_end = spawning.Pipe()
        self._process = spawning.Process(
            target=serve,
            args=(far_end, setup, limits.memory, limits.seconds),
            name=name,
            daemon=True,
        )
        with interrupts_left_to_us():
            self._process.start()
        far_end.close()  # so that the death of the process is seen as the end of the pipe

    @property
    def usable(self) -> bool:
        """Whether it can take another work."""
        return not self._pipe.closed and self._process.is_alive()

    def do(self, work: Work[Any, Any], report: Report, job: Job) -> Any:  # noqa: ANN401
        """Return the result of `work`.

        Raises:
            Cancelled: `job` was cancelled.
            ReaderError: The work failed, took too long, or took its process down with it.
            RuntimeError: The work has a bug.
        """
        try:
            self._pipe.send(work)
            outcome = self._outcome(report, job)
        except (EOFError, OSError) as cause:
            code = self._kill()
            if job.cancelled:
                raise Cancelled from cause
            log.warning("a worker died with code %s", code, exc_info=cause)
            raise ReaderError("The work broke off unexpectedly; please try it again.") from cause
        return self._settle(outcome)

    def _outcome(self, report: Report, job: Job) -> Outcome:
        """Pass steps on until the outcome comes; kill the process when none comes in time."""
        asked = False
        deadline = _from_now(self._limits.seconds)
        while True:
            if job.cancelled and not asked:
                asked, deadline = True, _from_now(PATIENCE)
                self._pipe.send(Cancel())
            if not self._pipe.poll(GLANCE):
                if time.monotonic() > deadline:
                    self._give_up(asked=asked)
                continue
            message: Step | Outcome = self._pipe.recv()
            if not isinstance(message, Step):
                return message
            if not asked:
                self._pass_on(message, report)

    def _pass_on(self, step: Step, report: Report) -> None:
        try:
            report(step.done, step.total)
        except BaseException:
            self._kill()  # else what it is still at would come as the outcome of the next work
            raise

    def _give_up(self, *, asked: bool) -> None:
        self._kill()
        if asked:
            raise Cancelled
        raise ReaderError(
            "This took longer than {seconds} seconds and was stopped; try it with less at once.",
            seconds=f"{self._limits.seconds:g}",
        )

    def _settle(self, outcome: Outcome) -> Any:  # noqa: ANN401
        match outcome:
            case Done(result):
                return result
            case Stopped():
                raise Cancelled
            case Failed(error, trace, spent):
                if spent:
                    self.end()
                log.warning("%s\n%s", error or "a bug in a worker", trace)
                if error is None:
                    raise RuntimeError
                raise error

    def kill(self) -> None:
        """End the process whatever it is at; the one thing another thread may ask."""
        self._process.kill()

    def end(self) -> None:
        """Let the process leave; kill it when it does not, being still at loading, say."""
        self._pipe.close()
        self._process.join(PARTING)
        self._kill()

    def _kill(self) -> int | None:
        self._pipe.close()
        self._process.kill()
        self._process.join()
        return self._process.exitcode


def _from_now(seconds: float | None) -> float:
    return float("inf") if seconds is None else time.monotonic() + seconds


@contextmanager
def interrupts_left_to_us() -> Iterator[None]:
    """Have a process started meanwhile ignore Ctrl+C from its first moment.

    One that comes meanwhile is kept until the end; on Windows it is lost.
    """
    if threading.current_thread() is not threading.main_thread():
        yield  # handlers cannot be set here; the process sees to it a little later
    elif sys.platform == "win32":
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
    else:
        resource_tracker.ensure_running()  # which, started later, would let interrupts in again
        came: list[int] = []
        heard = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
        # The process inherits what this thread blocks; another thread may still be told of one.
        blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
        try:
            yield
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, blocked)
            signal.signal(signal.SIGINT, heard)
            if came:
                signal.raise_signal(signal.SIGINT)
