"""The window's choices written a moment after any of them changed: a crash forgets none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

#: How long after the first change all are written, in milliseconds.
SOON = 1000
_CHANGES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.WindowStateChange}


class Saving(QObject):
    """Calls `save` soon after something changed, the window's size or place among it."""

    def __init__(self, window: QWidget, save: Callable[[], None]) -> None:
        super().__init__(window)
        self._save = save
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self.now)
        for action in window.actions():
            if action.isCheckable():
                action.toggled.connect(self.later)
        window.installEventFilter(self)

    def later(self) -> None:
        """Save soon."""
        if not self._soon.isActive():
            self._soon.start()

    def now(self) -> None:
        """Save."""
        self._soon.stop()
        self._save()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window's size and place."""
        if event.type() in _CHANGES:
            self.later()
        return super().eventFilter(watched, event)
