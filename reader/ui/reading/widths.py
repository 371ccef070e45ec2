"""How wide the columns are: as the user wants them, whole panes only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint

    from reader.ui.reading.row import Row
    from reader.ui.reading.slot import Slot
    from reader.ui.reading.view import View

_EDGE = 6  # how near to its edge a head is taken hold of for its width, in pixels


class Widths(QObject):
    """Makes all panes wider or narrower alike; one a desk.

    Signals:
        changed: The least width of a pane that the user wants, in pixels at 100 per cent.
    """

    changed = Signal(int)

    def __init__(self, row: Row, view: View) -> None:
        super().__init__(row)
        self._row, self._view = row, view

    def set_least(self, least: int) -> None:
        """Let no pane be narrower than `least` pixels at 100 per cent, where there is room."""
        if least != self._view.column:
            self._view.column = least
            self._row.arrange()
            self.changed.emit(least)

    def widen(self, by: int) -> None:
        """Make the columns wider (1) or narrower (-1): one pane fewer or more has room."""
        shown = self._row.shown()
        if shown:
            now = max(1, round(self._row.width() / shown[0].pane.width()))
            self._make_room_for(now - by)

    def pull(self, slot: Slot, at: QPoint) -> None:
        """Make the columns so wide that a pane ends about where the pointer is on the screen."""
        wide = slot.header.mapFromGlobal(at).x()
        self._make_room_for(round(self._row.width() / max(wide, 1)))

    def at_edge(self, slot: Slot, at: QPoint) -> Slot | None:
        """Return the pane whose right edge is at a point of a head, if one is there to pull."""
        shown = self._row.shown()
        if slot not in shown or len(shown) == 1:
            return None
        place = shown.index(slot)
        if at.x() >= slot.header.width() - _EDGE:
            return slot
        return shown[place - 1] if at.x() < _EDGE and place else None

    def _make_room_for(self, count: int) -> None:
        """Make the panes so wide that `count` of them have room; many: as narrow as may be."""
        wide, measures = self._row.width(), self._view.measures
        most = min(len(self._row.shown()), max(1, wide // measures.narrowest))
        if count > most or count == wide // measures.narrowest:
            self.set_least(0)
        else:
            room = wide // max(1, count) - _EDGE  # a window a little smaller holds as many
            self.set_least(room * 100 // measures.zoom)
