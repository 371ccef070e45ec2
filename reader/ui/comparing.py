"""Comparing the articles of the story, anew whenever they change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.workflow.articles import comparing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.ui.tasks import Task, Tasks
    from reader.workflow.services import Linguist


class Comparing(QObject):
    """Keeps one comparison under way at most: that of the story as it is now.

    Signals:
        compared: A `Comparison` of the articles given last.
        started: The work began.
        stopped: The user stopped it.
    """

    compared = Signal(object)
    started = Signal()
    stopped = Signal()

    def __init__(self, background: Linguist, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._background, self._tasks = background, tasks
        self._task: Task | None = None
        self._articles: Sequence[Article] = ()
        self._name = self.tr("Comparing the articles")
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self.again)
        tasks.stopped.connect(self._heed)

    def compare(self, articles: Sequence[Article]) -> None:
        """Compare `articles` once the present event is dealt with; what is under way stops."""
        self._stop()
        self._articles = articles
        self._soon.start(0)

    def again(self) -> None:
        """Compare the same articles again."""
        self._stop()
        if self._articles:
            work = comparing(self._articles)
            self.started.emit()
            self._task = self._tasks.run(self._name, self._background, work, self._done)

    def _stop(self) -> None:
        self._soon.stop()
        if self._task is not None:
            self._tasks.cancel(self._task)
            self._task = None

    def _heed(self, task: Task) -> None:
        if task is self._task:
            self._task = None
            self.stopped.emit()

    def _done(self, comparison: Comparison) -> None:
        self._task = None
        self._tasks.end_trouble(self._name)
        self.compared.emit(comparison)
