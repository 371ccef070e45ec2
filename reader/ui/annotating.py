"""Where the user's notes are shown and written: in the panes and in the inspector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.model.target import target_on
from reader.ui.inspector.panel import NOTES
from reader.workflow.versions import place_again

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Passage
    from reader.model.target import Target
    from reader.ui.noting import Noting
    from reader.ui.showing import Parts, Showing
    from reader.ui.story import Story


class Annotating(QObject):
    """Begins notes on what is selected, and keeps desk and inspector in step with them.

    Signals:
        inspector_wanted: The user asked for something that stands in the inspector.
    """

    inspector_wanted = Signal()

    def __init__(self, parts: Parts, story: Story, noting: Noting, showing: Showing) -> None:
        super().__init__(story)
        self._parts, self._story = parts, story
        self._noting, self._showing = noting, showing
        story.leaving.connect(parts.inspector.save_notes)
        noting.notes_changed.connect(self._show)
        noting.meanings_changed.connect(self._show)
        showing.changed.connect(self._show)
        parts.desk.note_activated.connect(lambda note: self.choose(note.id))
        parts.inspector.note_wanted.connect(self.write_note)
        parts.inspector.note_written.connect(noting.write)
        parts.inspector.note_left.connect(noting.leave)
        parts.inspector.note_removed.connect(noting.remove)
        parts.inspector.note_aimed.connect(noting.aim)
        parts.inspector.meaning_written.connect(noting.mean)
        parts.inspector.tags_wanted.connect(lambda: parts.inspector.show_tags(noting.tags()))
        parts.inspector.selection_wanted.connect(self.add_to_note)
        parts.inspector.placing_wanted.connect(self.place_again)

    def write_note(self, passage: Passage | None) -> None:
        """Begin a note on `passage`, else on the words selected, else on the passage selected."""
        target = self._target(passage)
        if target is not None:
            self._begin(target)
        elif self._story.state.articles:
            self._ask_for_words()

    def write_note_on(self, passages: Sequence[Passage]) -> None:
        """Begin a note on several passages."""
        articles = self._story.state.articles
        self._begin(*(target_on(articles[one.article], one.span) for one in passages))

    def write_article_note(self) -> None:
        """Begin a note on the whole article the sidebar is at."""
        place = self._parts.sidebar.current
        if place >= 0:
            self._begin(target_on(self._story.state.articles[place], None))

    def write_story_note(self) -> None:
        """Begin a note on the whole story."""
        self._begin()

    def add_to_note(self) -> None:
        """Put the words selected among the places of the note that is being looked at."""
        note = self._noting.notes.get(self._parts.inspector.current_note)
        target = self._target(None)
        if note is None:
            self._parts.status.say(self.tr("Choose the note first that the words belong to."))
        elif target is None:
            self._ask_for_words()
        elif target not in note.targets:
            self._noting.aim(note.id, (*note.targets, target))
            self.choose(note.id)

    def choose(self, note: str) -> None:
        """Show the note with this id in the inspector."""
        self.inspector_wanted.emit()
        self._parts.inspector.choose_note(note)

    def place_again(self, note: str, at: int) -> None:
        """Put a note, at the place that was lost, on the words selected."""
        found, target = self._noting.notes.get(note), self._target(None)
        if target is None:
            self._ask_for_words()
        elif found is not None:
            self._noting.aim(note, place_again(found, at, target).targets)

    def show_list(self) -> None:
        """Show the list of notes in the inspector."""
        self.inspector_wanted.emit()
        self._parts.inspector.tabs.setCurrentIndex(NOTES)

    def _target(self, passage: Passage | None) -> Target | None:
        place = passage or self._parts.desk.selected_text() or self._showing.passage
        if place is None:
            return None
        return target_on(self._story.state.articles[place.article], place.span)

    def _ask_for_words(self) -> None:
        self._parts.status.say(self.tr("Select the words first that the note is about."))

    def _begin(self, *targets: Target) -> None:
        if self._story.id:
            self._parts.inspector.save_notes()
            note = self._noting.begin(targets)
            self.inspector_wanted.emit()
            self._parts.inspector.write_note(note)

    def _show(self) -> None:
        noting = self._noting
        self._parts.desk.show_notes(tuple(noting.notes.values()), noting.meanings)
        self._parts.inspector.show_notes(self._story.state.articles, noting.notes, noting.meanings)
