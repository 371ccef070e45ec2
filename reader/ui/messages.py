"""A quiet bar for what went wrong: it never stops the user and never hides the work."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from reader.ui.icons import sign_icon

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

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
        self.act = QPushButton(self)
        self.act.setObjectName("link")
        self.act.setAccessibleName(self.tr("Nothing offered"))
        self.act.setCursor(Qt.CursorShape.PointingHandCursor)
        self.act.clicked.connect(self._act)
        self._trouble = ""
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignTop)
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
        self._write()
        alert(self._label)

    def show_trouble(self, sentence: str, link: str, action: Callable[[], object]) -> None:
        """Show what stays so until it is mended; `link` calls what may mend it."""
        if self._trouble != sentence:
            self.end_trouble()
        self._trouble, self._action = sentence, action
        self.act.setText(link)
        self.act.setAccessibleName(link)
        self.act.show()
        self.show_sentences([sentence])

    def end_trouble(self) -> None:
        """Take away what `show_trouble` showed; other messages stay."""
        self._sentences = [one for one in self._sentences if one != self._trouble]
        self._trouble, self._action = "", None
        self._write()

    def clear(self) -> None:
        """Take the messages away."""
        self._sentences = []
        self.end_trouble()

    def _write(self) -> None:
        lines = self._sentences[:MOST]
        if len(self._sentences) > MOST:
            lines = [*lines, self.tr("… and {} more.").format(len(self._sentences) - MOST)]
        self._label.setText("\n".join(lines))
        self._label.setAccessibleName(" ".join(lines))
        self.act.setVisible(self._action is not None)
        self.setVisible(bool(lines))

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        color = look.theme.color("text2")
        self._close.setIcon(sign_icon("close", color, self.devicePixelRatioF()))
