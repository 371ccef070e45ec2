"""Where the user says of two finds of two articles that they are one, or of one that it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.ui.cards.told import letters
from reader.ui.offering import Offering

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.comparison import Comparison, Passage, Place
    from reader.model.correction import Correction
    from reader.ui.correcting import Correcting
    from reader.ui.showing import Parts
    from reader.ui.story import Story


class Sort(NamedTuple):
    """What is grouped: quotes of one utterance, figures of one fact.

    Attributes:
        at: Which of them is meant by a passage; None: none.
        words: What stands there.
        together: All that are one with it; none where no other article has it.
        same: The correction that two are one.
        other: The correction that one is not what it is grouped with; None where with nothing.
    """

    at: Callable[[Comparison, Passage], Place | None]
    words: Callable[[Comparison, Place], Passage]
    together: Callable[[Comparison, Place], Sequence[Place]]
    same: Callable[[str, Comparison, Place, Place], Correction]
    other: Callable[[str, Comparison, Place], Correction | None]


class Told(NamedTuple):
    """What is said when two of a sort are put together or apart.

    Attributes:
        same: The edit that puts them together.
        one: That they are one now, with the letters of both.
        other: The edit that takes one out.
        apart: That it is not what it is in others, with its letter and theirs.
        choose: That one must be chosen first.
    """

    same: str
    one: str
    other: str
    apart: str
    choose: str


class Grouping(QObject):
    """Puts together and apart, says so and offers to take it back.

    A quote or figure is told by any of its words, a `Passage`.

    Attributes:
        sort: What is grouped.
        told: What is said of it.
        correcting: What applies and keeps the corrections.
    """

    sort: Sort
    told: Told

    def __init__(
        self, parts: Parts, story: Story, correcting: Correcting, undo: QUndoStack
    ) -> None:
        super().__init__(story)
        self._parts, self._story, self.correcting = parts, story, correcting
        self._offering = Offering(parts.status, undo.indexChanged, undo.undo)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None: nothing has been compared yet."""
        return self.correcting.comparison

    def take_same(self, passage: Passage, other: Passage) -> None:
        """Say that two, of two articles, are one."""
        comparison, places = self.comparison, (self.place(passage), self.place(other))
        if comparison is not None and places[0] and places[1]:
            made = self.sort.same(self._story.id, comparison, places[0], places[1])
            self.correcting.take([made], self.told.same)
            both = letter(passage.article), letter(other.article)
            self._offering.tell(self.told.one.format(*both))

    def take_apart(self, passage: Passage) -> None:
        """Say that one is not what it is grouped with."""
        comparison, place = self.comparison, self.place(passage)
        made = self.sort.other(self._story.id, comparison, place) if comparison and place else None
        if made is None or place is None:
            self._parts.status.say(self.told.choose)
            return
        those = self.others(passage)
        self.correcting.take([made], self.told.other)
        self._offering.tell(self.told.apart.format(letter(place.article), those))

    def place(self, passage: Passage) -> Place | None:
        """Return which is meant by a passage; None: none."""
        return self.sort.at(self.comparison, passage) if self.comparison else None

    def content(self, passage: Passage) -> Passage | None:
        """Return the words of that which is meant by a passage; None: none."""
        place = self.place(passage)
        return self.sort.words(self.comparison, place) if self.comparison and place else None

    def are_one(self, passage: Passage, other: Passage) -> bool:
        """Tell whether two are grouped together."""
        comparison, places = self.comparison, (self.place(passage), self.place(other))
        if comparison is None or places[0] is None:
            return False
        return places[1] in self.sort.together(comparison, places[0])

    def others(self, passage: Passage) -> str:
        """Return the letters of the other articles that have it; empty for none."""
        comparison, place = self.comparison, self.place(passage)
        group = self.sort.together(comparison, place) if comparison and place else ()
        articles = {one.article for one in group if one != place}
        return letters(sorted(articles)) if articles else ""
