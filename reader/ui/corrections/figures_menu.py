"""What can be done with a figure, in the tab and in the text."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.model.article import letter
from reader.ui.cards.figures_words import figure_passage, figure_words
from reader.ui.cards.told import letters
from reader.ui.clipboard import offer_copies, put
from reader.ui.corrections.told import shortened
from reader.ui.corrections.tying import fits
from reader.ui.inspector.panel import FIGURES

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from reader.model.comparison import Comparison, FigureGroup, Passage, Place
    from reader.ui.actions import Actions
    from reader.ui.annotating import Annotating
    from reader.ui.corrections.tying import Tying
    from reader.ui.inspector.figures import FiguresPage
    from reader.ui.showing import Parts

_MOST = 40  # characters of a figure


class FiguresMenu(QObject):
    """Offers to copy and to note figures, and to say which hold, are errors, are one.

    What is only read is not corrected.
    """

    def __init__(
        self, actions: Actions, parts: Parts, annotating: Annotating, tying: Tying
    ) -> None:
        super().__init__(tying)
        self._actions, self._parts = actions, parts
        self._annotating, self._tying = annotating, tying
        self._figuring = tying.groupings.figuring
        parts.desk.figure_clicked.connect(self._follow)
        parts.inspector.figures_made.connect(
            lambda page: page.menu_wanted.connect(partial(self._offer, page))
        )

    def _follow(self, figure: Passage) -> None:
        """Choose in the tab the figure that was clicked, while that is open; the tab stays."""
        inspector = self._parts.inspector
        if inspector.isVisible() and inspector.tabs.currentIndex() == FIGURES:
            inspector.held = figure
            cast("FiguresPage", inspector.page(FIGURES)).choose(figure)

    def fill(self, menu: QMenu, figure: Passage) -> None:
        """Offer what can be done with a figure, and with the fact that it is of."""
        group = self._figuring.group(figure)
        places = self._places(group) if group else [figure]
        several = self.tr("&Note on These Figures…")
        note = menu.addAction(
            several if group else self.tr("&Note on This Figure…"),
            partial(self._annotating.write_note_on, places),
        )
        note.setEnabled(self._actions.note.isEnabled())
        menu.addSeparator()
        if group is not None:
            self._offer_decisions(menu, figure, group)
        else:
            error = menu.addAction(self.tr("&Error"), partial(self._figuring.take_error, figure))
            self._check(error, on=self._figuring.is_error(figure))
        self._offer_ties(menu, figure)

    def fill_in_text(self, menu: QMenu, figure: Passage) -> None:
        """Offer what can be done with a figure in an article."""
        menu.addAction(self.tr("Show in the Figures &Tab"), partial(self._show, figure))
        group = self._figuring.group(figure)
        if group is not None:
            menu.addAction(self.tr("&Copy Topic"), partial(self._copy, group))
        self.fill(menu, figure)

    def _offer_decisions(self, menu: QMenu, figure: Passage, group: FigureGroup) -> None:
        """Offer to resolve a fact, to say which value holds, and which is an error."""
        figuring = self._figuring
        done = menu.addAction(self.tr("&Resolved"), partial(figuring.take_resolved, figure))
        self._check(done, on=group.settled and not group.holds)
        values: dict[str, list[Place]] = {}
        for place in group.figures:
            values.setdefault(self._words(place).casefold(), []).append(place)
        holds = menu.addMenu(self.tr("Resolved: What &Holds"))
        for places in values.values():
            where = letters(sorted({place.article for place in places}))
            called = self.tr("{} in {}").format(self._words(places[0]), where)
            take = partial(figuring.take_resolved, figure, self._passage(places[0]))
            self._check(holds.addAction(called, take), on=places[0] in group.holds)
        errors = menu.addMenu(self.tr("&Error in"))
        for place in group.figures:
            called = f"&{letter(place.article)}: {self._words(place)}"
            take = partial(figuring.take_error, self._passage(place))
            self._check(errors.addAction(called, take), on=place in group.errors)
        self._correcting(holds.menuAction(), errors.menuAction())

    def _offer_ties(self, menu: QMenu, figure: Passage) -> None:
        """Offer to say which figures are one, and which are not."""
        figuring, waiting = self._figuring, self._tying.waiting
        if waiting is not None and waiting.tie == "fact" and fits(waiting, figure):
            words = waiting.words.replace("&", "&&")
            called = self.tr("Th&is Is the Same Figure as {} in {}")
            called = called.format(words, letter(waiting.passage.article))
            self._correcting(menu.addAction(called, partial(self._tying.finish, figure)))
        ask = partial(self._tying.ask, figure, tie="fact")
        same = self.tr("“{}” in {} Is the &Same Figure as…").format(*self._called(figure))
        self._correcting(menu.addAction(same, ask))
        others = figuring.others(figure)
        if others:
            called = self.tr("“{}” in {} Is Not the Same F&igure as in {}")
            called = called.format(*self._called(figure), others)
            self._correcting(menu.addAction(called, partial(figuring.take_apart, figure)))

    def _copy(self, group: FigureGroup) -> None:
        from reader.ui.cards.figures_table import topic  # noqa: PLC0415 - seldom

        comparison = self._figuring.comparison
        if comparison is not None:
            put(topic(comparison, group))
            self._parts.status.say(self.tr("Copied: {}").format(group.topic))

    def _show(self, figure: Passage) -> None:
        for wanted in (self._actions.reading, self._actions.inspector):
            wanted.setChecked(True)
        self._parts.inspector.tabs.setCurrentIndex(FIGURES)
        page = cast("FiguresPage", self._parts.inspector.page(FIGURES))
        page.choose(figure, anyway=True)
        page.view.setFocus()

    def _offer(self, page: FiguresPage, at: QPoint) -> None:
        """Open the menu of what is chosen in the tab."""
        menu = QMenu(page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setAccessibleName(self.tr("What can be done with this topic"))
        figure = page.chosen.place
        offer_copies(menu, page.view)
        menu.addAction(self.tr("Copy All Listed as a &Table"), partial(_copy_all, page))
        if figure is not None:
            menu.addSeparator()
            self.fill(menu, figure)
        menu.popup(at)

    def _places(self, group: FigureGroup) -> list[Passage]:
        return [self._passage(place) for place in group.figures]

    def _passage(self, place: Place) -> Passage:
        return figure_passage(cast("Comparison", self._figuring.comparison), place)

    def _words(self, place: Place) -> str:
        words = figure_words(cast("Comparison", self._figuring.comparison), place)
        return shortened(words, _MOST).replace("&", "&&")

    def _called(self, figure: Passage) -> tuple[str, str]:
        place = self._figuring.place(figure)
        return self._words(place) if place else "", letter(figure.article)

    def _check(self, action: QAction, *, on: bool) -> None:
        action.setCheckable(True)
        action.setChecked(on)
        self._correcting(action)

    def _correcting(self, *corrections: QAction) -> None:
        for action in corrections:
            action.setEnabled(self._actions.no_quote.isEnabled())


def _copy_all(page: FiguresPage) -> None:
    listed = page.table()
    if listed is not None:
        put(listed)
