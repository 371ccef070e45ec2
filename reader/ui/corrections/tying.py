"""Where the user says what matches, what is one statement, and what is not of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QShortcut

from reader.model.article import letter
from reader.model.text import in_marks
from reader.ui.cards.told import letters
from reader.ui.offering import Offering

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.comparison import Passage
    from reader.ui.correcting import Correcting
    from reader.ui.messages import MessageBar
    from reader.ui.showing import Parts
    from reader.ui.story import Story

_MOST_QUOTED = 40  # characters
_KEYS = Qt.Key.Key_Return, Qt.Key.Key_Enter


@dataclass(frozen=True, slots=True)
class Waiting:
    """A passage that waits for its counterpart.

    Attributes:
        passage: The passage.
        words: What it says, in short.
        joins: Whether its statement is to be joined with another, rather than the passage matched.
    """

    passage: Passage
    words: str
    joins: bool


class Tying(QObject):
    """Holds one passage until the user has chosen the other; corrects, says so, takes it back.

    What is held stays marked, a message tells of it; the user reads on and selects as always.
    """

    def __init__(
        self,
        parts: Parts,
        story: Story,
        correcting: Correcting,
        messages: MessageBar,
        undo: QUndoStack,
    ) -> None:
        super().__init__(story)
        self._parts, self._story, self._correcting = parts, story, correcting
        self._messages = messages
        self._offering = Offering(parts.status, undo.indexChanged, undo.undo)
        self.waiting: Waiting | None = None
        self._told = ""
        self._keys = [self._key(key, self.finish) for key in _KEYS]
        self._keys.append(self._key(Qt.Key.Key_Escape, self.leave))
        story.articles_changed.connect(self.leave)
        parts.inspector.match_wanted.connect(self.ask)

    @property
    def chosen(self) -> Passage | None:
        """What a command is about: words or a passage selected, or a cell of the synopsis."""
        views = self._parts.views
        if views.synopsis is not None and views.currentWidget() is views.synopsis:
            return views.synopsis.tour.place
        return self._parts.desk.held.chosen()

    def ask(self, passage: Passage | None = None, *, joins: bool = False) -> None:
        """Put a passage, else that selected, together with words selected elsewhere.

        Where there is only one of the two, it is held.
        """
        desk = self._parts.desk
        words = desk.selected_text() if desk.isVisible() else None
        selected = passage or (desk.held.passage if words else None)
        if words and selected and words.article != selected.article:
            self.begin(selected, joins=joins)
            self.finish(words)
        else:
            self.begin(passage or self.chosen, joins=joins)

    def begin(self, passage: Passage | None, *, joins: bool = False) -> None:
        """Hold a passage to be matched with another, or its statement to be joined with one."""
        comparison = self._correcting.comparison
        self.leave()
        if comparison is None or passage is None:
            self._parts.status.say(self.tr("Select words or a passage first."))
            return
        words = in_marks(comparison.words(passage), _MOST_QUOTED)
        self.waiting = Waiting(passage, words, joins)
        if joins:
            waits = self.tr("The statement of {} in {} waits for what is to be one with it.")
            how = self.tr(
                "Now select a passage of the other statement and press Enter; Esc to leave off"
            )
        else:
            waits = self.tr("{} in {} waits for its counterpart.")
            how = self.tr(
                "Now select the counterpart in another article and press Enter; Esc to leave off"
            )
        self._told = waits.format(words, letter(passage.article))
        self._messages.offer(self._told, self.tr("Leave off"), self.leave)
        self._parts.status.say(how)
        self._hold(passage)

    def finish(self, other: Passage | None = None) -> None:
        """Put what is held together with `other`, else with what is chosen now."""
        waiting, other = self.waiting, other or self.chosen
        if waiting is None:
            return
        if other is None or not fits(waiting, other):
            ask = self.tr("Select the counterpart in another article first; Esc to leave off")
            again = self.tr("Select a passage of another statement first; Esc to leave off")
            self._parts.status.say(again if waiting.joins else ask)
            return
        self.leave()
        both = letter(waiting.passage.article), letter(other.article)
        if waiting.joins:
            self._correcting.take_joined(waiting.passage, other)
            self._offering.tell(self.tr("One statement now: {} and {}").format(*both))
        else:
            self._correcting.take_match(waiting.passage, other)
            self._offering.tell(self.tr("Match: {} and {}").format(*both))

    def leave(self) -> None:
        """Hold nothing any more."""
        if self.waiting is not None:
            self.waiting = None
            self._messages.withdraw([self._told])
            self._parts.status.say("")
            self._hold(None)

    def part(self, passage: Passage, others: Sequence[Passage]) -> None:
        """Say that a passage is of no statement that has one of the others."""
        self._correcting.take_parted([passage], others)
        told = self.tr("{} is not of the statement with {}")
        those = letters(sorted({other.article for other in others}))
        self._offering.tell(told.format(letter(passage.article), those))

    def stands_with(self, passage: Passage) -> list[tuple[Passage, tuple[Passage, ...]]]:
        """Return for each statement the passage of it that is meant, and the others it has."""
        comparison = self._correcting.comparison
        rows = [one.passages for one in comparison.statements] if comparison else []
        return [
            (own, tuple(one for one in row if one != own))
            for row in rows
            for own in row
            if own.article == passage.article and own.span.overlaps(passage.span)
        ]

    def words(self, passage: Passage) -> str:
        """Return the words of a passage; none while nothing is compared."""
        comparison = self._correcting.comparison
        return comparison.words(passage) if comparison else ""

    def _hold(self, passage: Passage | None) -> None:
        self._parts.desk.held.hold(passage)
        for key in self._keys:
            key.setEnabled(passage is not None)

    def _key(self, key: Qt.Key, does: Callable[[], None]) -> QShortcut:
        """Return a key that does something in the views, while something is held."""
        made = QShortcut(key, self._parts.views)
        made.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        made.setEnabled(False)
        made.activated.connect(does)
        return made


def fits(waiting: Waiting, other: Passage) -> bool:
    """Tell whether what waits may be put together with another passage."""
    here = waiting.passage
    if here.article != other.article:
        return True
    return waiting.joins and not here.span.overlaps(other.span)
