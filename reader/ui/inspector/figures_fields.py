"""Which figures are listed, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.ui.cards.figures_filter import FigureFilter
from reader.ui.cards.told import grouped
from reader.ui.inspector.filters import Choice, FilterBar, explain, tool_button

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article


class FiguresFilter(FilterBar):
    """Says what is listed of the figures, and lets the user ask for some of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text.ask(self.tr("Find a figure"), self.tr("Find a topic or words of figures"))
        explain(self.unfold, self.tr("Choose which figures are listed"))
        self.more = tool_button("…", self, self.tr("What can be done with this topic"))
        self.clear.setAccessibleName(self.tr("List all figures"))
        self.standing = Choice(self.tr("How figures stand to each other"), self)
        self.article = Choice(self.tr("Article"), self)
        self.count.setToolTip(
            self.tr(
                "The synopsis counts statements that differ: one has several figures, or none."
            )
        )
        self.lay_out((self.standing, self.article), beside=(self.more,))
        standings = [
            (self.tr("Differ"), "differ"),
            (self.tr("Differ, not resolved"), "open"),
            (self.tr("Agree"), "agree"),
            (self.tr("In one article only"), "only"),
            (self.tr("You decided"), "told"),
        ]
        self.standing.offer([(self.tr("All figures"), None), *standings])

    @property
    def wanted(self) -> FigureFilter:
        """What a topic must have to be listed."""
        article = self.article.currentData() or ""
        return FigureFilter(self.standing.currentData(), article, self.text.text().strip())

    def offer(self, articles: Sequence[Article]) -> None:
        """Offer these articles."""
        self.offer_articles(self.article, self.tr("All articles"), articles)

    def show_count(self, listed: int, total: int, summary: str) -> None:
        """Say how many of all topics are listed; of all of them the `summary`."""
        some = self.tr("{shown} of %Ln figure(s)", "", total).format(shown=grouped(listed))
        none = self.tr("None of %Ln figure(s) has all that is asked for.", "", total)
        self.tell(total, some if listed else none, summary)
