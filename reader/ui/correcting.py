"""The user's corrections, applied to what the comparison found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.workflow.corrections import (
    corrected,
    making_ready,
    no_match,
    no_quote,
    one_statement,
    other_speaker,
    other_statement,
    same_thing,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.model.comparison import Comparison, Passage, Place
    from reader.model.correction import Correction, Scope
    from reader.ui.comparing import Comparing
    from reader.ui.keeping import Keeping
    from reader.ui.story import Story
    from reader.workflow.services import Librarian


class Correcting(QObject):
    """Corrects each comparison, and again whenever the corrections change.

    `unfitting` are the ids of the corrections that no longer fit.

    Signals:
        corrected: A `Comparison` as it is to be shown.
    """

    corrected = Signal(object)

    def __init__(
        self, comparing: Comparing, keeping: Keeping, story: Story, librarian: Librarian
    ) -> None:
        super().__init__(story)
        self._keeping, self._story, self._librarian = keeping, story, librarian
        self._found: Comparison | None = None
        self.comparison: Comparison | None = None
        self.unfitting: tuple[str, ...] = ()
        comparing.started.connect(self._make_ready)
        comparing.compared.connect(self._take)
        story.articles_changed.connect(self._forget)
        story.corrections_changed.connect(self._correct)

    @property
    def corrections(self) -> Sequence[Correction]:
        """All corrections of the story, oldest first."""
        return self._story.state.corrections

    def take(self, made: Sequence[Correction], name: str) -> None:
        """Make corrections, in one step that the Edit menu calls `name`."""
        from reader.workflow.corrections_kept import corrections_made  # noqa: PLC0415 - late

        edit = corrections_made(self._story.id, made, self.corrections, self._found)
        if edit.corrections:
            self._keeping.do(edit, name)

    def take_no_quote(self, place: Place, scope: Scope = "place") -> None:
        """Say that a quote is none."""
        if self.comparison is not None:
            made = no_quote(self._story.id, self.comparison, place, scope)
            self.take([made], self.tr("Not a Quote"))

    def take_speaker(self, place: Place, name: str, scope: Scope = "place") -> None:
        """Say who speaks in a quote; empty: nobody who is named."""
        if self.comparison is not None:
            made = other_speaker(self._story.id, self.comparison, place, name, scope)
            self.take([made], self.tr("Another Speaker"))

    def take_no_match(self, pairs: Sequence[tuple[Passage, Passage]]) -> None:
        """Say that the two passages of each pair do not report the same thing; in one step."""
        comparison = self.comparison
        if comparison is not None:
            made = [no_match(self._story.id, comparison, a, b) for a, b in pairs]
            self.take(made, self.tr("Not a Match"))

    def take_match(self, a: Passage, b: Passage) -> None:
        """Say that two passages of two articles report the same thing."""
        if self.comparison is not None:
            made = same_thing(self._story.id, self.comparison, a, b)
            self.take([made], self.tr("Match"))

    def take_joined(self, a: Passage, b: Passage) -> None:
        """Say that the statements of two passages are one; either may be in none yet."""
        if self.comparison is not None:
            made = one_statement(self._story.id, self.comparison, a, b)
            self.take([made], self.tr("Join Rows"))

    def take_parted(self, passages: Sequence[Passage], others: Sequence[Passage]) -> None:
        """Say that passages are of no statement that has one of the others; in one step."""
        comparison = self.comparison
        if comparison is not None and others:
            made = [other_statement(self._story.id, comparison, p, others) for p in passages]
            self.take(made, self.tr("Take Out of Row"))

    def remove(self, correction: Correction) -> None:
        """Take a correction away: what the machine said holds again."""
        from reader.workflow.corrections_kept import correction_removed  # noqa: PLC0415 - late

        self._keeping.do(correction_removed(correction), self.tr("Remove Correction"))

    def _make_ready(self) -> None:
        """Load meanwhile what corrections need."""
        self._librarian.start(making_ready, done=_nothing, failed=_nothing)

    def _take(self, comparison: Comparison) -> None:
        self._found = comparison
        self._correct()

    def _forget(self) -> None:
        self._found = self.comparison = None
        self.unfitting = ()

    def _correct(self) -> None:
        if self._found is not None:
            done = corrected(self._found, self.corrections)
            self.comparison, self.unfitting = done.comparison, done.unfitting
            self.corrected.emit(self.comparison)


def _nothing(_: object) -> None:
    """Want to know no more of it."""
