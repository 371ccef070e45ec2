"""Keeps the synopsis in step with the story, and leads from the one view to the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.ui.story import is_shown

if TYPE_CHECKING:
    from reader.model.comparison import Comparison, Passage
    from reader.ui.actions import Actions
    from reader.ui.showing import Parts, Showing
    from reader.ui.story import Story
    from reader.ui.synopsis.page import SynopsisPage


class Surveying(QObject):
    """Lets the user go from reading to the synopsis and back; each view keeps its place."""

    def __init__(self, actions: Actions, parts: Parts, story: Story, showing: Showing) -> None:
        super().__init__(showing)
        self._actions, self._parts = actions, parts
        self._story, self._showing = story, showing
        self._page: SynopsisPage | None = None
        self._reached: Passage | None = None  # the difference gone to last, in reading
        self._selected: Passage | None = None  # in reading, since the synopsis was left
        parts.views.synopsis_made.connect(self._take)
        parts.desk.passage_selected.connect(self._follow)
        showing.changed.connect(self._show)
        story.shown_changed.connect(self._leave_out)
        showing.led.connect(lambda: actions.reading.setChecked(True))
        actions.next_match.triggered.connect(lambda: self._walk(1))
        actions.previous_match.triggered.connect(lambda: self._walk(-1))
        actions.next_difference.triggered.connect(lambda: self._differ(1))
        actions.previous_difference.triggered.connect(lambda: self._differ(-1))
        actions.synopsis.toggled.connect(self._stand)
        actions.only_here.toggled.connect(self._narrow)
        parts.inspector.synopsis_wanted.connect(actions.synopsis.trigger)

    def _take(self, page: SynopsisPage) -> None:
        self._page = page
        page.tour.passage_chosen.connect(self._go)
        page.tour.stepped.connect(self._tell_step)
        page.summed_up.connect(self._sum_up)
        self._show()
        self._stand(self._actions.synopsis.isChecked())

    def _show(self) -> None:
        if self._page is not None:
            articles = len(self._story.state.articles)
            self._leave_out()
            self._page.show_comparison(self._showing.comparison, articles)

    def _leave_out(self) -> None:
        """Show no column of an article whose pane is hidden."""
        if self._page is not None:
            state = self._story.state
            places = range(len(state.articles))
            self._page.leave_out(frozenset(at for at in places if not is_shown(state, at)))

    def _follow(self, passage: Passage | None) -> None:
        self._selected = passage

    def _stand(self, synopsis: bool) -> None:  # noqa: FBT001 - a slot
        """Stand at the statement of the passage that was selected in reading since last time."""
        self._sum_up()
        if synopsis and self._page is not None and self._selected is not None:
            self._page.show_passage(self._selected)
            self._selected = None

    def _sum_up(self) -> None:
        """Say what the synopsis comes to while it is shown, else what the story holds."""
        shown = self._page is not None and self._actions.synopsis.isChecked()
        self._parts.status.sum_up(self._page.summary if self._page and shown else "")

    def _narrow(self, only: bool) -> None:  # noqa: FBT001 - a slot
        """Where the synopsis is shown, show what only one article carries, or all again."""
        if self._page is not None and self._page.isVisible():
            self._page.show_sort("one" if only else "every")

    def _walk(self, by: int) -> None:
        if self._page is not None and self._page.isVisible():
            self._page.tour.walk(by)
        else:
            self._parts.desk.walk(by)

    def _differ(self, by: int) -> None:
        """Go to the next (1) or previous (-1) difference: a row, or in reading its words."""
        if self._page is not None and self._page.isVisible():
            if not self._page.walk_differing(by):
                self._parts.status.say(self.tr("No further row that differs."))
        elif self._showing.comparison is not None:
            self._read_difference(self._showing.comparison, by)

    def _read_difference(self, comparison: Comparison, by: int) -> None:
        """Go to the next or previous words that others have otherwise, round the end."""
        from reader.ui.cards.differing import places_differing  # noqa: PLC0415 - not at start-up

        state = self._story.state
        found = [one for one in places_differing(comparison) if is_shown(state, one[0].article)]
        if not found:
            self._parts.status.say(self.tr("No difference was found in these articles."))
            return
        beyond = [at for at, (place, _) in enumerate(found) if self._is_beyond(place, by)]
        at = beyond[0 if by > 0 else -1] if beyond else (0 if by > 0 else len(found) - 1)
        self._reached, told = found[at]
        self._show_words(self._reached)
        said = self.tr("Difference {} of {}, in {}: {}")
        in_words = said.format(at + 1, len(found), letter(self._reached.article), told)
        self._parts.status.say(in_words)

    def _is_beyond(self, place: Passage, by: int) -> bool:
        return self._reached is not None and (
            place > self._reached if by > 0 else place < self._reached
        )

    def _tell_step(self, turn: int, total: int) -> None:
        """Say which of several places was gone to, and offer the next."""
        if self._page is not None and total > 1:
            said = self.tr("Place {} of {}").format(turn, total)
            on = self._page.tour.go_on
            self._parts.status.say(said, link=self.tr("Next place"), action=on)

    def _go(self, passage: Passage) -> None:
        """Read a passage where it stands: select it; of words, what they stand in, and show them.

        Words that stand in no match leave nothing selected: that would be another's passage.
        """
        if self._page is not None and self._page.on_statements:
            self._showing.choose(passage)
        else:
            self._show_words(passage)
        self._selected = None
        self._parts.desk.setFocus()

    def _show_words(self, words: Passage) -> None:
        around = self._around(words)
        if around is not None:
            self._showing.choose(around)
        else:
            self._parts.desk.select(None)
        self._showing.reveal(words)

    def _around(self, words: Passage) -> Passage | None:
        """Return the matched passage that words stand in."""
        comparison = self._showing.comparison
        ends = (
            end
            for match in (comparison.matches if comparison else ())
            if match.grade != "possible"
            for end in (match.a, match.b)
        )
        found = (end for end in ends if end.article == words.article)
        return next((end for end in found if end.span.covers(words.span)), None)
