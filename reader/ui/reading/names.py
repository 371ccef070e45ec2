"""The names on the desk: which one is chosen, and whether it alone is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.comparison import Passage
from reader.ui.reading.spots import name_chosen_in

if TYPE_CHECKING:
    from reader.ui.reading.choice import Choice
    from reader.ui.reading.row import Row
    from reader.ui.reading.view import View


class NamesOnDesk:
    """One a desk."""

    def __init__(self, row: Row, view: View, choice: Choice) -> None:
        self._row, self._view, self._choice = row, view, choice

    def show_only(self, entity: str) -> None:
        """Mark only the names of the entity with this id; empty: all names."""
        self._view.only = entity
        for slot in self._row.slots:
            slot.refresh()

    def chosen(self) -> tuple[str, Passage] | None:
        """Return the entity that is named where the user is, and where that is; None: nobody."""
        led = self._view.revealed
        at = led.article if led else self._choice.current
        for slot in self._row.shown():
            if slot.sheet.index == at and (mark := name_chosen_in(slot.pane)) and mark.entity:
                return mark.entity, Passage(at, mark.mention.span)
        return None
