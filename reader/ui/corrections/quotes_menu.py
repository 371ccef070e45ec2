"""What can be said against the program of a quote, wherever it is shown, and of words."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.ui.corrections.told import quote_in_words
from reader.ui.corrections.tying import fits

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMenu

    from reader.ui.actions import Actions
    from reader.ui.corrections.overruling import Overruling
    from reader.ui.corrections.quoting import Quoting
    from reader.ui.corrections.tying import Tying
    from reader.ui.inspector.quotes import QuotesPage
    from reader.ui.showing import Parts


class QuotesMenu(QObject):
    """Offers to correct a quote, and does what the Compare menu asks for.

    What is only read is not corrected.
    """

    def __init__(
        self,
        actions: Actions,
        parts: Parts,
        quoting: Quoting,
        overruling: Overruling,
        tying: Tying,
    ) -> None:
        super().__init__(quoting)
        self._actions, self._parts = actions, parts
        self._quoting, self._overruling, self._tying = quoting, overruling, tying
        actions.no_quote.triggered.connect(lambda: self._with_quote(overruling.deny_quote))
        actions.other_speaker.triggered.connect(lambda: self._with_quote(overruling.ask_speaker))
        actions.not_same.triggered.connect(lambda: self._with_quote(quoting.take_apart))
        actions.same_as.triggered.connect(lambda: tying.ask(tie="same"))
        actions.is_quote.triggered.connect(lambda: self._with_words(quoting.ask_quoted))
        actions.extent.triggered.connect(lambda: self._with_words(quoting.take_extent))
        actions.kind_menu.aboutToShow.connect(self._fill_kinds)
        parts.inspector.quotes_made.connect(self._listen)

    def fill(self, menu: QMenu, content: Passage) -> None:
        """Offer what can be said of the quote with this content, in a menu of it."""
        quoting, led, waiting = self._quoting, self._overruling, self._tying.waiting
        self._correcting(
            menu.addAction(self.tr("Not a &Quote"), partial(led.deny_quote, content)),
            menu.addAction(self.tr("Another &Speaker…"), partial(led.ask_speaker, content)),
        )
        kinds = menu.addMenu(self.tr("&Kind of Quote"))
        self._offer_kinds(kinds, content)
        self._correcting(kinds.menuAction())
        if waiting is not None and waiting.tie == "same" and fits(waiting, content):
            words = waiting.words.replace("&", "&&")
            called = self.tr("Th&is Is the Same Utterance as {} in {}")
            called = called.format(words, letter(waiting.passage.article))
            self._correcting(menu.addAction(called, partial(self._tying.finish, content)))
        same = partial(self._tying.ask, content, tie="same")
        self._correcting(menu.addAction(self.tr("Same &Utterance as…"), same))
        others = quoting.others(content)
        if others:
            words = self.tr("Not the Same Utter&ance as in {}").format(others)
            self._correcting(menu.addAction(words, partial(quoting.take_apart, content)))

    def fill_with_words(self, menu: QMenu, words: Passage) -> None:
        """Offer to make words a quote, or all of the quote that they are part of."""
        content = self._quoting.content(words)
        if content is not None and content.span.overlaps(words.span) and content != words:
            action = menu.addAction(
                self.tr("The Quote Is These Wor&ds"), partial(self._quoting.take_extent, words)
            )
            self._correcting(action)
        ask = partial(self._quoting.ask_quoted, words)
        self._correcting(menu.addAction(self.tr("Is a Quote &by…"), ask))

    def _listen(self, page: QuotesPage) -> None:
        """Let a quote that waits for another rendering be given it in the tab too."""
        page.view.entering = partial(self._finish, page)
        page.view.left.connect(self._tying.leave)

    def _finish(self, page: QuotesPage) -> bool:
        """Put the quote that waits together with that chosen in the tab, if one waits."""
        waiting, chosen = self._tying.waiting, page.chosen
        if waiting is None or waiting.tie != "same" or chosen.place is None:
            return False
        meant = (chosen.place, *chosen.renderings)
        self._tying.finish(next((one for one in meant if fits(waiting, one)), chosen.place))
        return True

    def _fill_kinds(self) -> None:
        """Offer the kinds of quotes for the one that is chosen, or say that there is none."""
        menu, content = self._actions.kind_menu, self._chosen()
        menu.clear()
        if content is None:
            menu.addAction(self.tr("No quote is chosen")).setEnabled(False)
        else:
            self._offer_kinds(menu, content)

    def _offer_kinds(self, menu: QMenu, content: Passage) -> None:
        kind = self._quoting.kind(content)
        from reader.model.analysis import QuoteKind  # noqa: PLC0415 - not at the start

        for one in get_args(QuoteKind):
            take = partial(self._quoting.take_kind, content, one)
            action = menu.addAction(quote_in_words(one), take)
            action.setCheckable(True)
            action.setChecked(one == kind)
            self._correcting(action)

    def _chosen(self) -> Passage | None:
        """Return the content of the quote that is chosen in the articles."""
        spot = self._parts.desk.spot()
        if spot is None or spot.quote is None:
            return None
        return Passage(spot.article, spot.quote.content)

    def _with_quote(self, does: Callable[[Passage], None]) -> None:
        """Do something with the quote chosen; where there is none, say what to do."""
        content = self._chosen()
        if content is None:
            self._parts.status.say(self.tr("Select words of a quote first."))
        else:
            does(content)

    def _with_words(self, does: Callable[[Passage], None]) -> None:
        """Do something with the words selected; where there are none, say what to do."""
        words = self._parts.desk.selected_text()
        if words is None:
            self._parts.status.say(self.tr("Select the words of the quote first."))
        else:
            does(words)

    def _correcting(self, *corrections: QAction) -> None:
        for action in corrections:
            action.setEnabled(self._actions.no_quote.isEnabled())
