"""Which quotes are listed, and how many there are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from reader.ui.cards.quotes_filter import QuoteFilter
from reader.ui.cards.told import grouped
from reader.ui.inspector.filters import Choice, FilterBar, explain, tool_button

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.ui.cards.quotes_filter import Differs


class QuotesFilter(FilterBar):
    """Says how many quotes are listed, and lets the user ask for some of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text.ask(self.tr("Find"), self.tr("Find words of quotes, or who says them"))
        explain(self.unfold, self.tr("Choose which quotes are listed"))
        self.only = tool_button(
            self.tr("Only"), self, self.tr("Mark only the quotes of this speaker")
        )
        self.only.setCheckable(True)
        self.more = tool_button("…", self, self.tr("What can be done with this quote"))
        self.clear.setAccessibleName(self.tr("List all quotes"))
        self.speaker = Choice(self.tr("Speaker"), self)
        self.article = Choice(self.tr("Article"), self)
        self.kind = Choice(self.tr("Kind of quote"), self)
        self.differs = Choice(self.tr("What differs"), self)
        rows = (self.speaker, self.article), (self.kind, self.differs)
        self.lay_out(*rows, beside=(self.only, self.more))
        self._offer_kinds()
        self._offer_differing({})

    @property
    def wanted(self) -> QuoteFilter:
        """What a quote must have to be listed."""
        return QuoteFilter(
            self.kind.currentData(),
            self.speaker.currentData(),
            self.article.currentData() or "",
            self.differs.currentData(),
            self.text.text().strip(),
        )

    def offer(
        self,
        articles: Sequence[Article],
        speakers: Sequence[tuple[str, str]],
        differing: Mapping[Differs, int],
    ) -> None:
        """Offer what there is to choose from.

        Args:
            articles: In the order of the story.
            speakers: What each is called, and what tells it from others.
            differing: Of how many quotes the renderings differ in what.
        """
        everybody: list[tuple[str, Any]] = [(self.tr("All speakers"), None)]
        self.speaker.offer([*everybody, *speakers])
        self._offer_differing(differing)
        self.offer_articles(self.article, self.tr("All articles"), articles)

    def show_count(self, listed: int, total: int) -> None:
        """Say how many of all quotes are listed."""
        some = self.tr("{shown} of %Ln quote(s)", "", total).format(shown=grouped(listed))
        none = self.tr("None of %Ln quote(s) has all that is asked for.", "", total)
        told = self.tr("%Ln quote(s) · words quoted, by article", "", total)
        self.tell(total, some if listed else none, told)

    def _offer_kinds(self) -> None:
        kinds = [
            (self.tr("Direct: whole sentences"), "direct"),
            (self.tr("Mixed: in part"), "mixed"),
            (self.tr("Indirect: no marks"), "indirect"),
        ]
        self.kind.offer([(self.tr("Any kind"), None), *kinds])

    def _offer_differing(self, differing: Mapping[Differs, int]) -> None:
        """Offer what may differ, each with how many quotes it is asked of."""
        words: dict[Differs, str] = {
            "meaning": self.tr("Meaning differs ({})"),
            "speaker": self.tr("Speaker differs ({})"),
            "wording": self.tr("Wording differs ({})"),
            "only": self.tr("Only in one article ({})"),
        }
        differs = [(told.format(grouped(differing.get(d, 0))), d) for d, told in words.items()]
        self.differs.offer([(self.tr("Same or not"), None), *differs])
