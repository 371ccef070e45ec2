"""Where the user says which figures are of one fact, what is resolved, and what is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.ui.cards.figures_words import figure_passage, figure_words
from reader.ui.cards.told import letters
from reader.ui.offering import Offering
from reader.workflow.corrections_figures import (
    error,
    fact_of,
    figure_at,
    other_fact,
    resolved,
    said_of,
    same_fact,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.comparison import Comparison, FigureGroup, Passage, Place
    from reader.model.correction import Subject
    from reader.ui.correcting import Correcting
    from reader.ui.showing import Parts
    from reader.ui.story import Story


class Figuring(QObject):
    """Keeps what the user says of figures, says so and offers to take it back.

    A figure is told by any of its words, a `Passage`.

    Attributes:
        correcting: What applies and keeps the corrections.
    """

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

    def take_resolved(self, figure: Passage, holds: Passage | None = None) -> None:
        """Say that the fact of a figure is resolved and, where one is given, which value holds.

        Said of the same value again, or of none where none holds, it is taken back.
        """
        comparison, group = self.comparison, self.group(figure)
        if comparison is None or group is None:
            return
        held = self.place(holds) if holds else None
        if group.settled and (held in group.holds if held else not group.holds):
            self._take_back("resolved", group.figures)
            self._offering.tell(self.tr("Not resolved: {}").format(group.topic))
            return
        made = resolved(self._story.id, comparison, group, held)
        self.correcting.take([made], self.tr("Resolved"))
        told = self.tr("Resolved: {}").format(group.topic)
        if held:
            told = self.tr("{}; “{}” holds").format(told, figure_words(comparison, held))
        self._offering.tell(told)

    def take_error(self, figure: Passage) -> None:
        """Say that a figure is an error; said again, that it is none after all."""
        comparison, place, group = self.comparison, self.place(figure), self.group(figure)
        if comparison is None or place is None or group is None:
            return
        told = letter(place.article), figure_words(comparison, place)
        if place in group.errors:
            self._take_back("error", [place])
            self._offering.tell(self.tr("No error in {}: “{}”").format(*told))
        else:
            made = error(self._story.id, comparison, place)
            self.correcting.take([made], self.tr("Error in a Figure"))
            self._offering.tell(self.tr("Error in {}: “{}”").format(*told))

    def take_same(self, figure: Passage, other: Passage) -> None:
        """Say that two figures, of two articles, are of one fact."""
        comparison, places = self.comparison, (self.place(figure), self.place(other))
        if comparison is not None and places[0] and places[1]:
            made = same_fact(self._story.id, comparison, places[0], places[1])
            self.correcting.take([made], self.tr("Same Figure"))
            both = letter(figure.article), letter(other.article)
            self._offering.tell(self.tr("One figure now: {} and {}").format(*both))

    def take_apart(self, figure: Passage) -> None:
        """Say that a figure is not of the fact of those it is grouped with."""
        comparison, place = self.comparison, self.place(figure)
        made = other_fact(self._story.id, comparison, place) if comparison and place else None
        if made is None or place is None:
            self._parts.status.say(self.tr("Choose a figure that other articles have too first."))
            return
        those = self.others(figure)
        self.correcting.take([made], self.tr("Not the Same Figure"))
        told = self.tr("{} is not the same figure as in {}")
        self._offering.tell(told.format(letter(place.article), those))

    def place(self, passage: Passage) -> Place | None:
        """Return which figure is meant by a passage; None: none."""
        return figure_at(self.comparison, passage) if self.comparison else None

    def content(self, passage: Passage) -> Passage | None:
        """Return the words of the figure that is meant by a passage; None: none."""
        place = self.place(passage)
        return figure_passage(self.comparison, place) if self.comparison and place else None

    def group(self, figure: Passage) -> FigureGroup | None:
        """Return the fact of a figure; None where no other article has it."""
        comparison, place = self.comparison, self.place(figure)
        return fact_of(comparison, place) if comparison and place else None

    def others(self, figure: Passage) -> str:
        """Return the letters of the other articles that have the fact; empty for none."""
        place, group = self.place(figure), self.group(figure)
        articles = {one.article for one in group.figures if one != place} if group else ()
        return letters(sorted(articles)) if articles else ""

    def _take_back(self, subject: Subject, places: Sequence[Place]) -> None:
        comparison = self.comparison
        if comparison is not None:
            for one in said_of(comparison, subject, places, self.correcting.corrections):
                self.correcting.remove(one)
