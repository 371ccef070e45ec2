"""A quiet bar for what went wrong: it never stops the user and never hides the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reader.ui.icons import sign_icon

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.ui.painting import Look

#: How many sentences stand there at once; the rest are counted.
MOST = 6


class MessageBar(QFrame):
    """Shows plain sentences until the user closes it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messages")
        self._label = QLabel(self)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = QToolButton(self)
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.clicked.connect(self.clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._sentences: list[str] = []
        self.set_look(look)
        self.hide()

    @property
    def sentences(self) -> Sequence[str]:
        """What is shown."""
        return tuple(self._sentences)

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Add `sentences` to what is shown, each once."""
        from reader.ui.announcing import alert  # noqa: PLC0415 - not while the window opens

        fresh = [s for s in dict.fromkeys(sentences) if s not in self._sentences]
        if not fresh:
            return
        self._sentences += fresh
        lines = self._sentences[:MOST]
        if len(self._sentences) > MOST:
            lines = [*lines, self.tr("… and {} more.").format(len(self._sentences) - MOST)]
        self._label.setText("\n".join(lines))
        self._label.setAccessibleName(" ".join(lines))
        self.show()
        alert(self._label)

    def clear(self) -> None:
        """Take the messages away."""
        self._sentences = []
        self.hide()

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        color = look.theme.color("text2")
        self._close.setIcon(sign_icon("close", color, self.devicePixelRatioF()))
