"""The reading desk: one pane an article, side by side in a row that scrolls sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from reader.ui.reading.marks import EVERY_MARK, MarkKind
from reader.ui.theme import Theme, Type, load_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Passage
    from reader.model.note import Note


class ReadingDesk(QWidget):
    """The articles of a story, side by side.

    Signals:
        passage_selected: A `Passage`, or None where the selection was given up.
        note_requested: A `Passage`: the words the user selected and wants to note something on.
        note_activated: A `Note`, clicked in the margin.
        pane_focused: The index of the article whose pane the keyboard went to.
        matches_walked: Position from 1 and total, for "Match 5 of 9".
    """

    passage_selected = Signal(object)
    note_requested = Signal(object)
    note_activated = Signal(object)
    pane_focused = Signal(int)
    matches_walked = Signal(int, int)

    def __init__(
        self,
        theme: Theme | None = None,
        fonts: Type | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme or load_theme("light")
        self._type = fonts or Type()
        self._marks: frozenset[MarkKind] = EVERY_MARK
        self._row = QHBoxLayout(self)
        self._panes: list[QPlainTextEdit] = []

    def show_articles(self, articles: Sequence[Article]) -> None:
        """Show `articles` at once, before anything is known about them."""
        for pane in self._panes:
            pane.deleteLater()
        self._panes = [QPlainTextEdit(article.text, self) for article in articles]
        for pane in self._panes:
            pane.setReadOnly(True)
            self._row.addWidget(pane)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Mark what `comparison` found; None clears the desk."""
        self.show_articles(comparison.articles if comparison else ())

    def show_notes(self, notes: Sequence[Note]) -> None:
        """Mark the passages of `notes`."""

    def select(self, passage: Passage | None) -> None:
        """Select `passage`, bring it into view and light up its counterparts."""
        self.passage_selected.emit(passage)

    def reveal(self, passage: Passage) -> None:
        """Bring `passage` into view."""
        self._panes[passage.article].setFocus()

    def next_match(self) -> None:
        """Select the next matched passage of the focused pane."""

    def previous_match(self) -> None:
        """Select the previous matched passage of the focused pane."""

    def set_marks(self, shown: frozenset[MarkKind]) -> None:
        """Show only these kinds of mark; the text never moves."""
        self._marks = shown

    def set_zoom(self, percent: int) -> None:
        """Show the articles at `percent` of their normal size."""

    def set_pane_visible(self, article: int, visible: bool) -> None:  # noqa: FBT001
        """Show or hide the pane of one article."""
        self._panes[article].setVisible(visible)

    def selected_text(self) -> Passage | None:
        """Return the words the user selected."""
        return None

    def focus_next_pane(self) -> None:
        """Move the keyboard to the next visible pane."""

    def focus_previous_pane(self) -> None:
        """Move the keyboard to the previous visible pane."""

    def set_theme(self, theme: Theme) -> None:
        """Repaint in `theme`."""
        self._theme = theme
