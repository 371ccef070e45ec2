"""The tab of figures: by topic, found by typing or by how they stand, shown in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.cards.citing import cited_sentence
from reader.ui.cards.clipping import cards as clipped
from reader.ui.cards.clipping import citations
from reader.ui.cards.figures import ALONE, FigureList, figure_list
from reader.ui.cards.figures_filter import FigureFilter
from reader.ui.cards.figures_table import topic, topic_in_words, topics_table
from reader.ui.cards.quotes import reached
from reader.ui.handing import HandsOn
from reader.ui.inspector.figures_fields import FiguresFilter
from reader.ui.inspector.quotes_view import QuotesView
from reader.ui.languages import not_looked_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Clipping
    from reader.ui.painting import Look

_FEW = 40  # figures of one article only that are shown at once where they are asked for


class ChosenFigure(NamedTuple):
    """What a command in the tab is about.

    Attributes:
        places: Where the figures of the topic stand; none where nothing is chosen.
        place: The one that is meant.
    """

    places: tuple[Passage, ...] = ()
    place: Passage | None = None


class FiguresPage(HandsOn):
    """Each topic with the value of each article; what differs comes first.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        menu_wanted: A menu is wanted for `chosen`; where on the screen.
    """

    passage_chosen = Signal(object)
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._figures = FigureList()
        self._shown: Sequence[Card] = ()
        self._closed = {ALONE}  # sections that the user, or nobody yet, wants to see
        self._reached: Passage | None = None
        self.filter = FiguresFilter(self)
        self.line = QLabel(self)
        self.line.setObjectName("hint")
        self.line.setIndent(0)
        self.line.setWordWrap(True)
        self.view = QuotesView(look, self)
        self.view.setAccessibleName(self.tr("Figures by topic"))
        self.view.telling = self._told
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.filter, self.line, self.view):
            column.addWidget(widget, int(widget is self.view))
        self._connect()
        self.heir = self.view
        self.show_comparison(None)

    @property
    def chosen(self) -> ChosenFigure:
        """What a command is about: a topic, and of its figures the one meant, else the first."""
        card = self.view.current_card()
        if card is None or not card.targets:
            return ChosenFigure()
        meant = (self.view.pointed, self._reached, *card.targets)
        return ChosenFigure(card.targets, next(one for one in meant if one in card.targets))

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.view.set_look(look)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List what `comparison` found; None: the work is not done yet."""
        current = self.view.current_card()
        key = current.key if current else ""
        was_open, below = self._figures.is_open(key), _below(self._shown, key)
        self._comparison = comparison
        self._figures = figure_list(comparison) if comparison else FigureList()
        self.filter.setVisible(bool(self._figures.facts))
        self.filter.offer(comparison.articles if comparison else ())
        self._list()
        if was_open and not self._figures.is_open(key):  # go on with what is still to be decided
            key = next(filter(self._figures.is_open, below), key)
        self.view.choose(key)

    def choose(self, place: Passage, *, anyway: bool = False) -> None:
        """Choose the topic of the figure at `place`, and bring it into view.

        `anyway` says whether to list it though the filter does not ask for it.
        """
        key = self._figures.keys.get(place, "")
        if anyway and key and not self.view.outline.find(key).isValid():
            self.filter.reset()
        self.view.pointed = None
        self._reach(place if key else None)
        self.view.choose(key)

    def _clip(self, citing: bool) -> Clipping | None:  # noqa: FBT001 - as the view asks for it
        """Return the topic chosen in words, of a section all; or who tells of it, in sentences."""
        card, comparison = self.view.current_card(), self._comparison
        if comparison is None or card is None:
            return None
        if citing:
            places = [place for one in card.all() for place in one.targets]
            return citations(cited_sentence(comparison, place) for place in places)
        group = self._figures.groups.get(card.key)
        return topic(comparison, group) if group else self.table(card.children or (card,))

    def table(self, cards: Sequence[Card] = ()) -> Clipping | None:
        """Return topics as a table, else all that are listed; None for nothing.

        Figures that one article alone has are told as they are listed.
        """
        comparison, groups = self._comparison, self._figures.groups
        listed = cards or [card for section in self._shown for card in section.children]
        shared = [groups[card.key] for card in listed if card.key in groups]
        if comparison is None or not listed:
            return None
        if shared:
            return topics_table(comparison, shared)
        return clipped(listed, comparison.articles)

    def _list(self) -> None:
        """List the topics that are asked for, in open sections unless the user closed them."""
        wanted = self.filter.wanted
        sections, number = self._figures.narrowed(wanted)
        self._shown = sections
        self.view.show_cards(sections)
        all_shown = wanted != FigureFilter() and number <= _FEW
        closed = frozenset(self._closed)
        for section in sections:
            asked = wanted.standing == "only" or all_shown
            index = self.view.outline.find(section.key)
            self.view.setExpanded(index, asked or section.key not in closed)
        self._closed = set(closed)
        self._reach(self._reached)
        self.filter.show_count(number, len(self._figures.facts), self._figures.summary)
        self.line.setText(_missing(self._comparison))
        self.line.setVisible(bool(self.line.text()))
        self._enable()

    def _reach(self, place: Passage | None) -> None:
        """Mark, in its topic, where the user was led to last."""
        before, self._reached = self._reached, place
        keys = (self._figures.keys.get(one, "") for one in (before, place) if one)
        for key in dict.fromkeys(keys):
            card = self.view.outline.card(self.view.outline.find(key))
            if card is not None:
                self.view.outline.exchange(reached(card, place))

    def _go(self, place: Passage) -> None:
        self._reach(place)
        self.passage_chosen.emit(place)

    def _told(self, place: Passage) -> str:
        """Return a topic in whole: its heading may be cut short."""
        group = self._figures.groups.get(self._figures.keys.get(place, ""))
        comparison = self._comparison
        return topic_in_words(comparison, group) if comparison and group else ""

    def _enter_list(self) -> None:
        """Take the keyboard to the list: to its first topic, unless something is chosen."""
        topics = [card for section in self._shown for card in section.children]
        card = self.view.current_card()
        if topics and (card is None or card.rank == "section"):
            self.view.choose(topics[0].key)
        self.view.setFocus()

    def _remember(self, index: QModelIndex) -> None:
        card = self.view.outline.card(index)
        if card is not None and card.rank == "section":
            opened = self.view.isExpanded(index)
            (self._closed.discard if opened else self._closed.add)(card.key)

    def _enable(self) -> None:
        self.filter.more.setEnabled(self.view.current_card() is not None)

    def _connect(self) -> None:
        view, more = self.view, self.filter.more
        self.filter.changed.connect(self._list)
        self.filter.text.list_wanted.connect(self._enter_list)
        more.clicked.connect(
            lambda: self.menu_wanted.emit(more.mapToGlobal(more.rect().bottomLeft()))
        )
        view.passage_chosen.connect(self._go)
        view.menu_wanted.connect(self.menu_wanted)
        view.clipping = self._clip
        view.collapsed.connect(self._remember)
        view.expanded.connect(self._remember)
        view.selectionModel().selectionChanged.connect(self._enable)


def _below(sections: Sequence[Card], key: str) -> list[str]:
    """Return the keys of the topics that are listed below the one with this key."""
    keys = [card.key for section in sections for card in section.children]
    return keys[keys.index(key) + 1 :] if key in keys else []


def _missing(comparison: Comparison | None) -> str:
    """Return why nothing is listed, or what was not looked for; empty where all is well."""
    if comparison is None:
        return QCoreApplication.translate("FiguresPage", "Nothing to show yet.")
    missing = not_looked_for(comparison, names=False)
    if any(analysis.figures for analysis in comparison.analyses):
        return missing
    none = QCoreApplication.translate("FiguresPage", "None found.")
    return f"{none} {missing}".strip()
