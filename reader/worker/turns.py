"""One piece of work after another, on a thread of its own, which calls back."""

from __future__ import annotations

import logging
import queue
import threading
from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Generic, TypeVar

from reader.errors import ProgramFailed, ReaderError
from reader.progress import Cancelled, silently
from reader.worker.work import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.progress import Report
    from reader.worker.work import Work

S = TypeVar("S")
T = TypeVar("T")

log = logging.getLogger(__name__)


class Turns(ABC, Generic[S]):
    """Takes work, has it done in its turn, calls back.  Where it is done, its kinds say.

    The thread is started when it is first needed.

    Args:
        name: What to call this one in the log.
        thread: What to call its thread.
    """

    def __init__(self, name: str, thread: str) -> None:
        self._name = name
        self._jobs: set[Job] = set()
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._thread_name = thread

    def start(
        self,
        work: Work[S, T],
        *,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
        progress: Report = silently,
    ) -> Job:
        """Do `work`; then call `done(result)` or `failed(error)`, exactly one of them.

        All three are called on the thread of its own.  Returns at once.
        """
        job = Job()

        def report(steps_done: int, total: int, /) -> None:
            job.call(lambda: progress(steps_done, total))

        def task() -> None:
            try:
                callback = self._outcome(work, report, job, done, failed)
                job.call(callback)
            except Exception:
                log.exception("a bug in a callback of “%s”", self._name)

        self._queue(job, task)
        return job

    @abstractmethod
    def _do(self, work: Work[S, T], report: Report, job: Job) -> T:
        """Do `work` and return its result.

        Raises:
            Cancelled: The job was.
            ReaderError: It could not be done.
        """

    def _perform(self, work: Work[S, T], report: Report, job: Job) -> T:
        """Do `work`; what goes wrong unexpectedly is logged and becomes one general sentence."""
        try:
            return self._do(work, report, job)
        except (Cancelled, ReaderError):
            raise
        except Exception as bug:
            log.exception("a bug in work done by “%s”", self._name)
            raise ProgramFailed(
                "Something went wrong inside the program; its log has the details."
            ) from bug

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

    def _queue(self, job: Job, task: Callable[[], None]) -> None:
        """Have `task` called on the thread when it is its turn; `job` is known until then."""

        def turn() -> None:
            try:
                task()
            finally:
                self._jobs.discard(job)

        self._jobs.add(job)
        self._tasks.put(turn)
        if self._thread is None:
            self._thread = threading.Thread(
                target=self._work_off, name=self._thread_name, daemon=True
            )
            self._thread.start()

    def _work_off(self) -> None:
        while (turn := self._tasks.get()) is not None:
            turn()

    def _end(self) -> None:
        """Wait until every task was called and the thread has ended."""
        if self._thread is not None:
            self._tasks.put(None)
            self._thread.join()
            self._thread = None
