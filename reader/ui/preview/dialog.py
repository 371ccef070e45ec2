"""The preview of one file, or of a batch of files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QUndoGroup
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSplitter, QVBoxLayout

from reader.ui.preview.candidate import Candidate
from reader.ui.preview.files import FileModel, count_in_words
from reader.ui.preview.listing import FileView
from reader.ui.preview.pane import FilePane
from reader.ui.room import take_room
from reader.ui.stylesheet import palette

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.ui.painting import Look
    from reader.ui.preview.files import Entry

_WIDE, _HIGH = 1100, 760
_WIDER = 1440  # with the original beside
_FILES, _LEAST_FILES = 224, 128  # width to begin with, and where there is room for little


class PreviewDialog(QDialog):
    """Every block of a file, kept or set aside; nothing is done until it is accepted.

    Signals:
        taken: The list of `Candidate` whose articles are wanted.
        parted: A `Candidate` in which articles begin at other blocks now.
    """

    taken = Signal(object)
    parted = Signal(object)

    def __init__(
        self,
        look: Look,
        entries: Sequence[Entry],
        accept: str,
        parent: QWidget | None = None,
        *,
        story: Sequence[Article | None] = (),
    ) -> None:
        """Open a preview.

        Args:
            look: Colours and fonts.
            entries: The files.
            accept: What the button says.
            parent: The window.
            story: The articles they are added to; None in the place of one that is looked at.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setPalette(palette(look))
        take_room(self, _WIDE, _HIGH)
        self._writable = True
        self._undo = QUndoGroup(self)
        self.files = FileModel(entries, story=story)
        self.list = FileView(look, self.files, self)
        self.files.setParent(self.list)  # so that the view is never without it
        self.list.setAccessibleName(self.tr("Files"))
        self.pane = FilePane(look, self)
        self.count = QLabel(self)
        self.count.setObjectName("secondary")
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.act = QPushButton(accept, self)
        self.act.setObjectName("primary")
        self._arrange()
        self._connect()
        for entry in entries:
            self._join(entry)
        self._show_list()
        self.list.setCurrentIndex(self.files.index(0))
        self.pane.blocks.setFocus()

    @property
    def wanted(self) -> list[Candidate]:
        """Those files of which an article is wanted."""
        return [one for one in self._read if one.size]

    @property
    def _read(self) -> list[Candidate]:
        return [entry for entry in self.files.entries if isinstance(entry, Candidate)]

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.setPalette(palette(look))
        for part in (self.list, self.pane):
            part.set_look(look)

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Let the user accept, or only look."""
        self._writable = writable
        self._enable()

    def put(self, before: Candidate, after: Entry) -> None:
        """Show what was read anew in the place of a file; what the user decided stays."""
        if not isinstance(after, Candidate):  # it can still be read as it was
            self.pane.tell([after.reason])
            return
        self._join(after)
        after.take_over(before)
        self.files.put(before, after)
        if self.pane.candidate is before:
            self._look_at(self.list.currentIndex().row())

    def accept(self) -> None:
        """Tell what the user wants."""
        wanted = self.wanted
        super().accept()
        self.taken.emit(wanted)

    def _arrange(self) -> None:
        self.list.setMinimumWidth(_LEAST_FILES)
        panes = QSplitter(Qt.Orientation.Horizontal, self)
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        for place, pane in enumerate((self.list, self.pane)):
            panes.addWidget(pane)
            panes.setStretchFactor(place, place)
        panes.setSizes([_FILES, _WIDE - _FILES])
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.count, 1)
        for button in (self.cancel, self.act):
            button.setAutoDefault(False)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(panes, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        undo = self._undo.createUndoAction(self)
        undo.setShortcuts(QKeySequence.StandardKey.Undo)
        redo = self._undo.createRedoAction(self)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.addActions([undo, redo])
        self.list.moved.connect(self._look_at)
        self.pane.moved.connect(self._follow)
        self.pane.validity_changed.connect(self._enable)
        self.files.dataChanged.connect(self._enable)
        for change in (self.files.rowsInserted, self.files.rowsRemoved):
            change.connect(self._show_list)
        self.pane.bar.original.toggled.connect(self._widen)
        self.cancel.clicked.connect(self.reject)
        self.act.clicked.connect(self.accept)

    def _join(self, entry: Entry) -> None:
        if isinstance(entry, Candidate):
            entry.setParent(self)
            self._undo.addStack(entry.undo)
            entry.parted.connect(lambda: self.parted.emit(entry))

    def _widen(self, beside: bool) -> None:  # noqa: FBT001 - a slot
        """Make room for the original where the screen has some."""
        room = self.screen().availableGeometry()
        more = min(_WIDER, room.width()) - self.width()
        if beside and more > 0:
            self.move(max(room.left(), self.x() - more // 2), self.y())
            self.resize(self.width() + more, self.height())

    def _show_list(self) -> None:
        """Show the list where there is more than one article or file."""
        self.list.setVisible(self.files.rowCount() > 1)

    def _look_at(self, row: int) -> None:
        """Show the article of a row."""
        entry, start = self.files.places[row]
        self.pane.show_entry(entry, start)
        if isinstance(entry, Candidate):
            self._undo.setActiveStack(entry.undo)
        self._enable()

    def _follow(self, start: int) -> None:
        """Let the list show which article is looked at."""
        place = (self.pane.candidate, start)
        if place in self.files.places:
            self.list.show_row(self.files.places.index(place))

    def _enable(self) -> None:
        """Say how much is kept, and let it be accepted where it can be."""
        shown = self.pane.candidate
        self.count.setText("" if shown is None else count_in_words(*shown.counts(), shown.size))
        ready = self._writable and self.pane.is_valid and all(one.is_settled for one in self._read)
        self.act.setEnabled(ready and bool(self.wanted))
