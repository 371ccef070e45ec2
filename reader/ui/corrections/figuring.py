"""Where the user says which figures are of one fact, what is resolved, and what is an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.model.article import letter
from reader.ui.cards.figures_words import figure_passage, figure_words
from reader.ui.corrections.grouping import Grouping, Sort, Told
from reader.workflow.corrections_figures import (
    error,
    fact_of,
    figure_at,
    is_error,
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


def _together(comparison: Comparison, place: Place) -> Sequence[Place]:
    group = fact_of(comparison, place)
    return group.figures if group else ()


_FACTS = Sort(figure_at, figure_passage, _together, same_fact, other_fact)


class Figuring(Grouping):
    """Keeps what the user says of figures, says so and offers to take it back."""

    def __init__(
        self, parts: Parts, story: Story, correcting: Correcting, undo: QUndoStack
    ) -> None:
        super().__init__(parts, story, correcting, undo)
        self.sort, self.told = (
            _FACTS,
            Told(
                self.tr("Same Figure"),
                self.tr("One figure now: {} and {}"),
                self.tr("Not the Same Figure"),
                self.tr("{} is not the same figure as in {}"),
                self.tr("Choose a figure that other articles have too first."),
            ),
        )

    def take_resolved(self, figure: Passage, holds: Passage | None = None) -> None:
        """Say that the fact of a figure is resolved and, where one is given, which value holds.

        Said of the same value again, or of none where none holds, it is taken back.
        """
        comparison, group = self.comparison, self.group(figure)
        if comparison is None or group is None:
            self._parts.status.say(self.told.choose)
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
        comparison, place = self.comparison, self.place(figure)
        if comparison is None or place is None:
            return
        told = letter(place.article), figure_words(comparison, place)
        if is_error(comparison, place):
            self._take_back("error", [place])
            self._offering.tell(self.tr("No error in {}: “{}”").format(*told))
        else:
            made = error(self._story.id, comparison, place)
            self.correcting.take([made], self.tr("Error in a Figure"))
            self._offering.tell(self.tr("Error in {}: “{}”").format(*told))

    def is_error(self, figure: Passage) -> bool:
        """Tell whether the user calls a figure an error."""
        comparison, place = self.comparison, self.place(figure)
        return bool(comparison and place and is_error(comparison, place))

    def group(self, figure: Passage) -> FigureGroup | None:
        """Return the fact of a figure; None where no other article has it."""
        comparison, place = self.comparison, self.place(figure)
        return fact_of(comparison, place) if comparison and place else None

    def _take_back(self, subject: Subject, places: Sequence[Place]) -> None:
        comparison = self.comparison
        if comparison is not None:
            for one in said_of(comparison, subject, places, self.correcting.corrections):
                self.correcting.remove(one)
