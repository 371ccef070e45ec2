"""The strip above the panes that says whose marks alone are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reader.ui.eliding import Line
from reader.ui.reading.marks import MarkKind

if TYPE_CHECKING:
    from collections.abc import Callable


class AloneStrip(QWidget):
    """Stands there while marks are left out, however much else is said meanwhile."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alone")
        self.setAccessibleName(self.tr("Whose marks alone are shown"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(32)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(4)
        self.words: dict[MarkKind, Line] = {}
        self.all: dict[MarkKind, QPushButton] = {}
        self._reading = False
        for kind, every in (
            (MarkKind.QUOTES, self.tr("Show the quotes of all")),
            (MarkKind.NAMES, self.tr("Show the marks of all names")),
        ):
            self.words[kind] = Line("secondary")
            self.all[kind] = self._link(every)
            row.addWidget(self.words[kind])
            row.addWidget(self.all[kind])
            row.addSpacing(16)
        row.addStretch(1)
        self._show()

    def show_alone(self, kind: MarkKind, words: str) -> None:
        """Say whose marks of a kind alone are shown; empty: those of all are."""
        self.words[kind].setText(words)
        self._show()

    def on_all(self, kind: MarkKind, does: Callable[[bool], object]) -> None:
        """Have the link beside what is said of a kind show the marks of all."""
        self.all[kind].clicked.connect(does)

    def set_reading(self, reading: bool) -> None:  # noqa: FBT001 - as Qt's own setters
        """Tell whether the panes are shown that the marks are in."""
        self._reading = reading
        self._show()

    def _show(self) -> None:
        for kind, line in self.words.items():
            for widget in (line, self.all[kind]):
                widget.setVisible(bool(line.text()))
        self.setVisible(self._reading and any(line.text() for line in self.words.values()))

    def _link(self, told: str) -> QPushButton:
        button = QPushButton(self.tr("Show all"), self)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(told)
        return button
