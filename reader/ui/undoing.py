"""Undo and redo: what is being typed is a step of its own before another is taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QUndoStack


class Undoing(QObject):
    """Names the steps in the Edit menu and takes them back, or does them again.

    Args:
        undo: The steps.
        actions: Undo and redo.
        save: Makes a step of what is being typed.
    """

    def __init__(
        self, undo: QUndoStack, actions: tuple[QAction, QAction], save: Callable[[], None]
    ) -> None:
        super().__init__(undo)
        self._undo, self._save = undo, save
        back, again = actions
        back.triggered.connect(self._take_back)
        again.triggered.connect(self._do_again)
        undo.canUndoChanged.connect(back.setEnabled)
        undo.canRedoChanged.connect(again.setEnabled)
        undo.undoTextChanged.connect(partial(_name, back, self.tr("Undo {}"), back.text()))
        undo.redoTextChanged.connect(partial(_name, again, self.tr("Redo {}"), again.text()))
        for action in actions:
            action.setEnabled(False)

    def _take_back(self) -> None:
        self._save()
        self._undo.undo()

    def _do_again(self) -> None:
        self._save()
        self._undo.redo()


def _name(action: QAction, named: str, nameless: str, step: str) -> None:
    """Call an action by the step it takes back or does again; where there is none, as before."""
    action.setText(named.format(step) if step else nameless)
