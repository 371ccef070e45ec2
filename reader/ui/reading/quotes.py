"""The quotes on the desk: which one is clicked or chosen, and whose alone are marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.comparison import Passage
from reader.ui.reading.spots import chosen_in

if TYPE_CHECKING:
    from reader.ui.reading.choice import Choice
    from reader.ui.reading.row import Row
    from reader.ui.reading.view import View


class QuotesOnDesk(QObject):
    """One a desk.

    Signals:
        clicked: The content of the quote that was clicked, a `Passage`; None: another place was.
    """

    clicked = Signal(object)

    def __init__(self, row: Row, view: View, choice: Choice) -> None:
        super().__init__(row)
        self._row, self._view, self._choice = row, view, choice
        choice.quote_clicked.connect(self.clicked)

    def show_only(self, voice: str) -> None:
        """Mark only the quotes of this speaker; empty: all quotes."""
        self._view.voice = voice
        for slot in self._row.slots:
            slot.refresh()

    def chosen(self) -> Passage | None:
        """Return the content of the quote where the user is; None: there is none.

        That is the one the user was led to, else the one at what is selected or at the caret.
        """
        led = self._view.revealed
        at = led.article if led else self._choice.current
        for slot in self._row.shown():
            if slot.sheet.index == at:
                contents = {mark.quote.content for mark in slot.sheet.marks.quotes}
                if led and led.span in contents:
                    return led
                quote = chosen_in(slot.pane).quote
                return Passage(at, quote.content) if quote else None
        return None
