"""The marks of one name alone: asked for, said, and taken off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.ui.cards.mentions import entity_of
from reader.ui.reading.marks import MarkKind

if TYPE_CHECKING:
    from reader.model.comparison import Comparison, Entity
    from reader.ui.actions import Actions
    from reader.ui.inspector.names import NamesPage
    from reader.ui.showing import Parts, Showing
    from reader.ui.story import Story
    from reader.ui.walking import Walking


class Singling(QObject):
    """Marks one name alone; by what it is called it is found again in what is compared later."""

    def __init__(
        self, parts: Parts, story: Story, showing: Showing, walking: Walking, actions: Actions
    ) -> None:
        super().__init__(showing)
        self._parts, self._showing, self._walking = parts, showing, walking
        self._actions = actions
        parts.alone.on_all(MarkKind.NAMES, lambda _: self.show_only(""))
        self._page: NamesPage | None = None
        self._wanted: Entity | None = None
        self._said = ""
        self.shown = ""  # the id of the entity whose names alone are marked; empty: all are
        parts.inspector.names_made.connect(self._take)
        showing.changed.connect(self._find_again)
        story.leaving.connect(lambda: self.show_only(""))
        actions.only_name.triggered.connect(self._turn)

    def show_only(self, entity: str) -> None:
        """Mark only the names of the entity with this id; empty: all names."""
        from reader.ui.announcing import announce  # noqa: PLC0415 - not while the window opens

        comparison = self._showing.comparison
        self._wanted = entity_of(comparison, entity) if comparison else None
        self._show(self._wanted)
        if self._wanted is None:
            if self._said and self._parts.status.said.text() == self._said:
                self._parts.status.say("")
            return
        self._actions.marks[MarkKind.NAMES].setChecked(True)
        self._said = self.tr("Only marks of {}").format(self._wanted.name)
        self._parts.status.say(
            self._said, link=self.tr("Show all"), action=lambda: self.show_only("")
        )
        announce(self._parts.status.said, self._said)

    def _turn(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        found = self._walking.current if on else None
        if on and found is None:
            self._parts.status.say(self.tr("Choose a name in the Names tab or in the text first."))
        self.show_only(found[0] if found else "")

    def _take(self, page: NamesPage) -> None:
        self._page = page
        page.only_wanted.connect(self.show_only)
        self._show(self._wanted if self.shown else None)

    def _find_again(self) -> None:
        """Find the name in what is shown now; where it is not there, mark all until it is."""
        comparison = self._showing.comparison
        if comparison is not None and self._wanted is not None:
            self._show(_same(comparison, self._wanted))

    def _show(self, entity: Entity | None) -> None:
        self.shown = entity.id if entity else ""
        self._parts.desk.names.show_only(self.shown)
        self._actions.only_name.setChecked(entity is not None)
        told = self.tr("Only marks of {}").format(entity.name) if entity else ""
        self._parts.alone.show_alone(MarkKind.NAMES, told)
        if self._page is not None:
            self._page.show_only(entity.name if entity else "")


def _same(comparison: Comparison, wanted: Entity) -> Entity | None:
    """Return the entity that is `wanted` in another comparison: by its name, else by a form."""
    others = comparison.entities
    named = [one for one in others if one.name == wanted.name]
    alike = named or [one for one in others if wanted.name in one.forms]
    return next((one for one in alike if one.label == wanted.label), next(iter(alike), None))
