"""The sidebar: stories, the open one unfolded; a search in all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.models.stories import StoryRow, rows_of
from reader.ui.sidebar.choosing import Choosing
from reader.ui.sidebar.pages import Pages
from reader.ui.sidebar.search import SearchField
from reader.ui.story import NOTHING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from reader.model.found import Results
    from reader.model.story import Entry, Opened
    from reader.ui.actions import Actions
    from reader.ui.painting import Look

_LEAST, _MOST = 144, 200  # what the sidebar is at least wide: as its second lines want, within


class Sidebar(QWidget):
    """Lists the stories, and in their place what a search finds.

    Signals:
        story_chosen: The id of a story that is not open.
        article_chosen: The place of an article of the open story.
        move_wanted: From which place to which.
        name_written: A name for the open story.
        search_written: The words to seek; empty: none.
        found_chosen: A `Found` the user wants to see.
    """

    story_chosen = Signal(str)
    article_chosen = Signal(int)
    move_wanted = Signal(int, int)
    name_written = Signal(str)
    search_written = Signal(str)
    found_chosen = Signal(object)

    def __init__(self, actions: Actions, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(self.tr("Sidebar"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(_LEAST)
        self._look = look
        self._entries: Sequence[Entry] = ()
        self._state = NOTHING
        self._unfolded = True
        self.pages = Pages(look, self)
        self.list = self.pages.stories
        self.field = SearchField(look, self)
        self._choosing = Choosing(self.list, actions)
        self._choosing.story_chosen.connect(self.story_chosen)
        self._choosing.article_chosen.connect(self.article_chosen)
        self._choosing.fold_wanted.connect(self._fold)
        self.list.stories.move_wanted.connect(self.move_wanted)
        self.list.name_written.connect(self.name_written)
        self.pages.found_chosen.connect(self.found_chosen)
        self.field.textChanged.connect(self._search)
        self.field.stepped.connect(self.pages.step)
        self.field.entered.connect(self.pages.choose_found)
        self.field.left.connect(self.list.setFocus)
        self._arrange()
        self._show()

    def show_story(self, state: Opened) -> None:
        """Show the open story, the list staying on what it is on."""
        if state.story.id != self._state.story.id:
            self._unfolded = True
        self._state = state
        self._show()
        self._fit()

    def show_stories(self, entries: Sequence[Entry]) -> None:
        """List the stories there are, in this order."""
        self._entries = entries
        self._show()

    def show_results(self, words: str, results: Results | None, failure: str = "") -> None:
        """Show in place of the stories what was found for `words`.

        Args:
            words: What was sought.
            results: What was found; None while it is being sought, or if that failed.
            failure: A sentence that says what failed.
        """
        self.pages.show_found(words, results, failure)

    def choose(self, place: int) -> None:
        """Mark the row of an article without bringing it up."""
        self.list.choose(place)

    @property
    def current(self) -> int:
        """The place of the article the row is on; -1: none."""
        return self.list.current

    def rename(self) -> None:
        """Let a name be written in place: of the story the keyboard is on, else the open one."""
        row = self.list.row if self.list.hasFocus() else None
        self._end_search()
        other = row.entry.id if isinstance(row, StoryRow) and not row.opened else ""
        if not other or self._choosing.open(other):
            self.list.write_name()

    def focus_search(self) -> None:
        """Let words be written to seek."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.pages.set_look(look)
        self.field.set_look(look)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End a search on Escape."""
        if event.key() == Qt.Key.Key_Escape and not self.list.isVisibleTo(self):
            self.field.setFocus()
            self._end_search()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        below = QHBoxLayout()
        below.setContentsMargins(12, 8, 12, 12)
        below.addWidget(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.pages, 1)
        column.addLayout(below)

    def _show(self) -> None:
        """Show the rows there are now."""
        rows = rows_of(self._entries, self._state, unfolded=self._unfolded)
        self.list.show_rows(rows, self._state.story.id)
        self.field.setVisible(any(isinstance(row, StoryRow) for row in rows))

    def _fit(self) -> None:
        """Make room for the second lines of the articles."""
        wanted = 0
        if self._state.articles:
            from reader.ui.sidebar.rows import wanted_width  # noqa: PLC0415 - 8 ms

            wanted = wanted_width(self._state.articles, self._look)
        self.setMinimumWidth(min(max(wanted, _LEAST), _MOST))

    def _fold(self) -> None:
        self._unfolded = not self._unfolded
        self._show()

    def _search(self, words: str) -> None:
        """Ask for what is written to be sought; without words, show the stories again."""
        if words.strip():
            self.pages.show_found(words, None, "")
        else:
            self.pages.show_stories()
        self.search_written.emit(words.strip())

    def _end_search(self) -> None:
        self.field.clear()
        self.pages.show_stories()
