"""When what is being typed is to be saved."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

#: A pause in typing after which what was typed is told, in milliseconds.
PAUSE = 600

#: After so long it is told though typing goes on, in milliseconds.
LONGEST = 1500


class Pauses(QObject):
    """Waits for a pause in typing, but not for ever.

    Signals:
        over: It is time.
    """

    over = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pause, self.longest = QTimer(self), QTimer(self)
        for timer, wait in ((self.pause, PAUSE), (self.longest, LONGEST)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self._end)

    @property
    def waiting(self) -> bool:
        """Whether something was typed since the last time."""
        return self.longest.isActive()

    def wait(self) -> None:
        """Take note that something was typed."""
        self.pause.start()
        if not self.longest.isActive():
            self.longest.start()

    def stop(self) -> None:
        """Wait no more."""
        self.pause.stop()
        self.longest.stop()

    def _end(self) -> None:
        self.stop()
        self.over.emit()
