"""Keeps the parts of the window in step with the story, what was found in it, and the notes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.text import Span
from reader.ui.cards.told import articles_counted
from reader.ui.kept import Kept
from reader.ui.story import is_shown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from reader.model.article import Article
    from reader.model.comparison import Comparison
    from reader.ui.alone import AloneStrip
    from reader.ui.comparing import Comparing
    from reader.ui.correcting import Correcting
    from reader.ui.inspector.panel import Inspector
    from reader.ui.reading.desk import ReadingDesk
    from reader.ui.sidebar.panel import Sidebar
    from reader.ui.status import StatusBar
    from reader.ui.story import Story
    from reader.ui.views import Views


@dataclass(frozen=True)
class Parts:
    """The parts of the window that show the story."""

    desk: ReadingDesk
    sidebar: Sidebar
    inspector: Inspector
    status: StatusBar
    views: Views
    alone: AloneStrip


class Showing(QObject):
    """Tells each part what is new; `passage` is the one selected, or None, and then `kept` may be.

    Signals:
        changed: What is shown is another: articles, or what was found in them.
        led: The user was led to a place on the desk.
    """

    changed = Signal()
    led = Signal()

    def __init__(
        self, parts: Parts, story: Story, comparing: Comparing, correcting: Correcting
    ) -> None:
        super().__init__(story)
        self._parts, self._story, self._comparing = parts, story, comparing
        self._correcting = correcting
        self.passage: Passage | None = None
        self.kept = Kept()  # what was selected before the articles moved
        self.comparison: Comparison | None = None
        self._possible = False
        self._on_desk: Sequence[Article] = ()  # what `passage` is of
        self._before: tuple[str, Comparison] | None = None  # the last one shown, and its story
        story.articles_changed.connect(self._show_articles)
        story.shown_changed.connect(self._show_panes)
        correcting.corrected.connect(self._show_comparison)
        parts.desk.passage_selected.connect(self._show_passage)
        parts.desk.pane_focused.connect(parts.sidebar.choose)
        parts.inspector.passage_chosen.connect(self.reveal)
        parts.sidebar.article_chosen.connect(self.show_article)

    @property
    def title(self) -> str:
        """The story's name; empty where none is open."""
        return self._story.state.story.name

    def tell_added(self, place: int) -> None:
        """Bring up the pane of the article at `place`, the first that was added, and say so."""
        articles = self._story.state.articles
        self.show_article(place)
        letters = [letter(at) for at in range(place, len(articles))]
        if len(letters) == 1:
            said = self.tr("Added {} as {}").format(articles[place].name, letters[0])
        else:
            count = articles_counted(len(letters))
            said = self.tr("Added {} as {} to {}").format(count, letters[0], letters[-1])
        self._parts.status.say(said)

    def show_article(self, place: int) -> None:
        """Bring the pane of an article up, showing it first where it is hidden."""
        self.reveal(Passage(place, Span(0, 1)))

    def reveal(self, passage: Passage) -> None:
        """Bring a passage up, showing its pane first where it is hidden."""
        self._open(passage)
        self._parts.desk.reveal(passage)

    def choose(self, passage: Passage) -> None:
        """Select a passage as if the user had clicked it, showing its pane first."""
        self._open(passage)
        self._parts.desk.select(passage)

    @property
    def selected(self) -> tuple[str, Span] | None:
        """What is selected, or is to be once it is compared: `Article.key` and where; or None."""
        if self.passage is not None:
            return self._on_desk[self.passage.article].key, self.passage.span
        return self.kept.where

    def show_possible(self, possible: bool) -> None:  # noqa: FBT001 - a slot
        """Mark matches on the desk that are only possible, or not."""
        self._possible = possible
        if self.comparison is not None:
            self._show_comparison(self.comparison)

    def _open(self, passage: Passage) -> None:
        self.led.emit()
        if not is_shown(self._story.state, passage.article):
            self._story.toggle_shown(passage.article)

    def _show_articles(self) -> None:
        articles = self._story.state.articles
        elsewhere = _keyboard_in(self._parts.sidebar, self._parts.inspector)
        self.kept.keep(self.passage, self._on_desk)
        self.comparison = self.passage = None
        self._on_desk = articles
        self._parts.desk.show_articles(articles)
        self._mark_meanwhile()
        self._parts.inspector.show_comparison(None)
        self._parts.status.show_articles(articles)
        self._show_panes()
        self._comparing.compare(articles)
        self.changed.emit()
        if not elsewhere:
            self._parts.views.take_keyboard()

    def _mark_meanwhile(self) -> None:
        """Leave on the desk what an earlier comparison found in articles that are still there."""
        from reader.workflow.meanwhile import meanwhile  # noqa: PLC0415 - not at the start

        if self._before is not None and self._before[0] == self._story.id:
            known = meanwhile(self._before[1], self._on_desk)
            self._parts.desk.show_comparison(known, possible=self._possible)

    def _restore_passage(self, *, light: bool) -> None:
        """Show the passage again that was selected, whatever place its article has now.

        `light` says whether to select it in its pane too, where nothing else has changed.
        """
        light = light or self.kept.light
        kept = self.kept.take(self._story.state.articles)
        if kept is not None and self.passage is None:
            self.passage = kept
            if light:
                self._parts.desk.light(kept)
            self._parts.inspector.keep_passage(kept)

    def _show_comparison(self, comparison: Comparison) -> None:
        self.kept.keep(self.passage, self._on_desk)  # it may be shown anew: corrected
        again = self.comparison is not None
        self.comparison, self.passage = comparison, None
        self._before = self._story.id, comparison
        self._parts.desk.show_comparison(comparison, possible=self._possible)
        self._parts.inspector.show_comparison(comparison)
        self._parts.status.show_comparison(comparison)
        self._restore_passage(light=again)
        self._show_panes()
        self.changed.emit()

    def _show_panes(self) -> None:
        state = self._story.state
        for place in range(len(state.articles)):
            self._parts.desk.set_pane_visible(place, is_shown(state, place))
        self._parts.sidebar.show_story(state)

    def _show_passage(self, passage: Passage | None) -> None:
        """Show the passage; what no other article has turns no one away from another tab."""
        from reader.ui.cards.counterparts import counterparts  # noqa: PLC0415 - not at start-up

        self.passage = passage
        if passage and self.comparison and not counterparts(self.comparison, passage):
            self._parts.inspector.keep_passage(passage)
        else:
            self._parts.inspector.show_passage(passage)


def _keyboard_in(*parts: QWidget) -> bool:
    """Tell whether the keyboard is in one of `parts`, where it may stay."""
    focused = QApplication.focusWidget()
    return focused is not None and any(part.isAncestorOf(focused) for part in parts)
