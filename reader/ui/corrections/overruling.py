"""Where the user says against the program: no match, no quote, another speaker."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.model.comparison import Passage, Place
from reader.model.text import in_marks
from reader.ui.corrections.told import named
from reader.ui.offering import Offering
from reader.workflow.corrections import machine_speaker, speaker_choices

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.correction import Scope
    from reader.ui.correcting import Correcting
    from reader.ui.corrections.speaker import SpeakerDialog
    from reader.ui.showing import Parts
    from reader.ui.story import Story

_MOST_QUOTED = 40  # characters, in the status bar


class Overruling(QObject):
    """Asks what it needs to know, corrects, says so and offers to take it back.

    A quote is told by its content, a `Passage`.
    """

    def __init__(
        self, parts: Parts, story: Story, correcting: Correcting, undo: QUndoStack
    ) -> None:
        super().__init__(story)
        self._parts, self._story = parts, story
        self._correcting = correcting
        self._offering = Offering(parts.status, undo.indexChanged, undo.undo)
        self.dialog: SpeakerDialog | None = None
        parts.inspector.match_denied.connect(self.deny_match)

    def deny_match(self, pairs: Sequence[tuple[Passage, Passage]]) -> None:
        """Say that the two passages of each pair do not report the same thing."""
        here, there = sorted(letter(passage.article) for passage in pairs[0])
        self._correcting.take_no_match(pairs)
        self._offering.tell(self.tr("Not a match: {} and {}").format(here, there))

    def deny_quote(self, content: Passage, scope: Scope = "place") -> None:
        """Say that words are no quote."""
        place, words = self._place(content), self.words(content)
        if place is not None:
            self._correcting.take_no_quote(place, scope)
            self._offering.tell(self.tr("Not a quote: {}").format(in_marks(words, _MOST_QUOTED)))

    def ask_speaker(self, content: Passage) -> None:
        """Ask who speaks in a quote, and correct it."""
        from reader.ui.corrections.speaker import Asked, SpeakerDialog  # noqa: PLC0415 - seldom

        comparison, place = self._correcting.comparison, self._place(content)
        if comparison is None or place is None:
            return
        asked = Asked(
            self.words(content),
            machine_speaker(comparison, place),
            comparison.speaker_names[place.article][place.index] or "",
            speaker_choices(comparison),
        )
        # Other articles may have been compared before the user answers.
        key = comparison.articles[place.article].key
        dialog = self.dialog = SpeakerDialog(asked, self._parts.desk.window())
        dialog.speaker_told.connect(
            lambda name, scope: self._take_speaker(self._again(key, content), name, scope)
        )
        dialog.quote_denied.connect(
            lambda scope: self.deny_quote(self._again(key, content), cast("Scope", scope))
        )
        dialog.open()

    def words(self, passage: Passage) -> str:
        """Return the words of a passage; none where there is no such article."""
        articles = self._story.state.articles
        known = 0 <= passage.article < len(articles)
        return passage.span.of(articles[passage.article].text) if known else ""

    def _take_speaker(self, content: Passage, name: str, scope: str) -> None:
        place = self._place(content)
        if place is not None:
            self._correcting.take_speaker(place, name, cast("Scope", scope))
            self._offering.tell(self.tr("Speaker: {}").format(named(name)))

    def _place(self, content: Passage) -> Place | None:
        """Return which quote has this content now; None: none."""
        comparison = self._correcting.comparison
        if comparison is None or not 0 <= content.article < len(comparison.articles):
            return None
        quotes = comparison.analyses[content.article].quotes
        numbers = (n for n, quote in enumerate(quotes) if quote.content == content.span)
        found = next(numbers, None)
        return None if found is None else Place(content.article, found)

    def _again(self, key: str, content: Passage) -> Passage:
        """Return where the content is now; nowhere: in an article before the first."""
        keys = self._story.state.story.articles
        return Passage(keys.index(key) if key in keys else -1, content.span)
