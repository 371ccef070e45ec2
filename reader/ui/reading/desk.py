"""The reading desk: one pane an article, side by side in a row that scrolls sideways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reader.ui.handing import HandsOn
from reader.ui.reading.carrying import Carrying
from reader.ui.reading.choice import Choice
from reader.ui.reading.found import FoundOnDesk
from reader.ui.reading.held import HeldOnDesk
from reader.ui.reading.marks import marks_of, notes_of
from reader.ui.reading.measures import Measures
from reader.ui.reading.names import NamesOnDesk
from reader.ui.reading.only_here import OnlyOnDesk
from reader.ui.reading.places import PlacesOnDesk
from reader.ui.reading.quotes import QuotesOnDesk
from reader.ui.reading.row import Row
from reader.ui.reading.spots import chosen_in
from reader.ui.reading.together import Together
from reader.ui.reading.view import View
from reader.ui.reading.widths import Widths
from reader.ui.theme import Theme, Type, load_theme

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Passage
    from reader.model.note import Note, NoteColor
    from reader.ui.reading.marks import MarkKind
    from reader.ui.reading.spots import Spot


_tr = QCoreApplication.translate


class ReadingDesk(HandsOn):
    """The articles of a story, side by side.

    Signals:
        passage_selected: A `Passage`, or None where the selection was given up.
        words_selected: Words of a pane, more or fewer than before.
        note_activated: A `Note`, clicked in the margin.
        pane_focused: The index of the article whose pane the keyboard went to.
        matches_walked: Position from 1 and total, for "Match 5 of 9"; twice 0 for none.
        menu_wanted: The `Spot` that the user wants a menu for.
        figure_clicked: The words of a figure that was clicked, a `Passage`.
    """

    passage_selected = Signal(object)
    words_selected = Signal()
    note_activated = Signal(object)
    pane_focused = Signal(int)
    matches_walked = Signal(int, int)
    menu_wanted = Signal(object)
    figure_clicked = Signal(object)

    def __init__(
        self,
        theme: Theme | None = None,
        fonts: Type | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view = View(theme or load_theme("light"), fonts or Type())
        self._row = Row(self._view, self)
        self._choice = Choice(self._row, self._view)
        self.held = HeldOnDesk(self._row, self._view)
        self.names = NamesOnDesk(self._row, self._view, self._choice)
        self.quotes = QuotesOnDesk(self._row, self._view, self._choice)
        self.only_here = OnlyOnDesk(self._row, self._view)
        self.found = FoundOnDesk(self, self._row, self._view, self._choice)
        self.together = Together(self._row, self._view)
        self.places = PlacesOnDesk(self._row, self._choice)
        self.widths = Widths(self._row, self._view)
        self.carrying = Carrying(self._row, self._view, self.widths)
        self._choice.reached.connect(self.together.come_level)
        self._choice.passage_selected.connect(self.passage_selected)
        self._choice.words_selected.connect(self.words_selected)
        self._choice.note_activated.connect(self.note_activated)
        self._choice.pane_focused.connect(self.pane_focused)
        self._choice.matches_walked.connect(self.matches_walked)
        self._choice.menu_wanted.connect(self.menu_wanted)
        self._choice.figure_clicked.connect(self.figure_clicked)
        self.pane_focused.connect(lambda at: setattr(self, "heir", self._row.slots[at].pane))
        self.setAccessibleName(_tr("ReadingDesk", "Reading desk"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._row)

    def show_articles(self, articles: Sequence[Article]) -> None:
        """Show `articles` at once, before anything is known about them."""
        known = [slot.sheet.article.key for slot in self._row.slots]
        before = known[self._choice.current] if known else ""
        self._choice.forget()
        self._row.show_articles(articles)
        self.together.forget()
        places = [article.key for article in articles]
        self._choice.current = places.index(before) if before in places else 0
        for slot in self._row.slots:
            self._choice.listen(slot)
            self.together.listen(slot)
            self.places.listen(slot)
            self.carrying.listen(slot)
            slot.header.set_focused(slot.sheet.index == self._choice.current)
        if self._row.slots:
            self.heir = self._row.slots[self._choice.current].pane
            self._row.bring(self._choice.current)

    def show_comparison(
        self,
        comparison: Comparison | None,
        *,
        possible: bool = False,
    ) -> None:
        """Mark what `comparison` found; None clears the desk.

        The panes stay as they are where the same articles are on the desk already.  `possible`
        says whether matches are marked that are only possible.
        """
        articles = comparison.articles if comparison else ()
        if tuple(slot.sheet.article for slot in self._row.slots) != articles:
            self.show_articles(articles)
        revealed = self._view.revealed
        self._choice.clear()
        self.together.settle()
        self._view.revealed = revealed  # the user was led there while nothing was found yet
        if comparison:
            found = marks_of(comparison, possible=possible)
            for slot, marks in zip(self._row.slots, found, strict=True):
                slot.sheet.mark(marks)
                slot.refresh()

    def show_notes(
        self, notes: Sequence[Note], meanings: Mapping[NoteColor, str] | None = None
    ) -> None:
        """Mark the passages of `notes`, wherever they belong to an article on the desk.

        `meanings` are what the user means by their colours.
        """
        self._view.meanings = meanings or {}
        slots = self._row.slots
        found = notes_of([slot.sheet.article for slot in slots], notes)
        for slot, its_notes in zip(slots, found, strict=True):
            slot.sheet.notes = its_notes
            slot.refresh()

    def select(self, passage: Passage | None) -> None:
        """Select `passage`, bring it into view and light up its counterparts."""
        self._choice.select(passage)

    def light(self, passage: Passage) -> None:
        """Light `passage` up with its counterparts, where it is, and tell nobody."""
        self._choice.light(passage)

    def reveal(self, passage: Passage) -> None:
        """Bring `passage` into view without selecting a match."""
        self._choice.reveal(passage)

    def walk(self, by: int) -> None:
        """Select the next (1) or previous (-1) matched passage of the focused pane."""
        self._choice.step(by)

    def set_marks(self, shown: frozenset[MarkKind]) -> None:
        """Show only these kinds of mark; the text never moves."""
        self._view.shown = shown
        for slot in self._row.slots:
            slot.refresh()

    def set_zoom(self, percent: int) -> None:
        """Show the articles at `percent` of their normal size, at the same words."""
        self._view.measures = Measures(percent)
        self._row.arrange(afresh=True)

    def set_pane_visible(self, article: int, visible: bool) -> None:  # noqa: FBT001
        """Show or hide the pane of one article."""
        self._row.set_shown(article, visible)

    def selected_text(self) -> Passage | None:
        """Return the words selected in one of the panes."""
        selections = (slot.pane.selected() for slot in self._row.shown())
        return next(filter(None, selections), None)

    def spot(self) -> Spot | None:
        """Return what a command is about: words, passage or caret; None: no pane is shown."""
        panes = {slot.sheet.index: slot.pane for slot in self._row.shown()}
        chosen = (self.selected_text(), self._view.selected)
        articles = (passage.article for passage in chosen if passage)
        at = next((one for one in articles if one in panes), self._choice.current)
        return chosen_in(panes[at]) if at in panes else None

    def focus_pane(self, by: int) -> None:
        """Move the keyboard to the next (1) or previous (-1) visible pane."""
        self._choice.focus(by)

    def set_theme(self, theme: Theme) -> None:
        """Repaint in `theme`."""
        self._view.theme = theme
        self._row.dress()
