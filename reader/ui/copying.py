"""Copy and Copy Citation: of the list that the keyboard is in, else of what is read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reader.model.text import in_marks
from reader.ui.clipboard import Clipped, put, take
from reader.ui.editing import copy
from reader.ui.reading.pane import Pane

if TYPE_CHECKING:
    from reader.model.comparison import Passage
    from reader.ui.actions import Actions
    from reader.ui.cards.clipping import Clipping
    from reader.ui.quote_menu import QuoteMenu
    from reader.ui.showing import Parts, Showing


class Copying(QObject):
    """Does what Edit offers, and says in the status bar what was copied."""

    def __init__(
        self, actions: Actions, parts: Parts, showing: Showing, quoted: QuoteMenu
    ) -> None:
        super().__init__(parts.desk)
        self._parts, self._showing, self._quoted = parts, showing, quoted
        actions.copy.triggered.connect(self.copy)
        actions.copy_citation.triggered.connect(self.cite)

    def copy(self) -> None:
        """Copy the rows selected, or what else is selected where the keyboard is."""
        at: object = QApplication.focusWidget()
        if isinstance(at, Clipped):
            self._tell(take(at, citing=False))
        elif isinstance(at, Pane) and at.caret.span is None:
            self._copy_read()
        else:
            copy()

    def cite(self) -> None:
        """Cite the rows selected, else the words selected, the quote or the passage read."""
        at: object = QApplication.focusWidget()
        spot = self._parts.desk.spot()
        words = spot.words if spot else None
        read = self._parts.desk.held.read or self._showing.passage
        passage = read if spot and not spot.quote else None
        if isinstance(at, Clipped):
            self._tell(take(at, citing=True))
        elif words or passage:
            self._cite(words or passage)
        else:
            self._quoted.copy_current()

    def _copy_read(self) -> None:
        """Copy what stands out in one of the articles: it looks selected, and was chosen."""
        read, comparison = self._parts.desk.held.read, self._showing.comparison
        if read is not None and comparison is not None:
            words = comparison.words(read)
            QGuiApplication.clipboard().setText(words)
            self._parts.status.say(self.tr("Copied: {}").format(in_marks(words)))

    def _cite(self, words: Passage | None) -> None:
        from reader.ui.cards.citing import cited_words  # noqa: PLC0415 - not while it opens
        from reader.ui.cards.clipping import citations  # noqa: PLC0415 - likewise

        comparison = self._showing.comparison
        if comparison is not None and words is not None:
            cited = citations((cited_words(comparison, words),))
            if cited is not None:
                put(cited)
            self._tell(cited)

    def _tell(self, copied: Clipping | None) -> None:
        if copied is None:
            self._parts.status.say(self.tr("Choose a row that has words of an article first."))
        else:
            self._parts.status.say(self.tr("Copied: {}").format(copied.first))
