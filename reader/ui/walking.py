"""From one mention of a name to the next, over all articles."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from reader.model.article import letter
from reader.ui.cards.mentions import entity_of, form_at, mentions_of, named_at

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.comparison import Passage
    from reader.ui.inspector.names import NamesPage
    from reader.ui.showing import Parts, Showing


class Walking(QObject):
    """Leads the user through the mentions of a name, round the end of the last article."""

    def __init__(self, parts: Parts, showing: Showing) -> None:
        super().__init__(showing)
        self._parts, self._showing = parts, showing
        self._page: NamesPage | None = None
        self._at: Passage | None = None  # the mention reached last
        self._name = ""  # the entity it was of
        self._in_list = False  # whether the keyboard was last in the list, not in the text
        parts.inspector.names_made.connect(self._take)
        showing.changed.connect(self._keep)
        application = cast("QApplication", QApplication.instance())
        application.focusChanged.connect(self._follow_focus)

    @property
    def current(self) -> tuple[str, Passage | None] | None:
        """The entity a command is about and, where one is meant, its mention; None: nobody.

        That is the name where the keyboard is, or was last: at the words of an article, or in
        the list of names; else the one gone to last.
        """
        page = self._page
        listed = page.chosen if page is not None and page.isVisible() else None
        chosen = (listed.entities[0], listed.place) if listed and listed.entities else None
        if chosen and self._in_list:
            return chosen
        found = self._parts.desk.names.chosen()
        return found or ((self._name, self._at) if self._name else chosen)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) mention of the name a command is about."""
        comparison, found = self._showing.comparison, self.current
        if comparison is None or found is None:
            self._parts.status.say(self.tr("Choose a name in the Names tab or in the text first."))
            return
        entity, self._at = found[0], found[1] or self._at
        self.walk(mentions_of(comparison).get(entity, ()), by)

    def walk(self, places: Sequence[Passage], by: int, start: Passage | None = None) -> None:
        """Go to the one of `places`, in the order of the story, that follows the last reached.

        Where that was none of these, the walk begins with the first, or the last.

        Args:
            places: Mentions.
            by: 1 for the next, -1 for the one before.
            start: The mention to go on from in place of the last reached.
        """
        comparison = self._showing.comparison
        if comparison is None or not places:
            return
        turn = _turn(places, start or self._at, by)
        self._at = place = places[turn]
        self._name = named_at(comparison, place)
        self._showing.reveal(place)
        if self._page is not None:
            self._page.show_reached(place)
        entity = entity_of(comparison, self._name)
        name = entity.name if entity else form_at(comparison, place)
        said = self.tr("{}: {} of {}, in {}")
        self._say(said.format(name, turn + 1, len(places), letter(place.article)))

    def _say(self, words: str) -> None:
        from reader.ui.announcing import announce  # noqa: PLC0415 - not while the window opens

        self._parts.status.say(words)
        announce(self._parts.status.said, words)

    def _take(self, page: NamesPage) -> None:
        self._page = page
        page.walk_wanted.connect(self.walk)
        page.show_reached(self._at)

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Remember which of the two the keyboard is in; a menu or a field changes nothing."""
        if now is not None and self._page is not None and self._page.isAncestorOf(now):
            self._in_list = True
        elif now is not None and self._parts.desk.isAncestorOf(now):
            self._in_list = False

    def _keep(self) -> None:
        """Stay at the mention reached, if what is shown now has it too."""
        comparison = self._showing.comparison
        self._name = named_at(comparison, self._at) if comparison and self._at else ""
        if not self._name:
            self._at = None
        if self._page is not None:
            self._page.show_reached(self._at)


def _turn(places: Sequence[Passage], at: Passage | None, by: int) -> int:
    """Return which of `places` follows `at`, round the end."""
    if at not in places:
        return 0 if by > 0 else len(places) - 1
    return (places.index(at) + by) % len(places)
