"""The librarian: does in the library what takes long, in the program's own process."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING, Protocol, TypeVar

from reader.progress import Cancelled, silently
from reader.worker.turns import Turns
from reader.worker.work import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.progress import Report
    from reader.worker.work import Work


class _Closing(Protocol):
    def close(self) -> None:
        """Let go of it."""


L = TypeVar("L", bound=_Closing)
T = TypeVar("T")


class Librarian(Turns[L]):
    """Does work one piece after another, on a thread of its own with a library of its own.

    Args:
        library: Opens the library, for the thread that calls; called on the librarian's own
            before the first work, and again before the next when it failed.
    """

    def __init__(self, library: Callable[[], L]) -> None:
        super().__init__("librarian", "librarian")
        self._opened = library
        self._library: L | None = None
        self._under_way: Job | None = None

    def run(self, work: Work[L, T], progress: Report = silently) -> T:
        """Do `work` and return its result; waits for it.

        Raises:
            ReaderError: It failed.
            KeyboardInterrupt: The user pressed Ctrl+C; the work stops at its next report.
        """
        job, outcome = Job(), Future[T]()

        def task() -> None:
            try:
                outcome.set_result(self._perform(work, progress, job))
            except Exception as error:  # noqa: BLE001 - it is raised where the result is awaited
                outcome.set_exception(error)

        self._queue(job, task)
        try:
            return outcome.result()
        except KeyboardInterrupt:
            job.cancel()
            raise

    def close(self) -> None:
        """Finish what is under way, cancel what is not begun, and close the library."""
        for job in self._jobs - {self._under_way}:
            job.cancel()
        self._end()

    def _do(self, work: Work[L, T], report: Report, job: Job) -> T:
        def heard(steps_done: int, total: int, /) -> None:
            if job.cancelled:
                raise Cancelled
            report(steps_done, total)

        if job.cancelled:
            raise Cancelled
        self._under_way = job
        if self._library is None:
            self._library = self._opened()
        return work(self._library, heard)

    def _work_off(self) -> None:
        super()._work_off()
        if self._library is not None:
            self._library.close()
            self._library = None
