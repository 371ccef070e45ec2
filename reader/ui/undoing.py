"""Undo and redo: what is being typed is a step of its own before another is taken back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QUndoStack

    from reader.ui.status import StatusBar


class Undoing(QObject):
    """Names the steps in the Edit menu, takes them back or does them again, and says which.

    Args:
        undo: The steps.
        actions: Undo and redo.
        save: Makes a step of what is being typed.
        leave: Leaves off what waits for the user to choose, and tells whether anything waited: the
            step before, often out of sight, is not what is meant then.
        status: Where it is said.
    """

    def __init__(
        self,
        undo: QUndoStack,
        actions: tuple[QAction, QAction],
        save: Callable[[], None],
        leave: Callable[[], bool],
        status: StatusBar,
    ) -> None:
        super().__init__(undo)
        self._undo, self._save, self._leave, self._status = undo, save, leave, status
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
        if self._leave():
            self._status.say(self.tr("Left off; nothing else was taken back"))
            return
        self._save()
        step = self._undo.undoText()
        self._undo.undo()
        self._tell(self.tr("Taken back: {}"), step, self.tr("Redo"), self._do_again)

    def _do_again(self) -> None:
        if self._leave():
            self._status.say(self.tr("Left off; nothing was done again"))
            return
        self._save()
        step = self._undo.redoText()
        self._undo.redo()
        self._tell(self.tr("Done again: {}"), step, self.tr("Undo"), self._take_back)

    def _tell(self, sentence: str, step: str, link: str, action: Callable[[], None]) -> None:
        if step:  # what was typed meanwhile may have taken the place of what was to be done again
            told = sentence.format(step)
            self._status.say(told, told, link, action)


def _name(action: QAction, named: str, nameless: str, step: str) -> None:
    """Call an action by the step it takes back or does again; where there is none, as before."""
    action.setText(named.format(step) if step else nameless)
