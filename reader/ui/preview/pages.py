"""The pages of a file as pictures, below each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

_GAP = 8  # between pages


class PagesPane(QScrollArea):
    """Shows pages as wide as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pages")
        self.setAccessibleName(self.tr("Original"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._drawn: list[QPixmap] = []
        self.pages: list[QLabel] = []

    def show_pages(self, files: Sequence[bytes]) -> None:
        """Show the pages in these PNG files."""
        sheet = QWidget(self)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(_GAP, _GAP, _GAP, _GAP)
        column.setSpacing(_GAP)
        self._drawn, self.pages = [], []
        for number, file in enumerate(files, 1):
            drawn = QPixmap()
            drawn.loadFromData(file, "PNG")
            page = QLabel(sheet)
            page.setAccessibleName(self.tr("Page {} of {}").format(number, len(files)))
            column.addWidget(page)
            self._drawn.append(drawn)
            self.pages.append(page)
        column.addStretch(1)
        self.setWidget(sheet)
        sheet.setAutoFillBackground(False)  # what shows is the ground of this pane
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the pages to the new width."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width = round(ratio * max(1, self.viewport().width() - 2 * _GAP))
        for page, drawn in zip(self.pages, self._drawn, strict=True):
            scaled = drawn.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
            scaled.setDevicePixelRatio(ratio)
            page.setPixmap(scaled)
