"""Undo and redo: what is being typed is a step of its own before another is taken back."""

from __future__ import annotations

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
        undo.undoTextChanged.connect(lambda step: back.setText(self.tr("Undo {}").format(step)))
        undo.redoTextChanged.connect(lambda step: again.setText(self.tr("Redo {}").format(step)))
        for action in actions:
            action.setEnabled(False)

    def _take_back(self) -> None:
        self._save()
        self._undo.undo()

    def _do_again(self) -> None:
        self._save()
        self._undo.redo()
