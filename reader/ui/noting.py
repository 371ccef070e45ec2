"""The user's notes: begun, written, removed, placed again."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.errors import StorageFailed
from reader.model.edit import Edit
from reader.model.note import COLORS, Meaning
from reader.workflow.notes import (
    name_removed,
    new_note,
    note_removed,
    note_written,
    says_something,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.note import Note, NoteColor
    from reader.model.target import Target
    from reader.ui.keeping import Keeping
    from reader.ui.story import Story
    from reader.workflow.services import Library


class Noting(QObject):
    """The notes of the open story, one that is only begun included.

    A note that was begun is kept once the user has put something into it.

    Attributes:
        author: What the user wishes to be called in new notes; empty: they are not signed.
        meanings: What the user means by the colours.

    Signals:
        notes_changed: What is in `notes` is new, or the articles are.
        meanings_changed: What the user means by a colour.
    """

    notes_changed = Signal()
    meanings_changed = Signal()

    def __init__(
        self, library: Library, keeping: Keeping, story: Story, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._library, self._keeping, self._story = library, keeping, story
        self._begun: Note | None = None
        self._turn = 0  # of writing: what is typed in one is undone in one go
        self.author = ""
        self.meanings: Mapping[NoteColor, str] = {}
        self.fetch_meanings()
        story.articles_changed.connect(self._forget)
        story.notes_changed.connect(self.notes_changed)
        keeping.made.connect(self._follow)

    @property
    def notes(self) -> Mapping[str, Note]:
        """The notes by their ids, oldest first."""
        notes = {note.id: note for note in self._story.state.notes}
        if self._begun is not None:
            notes.setdefault(self._begun.id, self._begun)
        return notes

    def tags(self) -> Sequence[str]:
        """Return the tags in use in all stories, the one used most first."""
        try:
            return self._library.tags()
        except StorageFailed:
            return ()  # completion is a courtesy

    def fetch_meanings(self) -> None:
        """Read what the colours mean; where that cannot be read, they go without words."""
        try:
            self.meanings = {one.color: one.words for one in self._library.meanings()}
        except StorageFailed:
            self.meanings = {}
        self.meanings_changed.emit()

    def begin(self, targets: Sequence[Target]) -> str:
        """Begin a note on some places, none for the whole story; return its id."""
        self._turn += 1
        self._begun = new_note(self._story.id, targets, author=self.author)
        self.notes_changed.emit()
        return self._begun.id

    def write(self, note: Note) -> None:
        """Make `note` the note with its id; one that says nothing yet is not kept yet."""
        before = self._kept(note.id)
        if before is None and not says_something(note):
            if self._begun is not None and self._begun.id == note.id:
                self._begun = note
                self.notes_changed.emit()
            return
        if before != note:
            name = self.tr("Edit Note") if before else self.tr("Add Note")
            self._keeping.do(note_written(before, note), name, f"{note.id} {self._turn}")

    def leave(self) -> None:
        """End a turn of writing; a note that was begun and says nothing is forgotten."""
        self._turn += 1
        begun, self._begun = self._begun, None
        if begun is not None and self._kept(begun.id) is None:
            self.notes_changed.emit()

    def names(self) -> Sequence[str]:
        """Return who wrote the notes of the open story, the user first."""
        found = dict.fromkeys(note.author for note in self._story.state.notes if note.author)
        return sorted(found, key=lambda name: name != self.author)

    def remove_name(self, name: str) -> int:
        """Take a name off the notes of the open story; return of how many."""
        edit = name_removed(self._story.id, self._story.state.notes, name)
        if edit.notes:
            self._keeping.do(edit, self.tr("Remove Name"))
        return len(edit.notes)

    def remove(self, note: str) -> None:
        """Remove the note with this id."""
        kept = self._kept(note)
        if kept is not None:
            self._keeping.do(note_removed(kept), self.tr("Delete Note"))
        self.leave()

    def aim(self, note: str, targets: Sequence[Target]) -> None:
        """Put the note with this id on other places."""
        before = self.notes.get(note)
        if before is None or before.targets == tuple(targets):
            return
        after = replace(before, targets=tuple(targets))
        if self._kept(note) is None:
            self.write(after)
        else:
            self._keeping.do(note_written(before, after), self.tr("Place Note"))

    def mean(self, color: NoteColor, words: str) -> None:
        """Say what a colour means; empty: nothing in particular."""
        before, words = self.meanings.get(color, ""), " ".join(words.split())
        if before != words:
            exchange = tuple(Meaning(color, w) if w else None for w in (before, words))
            edit = Edit(self._story.id, meanings=((exchange[0], exchange[1]),))
            self._keeping.do(edit, self.tr("Name Colour"))

    def _kept(self, note: str) -> Note | None:
        return next((one for one in self._story.state.notes if one.id == note), None)

    def _forget(self) -> None:
        if self._begun is not None and self._begun.story != self._story.id:
            self._begun = None

    def _follow(self, edit: Edit) -> None:
        """Take up what an edit makes of the colours."""
        if edit.meanings:
            found = dict(self.meanings)
            for before, after in edit.meanings:
                if after is not None:
                    found[after.color] = after.words
                elif before is not None:
                    found.pop(before.color, None)
            self.meanings = {color: found[color] for color in COLORS if color in found}
            self.meanings_changed.emit()
