"""The one way in which the user's changes are made: shown, written, and taken back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.errors import ChangeRefused, StorageFailed
from reader.model.edit import Edit
from reader.model.story import Opened, Story
from reader.workflow.now import now
from reader.workflow.stories import applied

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.article import Article, Imported
    from reader.workflow.services import Library

#: As many steps can be taken back; what may be taken back is held, whole articles among it.
STEPS = 1000


class Keeping(QObject):
    """Makes edits: each is one transaction of the library and one step of the undo stack.

    What could not be written is shown all the same, and written before the next edit or when the
    user tries again.  What the library refuses stays unwritten with all that follows in the same
    story, and keeps nothing else from being written.  Nothing is written where another window
    holds the library.

    Signals:
        made: An `Edit` that is to be shown; also one that is taken back.
        failed: A `StorageFailed`: what was made since is not written yet.
        written: All that was made is written again.
    """

    made = Signal(object)
    failed = Signal(object)
    written = Signal()

    def __init__(self, library: Library, undo: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library, self._undo = library, undo
        undo.setUndoLimit(STEPS)
        self._pending: list[Edit | Sequence[Imported]] = []
        self._failing = self._held = self._stepping = False

    @property
    def reads_only(self) -> bool:
        """Whether another window holds the library."""
        return self._library.holder is not None

    @property
    def unwritten(self) -> bool:
        """Whether something is made that is not written yet."""
        return bool(self._pending)

    @property
    def untouched(self) -> bool:
        """Whether nothing was done that could be taken back."""
        return self._undo.count() == 0

    def do(self, edit: Edit, name: str, typing: str = "") -> None:
        """Make `edit`, a step that the Edit menu calls `name`.

        Steps that follow each other with the same `typing`, not empty, are one.  What is saved
        because another step is just being taken back or done again is no step of its own.
        """
        if self._stepping:
            self.put(edit)
        else:
            self._undo.push(_Step(self, edit, name, typing))

    def step(self, edit: Edit) -> None:
        """Make `edit` as the step of the undo stack that is being made or taken back."""
        self._stepping = True
        try:
            self.put(edit)
        finally:
            self._stepping = False

    def put(self, edit: Edit) -> None:
        """Make `edit` without a step."""
        if not self.reads_only:
            self._pending.append(edit)
            self.write()
        self.made.emit(edit)

    def shelve_later(self, imported: Sequence[Imported]) -> None:
        """Remember to put articles on the shelf before the edits that come."""
        if not self.reads_only:
            self._pending.append(imported)
            self._failing = True

    def hold(self) -> None:
        """Write nothing for now: the library is about to be another."""
        self._held = True

    def resume(self) -> None:
        """Write again, first of all what was made meanwhile."""
        self._held, self._failing = False, self._failing or self.unwritten
        self.write()

    def write(self) -> bool:
        """Write what is not written yet; tell whether all is."""
        if self._held:
            return not self._pending
        refused: set[str] = set()  # stories
        for one in tuple(self._pending):
            if isinstance(one, Edit) and one.story in refused:
                continue
            try:
                self._write(one)
            except StorageFailed as error:
                self._failing = True
                self.failed.emit(error)
                if not isinstance(error, ChangeRefused):
                    return False
                refused |= {one.story} if isinstance(one, Edit) else set()
        if self._failing and not self._pending:
            self._failing = False
            self.written.emit()
        return not self._pending

    def open(self, story: str, known: Mapping[str, Article]) -> Opened | None:
        """Return a story as it is, what is not written yet included; None: there is none.

        Args:
            story: Its id.
            known: Articles by their keys, for those that are not on the shelf yet.

        Raises:
            StorageFailed: It could not be read.
        """
        opened = self._library.open(story)
        for edit in self._pending:
            if not isinstance(edit, Edit) or edit.story != story:
                continue
            if opened is None and edit.stories:
                opened = Opened(Story(story, "", (), ""), ())
            if opened is not None:
                articles = {article.key: article for article in opened.articles}
                opened = applied(opened, edit, {**known, **articles})
        return None if opened is None or opened.story.deleted else opened

    def mark_opened(self, story: str) -> None:
        """Remember that the story with this id is opened now, if that can be written."""
        if not self.reads_only and not self._held:
            with suppress(StorageFailed):  # it only orders the list: a full disk can be read
                self._library.mark_opened(story, now())

    def _write(self, one: Edit | Sequence[Imported]) -> None:
        if isinstance(one, Edit):
            self._library.apply(one)
        else:
            self._library.shelve(one)
        self._pending.remove(one)


class _Step(QUndoCommand):
    """An edit that can be taken back."""

    def __init__(self, keeping: Keeping, edit: Edit, name: str, typing: str) -> None:
        super().__init__(name)
        self._keeping, self.edit, self.typing = keeping, edit, typing

    def id(self) -> int:
        """Return one number for all typing, so that it is undone in one go."""
        return 1 if self.typing else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take in a step that goes on with the same typing."""
        if not isinstance(other, _Step) or other.typing != self.typing:
            return False
        self.edit = self.edit.then(other.edit)
        return True

    def undo(self) -> None:
        self._keeping.step(self.edit.reversed)

    def redo(self) -> None:
        self._keeping.step(self.edit)
