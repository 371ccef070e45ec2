"""The file itself, as text, to compare the blocks with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.draft import Drafted

_tr = QCoreApplication.translate

#: How many characters of a file are shown; who needs more opens it in an editor.
MOST = 200_000

_LINE = 1_000  # characters; Qt is slow with the endless lines of some pages
_BINARY = b"%PDF", b"PK\x03\x04", b"\xd0\xcf\x11\xe0"  # how files begin that are no text
# Signs that turn or hide what follows them, and those that are no text.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_ENDLESS = re.compile(rf"[^\n]{{{_LINE}}}")


class OriginalPane(QPlainTextEdit):
    """Shows the text of a file as it is, its markup too; nothing of it is loaded or run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(_tr("Preview", "Original"))
        self.setTextInteractionFlags(
            self.textInteractionFlags().TextSelectableByMouse
            | self.textInteractionFlags().TextSelectableByKeyboard
        )

    def show_file(self, drafted: Drafted) -> None:
        """Show the bytes of a file as text, where they are text."""
        self.setPlainText(original_words(drafted))


def original_words(drafted: Drafted) -> str:
    """Return the text of a file, or a sentence where it has none that could be read."""
    draft, data = drafted.draft, drafted.original
    if data.startswith(_BINARY):
        return _tr("Preview", "This kind of file has no text that could be shown as it is.")
    text = data[: 4 * MOST].decode(draft.encoding or "utf-8", "replace")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    rest = len(text) > MOST or len(data) > 4 * MOST
    shown = _UNSEEN.sub(_named, _ENDLESS.sub(r"\g<0>\n", text[:MOST]))
    return shown + _tr("Preview", "\n\n… and more.") * rest


def _named(sign: re.Match[str]) -> str:
    """Return a sign that is not to be obeyed as something that can be seen."""
    return f"⟦U+{ord(sign[0]):04X}⟧"
