"""A look at one page of a document that is being made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_WIDE, _HIGH = 420, 594  # logical pixels: a sheet of A4
_SHEET = 595.0 / 842.0  # of A4, until a page is there


class SheetOfPaper(QWidget):
    """A page as a picture, as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What the page looks like"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = QImage()

    def sizeHint(self) -> QSize:
        """Return the size of a sheet."""
        return QSize(_WIDE, _HIGH)

    def minimumSizeHint(self) -> QSize:
        """Return half the size of a sheet."""
        return QSize(_WIDE // 2, _HIGH // 2)

    def show_picture(self, png: bytes) -> None:
        """Show the page in this PNG file; without one, an empty sheet."""
        self.picture = QImage.fromData(png) if png else QImage()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet in the middle, the page on it."""
        ratio = _SHEET
        if not self.picture.isNull():
            ratio = self.picture.width() / self.picture.height()
        room = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        width = min(room.width(), room.height() * ratio)
        sheet = QRectF(0, 0, width, width / ratio)
        sheet.moveCenter(room.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(sheet, Qt.GlobalColor.white)  # paper, in every theme
        if not self.picture.isNull():
            painter.drawImage(sheet, self.picture)
        painter.setPen(self.palette().mid().color())
        painter.drawRect(sheet)
        painter.end()


class SightPane(QWidget):
    """A page, which of how many it is, and the way to the others.

    Signals:
        wanted: The number of the page, from 0, that the user wants to see.
    """

    wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._pages = 0
        self.sheet = SheetOfPaper(self)
        self.told = QLabel(self)
        self.told.setObjectName("secondary")
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.before = QPushButton(self.tr("‹ Previous"), self)
        self.after = QPushButton(self.tr("Next ›"), self)
        self.before.setAccessibleName(self.tr("Previous page"))
        self.after.setAccessibleName(self.tr("Next page"))
        foot = QHBoxLayout()
        foot.addWidget(self.before)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.after)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.sheet, 1)
        column.addLayout(foot)
        for button, step in ((self.before, -1), (self.after, 1)):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked, step=step: self.wanted.emit(self._page + step))
        self.show_waiting(0, 0)

    def show_page(self, png: bytes, page: int, pages: int) -> None:
        """Show a page of a document of so many."""
        self._page, self._pages = page, pages
        self.sheet.show_picture(png)
        self.say(self.tr("Page {page} of {pages}").format(page=page + 1, pages=pages))

    def show_waiting(self, done: int, total: int) -> None:
        """Say how far the document is; the page that was there stays until the new one is."""
        share = f" {100 * done // total} %" if total else ""
        self.say(self.tr("Making the pages…{share}").format(share=share))
        for button in (self.before, self.after):
            button.setEnabled(False)

    def say(self, words: str) -> None:
        """Say something below the page."""
        self.told.setText(words)
        self.before.setEnabled(self._page > 0)
        self.after.setEnabled(self._page + 1 < self._pages)
