"""Says in the message bar what is not found in articles in other languages than English."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.languages import gaps_in_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.messages import MessageBar
    from reader.ui.showing import Showing


class Gaps(QObject):
    """Says a sentence for each language, once for each story that has it."""

    def __init__(self, showing: Showing, messages: MessageBar) -> None:
        super().__init__(showing)
        self._showing, self._messages = showing, messages
        self._told: Sequence[str] = ()
        showing.changed.connect(self._tell)

    def _tell(self) -> None:
        comparison = self._showing.comparison
        if comparison is None:
            return
        told = gaps_in_words(comparison)
        if told != self._told:
            self._messages.withdraw(self._told)
            self._told = told
            self._messages.show_sentences(told)
