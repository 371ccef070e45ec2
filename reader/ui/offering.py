"""What was done, said in the status bar with the offer to take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import SignalInstance

    from reader.ui.status import StatusBar


class Offering(QObject):
    """Offers to take the last thing back, until something else is done.

    Args:
        status: Where it is said.
        done: Emitted whenever something is done or taken back, before it is told here.
        take_back: Takes the last thing back.
    """

    def __init__(
        self, status: StatusBar, done: SignalInstance, take_back: Callable[[], object]
    ) -> None:
        super().__init__(status)
        self._status, self._take_back = status, take_back
        self._told = ""
        done.connect(self._forget)

    def tell(self, words: str) -> None:
        """Say what was done."""
        self._told = words
        self._status.say(words, link=self.tr("Undo"), action=self._take_back)

    def _forget(self) -> None:
        told, self._told = self._told, ""
        if told and self._status.said.text() == told:
            self._status.say("")
