"""The one place where work that was done elsewhere comes back to the main thread."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, Any, Generic, TypeVar

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


class _Ticket(Job, Generic[T]):
    """The job as the main thread sees it, with what is to be called there."""

    def __init__(
        self,
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None],
        progress: Report,
    ) -> None:
        super().__init__()
        self.done, self.failed, self.progress = done, failed, progress
        self.inner: Job | None = None

    def cancel(self) -> None:
        super().cancel()
        if self.inner is not None:
            self.inner.cancel()


class OnMainThread(QObject, Generic[S]):
    """Passes work on to `background` and calls back on the thread this object lives on.

    The worker calls back on a thread of its own; a queued signal brings each call over here.
    What is to be called never leaves this thread: it may hold widgets, and whichever thread lets
    go of a widget last has Qt part its connections there, which can lock both threads up.
    """

    _posted = Signal(int, str, object)  # number of the job, what it says, values

    def __init__(self, background: Background[S], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._numbers = count()
        self._tickets: dict[int, _Ticket[Any]] = {}
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
        number = next(self._numbers)
        ticket = self._tickets[number] = _Ticket(done, failed, progress)
        post = partial(self._post, number)
        ticket.inner = self._background.start(
            work,
            done=lambda result: post("done", (result,)),
            failed=lambda error: post("failed", (error,)),
            progress=lambda steps, total: post("progress", (steps, total)),
        )
        for old in [one for one, known in self._tickets.items() if known.cancelled]:
            del self._tickets[old]
        return ticket

    def _post(self, number: int, what: str, values: tuple[Any, ...]) -> None:
        """Send a call over to the thread this object lives on."""
        with suppress(RuntimeError):  # the window is gone, and nobody listens any more
            self._posted.emit(number, what, values)

    @Slot(int, str, object)
    def _deliver(self, number: int, what: str, values: tuple[Any, ...]) -> None:
        ticket = self._tickets.get(number)
        if ticket is not None:
            if what != "progress":
                del self._tickets[number]
            ticket.call(lambda: getattr(ticket, what)(*values))
