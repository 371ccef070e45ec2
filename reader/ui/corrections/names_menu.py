"""What can be done with a name, in the tab and in the text."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, cast, get_args

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.ui.cards.mentions import entity_of, kind_of_name, mentions_of
from reader.ui.clipboard import offer_copies
from reader.ui.corrections.naming import first_mentions
from reader.ui.inspector.panel import NAMES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QAction

    from reader.model.analysis import NameLabel
    from reader.model.comparison import Passage
    from reader.ui.actions import Actions
    from reader.ui.corrections.name_questions import NameQuestions
    from reader.ui.corrections.naming import Naming
    from reader.ui.inspector.names import NamesPage
    from reader.ui.reading.marks import NameMark
    from reader.ui.showing import Parts
    from reader.ui.singling import Singling
    from reader.ui.walking import Walking


class NamesMenu(QObject):
    """Offers to walk a name, mark it alone, and correct it; what is only read is not corrected."""

    def __init__(
        self,
        actions: Actions,
        parts: Parts,
        naming: Naming,
        walking: Walking,
        singling: Singling,
    ) -> None:
        super().__init__(naming)
        self._actions, self._parts = actions, parts
        self._naming, self._walking, self._singling = naming, walking, singling
        parts.inspector.names_made.connect(
            lambda page: page.menu_wanted.connect(partial(self._offer, page))
        )
        actions.name_menu.aboutToShow.connect(self._fill_main_menu)
        actions.find_name.triggered.connect(self._find)

    @cached_property
    def questions(self) -> NameQuestions:
        """What asks for what must be known; made when it is first needed."""
        from reader.ui.corrections.name_questions import NameQuestions  # noqa: PLC0415 - seldom

        return NameQuestions(self._naming, self._parts.desk.window())

    def fill(self, menu: QMenu, entities: Sequence[str], place: Passage | None) -> None:
        """Offer what can be done with these names; with one alone also at a mention of it."""
        if len(entities) == 1:
            self._offer_ways(menu, entities[0], place)
            menu.addSeparator()
            self._offer_one(menu, entities[0], place)
        elif entities:
            one = menu.addAction(self.tr("These Are &One"), partial(self._join, entities))
            self._correcting(one)
            self._offer_kinds(menu, entities)
        elif place is not None:
            self._offer_unknown(menu, place)

    def fill_in_text(self, menu: QMenu, name: NameMark, place: Passage) -> None:
        """Offer what can be done with a name in an article."""
        if name.entity:
            shown = partial(self._show, name.entity)
            menu.addAction(self.tr("Show in the Names &Tab"), shown)
        self.fill(menu, (name.entity,) if name.entity else (), place)

    def _fill_main_menu(self) -> None:
        """Offer what can be done with the name that the keyboard is at, or say there is none."""
        menu, comparison = self._actions.name_menu, self._naming.comparison
        menu.clear()
        found = self._walking.current
        entity = entity_of(comparison, found[0]) if comparison and found else None
        if found is None or entity is None:
            menu.addAction(self.tr("No name is chosen")).setEnabled(False)
            return
        menu.addAction(entity.name.replace("&", "&&")).setEnabled(False)
        self.fill(menu, (entity.id,), found[1])

    def _show(self, entity: str) -> None:
        page = _opened(self._actions, self._parts)
        page.choose(entity)
        page.view.setFocus()

    def _find(self) -> None:
        """Take the keyboard to where part of a name is typed."""
        field = _opened(self._actions, self._parts).field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _offer_ways(self, menu: QMenu, entity: str, place: Passage | None) -> None:
        comparison = self._naming.comparison
        places = mentions_of(comparison).get(entity, ()) if comparison else ()
        for words, by in ((self.tr("Ne&xt Mention"), 1), (self.tr("&Previous Mention"), -1)):
            menu.addAction(words, partial(self._walking.walk, places, by, place))
        only = menu.addAction(self.tr("&Only This Name"))
        only.setCheckable(True)
        only.setChecked(self._singling.shown == entity)
        only.triggered.connect(lambda on: self._singling.show_only(entity if on else ""))

    def _offer_one(self, menu: QMenu, entity: str, place: Passage | None) -> None:
        asked = self.questions
        self._correcting(
            menu.addAction(self.tr("S&ame as…"), partial(asked.ask_same, entity)),
            menu.addAction(self.tr("Somebody &Else…"), partial(asked.ask_other, entity, place)),
        )
        self._offer_kinds(menu, (entity,))
        self._correcting(
            menu.addAction(self.tr("&Rename…"), partial(asked.ask_name, entity)),
            menu.addAction(self.tr("Not a &Name…"), partial(asked.ask_none, entity, place)),
        )

    def _offer_unknown(self, menu: QMenu, place: Passage) -> None:
        """Offer what can be done with words of which nobody knows whom they name."""
        asked = self.questions
        self._correcting(
            menu.addAction(self.tr("Somebody &Else…"), partial(asked.ask_other, "", place)),
            menu.addAction(self.tr("Not a &Name…"), partial(asked.ask_none, "", place)),
        )

    def _offer_kinds(self, menu: QMenu, entities: Sequence[str]) -> None:
        kinds = menu.addMenu(self.tr("&Kind"))
        self._correcting(kinds.menuAction())
        comparison = self._naming.comparison
        known = [entity_of(comparison, one) for one in entities] if comparison else []
        present = {one.label for one in known if one is not None}
        from reader.model.analysis import NameLabel  # noqa: PLC0415 - not at the start

        for label in get_args(NameLabel):
            kind = kinds.addAction(kind_of_name(label), partial(self._retype, entities, label))
            kind.setCheckable(True)
            kind.setChecked(present == {label})

    def _join(self, entities: Sequence[str]) -> None:
        comparison = self._naming.comparison
        if comparison is not None:
            places = first_mentions(comparison, entities)
            self._naming.join([self._naming.held(comparison, place) for place in places])

    def _retype(self, entities: Sequence[str], label: NameLabel) -> None:
        comparison = self._naming.comparison
        if comparison is not None:
            places = first_mentions(comparison, entities)
            held = [self._naming.held(comparison, place) for place in places]
            self._naming.retype(held, label)

    def _correcting(self, *corrections: QAction) -> None:
        for action in corrections:
            action.setEnabled(self._actions.no_quote.isEnabled())

    def _offer(self, page: NamesPage, at: QPoint) -> None:
        """Open the menu of the names chosen in the tab."""
        entities, place = page.chosen
        if entities:
            menu = QMenu(page)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(self.tr("What can be done with this name"))
            offer_copies(menu, page.view)
            menu.addSeparator()
            self.fill(menu, entities, place)
            menu.popup(at)


def _opened(actions: Actions, parts: Parts) -> NamesPage:
    """Return the tab of names, brought into view."""
    for wanted in (actions.reading, actions.inspector):
        wanted.setChecked(True)
    parts.inspector.tabs.setCurrentIndex(NAMES)
    return cast("NamesPage", parts.inspector.page(NAMES))
