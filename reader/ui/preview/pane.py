"""One file in the preview: its blocks, its original, what is known about its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from reader.ui.preview.bar import BlockBar
from reader.ui.preview.candidate import Candidate
from reader.ui.preview.fields import FieldsForm
from reader.ui.preview.original import OriginalPane
from reader.ui.preview.pages import PagesPane
from reader.ui.preview.told import Told
from reader.ui.preview.view import BlockView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.painting import Look
    from reader.ui.preview.fields import Field, Said
    from reader.ui.preview.files import Entry

_HALF, _FIELDS = 360, 272  # widths to begin with
_LEAST_FIELDS = 208  # where there is room for little


class FilePane(QWidget):
    """Shows a file and lets the user decide about it.

    Signals:
        moved: The row with which the article begins that is looked at.
        encoding_chosen: The `Candidate` to be read anew, and with which encoding.
        original_wanted: The `Candidate` whose file is to be shown.
        validity_changed: Whether every field can be understood.
    """

    moved = Signal(int)
    encoding_chosen = Signal(object, str)
    original_wanted = Signal(object)
    validity_changed = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.candidate: Candidate | None = None
        self._start = 0  # where the article begins whose fields are shown
        self._starts: tuple[int, ...] = ()  # of its file, when they were
        self.told = Told(self)
        self.bar = BlockBar(self)
        self.blocks = BlockView(look, self)
        self.blocks.setAccessibleName(self.tr("Blocks of the file"))
        self.original = OriginalPane(self)
        self.original.setObjectName("original")
        self.original.hide()
        self.pages = PagesPane(self)
        self.pages.hide()
        self._originals: dict[Candidate, str | Sequence[bytes]] = {}
        self.fields = FieldsForm(self)
        self._scroll = QScrollArea(self)
        self._panes = QSplitter(Qt.Orientation.Horizontal, self)
        self._arrange()
        self.blocks.moved.connect(self._move)
        self.bar.original.toggled.connect(self._show_original)
        self.fields.written.connect(self._write)
        self.fields.validity_changed.connect(self.validity_changed)
        self.fields.encoding_chosen.connect(self._tell_encoding)
        self.told.asked.connect(self._part)

    @property
    def is_valid(self) -> bool:
        """Whether every field can be understood."""
        return self.candidate is None or self.fields.is_valid

    def show_entry(self, entry: Entry, start: int = 0) -> None:
        """Show a file, at the article that begins at `start`; of one not read, why."""
        if entry is not self.candidate:
            self._put(entry)
        if self.candidate is None:
            return
        if self.candidate.start_of(self.blocks.currentIndex().row()) != start:
            self.blocks.go_to(start)

    def show_article(self) -> None:
        """Show what is known, and what should be, of the article that is looked at."""
        if self.candidate is not None:
            self.fields.show_draft(self.candidate.article(self._start))
            self.tell(self.candidate.sentences(self._start))

    def tell(self, sentences: Sequence[str]) -> None:
        """Say below the blocks what should be known about the article."""
        offered, parts = 0, 0
        if self.candidate is not None:
            offered, parts = len(self.candidate.offered), len(self.candidate.starts)
        self.told.show_sentences(sentences, offered + 1, parts)

    def _put(self, entry: Entry) -> None:
        """Put another file in the place of the one shown."""
        if self.candidate is not None:
            self.candidate.learned.disconnect(self.show_article)
            self.candidate.blocks.chosen.disconnect(self._stay)
        candidate = self.candidate = entry if isinstance(entry, Candidate) else None
        for pane in (self.blocks, self._scroll):
            pane.setVisible(candidate is not None)
        self.bar.follow(candidate, 0)
        self._starts = ()
        if isinstance(entry, Candidate):
            self.blocks.show_blocks(entry.blocks)
            self._stay()
            entry.learned.connect(self.show_article)
            entry.blocks.chosen.connect(self._stay)
        else:
            self.tell([entry.reason])
        self._show_original()

    def show_original(self, candidate: Candidate, found: str | Sequence[bytes]) -> None:
        """Show the words of a file, or its pages, PNG files, beside its blocks."""
        self._originals[candidate] = found
        self._show_original()

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.blocks.set_look(look)

    def _arrange(self) -> None:
        middle = QWidget(self)
        blocks = _column(middle)
        blocks.addWidget(self.bar, 0, Qt.AlignmentFlag.AlignTop)
        blocks.addWidget(self.blocks, 1)
        self._scroll.setObjectName("fields")
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.fields)
        self._scroll.setMinimumWidth(_LEAST_FIELDS)
        panes = self._panes
        panes.setHandleWidth(1)
        panes.setChildrenCollapsible(False)
        for place, pane in enumerate((middle, self.original, self.pages, self._scroll)):
            panes.addWidget(pane)
            panes.setStretchFactor(place, int(pane is not self._scroll))
        panes.setSizes([_HALF, _HALF, _HALF, _FIELDS])
        column = _column(self)
        column.addWidget(panes, 1)
        column.addWidget(self.told)  # below, where it moves nothing when it comes or goes

    def _stay(self) -> None:
        self._move(self.blocks.currentIndex().row())

    def _move(self, row: int) -> None:
        """Show what is known of the article that the block of `row` belongs to."""
        if self.candidate is None:
            return
        self.bar.follow(self.candidate, row)
        start = self.candidate.start_of(row)
        if (start, self.candidate.starts) != (self._start, self._starts):
            self._start, self._starts = start, self.candidate.starts
            self.show_article()
            self.moved.emit(start)

    def _part(self) -> None:
        """Split the file where that is offered; put it together where it is split."""
        if self.candidate is not None:
            split = len(self.candidate.starts) > 1
            self.candidate.blocks.part(() if split else self.candidate.offered)

    def _show_original(self) -> None:
        """Show the file itself where that is wanted: its words, or its pages once drawn."""
        candidate = self.candidate if self.bar.original.isChecked() else None
        found = self._originals.get(candidate, "") if candidate else ""
        drawn = () if isinstance(found, str) else found
        before = self.original.isHidden(), self.pages.isHidden()
        self.original.setVisible(candidate is not None and not drawn)
        self.pages.setVisible(bool(drawn))
        if candidate is None:
            return
        if before != (self.original.isHidden(), self.pages.isHidden()):
            self._panes.setSizes([_HALF, _HALF, _HALF, _FIELDS])
        if drawn:
            self.pages.show_pages(drawn)
            return
        self.original.show_words(found if isinstance(found, str) else "")
        if candidate not in self._originals:
            self._originals[candidate] = ""
            self.original_wanted.emit(candidate)

    def _write(self, field: Field, said: Said) -> None:
        if self.candidate is not None:
            self.candidate.write(self._start, field, said)

    def _tell_encoding(self, encoding: str) -> None:
        if self.candidate is not None:
            self.encoding_chosen.emit(self.candidate, encoding)


def _column(widget: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
