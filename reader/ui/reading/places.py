"""Where the user is in each article, to be there again another day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.ui.reading.slot import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from reader.ui.reading.choice import Choice
    from reader.ui.reading.row import Row
    from reader.ui.reading.slot import Slot


class PlacesOnDesk(QObject):
    """Tells how far each article is read, and goes there; one a desk.

    Signals:
        moved: Some article was scrolled.
    """

    moved = Signal()

    def __init__(self, row: Row, choice: Choice) -> None:
        super().__init__(row)
        self._row, self._choice = row, choice

    def listen(self, slot: Slot) -> None:
        """Follow how an article is scrolled."""
        slot.strip.valueChanged.connect(self.moved)

    @property
    def focused(self) -> str:
        """The key of the article whose pane has the keyboard, or had it last."""
        slots = self._row.slots
        return slots[self._choice.current].sheet.article.key if slots else ""

    @property
    def read(self) -> dict[str, tuple[int, int]]:
        """Offset and level of the first line in view, by article; none at its beginning."""
        slots = self._row.slots
        places = ((slot.sheet.article.key, slot.reading) for slot in slots)
        return {key: (place.offset, place.level) for key, place in places if place}

    def go(self, read: Mapping[str, tuple[int, int]], focused: str) -> None:
        """Go where an article was read another day, with the keyboard for the one `focused`."""
        for slot in self._row.slots:
            place = read.get(slot.sheet.article.key)
            slot.reading = Place(*place) if place else None
        self._row.arrange()
        for slot in self._row.slots:
            if slot.sheet.article.key == focused:
                self._focus(slot)

    def _focus(self, slot: Slot) -> None:
        """Go to a pane; the keyboard goes along where it is in another."""
        slots, index = self._row.slots, slot.sheet.index
        self._choice.current = index
        self._row.bring(index)
        for other in slots:
            other.header.set_focused(other is slot)
        if self._row.window().focusWidget() in {other.pane for other in slots}:
            slot.pane.setFocus()
        self._choice.pane_focused.emit(index)
