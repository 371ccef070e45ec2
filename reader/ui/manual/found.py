"""What is sought in the manual, and the places that have it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListWidget, QListWidgetItem

from reader.ui.announcing import announce
from reader.ui.bidi import count_from_left
from reader.ui.models.found import FOUND
from reader.ui.sidebar.excerpts import FoundDelegate
from reader.ui.sidebar.search import STEPS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from reader.ui.manual.seeking import Place
    from reader.ui.painting import Look

_MOST = 200  # characters that are sought


class WordsField(QLineEdit):
    """A line for words; Up and Down are meant for the places that are found.

    Signals:
        stepped: By how many rows to go down in what was found; negative: up.
    """

    stepped = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setMaxLength(_MOST)
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Search the manual"))
        self.setAccessibleName(self.tr("Search the manual"))
        self.setAccessibleDescription(
            self.tr("Up and Down go through the places that are found, Enter reads on there")
        )

    def take(self, typed: str) -> None:
        """Begin to seek something else with what was typed elsewhere."""
        self.setFocus()
        self.setText(typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go through what is found with Up and Down."""
        step = STEPS.get(event.key())
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        else:
            self.stepped.emit(step)


class PlaceList(QListWidget):
    """Lists places, best first; the one it is on is shown.

    Signals:
        moved: The `Place` the list is on now.
        typed: A letter that was typed here: it is sought.
    """

    moved = Signal(object)
    typed = Signal(str)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.setAccessibleName(self.tr("What was found"))
        self._delegate = FoundDelegate(look, self, lambda _: "")
        self.setItemDelegate(self._delegate)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)

    def show_places(self, places: Sequence[Place]) -> None:
        """List `places` in place of what is there, and go to the best of them."""
        self.clear()
        self._delegate.forget()
        for place in places:
            item = QListWidgetItem(place.heading, self)
            item.setData(FOUND, place)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{place.heading}. {place.snippet}")
        self.setCurrentRow(0)
        self.scrollToTop()

    def step(self, by: int, *, around: bool = False) -> None:
        """Go `by` rows down, or up where that is negative, while the keyboard is elsewhere.

        Args:
            by: Not 0.
            around: Whether the first follows the last.
        """
        if self.count():
            row = self.currentRow() + by
            last = self.count() - 1
            self.setCurrentRow(row % (last + 1) if around else min(max(row, 0), last))
            announce(self, self.currentItem().data(Qt.ItemDataRole.AccessibleTextRole))

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._delegate.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew to the new width."""
        self._delegate.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyboardSearch(self, typed: str) -> None:
        """Have what is typed sought in the manual, not among the headings."""
        self.typed.emit(typed)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.moved.emit(item.data(FOUND))


class ChapterList(QListWidget):
    """Lists the chapters.

    Signals:
        typed: A letter that was typed here: it is sought.
    """

    typed = Signal(str)

    def keyboardSearch(self, typed: str) -> None:
        """Have what is typed sought in the manual, not among the titles."""
        self.typed.emit(typed)
