"""The tabs that list what a comparison found."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from reader.ui.cards.figures import figure_cards, figure_summary
from reader.ui.inspector.view import CardView
from reader.ui.languages import not_looked_for

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.comparison import Comparison
    from reader.ui.cards.card import Card
    from reader.ui.painting import Look


class Listing(NamedTuple):
    """What a tab lists.

    Attributes:
        line: Says what is listed.
        cards: The list.
        opened: Keys of the cards that are open at first.
    """

    line: str
    cards: Sequence[Card]
    opened: Sequence[str] = ()


class ListPage(QWidget):
    """A line that says what is listed, and the list that `listing` makes of a comparison.

    Signals:
        passage_chosen: A `Passage` the user wants to see.
    """

    passage_chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        listing: Callable[[Comparison], Listing],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._listing = listing
        self.line = QLabel(self)
        self.line.setObjectName("secondLine")
        self.line.setIndent(0)
        self.line.setWordWrap(True)
        self.view = CardView(look, self)
        self.view.setAccessibleName(name)
        self.view.passage_chosen.connect(self.passage_chosen)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.line)
        self.column.addWidget(self.view, 1)
        self.setFocusProxy(self.view)

    def set_look(self, look: Look) -> None:
        """Paint with other colours or fonts from now on."""
        self.view.set_look(look)

    def show_comparison(self, comparison: Comparison | None) -> None:
        """List what `comparison` found; None: the work is not done yet."""
        if comparison is None:
            self.line.setText(self.tr("Nothing to show yet."))
            self.view.show_cards(())
            return
        line, cards, opened = self._listing(comparison)
        told = line if cards else self.tr("None found.")
        missing = not_looked_for(comparison, names=False)
        self.line.setText(f"{told} {missing}".strip())
        self.view.show_cards(cards)
        for key in opened:
            self.view.open(key)


class FiguresPage(ListPage):
    """The figures, those that differ first."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, self.tr("Figures by topic"), _figures, parent)


def _figures(comparison: Comparison) -> Listing:
    return Listing(figure_summary(comparison), figure_cards(comparison))
