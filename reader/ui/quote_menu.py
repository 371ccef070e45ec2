"""What can be done with a quote, in the tab and in the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.model.article import letter
from reader.model.text import in_marks
from reader.ui.cards.voices import group_of, quote_at
from reader.ui.clipboard import offer_copies, put, take
from reader.ui.inspector.panel import QUOTES

if TYPE_CHECKING:
    from reader.model.comparison import Passage
    from reader.ui.actions import Actions
    from reader.ui.corrections.quotes_menu import QuotesMenu
    from reader.ui.hearing import Hearing
    from reader.ui.inspector.quotes import QuotesPage
    from reader.ui.showing import Parts
    from reader.ui.voices import Voices

_MOST = 40  # characters of a quote that name it


class QuoteMenu(QObject):
    """Offers to cite a quote, to go on from it, to mark its speaker alone, and to correct it."""

    def __init__(
        self,
        actions: Actions,
        parts: Parts,
        hearing: Hearing,
        voices: Voices,
        corrections: QuotesMenu,
    ) -> None:
        super().__init__(hearing)
        self._actions, self._parts = actions, parts
        self._hearing, self._voices, self._corrections = hearing, voices, corrections
        actions.next_quote.triggered.connect(lambda: hearing.step(1))
        actions.previous_quote.triggered.connect(lambda: hearing.step(-1))
        parts.inspector.quotes_made.connect(
            lambda page: page.menu_wanted.connect(partial(self._offer, page))
        )

    def copy_current(self) -> None:
        """Copy the quote a command is about as a citation."""
        found = self._hearing.current
        if found is None or found[1] is None:
            self._hearing.ask_for_one()
        else:
            self.copy(found[1])

    def copy(self, content: Passage) -> None:
        """Copy a quote as a citation."""
        from reader.ui.cards.citing import cited_quote  # noqa: PLC0415 - not while it opens
        from reader.ui.cards.clipping import citations  # noqa: PLC0415 - likewise

        comparison = self._hearing.comparison
        place = quote_at(comparison, content) if comparison else None
        if comparison is not None and place is not None:
            cited = citations((cited_quote(comparison, place),))
            if cited is not None:
                put(cited)
                self._hearing.say(self.tr("Copied: {}").format(cited.text))

    def copy_renderings(self, content: Passage) -> None:
        """Copy all renderings of an utterance as a table."""
        from reader.ui.cards.citing import renderings_table  # noqa: PLC0415 - likewise

        comparison = self._hearing.comparison
        place = quote_at(comparison, content) if comparison else None
        if comparison is not None and place is not None:
            places = group_of(comparison, place).quotes
            put(renderings_table(comparison, places))
            told = self.tr("Copied {} renderings as a table")
            self._hearing.say(told.format(len(places)))

    def fill(self, menu: QMenu, content: Passage) -> None:
        """Offer what can be done with the quote with this content."""
        voice = self._hearing.voice(content)
        menu.addAction(self.tr("Cop&y Citation"), partial(self.copy, content))
        menu.addSeparator()
        if voice is not None:
            self._offer_ways(menu, voice, content)
        menu.addSeparator()
        self._corrections.fill(menu, content)

    def fill_in_text(self, menu: QMenu, content: Passage) -> None:
        """Offer what can be done with a quote in an article."""
        comparison = self._hearing.comparison
        place = quote_at(comparison, content) if comparison else None
        menu.addAction(self.tr("Show in the Quotes &Tab"), partial(self._show, content))
        if comparison and place and len(group_of(comparison, place).quotes) > 1:
            copy = partial(self.copy_renderings, content)
            menu.addAction(self.tr("Copy All &Renderings as a Table"), copy)
        self.fill(menu, content)

    def _show(self, content: Passage) -> None:
        for wanted in (self._actions.reading, self._actions.inspector):
            wanted.setChecked(True)
        self._parts.inspector.tabs.setCurrentIndex(QUOTES)
        page = cast("QuotesPage", self._parts.inspector.page(QUOTES))
        page.choose(content, anyway=True)
        page.view.setFocus()

    def _offer_ways(self, menu: QMenu, voice: str, start: Passage | None) -> None:
        """Offer to go through the quotes of a speaker and to mark them alone."""
        name = self._hearing.name(voice).replace("&", "&&")
        for words, by in (
            (self.tr("Ne&xt Quote of {}"), 1),
            (self.tr("&Previous Quote of {}"), -1),
        ):
            menu.addAction(words.format(name), partial(self._hearing.walk, voice, by, start))
        if voice:
            only = menu.addAction(self.tr("&Only Quotes of {}").format(name))
            only.setCheckable(True)
            only.setChecked(self._voices.shown == voice)
            only.triggered.connect(lambda on: self._voices.show_only(voice if on else ""))

    def _called(self, content: Passage) -> str:
        """Return which quote it is: "C: “It was not we …”"."""
        comparison = self._hearing.comparison
        words = in_marks(comparison.words(content), _MOST) if comparison else ""
        return f"{letter(content.article)}: {words}".replace("&", "&&")

    def _offer(self, page: QuotesPage, at: QPoint) -> None:
        """Open the menu of what is chosen in the tab."""
        chosen = page.chosen
        if chosen.voice is None:
            return
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What can be done with this quote"))
        if chosen.place is not None:
            # Of renderings side by side only one is meant, and what is chosen may be out of view.
            menu.addAction(self._called(chosen.place)).setEnabled(False)
            menu.addSeparator()
            menu.addAction(self.tr("&Copy"), partial(take, page.view, citing=False))
            self.fill(menu, chosen.place)
        else:
            offer_copies(menu, page.view)
            menu.addSeparator()
            self._offer_ways(menu, chosen.voice, None)
        menu.popup(at)
