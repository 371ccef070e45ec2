"""How large a window or dialog opens: as it would like to, or as the screen has room for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_TITLE = 32  # pixels of the frame that a desktop puts above it


def take_room(window: QWidget, width: int, height: int) -> None:
    """Give `window` this size, in logical pixels, or less: all of it is seen with its title."""
    room = window.screen().availableSize() - QSize(0, _TITLE)
    window.resize(QSize(width, height).boundedTo(room))
