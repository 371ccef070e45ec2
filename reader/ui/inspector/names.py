"""The tab of names: a field to find one, the list by kind, and whose marks alone are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, QPoint, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.ui.cards.citing import cited_sentence
from reader.ui.cards.clipping import citations
from reader.ui.cards.names import NameList, name_list, reached
from reader.ui.handing import HandsOn
from reader.ui.inspector.filters import FilterField, tool_button
from reader.ui.inspector.names_fields import Letters, OnlyLine
from reader.ui.inspector.names_view import NamesView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, Passage
    from reader.ui.cards.card import Card
    from reader.ui.cards.clipping import Clipping
    from reader.ui.painting import Look


class Chosen(NamedTuple):
    """What a command in the tab is about.

    Attributes:
        entities: The ids of the names chosen, in their order.
        place: The mention meant; None where no single one is.
    """

    entities: tuple[str, ...] = ()
    place: Passage | None = None


class NamesPage(HandsOn):
    """The names by kind, how often each article has them, and in which forms.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
        walk_wanted: The mentions to go through, and 1 for the next or -1 for the one before.
        only_wanted: The id of an entity whose marks alone are to be shown; empty: all.
        menu_wanted: A menu is wanted for `chosen`; where on the screen.
    """

    passage_chosen = Signal(object)
    walk_wanted = Signal(object, int)
    only_wanted = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = NameList()
        self._shown: Sequence[Card] = ()
        self._closed: set[str] = set()  # headings the user has closed
        self._reached: Passage | None = None
        self._comparison: Comparison | None = None
        self.field = FilterField(self)
        self.field.ask(self.tr("Find a name"))
        self.only = tool_button(self.tr("Only"), self, self.tr("Show only the marks of this name"))
        self.only.setCheckable(True)
        self.more = tool_button("…", self, self.tr("What can be done with this name"))
        self.told = OnlyLine(self)
        self.view = NamesView(look, self)
        self.view.setAccessibleName(self.tr("Names by kind"))
        self.head = Letters(look, self.view)
        self.line = self.head.line
        self._lay_out()
        self._connect()
        self.heir = self.view
        self._enable()

    @property
    def chosen(self) -> Chosen:
        """What a command is about: the names chosen, and one mention if one is meant."""
        cards = self.view.chosen()
        entities = tuple(dict.fromkeys(self._names.entities[card.key] for card in cards))
        current = self.view.current_card()
        if len(cards) != 1 or current is None or not current.targets:
            return Chosen(entities)
        if self._reached in current.targets:
            return Chosen(entities, self._reached)
        return Chosen(entities, current.targets[0] if current.rank == "row" else None)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.view.set_look(look)
        self.head.set_look(look)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List what `comparison` found; None: the work is not done yet."""
        self._comparison = comparison
        self._names = name_list(comparison) if comparison else NameList()
        self._list()
        if comparison is None:
            self.line.setText(self.tr("Nothing to show yet."))

    def show_reached(self, place: Passage | None) -> None:
        """Say at the names that have the mention at `place` which of theirs it is."""
        before, self._reached = self._reached, place
        for section in self._names.sections:
            for card in section.children:
                if before in card.targets or place in card.targets:
                    self.view.outline.exchange(reached(card, place))

    def show_only(self, name: str) -> None:
        """Say that only the marks of `name` are shown; empty: all are."""
        self.told.show_name(name)
        self.only.setChecked(bool(name))
        self._enable()

    def choose(self, entity: str) -> None:
        """Choose the name of an entity, and bring it into view; it may have been filtered out."""
        key = self._names.key_of(entity)
        if key and not self.view.outline.find(key).isValid():
            self.field.clear()
        self.view.choose(key)

    def _list(self) -> None:
        """List the names that are asked for, under open headings unless the user closed them."""
        wanted = self.field.text()
        sections = self._shown = self._names.narrowed(wanted)
        articles = self._comparison.articles if self._comparison else ()
        self.head.show_letters(len(articles) if sections else 0)
        self.view.show_cards(sections)
        for section in sections:
            if section.key not in self._closed:
                self.view.open(section.key)
        self.show_reached(self._reached)
        if sections:
            self.line.setText(self.tr("Mentions, by article"))
        else:
            none = self.tr("No name has “{}” in it.").format(wanted)
            self.line.setText(none if self._names.sections else self.tr("None found."))

    def _enter_list(self) -> None:
        """Take the keyboard to the list: to the first name, unless one is chosen."""
        names = [card for section in self._shown for card in section.children]
        if names and not self.view.chosen():
            self.view.choose(names[0].key)
        self.view.setFocus()

    def _clip(self, citing: bool) -> Clipping | None:  # noqa: FBT001 - as the view asks for it
        """Return the names chosen as a table, or who first tells of them in each article."""
        cards, comparison, place = self.view.chosen(), self._comparison, self.chosen.place
        if comparison is None or not cards:
            return None
        if not citing:
            return self._names.table({card.key for card in cards}, comparison.articles)
        first = {(c.key, p.article): p for c in cards for p in reversed(c.targets)}
        places = (place,) if place else sorted(first.values())
        return citations(cited_sentence(comparison, one) for one in places)

    def _remember_closed(self, index: QModelIndex) -> None:
        card = self.view.outline.card(index)
        if card is not None and card.rank == "section":
            opened = self.view.isExpanded(index)
            (self._closed.discard if opened else self._closed.add)(card.key)

    def _enable(self) -> None:
        entities = self.chosen.entities
        self.only.setEnabled(self.only.isChecked() or len(entities) == 1)
        self.more.setEnabled(bool(entities))

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        entities = self.chosen.entities
        self.only_wanted.emit(entities[0] if on and entities else "")

    def _connect(self) -> None:
        view = self.view
        self.field.textChanged.connect(self._list)
        self.field.left.connect(lambda: self.only_wanted.emit(""))
        self.field.list_wanted.connect(self._enter_list)
        self.only.clicked.connect(self._turn)
        self.more.clicked.connect(
            lambda: self.menu_wanted.emit(self.more.mapToGlobal(self.more.rect().bottomLeft()))
        )
        self.told.all.clicked.connect(lambda: self.only_wanted.emit(""))
        view.passage_chosen.connect(self.passage_chosen)
        view.walk_wanted.connect(self.walk_wanted)
        view.menu_wanted.connect(self.menu_wanted)
        view.clipping = self._clip
        view.left.connect(lambda: self.only_wanted.emit(""))
        view.collapsed.connect(self._remember_closed)
        view.expanded.connect(self._remember_closed)
        view.selectionModel().selectionChanged.connect(self._enable)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 12, 4)
        row.setSpacing(4)
        row.addWidget(self.field, 1)
        row.addWidget(self.only)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
