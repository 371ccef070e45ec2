"""The user's notes: shown, written, removed; stored at once, every change can be undone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.errors import StorageFailed
from reader.workflow import new_note, rewritten

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.article import Article
    from reader.model.note import Note
    from reader.model.text import Span
    from reader.workflow import NoteStore


class Noting(QObject):
    """Keeps what is shown and what is stored alike.

    A note has a key here that outlives its number in storage: one that is removed and comes back
    by undo gets a new number.

    Signals:
        notes_changed: What is in `notes` is new.
        failed: A `StorageFailed`; what was on the screen before is still there.
    """

    notes_changed = Signal()
    failed = Signal(object)

    def __init__(self, store: NoteStore, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._undo = store, undo
        self._made = 0
        self._keys: dict[int, str] = {}  # by number in storage, those of notes not shown too
        self.notes: dict[str, Note] = {}

    def show_articles(self, articles: Sequence[Article]) -> None:
        """Fetch the notes on `articles`.

        A note keeps its key even while its article is out of the story: what was done to it can
        still be undone when the article is back.
        """
        try:
            stored = self._store.of([article.fingerprint for article in articles])
        except StorageFailed as error:
            self.failed.emit(error)
        else:
            for note in stored:
                if note.id not in self._keys:
                    self._keys[note.id] = self._key()
            self.notes = {self._keys[note.id]: note for note in stored}
        self.notes_changed.emit()  # the articles are others in any case

    def write(self, article: Article, span: Span | None) -> str:
        """Begin a note on a passage; return its key, empty when it could not be stored."""
        key = self._key()
        self._undo.push(_Change(self, key, None, new_note(article, span, ""), self.tr("Add Note")))
        if key in self.notes:
            return key
        self._undo.undo()
        return ""

    def rewrite(self, key: str, body: str) -> None:
        """Give a note other words."""
        note = self.notes.get(key)
        if note is not None and note.body != body:
            after = rewritten(note, body)
            self._undo.push(_Change(self, key, note, after, self.tr("Edit Note")))

    def leave(self, key: str) -> None:
        """Forget a new note that was left without words, as if it had not been begun."""
        note = self.notes.get(key)
        if note is None or note.body.strip():
            return
        while key in self.notes and (step := self._last_step(key)) is not None:
            step.undo()
            step.setObsolete(True)
            self._undo.undo()  # takes an obsolete step off the stack and does nothing else

    def _last_step(self, key: str) -> _Change | None:
        """Return what was done last if it made this note, or wrote the first words of it."""
        at = self._undo.index() - 1
        step = self._undo.command(at) if at >= 0 else None
        if not isinstance(step, _Change) or step.key != key:
            return None
        return step if step.before is None or not step.before.body else None

    def remove(self, key: str) -> None:
        """Remove a note."""
        note = self.notes.get(key)
        if note is not None:
            self._undo.push(_Change(self, key, note, None, self.tr("Delete Note")))

    def key_of(self, note: Note) -> str:
        """Return the key of a note; empty when it is not here."""
        return next((key for key, known in self.notes.items() if known.id == note.id), "")

    def put(self, key: str, note: Note | None) -> None:
        """Make `note` the note with this key, in storage and here; None: remove it."""
        known = self.notes.get(key)
        try:
            if note is None:
                if known is not None:
                    self._store.remove(known)
                    del self.notes[key], self._keys[known.id]
            elif known is None:
                self.notes[key] = added = self._store.add(note)
                self._keys[added.id] = key
            else:
                self.notes[key] = _numbered(note, known.id)
                self._store.change(self.notes[key])
        except StorageFailed as error:
            self.failed.emit(error)
        self.notes_changed.emit()

    def _key(self) -> str:
        self._made += 1
        return f"note {self._made}"


class _Change(QUndoCommand):
    """From one wording of a note to another and back; None where there is no note."""

    def __init__(
        self, noting: Noting, key: str, before: Note | None, after: Note | None, name: str
    ) -> None:
        super().__init__(name)
        self._noting, self.key = noting, key
        self.before, self.after = before, after

    def id(self) -> int:
        """Return one number for all changes of words, so that typing is undone in one go."""
        return 1 if self.before is not None and self.after is not None else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a further change of the same note's words."""
        if not isinstance(other, _Change) or other.key != self.key:
            return False
        self.after = other.after
        return True

    def undo(self) -> None:
        self._noting.put(self.key, self.before)

    def redo(self) -> None:
        self._noting.put(self.key, self.after)


def _numbered(note: Note, number: int) -> Note:
    return replace(note, id=number)
