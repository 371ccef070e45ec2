"""What should be known about an article, below its blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence


class Told(QFrame):
    """Sentences, and a button that splits a file of several articles or puts it together again.

    Signals:
        asked: The button was pressed.
    """

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self.split = QPushButton(self)
        self.split.setAutoDefault(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        row.addWidget(self._label, 1)
        row.addWidget(self.split, 0, Qt.AlignmentFlag.AlignTop)
        self.split.clicked.connect(self.asked)

    @property
    def text(self) -> str:
        """What is told, a sentence a line."""
        return self._label.text()

    def show_sentences(self, sentences: Sequence[str], offered: int, parts: int) -> None:
        """Say something about an article, and in how many its file can be split, or is.

        Args:
            sentences: About the article.
            offered: How many articles the file seems to hold.
            parts: How many it is split into.
        """
        about = ""
        if parts > 1:
            about = self.tr("This file is split into {} articles.").format(parts)
        elif offered > 1:
            about = self.tr("This file seems to hold {} articles.").format(offered)
        words = self.tr("Put &Together Again") if parts > 1 else self.tr("&Split There")
        self.split.setText(words)
        self.split.setAccessibleName(words.replace("&", ""))
        self.split.setVisible(bool(about))
        self._label.setText("\n".join([about, *sentences] if about else sentences))
        self.setVisible(bool(self._label.text()))
