"""The list of notes: of many, only as many cards are made as have been scrolled to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from reader.ui.cards.notes import note_cards
from reader.ui.inspector.view import CardView

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.model.note import Note, NoteColor
    from reader.ui.cards.whereabouts import Whereabouts
    from reader.ui.painting import Look

#: How many cards are made at once: more than fit on a screen.
BATCH = 24


class NotesList(CardView):
    """Notes as cards.

    Signals:
        note_chosen: The id of the note the user went to.
        writing_wanted: The user wants to write the current note.
        removal_wanted: The id of the note that is to be deleted.
    """

    note_chosen = Signal(str)
    writing_wanted = Signal()
    removal_wanted = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.setAccessibleName(self.tr("Notes"))
        self._notes: Sequence[Note] = ()
        self._where: Whereabouts | None = None
        self._meanings: Mapping[NoteColor, str] = {}
        self._most = BATCH
        self._filling = False
        self.verticalScrollBar().valueChanged.connect(self._reach)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_notes(
        self, notes: Sequence[Note], where: Whereabouts, meanings: Mapping[NoteColor, str]
    ) -> None:
        """List `notes` in this order."""
        self._notes, self._where, self._meanings = notes, where, meanings
        self._fill()

    def choose(self, note: str) -> None:
        """Go to the note with this id without telling so; an unknown one: to none."""
        place = next((at for at, one in enumerate(self._notes) if one.id == note), -1)
        if place >= self._most:
            self._most = place + BATCH
            self._fill()
        self._filling = True
        index = self.outline.find(note)
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()
        self._filling = False
        if index.isValid():
            self.scrollTo(index)

    def after(self, note: str) -> str:
        """Return the id of the note below the one with this id, else of the one above, if any."""
        ids = [one.id for one in self._notes]
        at = ids.index(note)
        return next(iter([*ids[at + 1 : at + 2], *ids[:at][-1:]]), "")

    def begin(self) -> None:
        """Make few cards again: something else is asked for."""
        self._most = BATCH

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Write the note that the first of the two clicks chose, wherever it is by now."""
        if event.button() == Qt.MouseButton.LeftButton and self.currentIndex().isValid():
            self.writing_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the current note in view while its form takes some of the height."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the current note on Del."""
        card = self.current_card()
        if event.key() == Qt.Key.Key_Delete and card is not None:
            self.removal_wanted.emit(card.key)
            return
        super().keyPressEvent(event)

    def _fill(self) -> None:
        if self._where is not None:
            self._filling = True
            shown = self._notes[: self._most]
            self.show_cards(note_cards(shown, self._where, self._meanings))
            self._filling = False

    def _reach(self, value: int) -> None:
        """Make further cards when the end of those there are is near."""
        near = value + self.viewport().height() >= self.verticalScrollBar().maximum()
        if near and self._most < len(self._notes) and not self._filling:
            self._most += BATCH
            self._fill()

    def _tell(self) -> None:
        card = self.current_card()
        if card is not None and not self._filling:
            self.note_chosen.emit(card.key)
