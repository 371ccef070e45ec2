"""What can be done with a counterpart in the Passage tab: its quotes and the passage's, as one."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.text import in_marks
from reader.ui.clipboard import offer_copies
from reader.ui.inspector.panel import PASSAGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.ui.actions import Actions
    from reader.ui.corrections.quoting import Quoting
    from reader.ui.inspector.passage import PassagePage
    from reader.ui.showing import Parts

_MOST_WORDS = 32  # characters of a quote
_MOST_PAIRS = 8  # of quotes offered; a passage seldom has two


class PassageMenu(QObject):
    """Offers to say of quotes that stand in matching passages whether they are one utterance."""

    def __init__(self, actions: Actions, parts: Parts, quoting: Quoting) -> None:
        super().__init__(quoting)
        self._actions, self._parts, self._quoting = actions, parts, quoting
        parts.inspector.page_made.connect(self._listen)

    def fill(self, menu: QMenu, here: Passage, there: Sequence[Passage]) -> None:
        """Offer what can be said of the quotes in a passage and in its counterparts."""
        ours, theirs = list(self._quotes([here])), list(self._quotes(there))
        pairs = [(a, b) for a in ours for b in theirs][:_MOST_PAIRS]
        for a, b in pairs:
            if self._quoting.are_one(a, b):
                words = self.tr("Not the Same Utter&ance: {} and {}")
                does = partial(self._quoting.take_apart, b)
            else:
                words = self.tr("Same &Utterance: {} and {}")
                does = partial(self._quoting.take_same, a, b)
            action = menu.addAction(words.format(self._called(a), self._called(b)), does)
            action.setEnabled(self._actions.same_as.isEnabled())
        if not pairs:
            menu.addAction(self.tr("No quotes stand in both")).setEnabled(False)

    def _quotes(self, passages: Sequence[Passage]) -> Iterator[Passage]:
        """Yield the contents of the quotes that stand in passages, or partly."""
        comparison = self._quoting.comparison
        analyses = comparison.analyses if comparison else ()
        for passage in passages if analyses else ():
            for quote in analyses[passage.article].quotes:
                if quote.content.overlaps(passage.span):
                    yield Passage(passage.article, quote.content)

    def _called(self, content: Passage) -> str:
        comparison = self._quoting.comparison
        words = in_marks(comparison.words(content), _MOST_WORDS) if comparison else ""
        return f"{words} ({letter(content.article)})".replace("&", "&&")

    def _listen(self, tab: int, page: QWidget) -> None:
        if tab == PASSAGE:
            passages = cast("PassagePage", page)
            passages.menu_wanted.connect(partial(self._offer, passages))

    def _offer(
        self, page: PassagePage, here: Passage, there: Sequence[Passage], at: QPoint
    ) -> None:
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What can be done with this passage"))
        offer_copies(menu, page.view)
        menu.addSeparator()
        if there:
            self.fill(menu, here, there)
            card = page.view.current_card()
            if card is not None and card.sample:  # it matches by itself, not through others
                apart = menu.addAction(self.tr("Not a &Match"), page.deny.click)
                apart.setEnabled(page.deny.isEnabled())
        menu.popup(at)
