"""The one way in which the user's changes are made: shown, written, and taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand

from reader.errors import StorageFailed
from reader.model.story import Opened, Story
from reader.workflow.stories import applied

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.article import Article, Imported
    from reader.model.edit import Edit
    from reader.workflow.services import Library


class Keeping(QObject):
    """Makes edits: each is one transaction of the library and one step of the undo stack.

    What could not be written is shown all the same, and written before the next edit or when the
    user tries again.  Nothing is written where another window holds the library.

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
        self._pending: list[Callable[[], None]] = []
        self._edits: list[Edit] = []  # those among what is pending
        self._failing = False

    @property
    def reads_only(self) -> bool:
        """Whether another window holds the library."""
        return self._library.holder is not None

    @property
    def unwritten(self) -> bool:
        """Whether something is made that is not written yet."""
        return bool(self._pending)

    def do(self, edit: Edit, name: str, typing: str = "") -> None:
        """Make `edit`, a step that the Edit menu calls `name`.

        Steps that follow each other with the same `typing`, not empty, are one.
        """
        self._undo.push(_Step(self, edit, name, typing))

    def put(self, edit: Edit) -> None:
        """Make `edit` without a step."""
        if not self.reads_only:
            self._edits.append(edit)
            self._pending.append(lambda: self._apply(edit))
            self.write()
        self.made.emit(edit)

    def shelve_later(self, imported: Sequence[Imported]) -> None:
        """Remember to put articles on the shelf before the edits that come."""
        if not self.reads_only:
            self._pending.append(lambda: self._library.shelve(imported))
            self._failing = True

    def write(self) -> bool:
        """Write what is not written yet; tell whether all is."""
        while self._pending:
            try:
                self._pending[0]()
            except StorageFailed as error:
                self._failing = True
                self.failed.emit(error)
                return False
            self._pending.pop(0)
        if self._failing:
            self._failing = False
            self.written.emit()
        return True

    def open(self, story: str, known: Mapping[str, Article]) -> Opened | None:
        """Return a story as it is, what is not written yet included; None: there is none.

        Args:
            story: Its id.
            known: Articles by their keys, for those that are not on the shelf yet.

        Raises:
            StorageFailed: It could not be read.
        """
        opened = self._library.open(story)
        for edit in self._edits:
            if edit.story == story:
                opened = opened or Opened(Story(story, "", (), ""), ())
                articles = {article.key: article for article in opened.articles}
                opened = applied(opened, edit, {**known, **articles})
        return None if opened is None or opened.story.deleted else opened

    def _apply(self, edit: Edit) -> None:
        self._library.apply(edit)
        self._edits.remove(edit)


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
        self._keeping.put(self.edit.reversed)

    def redo(self) -> None:
        self._keeping.put(self.edit)
