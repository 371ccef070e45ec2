"""The one place where work that was done elsewhere comes back to the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reader.progress import silently
from reader.workflow.services import Job

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.progress import Report
    from reader.workflow.services import Background, Work

S = TypeVar("S")
T = TypeVar("T")


class _Ticket(Job):
    """The job as the main thread sees it."""

    def __init__(self) -> None:
        super().__init__()
        self.inner: Job | None = None

    def cancel(self) -> None:
        super().cancel()
        if self.inner is not None:
            self.inner.cancel()


class OnMainThread(QObject, Generic[S]):
    """Passes work on to `background` and calls back on the thread this object lives on.

    The worker calls back on a thread of its own; a queued signal brings each call over here.
    """

    _posted = Signal(object)  # (ticket, callback): from the worker's thread to the main thread

    def __init__(self, background: Background[S], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._posted.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Work[S, T],
        *,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
        progress: Report = silently,
    ) -> Job:
        """Do `work`; then call `done(result)` or `failed(error)`, exactly one of them.

        Args:
            work: What to do.
            done: Called on the main thread with the result.
            failed: Called on the main thread with an error whose text is for the user.
            progress: Called on the main thread with (done, total) at each report.
        """
        ticket = _Ticket()

        def post(callback: Callable[[], None]) -> None:
            self._posted.emit((ticket, callback))

        ticket.inner = self._background.start(
            work,
            done=lambda result: post(lambda: done(result)),
            failed=lambda error: post(lambda: failed(error)),
            progress=lambda steps, total: post(lambda: progress(steps, total)),
        )
        return ticket

    @Slot(object)
    def _deliver(self, post: tuple[_Ticket, Callable[[], None]]) -> None:
        ticket, callback = post
        ticket.call(callback)
