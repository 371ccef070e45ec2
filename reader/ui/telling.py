"""What the status bar says was done last, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.outside import open_outside

if TYPE_CHECKING:
    from pathlib import Path

    from reader.ui.comparing import Comparing
    from reader.ui.exporting import Exporting
    from reader.ui.passing import Passing
    from reader.ui.status import StatusBar
    from reader.ui.tasks import Tasks


class Telling(QObject):
    """Says that a document is saved or a comparison stopped, until something else is so."""

    def __init__(
        self,
        status: StatusBar,
        tasks: Tasks,
        comparing: Comparing,
        exporting: Exporting,
        passing: Passing,
    ) -> None:
        super().__init__(status)
        self._status, self._comparing = status, comparing
        self._stopped = False
        for saved in (exporting.exported, passing.passed):
            saved.connect(self._tell_saved)
        tasks.failed.connect(lambda: status.say(""))
        comparing.stopped.connect(self._tell_stopped)
        comparing.started.connect(self._forget_stopped)

    def _tell_saved(self, path: Path) -> None:
        """Say that `path` is written; the link opens it in the desktop's own program."""
        self._stopped = False
        self._status.say(
            self.tr("Saved {}").format(path.name),
            self.tr("In {}").format(path.absolute().parent),
            self.tr("Open"),
            lambda: open_outside(path, self._status.window()),
        )

    def _tell_stopped(self) -> None:
        self._stopped = True
        self._status.say(
            self.tr("Comparing was stopped"),
            self.tr("F5 compares again"),
            self.tr("Compare again"),
            self._comparing.again,
        )

    def _forget_stopped(self) -> None:
        if self._stopped:
            self._stopped = False
            self._status.say("")
