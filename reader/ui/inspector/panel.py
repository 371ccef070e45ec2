"""The inspector: a row of tabs, each page imported and made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QShowEvent

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Passage
    from reader.model.note import Note
    from reader.ui.cards.wording import Differences
    from reader.ui.inspector.notes import NotesPage
    from reader.ui.inspector.pages import ListPage
    from reader.ui.inspector.passage import PassagePage
    from reader.ui.painting import Look

PASSAGE, QUOTES, NAMES, FIGURES, NOTES = range(5)
_LISTS = {QUOTES: "quotes", NAMES: "names", FIGURES: "figures"}


class Inspector(QWidget):
    """Passage, Quotes, Names, Figures, Notes.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        note_wanted: A `Passage` the user wants to write about.
        note_written: The key of a note and its new words.
        note_left: The key of a note that is written no more.
        note_removed: The key of a note.
    """

    passage_chosen = Signal(object)
    note_wanted = Signal(object)
    note_written = Signal(str, str)
    note_left = Signal(str)
    note_removed = Signal(str)

    def __init__(
        self, look: Look, differences: Differences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._differences = look, differences
        self._comparison: Comparison | None = None
        self._passage: Passage | None = None
        self._noted: tuple[Sequence[Article], Mapping[str, Note]] = ((), {})
        self._pages: dict[int, PassagePage | ListPage | NotesPage] = {}
        self.tabs = QTabBar(self)
        self.tabs.setAccessibleName(self.tr("Inspector"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideNone)
        names = (
            self.tr("Passage"),
            self.tr("Quotes"),
            self.tr("Names"),
            self.tr("Figures"),
            self.tr("Notes"),
        )
        for name in names:
            self.tabs.addTab(name)
        self._stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.setMinimumWidth(272)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List what `comparison` found; None: the work is not done yet."""
        self._comparison, self._passage = comparison, None
        for tab in self._pages:
            self._fill(tab)

    def show_passage(self, passage: Passage | None) -> None:
        """Show `passage` on the first tab; turn to it unless None."""
        if passage is not None:
            self.tabs.setCurrentIndex(PASSAGE)
        self.keep_passage(passage)

    def keep_passage(self, passage: Passage | None) -> None:
        """Show `passage` on the first tab without turning to it."""
        self._passage = passage
        if PASSAGE in self._pages:
            self._fill(PASSAGE)

    def show_notes(self, articles: Sequence[Article], notes: Mapping[str, Note]) -> None:
        """List the notes of `articles`."""
        self._noted = (articles, notes)
        if NOTES in self._pages:
            self._fill(NOTES)

    def write_note(self, key: str) -> None:
        """Turn to the notes and open the editor of the one with this key."""
        self.tabs.setCurrentIndex(NOTES)
        self._notes.write(key)

    def choose_note(self, key: str) -> None:
        """Turn to the notes, at the one with this key."""
        self.tabs.setCurrentIndex(NOTES)
        self._notes.choose(key)

    def save_notes(self) -> None:
        """Save what is being written, now."""
        if NOTES in self._pages:
            self._notes.save()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        for page in self._pages.values():
            page.set_look(look)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the first page when the inspector is first seen."""
        super().showEvent(event)
        self._turn(self.tabs.currentIndex())

    def page(self, tab: int) -> PassagePage | ListPage | NotesPage:
        """Return the page of a tab, made if it is not yet."""
        if tab not in self._pages:
            page = self._pages[tab] = self._make(tab)
            page.passage_chosen.connect(self.passage_chosen)
            self._stack.addWidget(page)
            self._fill(tab)
        return self._pages[tab]

    def _turn(self, tab: int) -> None:
        self._stack.setCurrentWidget(self.page(tab))

    def _fill(self, tab: int) -> None:
        if tab == PASSAGE:
            page = cast("PassagePage", self._pages[tab])
            page.show_passage(self._comparison, self._passage)
        elif tab == NOTES:
            self._notes.show_notes(*self._noted)
        else:
            cast("ListPage", self._pages[tab]).show_comparison(self._comparison)

    @property
    def _notes(self) -> NotesPage:
        return cast("NotesPage", self.page(NOTES))

    def _make(self, tab: int) -> PassagePage | ListPage | NotesPage:
        from reader.ui.inspector import making

        if tab == PASSAGE:
            passage = making.make_passage_page(self._look, self._differences, self)
            passage.note_wanted.connect(self.note_wanted)
            return passage
        if tab == NOTES:
            notes = making.make_notes_page(self._look, self)
            notes.note_written.connect(self.note_written)
            notes.note_left.connect(self.note_left)
            notes.note_removed.connect(self.note_removed)
            return notes
        return making.make_list_page(_LISTS[tab], self._look, self._differences, self)
