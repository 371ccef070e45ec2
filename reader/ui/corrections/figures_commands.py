"""What is said of a figure by key or from the menu: that it is resolved, an error, another's."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from reader.ui.inspector.panel import FIGURES

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction

    from reader.model.comparison import Passage
    from reader.ui.actions import Actions
    from reader.ui.corrections.tying import Tying
    from reader.ui.inspector.figures import FiguresPage
    from reader.ui.showing import Parts


class FigureCommands(QObject):
    """Corrects the figure that is chosen in the tab, else that selected in an article."""

    def __init__(self, actions: Actions, parts: Parts, tying: Tying) -> None:
        super().__init__(tying)
        self._parts, self._tying = parts, tying
        self._figuring = figuring = tying.groupings.figuring
        self._lead(actions.resolved, figuring.take_resolved)
        self._lead(actions.error, figuring.take_error)
        self._lead(actions.same_figure, partial(tying.ask, tie="fact"))
        self._lead(actions.not_same_figure, figuring.take_apart)

    @property
    def current(self) -> Passage | None:
        """The figure that a command is about; None: none is chosen."""
        inspector = self._parts.inspector
        if inspector.isVisible() and inspector.tabs.currentIndex() == FIGURES:
            return cast("FiguresPage", inspector.page(FIGURES)).chosen.place
        selected = self._tying.chosen
        return self._figuring.content(selected) if selected else None

    def _lead(self, action: QAction, take: Callable[[Passage], None]) -> None:
        action.triggered.connect(lambda: self._take(take))

    def _take(self, take: Callable[[Passage], None]) -> None:
        figure = self.current
        if figure is None:
            self._parts.status.say(self.tr("Select a figure first."))
        else:
            take(figure)
