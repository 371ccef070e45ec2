"""Words on the desk that wait for what the user says of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.model.comparison import Passage
    from reader.ui.reading.row import Row
    from reader.ui.reading.view import View


class HeldOnDesk:
    """One a desk."""

    def __init__(self, row: Row, view: View) -> None:
        self._row, self._view = row, view

    def hold(self, passage: Passage | None) -> None:
        """Mark words that wait, whatever is selected meanwhile; None: none do."""
        self._view.held = passage
        for slot in self._row.slots:
            slot.refresh()

    @property
    def passage(self) -> Passage | None:
        """The passage selected, whatever words are."""
        return self._view.selected

    @property
    def read(self) -> Passage | None:
        """What stands out: words selected, else the place led to, else the passage selected."""
        words = (slot.pane.selected() for slot in self._row.shown())
        return next(filter(None, words), self._view.revealed or self._view.selected)

    def chosen(self) -> Passage | None:
        """Return the words selected, else the passage selected; None where neither is."""
        words = (slot.pane.selected() for slot in self._row.shown())
        return next(filter(None, words), self._view.selected)
