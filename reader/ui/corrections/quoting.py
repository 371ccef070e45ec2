"""Where the user says what is a quote, how far it goes, of what kind it is, what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from reader.model.article import letter
from reader.model.comparison import Passage
from reader.model.text import in_marks
from reader.ui.cards.told import letters
from reader.ui.corrections.told import kind_of_quote
from reader.ui.offering import Offering
from reader.workflow.corrections import speaker_choices
from reader.workflow.corrections_quotes import (
    group_of,
    in_the_way,
    likely_kind,
    likely_speaker,
    other_extent,
    other_manner,
    other_utterance,
    quote_at,
    quoted,
    same_utterance,
    tidied,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QUndoStack

    from reader.model.analysis import QuoteKind
    from reader.model.comparison import Comparison, Place
    from reader.model.correction import Scope
    from reader.ui.correcting import Correcting
    from reader.ui.corrections.quoted import QuotedDialog
    from reader.ui.showing import Parts
    from reader.ui.story import Story

_MOST_QUOTED = 40  # characters, in the status bar


class Quoting(QObject):
    """Asks what it needs to know, corrects, says so and offers to take it back.

    A quote is told by its content or any of its words, a `Passage`.

    Attributes:
        correcting: What applies and keeps the corrections.
        dialog: The question that was asked last.
    """

    def __init__(
        self, parts: Parts, story: Story, correcting: Correcting, undo: QUndoStack
    ) -> None:
        super().__init__(story)
        self._parts, self._story, self.correcting = parts, story, correcting
        self._offering = Offering(parts.status, undo.indexChanged, undo.undo)
        self.dialog: QuotedDialog | None = None

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None: nothing has been compared yet."""
        return self.correcting.comparison

    def ask_quoted(self, words: Passage) -> None:
        """Ask who says words that are no quote yet, and make them one."""
        from reader.ui.corrections.quoted import QuoteAsked, QuotedDialog  # noqa: PLC0415 - seldom

        comparison = self.comparison
        said = tidied(comparison, words) if comparison else None
        if comparison is None or said is None:
            self._parts.status.say(self.tr("Select the words of the quote first."))
            return
        at = quote_at(comparison, said)
        speaker = comparison.speaker_names[at.article][at.index] if at else None
        asked = QuoteAsked(
            comparison.words(said),
            likely_kind(comparison, said),
            speaker or likely_speaker(comparison, said),
            speaker_choices(comparison),
            lambda kind: [
                one.content.of(comparison.articles[said.article].text)
                for one in in_the_way(comparison, said, kind)
            ],
        )
        # Other articles may have been compared before the user answers.
        key = comparison.articles[said.article].key
        dialog = self.dialog = QuotedDialog(asked, self._parts.desk.window())
        dialog.told.connect(
            lambda name, kind, scope: self._quote(
                key, said, (cast("QuoteKind", kind), name), cast("Scope", scope)
            )
        )
        dialog.open()

    def take_extent(self, words: Passage) -> None:
        """Say that a quote is these words, more or fewer than it has now."""
        comparison, at = self.comparison, self.place(words)
        said = tidied(comparison, words) if comparison else None
        if comparison is None or said is None or at is None:
            ask = self.tr("Select the words of a quote first, more or fewer than it has now.")
            self._parts.status.say(ask)
        elif comparison.quote(at).content == said.span:
            self._parts.status.say(self.tr("The quote is these words already."))
        else:
            made = other_extent(self._story.id, comparison, at, said)
            self.correcting.take([made], self.tr("Extent of a Quote"))
            told = in_marks(comparison.words(said), _MOST_QUOTED)
            self._offering.tell(self.tr("The quote is now {}").format(told))

    def take_kind(self, content: Passage, kind: QuoteKind) -> None:
        """Say of what kind a quote is."""
        comparison, at = self.comparison, self.place(content)
        if comparison is not None and at is not None and comparison.quote(at).kind != kind:
            made = other_manner(self._story.id, comparison, at, kind)
            self.correcting.take([made], self.tr("Kind of Quote"))
            self._offering.tell(self.tr("Kind of quote: {}").format(kind_of_quote(kind)))

    def take_same(self, content: Passage, other: Passage) -> None:
        """Say that two quotes of two articles are one utterance."""
        comparison, places = self.comparison, (self.place(content), self.place(other))
        if comparison is not None and places[0] and places[1]:
            made = same_utterance(self._story.id, comparison, places[0], places[1])
            self.correcting.take([made], self.tr("Same Utterance"))
            both = letter(content.article), letter(other.article)
            self._offering.tell(self.tr("One utterance now: {} and {}").format(*both))

    def take_apart(self, content: Passage) -> None:
        """Say that a quote is not the utterance of those it is grouped with."""
        comparison, at = self.comparison, self.place(content)
        made = other_utterance(self._story.id, comparison, at) if comparison and at else None
        if made is None:
            self._parts.status.say(self.tr("Select a quote that has renderings elsewhere first."))
            return
        those = self.others(content)
        self.correcting.take([made], self.tr("Not the Same Utterance"))
        told = self.tr("{} is not the same utterance as in {}")
        self._offering.tell(told.format(letter(content.article), those))

    def others(self, content: Passage) -> str:
        """Return the letters of the articles with renderings of a quote; empty for none."""
        comparison, at = self.comparison, self.place(content)
        group = group_of(comparison, at) if comparison and at else None
        articles = {one.article for one in group.quotes if one != at} if group else ()
        return letters(sorted(articles)) if articles else ""

    def place(self, passage: Passage) -> Place | None:
        """Return which quote is meant by a passage; None: none."""
        return quote_at(self.comparison, passage) if self.comparison else None

    def content(self, passage: Passage) -> Passage | None:
        """Return the content of the quote that is meant by a passage; None: none."""
        comparison, at = self.comparison, self.place(passage)
        if comparison is None or at is None:
            return None
        return Passage(at.article, comparison.quote(at).content)

    def kind(self, content: Passage) -> QuoteKind | None:
        """Return of what kind a quote is; None where there is none."""
        comparison, at = self.comparison, self.place(content)
        return comparison.quote(at).kind if comparison and at else None

    def _quote(self, key: str, words: Passage, said: tuple[QuoteKind, str], scope: Scope) -> None:
        """Make words a quote, wherever their article is by now."""
        comparison, keys = self.comparison, self._story.state.story.articles
        if comparison is not None and key in keys:
            words = Passage(keys.index(key), words.span)
            made = quoted(self._story.id, comparison, words, said, scope)
            self.correcting.take([made], self.tr("Is a Quote"))
            told = in_marks(comparison.words(words), _MOST_QUOTED)
            self._offering.tell(self.tr("Now a quote: {}").format(told))
