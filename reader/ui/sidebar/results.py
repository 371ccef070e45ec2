"""What a search found, in place of the stories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QVBoxLayout, QWidget

from reader.model.text import in_marks
from reader.ui.announcing import announce
from reader.ui.bidi import count_from_left
from reader.ui.cards.clipping import Cited, citations, paragraphs
from reader.ui.cards.told import grouped
from reader.ui.clipboard import let_copy, took
from reader.ui.handing import HandsOn
from reader.ui.models.found import FOUND, FoundModel, where
from reader.ui.sidebar.excerpts import FoundDelegate

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from reader.model.found import Found, Results
    from reader.ui.cards.clipping import Clipping
    from reader.ui.painting import Look


class ResultList(QListView):
    """Lists what was found; a click or Enter chooses.

    Signals:
        found_chosen: A `Found` the user wants to see.
    """

    found_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        count_from_left(self)
        self.found = FoundModel(self)
        self._delegate = FoundDelegate(look, self)
        self.setModel(self.found)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("What was found"))
        self.clicked.connect(self._choose)
        let_copy(self, self)

    def show_results(self, results: Results) -> None:
        """List `results` in place of what is there, and go to the best of them."""
        self._delegate.forget()
        self.found.show(results.found)
        self.setCurrentIndex(self.found.index(0))
        self.scrollToTop()

    def step(self, by: int) -> None:
        """Go `by` rows down, or up where that is negative, while the keyboard is elsewhere."""
        last = self.found.rowCount() - 1
        if last >= 0:
            self.setCurrentIndex(
                self.found.index(min(max(self.currentIndex().row() + by, 0), last))
            )
            announce(self, self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def choose_current(self) -> None:
        """Choose the row the list is on."""
        self._choose(self.currentIndex())

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._delegate.set_look(look)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def clip(self, *, citing: bool) -> Clipping | None:
        """Return the row the list is on, or the words found as a citation; notes are not cited."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        found: Found = index.data(FOUND)
        if citing:
            cited = Cited(None, in_marks(found.snippet), heading=found.heading)
            return citations((cited,)) if found.kind == "article" else None
        return paragraphs(((where(found), found.heading, found.snippet),))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose on Enter; copy."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.choose_current()
        elif not took(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew to the new width."""
        self._delegate.fit(self.viewport().width())
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.found_chosen.emit(index.data(FOUND))


class FoundPage(HandsOn):
    """The list of what was found, and a sentence where that is nothing, or not all."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = ResultList(look, self)
        self.said = QLabel(self)
        self.said.setObjectName("hint")
        self.said.setIndent(0)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        self.said.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self.said)
        column.addStretch(0)
        self.heir = self.list

    def wait(self) -> None:
        """Leave what was found before, none of it chosen, until something else is found."""
        self.list.setCurrentIndex(QModelIndex())
        self._say("" if self.list.found.rowCount() else self.tr("Searching…"))

    def show_results(self, words: str, results: Results) -> None:
        """Show what was found for `words`."""
        self.list.show_results(results)
        count = len(results.found)
        if not count:
            said = self.tr("Nothing found for “{}”.").format(words)
        elif results.more:
            said = self.tr("These are the best {}. Another word finds fewer.").format(
                grouped(count)
            )
        else:
            said = ""
        self._say(said)
        announce(self, said or self.tr("{} found").format(grouped(count)))

    def show_failure(self, sentence: str) -> None:
        """Say why nothing could be found."""
        self.list.found.show(())
        self._say(sentence)
        announce(self, sentence)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        self.list.setVisible(bool(self.list.found.rowCount()))
