"""How large a dialog opens: as it would like to, or as the screen has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog

_TITLE = 32  # pixels of the frame that a desktop puts above a dialog


def take_room(dialog: QDialog, width: int, height: int) -> None:
    """Give `dialog` this size, in logical pixels, or less: all of it is seen with its title."""
    room = dialog.screen().availableSize() - QSize(0, _TITLE)
    dialog.resize(QSize(width, height).boundedTo(room))
