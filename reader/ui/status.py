"""The status bar: what the story holds, what is being done, and how to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from reader.ui.cards.told import articles_counted, quotes_counted, words_counted
from reader.ui.eliding import Line
from reader.ui.languages import language_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reader.model.article import Article
    from reader.model.comparison import Comparison, Models

_tr = QCoreApplication.translate


class StatusBar(QWidget):
    """Facts at the left; at the right the work under way, or which models did it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusbar")
        self.setAccessibleName(self.tr("Status bar"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(32)
        self.facts = Line("facts")
        self._known = self._summary = ""  # of the story; of what is shown in its stead
        self.said = Line("said")
        self.models = Line("models")
        self.doing = Line("doing")
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(128, 4)
        self.share = Line("share")
        self.share.setMinimumWidth(32)
        self.cancel = self._link(self._cancel)
        self.cancel.setText(self.tr("Cancel"))
        self._stop: Callable[[], None] | None = None
        self.act = self._link(self._act)
        self._action: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.facts)
        row.addWidget(self.said)
        row.addWidget(self.act)
        row.addStretch(1)
        for widget in (self.models, self.doing, self.bar, self.share, self.cancel):
            row.addWidget(widget)
        self.say("")
        self.show_idle()

    def show_articles(self, articles: Sequence[Article]) -> None:
        """Say how many articles and words there are."""
        self._tell(_facts(articles))
        self.models.setText("")

    def show_comparison(self, comparison: Comparison) -> None:
        """Say how much was found, and by which models."""
        matches = sum(match.grade != "possible" for match in comparison.matches)
        quotes = sum(len(analysis.quotes) for analysis in comparison.analyses)
        parts = (
            _facts(comparison.articles),
            self.tr("%Ln match(es) shown", "", matches),
            quotes_counted(quotes),
        )
        self._tell(" · ".join(parts))
        self.models.setText(told_models(comparison.models))
        self.models.setToolTip(self.models.text())

    def sum_up(self, summary: str) -> None:
        """Say what the view that is shown comes to, in place of the story; empty: the story."""
        self._summary = summary
        self._tell(self._known)

    def say(
        self,
        words: str,
        more: str = "",
        link: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        """Say what was done last, `more` in the tooltip; `link` calls what it offers to do."""
        self.said.setText(words)
        self.said.setToolTip(more)
        self.act.setText(link)
        self.act.setAccessibleName(link or self.tr("Nothing offered"))
        self.act.setVisible(bool(link))
        self._action = action

    def show_work(self, name: str, done: int, total: int, stop: Callable[[], None]) -> None:
        """Show that `done` of `total` steps of some work are finished; 0 of 0: not known yet."""
        self._stop = stop
        self.doing.setText(name)
        self.bar.setAccessibleName(name)
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.share.setText(
            _tr("Status", "{} %").format(round(100 * done / total)) if total else ""
        )
        self._show(working=True)

    def show_idle(self) -> None:
        """Show that nothing is being done."""
        self._stop = None
        self._show(working=False)

    def _tell(self, facts: str) -> None:
        self._known = facts
        self.facts.setText(self._summary or facts)
        self.facts.setToolTip(self.facts.text())

    def _show(self, *, working: bool) -> None:
        for widget in (self.doing, self.bar, self.share, self.cancel):
            widget.setVisible(working)
        self.models.setVisible(not working)

    def _act(self) -> None:
        if self._action is not None:
            self._action()

    def _cancel(self) -> None:
        if self._stop is not None:
            self._stop()

    def _link(self, clicked: Callable[[], None]) -> QPushButton:
        button = QPushButton(self)
        button.setObjectName("link")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.clicked.connect(clicked)
        return button


def told_models(models: Models) -> str:
    """Return which models did the work; where the sentence model is missing, what that means."""
    language = models.language or _tr("Status", "no language model")
    if models.without:
        names = ", ".join(map(language_name, models.without))
        without = _tr("Status", "no model for {}").format(names)
        language = f"{models.language} · {without}" if models.language else without
    if models.sentence:
        return f"{language} · {models.sentence}"
    return _tr("Status", "{} · no sentence model: matched by words alone").format(language)


def _facts(articles: Sequence[Article]) -> str:
    words = sum(article.words for article in articles)
    return " · ".join(
        (
            articles_counted(len(articles)),
            words_counted(words),
        )
    )
