"""Which notes are listed, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.note import COLORS, STATUSES
from reader.ui.cards.filtering import LOST, ON_STORY, NoteFilter, folded
from reader.ui.cards.notes import notes_counted
from reader.ui.cards.pens import color_in_words, status_name
from reader.ui.inspector.filters import Choice, FilterBar, explain
from reader.ui.pens import swatch_icon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.model.note import Note, NoteColor
    from reader.ui.painting import Look


class NotesFilter(FilterBar):
    """Says how many notes are listed, and lets the user ask for some of them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text.ask(self.tr("Search notes"))
        explain(self.unfold, self.tr("Choose which notes are listed"))
        self._look = look
        self._meanings: Mapping[NoteColor, str] = {}
        self.clear.setAccessibleName(self.tr("Clear the filter"))
        self.place = Choice(self.tr("Place"), self)
        self.tag = Choice(self.tr("Tag"), self)
        self.color = Choice(self.tr("Colour"), self)
        self.status = Choice(self.tr("Status"), self)
        # What a colour means may be long.
        self.lay_out((self.place, self.tag), (self.color,), (self.status,))
        self._fill()

    @property
    def wanted(self) -> NoteFilter:
        """What a note must have to be listed."""
        place, tag, color, status = (choice.currentData() for choice in self.choices)
        return NoteFilter(place or "", tag or "", color, status, self.text.text())

    def show_notes(self, articles: Sequence[Article], notes: Iterable[Note]) -> None:
        """Offer the articles and the tags of `notes`."""
        tags = {folded(tag): tag for note in notes for tag in note.tags}
        entries = [(tags[key], tags[key]) for key in sorted(tags)]
        self.tag.offer([(self.tr("All tags"), ""), *entries])
        more = (self.tr("The story"), ON_STORY), (self.tr("Without a place"), LOST)
        self.offer_articles(self.place, self.tr("All places"), articles, *more)

    def show_meanings(self, meanings: Mapping[NoteColor, str]) -> None:
        """Say at each colour what it means."""
        if meanings != self._meanings:
            self._meanings = meanings
            self._fill()

    def show_count(self, listed: int, total: int) -> None:
        """Say how many of all notes are listed."""
        self.count.setText(notes_counted(listed, total))
        self.clear.setVisible(self.asked)

    def set_look(self, look: Look) -> None:
        """Paint with other colours from now on."""
        self._look = look
        self._fill()

    def _fill(self) -> None:
        """Offer colours and statuses."""
        theme, ratio = self._look.theme, self.devicePixelRatioF()
        icons: dict[str, QIcon] = {c: swatch_icon(c, theme, ratio) for c in COLORS}
        colors = [(color_in_words(color, self._meanings), color) for color in COLORS]
        self.color.offer([(self.tr("All colours"), None), *colors], icons)
        statuses = [(status_name(status), status) for status in STATUSES]
        self.status.offer([(self.tr("Any status"), None), *statuses])
