"""What can be put together with a passage, or apart from it, wherever it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from reader.model.article import letter
from reader.ui.cards.told import letters
from reader.ui.corrections.rows import called, rows_with
from reader.ui.corrections.tying import fits

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from reader.model.comparison import Passage
    from reader.ui.actions import Actions
    from reader.ui.corrections.rows import Row
    from reader.ui.corrections.tying import Tying
    from reader.ui.showing import Parts
    from reader.ui.synopsis.page import SynopsisPage


class TyingMenu(QObject):
    """Offers to match a passage, to join its row with another, to take it out of its own."""

    def __init__(self, actions: Actions, parts: Parts, tying: Tying) -> None:
        super().__init__(tying)
        self._actions, self._parts, self._tying = actions, parts, tying
        actions.match_with.triggered.connect(lambda: tying.ask(None))
        actions.join_with.triggered.connect(lambda: tying.ask(tie="join"))
        actions.out_of_row.triggered.connect(self.part)
        parts.views.synopsis_made.connect(self._take)

    def fill_waiting(self, menu: QMenu, passage: Passage) -> None:
        """Offer a passage to what waits for one, where it fits."""
        waiting = self._tying.waiting
        if waiting is not None and waiting.tie in {"match", "join"} and fits(waiting, passage):
            words = waiting.words.replace("&", "&&")
            to = (
                self.tr("Th&is Is One Row with {} in {}")
                if waiting.tie == "join"
                else self.tr("Th&is Matches {} in {}")
            )
            told = to.format(words, letter(waiting.passage.article))
            self._correcting(menu.addAction(told, partial(self._tying.finish, passage)))

    def fill_match(self, menu: QMenu, passage: Passage) -> None:
        """Offer to say what a passage matches."""
        self._add(menu, self._actions.match_with, partial(self._tying.begin, passage))

    def fill_rows(self, menu: QMenu, passage: Passage) -> None:
        """Offer to make a passage's row one with another, and to take it out of each it is in."""
        join = partial(self._tying.begin, passage, tie="join")
        self._add(menu, self._actions.join_with, join)
        self._offer_parting(menu, passage)

    def part(self) -> None:
        """Take what is chosen out of its row; ask of which, where it is in several."""
        passage = self._tying.chosen
        found = self._rows(passage) if passage else ()
        if len(found) == 1:
            self._tying.part(*found)
        elif passage is not None and found:
            menu = QMenu(self._parts.views)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(self.tr("Which row to take it out of"))
            self._name_rows(menu, found)
            views = self._parts.views
            menu.popup(views.mapToGlobal(views.rect().center()))
        else:
            self._parts.status.say(
                self.tr("Select a passage first that is in a row of the Synopsis.")
            )

    def _take(self, page: SynopsisPage) -> None:
        """Offer the same in the menu of the synopsis, where its rows are statements.

        While a passage waits for its counterpart a click only chooses a cell: the table stays.
        """
        page.tour.stays = lambda: page.on_statements and self._tying.waiting is not None
        page.tour.offered.connect(
            lambda menu, passage: self._fill(menu, passage) if page.on_statements else None
        )

    def _fill(self, menu: QMenu, passage: Passage) -> None:
        menu.setToolTipsVisible(True)
        for fill in (self.fill_waiting, self.fill_match, self.fill_rows):
            fill(menu, passage)

    def _offer_parting(self, menu: QMenu, passage: Passage) -> None:
        """Offer each row that has the passage, in a menu of their own where they are several."""
        found = self._rows(passage)
        if len(found) == 1:
            those = letters(sorted({one.article for one in found[0].others}))
            words = self.tr("&Take Out of the Row with {}").format(those)
            out = menu.addAction(words, partial(self._tying.part, *found))
            out.setToolTip(self._actions.out_of_row.toolTip())
            self._correcting(out)
        elif found:
            several = menu.addMenu(self.tr("&Take Out of the Row with"))
            self._correcting(several.menuAction())
            self._name_rows(several, found)

    def _name_rows(self, menu: QMenu, found: tuple[Row, ...]) -> None:
        """Offer each of several rows, told by words that no other of them has."""
        comparison = self._tying.comparison
        if comparison is None:
            return
        menu.setToolTipsVisible(True)
        for row in found:
            words = called(row, found, comparison).replace("&", "&&")
            out = menu.addAction(words, partial(self._tying.part, row))
            out.setToolTip(self._actions.out_of_row.toolTip())

    def _rows(self, passage: Passage) -> tuple[Row, ...]:
        """Return the rows that have a passage; in the synopsis the current one of them."""
        found = rows_with(self._tying.comparison, passage)
        page = self._parts.views.synopsis
        if page is None or self._parts.views.currentWidget() is not page:
            return found
        current = page.tour.passages
        return tuple(one for one in found if current.issuperset(one.others)) or found

    def _add(self, menu: QMenu, meant: QAction, does: Callable[[], None]) -> None:
        """Offer for a passage what an action of the window does for what is chosen."""
        offered = menu.addAction(meant.text(), does)
        offered.setToolTip(meant.toolTip())
        self._correcting(offered)

    def _correcting(self, *corrections: QAction) -> None:
        for action in corrections:
            action.setEnabled(self._actions.match_with.isEnabled())
