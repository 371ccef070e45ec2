"""Closing the window while something could not be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.ui.keeping import Keeping


class Leaving(QObject):
    """Asks before the window takes with it what is not written."""

    def __init__(self, window: QWidget, keeping: Keeping) -> None:
        super().__init__(window)
        self._window, self._keeping = window, keeping
        self._given_up = False
        self.box: QMessageBox | None = None

    def may_close(self) -> bool:
        """Tell whether all is written, or the user has said to leave it; else ask."""
        if self._given_up or self._keeping.write():
            return True
        if self.box is None:
            self._ask()
        return False

    def _ask(self) -> None:
        box = self.box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("Not Saved"))
        box.setText(self.tr("Some of your changes could not be saved yet."))
        box.setInformativeText(
            self.tr("See that the disk is not full and that the library can be written.")
        )
        again = box.addButton(self.tr("Try again"), QMessageBox.ButtonRole.AcceptRole)
        leave = box.addButton(
            self.tr("Close without saving"), QMessageBox.ButtonRole.DestructiveRole
        )
        stay = box.addButton(self.tr("Go on reading"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(again)
        box.setEscapeButton(stay)
        again.clicked.connect(self._close)
        leave.clicked.connect(self._give_up)
        box.finished.connect(self._forget)
        box.open()

    def _forget(self) -> None:
        if self.box is not None:
            self.box.deleteLater()
            self.box = None

    def _give_up(self) -> None:
        self._given_up = True
        self._close()

    def _close(self) -> None:
        self._forget()
        self._window.close()
