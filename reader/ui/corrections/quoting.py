"""Where the user says what is a quote, how far it goes, of what kind it is, what it is not."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from reader.model.comparison import Passage
from reader.model.text import in_marks
from reader.ui.cards.deciding import kind_of_quote
from reader.ui.corrections.grouping import Grouping, Sort, Told
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
    from collections.abc import Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.analysis import QuoteKind
    from reader.model.comparison import Comparison, Place
    from reader.model.correction import Scope
    from reader.ui.correcting import Correcting
    from reader.ui.corrections.quoted import QuotedDialog
    from reader.ui.showing import Parts
    from reader.ui.story import Story

_MOST_QUOTED = 40  # characters, in the status bar


def _content(comparison: Comparison, place: Place) -> Passage:
    return Passage(place.article, comparison.quote(place).content)


def _together(comparison: Comparison, place: Place) -> Sequence[Place]:
    group = group_of(comparison, place)
    return group.quotes if group else ()


_UTTERANCES = Sort(quote_at, _content, _together, same_utterance, other_utterance)


class Quoting(Grouping):
    """Asks what it needs to know, corrects, says so and offers to take it back.

    Attributes:
        dialog: The question that was asked last.
    """

    def __init__(
        self, parts: Parts, story: Story, correcting: Correcting, undo: QUndoStack
    ) -> None:
        super().__init__(parts, story, correcting, undo)
        self.sort, self.told = (
            _UTTERANCES,
            Told(
                self.tr("Same Utterance"),
                self.tr("One utterance now: {} and {}"),
                self.tr("Not the Same Utterance"),
                self.tr("{} is not the same utterance as in {}"),
                self.tr("Select a quote that has renderings elsewhere first."),
            ),
        )
        self.dialog: QuotedDialog | None = None

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
