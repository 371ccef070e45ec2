"""Where the user says against the program whom or what a name means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.model.comparison import Passage
from reader.model.text import in_marks
from reader.ui.cards.mentions import entity_of, kind_of_name, mentions_of, named_at
from reader.ui.offering import Offering
from reader.workflow.corrections import called, no_name, other_kind, other_name, same_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QUndoStack

    from reader.model.analysis import NameLabel
    from reader.model.comparison import Comparison
    from reader.model.correction import Correction, Scope
    from reader.model.text import Span
    from reader.ui.correcting import Correcting
    from reader.ui.inspector.names import NamesPage
    from reader.ui.showing import Parts
    from reader.ui.story import Story

_MOST_QUOTED = 40  # characters, in the status bar


@dataclass(frozen=True, slots=True)
class Held:
    """A mention held on to while the user answers: by then its article may have another place.

    Attributes:
        key: The key of its article.
        span: Where it is in there.
    """

    key: str
    span: Span


class Naming(QObject):
    """Corrects names, says so and offers to take it back; several at once in one step."""

    def __init__(
        self, parts: Parts, story: Story, correcting: Correcting, undo: QUndoStack
    ) -> None:
        super().__init__(story)
        self._story, self._correcting = story, correcting
        self._offering = Offering(parts.status, undo.indexChanged, undo.undo)
        self._page: NamesPage | None = None
        parts.inspector.names_made.connect(self._take_page)

    @property
    def comparison(self) -> Comparison | None:
        """What is shown; None: nothing has been compared yet."""
        return self._correcting.comparison

    def held(self, comparison: Comparison, place: Passage) -> Held:
        """Return a mention so that it is found again."""
        return Held(comparison.articles[place.article].key, place.span)

    def join(self, ends: Sequence[Held]) -> None:
        """Say that the names of all these mentions are one, called as the last is."""
        comparison, ids = self.comparison, list(dict.fromkeys(filter(None, map(self._id, ends))))
        if comparison is not None and len(ids) > 1:
            made = [same_name(self._story.id, comparison, one, ids[-1]) for one in ids[:-1]]
            names = ", ".join(self._name(one) for one in ids)
            self._correcting.take(made, self.tr("These Are One"))
            self._tell(self.tr("One name now: {}").format(names), ends[-1])

    def part(self, mention: Held, name: str, scope: Scope) -> None:
        """Say that a mention, or its words wherever the scope reaches, name somebody else."""
        comparison, place = self.comparison, self._place(mention)
        if comparison is not None and place is not None:
            words = in_marks(comparison.words(place), _MOST_QUOTED)
            made = other_name(self._story.id, comparison, place, name, scope)
            self._correcting.take([made], self.tr("Somebody Else"))
            self._tell(self.tr("Somebody else: {} is {}").format(words, name), mention)

    def retype(self, ends: Sequence[Held], label: NameLabel) -> None:
        """Say that the names of these mentions are of another sort."""
        comparison, ids = self.comparison, list(dict.fromkeys(filter(None, map(self._id, ends))))
        if comparison is not None and ids:
            made = [other_kind(self._story.id, comparison, one, label) for one in ids]
            names = ", ".join(self._name(one) for one in ids)
            self._correcting.take(made, self.tr("Kind of Name"))
            self._tell(self.tr("Kind of {}: {}").format(names, kind_of_name(label)), ends[0])

    def rename(self, mention: Held, name: str) -> None:
        """Say what to call a name."""
        comparison, entity = self.comparison, self._id(mention)
        if comparison is not None and entity:
            before = self._name(entity)
            made = called(self._story.id, comparison, entity, name)
            self._correcting.take([made], self.tr("Rename a Name"))
            self._tell(self.tr("{} is now called {}").format(before, name), mention)

    def ignore(self, mentions: Iterable[Held], scope: Scope) -> None:
        """Say that words are no name."""
        comparison = self.comparison
        places = [place for one in mentions if (place := self._place(one)) is not None]
        if comparison is not None and places:
            made: list[Correction] = [
                no_name(self._story.id, comparison, place, scope) for place in places
            ]
            words = ", ".join(in_marks(comparison.words(one), _MOST_QUOTED) for one in places)
            self._correcting.take(made, self.tr("Not a Name"))
            self._tell(self.tr("Not a name: {}").format(words), None)

    def _tell(self, words: str, mention: Held | None) -> None:
        self._offering.tell(words)
        entity = self._id(mention) if mention is not None else ""
        if self._page is not None and entity:
            self._page.choose(entity)

    def _place(self, held: Held) -> Passage | None:
        """Return where a mention is now; None where its article is gone, or is no name there."""
        keys = self._story.state.story.articles
        if self.comparison is None or held.key not in keys:
            return None
        place = Passage(keys.index(held.key), held.span)
        spans = {mention.span for mention in self.comparison.analyses[place.article].mentions}
        return place if held.span in spans else None

    def _id(self, held: Held) -> str:
        """Return the entity that a mention names now; empty for none."""
        place = self._place(held)
        return named_at(self.comparison, place) if self.comparison and place else ""

    def _name(self, entity: str) -> str:
        found = entity_of(self.comparison, entity) if self.comparison else None
        return found.name if found else ""

    def _take_page(self, page: NamesPage) -> None:
        self._page = page


def first_mentions(comparison: Comparison, entities: Iterable[str]) -> list[Passage]:
    """Return the first mention of each of these that is mentioned, the one with fewest first."""
    places = mentions_of(comparison)
    known = [places[entity] for entity in entities if entity in places]
    return [found[0] for found in sorted(known, key=len)]
