"""Words found in the articles on the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtCore import SignalInstance
    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.ui.reading.choice import Choice
    from reader.ui.reading.finds import Find, FoundIn
    from reader.ui.reading.row import Row
    from reader.ui.reading.view import View

_MOST = 200  # characters selected that may be meant to be sought


class FoundOnDesk:
    """One a desk.

    Attributes:
        widget: The desk.
    """

    def __init__(self, widget: QWidget, row: Row, view: View, choice: Choice) -> None:
        self.widget = widget
        self._row, self._view, self._choice = row, view, choice

    @property
    def articles(self) -> Sequence[Article]:
        """The articles on the desk, those that are hidden included."""
        return [slot.sheet.article for slot in self._row.slots]

    @property
    def shown(self) -> Sequence[int]:
        """The indexes of the articles whose panes are shown, from left to right."""
        return [slot.sheet.index for slot in self._row.shown()]

    @property
    def current(self) -> int | None:
        """The index of the article the keyboard is or was in; None: no pane is shown."""
        shown = self.shown
        return self._choice.current if self._choice.current in shown else next(iter(shown), None)

    @property
    def start(self) -> int:
        """Where in it to begin: at the words selected, else at the first line wholly in view."""
        if self.current is None:
            return 0
        slot = self._row.slots[self.current]
        if slot.pane.caret.span:
            return slot.pane.caret.span.start
        sheet = slot.sheet
        lines = (sheet.flow.lines[number] for number in sheet.in_view if sheet.scroll)
        return next((line.start for line in lines if line.top >= sheet.scroll), 0)

    @property
    def words(self) -> str:
        """The words selected in a pane, in the current one first; empty: none, or very many."""
        slots = sorted(self._row.shown(), key=lambda slot: slot.sheet.index != self.current)
        for slot in slots:
            selected = slot.pane.selected()
            if selected:
                words = selected.span.of(slot.sheet.article.text)
                return words if len(words) <= _MOST and "\n" not in words else ""
        return ""

    @property
    def moved(self) -> SignalInstance:
        """What tells that the keyboard came to a pane."""
        return self._choice.pane_focused

    def add_foot(self, bar: QWidget) -> None:
        """Put `bar` below the panes."""
        layout = self.widget.layout()
        if layout is not None:
            layout.addWidget(bar)

    def show(self, found: Iterable[FoundIn]) -> None:
        """Mark what was `found`; what was before is marked no longer."""
        self._view.found = {one.article: one for one in found if len(one)}
        self.mark_reached(None)

    def mark_reached(self, find: Find | None) -> None:
        """Mark one place as the one gone to, wherever it is; None: none is."""
        self._view.reached = find
        for slot in self._row.slots:
            slot.refresh()

    def reach(self, find: Find) -> str:
        """Mark one place as the one gone to, bring it into view and return its line in words."""
        slot = self._row.slots[find.article]
        self._row.bring(find.article)
        if find.headline:
            self.mark_reached(find)
            return slot.sheet.article.title or ""
        slot.bring(find.span)
        self.mark_reached(find)
        flow = slot.sheet.flow
        line = flow.lines[flow.line_of(find.span.start)]
        return slot.sheet.article.text[line.start : max(line.end, find.span.end)]

    def leave_at(self, find: Find | None) -> None:
        """Give the keyboard to the pane of a place, with its words selected; None: as it was."""
        article = self.current if find is None else find.article
        if article is None:
            return
        pane = self._row.slots[article].pane
        pane.setFocus()
        if find is not None and not find.headline:
            pane.caret.place(find.span.start)
            pane.caret.extend(find.span.end)
            pane.show_caret()
