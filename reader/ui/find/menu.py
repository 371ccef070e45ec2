"""What the Edit menu and the keys ask for where words are to be found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from reader.ui.actions import Actions
    from reader.ui.find.seeking import Seeking


class FindMenu(QObject):
    """Leads the actions to the desk, which is brought up where the synopsis is shown."""

    def __init__(self, actions: Actions, seeking: Seeking) -> None:
        super().__init__(seeking)
        self._reading, self._seeking = actions.reading, seeking
        actions.find.triggered.connect(lambda: self._open(everywhere=False))
        actions.find_all.triggered.connect(lambda: self._open(everywhere=True))
        actions.find_next.triggered.connect(lambda: self._step(1))
        actions.find_previous.triggered.connect(lambda: self._step(-1))

    def _open(self, *, everywhere: bool) -> None:
        self._reading.setChecked(True)
        self._seeking.open(everywhere=everywhere)

    def _step(self, by: int) -> None:
        self._reading.setChecked(True)
        self._seeking.step(by)
