"""From one quote of a speaker to the next, and the tab of quotes in step with the articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.model.article import letter
from reader.ui.cards.voices import places_of, quote_at, voice_of
from reader.ui.inspector.panel import QUOTES

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Comparison, Passage
    from reader.ui.inspector.quotes import QuotesPage
    from reader.ui.showing import Parts, Showing


class Hearing(QObject):
    """Leads through the quotes of a speaker, and chooses in the tab what is clicked in the text.

    A quote is told by its content, a `Passage`.
    """

    def __init__(self, parts: Parts, showing: Showing) -> None:
        super().__init__(showing)
        self._parts, self._showing = parts, showing
        self._page: QuotesPage | None = None
        self._at: Passage | None = None  # the quote reached last
        self._in_list = False  # whether the keyboard was last in the list, not in the text
        parts.inspector.quotes_made.connect(self._take)
        parts.desk.quotes.clicked.connect(self._follow)
        showing.changed.connect(self._keep)
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow_focus)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None: nothing has been compared yet."""
        return self._showing.comparison

    @property
    def current(self) -> tuple[str, Passage | None] | None:
        """The speaker a command is about and, where one is meant, the quote; None: nobody.

        That is the one where the keyboard is, or was last: in the list of quotes, or at the words
        of an article; else the one gone to last.
        """
        page = self._page
        listed = page.chosen if page is not None and page.isVisible() else None
        chosen = (listed.voice, listed.place) if listed and listed.voice is not None else None
        if chosen and self._in_list:
            return chosen
        at = self._parts.desk.quotes.chosen() or self._at
        voice = self.voice(at) if at else None
        return (voice, at) if voice is not None else chosen

    def voice(self, content: Passage) -> str | None:
        """Return who speaks in a quote; empty where nobody is named, None where there is none."""
        place = quote_at(self.comparison, content) if self.comparison else None
        return voice_of(self.comparison, place) if self.comparison and place else None

    def name(self, voice: str) -> str:
        """Return what a speaker is called."""
        comparison = self.comparison
        places = places_of(comparison, voice) if comparison else ()
        place = quote_at(comparison, places[0]) if comparison and places else None
        named = (
            comparison.speaker_names[place.article][place.index] if comparison and place else ""
        )
        return named or self.tr("Speaker not named")

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) quote of the speaker a command is about."""
        found = self.current
        if found is None:
            self.ask_for_one()
        else:
            self.walk(found[0], by, found[1])

    def walk(self, voice: str, by: int, start: Passage | None = None) -> None:
        """Go to the quote of a speaker that follows `start` in the story, round its end."""
        comparison = self.comparison
        places = places_of(comparison, voice) if comparison else ()
        if not places:
            return
        turn = 0 if by > 0 else len(places) - 1
        if start in places:
            turn = (places.index(start) + by) % len(places)
        self._at = place = places[turn]
        self._showing.reveal(place)
        if self._page is not None:
            self._page.choose(place)
        said = self.tr("{}: quote {} of {}, in {}")
        told = said.format(self.name(voice), turn + 1, len(places), letter(place.article))
        self.say(told)

    def ask_for_one(self) -> None:
        """Say that a quote must be chosen first."""
        self.say(self.tr("Choose a quote in the Quotes tab or in the text first."))

    def say(self, words: str) -> None:
        """Say something in the status bar, and to screen readers."""
        from reader.ui.announcing import announce  # noqa: PLC0415 - not while the window opens

        self._parts.status.say(words)
        announce(self._parts.status.said, words)

    def _take(self, page: QuotesPage) -> None:
        self._page = page
        page.passage_chosen.connect(self._reach)
        page.show_reached(self._at)

    def _reach(self, content: Passage) -> None:
        self._at = content

    def _follow(self, content: Passage | None) -> None:
        """Choose in the tab the quote that was clicked; the tab stays while it is open."""
        inspector = self._parts.inspector
        opened = inspector.isVisible() and inspector.tabs.currentIndex() == QUOTES
        inspector.held = content if opened else None
        self._at = content or self._at
        if content is not None and self._page is not None:
            self._page.choose(content)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Remember which of the two the keyboard is in; a menu or a field changes nothing."""
        if now is not None and self._page is not None and self._page.isAncestorOf(now):
            self._in_list = True
        elif now is not None and self._parts.desk.isAncestorOf(now):
            self._in_list = False

    def _keep(self) -> None:
        """Stay at the quote reached, if what is shown now has it too."""
        if self._at is not None and self.voice(self._at) is None:
            self._at = None
        if self._page is not None:
            self._page.show_reached(self._at)
