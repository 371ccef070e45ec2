"""A worker: takes work, does it in a process of its own, calls back."""

from __future__ import annotations

import logging
import queue
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from reader.errors import ReaderError
from reader.progress import Cancelled, silently, steps
from reader.worker.process import Limits, Process
from reader.worker.work import Each, Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.progress import Report
    from reader.worker.work import Work

S = TypeVar("S")
T = TypeVar("T")

log = logging.getLogger(__name__)

NO_LIMITS = Limits()


class Worker(Generic[S]):
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
        self._name = name
        self._setup = setup
        self._limits = limits
        self._keep = keep
        self._process: Process | None = None
        self._turn = threading.Lock()
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._jobs: set[Job] = set()
        self._listener: threading.Thread | None = None

    def warm(self) -> None:
        """Start the process ahead of its first work; does not wait for it."""
        with self._turn:
            self._ready()

    def start(
        self,
        work: Work[S, T],
        *,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
        progress: Report = silently,
    ) -> Job:
        """Do `work`; then call `done(result)` or `failed(error)`, exactly one of them.

        All three are called on the worker's own thread.  Returns at once.
        """
        job = Job()
        self._jobs.add(job)

        def report(steps_done: int, total: int, /) -> None:
            job.call(lambda: progress(steps_done, total))

        def task() -> None:
            try:
                callback = self._outcome(work, report, job, done, failed)
                job.call(callback)
            except Exception:
                log.exception("a bug in a callback of “%s”", self._name)
            finally:
                self._jobs.discard(job)

        self._tasks.put(task)
        self._listen()
        return job

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
        if self._listener is not None:
            self._tasks.put(None)
            self._listener.join()
            self._listener = None
        with self._turn:
            self._drop()

    def _listen(self) -> None:
        if self._listener is None:
            self._listener = threading.Thread(
                target=self._work_off, name=f"listen-{self._name}", daemon=True
            )
            self._listener.start()

    def _work_off(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()

    def _outcome(
        self,
        work: Work[S, T],
        report: Report,
        job: Job,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
    ) -> Callable[[], None]:
        try:
            result = self._perform(work, report, job)
        except Cancelled:
            return lambda: None
        except ReaderError as error:
            known = error
            return lambda: failed(known)
        return lambda: done(result)

    def _perform(self, work: Work[S, T], report: Report, job: Job) -> T:
        try:
            with self._turn:
                several: object = work
                if isinstance(several, Each):
                    pieces = steps(several.pieces, report)
                    return cast("T", tuple(self._piece(several, one, job) for one in pieces))
                return self._one(work, report, job)
        except (Cancelled, ReaderError):
            raise
        except Exception as bug:
            log.exception("a bug in work done by “%s”", self._name)
            raise ReaderError(
                "Something went wrong inside the program; its log has the details."
            ) from bug

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
