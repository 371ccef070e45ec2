"""Keeps the parts of the window in step with the story, what was found in it, and the notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.cards.told import counted

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Comparison
    from reader.model.note import Note
    from reader.ui.comparing import Comparing
    from reader.ui.inspector.panel import Inspector
    from reader.ui.noting import Noting
    from reader.ui.reading.desk import ReadingDesk
    from reader.ui.sidebar import Sidebar
    from reader.ui.status import StatusBar
    from reader.ui.story import Story


@dataclass(frozen=True)
class Parts:
    """The parts of the window that show the story."""

    desk: ReadingDesk
    sidebar: Sidebar
    inspector: Inspector
    status: StatusBar


class Showing(QObject):
    """Tells each part what is new; `passage` is the one selected, or None.

    Signals:
        changed: What is shown is another: articles, or what was found in them.
        inspector_wanted: The user asked for something that stands in the inspector.
    """

    changed = Signal()
    inspector_wanted = Signal()

    def __init__(self, parts: Parts, story: Story, comparing: Comparing, noting: Noting) -> None:
        super().__init__(story)
        self._parts, self._story = parts, story
        self._comparing, self._noting = comparing, noting
        self.passage: Passage | None = None
        self._kept: tuple[str, Span] | None = None  # what was selected before the articles moved
        self.comparison: Comparison | None = None
        story.articles_changed.connect(self._show_articles)
        story.shown_changed.connect(self._show_panes)
        comparing.compared.connect(self._show_comparison)
        noting.notes_changed.connect(self._show_notes)
        parts.desk.passage_selected.connect(self._show_passage)
        parts.desk.note_requested.connect(self.write_note)
        parts.desk.note_activated.connect(self._choose_note)
        parts.desk.pane_focused.connect(parts.sidebar.choose)
        parts.inspector.passage_chosen.connect(self._reveal)
        parts.inspector.note_wanted.connect(self.write_note)
        parts.inspector.note_written.connect(noting.rewrite)
        parts.inspector.note_left.connect(noting.leave)
        parts.inspector.note_removed.connect(noting.remove)
        parts.sidebar.article_chosen.connect(self._show_article)

    @property
    def title(self) -> str:
        """The story's name; empty where there is none."""
        state = self._story.state
        return state.name if state.articles else ""

    def tell_added(self, place: int) -> None:
        """Bring up the pane of the article at `place`, the first that was added, and say so."""
        articles = self._story.state.articles
        self._show_article(place)
        letters = [letter(at) for at in range(place, len(articles))]
        if len(letters) == 1:
            said = self.tr("Added {} as {}").format(articles[place].name, letters[0])
        else:
            count = counted(len(letters), self.tr("article"), self.tr("articles"))
            said = self.tr("Added {} as {} to {}").format(count, letters[0], letters[-1])
        self._parts.status.say(said)

    def write_note(self, passage: Passage | None) -> None:
        """Begin a note on `passage`, else on the words selected, else on the passage selected."""
        place = passage or self._parts.desk.selected_text() or self.passage
        if place is not None:
            self._write(place.article, place.span)
        elif self._story.state.articles:
            self._parts.status.say(self.tr("Select the words first that the note is about."))

    def write_article_note(self) -> None:
        """Begin a note on the whole article the sidebar is at."""
        if self._parts.sidebar.current >= 0:
            self._write(self._parts.sidebar.current, None)

    def _write(self, article: int, span: Span | None) -> None:
        key = self._noting.write(self._story.state.articles[article], span)
        if key:
            self.inspector_wanted.emit()
            self._parts.inspector.write_note(key)

    def _show_articles(self) -> None:
        state = self._story.state
        elsewhere = _keyboard_in(self._parts.sidebar, self._parts.inspector)
        if self.comparison and self.passage:
            article = self.comparison.articles[self.passage.article]
            self._kept = (article.fingerprint, self.passage.span)
        self.comparison = self.passage = None
        self._parts.desk.show_articles(state.articles)
        self._parts.sidebar.show_story(state, self.title)
        self._parts.inspector.show_comparison(None)
        self._parts.status.show_articles(state.articles)
        self._noting.show_articles(state.articles)
        self._show_panes()
        self._comparing.compare(state.articles)
        self.changed.emit()
        if not elsewhere:
            self._parts.desk.setFocus()

    def _restore_passage(self) -> None:
        """Show the passage again that was selected, whatever place its article has now."""
        kept, self._kept = self._kept, None
        if kept is None or self.passage is not None:
            return
        for place, article in enumerate(self._story.state.articles):
            if article.fingerprint == kept[0]:
                self.passage = Passage(place, kept[1])
                self._parts.inspector.keep_passage(self.passage)

    def _show_comparison(self, comparison: Comparison) -> None:
        self.comparison = comparison
        self._parts.desk.show_comparison(comparison)
        self._parts.inspector.show_comparison(comparison)
        self._parts.status.show_comparison(comparison)
        self._restore_passage()
        self._show_notes()
        self._show_panes()
        self.changed.emit()

    def _show_panes(self) -> None:
        state = self._story.state
        for place in range(len(state.articles)):
            self._parts.desk.set_pane_visible(place, state.shows(place))
        self._parts.sidebar.show_story(state, self.title)

    def _show_notes(self) -> None:
        self._parts.desk.show_notes(tuple(self._noting.notes.values()))
        self._parts.inspector.show_notes(self._story.state.articles, self._noting.notes)

    def _show_passage(self, passage: Passage | None) -> None:
        self.passage = passage
        self._parts.inspector.show_passage(passage)

    def _choose_note(self, note: Note) -> None:
        self.inspector_wanted.emit()
        self._parts.inspector.choose_note(self._noting.key_of(note))

    def _show_article(self, place: int) -> None:
        """Bring the pane of an article up, showing it first where it is hidden."""
        if not self._story.state.shows(place):
            self._story.toggle_shown(place)
        self._parts.desk.reveal(Passage(place, Span(0, 1)))

    def _reveal(self, passage: Passage) -> None:
        if not self._story.state.shows(passage.article):
            self._story.toggle_shown(passage.article)
        self._parts.desk.reveal(passage)


def _keyboard_in(*parts: QWidget) -> bool:
    """Tell whether the keyboard is in one of `parts`, where it may stay."""
    focused = QApplication.focusWidget()
    return focused is not None and any(part.isAncestorOf(focused) for part in parts)
