"""The middle of the window: how to begin, the reading desk, or the synopsis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from reader.ui.reading.measures import GRAB, NARROWEST

if TYPE_CHECKING:
    from collections.abc import Callable, Set

    from PySide6.QtWidgets import QWidget

    from reader.model.overview import Row
    from reader.ui.actions import Actions
    from reader.ui.painting import Look
    from reader.ui.reading.desk import ReadingDesk
    from reader.ui.reading.marks import MarkKind
    from reader.ui.synopsis.page import SynopsisPage
    from reader.workflow.services import Background


class Views(QStackedWidget):
    """Shows one of them; the synopsis is made when it is first looked at.

    Attributes:
        synopsis: The synopsis; None until it is made.

    Signals:
        synopsis_made: The `SynopsisPage`.
        stood: Which row of it, from 1, of how many is the current one; twice 0 for none.
    """

    synopsis_made = Signal(object)
    stood = Signal(int, int)

    def __init__(
        self,
        empty: QWidget,
        desk: ReadingDesk,
        make: Callable[[], SynopsisPage],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._empty, self._desk, self._make = empty, desk, make
        self._marks: Set[MarkKind] = frozenset()
        self._zoom = 100
        self.synopsis: SynopsisPage | None = None
        self.addWidget(empty)
        self.addWidget(desk)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The synopsis as the user has arranged it; empty where it was not looked at."""
        return self.synopsis.findings.rows if self.synopsis is not None else ()

    @property
    def seen(self) -> tuple[Row, ...]:
        """The same with nothing of the articles that are hidden."""
        return self.synopsis.findings.seen if self.synopsis is not None else ()

    def minimumSizeHint(self) -> QSize:
        """Return that of what is shown, which may need less room than the others; one pane's."""
        shown = self.currentWidget()
        least = shown.minimumSizeHint() if shown is not None else QSize()
        return least.expandedTo(QSize(NARROWEST + GRAB, 0))

    def show_view(self, *, articles: bool, synopsis: bool) -> None:
        """Show how to begin where there are no articles, else the synopsis or the desk.

        Where the keyboard was in the one, it goes to the other.
        """
        wanted = self._empty
        if articles:
            wanted = self._synopsis() if synopsis else self._desk
        if wanted is self.currentWidget():
            return
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        self.setCurrentWidget(wanted)
        if within:
            wanted.setFocus()

    def take_keyboard(self) -> None:
        """Put the keyboard into what is shown."""
        shown = self.currentWidget()
        if shown is not None:
            shown.setFocus()

    def focus_part(self, by: int) -> None:
        """Move the keyboard to the next (1) or previous (-1) pane, or part of the synopsis."""
        if self.synopsis is not None and self.currentWidget() is self.synopsis:
            self.synopsis.focus_part(by)
        else:
            self._desk.focus_pane(by)

    def set_marks(self, shown: Set[MarkKind]) -> None:
        """Mark quotes and figures in the synopsis, or not."""
        self._marks = shown
        if self.synopsis is not None:
            self.synopsis.set_marks(shown)

    def set_zoom(self, percent: int) -> None:
        """Show the words of the synopsis at `percent` of their normal size."""
        self._zoom = percent
        if self.synopsis is not None:
            self.synopsis.set_zoom(percent)

    def set_look(self, look: Look) -> None:
        """Paint the synopsis with other colours or fonts from now on."""
        if self.synopsis is not None:
            self.synopsis.set_look(look)

    def _synopsis(self) -> SynopsisPage:
        if self.synopsis is None:
            self.synopsis = self._make()
            self.synopsis.set_marks(self._marks)
            self.synopsis.set_zoom(self._zoom)
            self.addWidget(self.synopsis)
            self.synopsis.tour.stood.connect(self.stood)
            self.synopsis_made.emit(self.synopsis)
        return self.synopsis


def synopsis_page(actions: Actions, look: Look, background: Background[None]) -> SynopsisPage:
    """Return a synopsis; its modules are not imported while the window opens."""
    from reader.ui.synopsis.page import SynopsisPage  # noqa: PLC0415
    from reader.workflow.articles import differences  # noqa: PLC0415

    return SynopsisPage(actions, look, differences, background)
