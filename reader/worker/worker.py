"""A worker: takes work, does it in a process of its own, calls back."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, TypeVar, cast

from reader.errors import ReaderError
from reader.progress import Cancelled, silently, steps
from reader.worker.process import Limits, Process
from reader.worker.turns import Turns
from reader.worker.work import Each, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.progress import Report
    from reader.worker.work import Work

S = TypeVar("S")
T = TypeVar("T")

NO_LIMITS = Limits()


class Worker(Turns[S]):
    """Does work one piece after another in a spawned process.

    The process is started when it is first needed, or ahead by `warm`; after a crash, or when it
    does not stop within two seconds of being asked to, the next work gets a new one.

    Args:
        name: What to call the process and the thread that listens to it.
        setup: Makes, in the process, what all works share; can be pickled.
        limits: What a work may take; of an `Each`, every piece by itself.
        keep: Whether the process is kept for the next work.
    """

    def __init__(
        self,
        name: str,
        setup: Callable[[], S],
        limits: Limits = NO_LIMITS,
        *,
        keep: bool = True,
    ) -> None:
        super().__init__(name, f"listen-{name}")
        self._setup = setup
        self._limits = limits
        self._keep = keep
        self._process: Process | None = None
        self._turn = threading.Lock()

    def warm(self) -> None:
        """Start the process ahead of its first work; does not wait for it."""
        with self._turn:
            self._ready()

    def run(self, work: Work[S, T], progress: Report = silently) -> T:
        """Do `work` and return its result; waits for it.

        Raises:
            ReaderError: It failed.
            KeyboardInterrupt: The user pressed Ctrl+C; the process is ended.
        """
        try:
            return self._perform(work, progress, Job())
        except BaseException as interruption:
            if not isinstance(interruption, Exception):
                self._drop()  # it may be in the middle of a message
            raise

    def close(self) -> None:
        """Cancel every job and wait until thread and process have ended, which is soon."""
        under_way = tuple(self._jobs)
        for job in under_way:
            job.cancel()
        if under_way and self._process is not None:
            self._process.kill()  # no one waits for what it keeps
        self._end()
        with self._turn:
            self._drop()

    def _do(self, work: Work[S, T], report: Report, job: Job) -> T:
        with self._turn:
            several: object = work
            if isinstance(several, Each):
                pieces = steps(several.pieces, report)
                return cast("T", tuple(self._piece(several, one, job) for one in pieces))
            return self._one(work, report, job)

    def _piece(self, work: Each[Any, Any], piece: Work[Any, Any], job: Job) -> Any:  # noqa: ANN401
        try:
            return self._one(piece, silently, job)
        except ReaderError as error:
            return work.instead(piece, error)

    def _one(self, work: Work[S, T], report: Report, job: Job) -> T:
        if job.cancelled:
            raise Cancelled
        process = self._ready()
        try:
            result: T = process.do(work, report, job)
        finally:
            if not (self._keep and process.usable):
                self._drop()
        return result

    def _ready(self) -> Process:
        if self._process is None or not self._process.usable:
            self._process = Process(self._name, self._setup, self._limits)
        return self._process

    def _drop(self) -> None:
        if self._process is not None:
            self._process.end()
            self._process = None
