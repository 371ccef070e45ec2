"""What no other article carries, on the desk, and whether all else stands back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from reader.model.overview import Only
    from reader.ui.reading.row import Row
    from reader.ui.reading.view import View


class OnlyOnDesk:
    """One a desk."""

    def __init__(self, row: Row, view: View) -> None:
        self._row, self._view = row, view

    def show(self, found: Iterable[Only]) -> None:
        """Mark what was `found` in one article alone."""
        by_article: dict[int, list[Only]] = {slot.sheet.index: [] for slot in self._row.slots}
        for one in found:
            by_article[one.passage.article].append(one)
        for slot in self._row.slots:
            its_own = by_article[slot.sheet.index]
            slot.sheet.only = tuple(sorted(its_own, key=lambda one: one.passage))
            slot.refresh()

    def set_apart(self, apart: bool) -> None:  # noqa: FBT001 - a slot
        """Let what several articles carry stand back, or not."""
        self._view.apart = apart
        for slot in self._row.slots:
            slot.refresh()
