"""Opening what the program is started with once more, in the window that is open already."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication

from reader.workflow.summons import summoned, where_summoned

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

_SOON = 100  # milliseconds: once the window is there
#: Between two looks, in milliseconds, where the system does not say that something has changed,
#: and while a dialog is open.
_AGAIN = 500
#: Where Qt looks on Wayland for what lets a window come to the front; it takes it away then.
_TOKEN = "XDG_ACTIVATION_TOKEN"


class Heeding(QObject):
    """Looks whether another process calls, brings the window to the front and opens the files.

    Files wait while a dialog is open: it is about the story that is.

    Args:
        folder: That of the library, which this window writes.
        window: The window.

    Signals:
        summoned: A list of the files to open, not empty.
    """

    summoned = Signal(object)

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._folder, self._window = folder, window
        self._waiting: list[Sequence[Path]] = []
        self._watcher: QFileSystemWatcher | None = None
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self.begin)
        self._again = QTimer(self, interval=_AGAIN)
        self._again.timeout.connect(self.look)

    def begin_soon(self) -> None:
        """Look from when the window is there."""
        self._soon.start()

    def begin(self) -> None:
        """Look now, and whenever somebody calls."""
        self._soon.stop()
        room = where_summoned(self._folder)
        if room is None:
            return
        self._watcher = QFileSystemWatcher([str(room)], self)
        self._watcher.directoryChanged.connect(self.look)
        self.look()

    def end(self) -> None:
        """Look no more: who calls now opens a window of their own."""
        self._soon.stop()
        self._again.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def look(self) -> None:
        """Heed those who call."""
        for summons in summoned(self._folder) if self._watcher is not None else ():
            self._come_forward(summons.token)
            self._waiting += [summons.files] if summons.files else []
        self._go_on()

    def open(self, files: Sequence[Path]) -> None:
        """Open files that the desktop hands to the program itself, not to another process."""
        self._waiting.append(files)
        self._go_on()

    def _go_on(self) -> None:
        """Open what waits, if that may be now; else look again."""
        while self._waiting and QApplication.activeModalWidget() is None:
            self.summoned.emit(self._waiting.pop(0))
        untold = self._watcher is not None and not self._watcher.directories()
        if self._waiting or untold:
            self._again.start()
        else:
            self._again.stop()

    def _come_forward(self, token: str) -> None:
        window = self._window
        if token and QApplication.platformName().startswith("wayland"):
            os.environ[_TOKEN] = token
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        QApplication.alert(window)  # where the desktop lets no window come by itself
