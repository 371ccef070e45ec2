"""The context menu on what is marked in an article, and the commands about it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.ui.corrections.told import shortened

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.ui.actions import Actions
    from reader.ui.annotating import Annotating
    from reader.ui.corrections.figures_menu import FiguresMenu
    from reader.ui.corrections.names_menu import NamesMenu
    from reader.ui.corrections.overruling import Overruling
    from reader.ui.corrections.quotes_menu import QuotesMenu
    from reader.ui.corrections.tying_menu import TyingMenu
    from reader.ui.quote_menu import QuoteMenu
    from reader.ui.reading.marks import MatchedPassage, NameMark
    from reader.ui.reading.spots import Spot
    from reader.ui.showing import Parts

_FEW = 3  # counterparts that the menu itself names
_MOST = 40  # characters of a passage


@dataclass(frozen=True, slots=True)
class Menus:
    """What fills the parts of the menu that others have too."""

    names: NamesMenu
    quotes: QuotesMenu
    quoted: QuoteMenu
    passages: TyingMenu
    figures: FiguresMenu


class Context(QObject):
    """Offers what can be done with what lies at a spot, and does what the Compare menu asks for.

    What the actions of the window cannot do now, the menu does not offer either.
    """

    def __init__(
        self,
        actions: Actions,
        parts: Parts,
        annotating: Annotating,
        overruling: Overruling,
        menus: Menus,
    ) -> None:
        super().__init__(parts.desk)
        self._actions, self._parts = actions, parts
        self._annotating, self._overruling, self._menus = annotating, overruling, menus
        parts.desk.menu_wanted.connect(self.offer)
        actions.no_match.triggered.connect(self.deny_match)

    def offer(self, spot: Spot) -> None:
        """Open the menu of what lies at `spot`."""
        menu = self._made()
        if spot.labelled and spot.quote:
            self._menus.quoted.fill_in_text(menu, Passage(spot.article, spot.quote.content))
            menu.addSeparator()
            self._offer_notes(menu, spot)
        else:
            self._offer_all(menu, spot)
        menu.popup(spot.at)

    def _offer_all(self, menu: QMenu, spot: Spot) -> None:
        """Offer what can be done with everything that lies at a spot."""
        copy = menu.addAction(self.tr("&Copy"), self._actions.copy.trigger)
        cite = menu.addAction(self.tr("Cop&y Citation"), self._actions.copy_citation.trigger)
        for one in (copy, cite):
            one.setEnabled(bool(spot.words or self._parts.desk.held.read))
        menu.addAction(self.tr("Select &All"), self._actions.select_all.trigger)
        menu.addSeparator()
        passage = spot.words or (spot.passage.passage if spot.passage else None)
        if passage:
            self._menus.passages.fill_waiting(menu, passage)
        if spot.name:
            self._offer_name(menu, spot.article, spot.name)
        self._offer_quote(menu, spot)
        self._offer_figure(menu, spot)
        if passage:
            self._offer_passage(menu, passage, spot.passage)
        menu.addSeparator()
        self._offer_notes(menu, spot)

    def deny_match(self) -> None:
        """Say that the passage chosen is no match; ask with which other, if it has several."""
        spot = self._parts.desk.spot()
        if spot is None or spot.passage is None:
            self._parts.status.say(self.tr("Select a matched passage first."))
        elif len(spot.passage.counterparts) == 1:
            pair = spot.passage.passage, spot.passage.counterparts[0].passage
            self._overruling.deny_match([pair])
        else:
            menu = self._made()
            self._name_matches(menu, spot.passage, self.tr("Not a &Match with {}"))
            menu.popup(spot.at)

    def _offer_name(self, menu: QMenu, article: int, name: NameMark) -> None:
        """Offer what can be done with a name in a menu of its own."""
        called = shortened(name.name, _MOST).replace("&", "&&")
        own = menu.addMenu(self.tr("Nam&e: {}").format(called))
        self._menus.names.fill_in_text(own, name, Passage(article, name.mention.span))

    def _offer_quote(self, menu: QMenu, spot: Spot) -> None:
        """Offer what can be said of a quote, in a menu of its own, and of words selected."""
        if spot.quote:
            content = Passage(spot.article, spot.quote.content)
            said = shortened(self._overruling.words(content), _MOST).replace("&", "&&")
            own = menu.addMenu(self.tr("&Quote: {}").format(said))
            self._menus.quoted.fill_in_text(own, content)
        if spot.words:
            self._menus.quotes.fill_with_words(menu, spot.words)

    def _offer_figure(self, menu: QMenu, spot: Spot) -> None:
        """Offer what can be done with a figure in a menu of its own."""
        if spot.figure:
            figure = Passage(spot.article, spot.figure.span)
            said = shortened(self._overruling.words(figure), _MOST).replace("&", "&&")
            own = menu.addMenu(self.tr("&Figure: {}").format(said))
            self._menus.figures.fill_in_text(own, figure)

    def _offer_passage(
        self, menu: QMenu, passage: Passage, matched: MatchedPassage | None
    ) -> None:
        """Offer in a menu of its own what goes with words or a passage, and what does not."""
        said = shortened(self._overruling.words(passage), _MOST).replace("&", "&&")
        own = menu.addMenu(self.tr("&Passage: {}").format(said))
        own.setToolTipsVisible(True)
        self._menus.passages.fill_match(own, passage)
        if matched:
            self._offer_matches(own, matched)
        own.addSeparator()
        self._menus.passages.fill_rows(own, passage)

    def _offer_matches(self, menu: QMenu, matched: MatchedPassage) -> None:
        """Offer to part the counterparts: a few in the menu itself, many in one of their own."""
        if len(matched.counterparts) > _FEW:
            several = menu.addMenu(self.tr("Not a &Match with"))
            self._correcting(several.menuAction())
            self._name_matches(several, matched, "{}")
        else:
            self._name_matches(menu, matched, self.tr("Not a &Match with {}"))

    def _name_matches(self, menu: QMenu, matched: MatchedPassage, words: str) -> None:
        """Offer to part each counterpart, told by letter and, where need be, by words."""
        others = [counterpart.passage for counterpart in matched.counterparts]
        several = Counter(other.article for other in others)
        menu.setToolTipsVisible(True)
        for other in others:
            called = letter(other.article)
            if len(others) > _FEW or several[other.article] > 1:
                said = shortened(self._overruling.words(other), _MOST)
                called = f"{called}: {said.replace('&', '&&')}"
            deny = partial(self._overruling.deny_match, [(matched.passage, other)])
            apart = menu.addAction(words.format(called), deny)
            apart.setToolTip(self._actions.no_match.toolTip())
            self._correcting(apart)

    def _offer_notes(self, menu: QMenu, spot: Spot) -> None:
        led, note = self._annotating, spot.note
        if note is not None:
            menu.addAction(self.tr("S&how the Note"), partial(led.choose, note.id))
        place = spot.words or (spot.passage.passage if spot.passage else None)
        if place is None and spot.quote:
            place = Passage(spot.article, spot.quote.content)
        chosen = spot.words or place is None
        text = self.tr("&Note on Selection…") if chosen else self.tr("&Note on This Passage…")
        here = menu.addAction(text, partial(led.write_note, place))
        here.setEnabled(place is not None and self._actions.note.isEnabled())
        whole = menu.addAction(self.tr("Note on the A&rticle…"), partial(self._note_on, spot))
        whole.setEnabled(self._actions.note_article.isEnabled())

    def _note_on(self, spot: Spot) -> None:
        self._parts.sidebar.choose(spot.article)
        self._annotating.write_article_note()

    def _correcting(self, *corrections: QAction) -> None:
        for action in corrections:
            action.setEnabled(self._actions.no_quote.isEnabled())

    def _made(self) -> QMenu:
        menu = QMenu(self._parts.desk)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What can be done here"))
        return menu
