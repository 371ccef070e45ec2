"""The dialog: the choices at the left, a page as it will be at the right."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
)

from reader.ui.paper.fields import LayoutFields
from reader.ui.paper.sight import SightPane
from reader.ui.room import take_room
from reader.ui.translations import said
from reader.workflow.articles import drawing, previewing

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent
    from PySide6.QtWidgets import QWidget

    from reader.errors import ReaderError
    from reader.model.overview import Row
    from reader.workflow.articles import Edition, Exporter
    from reader.workflow.services import Background, Job

_PAUSE = 300  # ms after the last choice before the pages are made
_FIELDS = 300  # px, the choices
_WIDE, _HIGH = 800, 760


class PaperDialog(QDialog):
    """Asks how a PDF is to be made, and shows it meanwhile.

    Signals:
        wanted: The `Layout` that the user wants it in.
    """

    wanted = Signal(object)

    def __init__(
        self,
        exporter: Exporter,
        edition: Edition,
        rows: tuple[Row, ...],
        background: Background[None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Export PDF"))
        take_room(self, _WIDE, _HIGH)
        self._exporter, self._edition, self._rows = exporter, edition, rows
        self._background = background
        self._job: Job | None = None
        self._document = b""
        self._page = 0
        self.fields = LayoutFields(edition.comparison.articles, self)
        self.sight = SightPane(self)
        self.export = QPushButton(self.tr("E&xport…"), self)
        self.export.setObjectName("primary")
        self.export.setDefault(True)
        self.leave = QPushButton(self.tr("Cancel"), self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._arrange()
        self._connect()
        self.fields.setFocus()
        self._make()

    def done(self, result: int) -> None:
        """Close, and make no more pages."""
        self._stop()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Make no more pages."""
        self._stop()
        super().closeEvent(event)

    def _arrange(self) -> None:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setMinimumWidth(_FIELDS)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it takes the keys
        scroll.setWidget(self.fields)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(scroll)
        middle.addWidget(self.sight, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (self.leave, self.export):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.fields.changed.connect(self._pause.start)
        self._pause.timeout.connect(self._make)
        self.sight.wanted.connect(self._draw)
        self.leave.clicked.connect(self.reject)
        self.export.clicked.connect(self._want)

    def _want(self) -> None:
        chosen = self.fields.chosen
        self.accept()
        self.wanted.emit(chosen)

    def _make(self) -> None:
        """Make the document as it is chosen now; what was being made is given up."""
        self._stop()
        edition = replace(self._edition, layout=self.fields.chosen)
        self.sight.show_waiting(0, 0)
        self._job = self._background.start(
            previewing(self._exporter, edition, self._rows),
            done=self._take,
            failed=self._fail,
            progress=self.sight.show_waiting,
        )

    def _take(self, document: bytes) -> None:
        self._document = document
        self._draw(self._page)

    def _draw(self, page: int) -> None:
        """Show a page of the document; where it has fewer, the first."""
        self._give_up()
        width = round(self.sight.sheet.width() * self.devicePixelRatioF())
        self._job = self._background.start(
            drawing(self._document, page, max(1, width)),
            done=lambda sight: self._show(sight.png, sight.page, sight.pages),
            failed=self._fail,
        )

    def _show(self, png: bytes, page: int, pages: int) -> None:
        self._job = None
        if not png and page:
            self._page = 0
            self._draw(0)
            return
        self._page = page
        self.sight.show_page(png, page, pages)

    def _fail(self, error: ReaderError) -> None:
        self._job = None
        self.sight.say(said(error.sentence))

    def _stop(self) -> None:
        """Make no more pages, of whatever was chosen."""
        self._pause.stop()
        self._give_up()

    def _give_up(self) -> None:
        """Leave what is being made; what was chosen since is still to be."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
