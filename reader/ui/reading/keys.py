"""What the keyboard does in a pane."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from reader.ui.reading.caret import Caret
    from reader.ui.reading.sheet import Sheet
    from reader.ui.reading.strip import OverviewStrip

_KEY = QKeySequence.StandardKey
_ACTION = QAbstractSlider.SliderAction
_SCROLLING = {
    _KEY.MoveToNextLine: _ACTION.SliderSingleStepAdd,
    _KEY.MoveToPreviousLine: _ACTION.SliderSingleStepSub,
    _KEY.MoveToNextPage: _ACTION.SliderPageStepAdd,
    _KEY.MoveToPreviousPage: _ACTION.SliderPageStepSub,
    _KEY.MoveToStartOfDocument: _ACTION.SliderToMinimum,
    _KEY.MoveToEndOfDocument: _ACTION.SliderToMaximum,
    _KEY.MoveToStartOfLine: _ACTION.SliderToMinimum,
    _KEY.MoveToEndOfLine: _ACTION.SliderToMaximum,
}


class Keyed(Protocol):
    """What the keys work on: a pane."""

    sheet: Sheet
    strip: OverviewStrip
    caret: Caret

    def copy(self) -> None:
        """Copy the selected words."""
        ...

    def select_all(self) -> None:
        """Select every word."""
        ...

    def show_caret(self) -> None:
        """Bring the end of the selection into view."""
        ...

    def leave(self) -> None:
        """Give up what is selected."""
        ...


def press(pane: Keyed, event: QKeyEvent) -> bool:
    """Do what the key says in `pane`; tell whether it says anything."""
    return _edit(pane, event) or _scroll(pane, event) or _leave(pane, event)


def _edit(pane: Keyed, event: QKeyEvent) -> bool:
    if event.matches(_KEY.Copy):
        pane.copy()
    elif event.matches(_KEY.SelectAll):
        pane.select_all()
    elif pane.caret.extend_by_key(event, pane.sheet.flow, pane.sheet.in_view):
        pane.show_caret()
    else:
        return False
    return True


def _leave(pane: Keyed, event: QKeyEvent) -> bool:
    """Give up what is selected on Esc, as a click beside the words does."""
    view = pane.sheet.view
    chosen = pane.caret.span or view.selected or view.lit or view.revealed
    if event.key() != Qt.Key.Key_Escape or event.modifiers() or not chosen:
        return False
    pane.leave()
    return True


def _scroll(pane: Keyed, event: QKeyEvent) -> bool:
    for key, action in _SCROLLING.items():
        if event.matches(key):
            pane.strip.triggerAction(action)
            return True
    if event.key() == Qt.Key.Key_Space:
        back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        pane.strip.triggerAction(_ACTION.SliderPageStepSub if back else _ACTION.SliderPageStepAdd)
        return True
    return False
