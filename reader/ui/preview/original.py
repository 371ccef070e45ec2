"""The words of the file itself, to compare the blocks with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from reader.model.direction import runs_right_to_left

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_tr = QCoreApplication.translate

#: How many characters of a file are shown; who needs more opens it in an editor.
MOST = 200_000

_LINE = 1_000  # characters; Qt is slow with the endless lines of some pages
# Signs that turn or hide what follows them, and those that are no text.
_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")
_ENDLESS = re.compile(rf"[^\n]{{{_LINE}}}")


class OriginalPane(QPlainTextEdit):
    """Shows the words of a file as plain text; nothing of it is loaded, run or obeyed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(_tr("Preview", "Original"))
        self.setTextInteractionFlags(
            self.textInteractionFlags().TextSelectableByMouse
            | self.textInteractionFlags().TextSelectableByKeyboard
        )

    def show_words(self, text: str) -> None:
        """Show the words of a file, from the right where they run so.

        Args:
            text: The words; what is over `MOST` characters is left out, and said so.
        """
        self.setPlainText(shown(text))
        leftwards = runs_right_to_left(text[:MOST])
        direction, side = (
            (Qt.LayoutDirection.RightToLeft, Qt.AlignmentFlag.AlignRight)
            if leftwards
            else (Qt.LayoutDirection.LayoutDirectionAuto, Qt.AlignmentFlag.AlignLeft)
        )
        option = self.document().defaultTextOption()
        option.setTextDirection(direction)
        option.setAlignment(side)
        self.document().setDefaultTextOption(option)


def shown(text: str) -> str:
    """Return `text` as it can be shown: with an end, no endless lines, no sign to be obeyed."""
    lines = text[:MOST].replace("\r\n", "\n").replace("\r", "\n")
    words = _UNSEEN.sub(_named, _ENDLESS.sub(r"\g<0>\n", lines))
    return words + _tr("Preview", "\n\n… and more.") * (len(text) > MOST)


def _named(sign: re.Match[str]) -> str:
    """Return a sign that is not to be obeyed as something that can be seen."""
    return f"⟦U+{ord(sign[0]):04X}⟧"
