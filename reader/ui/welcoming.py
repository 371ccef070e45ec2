"""The first time there is nothing to open: what a user may want to settle is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.ui.status import told_models
from reader.ui.translations import said
from reader.workflow.articles import naming_models

if TYPE_CHECKING:
    from reader.errors import ReaderError
    from reader.model.comparison import Models
    from reader.ui.empty import EmptyState
    from reader.ui.shelf import Shelf
    from reader.workflow.services import Job, Linguist

_MOMENT = 300  # milliseconds, so that the window answers before models are loaded


class Welcoming(QObject):
    """Shows it while the library is empty, and has the models named once somebody sees it."""

    def __init__(self, empty: EmptyState, shelf: Shelf, language: Linguist) -> None:
        super().__init__(empty)
        self._empty, self._shelf, self._language = empty, shelf, language
        self._job: Job | None = None
        self._soon = QTimer(self, singleShot=True, interval=_MOMENT)
        self._soon.timeout.connect(self._ask)
        empty.settling_seen.connect(self._soon.start)
        shelf.listed.connect(self._show)

    def _show(self) -> None:
        self._empty.show_settling(not self._shelf.has_stories)

    def _ask(self) -> None:
        """Ask once, if that is still to be seen; the first articles load the models anyway."""
        if self._job is None and self._empty.settling.isVisible():
            self._job = self._language.start(
                naming_models(), done=self._named, failed=self._failed
            )

    def _named(self, models: Models) -> None:
        told = told_models(models)
        if models.language and models.sentence:
            knows = self.tr("Found for sentences, names and quotes in English: {}")
            compares = self.tr("Found for the same in other words: {}")
            told = f"{knows.format(models.language)}\n{compares.format(models.sentence)}"
        self._empty.settling.show_models(told)

    def _failed(self, error: ReaderError) -> None:
        self._empty.settling.show_models(said(error.sentence))
