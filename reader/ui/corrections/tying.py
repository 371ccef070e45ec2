"""Where the user says what matches, what is one row or utterance, what is not of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.text import in_marks
from reader.ui.cards.told import letters
from reader.ui.corrections.rows import are_one
from reader.ui.offering import Offering

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QUndoStack

    from reader.model.comparison import Comparison
    from reader.ui.corrections.figuring import Figuring
    from reader.ui.corrections.quoting import Quoting
    from reader.ui.corrections.rows import Row
    from reader.ui.messages import MessageBar
    from reader.ui.showing import Parts
    from reader.ui.story import Story

_MOST_QUOTED = 40  # characters
#: How two passages go together: they match, their rows of the synopsis are one, they are one
#: utterance or one fact.
Tie: TypeAlias = Literal["match", "join", "same", "fact"]

_KEYS = Qt.Key.Key_Return, Qt.Key.Key_Enter


@dataclass(frozen=True, slots=True)
class Waiting:
    """A passage that waits for its counterpart.

    Attributes:
        passage: The passage.
        words: What it says, in short.
        tie: What it waits for: a passage that reports the same, another row to be one with its
            own, another rendering of the utterance that it is the content of, another figure
            of its fact.
    """

    passage: Passage
    words: str
    tie: Tie


@dataclass(frozen=True, slots=True)
class Groupings:
    """What says which quotes are one utterance, and which figures one fact."""

    quoting: Quoting
    figuring: Figuring


class Tying(QObject):
    """Holds one passage until the user has chosen the other; corrects, says so, takes it back.

    What is held stays marked, a message tells of it; the user reads on and selects as always.
    """

    def __init__(
        self,
        parts: Parts,
        story: Story,
        groupings: Groupings,
        messages: MessageBar,
        undo: QUndoStack,
    ) -> None:
        super().__init__(story)
        self._parts, self._story = parts, story
        self._correcting = groupings.quoting.correcting
        self.groupings, self._messages = groupings, messages
        self._offering = Offering(parts.status, undo.indexChanged, undo.undo)
        self.waiting: Waiting | None = None
        self._told = self._asked = ""
        self._keys = [self._key(key, self.finish) for key in _KEYS]
        # Wherever the keyboard is; where the key closes something nearer it does only that.
        escape = self._key(Qt.Key.Key_Escape, lambda: None if _closed_popup() else self.leave())
        escape.setContext(Qt.ShortcutContext.WindowShortcut)
        self._keys.append(escape)
        messages.closed.connect(self.leave)
        story.articles_changed.connect(self.leave)
        parts.inspector.match_wanted.connect(self.ask)
        for selected in (parts.desk.passage_selected, parts.desk.words_selected):
            selected.connect(self._take_answer)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None: nothing has been compared yet."""
        return self._correcting.comparison

    @property
    def chosen(self) -> Passage | None:
        """What a command is about: words or a passage selected, or a cell of the synopsis."""
        views = self._parts.views
        if views.synopsis is not None and views.currentWidget() is views.synopsis:
            return views.synopsis.tour.place
        return self._parts.desk.held.chosen()

    def ask(self, passage: Passage | None = None, *, tie: Tie = "match") -> None:
        """Put a passage, else that selected, together with words selected elsewhere.

        Where there is only one of the two, it is held.
        """
        desk = self._parts.desk
        words = desk.selected_text() if desk.isVisible() else None
        selected = passage or (desk.held.passage if words else None)
        if words and selected and words.article != selected.article:
            self.begin(selected, tie=tie)
            self.finish(words)
        else:
            self.begin(passage or self._chosen(tie), tie=tie)

    def begin(self, passage: Passage | None, *, tie: Tie = "match") -> None:
        """Hold a passage until what goes together with it is chosen."""
        comparison = self.comparison
        self.leave()
        meant = self._meant(passage, tie)
        if comparison is None or meant is None:
            ask = self.tr("Select words or a passage first.")
            grouped = {
                "same": self.tr("Select words of a quote first."),
                "fact": self.tr("Select a figure first."),
            }
            self._ask_for(grouped.get(tie, ask))
            return
        words = in_marks(comparison.words(meant), _MOST_QUOTED)
        self.waiting = Waiting(meant, words, tie)
        how = {
            "match": self.tr(
                "{} in {}: now select what reports the same in another article, "
                "then press Enter or right-click it."
            ),
            "join": self.tr(
                "{} in {}: now select a passage of the row that is to be one with its row, "
                "then press Enter or right-click it."
            ),
            "same": self.tr(
                "{} in {}: now select the same quote in another article, "
                "then press Enter or right-click it."
            ),
            "fact": self.tr(
                "{} in {}: now select the same figure in another article, "
                "then press Enter or right-click it."
            ),
        }
        self._told = how[tie].format(words, letter(meant.article))
        self._messages.offer(self._told, self.tr("Leave off (Esc)"), self.leave)
        self._hold(meant)

    def finish(self, other: Passage | None = None) -> None:
        """Put what is held together with `other`, else with what is chosen now."""
        waiting = self.waiting
        if waiting is None:
            return
        meant = self._meant(other or self._chosen(waiting.tie), waiting.tie)
        if meant is None or not fits(waiting, meant):
            ask = {
                "match": self.tr("Select what reports the same in another article first."),
                "join": self.tr("Select a passage of another row first."),
                "same": self.tr("Select a quote in another article first."),
                "fact": self.tr("Select a figure in another article first."),
            }
            self._ask_for(ask[waiting.tie])
            return
        self.leave()
        self._tie(waiting, meant)

    def leave(self) -> bool:
        """Hold nothing any more; tell whether anything was held."""
        held = self.waiting is not None
        if held:
            self.waiting = None
            self._messages.withdraw([self._told])
            self._take_answer()
            self._hold(None)
        return held

    def _ask_for(self, words: str) -> None:
        self._asked = words
        self._parts.status.say(words)

    def _take_answer(self) -> None:
        """Ask no longer for what is selected now."""
        if self._asked and self._parts.status.said.text() == self._asked:
            self._parts.status.say("")
        self._asked = ""

    def part(self, row: Row) -> None:
        """Say that a passage is not of a row; in others it stays."""
        self._correcting.take_parted([row.own], row.alone)
        told = self.tr("{} is out of the row with {}")
        those = letters(sorted({other.article for other in row.others}))
        self._offering.tell(told.format(letter(row.own.article), those))

    def _chosen(self, tie: Tie) -> Passage | None:
        """Return what a command is about: also the quote or figure at the caret, if that is."""
        desk = self._parts.desk
        spot = desk.spot() if tie in {"same", "fact"} and desk.isVisible() else None
        if spot is not None and tie == "same" and spot.quote is not None:
            return Passage(spot.article, spot.quote.content)
        if spot is not None and tie == "fact" and spot.figure is not None:
            return Passage(spot.article, spot.figure.span)
        return self.chosen

    def _meant(self, passage: Passage | None, tie: Tie) -> Passage | None:
        """Return what a passage stands for: of utterances the content of a quote; a figure."""
        if passage and tie == "fact":
            return self.groupings.figuring.content(passage)
        return self.groupings.quoting.content(passage) if passage and tie == "same" else passage

    def _tie(self, waiting: Waiting, other: Passage) -> None:
        both = letter(waiting.passage.article), letter(other.article)
        if waiting.tie == "join":
            self._correcting.take_joined(waiting.passage, other)
            if are_one(self.comparison, waiting.passage, other):
                self._offering.tell(self.tr("One row now: {} and {}").format(*both))
            else:
                self._offering.tell(self.tr("Still two rows: {} and {}").format(*both))
        elif waiting.tie == "match":
            self._correcting.take_match(waiting.passage, other)
            self._offering.tell(self.tr("Match: {} and {}").format(*both))
        elif waiting.tie == "fact":
            self.groupings.figuring.take_same(waiting.passage, other)
        else:
            self.groupings.quoting.take_same(waiting.passage, other)

    def _hold(self, passage: Passage | None) -> None:
        self._parts.desk.held.hold(passage)
        for key in self._keys:
            key.setEnabled(passage is not None)

    def _key(self, key: Qt.Key, does: Callable[[], object]) -> QShortcut:
        """Return a key that does something in the views, while something is held."""
        made = QShortcut(key, self._parts.views)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setEnabled(False)
        made.activated.connect(does)
        return made


def _closed_popup() -> bool:
    """Close the list that has come down from a field; tell whether there was one."""
    popup = QApplication.activePopupWidget()
    return popup is not None and popup.close()


def fits(waiting: Waiting, other: Passage) -> bool:
    """Tell whether what waits may be put together with another passage."""
    here = waiting.passage
    if here.article != other.article:
        return True
    return waiting.tie == "join" and not here.span.overlaps(other.span)
