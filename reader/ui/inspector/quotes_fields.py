"""What stands above the list of quotes: a field, choices that are folded away, how many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from reader.model.article import letter
from reader.ui.cards.quotes_filter import QuoteFilter
from reader.ui.cards.told import counted, grouped
from reader.ui.inspector.names_fields import FilterField
from reader.ui.inspector.notes_filters import Choice

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from reader.model.article import Article
    from reader.ui.cards.quotes_filter import Differs

_LEAST = 8  # letters of a choice that are seen at least


class QuotesFilter(QWidget):
    """Says how many quotes are listed, and lets the user ask for some of them.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = FilterField(self)
        self.text.setPlaceholderText(self.tr("Find"))
        self.text.setAccessibleName(self.tr("Find words of quotes, or who says them"))
        self.unfold = _tool(self.tr("Filter"), self.tr("Choose which quotes are listed"), self)
        self.unfold.setCheckable(True)
        self.only = _tool(self.tr("Only"), self.tr("Mark only the quotes of this speaker"), self)
        self.only.setCheckable(True)
        self.more = _tool("…", self.tr("What can be done with this quote"), self)
        self.speaker = Choice(self.tr("Speaker"), self)
        self.article = Choice(self.tr("Article"), self)
        self.kind = Choice(self.tr("Kind of quote"), self)
        self.differs = Choice(self.tr("What differs"), self)
        self.choices = (self.speaker, self.article, self.kind, self.differs)
        self.count = QLabel(self)
        self.count.setObjectName("count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setWordWrap(True)
        self.clear = QPushButton(self.tr("Clear"), self)
        self.clear.setObjectName("link")
        self.clear.setAccessibleName(self.tr("List all quotes"))
        self._lay_out()
        self._offer_kinds()
        self._offer_differing({})
        self.text.textChanged.connect(self._change)
        for choice in self.choices:
            choice.setMinimumContentsLength(_LEAST)
            choice.currentIndexChanged.connect(self._change)
        self.unfold.toggled.connect(lambda opened: self._unfold(opened=opened))
        self.clear.clicked.connect(self.reset)
        self._unfold(opened=False)

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
        places = [(f"{letter(at)} {one.name}", one.key) for at, one in enumerate(articles)]
        self.article.offer([(self.tr("All articles"), ""), *places], {})
        everybody: list[tuple[str, Any]] = [(self.tr("All speakers"), None)]
        self.speaker.offer([*everybody, *speakers], {})
        self._offer_differing(differing)
        self._name_button()

    def show_count(self, listed: int, total: int) -> None:
        """Say how many of all quotes are listed."""
        asked = self.wanted != QuoteFilter()
        self.clear.setVisible(asked and bool(total))
        every = counted(total, self.tr("quote"), self.tr("quotes"))
        if not total:
            self.count.setText("")
        elif asked and not listed:
            self.count.setText(self.tr("None of {} has all that is asked for.").format(every))
        elif asked:
            self.count.setText(self.tr("{} of {}").format(grouped(listed), every))
        else:
            self.count.setText(self.tr("{} · words quoted, by article").format(every))

    def reset(self) -> None:
        """Ask for nothing: list all quotes."""
        self.text.clear()
        for choice in self.choices:
            choice.setCurrentIndex(0)
        if not self.clear.isVisible():
            self.text.setFocus()  # the button that was pressed is gone

    def _offer_kinds(self) -> None:
        kinds = [
            (self.tr("Direct: whole sentences"), "direct"),
            (self.tr("Mixed: in part"), "mixed"),
            (self.tr("Indirect: no marks"), "indirect"),
        ]
        self.kind.offer([(self.tr("Any kind"), None), *kinds], {})

    def _offer_differing(self, differing: Mapping[Differs, int]) -> None:
        """Offer what may differ, each with how many quotes it is asked of."""
        words: dict[Differs, str] = {
            "meaning": self.tr("Meaning differs ({})"),
            "speaker": self.tr("Speaker differs ({})"),
            "wording": self.tr("Wording differs ({})"),
            "only": self.tr("Only in one article ({})"),
        }
        differs = [(told.format(grouped(differing.get(d, 0))), d) for d, told in words.items()]
        self.differs.offer([(self.tr("Same or not"), None), *differs], {})

    def _change(self) -> None:
        self._name_button()
        self.changed.emit()

    def _unfold(self, *, opened: bool) -> None:
        for choice in self.choices:
            choice.setVisible(opened)
        self._name_button()

    def _name_button(self) -> None:
        """Say at the button what is asked for where nobody sees it."""
        count = self.wanted.choices
        self.unfold.setText(self.tr("Filter ({})").format(count) if count else self.tr("Filter"))

    def _lay_out(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 12, 12, 4)
        rows.setSpacing(6)
        widgets: tuple[tuple[QWidget, ...], ...] = (
            (self.text, self.unfold, self.only, self.more),
            (self.speaker, self.article),
            (self.kind, self.differs),
            (self.count, self.clear),
        )
        wide = {self.text, *self.choices, self.count}
        for several in widgets:
            row = QHBoxLayout()
            row.setSpacing(4)
            for widget in several:
                row.addWidget(widget, int(widget in wide))
            rows.addLayout(row)


def _tool(words: str, meaning: str, parent: QWidget) -> QToolButton:
    button = QToolButton(parent)
    button.setObjectName("filter")
    button.setText(words)
    button.setToolTip(meaning)
    button.setAccessibleName(meaning)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
