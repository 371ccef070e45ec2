"""The tab of quotes: found by typing or by what they have, shown in the text, copied."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.model.spellings import speaker_in
from reader.ui.cards.citing import cited_quote, renderings_table
from reader.ui.cards.clipping import citations
from reader.ui.cards.deciding import decided, kind_in_words
from reader.ui.cards.quotes import QuoteList, quote_list, reached
from reader.ui.cards.quotes_filter import QuoteFilter
from reader.ui.cards.voices import quote_at
from reader.ui.handing import HandsOn
from reader.ui.inspector.names_fields import OnlyLine
from reader.ui.inspector.quotes_fields import QuotesFilter
from reader.ui.inspector.quotes_view import QuotesView
from reader.ui.languages import not_looked_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Clipping
    from reader.ui.cards.wording import Differences
    from reader.ui.painting import Look

_FEW = 40  # utterances found that are all shown at once


class ChosenQuote(NamedTuple):
    """What a command in the tab is about.

    Attributes:
        voice: Who speaks; None: nothing is chosen.  Empty: nobody who is named.
        renderings: The contents of all quotes listed there.
        place: The one that is meant; None where a speaker is chosen.
    """

    voice: str | None = None
    renderings: tuple[Passage, ...] = ()
    place: Passage | None = None


class QuotesPage(HandsOn):
    """Who is quoted with how many words, and each utterance in every rendering.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        only_wanted: The speaker whose quotes alone are to be marked; empty: all.
        menu_wanted: A menu is wanted for `chosen`; where on the screen.
    """

    passage_chosen = Signal(object)
    only_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(
        self, look: Look, differences: Differences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._differences = differences
        self._comparison: Comparison | None = None
        self._quotes = QuoteList()
        self._shown: Sequence[Card] = ()
        self._reached: Passage | None = None
        self.filter = QuotesFilter(self)
        self.told = OnlyLine(self)
        self.told.all.setAccessibleName(self.tr("Mark the quotes of all speakers"))
        self.line = QLabel(self)
        self.line.setObjectName("hint")
        self.line.setIndent(0)
        self.line.setWordWrap(True)
        self.view = QuotesView(look, self)
        self.view.setAccessibleName(self.tr("Quotes by speaker"))
        self.view.telling = self._told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter, self.told, self.line, self.view):
            column.addWidget(widget, int(widget is self.view))
        self._connect()
        self.heir = self.view
        self.show_comparison(None)

    @property
    def chosen(self) -> ChosenQuote:
        """What a command is about: a rendering of the utterance chosen, or all of a speaker."""
        card, speaker = self.view.current_card(), self.view.current_speaker()
        voice = self._quotes.voices.get(speaker.key) if speaker else None
        if card is None or voice is None:  # what is listed is just giving way to something else
            return ChosenQuote()
        if card.children:
            listed = {child.key for child in card.children}
            own = [place for place, key in self._quotes.keys.items() if key in listed]
            return ChosenQuote(voice, tuple(sorted(own)))
        meant = (self.view.pointed, self._reached, *card.targets)
        place = next(place for place in meant if place in card.targets)
        return ChosenQuote(voice, card.targets, place)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.view.set_look(look)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List what `comparison` found; None: the work is not done yet."""
        first = not self._quotes.speakers
        self._comparison = comparison
        self._quotes = quote_list(comparison, self._differences) if comparison else QuoteList()
        cards = self._quotes.speakers
        speakers = [(card.heading, self._quotes.voices[card.key]) for card in cards]
        self.filter.setVisible(bool(cards))
        articles = comparison.articles if comparison else ()
        self.filter.offer(articles, speakers, self._quotes.differing)
        self._list()
        if first and cards:
            self.view.open(cards[0].key)

    def show_reached(self, place: Passage | None) -> None:
        """Mark, in its utterance, where the user was led to last."""
        before, self._reached = self._reached, place
        with_either = (self._quotes.shown.get(one, ()) for one in (before, place) if one)
        for key in dict.fromkeys(chain.from_iterable(with_either)):
            card = self.view.outline.card(self.view.outline.find(key))
            if card is not None:
                self.view.outline.exchange(reached(card, place))

    def show_only(self, name: str) -> None:
        """Say that only quotes of the speaker `name` are marked; empty: all are."""
        self.told.show_name(name)
        self.filter.only.setChecked(bool(name))
        self._enable()

    def choose(self, content: Passage, *, anyway: bool = False) -> None:
        """Choose the quote with this content, and bring it into view.

        `anyway` says whether to list it though the filter does not ask for it.
        """
        key = self._quotes.keys.get(content, "")
        if anyway and key and not self.view.outline.find(key).isValid():
            self.filter.reset()
        self.view.pointed = None
        self.show_reached(content if key else None)
        self.view.choose(key)

    def _clip(self, citing: bool) -> Clipping | None:  # noqa: FBT001 - as the view asks for it
        """Return all renderings chosen as a table; as a citation the one meant, if one is."""
        chosen, comparison = self.chosen, self._comparison
        if comparison is None or chosen.voice is None:
            return None
        meant = (chosen.place,) if citing and chosen.place else chosen.renderings
        places = [place for one in meant if (place := quote_at(comparison, one))]
        if citing:
            return citations(cited_quote(comparison, place) for place in places)
        return renderings_table(comparison, places)

    def _list(self) -> None:
        """List the quotes that are asked for; of few found, every speaker is open."""
        wanted = self.filter.wanted
        cards, number = self._quotes.narrowed(wanted)
        self._shown = cards
        self.view.show_cards(cards)
        if wanted != QuoteFilter() and sum(len(card.children) for card in cards) <= _FEW:
            for card in cards:
                self.view.open(card.key)
        self.show_reached(self._reached)
        self.filter.show_count(number, self._quotes.quotes)
        self.line.setText(_missing(self._comparison))
        self.line.setVisible(bool(self.line.text()))
        self._enable()

    def _told(self, content: Passage) -> str:
        """Return who speaks in a quote, of what kind it is, and how that was decided."""
        comparison = self._comparison
        place = quote_at(comparison, content) if comparison else None
        if comparison is None or place is None:
            return ""
        name = speaker_in(comparison, place)
        quote, text = comparison.quote(place), comparison.articles[place.article].text
        who = name or self.tr("Speaker not named")
        return "\n".join((f"{who}, {kind_in_words(quote)}", *decided(quote, text, name)))

    def _enter_list(self) -> None:
        """Take the keyboard to the list: to its first speaker, unless something is chosen."""
        if self._shown and self.view.current_card() is None:
            self.view.choose(self._shown[0].key)
        self.view.setFocus()

    def _go(self, place: Passage) -> None:
        self.show_reached(place)
        self.passage_chosen.emit(place)

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self.only_wanted.emit((self.chosen.voice or "") if on else "")

    def _enable(self) -> None:
        voice = self.chosen.voice
        self.filter.only.setEnabled(self.filter.only.isChecked() or bool(voice))
        self.filter.more.setEnabled(voice is not None)

    def _connect(self) -> None:
        view, fields = self.view, self.filter
        fields.changed.connect(self._list)
        fields.text.left.connect(lambda: self.only_wanted.emit(""))
        fields.text.list_wanted.connect(self._enter_list)
        fields.only.clicked.connect(self._turn)
        fields.more.clicked.connect(
            lambda: self.menu_wanted.emit(fields.more.mapToGlobal(fields.more.rect().bottomLeft()))
        )
        self.told.all.clicked.connect(lambda: self.only_wanted.emit(""))
        view.passage_chosen.connect(self._go)
        view.menu_wanted.connect(self.menu_wanted)
        view.clipping = self._clip
        view.left.connect(lambda: self.only_wanted.emit(""))
        view.selectionModel().selectionChanged.connect(self._enable)


def _missing(comparison: Comparison | None) -> str:
    """Return why nothing is listed, or what was not looked for; empty where all is well."""
    if comparison is None:
        return QCoreApplication.translate("QuotesPage", "Nothing to show yet.")
    missing = not_looked_for(comparison, names=False)
    if any(analysis.quotes for analysis in comparison.analyses):
        return missing
    none = QCoreApplication.translate("QuotesPage", "None found.")
    return f"{none} {missing}".strip()
