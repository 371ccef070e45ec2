"""What can be put together with a passage, or apart from it, wherever it is shown."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from reader.model.article import letter
from reader.ui.cards.told import letters
from reader.ui.corrections.told import shortened
from reader.ui.corrections.tying import fits

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.model.comparison import Passage
    from reader.ui.actions import Actions
    from reader.ui.corrections.tying import Tying
    from reader.ui.showing import Parts
    from reader.ui.synopsis.page import SynopsisPage

_MOST = 40  # characters of a passage


class TyingMenu(QObject):
    """Offers to match a passage, to join its statement with another, to take it out of its own."""

    def __init__(self, actions: Actions, parts: Parts, tying: Tying) -> None:
        super().__init__(tying)
        self._actions, self._parts, self._tying = actions, parts, tying
        actions.match_with.triggered.connect(lambda: tying.ask(None))
        actions.join_with.triggered.connect(lambda: tying.ask(tie="join"))
        actions.not_of_statement.triggered.connect(self.part)
        parts.views.synopsis_made.connect(self._take)

    def fill(self, menu: QMenu, passage: Passage) -> None:
        """Offer what can be done with a passage; what is only read is not corrected."""
        tying, waiting = self._tying, self._tying.waiting
        if waiting is not None and waiting.tie != "same" and fits(waiting, passage):
            words = waiting.words.replace("&", "&&")
            to = (
                self.tr("Th&is Belongs with {} in {}")
                if waiting.tie == "join"
                else self.tr("Th&is Matches {} in {}")
            )
            called = to.format(words, letter(waiting.passage.article))
            self._correcting(menu.addAction(called, partial(tying.finish, passage)))
        self._correcting(
            menu.addAction(self.tr("Match &with…"), partial(tying.begin, passage)),
            menu.addAction(
                self.tr("&Join Statement with…"), partial(tying.begin, passage, tie="join")
            ),
        )
        self._offer_parting(menu, passage)

    def part(self) -> None:
        """Take what is chosen out of its statement; ask of which, where it is in several."""
        passage = self._tying.chosen
        found = self._tying.stands_with(passage) if passage else []
        if len(found) == 1:
            self._tying.part(*found[0])
        elif passage is not None and found:
            menu = QMenu(self._parts.views)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.setAccessibleName(self.tr("What can be done here"))
            self._offer_parting(menu, passage)
            views = self._parts.views
            menu.popup(views.mapToGlobal(views.rect().center()))
        else:
            self._parts.status.say(self.tr("Select a passage of a statement first."))

    def _take(self, page: SynopsisPage) -> None:
        """Offer the same in the menu of the synopsis, where its rows are statements.

        While a passage waits for its counterpart a click only chooses a cell: the table stays.
        """
        page.tour.stays = lambda: page.on_statements and self._tying.waiting is not None
        page.tour.offered.connect(
            lambda menu, passage: self.fill(menu, passage) if page.on_statements else None
        )

    def _offer_parting(self, menu: QMenu, passage: Passage) -> None:
        """Offer each statement that has the passage, told by the articles that have it too."""
        found = self._tying.stands_with(passage)
        for own, others in found:
            called = letters(sorted({one.article for one in others}))
            if len(found) > 1:
                said = shortened(self._tying.words(others[0]), _MOST)
                called = f"{called}: {said.replace('&', '&&')}"
            words = self.tr("Not of the S&tatement with {}").format(called)
            self._correcting(menu.addAction(words, partial(self._tying.part, own, others)))

    def _correcting(self, *corrections: QAction) -> None:
        for action in corrections:
            action.setEnabled(self._actions.match_with.isEnabled())
