"""The two things the sidebar shows in one place: the stories, and what a search found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from reader.ui.sidebar.stories import StoryList

if TYPE_CHECKING:
    from reader.model.found import Results
    from reader.ui.painting import Look
    from reader.ui.sidebar.results import FoundPage


class Pages(QWidget):
    """Shows one of them, below a caption that says which.

    Signals:
        found_chosen: A `Found` the user wants to see.
    """

    found_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.caption = QLabel(self)
        self.caption.setObjectName("caption")
        self.caption.setIndent(0)  # the style sheet's padding is all there is before the words
        self.stories = StoryList(look, self)
        self.found: FoundPage | None = None
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.stories)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.caption)
        column.addWidget(self._stack, 1)
        self.show_stories()

    def show_stories(self) -> None:
        """Show the stories."""
        self.caption.setText(self.tr("STORIES"))
        self._stack.setCurrentWidget(self.stories)

    def show_found(self, words: str, results: Results | None, failure: str) -> None:
        """Show what was found for `words`.

        Args:
            words: What was sought.
            results: What was found; None while it is being sought, or if that failed.
            failure: A sentence that says what failed.
        """
        page = self._found_page()
        if failure:
            page.show_failure(failure)
        elif results is None:
            page.wait()
        else:
            page.show_results(words, results)
        self.caption.setText(self.tr("FOUND"))
        self._stack.setCurrentWidget(page)

    def step(self, by: int) -> None:
        """Go `by` rows down in what was found, or up."""
        if self.found is not None:
            self.found.list.step(by)

    def choose_found(self) -> None:
        """Choose what the list of what was found is on."""
        if self.found is not None:
            self.found.list.choose_current()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self._look = look
        self.stories.set_look(look)
        if self.found is not None:
            self.found.list.set_look(look)

    def _found_page(self) -> FoundPage:
        """Return the page of what was found; made with the first search."""
        from reader.ui.sidebar.results import FoundPage  # noqa: PLC0415 - when there is a search

        if self.found is None:
            self.found = FoundPage(self._look, self)
            self.found.list.found_chosen.connect(self.found_chosen)
            self._stack.addWidget(self.found)
        return self.found
