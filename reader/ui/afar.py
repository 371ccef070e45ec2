"""Saying once that the library is on the network, or in a folder that is synchronised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.ui.translations import said
from reader.workflow.backups import locating

if TYPE_CHECKING:
    from pathlib import Path

    from reader.sentences import Sentence
    from reader.ui.messages import MessageBar
    from reader.workflow.services import Librarian

_SOON = 1500  # milliseconds: after the window is there


class Afar(QObject):
    """Looks where the library is, a moment after the window is there.

    Args:
        librarian: Looks: where the network is slow, that takes long.
        messages: Where it is said.
        folder: That of the library.
        known: The folder of which it was said before.

    Signals:
        told: The folder of which it was said now.
    """

    told = Signal(str)

    def __init__(
        self, librarian: Librarian, messages: MessageBar, folder: Path, known: str
    ) -> None:
        super().__init__(messages)
        self._librarian, self._messages = librarian, messages
        self._folder, self._known = folder, known
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.look)

    def look_soon(self) -> None:
        """Look once the window has been there for a moment."""
        if self._known != str(self._folder):
            self._soon.start()

    def look(self) -> None:
        """Look where the library is, and say it if that is to be known."""
        self._librarian.start(locating(self._folder), done=self._tell, failed=lambda _: None)

    def _tell(self, sentence: Sentence | None) -> None:
        if sentence is not None:
            link = self.tr("Show Folder")
            self._messages.offer(said(sentence), link, self._show, stays=True)
            self.told.emit(str(self._folder))

    def _show(self) -> None:
        from reader.ui.outside import open_outside  # noqa: PLC0415 - seldom asked for

        open_outside(self._folder, self._messages.window())
