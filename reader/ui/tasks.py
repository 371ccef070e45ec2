"""Work under way: shown in the status bar, stopped by its Cancel, its errors in the bar above."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reader.errors import ProgramFailed
from reader.ui.translations import said

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.errors import ReaderError
    from reader.ui.messages import MessageBar
    from reader.ui.status import StatusBar
    from reader.workflow.services import Background, Job, Work

S = TypeVar("S")
T = TypeVar("T")


class Task:
    """One piece of work as the user sees it."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.done = self.total = 0
        self.job: Job | None = None


class Tasks(QObject):
    """Starts work and shows the piece begun last; the others come back when it ends.

    Signals:
        busy_changed: Whether there is work under way.
        stopped: The `Task` that the user stopped.
        failed: A sentence about what could not be done was shown.
    """

    busy_changed = Signal(bool)
    stopped = Signal(object)
    failed = Signal()

    def __init__(self, status: StatusBar, messages: MessageBar) -> None:
        super().__init__(status)
        self._status, self._messages = status, messages
        self._running: list[Task] = []
        self._told: dict[str, set[str]] = {}  # what was told to have failed, by what it is called

    def run(
        self,
        name: str,
        background: Background[S],
        work: Work[S, T],
        done: Callable[[T], None],
        failed: Callable[[ReaderError], None] | None = None,
    ) -> Task:
        """Do `work`, called `name` in the status bar, and call `done` with its result.

        An error is told in the message bar; then `failed` is called with it.
        """
        task = Task(name)
        self._running.append(task)
        self._show()
        self.busy_changed.emit(True)  # noqa: FBT003 - Qt's own signature

        def finished(result: T) -> None:
            self._end(task)
            done(result)

        def told(error: ReaderError) -> None:
            self._end(task)
            sentence = self._in_words(error)
            self._told.setdefault(name, set()).add(sentence)
            self._messages.show_sentences([sentence])
            self.failed.emit()
            if failed is not None:
                failed(error)

        def progress(steps: int, total: int, /) -> None:
            task.done, task.total = steps, total
            self._show()

        task.job = background.start(work, done=finished, failed=told, progress=progress)
        return task

    def end_trouble(self, name: str) -> None:
        """Take away what was told to have failed of the work called `name`: it is done now."""
        told = self._told.pop(name, set())
        self._messages.withdraw(tuple(told.difference(*self._told.values())))

    def cancel(self, task: Task) -> None:
        """Stop a piece of work and forget it."""
        if task.job is not None:
            task.job.cancel()
        self._end(task)

    def cancel_all(self) -> None:
        """Stop everything: the window is closing."""
        for task in tuple(self._running):
            self.cancel(task)

    @property
    def busy(self) -> bool:
        """Whether there is work under way."""
        return bool(self._running)

    def _in_words(self, error: ReaderError) -> str:
        if isinstance(error, ProgramFailed):
            return self.tr("{} Help, About Synoptic says where the log is.").format(
                said(error.sentence)
            )
        return said(error.sentence)

    def _end(self, task: Task) -> None:
        if task in self._running:
            self._running.remove(task)
        self._show()
        self.busy_changed.emit(self.busy)

    def _show(self) -> None:
        if not self._running:
            self._status.show_idle()
            return
        task = self._running[-1]
        self._status.show_work(task.name, task.done, task.total, lambda: self._stop(task))

    def _stop(self, task: Task) -> None:
        self.cancel(task)
        self.stopped.emit(task)
